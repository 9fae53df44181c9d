"""Callers who hear music until the customer's server says which room they are for."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from softphone.errors import CommandRefused, InvalidInput, SessionGone
from softphone.gateway.dialin import NOT_FOUND, DialIn, Turned
from softphone.gateway.entrances.voice import our_music
from softphone.gateway.sip.engine import FRAME_MS
from softphone.gateway.webhooks.sender import DeliveryFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from softphone.gateway.entrances.book import Entrance, EntranceBook
    from softphone.gateway.entrances.hold_music import HoldMusic
    from softphone.gateway.entrances.lobby import Caller, Lobby
    from softphone.gateway.entrances.room_creation import RoomCreation
    from softphone.gateway.entrances.voice import Voice
    from softphone.gateway.leg_control import LegControl
    from softphone.gateway.room_book import RoomEntry
    from softphone.telephony_api.rest_bodies import PinlessCallUpdate

_log = logging.getLogger(__name__)

PARK_S: Final = 60.0
"""How long a caller is parked when our own music plays."""

PLAYS: Final = 2
"""How often a customer's music plays until the time is up."""

SHORTEST_S: Final = 20.0
FORWARDED_KEPT: Final = 1000


@dataclass(slots=True, kw_only=True)
class ParkingParts:
    """What parking needs; ``sip_address`` is ``host:port`` where SIP listens."""

    control: LegControl
    lobby: Lobby
    book: EntranceBook
    dialin: DialIn
    voice: Voice
    music: HoldMusic
    creation: RoomCreation
    sip_address: Callable[[], str]


class Parking:
    """Parks callers and forwards each of them once.

    Args:
        parts: what it works with.
    """

    def __init__(self, parts: ParkingParts) -> None:
        self.park_s = PARK_S
        self._parts = parts
        self._parked: dict[str, Caller] = {}
        self._forwarded: OrderedDict[str, None] = OrderedDict()

    async def meet(self, caller: Caller, entrance: Entrance) -> None:
        """Music while the customer's server looks for a room, then an apology."""
        caller.loop(our_music())
        self._parked[caller.call_id] = caller
        refused = asyncio.Event()
        telling = self._tell(caller, entrance, refused)
        self._parts.lobby.spawn(telling, name=f"room for {caller.line}")
        try:
            await self._wait(caller, entrance, refused)
        finally:
            self._parked.pop(caller.call_id, None)
        timeout = entrance.config.timeout_config
        message = None if timeout is None else timeout.message
        await caller.say(await self._parts.voice.sentence(message, "nobody-free"))

    def forward(self, update: PinlessCallUpdate) -> None:
        """Let a parked caller into a room.

        Raises:
            SessionGone: no such caller is parked here, or not any more.
            CommandRefused: type ``not-allowed``: forwarded before, or the room has no place now;
                in that case the caller stays parked.
            InvalidInput: ``sipUri`` is not an endpoint of a room here.
        """
        known = update.call_domain == self._parts.creation.domain_id
        if known and update.call_id in self._forwarded:
            raise CommandRefused("This call was forwarded before.", type="not-allowed")
        caller = self._parked.get(update.call_id) if known else None
        if caller is None or not self._parts.lobby.here(caller):
            raise SessionGone(
                "No such call is parked here. The caller may have hung up or waited too long."
            )
        entry, endpoint = self._place_at(update.sip_uri)
        del self._parked[update.call_id]
        self._forwarded[update.call_id] = None
        while len(self._forwarded) > FORWARDED_KEPT:
            self._forwarded.popitem(last=False)
        offer = self._parts.lobby.hand_over(caller)
        self._parts.dialin.let_in(offer, entry, endpoint=endpoint)

    def _place_at(self, sip_uri: str) -> tuple[RoomEntry, int]:
        address = sip_uri.strip().removeprefix("sip:").partition(";")[0]
        user, _, host = address.rpartition("@")
        problem = "is not an endpoint of a room here"
        remedy = "Give the room's config.sip_uri.endpoint."
        if host.lower() != self._parts.sip_address().lower():
            raise InvalidInput("sipUri", problem, remedy)
        try:
            entry, wanted = self._parts.dialin.route(user)
            room = self._parts.control.sessions.find(entry.name)
            return entry, self._parts.dialin.free_endpoint(entry, room, wanted)
        except Turned as turned:
            if turned.code == NOT_FOUND:
                raise InvalidInput("sipUri", f"{problem} ({turned})", remedy) from turned
            raise CommandRefused(
                f"The call cannot be forwarded now: {turned}. It stays parked.", type="not-allowed"
            ) from turned

    async def _tell(self, caller: Caller, entrance: Entrance, refused: asyncio.Event) -> None:
        """Not part of the conversation: the server may forward the caller before it answers."""
        try:
            await self._parts.creation.tell(
                entrance.config,
                caller.offer,
                call_id=caller.call_id,
                reached=self._parts.book.address(entrance),
            )
        except DeliveryFailed as error:
            _log.warning(
                "room_creation_api of %s: %s (%s)", entrance.user, error.message, error.detail
            )
            refused.set()

    async def _wait(self, caller: Caller, entrance: Entrance, refused: asyncio.Event) -> None:
        """Until the time is up, or the customer's server has failed."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        url = entrance.config.hold_music_url
        limit = self.park_s
        music = None if url is None else await self._parts.music.get(url)
        if music is not None:
            caller.loop(music)
            limit = max(SHORTEST_S, PLAYS * len(music) * FRAME_MS / 1000)
        with suppress(TimeoutError):
            async with asyncio.timeout_at(began + limit):
                await refused.wait()
