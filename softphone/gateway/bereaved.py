"""What becomes of a gateway whose window died: it ends, but not while calls are live.

The pipe to the starter tells of its death. Legs and participants stay for the resume window, as
after every lost socket; whoever comes back in that time with the API key goes on with them. The
gateway ends as soon as nobody is left in any room.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from softphone.gateway.room import LiveRoom
from softphone.gateway.sessions import RoomSessions
from softphone.telephony_api.events import EventModel

_log = logging.getLogger(__name__)

LOG_FILE: Final = "alone.log"
"""In the data folder: the log of a gateway that nobody reads any more."""


class Bereaved:
    """Decides when a gateway without its starter ends.

    Args:
        sessions: the rooms in session.
        stop: ends the gateway in the ordinary way.
        folder: where the log goes from then on.
    """

    def __init__(self, sessions: RoomSessions, stop: Callable[[], None], folder: Path) -> None:
        self._sessions = sessions
        self._stop = stop
        self._folder = folder
        self._alone = False

    def starter_gone(self) -> None:
        """The starter is dead: end now, or with the last one in the rooms."""
        if not self._sessions.leg_count():
            self._stop()
            return
        self._alone = True
        self._log_to_file()
        _log.warning("the window is gone; %d calls go on for now", self._sessions.leg_count())
        self._sessions.subscribe(self)

    def on_opened(self, room: LiveRoom) -> None:
        """A room's session began; whoever came is seen to when it ends."""

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """Nothing in a room's life ends the gateway."""

    def on_closed(self, room: LiveRoom) -> None:
        """A room is empty; end when it was the last, once its own end is told to everybody."""
        asyncio.get_running_loop().call_soon(self._end_if_empty)

    def _end_if_empty(self) -> None:
        if self._alone and not self._sessions.all():
            _log.info("nobody is left in any room, so this gateway ends")
            self._stop()

    def _log_to_file(self) -> None:
        """Standard output and error are pipes that nobody reads: give the log another place."""
        with suppress(OSError):
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
            file = os.open(self._folder / LOG_FILE, flags, 0o600)
            for stream in (sys.stdout, sys.stderr):
                os.dup2(file, stream.fileno())
            os.close(file)
