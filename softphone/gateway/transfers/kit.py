"""What all kinds of transfers work with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from softphone.domain.ids import LegId
from softphone.gateway.holding import HoldControl
from softphone.gateway.leg_control import LegControl
from softphone.gateway.legs import Leg
from softphone.gateway.sip.engine import CloseCause, SipLegEvent
from softphone.gateway.transfers.bridges import Bridges


class LineWatch(Protocol):
    """Somebody who follows a line of the engine."""

    def on_line_event(self, event: SipLegEvent) -> None:
        """Take an event of the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferKit:
    """The parts transfers share.

    Attributes:
        ring_s: longest time a target may ring.
        watched: who follows which line.
    """

    control: LegControl
    holds: HoldControl
    bridges: Bridges
    ring_s: float
    watched: dict[LegId, LineWatch] = field(default_factory=dict)

    def release(self, leg: Leg) -> None:
        """Let a leg leave its room, transferred; whoever holds its line has it now."""
        leg.transfer = None
        self.control.end(leg, leg.stopped("transferred", CloseCause.TRANSFERRED))

    def bridge(self, leg: Leg, line: LegId) -> None:
        """Put a leg that was released through to a line."""
        self.bridges.join(leg.line, line)
        self.holds.want(leg, False)
