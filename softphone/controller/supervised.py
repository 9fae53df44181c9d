"""Which supervisors are on the operator's calls, so that the operator can be told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from softphone.controller.feed import Feed
from softphone.domain.events import AppMessage, Snapshot, SupervisionChanged
from softphone.domain.ids import ParticipantId
from softphone.domain.supervision import SupervisionMode

WHISPER = "whisper"
"""Key of an app message that a supervisor writes to an agent."""

TEXT_LIMIT = 400
"""Longest line of text shown, in characters."""


@dataclass(frozen=True, slots=True)
class Supervisor:
    """A supervisor in the operator's room.

    Attributes:
        mode: what they do.
        for_us: a whisper is meant for the operator; True for the other modes.
    """

    participant: ParticipantId
    name: str
    mode: SupervisionMode
    for_us: bool = True


@dataclass(frozen=True, slots=True)
class WhisperedLine:
    """A line of text from a supervisor; ``name`` is empty when they are not known."""

    name: str
    text: str


class Supervised:
    """Follows the room's supervisors.

    Args:
        own: our participant, which another join changes.
    """

    def __init__(self, own: Callable[[], ParticipantId | None]) -> None:
        self.changes: Feed[tuple[Supervisor, ...]] = Feed()
        self.lines: Feed[WhisperedLine] = Feed()
        self._own = own
        self._joined_as: ParticipantId | None = None
        self._here: dict[ParticipantId, Supervisor] = {}

    def all(self) -> tuple[Supervisor, ...]:
        """Who supervises now, in the order in which they came."""
        return tuple(self._here.values())

    def on_changed(self, event: SupervisionChanged) -> None:
        """A supervisor came, switched or left."""
        self._note_join()
        if event.mode is None:
            self._here.pop(event.supervisor, None)
        else:
            for_us = not event.to or self._own() in event.to
            name = event.user_name or event.user_id
            self._here[event.supervisor] = Supervisor(event.supervisor, name, event.mode, for_us)
        self.changes.publish(self.all())

    def on_truth(self, _snapshot: Snapshot) -> None:
        """After another join the room tells anew who is here; a mere check tells nothing."""
        if self._note_join():
            self.changes.publish(())

    def on_message(self, event: AppMessage) -> None:
        """A message of the room, which may be a supervisor's line of text."""
        text = event.data.get(WHISPER) if isinstance(event.data, dict) else None
        if isinstance(text, str) and text.strip():
            known = self._here.get(ParticipantId(event.from_id))
            name = "" if known is None else known.name
            self.lines.publish(WhisperedLine(name, text.strip()[:TEXT_LIMIT]))

    def clear(self) -> None:
        """There is no room any more."""
        self._joined_as = None
        if self._here:
            self._here.clear()
            self.changes.publish(())

    def _note_join(self) -> bool:
        """Forget everybody after another join; whether somebody was forgotten."""
        own = self._own()
        if own == self._joined_as:
            return False
        self._joined_as = own
        forgotten = bool(self._here)
        self._here.clear()
        return forgotten
