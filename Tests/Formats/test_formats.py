"""The formats of gates, read by programs that others wrote: sarif-pydantic and sarif-tools for SARIF, junitparser for
JUnit, lxml for XML, csv of the standard library. Run by Scripts/test-report.

No independent checker was found for GitLab's code quality report and for rdjson: the fields checked here
are those its authors know of, not read off the published schemas.
"""

import csv
import io
import json
import os
import pathlib

import junitparser
from lxml import etree
from sarif import loader
from sarif_pydantic import Sarif

FOLDER = pathlib.Path(os.environ["CROSSCHECK_SAMPLES"]).resolve() / "one"


def sample(name):
    return (FOLDER / f"sample.{name}").read_bytes()


def test_sarif_by_two_readers():
    log = Sarif.model_validate_json(sample("sarif"))
    run = log.runs[0]
    assert run.tool.driver.name == "crosscheck"
    assert len(run.results) == 4
    for result in run.results:
        assert run.tool.driver.rules[result.rule_index].id == result.rule_id
        assert result.partial_fingerprints["crosscheckFinding/v1"]
        for related in result.related_locations:
            assert related.message.text and related.id > 0
        uri = result.locations[0].physical_location.artifact_location.uri
        assert not uri.startswith("/") and "://" not in uri
    files = loader.load_sarif_files(str(FOLDER / "sample.sarif"))
    counts = files.get_report().get_issue_count_for_severity
    assert (counts("error"), counts("warning"), counts("note")) == (3, 1, 0)


def test_junit():
    suites = junitparser.JUnitXml.fromstring(sample("junit"))
    assert (suites.tests, suites.failures, suites.errors) == (6, 3, 1)
    cases = [case for suite in suites for case in suite]
    assert len(cases) == 6
    assert sum(case.is_skipped for case in cases) == 1
    for suite in suites:
        assert suite.tests == len(list(suite))


def test_checkstyle():
    root = etree.fromstring(sample("checkstyle"))
    assert root.tag == "checkstyle" and root.get("version")
    for file in root:
        assert file.tag == "file" and file.get("name")
        for error in file:
            assert error.tag == "error" and error.get("severity") in {"error", "warning", "info"}
            assert int(error.get("line")) >= 1 and error.get("message") and error.get("source")


def test_gitlab():
    issues = json.loads(sample("gitlab"))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 5
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1 and not issue["location"]["path"].startswith("./")


def test_rdjson():
    result = json.loads(sample("rdjson"))
    assert result["source"]["name"] == "crosscheck"
    for diagnostic in result["diagnostics"]:
        assert set(diagnostic) <= {"message", "location", "severity", "code", "relatedLocations"}
        assert diagnostic["severity"] in {"ERROR", "WARNING", "INFO"}
        assert diagnostic["location"]["path"]


def test_github():
    for line in sample("github").decode().splitlines():
        assert line.startswith(("::error ", "::warning ", "::notice "))
        assert line.count("\n") == 0


def test_csv():
    csv.field_size_limit(4_000_000)
    rows = list(csv.DictReader(io.StringIO(sample("csv").decode(), newline="")))
    assert len(rows) == 17
    assert all(len(row) == 20 and None not in row for row in rows)
    assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())


def test_json_and_jsonl():
    whole = json.loads(sample("json"))
    assert list(whole) == ["tool", "stories", "problems", "summary"]
    for story in whole["stories"]:
        for finding in story["findings"] + story["agreements"]:
            for claim in finding["claims"]:
                assert claim["quote"] in claim["sentence"]
    lines = [json.loads(line) for line in sample("jsonl").decode().splitlines()]
    assert [line["type"] for line in lines].count("finding") == 4
    assert lines[-1]["type"] == "summary"
