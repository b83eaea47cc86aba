#!/usr/bin/env python3
"""Merge two readings of the same stretches of news into one annotation.

  merge_readings.py --units UNITS.json --readings A B [--decisions FILE] [--differences FILE] [--out FILE]
                    [--parity odd|even]

Each reading is a folder of unitNN.json with facts by their words (`text`, `nth`). What both readings hold is kept.
Where they differ a line of the decisions says what holds, by unit, kind, place and words: true keeps a fact, false
drops it, an object overrides its values (`by_name` names who a pronoun means; a list of nouns or events: each is
right). What nobody decided is listed in the differences. Prints how far the readers agree, a kind a line. The output holds offsets and values,
no text: a report a line, as measure_words.py reads it.
"""
import argparse, collections, json, pathlib, re, sys

KINDS = ("name", "role", "place", "quotation", "polarity", "direction", "figure")
PRONOUNS = ("he", "she", "they", "it", "we", "I", "He", "She", "They")
VALUES = {"role": ("by",), "quotation": ("by",), "figure": ("noun", "event", "source")}


def position(text, words, nth):
    """Where words stand in a text for the nth time, as whole words: `he` is not in `the`."""
    head, tail = r"(?<!\w)" if words[0].isalnum() else "", r"(?!\w)" if words[-1].isalnum() else ""
    places = [place.start() for place in re.finditer(head + re.escape(words) + tail, text)]
    if len(places) < nth: raise ValueError(f"not found: {words!r}")
    return places[nth - 1]


def facts_of(unit, path):
    facts = []
    for said in json.loads(path.read_text(encoding="utf-8")):
        start = position(unit["text"], said["text"], said.get("nth", 1))
        fact = {key: value for key, value in said.items() if key not in ("nth", "by_nth")}
        fact["start"], fact["end"] = unit["from"] + start, unit["from"] + start + len(said["text"])
        if said.get("by") and not said.get("by_outside"):
            by = position(unit["text"], said["by"], said.get("by_nth", 1))
            fact["by_at"] = [unit["from"] + by, unit["from"] + by + len(said["by"])]
        facts.append(fact)
    return facts


def same(left, right):
    if left["kind"] != right["kind"]: return False
    shared = min(left["end"], right["end"]) - max(left["start"], right["start"])
    if shared <= 0: return False
    if left["kind"] == "name": return left["start"] == right["start"] and abs(left["end"] - right["end"]) <= 1
    if left["kind"] == "quotation":
        return shared * 4 >= 3 * max(left["end"] - left["start"], right["end"] - right["start"])
    return all(left.get(key) == right.get(key) for key in ("positive", "direction"))


def differing(left, right):
    """The values on which two readings of one fact differ; the last word of a name is the name."""
    def folded(value):
        words = str(value or "").lower().replace("the ", "").split()
        return words[-1] if words else None
    return [key for key in VALUES.get(left["kind"], ()) if folded(left.get(key)) != folded(right.get(key))]


def paired(left, right):
    used, pairs, alone = set(), [], []
    for fact in left:
        index = next((i for i, other in enumerate(right) if i not in used and same(fact, other)), None)
        if index is None:
            alone.append(fact)
        else:
            used.add(index)
            pairs.append((fact, right[index]))
    return pairs, alone, [fact for i, fact in enumerate(right) if i not in used]


def key_of(unit, fact):
    return f"{unit['unit']} {fact['kind']} {fact['start'] - unit['from']} {fact['text']}"


def last_before(unit, words, end):
    """Where words stand last before an offset of the report, in the unit or in the text before it."""
    known = unit["before"] + unit["text"]
    base = unit["from"] - len(unit["before"])
    at = known.rfind(words, 0, max(0, end - base))
    if at < 0: at = known.find(words)
    return [base + at, base + at + len(words)] if at >= 0 else None


def decided(unit, fact, decisions):
    """The fact as a decision leaves it: None where it is dropped; as it is where nobody decided."""
    decision = decisions.get(key_of(unit, fact))
    if decision is False: return None
    fact = {**fact, **decision} if isinstance(decision, dict) else dict(fact)
    name = fact.get("by_name") or (fact.get("by") if fact.get("by_outside") else None)
    if name: fact["by_at"] = last_before(unit, name, fact["start"])
    if fact.get("source"): fact["source_at"] = last_before(unit, fact["source"], unit["to"]) \
        if not fact.get("source_outside") else last_before(unit, fact["source"], fact["start"])
    return fact


def merged(unit, readings, decisions, tally, differences):
    left, right = (facts_of(unit, pathlib.Path(folder, f"unit{unit['unit']:02}.json")) for folder in readings)
    kept = []
    for kind in KINDS:
        ours, theirs = ([f for f in facts if f["kind"] == kind] for facts in (left, right))
        pairs, only_left, only_right = paired(ours, theirs)
        tally[kind].update(a=len(ours), b=len(theirs), both=len(pairs))
        for one, other in pairs:
            for value in VALUES.get(kind, ()):
                tally[f"{kind}.{value}"].update(a=1, b=1, both=int(value not in differing(one, other)))
            if differing(one, other) and key_of(unit, one) not in decisions:
                differences.append({"key": key_of(unit, one), "a": one, "b": other})
                one = {**one, "open": differing(one, other)}
            if (settled := decided(unit, one, decisions)): kept.append(settled)
        for side, alone in (("a", only_left), ("b", only_right)):
            for fact in alone:
                if key_of(unit, fact) not in decisions: differences.append({"key": key_of(unit, fact), side: fact})
                elif (settled := decided(unit, fact, decisions)): kept.append(settled)
    return sorted(kept, key=lambda f: (f["start"], f["end"], f["kind"]))


def stripped(fact):
    """Offsets and values, no words of the report but the lemmas of its figures' nouns and events."""
    kept = {key: fact[key] for key in ("kind", "start", "end", "positive", "direction") if key in fact}
    if fact.get("by_at"): kept["by"] = fact["by_at"]
    if fact.get("by") in PRONOUNS and not fact.get("by_name"): kept.pop("by", None)
    if fact["kind"] == "figure":
        kept.update({key: fact.get(key) for key in ("noun", "event")})
        if fact.get("source"): kept["source"] = fact.get("source_at")
        if fact.get("source_outside"): kept["source_outside"] = True
    if fact.get("open"): kept["open"] = fact["open"]
    for flag in ("former", "acting", "deputy", "by_outside"):
        if fact.get(flag): kept[flag] = True
    return kept


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--units", required=True)
    parser.add_argument("--readings", nargs=2, required=True)
    parser.add_argument("--decisions")
    parser.add_argument("--differences")
    parser.add_argument("--parity", choices=("odd", "even"))
    parser.add_argument("--out")
    args = parser.parse_args()
    units = json.loads(pathlib.Path(args.units).read_text(encoding="utf-8"))
    if args.parity: units = [unit for unit in units if unit["unit"] % 2 == (args.parity == "odd")]
    decisions = json.loads(pathlib.Path(args.decisions).read_text(encoding="utf-8")) if args.decisions else {}
    tally, differences, rows = collections.defaultdict(collections.Counter), [], []
    for unit in units:
        facts = merged(unit, args.readings, decisions, tally, differences)
        rows.append({"story": unit["story"], "report": unit["report"], "from": unit["from"], "to": unit["to"],
                     "set": "development" if unit["unit"] % 2 else "test", "facts": [stripped(f) for f in facts]})
    for kind, n in tally.items():
        print(f"{kind:<16} A {n['a']:>4}  B {n['b']:>4}  both {n['both']:>4}  F1 {2 * n['both'] / max(1, n['a'] + n['b']):.3f}")
    print(f"left to decide: {len(differences)}")
    if args.differences:
        pathlib.Path(args.differences).write_text(json.dumps(differences, ensure_ascii=False, indent=1), encoding="utf-8")
    if args.out:
        pathlib.Path(args.out).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
