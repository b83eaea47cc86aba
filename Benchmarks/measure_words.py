#!/usr/bin/env python3
"""Measure the facts of words and the frames of figures against hand-made annotations.

  measure_words.py --tool .build/release/crosscheck --stories FOLDER [--set first|development|test]... [--list]

annotations/words.jsonl holds, a report a line, the stretch that was read (`from`, `to`) and its facts as offsets in
Unicode scalars; `set` says which stretches are which (no `set`: the first, by one reading). `by` is where the holder of
a role or the speaker of a quotation is named. A figure has its noun, its event and where its source is named (none:
the report itself; `source_outside`: in a sentence before); the first set marks sources only. Of annotations/
words-single.jsonl, eighty stretches by one reading, only the kinds of `kinds` were read. A name must be found to
the letter; the other kinds must overlap. `--list` names each miss and each false reading.

Not counted either way, because the readers' guide (annotations/GUIDE.md) leaves open what the product reads by its
contract: offices without a holder (`the acting director`), what somebody is to another (`his brother`), plain statements whose verb neither
is negated nor settles anything (not in `DECIDING`), which the product reads so that a denial elsewhere meets them, statements that the product
calls relative, subordinate or reported (the guide asks for main clauses; readers differ on what was said to be so), and homes.
"""
import argparse, collections, json, pathlib, re, subprocess, sys

KINDS = ("name", "role", "place", "quotation", "polarity", "direction")
FIGURES = ("percentage", "money", "count", "age", "quantity", "duration", "number", "ordinal", "score", "rank")
KIN = set("""brother sister father mother son daughter husband wife widow widower uncle aunt nephew niece cousin
grandfather grandmother grandson granddaughter stepfather stepmother girlfriend boyfriend friend fiancé fiancée
colleague victim suspect survivor""".split())
DECIDING = set("""deny dispute reject refute refuse decline veto turn approve authorise authorize permit allow ban
prohibit forbid bar block outlaw acquit convict clear find plead fail agree disagree cancel scrap abandon decide vote
uphold overturn quash grant endorse ratify accept prevent avert thwart stop call give rule""".split())


def facts_of(tool, text):
    line = json.dumps({"id": "report", "format": "text", "text": text}) + "\n"
    run = subprocess.run([*tool.split(), "facts", "--batch", "--frames", "--format", "jsonl"], input=line,
                         capture_output=True, text=True, check=True)
    return [fact for fact in json.loads(run.stdout)["facts"] if fact.get("in") != "title"]


def overlap(fact, want): return min(fact["end"], want["end"]) - max(fact["start"], want["start"])


def meets(want, fact):
    if fact["kind"] != want["kind"] or overlap(fact, want) <= 0: return False
    if want["kind"] == "name": return fact["start"] == want["start"] and abs(fact["end"] - want["end"]) <= 1
    if "positive" in want: return (fact["value"]["stance"] == "positive") == want["positive"]
    if "direction" in want: return (fact["value"]["stance"] in ("positive", "up")) == (want["direction"] == "up")
    return True


def names_same(said, wanted):
    """The last word of a name is enough: Rolf Tams, Tams, Mr Tams."""
    return said is not None and wanted is not None and wanted.strip(" .").split()[-1].lower() in said.lower()


class Tally:
    def __init__(self):
        self.counts, self.notes = collections.defaultdict(collections.Counter), []

    def add(self, kind, outcome, note=None):
        self.counts[kind][outcome] += 1
        if note: self.notes.append(f"{outcome.upper():<7} {kind:<10} {note}")


def open_to_reading(fact):
    """Whether the product reads it by its contract and the readers' guide leaves it open."""
    if fact["kind"] == "place": return bool(fact["value"].get("home"))
    if fact["kind"] == "role":
        return not fact["value"].get("holder") or re.split("[ -]", fact["value"]["text"])[-1] in KIN
    if fact["kind"] == "polarity":
        frame = fact.get("frame", {})
        # The guide asks for main clauses; the product says of each clause how it hangs on others.
        if frame.get("clause"): return True
        negated = frame.get("negated") or set(fact["text"].lower().split()) & {"no", "none", "nothing", "nobody", "not"}
        return not negated and not {frame.get("verb"), frame.get("outerVerb")} & DECIDING
    return False


def measure_kind(kind, row, facts, text, tally, path):
    wanted = [want for want in row["facts"] if want["kind"] == kind]
    ours = [fact for fact in facts if fact["kind"] == kind and row["from"] <= fact["start"] < row["to"]]
    used = set()
    for want in wanted:
        words = repr(text[want["start"]:want["end"]][:70])
        found = [i for i, fact in enumerate(ours) if meets(want, fact)]
        # A quotation of several sentences is a fact a sentence, and a place may hold its region: one may answer two.
        fresh = [i for i in found if i not in used]
        if not fresh and not (kind in ("place", "quotation") and found):
            tally.add(kind, "missed", f"{path.name} {words}")
            continue
        used.update(found if kind in ("place", "quotation") else fresh[:1])
        tally.add(kind, "found")
        slot = {"role": "holder", "quotation": "speaker"}.get(kind)
        if slot and "by" in want:
            by, said = text[slice(*want["by"])], ours[found[0]]["value"].get(slot)
            outcome = "right" if names_same(said, by) else "wrong" if said else "unsaid"
            tally.add(slot, outcome, None if outcome == "right" else f"{path.name} {words}: {said} for {by}")
    for i, fact in enumerate(ours):
        if i in used: continue
        if open_to_reading(fact): tally.add(kind, "open")
        else: tally.add(kind, "false", f"{path.name} {fact['text'][:70]!r} {fact['value'].get('stance', '')}")


CURRENCIES = {"USD": "dollar", "EUR": "euro", "GBP": "pound", "JPY": "yen", "INR": "rupee", "AUD": "dollar",
              "CAD": "dollar", "NZD": "dollar"}


def noun_of(fact):
    noun = fact.get("frame", {}).get("noun") or fact["value"].get("unit")
    if noun: return CURRENCIES.get(noun, noun)
    # The numbers of a score are no nouns: 25-7.
    if fact["kind"] == "score": return None
    words = [word.strip(",.") for word in fact["text"].replace("-", " ").split()]
    # A figure that is one word has said no noun.
    return words[-1].lower() if len(words) > 1 else None


def lemma_same(said, wanted):
    """One lemma, or forms of one word: day, days; machine gun, gun; improve, improvement."""
    if said is None or wanted is None: return said is wanted
    said, wanted = said.lower().split()[-1], wanted.lower().split()[-1]
    if {said, wanted} <= {"person", "people"} or said == wanted: return True
    return said[:max(3, len(wanted) - 2)] == wanted[:max(3, len(wanted) - 2)] and abs(len(said) - len(wanted)) < 3


def choices(value): return value if isinstance(value, list) else [value]


def measure_figures(row, facts, text, tally, path):
    for want in row["facts"]:
        if want["kind"] not in ("figure", "source"): continue
        at = [f for f in facts if overlap(f, want) > 0 and (f["kind"] in FIGURES or want["kind"] == "source")]
        words = repr(text[want["start"]:want["end"]])
        if not at:
            if want["kind"] == "figure": tally.add("figure", "missed", f"{path.name} {words}")
            continue
        fact = max(at, key=lambda f: overlap(f, want))
        frame = fact.get("frame", {})
        source = want.get("by") if want["kind"] == "source" else want.get("source")
        named = text[slice(*source)] if source else None
        said = frame.get("source", {}).get("text")
        outcome = ("right" if names_same(said, named) else "wrong" if said else "missed") if named else \
                  ("wrong" if said else "none")
        if want.get("source_outside") and outcome == "missed": outcome = "outside"
        tally.add("source", outcome, None if outcome in ("right", "none") else f"{path.name} {words}: {said} for {named}")
        if want["kind"] == "source": continue
        tally.add("figure", "found")
        if any(noun is not None for noun in choices(want["noun"])):
            right = any(lemma_same(noun_of(fact), noun) for noun in choices(want["noun"]))
            tally.add("noun", "right" if right else "wrong",
                      None if right else f"{path.name} {words}: {noun_of(fact)} for {want['noun']}")
        if None not in choices(want["event"]):
            events = [frame.get("event")] if "event" in frame else [frame.get("verb"), frame.get("outerVerb")]
            right = any(lemma_same(event, name) for name in choices(want["event"]) for event in events if event)
            tally.add("event", "right" if right else "wrong",
                      None if right else f"{path.name} {words}: {events} for {want['event']}")


def show(tally):
    for kind in KINDS + ("figure",):
        n = tally.counts[kind]
        precision = n["found"] / max(1, n["found"] + n["false"])
        recall = n["found"] / max(1, n["found"] + n["missed"])
        rest = f"  open {n['open']}" if n["open"] else ""
        print(f"{kind:<18} wanted {n['found'] + n['missed']:>4}  precision {precision:.3f}  recall {recall:.3f}{rest}")
    for slot, kind in (("holder", "role"), ("speaker", "quotation")):
        n, k = tally.counts[slot], tally.counts[kind]
        whole = k["found"] - n["wrong"] - n["unsaid"]
        print(f"{kind + ' with ' + slot:<22} read {n.total():>4}  right {n['right'] / max(1, n.total()):.3f}  "
              f"precision {whole / max(1, k['found'] + k['false']):.3f}  "
              f"recall {whole / max(1, k['found'] + k['missed']):.3f}")
    n = tally.counts["source"]
    named = n["right"] + n["missed"] + n["outside"]
    print(f"source             named {n['right'] + n['missed'] + n['outside']:>4}  "
          f"precision {n['right'] / max(1, n['right'] + n['wrong']):.3f}  recall {n['right'] / max(1, named):.3f}  "
          f"right or rightly none {(n['right'] + n['none']) / max(1, n.total()):.3f}")
    for slot in ("noun", "event"):
        n = tally.counts[slot]
        print(f"{slot:<18} read  {n.total():>4}  right     {n['right'] / max(1, n.total()):.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--stories", required=True)
    parser.add_argument("--set", action="append", choices=("first", "development", "test"))
    parser.add_argument("--annotations", default=pathlib.Path(__file__).parent / "annotations" / "words.jsonl")
    parser.add_argument("--list", action="store_true")
    args = parser.parse_args()
    rows = [json.loads(line) for line in pathlib.Path(args.annotations).read_text(encoding="utf-8").splitlines() if line]
    for name in args.set or ("first", "development", "test"):
        tally = Tally()
        for row in rows:
            if row.get("set", "first") != name: continue
            path = pathlib.Path(args.stories, row["story"], row["report"] + ".txt")
            text = path.read_text(encoding="utf-8")
            facts = facts_of(args.tool, text)
            for kind in row.get("kinds", KINDS): measure_kind(kind, row, facts, text, tally, path)
            measure_figures(row, facts, text, tally, path)
        print(f"== {name}")
        show(tally)
        if args.list: print(*tally.notes, sep="\n")


if __name__ == "__main__":
    sys.exit(main())
