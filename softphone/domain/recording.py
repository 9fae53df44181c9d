"""Whether the room is being recorded, as the backend measured it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordingState:
    """What a lamp shows.

    Attributes:
        on: audio is being written, or would be if it were not paused.
        since: unix time in seconds of the start; None when it is off or not known.
        paused: nothing is being written just now, and it goes on by itself.
    """

    on: bool = False
    since: float | None = None
    paused: bool = False
