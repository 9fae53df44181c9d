"""Whom a recording takes in, and when it ends by itself (Daily REST reference, recordings)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final

from softphone.domain.ids import ParticipantId
from softphone.errors import CommandRefused, InvalidInput
from softphone.gateway.room import LiveRoom
from softphone.telephony_api.history import StartRecording

IDLE_S: Final = 300
"""How long a recording goes on while everybody is muted, unless ``minIdleTimeOut`` says."""

_ONE: Final = "single-participant"


def only_one(room: LiveRoom, layout: Mapping[str, Any] | None) -> ParticipantId | None:
    """The participant to whom a layout limits the sound; None for everybody.

    Of Daily's layouts only ``single-participant`` is about sound too; the others lay out a picture.

    Raises:
        InvalidInput: it does not say whom.
        CommandRefused: type ``no-such-session``: they are not in the room.
    """
    if layout is None or layout.get("preset") != _ONE:
        return None
    session = layout.get("session_id")
    if not isinstance(session, str):
        raise InvalidInput(
            "layout.session_id", "is missing", "Give the session id of the one to be recorded."
        )
    if room.find(session) is None:
        raise CommandRefused(
            "Whom the layout names is not in the room.",
            type="no-such-session",
            field="layout.session_id",
        )
    return ParticipantId(session)


class RecordingLimits:
    """Ends one recording that has gone on for too long, or in which nobody can be heard any more.

    Args:
        wanted: what was asked for.
        end: ends the recording.
    """

    def __init__(self, wanted: StartRecording, end: Callable[[], object]) -> None:
        self._end = end
        self._idle_s = IDLE_S if wanted.min_idle_time_out is None else wanted.min_idle_time_out
        self._idle: asyncio.TimerHandle | None = None
        self._longest: asyncio.TimerHandle | None = None
        if wanted.max_duration is not None:
            loop = asyncio.get_running_loop()
            self._longest = loop.call_later(wanted.max_duration, end)

    def look(self, room: LiveRoom) -> None:
        """Somebody came, went, or changed."""
        heard = any(who.audio and not who.silenced for who in room.everybody())
        if heard:
            self._stop_idle()
        elif self._idle is None:
            self._idle = asyncio.get_running_loop().call_later(self._idle_s, self._end)

    def close(self) -> None:
        """The recording is over."""
        self._stop_idle()
        if self._longest is not None:
            self._longest.cancel()
            self._longest = None

    def _stop_idle(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
