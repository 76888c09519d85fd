"""Our bugs: where the traceback goes, so that the user sees one line and can still report it."""

from __future__ import annotations

from factcli import __version__


def record(error: BaseException) -> str:
    """Writes the traceback to a new file and returns its path, or says why it could not."""
    import platform
    import sys
    import tempfile
    import traceback

    text = "".join(traceback.format_exception(error))
    head = (
        f"factcli {__version__}, Python {platform.python_version()}, {platform.platform()}\n{sys.argv!r}\n\n"
    )
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="factcli-", suffix=".log", delete=False, encoding="utf-8", errors="backslashreplace"
        ) as file:
            file.write(head + text)
            return file.name
    except OSError as failed:
        return f"no file ({failed})"
