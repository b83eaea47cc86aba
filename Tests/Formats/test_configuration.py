"""The configuration's JSON Schema, held by jsonschema against files that the tool takes and files that it refuses.

The files are read as YAML 1.1 (PyYAML, for which off is false) and as YAML 1.2 (ruamel.yaml, for which it is a word),
since editors and CI services read them by either. Swift tests read the same files with the tool's own reader.
"""

import json
import pathlib

import jsonschema
import pytest
import ruamel.yaml
import yaml

HERE = pathlib.Path(__file__).parent
SCHEMA = json.loads((HERE.parent.parent / "Schema" / "crosscheck.schema.json").read_text())
FILES = HERE / "configurations"


def values(path):
    text = path.read_text()
    return [yaml.safe_load(text), ruamel.yaml.YAML(typ="safe").load(text)]


def test_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", sorted(FILES.glob("good/*.yml")), ids=lambda path: path.stem)
def test_takes_what_the_tool_takes(path):
    for value in values(path):
        jsonschema.validate(value, SCHEMA)


@pytest.mark.parametrize("path", sorted(FILES.glob("bad/*.yml")), ids=lambda path: path.stem)
def test_refuses_what_the_tool_refuses(path):
    # "Off" is false to YAML 1.1, as it is meant; only the second reading keeps the capital letter.
    for value in values(path)[1 if path.stem == "capital-letters" else 0 :]:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(value, SCHEMA)


def test_every_key_has_a_sample():
    used = yaml.safe_load((FILES / "good" / "everything.yml").read_text())
    assert set(used) == set(SCHEMA["properties"])
