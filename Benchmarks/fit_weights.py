#!/usr/bin/env python3
"""Fits the weights of Sources/Crosscheck/Comparison/Weights.swift on the open cases and the project's own.

  fit_weights.py --tool .build/release/crosscheck --eval ../shared/eval [--show N] [--ablate]

Every pair of differing claims that the aligner weighs is one example: positive where the cases list it as conflict,
review or update, negative otherwise. Logistic regression with a small penalty, standard library only. A likeness whose
weight comes out with the wrong sign is left out and the rest fitted again: that two claims share a verb cannot speak
against them. Judged by cross-validation that leaves whole stories out; `--ablate` judges it without each likeness in turn.
Prints the table to put into Weights.swift; writes nothing."""
import argparse, json, math, pathlib, subprocess, sys, tempfile

import story_cases

# Sets that are kept for measuring only.
UNREAD = {"fifth", "sixteenth", "sums-unread"}


def load(eval_dir):
    sys.path.insert(0, eval_dir)
    import score_cases
    cases = []
    for name in ("written", "real"):
        with open(f"{eval_dir}/cases/{name}.jsonl", encoding="utf-8") as lines:
            cases += [(name, score_cases.Case(json.loads(line))) for line in lines if line.strip()]
    for path in sorted((pathlib.Path(__file__).parent / "cases").glob("*.jsonl")):
        if path.stem in UNREAD:
            continue
        with open(path, encoding="utf-8") as lines:
            cases += [("own", score_cases.Case(json.loads(line))) for line in lines if line.strip()]
    cases += [("stories", score_cases.Case(case)) for case in story_cases.cases(f"{eval_dir}/stories", "read")]
    return cases


def pairs_of(tool, cases):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as f:
        for _, c in cases:
            for r in c.case["reports"]:
                f.write(json.dumps({**r, "story": c.id}, ensure_ascii=False) + "\n")
        f.flush()
        out = subprocess.run([tool, "pairs", f.name], capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def label(pair, case):
    for item in case.case["expected"]:
        if item["verdict"] in ("conflict", "review", "update") and case.matches(pair, item):
            return 1
    return 0


SUITES = ("written", "real", "own", "stories")
# Which way each likeness must speak; those that serve agreements only are not listed and not fitted.
SIGNS = {"context": 1, "clause": 1, "names": 1, "unit": 1, "otherUnit": -1, "noun": 1, "verb": 1, "isTime": -1,
         "participant": 1, "owner": 1, "nearness": 1, "slip": 1, "swap": 1, "company": 1, "lead": 1, "lone": 1}


def sigmoid(x):
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0


def fit(rows, penalty, rounds=25):
    """Newton's method; rows are (features with a leading 1, label, weight)."""
    n = len(rows[0][0])
    w = [0.0] * n
    for _ in range(rounds):
        gradient = [-penalty * v if i else 0.0 for i, v in enumerate(w)]
        hessian = [[penalty if i == j and i else 1e-9 if i == j else 0.0 for j in range(n)] for i in range(n)]
        for x, y, weight in rows:
            p = sigmoid(sum(a * b for a, b in zip(w, x)))
            slope = weight * p * (1 - p)
            for i in range(n):
                if x[i]:
                    gradient[i] += weight * (y - p) * x[i]
                    for j in range(n):
                        hessian[i][j] += slope * x[i] * x[j]
        step = solve(hessian, gradient)
        w = [a + b for a, b in zip(w, step)]
        if max(map(abs, step)) < 1e-6:
            break
    return w


def fit_signed(rows, names, penalty):
    """Weights of the likenesses by the sign they must have; 0 where the fit gives another."""
    kept = list(range(len(names) + 1))
    while True:
        weights = fit([([x[i] for i in kept], y, g) for x, y, g in rows], penalty)
        wrong = [(abs(w), i) for w, i in zip(weights, kept) if i and w * SIGNS[names[i - 1]] < 0]
        if not wrong:
            out = [0.0] * (len(names) + 1)
            for w, i in zip(weights, kept):
                out[i] = w
            return out
        kept.remove(max(wrong)[1])


def held_out(rows, names, penalty):
    """What stories that were left out of the fit are given: probability, label, weight, pair, suite."""
    stories = sorted({pair["story"] for _, _, _, pair, _ in rows})
    folds = max(2, len(stories) // 4)
    held = []
    for k in range(folds):
        test = {s for i, s in enumerate(stories) if i % folds == k}
        w = fit_signed([(x, y, g) for x, y, g, p, _ in rows if p["story"] not in test], names, penalty)
        held += [(sigmoid(sum(u * v for u, v in zip(w, x))), y, g, p, s) for x, y, g, p, s in rows if p["story"] in test]
    return held


def average_precision(scored):
    """Area under the curve of precision over recall."""
    ranked = sorted(scored, key=lambda row: -row[0])
    right, area = 0, 0.0
    for rank, (_, y, _) in enumerate(ranked, 1):
        if y:
            right += 1
            area += right / rank
    return area / max(1, right)


def solve(matrix, vector):
    n = len(vector)
    m = [row[:] + [vector[i]] for i, row in enumerate(matrix)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[pivot] = m[pivot], m[i]
        for r in range(i + 1, n):
            k = m[r][i] / m[i][i]
            for c in range(i, n + 1):
                m[r][c] -= k * m[i][c]
    out = [0.0] * n
    for i in reversed(range(n)):
        out[i] = (m[i][n] - sum(m[i][j] * out[j] for j in range(i + 1, n))) / m[i][i]
    return out


def table(name, scored):
    print(f"{name}: threshold, precision, recall of the same-thing decision")
    total = sum(weight for _, y, weight in scored if y)
    for threshold in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        said = [(y, weight) for p, y, weight in scored if p >= threshold]
        good = sum(weight for y, weight in said if y)
        print(f"  {threshold:.1f} {good / max(1e-9, sum(w for _, w in said)):.2f} {good / max(1e-9, total):.2f}  said {len(said)}")


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--tool", required=True)
    ap.add_argument("--eval", required=True)
    ap.add_argument("--penalty", type=float, default=1.0)
    ap.add_argument("--ablate", action="store_true", help="judge the fit without each likeness in turn")
    ap.add_argument("--show", type=int, default=0, help="print the worst examples")
    a = ap.parse_args()
    cases = load(a.eval)
    by_id = {c.id: (name, c) for name, c in cases}
    pairs = pairs_of(a.tool, cases)
    names = [name for name in pairs[0]["likeness"] if name in SIGNS]
    count = {}
    for pair in pairs:
        count[pair["story"]] = count.get(pair["story"], 0) + 1
    rows = []
    for pair in pairs:
        suite, case = by_id[pair["story"]]
        # A long story has thousands of pairs: it must not outvote the rest.
        weight = min(1.0, 150 / count[pair["story"]])
        x = [1.0] + [pair["likeness"][n] for n in names]
        rows.append((x, label(pair, case), weight, pair, suite))
    print(f"{len(rows)} pairs, {sum(r[1] for r in rows)} of them about one thing")
    held = held_out(rows, names, a.penalty)
    for suite in SUITES:
        scored = [(p, y, g) for p, y, g, _, s in held if s == suite]
        table(f"{suite}, stories left out, average precision {average_precision(scored):.3f}", scored)
    weights = fit_signed([row[:3] for row in rows], names, a.penalty)
    print("bias: %.2f, " % weights[0] + ", ".join(f"{n}: {v:.2f}" for n, v in zip(names, weights[1:])))
    if a.ablate:
        for i, name in enumerate(names, 1):
            fewer = names[: i - 1] + names[i:]
            without = held_out([(x[:i] + x[i + 1:], y, g, p, s) for x, y, g, p, s in rows], fewer, a.penalty)
            print(f"without {name:<12}" + "  ".join(
                f"{suite} {average_precision([(p, y, g) for p, y, g, _, s in without if s == suite]):.3f}"
                for suite in SUITES))
    for wanted, title in ((0, "false alarms"), (1, "misses")):
        worst = sorted((h for h in held if h[1] == wanted), key=lambda h: h[0], reverse=not wanted)[: a.show]
        for p, _, _, pair, _ in worst:
            print(title, f"{p:.2f}", pair["story"], pair["kind"], " | ".join(f'{c["report"]}: [{c["quote"]}] {c["sentence"][:140]}' for c in pair["claims"]))


if __name__ == "__main__":
    main()
