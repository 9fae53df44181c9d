"""How long each step of the practice line takes."""

from __future__ import annotations

from dataclasses import dataclass, field

from softphone.gateway.practice_line.stack.transactions import Timers


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of each step; tests shorten them.

    Attributes:
        ring: ringing before ``echo`` answers.
        short_ring: ringing before the other addresses answer.
        early: early media before ``early`` answers.
        drop: conversation before ``drop`` hangs up.
        talk: conversation before ``ringback`` hangs up.
        call_back: pause before ``ringback`` calls the room.
        silence: no packet for so long ends a leg: the far party is gone.
    """

    ring: float = 1.0
    short_ring: float = 0.2
    early: float = 3.0
    drop: float = 3.0
    talk: float = 1.0
    call_back: float = 2.0
    silence: float = 30.0
    sip: Timers = field(default_factory=Timers)
