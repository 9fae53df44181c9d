"""What happened to each session, entry by entry."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from softphone.controller.feed import Feed
from softphone.domain import events
from softphone.domain.ids import SessionId
from softphone.domain.timeline import EntryKind, TimelineEntry

MAX_ENTRIES = 2000
"""Entries kept per session; the oldest go first."""


class Timelines:
    """One bounded history per session.

    Events are kept as they came and put into words only when somebody looks, since most sessions'
    histories are never opened.
    """

    def __init__(self) -> None:
        self.entries: Feed[TimelineEntry] = Feed()
        self._kept: dict[SessionId, deque[TimelineEntry | events.TelephonyEvent]] = {}

    def of(self, session: SessionId) -> tuple[TimelineEntry, ...]:
        """The history of one session, oldest first; empty when there is none."""
        kept = self._kept.get(session, ())
        return tuple(
            item if isinstance(item, TimelineEntry) else entry_for(session, item) for item in kept
        )

    def add_event(self, session: SessionId, event: events.TelephonyEvent) -> None:
        """Note an event of this session; samples and snapshots are not history."""
        if type(event) not in _WORDS:
            return
        self._deque(session).append(event)
        if self.entries.heard:
            self.entries.publish(entry_for(session, event))

    def add(self, entry: TimelineEntry) -> None:
        """Note something that is not an event, such as a command."""
        self._deque(entry.session).append(entry)
        self.entries.publish(entry)

    def move(self, source: SessionId, target: SessionId) -> None:
        """Add one session's history to another's, which is the same call."""
        kept = self._kept.pop(source, None)
        for item in kept or ():
            if isinstance(item, TimelineEntry):
                self.add(replace(item, session=target))
            else:
                self.add_event(target, item)

    def forget(self, session: SessionId) -> None:
        """Drop the history of a session that was dismissed."""
        self._kept.pop(session, None)

    def _deque(self, session: SessionId) -> deque[TimelineEntry | events.TelephonyEvent]:
        kept = self._kept.get(session)
        if kept is None:
            kept = self._kept[session] = deque(maxlen=MAX_ENTRIES)
        return kept


def entry_for(session: SessionId, event: events.TelephonyEvent) -> TimelineEntry:
    """The entry that tells of this event."""
    kind, name, words = _WORDS[type(event)]
    return TimelineEntry(
        session=session, at=event.timestamp, kind=kind, name=name, text=words(event)
    )


def _stopped(event: events.DialoutStopped | events.DialinStopped) -> str:
    return event.reason or "The session ended."


def _error(event: events.DialoutError | events.DialinError) -> str:
    text = event.reason or event.error_msg
    return f"{event.sip_code} {text}" if event.sip_code else text


def _caller(event: events.DialinRinging | events.DialinConnected) -> str:
    who = " ".join(part for part in (event.display_name, event.sip_from) if part)
    return f"From {who}" if who else "Caller withheld the number."


def _tone(event: events.DtmfReceived) -> str:
    return f"{event.tone} ({event.method})"


def _participant(event: Any) -> str:
    participant = event.participant
    return str(participant.user_name or participant.user_id or participant.id)


def _left(event: events.ParticipantLeft) -> str:
    return f"{_participant(event)} ({event.reason})" if event.reason else _participant(event)


def _transfer(event: events.TransferProgress) -> str:
    target = f" to {event.to_end_point}" if event.to_end_point else ""
    code = f" ({event.sip_code})" if event.sip_code else ""
    return f"{event.status}{target}{code}"


def _recording(event: events.RecordingChanged) -> str:
    if event.error:
        return event.error
    if event.paused:
        return "Paused while secret tones are sent."
    if event.paused is False:
        return "Goes on."
    return "Started." if event.recording else "Stopped."


_Words = tuple[EntryKind, str, Callable[[Any], str]]

_WORDS: dict[type[events.TelephonyEvent], _Words] = {
    events.DialoutConnected: (
        EntryKind.PROGRESS,
        "dialout-connected",
        lambda event: "The far end rings.",
    ),
    events.DialoutAnswered: (
        EntryKind.ANSWERED,
        "dialout-answered",
        lambda event: "The far party answered.",
    ),
    events.DialoutStopped: (EntryKind.ENDED, "dialout-stopped", _stopped),
    events.DialoutWarning: (
        EntryKind.WARNING,
        "dialout-warning",
        lambda event: str(event.error_msg),
    ),
    events.DialoutError: (EntryKind.ERROR, "dialout-error", _error),
    events.DialinRinging: (EntryKind.PROGRESS, "dialin-ringing", _caller),
    events.DialinConnected: (EntryKind.PROGRESS, "dialin-connected", _caller),
    events.DialinStopped: (EntryKind.ENDED, "dialin-stopped", _stopped),
    events.DialinWarning: (
        EntryKind.WARNING,
        "dialin-warning",
        lambda event: str(event.error_msg),
    ),
    events.DialinError: (EntryKind.ERROR, "dialin-error", _error),
    events.DtmfReceived: (EntryKind.TONE, "dtmf-event", _tone),
    events.ParticipantJoined: (EntryKind.PROGRESS, "participant-joined", _participant),
    events.ParticipantUpdated: (EntryKind.PROGRESS, "participant-updated", _participant),
    events.ParticipantLeft: (EntryKind.PROGRESS, "participant-left", _left),
    events.TransferProgress: (EntryKind.PROGRESS, "transfer-progress", _transfer),
    events.RecordingChanged: (EntryKind.PROGRESS, "recording", _recording),
}
