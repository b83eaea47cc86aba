#!/usr/bin/env python3
"""Scores amounts and lengths of time against annotated sentences of real reports.

  score_annotations.py --stories DIR [--tool .build/release/crosscheck] [--annotations NAME] [--misses]

annotations/NAME.jsonl holds offsets and values only, a sentence a line: the file under DIR, the sentence's
start and end, and its facts (kind, start, end, low, high, unit, parts or timex), in Unicode scalars. Its first line
may name the kinds that are annotated; without it they are the four of amounts.jsonl. An open end is
missing; a fact without figures is vague and right where its unit is; a fact without unit takes any; an
optional one is neither asked for nor wrong. Python 3.9, standard library only.

amounts.jsonl was annotated by the one who wrote the rules; amounts-2.jsonl and amounts-3.jsonl by reading, from
reports that the tool had not been run on: the first time each was scored is the figure that counts (.95 / .84 before
the rules of its misses were mended; .95 / .95 on the third)."""
import argparse
import json
import os
import subprocess
from collections import Counter, defaultdict

KINDS = ["count", "ordinal", "rank", "score"]
HERE = os.path.dirname(os.path.abspath(__file__))


def facts_of(tool, stories, files):
    texts = {f: open(os.path.join(stories, f), encoding="utf-8", errors="replace").read() for f in files}
    lines = "".join(json.dumps({"id": f, "format": "text", "text": t}) + "\n" for f, t in texts.items())
    done = subprocess.run([tool, "facts", "--format", "jsonl", "--batch"], input=lines.encode(), capture_output=True)
    found = [json.loads(line) for line in done.stdout.decode().splitlines()]
    return texts, {article["id"]: article["facts"] for article in found}


def is_right(gold, fact):
    value = fact["value"]
    if gold["kind"] != fact["kind"]:
        return False
    if "parts" in gold:
        return value.get("parts") == gold["parts"]
    if "timex" in gold:
        return value.get("timex") == gold["timex"]
    if "unit" in gold and value.get("unit") != gold["unit"]:
        return False
    if "low" not in gold and "high" not in gold:
        return True
    return value.get("low") == gold.get("low") and value.get("high") == gold.get("high")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--stories", required=True)
    arguments.add_argument("--tool", default=os.path.join(HERE, "../.build/release/crosscheck"))
    arguments.add_argument("--misses", action="store_true")
    arguments.add_argument("--annotations", default="amounts")
    options = arguments.parse_args()
    with open(os.path.join(HERE, "annotations", options.annotations + ".jsonl"), encoding="utf-8") as file:
        sentences = [json.loads(line) for line in file]
    kinds = sentences.pop(0)["kinds"] if "kinds" in sentences[0] else KINDS
    texts, found = facts_of(options.tool, options.stories, sorted({s["file"] for s in sentences}))
    tally = defaultdict(Counter)
    for sentence in sentences:
        text = texts[sentence["file"]]
        facts = [
            f for f in found[sentence["file"]]
            if f["kind"] in kinds and sentence["start"] <= f["start"] and f["end"] <= sentence["end"]
            and f.get("in") != "title"
        ]
        used = set()
        for gold in sentence["facts"]:
            near = [
                i for i, f in enumerate(facts)
                if i not in used and f["start"] < gold["end"] and gold["start"] < f["end"]
            ]
            if gold.get("optional"):
                used.update(near)
                continue
            hit = next((i for i in near if is_right(gold, facts[i])), None)
            tally[gold["kind"]]["gold"] += 1
            if hit is None:
                if options.misses:
                    print("missed", gold["kind"], repr(text[gold["start"]:gold["end"]]), [facts[i]["value"] for i in near])
                continue
            used.add(hit)
            tally[gold["kind"]]["right"] += 1
            tally[gold["kind"]]["read"] += 1
        for i, fact in enumerate(facts):
            if i in used:
                continue
            tally[fact["kind"]]["read"] += 1
            if options.misses:
                print("wrong ", fact["kind"], repr(fact["text"]), fact["value"])
    for kind in kinds + ["all"]:
        row = tally[kind] if kind != "all" else sum(tally.values(), Counter())
        precision = row["right"] / row["read"] if row["read"] else 0
        recall = row["right"] / row["gold"] if row["gold"] else 0
        print(f"{kind:10} gold {row['gold']:4} read {row['read']:4} precision {precision:.3f} recall {recall:.3f}")


main()
