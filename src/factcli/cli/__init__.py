"""The command ``factcli``: picks a door, runs the command, turns every ending into an exit status."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from factcli.cli import fast, terminal
from factcli.cli.status import Status
from factcli.errors import FactcliError


def run() -> None:
    """Console script: ends the process with the status of ``main``."""
    # Hardly anything here forms cycles: looking for them at each 700 new tuples would cost a twentieth of the time.
    gc.set_threshold(100_000, 50, 100)
    terminal.leave(main(sys.argv[1:]))


def main(argv: Sequence[str]) -> int:
    """Runs ``factcli`` with these arguments and returns the exit status; never raises.

    The outermost error handler: below it, errors are raised and nowhere else printed.
    """
    terminal.prepare()
    try:
        return _dispatch(argv)
    except FactcliError as error:
        _complain(str(error), error.hint)
        return Status.ERROR
    except KeyboardInterrupt:
        return Status.INTERRUPTED
    except BrokenPipeError:
        terminal.hush()
        return Status.FINE
    except OSError as error:
        terminal.hush()
        _complain(f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error))
        return Status.ERROR
    except Exception as error:
        from factcli.cli import crash

        _complain(f"a bug: {type(error).__name__}: {error}", f"the traceback is in {crash.record(error)}")
        return Status.BUG


def _dispatch(argv: Sequence[str]) -> int:
    asked = None if "_FACTCLI_COMPLETE" in os.environ else fast.request(argv)
    if asked is not None:
        from factcli.cli.commands import check

        return check.run(asked)
    from factcli.cli import app

    return app.main(argv)


def _complain(message: str, hint: str = "") -> None:
    from factcli.output import safe

    terminal.say(f"factcli: {safe.terminal(message)}")
    if hint:
        terminal.say(f"  {safe.terminal(hint)}")
