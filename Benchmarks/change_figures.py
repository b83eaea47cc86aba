#!/usr/bin/env python3
"""Measures how many slips are found: changes one figure of one report, of those that the cases say two reports agree on.

  change_figures.py --tool .build/release/crosscheck [--seed N] CASES.jsonl ...

Each item that is expected to agree makes a case of its own: one of its two figures is changed, where it stands and
wherever else its report prints it, and the tool should flag the two. Cases are easy to write and hard to write without
knowing the tool; these nobody has written. Prints the share flagged by kind, as conflict or review. A figure that is
changed at random may lie within a bound or a rounding, so the share of a careful reader is below 1. Nobody should tune
on single slips: what is missed says which words the reports use for one thing. Needs ../shared/eval for its scorer;
standard library only."""
import argparse
import collections
import json
import os
import random
import re
import sys

EVAL = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared", "eval")
KINDS = {"count", "money", "percentage", "age", "date", "time", "duration", "quantity", "ordinal", "score", "rank"}
SMALL = ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
         "eighteen nineteen twenty").split()
ROWS = [
    SMALL,
    "twenty thirty forty fifty sixty seventy eighty ninety".split(),
    "third fourth fifth sixth seventh eighth ninth tenth".split(),
    "monday tuesday wednesday thursday friday saturday sunday".split(),
    "january february march april may june july august september october november december".split(),
]


def other_number(written, chance):
    """Another number that is as long: one or two steps from a small one, another digit in front in a large one."""
    digits = re.sub(r"\D", "", written)
    number = int(digits)
    if number <= 12 or re.fullmatch(r"(1[5-9]|20)\d\d", written):
        return str(max(1, number + chance.choice([-2, -1, 1, 2])))
    place = chance.randrange(min(2, len(digits)))
    digit = chance.choice([d for d in "123456789" if d != digits[place]])
    changed = digits[:place] + digit + digits[place + 1:]
    return f"{int(changed):,}" if "," in written else changed


def changes(quote, chance):
    """What could be changed in a quote: where it begins and ends, and what stands there instead."""
    found = []
    for match in re.finditer(r"\d+(?:,\d{3})*(?=((?:\.\d+)?))", quote):
        found.append((match.start(), match.end(), other_number(match[0], chance)))
    for match in re.finditer(r"[A-Za-z]+", quote):
        word = match[0].lower()
        for row in ROWS:
            if word in row and (row[0] not in ("january", "monday") or match[0][0].isupper()):
                new = row[(row.index(word) + chance.choice([-1, 1])) % len(row)]
                found.append((match.start(), match.end(), new.capitalize() if match[0][0].isupper() else new))
    return [each for each in found if quote[each[0]:each[1]] != each[2]]


def everywhere(text, old, new):
    """A text with a number in figures changed wherever it stands."""
    return re.sub(r"(?<![\d.,])" + re.escape(old) + r"(?!\d|[.,]\d)", new, text) if text and old[0].isdigit() else text


def changed_case(case, number, item, seed):
    """The case with one figure of an item changed, and the item as it should be found; nil where none can be changed."""
    chance = random.Random(f"{seed} {case['id']} {number}")
    for index in chance.sample([0, len(item["claims"]) - 1], 2):
        claim = item["claims"][index]
        report = next(each for each in case["reports"] if each["id"] == claim["report"])
        found = changes(claim["quote"], chance)
        if not found or report["text"].count(claim["quote"]) != 1:
            continue
        start, end, new = found[0]
        old, quote = claim["quote"][start:end], claim["quote"][:start] + new + claim["quote"][end:]
        before, behind = report["text"].split(claim["quote"])
        text = everywhere(before, old, new) + quote + everywhere(behind, old, new)
        changed = {**report, "text": text, "title": everywhere(report.get("title"), old, new)}
        claims = [{**each, "quote": quote} if each is claim else each for each in item["claims"]]
        return {"id": f"{case['id']}#{number}", "kind": item["kind"], "claims": claims,
                "reports": [changed if each is report else each for each in case["reports"]]}
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("cases", nargs="+")
    arguments = parser.parse_args()
    sys.path.insert(0, EVAL)
    import score_cases
    changed = []
    for path in arguments.cases:
        with open(path, encoding="utf-8") as lines:
            for case in map(json.loads, filter(str.strip, lines)):
                for number, item in enumerate(case["expected"]):
                    if item["verdict"] == "agree" and item["kind"] in KINDS:
                        changed.append(changed_case(case, number, item, arguments.seed))
    changed = [each for each in changed if each]
    found, all_of_kind = collections.Counter(), collections.Counter()
    for start in range(0, len(changed), 200):
        part = changed[start:start + 200]
        stories = {each["id"]: each for each in score_cases.run(arguments.tool, part)["stories"]}
        for case in part:
            reader = score_cases.Case({**case, "expected": []})
            all_of_kind[case["kind"]] += 1
            found[case["kind"]] += any(
                each["verdict"] in score_cases.FLAGGED and reader.matches(each, case) for each in stories[case["id"]]["findings"])
    for kind in sorted(all_of_kind):
        print(f"{kind:<12}{found[kind]:>5} of {all_of_kind[kind]:<5}{found[kind] / all_of_kind[kind]:.2f}")
    total = sum(all_of_kind.values())
    print(f"{'all':<12}{sum(found.values()):>5} of {total:<5}{sum(found.values()) / max(1, total):.3f}")


if __name__ == "__main__":
    main()
