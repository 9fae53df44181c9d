"""A transfer with consultation by REFER: two far parties are left to each other (RFC 5589)."""

from __future__ import annotations

from dataclasses import replace

from softphone.gateway.legs import Leg
from softphone.gateway.sip.engine import CloseCause, LegClosed, SipLegEvent
from softphone.gateway.transfers.kit import TransferKit
from softphone.gateway.transfers.refer import ReferTransfer


class AttendedRefer(ReferTransfer):
    """One such transfer; if it fails, both legs stay.

    Args:
        kit: what transfers share.
        leg: whose far party is asked to take the other's call over.
        other: the leg of who was consulted; answered, with no transfer under way.
        asked: the target as it was asked for.
        report_s: how long a far party that accepted may leave us without a word.
    """

    def __init__(
        self, kit: TransferKit, leg: Leg, other: Leg, asked: str, *, report_s: float
    ) -> None:
        engine = kit.control.engine
        super().__init__(
            kit,
            leg,
            asked,
            lambda: engine.refer_to_leg(leg.line, other.line),
            report_s=report_s,
        )
        self._other = other

    def begin(self) -> None:
        """Start; REFER leaves in a later loop turn."""
        self._other.transfer = self
        super().begin()

    def on_leg_event(self, event: SipLegEvent) -> SipLegEvent:
        """Follow both legs; the consulted party leaves us when it has been taken over."""
        if event.leg != self._other.line:
            return super().on_leg_event(event)
        if not isinstance(event, LegClosed):
            return event
        if event.cause is CloseCause.REMOTE_HANGUP and self._accepted:
            return replace(event, cause=CloseCause.TRANSFERRED)
        return event

    def _done(self) -> None:
        if self._other.id in self._other.room.legs:
            self._kit.release(self._other)
            self._kit.control.hang_up_line(self._other.line)

    def _fail(self, sip_code: int | None, reason: str | None) -> None:
        super()._fail(sip_code, reason)
        self._kit.control.sessions.take_back(self._other)

    def _finish(self) -> None:
        super()._finish()
        self._other.transfer = None
