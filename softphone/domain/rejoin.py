"""What the operator is asked or told after the program died in a call."""

from __future__ import annotations

from dataclasses import dataclass

from softphone.domain.session import Session
from softphone.domain.way_back import LiveCall


@dataclass(frozen=True, slots=True, kw_only=True)
class RejoinOffer:
    """Calls of an earlier run.

    Attributes:
        live: sessions that go on; the operator is not heard in them until he says so.
        lost: calls that ended while nobody was here.
    """

    live: tuple[Session, ...] = ()
    lost: tuple[LiveCall, ...] = ()
