"""What the commands without a window share: event loop, signals, output and exit codes."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import Coroutine, Mapping
from typing import Any

from softphone.cli import EXIT_BAD_INPUT, EXIT_NOT_ANSWERED, EXIT_UNREACHABLE
from softphone.errors import (
    CommandRefused,
    ConfigError,
    InvalidInput,
    SessionError,
    SoftphoneError,
)


def run(work: Coroutine[Any, Any, int]) -> int:
    """Run ``work`` on a loop; SIGINT and SIGTERM cancel it, so that it hangs up and tidies up."""
    return asyncio.run(_until_done(work))


def print_line(shown: Mapping[str, Any]) -> None:
    """One JSON object on standard output, at once; a reader that went away is no error."""
    text = json.dumps(shown, ensure_ascii=False, separators=(",", ":"), default=str)
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - stays open


def report(command: str, error: SoftphoneError) -> int:
    """Tell the user about an error, in words and as a line of JSON; the exit code for it."""
    shown: dict[str, Any] = {"event": "error", "type": error.key, "message": error.message}
    if isinstance(error, InvalidInput):
        shown["field"] = error.field
    print_line(shown)
    sys.stderr.write(f"softphone {command}: {error.message}\n")
    return exit_code_for(error)


def exit_code_for(error: SoftphoneError) -> int:
    """The exit code of the gateway contract for an error."""
    if isinstance(error, (InvalidInput, ConfigError)):
        return EXIT_BAD_INPUT
    if isinstance(error, CommandRefused) and error.type == "sip-unavailable":
        return EXIT_UNREACHABLE
    if isinstance(error, (CommandRefused, SessionError)):
        return EXIT_NOT_ANSWERED
    return EXIT_UNREACHABLE


async def _until_done(work: Coroutine[Any, Any, int]) -> int:
    task = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()
    interrupted: list[int] = []

    def interrupt(number: int) -> None:
        interrupted.append(number)
        task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(number, interrupt, number)
    try:
        return await task
    except asyncio.CancelledError:
        if not interrupted:
            raise
        return 128 + interrupted[0]
