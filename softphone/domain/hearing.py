"""The audibility matrix as the operator reads it: who hears whom, by rules and by measurement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from softphone.domain.audibility import audible
from softphone.domain.events import Participant


class Hears(Enum):
    """Whether one participant hears another."""

    ITSELF = "itself"
    YES = "yes"
    SILENT = "silent"
    """Would hear, but the other sends no audio now."""
    NO = "no"


@dataclass(frozen=True, slots=True)
class Hearing:
    """A square table.

    Attributes:
        people: everybody in the room, the operator first.
        cells: a row for each listener with one entry for each speaker, in the order of ``people``.
    """

    people: tuple[Participant, ...] = ()
    cells: tuple[tuple[Hears, ...], ...] = ()


def hearing(participants: Iterable[Participant]) -> Hearing:
    """Who hears whom: what the permissions allow, and whether there is audio to hear."""
    people = tuple(sorted(participants, key=lambda somebody: not somebody.local))
    heard = audible(people)
    return Hearing(
        people,
        tuple(
            tuple(_cell(listener, speaker, speaker.id in heard[listener.id]) for speaker in people)
            for listener in people
        ),
    )


def _cell(listener: Participant, speaker: Participant, allowed: bool) -> Hears:
    if listener is speaker:
        return Hears.ITSELF
    if not allowed:
        return Hears.NO
    return Hears.YES if speaker.audio else Hears.SILENT
