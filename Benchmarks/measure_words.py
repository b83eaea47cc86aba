#!/usr/bin/env python3
"""Measure the facts of words against hand-made annotations.

  measure_words.py --tool .build/release/crosscheck --stories FOLDER [--list]

annotations/words.jsonl holds, a report a line, the stretch that was read (`from`, `to`) and its facts as offsets in
Unicode scalars. `by` is where the holder of a role, the speaker of a quotation or the source of a figure is named; a source
without `by` is the report itself. A name must be found to the letter; the other kinds must overlap. `--list` names each
miss and each false reading.
"""
import argparse, collections, json, pathlib, subprocess, sys

KINDS = ("name", "role", "place", "quotation", "polarity", "direction")


def facts_of(tool, text):
    line = json.dumps({"id": "report", "format": "text", "text": text}) + "\n"
    run = subprocess.run([*tool.split(), "facts", "--batch", "--frames", "--format", "jsonl"], input=line,
                         capture_output=True, text=True, check=True)
    return json.loads(run.stdout)["facts"]


def meets(want, fact):
    if fact["kind"] != want["kind"]: return False
    shared = min(fact["end"], want["end"]) - max(fact["start"], want["start"])
    if shared <= 0: return False
    if want["kind"] == "name": return fact["start"] == want["start"] and abs(fact["end"] - want["end"]) <= 1
    if want["kind"] == "quotation": return shared * 4 >= 3 * max(fact["end"] - fact["start"], want["end"] - want["start"])
    if "positive" in want: return (fact["value"]["stance"] == "positive") == want["positive"]
    return True


def names_same(said, wanted):
    """The last word of a name is enough: Rolf Tams, Tams, Mr Tams."""
    return said is not None and wanted is not None and wanted.split()[-1].lower() in said.lower()


def measure(rows, args):
    tally = collections.defaultdict(collections.Counter)
    notes = []
    for row in rows:
        path = pathlib.Path(args.stories, row["story"], row["report"] + ".txt")
        text = path.read_text(encoding="utf-8")
        facts = facts_of(args.tool, text)
        used = set()
        for want in row["facts"]:
            by = text[slice(*want["by"])] if "by" in want else None
            if want["kind"] == "source":
                at = [f for f in facts if f["start"] < want["end"] and want["start"] < f["end"]]
                if not at: continue
                said = at[0].get("frame", {}).get("source", {}).get("text")
                right = said is None if by is None else names_same(said, by)
                tally["source"]["right" if right else "wrong"] += 1
                if not right: notes.append(f"SOURCE {path.name} {text[want['start']:want['end']]!r}: {said} for {by}")
                continue
            tally[want["kind"]]["wanted"] += 1
            found = next((i for i, f in enumerate(facts) if i not in used and meets(want, f)), None)
            if found is None:
                notes.append(f"MISS {path.name} {want['kind']} {text[want['start']:want['end']]!r}")
                continue
            used.add(found)
            tally[want["kind"]]["found"] += 1
            slot = {"role": "holder", "quotation": "speaker"}.get(want["kind"])
            if slot and by:
                right = names_same(facts[found]["value"].get(slot), by)
                tally[slot]["right" if right else "wrong"] += 1
        for i, fact in enumerate(facts):
            if row["from"] <= fact["start"] < row["to"] and i not in used and fact["kind"] in KINDS:
                tally[fact["kind"]]["false"] += 1
                notes.append(f"FALSE {path.name} {fact['kind']} {fact['text']!r}")
    return tally, notes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--stories", required=True)
    parser.add_argument("--list", action="store_true")
    args = parser.parse_args()
    annotations = pathlib.Path(__file__).parent / "annotations" / "words.jsonl"
    rows = [json.loads(line) for line in annotations.read_text(encoding="utf-8").splitlines() if line]
    tally, notes = measure(rows, args)
    for kind in KINDS:
        n = tally[kind]
        precision = n["found"] / max(1, n["found"] + n["false"])
        recall = n["found"] / max(1, n["wanted"])
        print(f"{kind:<10} wanted {n['wanted']:>4}  precision {precision:.3f}  recall {recall:.3f}")
    for slot in ("holder", "speaker", "source"):
        n = tally[slot]
        print(f"{slot:<10} read   {n.total():>4}  right     {n['right'] / max(1, n.total()):.3f}")
    if args.list: print(*notes, sep="\n")


if __name__ == "__main__":
    sys.exit(main())
