#!/usr/bin/env python3
"""Says what each rule, exemption, check and veto is worth: scores the open cases with it switched off.

  ablate.py --tool .build/release/crosscheck --eval ../shared/eval [--all]

Each row gives what changes without the rule, in points: precision and recall of conflicts, F1 of reviews and share of
agreements listed in the written cases; precision and recall of conflicts in the real ones; findings over the stories.
Rules without an effect are left out unless --all asks for them. Standard library only."""
import argparse, json, os, subprocess, sys, tempfile


def cases_of(eval_dir, name):
    with open(f"{eval_dir}/cases/{name}.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def figures(tool, cases, folder, score_cases):
    """The scores with the configuration in `folder`, which the tool finds beside the file of cases."""
    tempfile.tempdir = folder
    out = {}
    for name, rows in cases.items():
        scores, _, _ = score_cases.score(rows, score_cases.run(tool, rows))
        listed = scores["listed_as_agreement"]["agree"].split("/")
        out[name] = (scores["conflict"]["precision"], scores["conflict"]["recall"], scores["review"]["f1"],
                     int(listed[0]) / max(1, int(listed[1])))
    return out


def findings(tool, stories, folder):
    run = subprocess.run([tool, "check", stories, "--config", f"{folder}/.crosscheck.yml", "--format", "json"],
                         capture_output=True, text=True)
    return sum(len(story["findings"]) for story in json.loads(run.stdout)["stories"])


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--tool", required=True)
    ap.add_argument("--eval", required=True)
    ap.add_argument("--all", action="store_true")
    a = ap.parse_args()
    tool = os.path.abspath(a.tool)
    sys.path.insert(0, a.eval)
    import score_cases
    cases = {name: cases_of(a.eval, name) for name in ("written", "real")}
    listing = subprocess.run([tool, "check", "--list-rules", "--format", "json"], capture_output=True, text=True,
                             check=True).stdout
    # All else rests on equal values being equal.
    rules = [rule["rule"] for rule in json.loads(listing) if rule["rule"] != "same-value"]
    with tempfile.TemporaryDirectory() as folder:
        def measure(slug):
            with open(f"{folder}/.crosscheck.yml", "w", encoding="utf-8") as file:
                file.write(f"rules: {{{slug}: off}}\n" if slug else "")
            return figures(tool, cases, folder, score_cases), findings(tool, f"{a.eval}/stories", folder)

        whole, count = measure(None)
        w, r = whole["written"], whole["real"]
        print(f"{'with all':<28} written P {w[0]:.3f} R {w[1]:.3f} review {w[2]:.3f} agree {w[3]:.3f} | "
              f"real P {r[0]:.3f} R {r[1]:.3f} | findings {count}")
        for slug in rules:
            now, found = measure(slug)
            changes = [100 * (now["written"][i] - w[i]) for i in range(4)]
            changes += [100 * (now["real"][i] - r[i]) for i in range(2)]
            if a.all or any(abs(change) >= 0.05 for change in changes) or found != count:
                row = "written P {:+.1f} R {:+.1f} review {:+.1f} agree {:+.1f} | real P {:+.1f} R {:+.1f}"
                print(f"{slug:<28} {row.format(*changes)} | findings {found - count:+d}")


if __name__ == "__main__":
    main()
