"""Starts and tells the scripted room of `room_server`."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from tests.benchmarks.product import ROOT, end


class ScriptedRoom:
    """The other end of a `room_server` process.

    Args:
        legs: how many live sessions it answers to ``join``.
    """

    def __init__(self, legs: int) -> None:
        self.process = subprocess.Popen(
            (sys.executable, "-m", "tests.benchmarks.room_server", str(legs)),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.url: str = self.hear()["url"]

    def tell(self, **command: Any) -> None:
        """Send a command; it waits until somebody has joined."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()

    def hear(self, event: str = "") -> dict[str, Any]:
        """The next line, or the next one about ``event``."""
        assert self.process.stdout is not None
        while line := self.process.stdout.readline():
            heard: dict[str, Any] = json.loads(line)
            if not event or heard.get("event") == event:
                return heard
        raise RuntimeError("the scripted room ended")


@contextlib.contextmanager
def scripted_room(legs: int) -> Iterator[ScriptedRoom]:
    """A room that is ended with the block."""
    room = ScriptedRoom(legs)
    try:
        yield room
    finally:
        end(room.process)
