"""Speed: how long one check takes from start to end, and how many statements a second a stream gets.

Start-up is paired with ``python -c pass`` and ``python -c 'import typer'`` in turn, so that a busy machine
slows all of them alike. CPU time of the child processes, best and median. Run: make bench.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time

ROUNDS = 15
STATEMENT = "Truth Social had 3 million users"
STREAM = (
    STATEMENT,
    "Truth Social was launched in March 2021",
    "Cats are mammals",
    "أُطلقت منصة تروث سوشل في 2022",
)
STARTS = {
    "python -c pass": ["-c", "pass"],
    "python -c 'import typer'": ["-c", "import typer"],
    "factcli check": ["-m", "factcli", "check", "-q", "--fail-on", "never", STATEMENT],
    "factcli check (by Typer)": ["-m", "factcli", "check", "-q", "--fail-on", "never", "-ftext", STATEMENT],
    "factcli list": ["-m", "factcli", "list"],
}


def cpu(arguments: list[str]) -> float:
    """CPU milliseconds of one process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def throughput(count: int) -> float:
    """Statements a second of a stream of ``count``, start-up included."""
    lines = "".join(f"{STREAM[at % len(STREAM)]}\n" for at in range(count)).encode()
    started = time.perf_counter()
    arguments = [sys.executable, "-m", "factcli", "check", "-q", "--fail-on", "never", "-f", "jsonl", "-"]
    subprocess.run(arguments, input=lines, check=True, stdout=subprocess.DEVNULL)
    return count / (time.perf_counter() - started)


def main() -> None:
    cpu(STARTS["factcli check"])  # compiles the library
    taken: dict[str, list[float]] = {name: [] for name in STARTS}
    for _ in range(ROUNDS):
        for name, arguments in STARTS.items():
            taken[name].append(cpu(arguments))
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores; CPU ms, best and median of {ROUNDS}")
    for name, each in taken.items():
        print(f"  {name:26} {min(each):6.0f} {statistics.median(each):6.0f}")
    print(f"  stream of 2000 statements  {throughput(2000):6.0f} a second")


if __name__ == "__main__":
    main()
