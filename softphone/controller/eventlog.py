"""One log line per telephony event, on the logger ``softphone.events``.

Quality samples are no lines: they come every few seconds from every leg, and the rows show them.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import fields
from typing import Any

from softphone.domain import events
from softphone.domain.dtmf import MASK

_log = logging.getLogger("softphone.events")

LINES_PER_SECOND = 1000
"""Lines a second before the rest of that second is only counted."""


class EventLog:
    """Writes the line of each event; in a flood it counts instead of writing.

    Args:
        clock: monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._second = 0
        self._lines = 0
        self._shown: dict[type[events.TelephonyEvent], tuple[tuple[str, str], ...]] = {}

    def write(self, event: events.TelephonyEvent) -> None:
        """Log one event, if its level is wanted."""
        form = _FORMS.get(type(event))
        if form is None:
            return
        level, name = form
        if not _log.isEnabledFor(level):
            return
        second = int(self._clock())
        if second != self._second:
            self._close_second(second)
        self._lines += 1
        if self._lines <= LINES_PER_SECOND:
            self._line(event, level, name)

    def _line(self, event: events.TelephonyEvent, level: int, name: str) -> None:
        kind = type(event)
        shown = self._shown.get(kind)
        if shown is None:
            shown = self._shown[kind] = _shown_of(kind)
        leg = str(getattr(event, "session_id", None) or "")
        head = f"{name} session={_one_line(leg[:8])}" if leg else name
        text = head + _details(event, shown)
        # Without `Logger.log`, which walks the stack to find out where it was called from.
        _log.handle(
            _log.makeRecord(_log.name, level, __file__, 0, text, (), None, extra={"leg": leg})
        )

    def _close_second(self, second: int) -> None:
        if self._lines > LINES_PER_SECOND:
            _log.warning("%d more events in one second", self._lines - LINES_PER_SECOND)
        self._second = second
        self._lines = 0


def _details(event: Any, shown: tuple[tuple[str, str], ...]) -> str:
    parts = []
    for label, name in shown:
        value = getattr(event, name)
        if value is not None and value != "":
            parts.append(f" {label}={_one_line(value)}")
    if isinstance(event, events.DtmfReceived):
        parts.append(f" tones={MASK} method={_one_line(event.method)}")
    elif isinstance(event, _OF_PARTICIPANT):
        parts.append(f" participant={_one_line(event.participant.id)[:8]}")
    return "".join(parts)


def _shown_of(kind: type[events.TelephonyEvent]) -> tuple[tuple[str, str], ...]:
    names = {field.name for field in fields(kind)}
    return tuple((label, name) for label, name in _SHOWN if name in names)


def _one_line(value: object) -> str:
    """The value with whitespace and control characters tamed: a far party wrote it."""
    text = str(value)
    if text.isprintable() and " " not in text:
        return text
    return '"' + "".join(char if char.isprintable() else "�" for char in text) + '"'


_OF_PARTICIPANT = (
    events.ParticipantJoined,
    events.ParticipantUpdated,
    events.ParticipantLeft,
)

_SHOWN = (
    ("destination", "destination"),
    ("from", "sip_from"),
    ("endpoint", "sip_endpoint"),
    ("provider", "provider"),
    ("sipCallId", "sip_call_id"),
    ("sipCode", "sip_code"),
    ("status", "status"),
    ("reason", "reason"),
    ("error", "error_msg"),
)

_FORMS: dict[type[events.TelephonyEvent], tuple[int, str]] = {
    events.DialoutConnected: (logging.INFO, "dialout-connected"),
    events.DialoutAnswered: (logging.INFO, "dialout-answered"),
    events.DialoutStopped: (logging.INFO, "dialout-stopped"),
    events.DialoutWarning: (logging.WARNING, "dialout-warning"),
    events.DialoutError: (logging.WARNING, "dialout-error"),
    events.DialinReady: (logging.INFO, "dialin-ready"),
    events.DialinRinging: (logging.INFO, "dialin-ringing"),
    events.DialinConnected: (logging.INFO, "dialin-connected"),
    events.DialinStopped: (logging.INFO, "dialin-stopped"),
    events.DialinWarning: (logging.WARNING, "dialin-warning"),
    events.DialinError: (logging.WARNING, "dialin-error"),
    events.DtmfReceived: (logging.INFO, "dtmf-event"),
    events.ParticipantJoined: (logging.INFO, "participant-joined"),
    events.ParticipantUpdated: (logging.DEBUG, "participant-updated"),
    events.ParticipantLeft: (logging.INFO, "participant-left"),
    events.AppMessage: (logging.DEBUG, "app-message"),
    events.RecordingChanged: (logging.INFO, "recording-changed"),
    events.WaitingChanged: (logging.INFO, "waiting-callers"),
    events.TrunksChanged: (logging.INFO, "trunk-states"),
    events.SupervisionChanged: (logging.INFO, "supervision-changed"),
    events.AgentStateChanged: (logging.INFO, "agent-state-changed"),
    events.AgentStateForced: (logging.INFO, "agent-state-forced"),
    events.HelpWanted: (logging.INFO, "help-wanted"),
    events.TransferProgress: (logging.INFO, "transfer-progress"),
    events.Snapshot: (logging.INFO, "snapshot"),
}
