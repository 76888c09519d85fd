"""Quality, all of it: runs every evaluation in this folder and writes eval/runs/YYYY-MM-DD.md.

Each evaluation is a script that prints Markdown, or lines of plain text; one that fails is reported as such and
makes the run fail. Run: make eval.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
RUNS = HERE / "runs"
# Heading → script; those that are not there are left out.
EVALUATIONS = {
    "Verdicts": "verdicts.py",
    "The article": "article.py",
    "When to abstain": "abstention.py",
    "Comparing two texts": "compare.py",
    "Another subject": "space.py",
}


def commit() -> str:
    """The commit of the checkout, and whether files differ from it."""
    try:
        head = _git("rev-parse", "--short=12", "HEAD")
        changed = _git("status", "--porcelain", "--untracked-files=no", "--", "src", "claims")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return f"{head} with changes in src or claims" if changed else head


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=HERE, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def machine() -> str:
    """What it ran on, in a few words."""
    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def evaluate(script: str) -> tuple[str, bool]:
    """What one script prints, and whether it ended well."""
    done = subprocess.run([sys.executable, str(HERE / script)], cwd=HERE.parent, capture_output=True, text=True)
    if done.returncode:
        return f"Failed with status {done.returncode}: {done.stderr.strip().splitlines()[-1:]}", False
    text = done.stdout.strip()
    if "\n|" not in text:
        return f"```\n{text}\n```", True
    # A report of its own has headings too: they go below those of the run, which has its title already.
    lines = [f"#{line}" if line.startswith("#") else line for line in text.splitlines() if not line.startswith("# ")]
    return "\n".join(lines).strip(), True


def main() -> int:
    today = date.today().isoformat()
    blocks = [
        f"# Quality on {today}",
        f"- commit: {commit()}\n- machine: {machine()}\n- command: `python eval/run.py`",
    ]
    fine = True
    for heading, script in EVALUATIONS.items():
        if (HERE / script).exists():
            text, well = evaluate(script)
            fine &= well
            blocks.append(f"## {heading}\n\n{text}")
    RUNS.mkdir(exist_ok=True)
    out = RUNS / f"{today}.md"
    out.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
    print(f"{out.relative_to(HERE.parent)} written" if fine else f"{out.relative_to(HERE.parent)}: some failed")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
