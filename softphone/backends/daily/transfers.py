"""Transfers on Daily: which way they take, and what can be told of how they went."""

from __future__ import annotations

import time
from typing import Final, Protocol

from softphone.backends.daily.client import DailyClient
from softphone.backends.daily.entrance import Entrance
from softphone.backends.daily.legs import Leg, LegBook
from softphone.backends.daily.link import needs_key
from softphone.backends.daily.refusals import advised
from softphone.backends.daily.rooms import bridge_room
from softphone.backends.daily.timers import LegTimers
from softphone.backends.daily.translate import Translator
from softphone.domain.events import TelephonyEvent
from softphone.domain.ids import LegId
from softphone.domain.transfer import TransferMode, TransferRequest
from softphone.errors import CommandNotAllowed, SoftphoneError
from softphone.telephony_api.options import SipCallTransfer, SipRefer
from softphone.telephony_api.transfer_request import transfer_options
from softphone.telephony_api.wire import to_wire

STUCK_S: Final = 90.0
"""A leg that is still here this long after its transfer was accepted was not transferred."""


class _Told(Protocol):
    def on_event(self, event: TelephonyEvent) -> None:
        """Take one event."""


class Transfers:
    """Sends legs on. A leg's leaving is the only news Daily gives a client of it.

    Args:
        book: the legs.
        client: carries out what the SDK can.
        translator: makes the events.
        entrance: has REST for what the SDK cannot.
        owner: told about the steps.
    """

    def __init__(
        self,
        book: LegBook,
        client: DailyClient,
        translator: Translator,
        entrance: Entrance,
        owner: _Told,
    ) -> None:
        self.timers = LegTimers()
        self._book = book
        self._client = client
        self._translator = translator
        self._entrance = entrance
        self._owner = owner

    async def transfer(self, leg: Leg, request: TransferRequest) -> None:
        """Send a leg on; accepted when this returns.

        Raises:
            InvalidInput: the target or an option is not acceptable.
            CommandNotAllowed: it is being transferred already.
            SoftphoneError: what Daily refuses.
        """
        options = transfer_options(leg.id, request)
        if leg.transfer:
            raise CommandNotAllowed("This call is being transferred already.")
        leg.transfer, leg.refer = request.target, request.mode is TransferMode.HAND_OVER
        self._owner.on_event(self._translator.transfer(leg, "triggered"))
        try:
            await self._send_on(options)
        except BaseException:
            self._failed(leg, "Daily did not accept it")
            raise

    async def connect(self, leg: Leg, other: Leg) -> None:
        """Send both legs to a room of their own, where they meet without us.

        Raises:
            NotPermitted: this profile has no API key to make such a room with.
            SoftphoneError: what Daily refuses.
        """
        rest = self._entrance.rest
        if rest is None:
            raise needs_key("Putting two calls through to each other")
        try:
            addresses = await bridge_room(rest, time.time())
        except SoftphoneError as error:
            raise advised(error) from error
        for each, address in zip((leg, other), addresses, strict=True):
            await self.transfer(each, TransferRequest(target=address))

    async def _send_on(self, options: SipCallTransfer | SipRefer) -> None:
        leg_id = LegId(options.session_id)
        if isinstance(options, SipRefer):
            await self._client.sip_refer(to_wire(options), lambda _: self._accepted(leg_id))
        elif options.extension is None:
            await self._client.sip_call_transfer(to_wire(options), lambda _: self._accepted(leg_id))
        else:
            await self._by_rest(options)
            self._accepted(leg_id)

    def _accepted(self, leg_id: LegId) -> None:
        leg = self._book.live.get(leg_id)
        if leg is not None and leg.transfer:
            self._owner.on_event(self._translator.transfer(leg, "initiated"))
            self.timers.start(leg_id, STUCK_S, self._on_stuck)

    async def _by_rest(self, options: SipCallTransfer) -> None:
        """The SDK drops the extension without a word."""
        rest = self._entrance.rest
        if rest is None:
            raise needs_key("An extension of the target")
        try:
            await rest.sip_call_transfer(self._entrance.room, options)
        except SoftphoneError as error:
            raise advised(error) from error

    def _on_stuck(self, leg_id: LegId) -> None:
        leg = self._book.live.get(leg_id)
        if leg is not None and leg.transfer:
            self._failed(leg, "the call is still here")

    def _failed(self, leg: Leg, reason: str) -> None:
        if leg.id in self._book.live:
            self._owner.on_event(self._translator.transfer(leg, "failed", reason))
        leg.transfer = ""
