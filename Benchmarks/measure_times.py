#!/usr/bin/env python3
"""Measure times and quantities against hand-made annotations, by the rules of the evaluation's own scorer.

  measure_times.py --tool .build/release/crosscheck --evaluation ../shared/eval [--set read|test] [--list]

annotations/times.jsonl and annotations/quantities.jsonl hold a passage a line: of a real report its place in the story
(`from`, `to`, in Unicode scalars, as all offsets here) and the facts in it, of a written one its text too. Times follow
TimeML (`timex`: all values that are right, counted from `published`); quantities have numbers and, the best first, units.
Passages of the set `test` are only measured: whoever reads what was missed there must mark them `read`, and have others
written. `--list` names each miss of the set `read`. Python 3.9 or later, standard library only."""
import argparse
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TIMES = ["date", "daterange", "datetime", "duration", "set", "time", "timerange"]
QUANTITIES = ["age", "count", "dimension", "duration", "money", "number", "numberrange", "percentage", "quantity",
              "temperature", "score"]


def kind_of(timex):
    return "set" if timex.startswith("XXXX-WXX-") else "duration" if timex[0] == "P" and "REF" not in timex else "date"


def expected(fact, base, text):
    start, end = fact["from"] - base, fact["to"] - base
    common = {"start": start, "end": end, "text": text[start:end]}
    if "timex" in fact:
        return {**common, "kind": kind_of(fact["timex"][0]), "timex": fact["timex"][0],
                "alternatives": [{"timex": value} for value in fact["timex"]]}
    low, high = fact["low"], fact["high"]
    ends = [(low, high)] if low != high else [(low, high), (low, None), (None, high)]
    alternatives = [{"low": a, "high": b, **({"unit": unit} if unit else {})}
                    for unit in fact.get("unit", [None]) for a, b in ends]
    return {**common, "kind": "quantity", "low": low, "high": high, "unit": fact.get("unit", [None])[0],
            "alternatives": alternatives}


def cases(name, stories, wanted):
    """The passages as cases of the scorer."""
    with open(os.path.join(HERE, "annotations", name), encoding="utf-8") as file:
        for number, line in enumerate(file):
            row = json.loads(line)
            if row["set"] != wanted:
                continue
            base, text = row.get("from", 0), row.get("text")
            if text is None:
                with open(os.path.join(stories, row["report"]), encoding="utf-8") as report:
                    text = report.read()[base:row["to"]]
            day = row.get("published")
            yield {"id": f"{name}:{number}", "suite": "own", "split": "dev", "news": True, "text": text,
                   "written": "text" in row, "reference": day and day + "T00:00:00",
                   "scope": TIMES if name.startswith("times") else QUANTITIES,
                   **({} if name.startswith("times") else {"mode": "bag"}),
                   "expected": [expected(fact, base, text) for fact in row["facts"]]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--evaluation", required=True, help="the folder with facts/score.py and stories/")
    parser.add_argument("--set", choices=["read", "test"])
    parser.add_argument("--list", action="store_true")
    arguments = parser.parse_args()
    sys.path.insert(0, os.path.join(arguments.evaluation, "facts"))
    import score
    for name in ("times.jsonl", "quantities.jsonl"):
        for wanted in [arguments.set] if arguments.set else ["read", "test"]:
            every = list(cases(name, os.path.join(arguments.evaluation, "stories"), wanted))
            found, _, _ = score.run_tool(arguments.tool + " facts --format jsonl --batch", every)
            for is_written in (False, True):
                some = [case for case in every if case["written"] == is_written]
                if not some:
                    continue
                figures = score.summarise(score.score(some, found))
                print(f"{name.split('.')[0]:<11} {wanted:<5} {'written' if is_written else 'real':<8} "
                      f"{figures['gold']:4} wanted  found F1 {figures['det'][2]:.3f}  value F1 {figures['val'][2]:.3f}")
            if arguments.list and wanted == "read":
                report(score, every, found)


def report(score, every, found):
    for case in every:
        facts = [fact for fact in found.get(case["id"], []) if fact["kind"] in case["scope"]]
        for want in case["expected"]:
            near = [fact for fact in facts if fact["start"] < want["end"] and want["start"] < fact["end"]]
            if not any(score.value_ok(want, fact) for fact in near):
                got = ", ".join(f"{fact['text']} {json.dumps(fact['value'], ensure_ascii=False)}" for fact in near)
                value = want.get("timex") or (want["low"], want["high"], want["unit"])
                print(f"  {case['id']} {want['text']!r} {value}: {got or 'nothing'}")


if __name__ == "__main__":
    main()
