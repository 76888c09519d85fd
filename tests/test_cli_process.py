"""factcli as a process: pipes that close, interrupts, streams, full disks, wrong calls, bugs of ours."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

FACTCLI = [sys.executable, "-m", "factcli"]
KNOWN = "Truth Social had 3 million users"


def factcli(
    environment: dict[str, str], *arguments: str, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*FACTCLI, *arguments], input=stdin, env=environment, capture_output=True, timeout=120
    )


def start(environment: dict[str, str], *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*FACTCLI, *arguments],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_a_result_is_out_before_the_next_line_is_in(environment: dict[str, str]) -> None:
    with start(environment, "check", "-f", "jsonl", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for text in (KNOWN, "Cats are mammals"):
            process.stdin.write(text.encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["statement"] == text
        process.stdin.close()
        assert process.wait(30) == 0


def test_a_closed_pipe_ends_quietly_with_0(environment: dict[str, str]) -> None:
    with start(environment, "check", "-f", "jsonl", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"Cats are mammals\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"Truth Social was launched in March 2021\n" * 3)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for another process")
def test_an_interrupt_ends_quietly_with_130(environment: dict[str, str]) -> None:
    with start(environment, "check", "-f", "jsonl", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"Cats are mammals\n")
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_an_error_in_one_line(environment: dict[str, str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*FACTCLI, "check", KNOWN], env=environment, stdout=full, stderr=subprocess.PIPE, timeout=60
        )
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1


def test_with_standard_streams_closed_nothing_falls_over(environment: dict[str, str]) -> None:
    command = f'"{sys.executable}" -m factcli check --fail-on never "{KNOWN}"'
    for closed in (">&-", "2>&-", "<&-", "<&- >&- 2>&-"):
        done = subprocess.run(
            ["bash", "-c", f"{command} {closed}"], env=environment, capture_output=True, timeout=60
        )
        assert done.returncode == 0, (closed, done.stderr)
        assert b"Traceback" not in done.stderr
    done = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -m factcli check - <&-'], env=environment, capture_output=True
    )
    assert done.returncode == 2


def test_a_bad_line_is_a_result_and_the_status_is_2_at_the_end(environment: dict[str, str]) -> None:
    lines = b'{"id": 1, "text": "Cats are mammals"}\nnonsense\n\n{"id": 3, "text": "Dogs bark"}\n'
    done = factcli(environment, "check", "--input", "jsonl", "-f", "jsonl", "-", stdin=lines)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result["id"] for result in results] == [1, None, 3]
    assert results[1]["error"]["code"] == "bad-json"
    assert done.returncode == 2
    assert done.stderr == b"factcli: 1 of 3 could not be checked\n"


@pytest.mark.parametrize("text", [b"\xff\xfe", b"", b" "])
def test_an_argument_that_cannot_be_checked_is_an_error(environment: dict[str, str], text: bytes) -> None:
    done = subprocess.run(
        [*(word.encode() for word in FACTCLI), b"check", text], env=environment, capture_output=True
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_odd_things_in_a_library_are_not_waited_for(environment: dict[str, str], tmp_path: Path) -> None:
    """A named pipe, a folder with a file's name, a link to nowhere and a loop of links: problems or nothing."""
    topic = tmp_path / "topic"
    topic.mkdir()
    os.mkfifo(topic / "pipe.yaml")
    (topic / "folder.yaml").mkdir()
    (topic / "nowhere.yaml").symlink_to("/nonexistent/file")
    (topic / "loop").symlink_to(".")
    for command in (["validate"], ["format", "--check"], ["stats"]):
        done = factcli(environment, "library", *command, str(tmp_path))
        assert done.returncode in (0, 1, 2), done.stderr
    done = factcli(environment, "check", "--library", str(tmp_path), "Twitter")
    assert done.returncode == 2


def test_both_doors_write_the_same_bytes(environment: dict[str, str]) -> None:
    """`--color=auto -fjson` is known to Typer only."""
    fast = factcli(environment, "check", "--as-of", "2026-11-22", "-f", "json", KNOWN, "Cats are mammals")
    typer = factcli(environment, "check", "--as-of", "2026-11-22", "-fjson", KNOWN, "Cats are mammals")
    assert (fast.returncode, fast.stdout, fast.stderr) == (typer.returncode, typer.stdout, typer.stderr)


def test_the_same_input_gives_the_same_bytes(environment: dict[str, str]) -> None:
    runs = {
        factcli(environment | {"PYTHONHASHSEED": seed}, "check", "-f", "json", KNOWN).stdout for seed in "012"
    }
    assert len(runs) == 1


BUG = """
import sys
from factcli.cli import main
from factcli.checker import Checker
def check(self, statement):
    if "bug" in statement.text:
        raise ZeroDivisionError("a planted bug")
    return right(self, statement)
right, Checker.check = Checker.check, check
sys.exit(main(sys.argv[1:]))
"""


def test_a_bug_in_one_item_is_its_result_and_the_status_is_3(
    environment: dict[str, str], tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BUG, "check", "-f", "jsonl", "-"],
        input=b"Cats are mammals\na bug\nDogs bark\n",
        env=environment | {"TMPDIR": str(tmp_path)}, capture_output=True,
    )  # fmt: skip
    codes = [json.loads(line).get("error", {}).get("code") for line in done.stdout.splitlines()]
    assert codes == [None, "internal-error", None]
    assert done.returncode == 3
    assert b"Traceback" not in done.stderr
    (log,) = tmp_path.glob("factcli-*.log")
    assert "a planted bug" in log.read_text()


def test_a_bug_elsewhere_is_one_line_and_names_the_traceback(
    environment: dict[str, str], tmp_path: Path
) -> None:
    script = "from factcli import cli; cli.fast.request = lambda argv: 1 / 0; exit(cli.main(['x']))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment | {"TMPDIR": str(tmp_path)}, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 3
    match = re.fullmatch(r"factcli: a bug: .*\n  the traceback is in (.*)\n", done.stderr)
    assert match
    assert "ZeroDivisionError" in Path(match.group(1)).read_text(encoding="utf-8")


def test_memory_stays_flat(environment: dict[str, str]) -> None:
    """Ten times the lines, the same memory: measured by the process itself, in KiB, with room for noise."""
    script = (
        "import sys, resource; from factcli.cli import main; main(sys.argv[1:]);"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
    )
    peaks = []
    for count in (300, 3000):
        done = subprocess.run(
            [sys.executable, "-c", script, "check", "-q", "-f", "jsonl", "-"],
            input=b"".join(b"Cats number %d are mammals\n" % number for number in range(count)),
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120,
        )  # fmt: skip
        peaks.append(int(done.stderr.split()[-1]))
    assert peaks[1] < peaks[0] + 6000
