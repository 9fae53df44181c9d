"""The telephony of all rooms: engine events in, leg commands out."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from softphone.gateway.dialin import DialIn
from softphone.gateway.dialout import DialOut
from softphone.gateway.entrances.service import Entrances
from softphone.gateway.holding import HoldControl
from softphone.gateway.leg_control import LegControl
from softphone.gateway.legs import Leg
from softphone.gateway.sip.engine import (
    CloseCause,
    EngineTainted,
    LegClosed,
    LegOffered,
    LegRemoteHold,
    LegTone,
    LegTransferRequested,
    SipEvent,
    SipLegEvent,
)
from softphone.gateway.transfers.transfers import Transfers
from softphone.telephony_api.events import DtmfEventModel

if TYPE_CHECKING:
    from softphone.gateway.relay.service import DailyRelay

_log = logging.getLogger(__name__)


class Telephony:
    """Routes engine events to their legs and commands to their direction.

    Args:
        control, dialout, dialin, holds, transfers, entrances: the parts.
        on_tainted: called once when the engine must be replaced.
    """

    def __init__(
        self,
        control: LegControl,
        dialout: DialOut,
        dialin: DialIn,
        holds: HoldControl,
        transfers: Transfers,
        entrances: Entrances,
        *,
        on_tainted: Callable[[str], None],
    ) -> None:
        self.control = control
        self.dialout = dialout
        self.dialin = dialin
        self.holds = holds
        self.transfers = transfers
        self.entrances = entrances
        self.relay: DailyRelay | None = None
        self._on_tainted = on_tainted
        self._turned_away: set[LegId] = set()

    def on_event(self, event: SipEvent) -> None:
        """Take one event from the engine, on the loop."""
        match event:
            case EngineTainted():
                _log.error("the SIP engine must be replaced: %s", event.reason)
                self.control.draining = True
                self._on_tainted(event.reason)
            case LegOffered():
                if self.relay is not None and self.relay.offered(event):
                    return
                if not self.entrances.offered(event):
                    self.dialin.offered(event)
            case SipLegEvent():
                if self.relay is not None:
                    self.relay.watch(event)
                if not self.entrances.on_event(event):
                    self._on_leg_event(event)

    def stop(self, leg: Leg) -> None:
        """Hang up, cancel or decline; a transfer under way comes to nothing."""
        if leg.transfer is not None:
            leg.transfer.cancel()
        (self.dialout if leg.dial_out else self.dialin).stop(leg)

    def stop_for(self, leg: Leg, reason: str) -> None:
        """Like `stop`, noting why in the log."""
        _log.info("ending leg %s: %s", leg.id, reason)
        self.stop(leg)

    def stats(self, leg: Leg) -> Quality:
        """Media quality of a leg now.

        Raises:
            CommandRefused: type ``not-allowed``: the leg has no media yet.
        """
        quality = self.control.engine.stats(leg.line)
        if quality is None:
            raise CommandRefused(
                "This leg has no audio yet, so there is nothing to measure.",
                type="not-allowed",
                field="sessionId",
            )
        return quality

    def _on_leg_event(self, event: SipLegEvent) -> None:
        leg = self.control.find(event.leg)
        if leg is not None:
            if leg.transfer is not None:
                event = leg.transfer.on_leg_event(event)
            self._on_room_leg_event(leg, event)
        if not self.transfers.on_line_event(event) and leg is None:
            _log.debug("event about an unknown leg: %s", type(event).__name__)

    def _on_room_leg_event(self, leg: Leg, event: SipLegEvent) -> None:
        if isinstance(event, LegClosed) and event.cause is CloseCause.TRANSFERRED:
            self.control.remember_replaced(leg)
        match event:
            case LegTone():
                leg.room.publish(
                    DtmfEventModel(
                        tone=event.tone, volume=0.0, method=event.method.value, session_id=leg.id
                    )
                )
            case LegRemoteHold():
                self.holds.remote(leg, event.held)
            case LegTransferRequested():
                self.transfers.requests.take(leg, event.target)
            case _ if leg.dial_out:
                self.dialout.on_event(leg, event)
            case _:
                self.dialin.on_event(leg, event)
