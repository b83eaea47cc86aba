#!/usr/bin/env python3
"""Compares the words that crosscheck reads of HTML pages with those in the tree of gumbo, which is true to HTML 5.

  compare_with_gumbo.py --tool CROSSCHECK PAGE...        (files, or folders of .html)

Lists the pages where words go missing, are glued together or are said that HTML 5 does not have: there libxml2 and HTML 5
part ways. Wants libgumbo-dev and a C compiler; gumbo is an oracle here, and no part of the product.
Python 3.9 or later, standard library only."""
import argparse
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile

WORD = re.compile(r"\w+")
BLOCK = re.compile(r"^(?:[+~]|- \[[^\]]*\]) (?:<[^>]*> )?")


def oracle(folder):
    """The program that prints a page's words, built from the C file beside this one."""
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "gumbo_text.c")
    program = os.path.join(folder, "gumbo_text")
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        sys.exit("There is no C compiler. Install one, and libgumbo-dev.")
    subprocess.run([compiler, "-O2", "-o", program, source, "-lgumbo"], check=True)
    return program


def utf8(path):
    """The page in UTF-8: what the declared encodings do is not at issue here."""
    with open(path, "rb") as file:
        data = file.read()
    try:
        data.decode("utf-8")
        return data
    except UnicodeDecodeError:
        return None


def words(text):
    return collections.Counter(WORD.findall(text))


def own_text(tool, path):
    """The text of all blocks of a page, taken or not."""
    lines = subprocess.run([tool, "text", "--why", path], capture_output=True, text=True).stdout.split("\n")
    start = next((index for index, line in enumerate(lines) if line.startswith("article: ")), 0)
    return "\n".join(BLOCK.sub("", line) for line in lines[start + 1:])


def compared(tool, program, path):
    """What is in gumbo's text alone, and in our own alone; None where the page is not in UTF-8."""
    data = utf8(path)
    if data is None:
        return None
    theirs = subprocess.run([program], input=data, capture_output=True).stdout.decode("utf-8", "replace")
    theirs = re.sub("[\u00ad\u200b\u200e\u200f\u2060\ufeff]", "", theirs)
    ours = own_text(tool, path)
    return words(theirs) - words(ours), words(ours) - words(theirs)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--worst", type=int, default=20, help="how many pages to list")
    parser.add_argument("pages", nargs="+")
    arguments = parser.parse_args()
    pages = []
    for page in arguments.pages:
        if os.path.isdir(page):
            pages += [os.path.join(page, name) for name in sorted(os.listdir(page)) if name.endswith((".html", ".htm"))]
        else:
            pages.append(page)
    rows, total = [], 0
    with tempfile.TemporaryDirectory() as folder:
        program = oracle(folder)
        for page in pages:
            found = compared(os.path.abspath(arguments.tool), program, page)
            if found is None:
                continue
            total += 1
            missing, extra = found
            rows.append((sum(missing.values()), sum(extra.values()), page, missing, extra))
    rows.sort(key=lambda row: -(row[0] + row[1]))
    same = sum(row[0] + row[1] == 0 for row in rows)
    print(f"{total} pages compared: {same} with the same words; words of gumbo's alone "
          f"{sum(row[0] for row in rows)}, of our own alone {sum(row[1] for row in rows)}")
    for missing, extra, page, first, second in rows[:arguments.worst]:
        if missing + extra:
            print(f"{missing:6} missing {extra:6} extra  {page}")
            print("        missing:", " ".join(word for word, _ in first.most_common(12)))
            print("        extra:  ", " ".join(word for word, _ in second.most_common(12)))


if __name__ == "__main__":
    main()
