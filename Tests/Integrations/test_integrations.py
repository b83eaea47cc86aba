"""The recipes of Integrations, run as far as they can be without the services. Run by Scripts/test-integrations.

pre-commit is the one from PyPI, with a repository of stories made here; the steps of the action and the script of the
GitLab job run in a shell with the variables that the services set. The files are held against the schemas that
check-jsonschema carries (GitHub's actions and workflows, GitLab's CI files, pre-commit's hooks by pre-commit itself),
baselines against the project's own schema by jsonschema.
"""

import json
import os
import pathlib
import re
import subprocess
import sys

import jsonschema
import pytest
import ruamel.yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = pathlib.Path(os.environ["CROSSCHECK"])
BIN = pathlib.Path(sys.executable).parent
FOURTH = "Delegates opened the fourth round of the trade talks in Geneva on Monday.\n"
FIFTH = FOURTH.replace("fourth", "fifth")


def run(*words, cwd, code=0, **variables):
    settings = ["user.name=Test", "user.email=test@example.org", "commit.gpgsign=false"]
    environment = {
        "PATH": f"{TOOL.parent}:{BIN}:{os.environ['PATH']}",
        "HOME": str(cwd),
        "PRE_COMMIT_HOME": str(cwd.parent / "pre-commit"),
        "GIT_CONFIG_COUNT": str(len(settings)),
    }
    for index, setting in enumerate(settings):
        key, value = setting.split("=")
        environment |= {f"GIT_CONFIG_KEY_{index}": key, f"GIT_CONFIG_VALUE_{index}": value}
    done = subprocess.run(words, cwd=cwd, env=environment | variables, capture_output=True, text=True)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def news(tmp_path):
    """A repository with two stories, one of them with an old finding that is set aside."""
    folder = tmp_path / "news room"
    for story, second in [("old talks", FIFTH), ("talks", FOURTH)]:
        (folder / "stories" / story).mkdir(parents=True)
        (folder / "stories" / story / "a.txt").write_text(FOURTH)
        (folder / "stories" / story / "b.md").write_text(second)
    run("git", "init", "-q", "-b", "main", cwd=folder)
    run("crosscheck", "baseline", "write", "stories", cwd=folder)
    (folder / ".crosscheck.yml").write_text("baseline:\n  file: crosscheck-baseline.json\n")
    run("git", "add", "-A", cwd=folder)
    run("git", "commit", "-q", "-m", "First", cwd=folder)
    return folder


def test_baseline_by_its_schema(news):
    schema = json.loads((ROOT / "Schema/baseline.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    baseline = json.loads((news / "crosscheck-baseline.json").read_text())
    jsonschema.validate(baseline, schema)
    assert len(baseline["entries"]) == 1
    del baseline["entries"][0]["reason"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(baseline, schema)


@pytest.mark.parametrize(
    "schema, file",
    [
        ("vendor.github-actions", "Integrations/github/action.yml"),
        ("vendor.github-workflows", "Integrations/github/workflow.yml"),
        ("vendor.gitlab-ci", "Integrations/gitlab/crosscheck.gitlab-ci.yml"),
    ],
)
def test_files_by_published_schemas(schema, file, tmp_path):
    run("check-jsonschema", "--builtin-schema", schema, str(ROOT / file), cwd=tmp_path)


def test_hooks_by_pre_commit(tmp_path):
    run("pre-commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"), cwd=tmp_path)
    run("pre-commit", "validate-config", str(ROOT / "Integrations/pre-commit/pre-commit-config.yaml"), cwd=tmp_path)


def test_pre_commit(news, tmp_path):
    # The hooks as they lie here, in a repository of their own: pre-commit clones what it runs.
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    (hooks / ".pre-commit-hooks.yaml").write_text((ROOT / ".pre-commit-hooks.yaml").read_text())
    run("git", "init", "-q", cwd=hooks)
    run("git", "add", "-A", cwd=hooks)
    run("git", "commit", "-q", "-m", "Hooks", cwd=hooks)
    revision = run("git", "rev-parse", "HEAD", cwd=hooks).strip()
    example = (ROOT / "Integrations/pre-commit/pre-commit-config.yaml").read_text()
    example = example.replace("https://github.com/OWNER/crosscheck", f"'{hooks}'")
    example = example.replace("COMMIT", revision).replace("id: crosscheck", "id: crosscheck-installed")
    (news / ".pre-commit-config.yaml").write_text(example)
    run("git", "add", "-A", cwd=news)
    run("pre-commit", "install", cwd=news)
    run("git", "commit", "-q", "-m", "Hook", cwd=news)

    # A new conflict is held up, though only one of its two reports is staged.
    (news / "stories/talks/b.md").write_text(FIFTH)
    run("git", "add", "-A", cwd=news)
    held = run("git", "commit", "-q", "-m", "Wrong", cwd=news, code=1)
    assert "conflict[different-ordinal]" in held and "1 conflict in 1 story" in held
    (news / "stories/talks/b.md").write_text(FOURTH + "It rained.\n")
    run("git", "add", "-A", cwd=news)
    run("git", "commit", "-q", "-m", "Right", cwd=news)
    # What is set aside passes, in a full run too.
    assert "Passed" in run("pre-commit", "run", "--all-files", cwd=news)


def action_steps(name):
    document = ruamel.yaml.YAML(typ="safe").load((ROOT / name).read_text())
    return document["runs"]["steps"]


def inputs_of_action(**given):
    document = ruamel.yaml.YAML(typ="safe").load((ROOT / "Integrations/github/action.yml").read_text())
    values = {name: entry["default"] for name, entry in document["inputs"].items()} | given
    environment = document["runs"]["steps"][1]["env"]
    return {
        variable: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda match: values[match[1]], text)
        for variable, text in environment.items()
    }


def run_action(news, tmp_path, code=0, **inputs):
    place = {"GITHUB_ACTION_PATH": str(ROOT / "Integrations/github"), "RUNNER_TEMP": str(tmp_path)}
    files = {name: str(tmp_path / name) for name in ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_PATH"]}
    install, check = action_steps("Integrations/github/action.yml")
    run("sh", "-e", "-c", install["run"], cwd=news, **place, **files)
    printed = run("sh", "-e", "-c", check["run"], cwd=news, code=code, **place, **files, **inputs_of_action(**inputs))
    outputs = dict(line.split("=", 1) for line in pathlib.Path(files["GITHUB_OUTPUT"]).read_text().splitlines())
    return printed, outputs, pathlib.Path(files["GITHUB_STEP_SUMMARY"]).read_text()


def test_github_action(news, tmp_path):
    printed, outputs, summary = run_action(news, tmp_path, paths="stories")
    assert outputs == {"sarif": "crosscheck.sarif", "code": "0"}
    assert "::error" not in printed and "1 set aside" in summary
    assert json.loads((news / "crosscheck.sarif").read_text())["runs"][0]["results"] == []


def test_github_action_fails(news, tmp_path):
    (news / "stories/talks/b.md").write_text(FIFTH)
    inputs = {"paths": "stories/talks\nstories/old talks\n", "changed-since": "HEAD"}
    printed, outputs, summary = run_action(news, tmp_path, code=1, **inputs)
    assert outputs["code"] == "1"
    assert "::error file=stories/talks/a.txt,line=1" in printed and "1 conflict in 1 story" in summary
    # Words of a workflow are never commands.
    run_action(news, tmp_path, code=2, paths="$(touch gotcha)`touch gotcha`; touch gotcha")
    assert not (news / "gotcha").exists()


def test_gitlab_job(news):
    document = ruamel.yaml.YAML(typ="safe").load((ROOT / "Integrations/gitlab/crosscheck.gitlab-ci.yml").read_text())
    job = document["crosscheck"]
    script = "\n".join(job["script"])
    run("sh", "-e", "-c", script, cwd=news, **job["variables"])
    assert json.loads((news / "gl-code-quality-report.json").read_text()) == []
    (news / "stories/talks/b.md").write_text(FIFTH)
    base = run("git", "rev-parse", "HEAD", cwd=news).strip()
    run("sh", "-e", "-c", script, cwd=news, code=1, CI_MERGE_REQUEST_DIFF_BASE_SHA=base, **job["variables"])
    issues = json.loads((news / "gl-code-quality-report.json").read_text())
    assert [issue["location"]["path"] for issue in issues] == ["stories/talks/a.txt"]
    assert "<testsuite" in (news / "crosscheck-junit.xml").read_text()
