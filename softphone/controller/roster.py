"""Everybody in the room, as the backend last told."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from softphone.controller.ports import Unsubscribe
from softphone.domain.events import Participant
from softphone.domain.ids import ParticipantId

_log = logging.getLogger(__name__)


class Roster:
    """Participants by id. Listeners are called after each change, in the same loop turn."""

    __slots__ = ("_listeners", "_people")

    def __init__(self) -> None:
        self._people: dict[ParticipantId, Participant] = {}
        self._listeners: tuple[Callable[[], None], ...] = ()

    def get(self, participant: ParticipantId) -> Participant | None:
        """The participant with this id, or None."""
        return self._people.get(participant)

    def all(self) -> tuple[Participant, ...]:
        """Everybody, in the order they came."""
        return tuple(self._people.values())

    def put(self, participant: Participant) -> None:
        """Somebody came or changed."""
        if self._people.get(participant.id) != participant:
            self._people[participant.id] = participant
            self._tell()

    def remove(self, participant: ParticipantId) -> None:
        """Somebody left."""
        if self._people.pop(participant, None) is not None:
            self._tell()

    def replace(self, people: Iterable[Participant]) -> None:
        """The truth about everybody."""
        now = {somebody.id: somebody for somebody in people}
        if now != self._people:
            self._people = now
            self._tell()

    def subscribe(self, listener: Callable[[], None]) -> Unsubscribe:
        """Call ``listener`` at every change from now on; call the result to stop."""
        self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            self._listeners = tuple(kept for kept in self._listeners if kept is not listener)

        return unsubscribe

    def _tell(self) -> None:
        for listener in self._listeners:
            try:
                listener()
            except Exception:
                _log.exception("a roster listener failed")
