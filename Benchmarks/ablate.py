#!/usr/bin/env python3
"""Says what each rule, exemption, check and veto is worth: scores the cases with it switched off.

  ablate.py --tool .build/release/crosscheck --eval ../shared/eval [--all] [--only RULE ...]

Prints a table in Markdown. Each row gives what changes without the rule: of the open cases and the project's own that may
be read, how many more conflicts and reviews are said and how many more of them are right (half a point for what
is found as the other of the two), and how many more agreements are listed; over the stories, how many more findings there
are. Rules without an effect are named below the table. Takes half an hour. Standard library only."""
import argparse, json, os, pathlib, subprocess, sys, tempfile

import story_cases
from fit_weights import UNREAD


def all_cases(eval_dir):
    """Every case that may be read, each with the name of its set before its own."""
    sets = [(name, f"{eval_dir}/cases/{name}.jsonl") for name in ("written", "real")]
    own = pathlib.Path(__file__).parent / "cases"
    sets += [(path.stem, path) for path in sorted(own.glob("*.jsonl")) if path.stem not in UNREAD]
    rows = []
    for name, path in sets:
        with open(path, encoding="utf-8") as lines:
            rows += [{**case, "id": f"{name}/{case['id']}"} for case in map(json.loads, filter(str.strip, lines))]
    return rows + list(story_cases.cases(f"{eval_dir}/stories", "read"))


def figures(tool, cases, folder, score_cases):
    """The scores with the configuration in `folder`, which the tool finds beside the file of cases."""
    tempfile.tempdir = folder
    scores, _, _ = score_cases.score(cases, score_cases.run(tool, cases))
    out = []
    for verdict in ("conflict", "review"):
        row = scores[verdict]
        out += [row["said"], row["precision"] * row["said"]]
    return out + [int(scores["listed_as_agreement"]["agree"].split("/")[0])]


def findings(tool, stories, folder):
    run = subprocess.run([tool, "check", stories, "--config", f"{folder}/.crosscheck.yml", "--format", "json"],
                         capture_output=True, text=True)
    return sum(len(story["findings"]) for story in json.loads(run.stdout)["stories"])


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--tool", required=True)
    ap.add_argument("--eval", required=True)
    ap.add_argument("--all", action="store_true", help="rows for rules without an effect too")
    ap.add_argument("--only", nargs="*", help="these rules only")
    a = ap.parse_args()
    tool = os.path.abspath(a.tool)
    sys.path.insert(0, a.eval)
    import score_cases
    cases = all_cases(a.eval)
    listing = subprocess.run([tool, "check", "--list-rules", "--format", "json"], capture_output=True, text=True,
                             check=True).stdout
    # All else rests on equal values being equal.
    rules = [rule["rule"] for rule in json.loads(listing) if rule["rule"] != "same-value"]
    if a.only: rules = [rule for rule in rules if rule in a.only]
    idle = []
    with tempfile.TemporaryDirectory() as folder:
        def measure(slug):
            with open(f"{folder}/.crosscheck.yml", "w", encoding="utf-8") as file:
                file.write(f"rules: {{{slug}: off}}\n" if slug else "")
            return figures(tool, cases, folder, score_cases) + [findings(tool, f"{a.eval}/stories", folder)]

        whole = measure(None)
        print("| without | conflicts | right | reviews | right | agreements | findings in stories |")
        print("|---|---|---|---|---|---|---|")
        print("| (nothing) | " + " | ".join(f"{figure:.0f}" for figure in whole) + " |")
        for slug in rules:
            changes = [now - before for now, before in zip(measure(slug), whole)]
            if a.all or any(abs(change) >= 0.05 for change in changes):
                row = [f"{change:+.1f}" if place in (1, 3) else f"{change:+.0f}" for place, change in enumerate(changes)]
                print(f"| {slug} | " + " | ".join(row) + " |", flush=True)
            else:
                idle.append(slug)
    if idle: print("\nWithout an effect here: " + ", ".join(idle) + ".")


if __name__ == "__main__":
    main()
