#!/usr/bin/env python3
"""Measures how much CPU crosscheck takes, as ratios of commands run in turn, so that the machine's own speed cancels out.

  speed.py --tool CROSSCHECK --texts FOLDER [--update]

A ratio that is more than twice the recorded one of speed.json is a failure: a smaller rise may be the machine's.
--update records all figures. Python 3.9 or later, standard library only."""
import argparse
import glob
import json
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile

RECORDED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "speed.json")
# Name, what it is, the bar that the project set itself.
FIGURES = [
    ("facts / wc -w, C", "CPU of facts against wc -w on one text, LC_ALL=C", 10),
    ("facts / wc -w, UTF-8", "the same with LC_ALL=C.UTF-8", 10),
    ("frames / facts", "CPU of facts --frames against facts", 2),
    ("check - facts / facts", "what check takes on top of facts, for a story of 100 reports", 1),
    ("1,000 reports / 100", "CPU of check for a story of 1,000 reports against one of 100", 15),
]
TEXT_SIZE = 4 << 20


def articles(folder):
    """The texts of a folder of stories, without their front matter."""
    texts = []
    for path in sorted(glob.glob(os.path.join(folder, "*", "*.txt")) + glob.glob(os.path.join(folder, "*", "*.md"))):
        with open(path, encoding="utf-8") as file:
            texts.append(re.sub(r"\A---\n.*?\n---\n", "", file.read(), flags=re.S).strip() + "\n\n")
    return texts


def varied(text, seed):
    """A report of its own: some figures changed, a sentence left out."""
    chance = random.Random(seed)
    text = re.sub(r"\b\d{1,3}\b",
                  lambda match: str(int(match[0]) + chance.randint(1, 3)) if chance.random() < 0.15 else match[0], text)
    lines = text.split("\n")
    if len(lines) > 6 and chance.random() < 0.6:
        del lines[chance.randrange(3, len(lines))]
    return "\n".join(lines)


def write_story(folder, texts, count):
    os.makedirs(folder)
    for number in range(count):
        with open(os.path.join(folder, f"{number:04}.txt"), "w", encoding="utf-8") as file:
            file.write(varied(texts[number % len(texts)], number))
    return folder


def cpu(command, locale="C"):
    """CPU seconds of a command; its output is thrown away."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "LC_ALL": locale})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def medians(commands, runs=7):
    """The median CPU of each command; they are run in turn, after one run that does not count."""
    times = [[] for _ in commands]
    for run in range(runs + 1):
        for index, command in enumerate(commands):
            time = cpu(*command)
            if run:
                times[index].append(time)
    return [statistics.median(each) for each in times]


def measured(tool, texts, folder):
    size = sum(len(text) for text in texts)
    path = os.path.join(folder, "text.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write("".join(texts) * (TEXT_SIZE // size + 1))
    facts = [tool, "facts", "--threads", "1", "--format", "jsonl"]
    check = [tool, "check", "--threads", "1", "--format", "json"]
    small = write_story(os.path.join(folder, "small", "story"), texts, 100)
    large = write_story(os.path.join(folder, "large", "story"), texts, 1000)
    words, wide_words, plain, frames = medians([
        (["wc", "-w", path],), (["wc", "-w", path], "C.UTF-8"), (facts + [path],), (facts + ["--frames", path],)])
    read, checked, many = medians([(facts + [small],), (check + [small],), (check + [large],)], runs=5)
    return [plain / words, plain / wide_words, frames / plain, (checked - read) / read, many / checked]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--texts", required=True, help="a folder of stories: folders of texts")
    parser.add_argument("--update", action="store_true")
    arguments = parser.parse_args()
    recorded = {}
    if os.path.exists(RECORDED):
        with open(RECORDED, encoding="utf-8") as file:
            recorded = json.load(file)
    with tempfile.TemporaryDirectory() as folder:
        figures = measured(os.path.abspath(arguments.tool), articles(arguments.texts), folder)
    slower = []
    for (name, summary, bar), figure in zip(FIGURES, figures):
        before = recorded.get(name)
        note = "" if before is None else f"recorded {before:.2f}"
        if before is not None and figure > 2 * before:
            note += ", MORE THAN TWICE"
            slower.append(name)
        print(f"{name:<24} {figure:7.2f}  bar {bar:>2}  {note}  ({summary})")
    if arguments.update:
        with open(RECORDED, "w", encoding="utf-8") as file:
            json.dump({name: round(figure, 2) for (name, _, _), figure in zip(FIGURES, figures)}, file, indent=2)
            file.write("\n")
        print("Recorded in Benchmarks/speed.json.")
    if slower and not arguments.update:
        sys.exit(f"{len(slower)} of the ratios more than doubled.")


if __name__ == "__main__":
    main()
