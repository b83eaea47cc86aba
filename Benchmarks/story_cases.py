#!/usr/bin/env python3
"""Cases made of the stories in ../shared/eval/stories and of annotations/differences.jsonl, which holds no text.

  story_cases.py --stories FOLDER [--set read|unread]

Four readers who had not seen the tool noted what 32 stories disagree about. `read` are the 24 stories whose misses were
looked at and on which weights are fitted; `unread` are eight that are only measured. A place is
[report, first character, end]; of the places of a claim the first is its quote, the others say the same.
Prints cases in the format of contract/CASES.md, a line each. Standard library only."""
import argparse
import json
import os
import sys

ANNOTATIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "annotations", "differences.jsonl")


def reports_of(folder):
    reports = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
            reports[os.path.splitext(name)[0]] = file.read()
    return reports


def cases(stories, wanted=None):
    """The cases of a set, or of both."""
    with open(ANNOTATIONS, encoding="utf-8") as lines:
        for line in lines:
            noted = json.loads(line)
            if wanted in (None, noted["set"]):
                yield case(noted, reports_of(os.path.join(stories, noted["story"])))


def case(noted, texts):
    def quote(place):
        report, start, end = place
        return {"report": report, "quote": texts[report][start:end]}

    expected = []
    for item in noted["expected"]:
        claims = []
        for first, *others in item["claims"]:
            also = {"also": [quote(place) for place in others]} if others else {}
            claims.append({**quote(first), **also})
        expected.append({**item, "claims": claims})
    reports = [{"id": name, "outlet": None, "published": None, "format": "text", "text": text} for name, text in texts.items()]
    return {"id": f"stories-{noted['story']}", "family": "real", "phenomenon": "a real story", "reports": reports,
            "expected": expected, "complete": True}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", required=True)
    parser.add_argument("--set", choices=["read", "unread"])
    arguments = parser.parse_args()
    for each in cases(arguments.stories, arguments.set):
        sys.stdout.write(json.dumps(each, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
