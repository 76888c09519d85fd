"""Speed: how long one check takes from start to end, and how many statements a second a stream gets.

Run: ``make bench``. It prints what it measures and writes it to ``bench/runs/DATE.md``, with the commit, the
machine and the commands. Each start is paired with ``python -c 'import typer'`` in turn, so that a busy
machine slows both alike: quote the ratio. Times are CPU time of the whole process.
"""

from __future__ import annotations

import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 20
STREAMS = 5
STREAM = 3000
YARDSTICK = ["-c", "import typer"]
STATEMENT = "Truth Social had 3 million users"
CHECK = ["-m", "factcli", "check", "--fail-on", "never", STATEMENT]
STARTS = {
    "factcli check": CHECK,
    "factcli check, Arabic": ["-m", "factcli", "check", "--fail-on", "never", "كان لدى تروث سوشال 3 ملايين مستخدم"],
    "factcli check, nothing known": ["-m", "factcli", "check", "--fail-on", "never", "Cats are mammals"],
    "factcli list": ["-m", "factcli", "list"],
    "python -c pass": ["-c", "pass"],
}
FEED = ["-m", "factcli", "check", "-q", "--fail-on", "never", "--input", "jsonl", "--format", "jsonl", "-"]


def run(arguments: Sequence[str], feed: bytes = b"") -> float:
    """CPU seconds of one process; its bytecode is kept, as it is where factcli is installed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, *arguments], input=feed, check=True, stdout=subprocess.DEVNULL, env=environment, cwd=ROOT
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def starts(arguments: list[str]) -> tuple[list[float], list[float]]:
    """Milliseconds of a command, and its ratios to the yardstick run beside it."""
    times, ratios = [], []
    for _ in range(ROUNDS):
        own, other = run(arguments), run(YARDSTICK)
        times.append(own * 1000)
        ratios.append(own / other)
    return times, ratios


def statements(count: int) -> bytes:
    """The tuning statements of eval/, again and again, as JSON lines."""
    files = sorted((ROOT / "eval" / "cases").glob("tuning-*.jsonl"))
    texts = [json.loads(line)["text"] for file in files for line in file.open(encoding="utf-8")]
    rows = (json.dumps({"id": str(at), "text": texts[at % len(texts)]}) for at in range(count))
    return "".join(f"{row}\n" for row in rows).encode()


def stream() -> list[float]:
    """Statements a second of CPU time in one process: of a long stream less a short one, start-up left out."""
    short, long = statements(STREAM // 10), statements(STREAM + STREAM // 10)
    return [STREAM / (run(FEED, long) - run(FEED, short)) for _ in range(STREAMS)]


def spread(values: list[float], digits: int = 0) -> str:
    """Median, minimum and maximum as table cells."""
    return " | ".join(f"{value:.{digits}f}" for value in (statistics.median(values), min(values), max(values)))


def report() -> str:
    """Measures everything; the report as Markdown."""
    run(CHECK)  # compiles the library and the bytecode
    rows = []
    for name, arguments in STARTS.items():
        times, ratios = starts(arguments)
        rows.append(f"| {name}, ms | {spread(times)} |")
        rows.append(f"| … ratio to `import typer` | {spread(ratios, 2)} |")
    rows.append(f"| stream, statements a second | {spread(stream())} |")
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], capture_output=True, text=True, cwd=ROOT, check=False
    ).stdout.strip()
    machine = f"Python {platform.python_version()}; {_processor()}, {os.cpu_count()} cores"
    now = datetime.now(tz=UTC)
    return "\n".join(
        [
            f"# Speed, {now:%Y-%m-%d}",
            "",
            f"Commit {commit or 'unknown'}; {machine}, load {os.getloadavg()[0]:.1f}.",
            "",
            f"`python bench/run.py`: CPU time of whole processes, {ROUNDS} pairs each.",
            f"Start: `python {_shown(CHECK)}`,",
            f"in turn with `python {_shown(YARDSTICK)}`. Stream: `python {_shown(FEED)}`",
            f"with {STREAM} statements of eval/cases/tuning-*.jsonl, {STREAMS} times.",
            "",
            "| | median | min | max |",
            "|---|---:|---:|---:|",
            *rows,
            "",
        ]
    )


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.is_file() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, "") or platform.processor() or platform.machine()


def _shown(arguments: Sequence[str]) -> str:
    return " ".join(f'"{each}"' if " " in each else each for each in arguments)


def main() -> None:
    begun = time.perf_counter()
    text = report()
    print(text)
    runs = ROOT / "bench" / "runs"
    runs.mkdir(exist_ok=True)
    file = runs / f"{text.splitlines()[0].split()[-1]}.md"
    file.write_text(text, encoding="utf-8")
    print(f"{file.relative_to(ROOT)}, in {time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
