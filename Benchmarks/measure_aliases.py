#!/usr/bin/env python3
"""Count the mentions of the most named people and bodies that are put together rightly.

  measure_aliases.py --tool .build/release/crosscheck --stories FOLDER [--list]

annotations/aliases.jsonl holds, a story a line, three bearers of names with all their mentions by report and offsets in
Unicode scalars. A mention is found when a name of the group that holds most of the bearer's mentions stands on it. A group
that holds mentions of two of the bearers is a wrong merge; `--list` prints every form in each group, so that a merge
with anybody else is seen.
"""
import argparse, collections, json, pathlib, subprocess, sys


def groups_of(tool, folder):
    run = subprocess.run([*tool.split(), "names", str(folder)], capture_output=True, text=True, check=True)
    texts, groups = {}, []
    for line in run.stdout.splitlines():
        group = json.loads(line)
        spans = []
        for mention in group["mentions"]:
            report = mention["report"]
            if report not in texts:
                texts[report] = pathlib.Path(folder, report + ".txt").read_bytes()
            start = len(texts[report][:mention["start"]].decode("utf-8", "replace"))
            spans.append((report, start, start + len(mention["text"]), mention["text"]))
        groups.append(spans)
    return groups


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--stories", required=True)
    parser.add_argument("--list", action="store_true")
    args = parser.parse_args()
    annotations = pathlib.Path(__file__).parent / "annotations" / "aliases.jsonl"
    wanted_all = found_all = merges = 0
    for line in annotations.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        groups = groups_of(args.tool, pathlib.Path(args.stories, row["story"]))
        where = collections.defaultdict(list)
        for number, spans in enumerate(groups):
            for report, start, end, _ in spans: where[report].append((start, end, number))
        chosen = []
        for mentions in row["bearers"]:
            hits = [{number for start, end, number in where[report] if start < last and first < end}
                    for report, first, last in mentions]
            votes = collections.Counter(number for hit in hits for number in hit)
            best = votes.most_common(1)[0][0] if votes else None
            found = sum(best in hit for hit in hits)
            chosen.append(best)
            wanted_all, found_all = wanted_all + len(mentions), found_all + found
            forms = collections.Counter(text for *_, text in groups[best]) if best is not None else {}
            print(f"{row['story']:<12} wanted {len(mentions):>4} found {found:>4}  {next(iter(forms), '')}")
            if args.list:
                print("   forms", dict(forms))
                lost = [groups[n][0][3] for hit in hits for n in hit if n != best]
                print("   elsewhere", dict(collections.Counter(lost)), "unread", sum(not hit for hit in hits))
        merges += len(chosen) - len(set(chosen))
    print(f"mentions {wanted_all}  found {found_all / wanted_all:.3f}  bearers merged with each other {merges}")


if __name__ == "__main__":
    sys.exit(main())
