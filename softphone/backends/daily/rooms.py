"""The operator's room at Daily: made or reused, given back at the end."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from typing import Any, Final

from pydantic import SecretStr

from softphone.backends.daily.profile import DailyProfile
from softphone.domain.suggestion import LiveRoom
from softphone.errors import SoftphoneError
from softphone.telephony_api.rest_client import RestClient
from softphone.telephony_api.rest_errors import NotFound
from softphone.telephony_api.rooms import (
    CreateRoom,
    DialinConfig,
    DialoutConfig,
    Room,
    RoomProperties,
    SipProperties,
)
from softphone.telephony_api.tokens import TokenProperties

log = logging.getLogger(__name__)

TOKEN_LIFE_S: Final = 300
"""Long enough for clocks that differ a little; it bounds joining only."""

ROOM_LIFE_S: Final = 24 * 3600
"""A room of ours that a crash leaves behind closes by itself; every join moves this on."""

AWAY_S: Final = 10
"""How long callers' legs outlive the operator's, who joins afresh now and then."""

BRIDGE_LIFE_S: Final = 4 * 3600
"""How long two parties that were put through to each other may talk without us."""


class RoomKeeper:
    """Prepares the room of a profile, mints tokens for it, and deletes it if it is ours.

    Args:
        rest: with the profile's API key.
        profile: which room, and who joins.
        now: unix time in seconds.
    """

    def __init__(self, rest: RestClient, profile: DailyProfile, now: Callable[[], float]) -> None:
        self._rest = rest
        self._profile = profile
        self._now = now
        self._ours = False

    async def prepare(self) -> Room:
        """The room, able to dial out and to be dialled into; its other settings stay.

        Raises:
            SoftphoneError: what REST refuses.
        """
        name = self._profile.room
        try:
            room = await self._rest.get_room(name)
        except NotFound:
            self._ours = True
            wanted = RoomProperties(enable_dialout=True, sip=self._sip(), exp=self._closes())
            return await self._rest.create_room(
                CreateRoom(name=name, privacy="private", properties=wanted)
            )
        missing = self._missing(room)
        return room if missing is None else await self._rest.update_room(name, missing)

    async def mint(self) -> SecretStr:
        """A short-lived owner token for the room."""
        return await self._rest.create_token(
            TokenProperties(
                room_name=self._profile.room,
                is_owner=True,
                user_name=self._profile.user_name,
                user_id=self._profile.user_id,
                exp=int(self._now()) + TOKEN_LIFE_S,
            )
        )

    async def remove(self, own_participant: str | None) -> None:
        """Delete the room if this run made it and nobody else is in it; never raises."""
        if not self._ours or self._profile.keep_room:
            return
        self._ours = False
        try:
            present = await self._rest.room_presence(self._profile.room)
            if any(someone.id != own_participant for someone in present.data):
                log.info("the room stays: somebody is in it")
                return
            await self._rest.delete_room(self._profile.room)
        except SoftphoneError as error:
            log.info("the room was not deleted: %s", error)

    def _missing(self, room: Room) -> RoomProperties | None:
        wanted: dict[str, Any] = {}
        if room.config.get("enable_dialout") is not True:
            wanted["enable_dialout"] = True
        if not room.config.get("sip"):
            wanted["sip"] = self._sip()
        if self._ours:
            wanted["exp"] = self._closes()
        return RoomProperties(**wanted) if wanted else None

    def _sip(self) -> SipProperties:
        return SipProperties(
            display_name=self._profile.room,
            sip_mode="dial-in",
            num_endpoints=self._profile.callers,
            dialin_config=DialinConfig(max_idle_timeout_sec=AWAY_S),
        )

    def _closes(self) -> int:
        return int(self._now()) + ROOM_LIFE_S


async def bridge_room(rest: RestClient, now: float) -> tuple[str, str]:
    """Make a room in which two transferred parties meet without any operator.

    Callers may start its session, it lives on without a web participant, and it closes by itself.

    Returns:
        The SIP addresses of its two endpoints, with ``sip:``.

    Raises:
        SoftphoneError: what REST refuses; `NotFound` when Daily names no endpoints.
    """
    room = await rest.create_room(
        CreateRoom(
            name=f"bridge-{uuid.uuid4().hex[:12]}",
            privacy="private",
            properties=RoomProperties(
                exp=int(now) + BRIDGE_LIFE_S,
                eject_at_room_exp=True,
                dialout_config=DialoutConfig(max_idle_timeout_sec=BRIDGE_LIFE_S),
                sip=SipProperties(
                    display_name="Bridge",
                    sip_mode="dial-in",
                    num_endpoints=2,
                    dialin_config=DialinConfig(
                        allow_room_start=True, max_idle_timeout_sec=BRIDGE_LIFE_S
                    ),
                ),
            ),
        )
    )
    addresses = endpoints_of(room)
    if len(addresses) < 2:
        room = await rest.get_room(room.name)
        addresses = endpoints_of(room)
    if len(addresses) < 2:
        raise NotFound(
            "Daily named no SIP addresses for the room in which the two were to meet.",
            status=404,
            type="not-found",
        )
    return addresses[0], addresses[1]


def endpoints_of(room: Room) -> list[str]:
    """The SIP addresses of a room, with ``sip:``; empty while Daily has given it none."""
    told = room.config.get("sip_uri")
    if not isinstance(told, dict):
        return []
    found = [told.get("endpoint"), *(told.get("extra_endpoints") or [])]
    return [f"sip:{each}" for each in found if isinstance(each, str) and each]


async def rooms_in_use(rest: RestClient, *, but: str) -> tuple[LiveRoom, ...]:
    """Rooms of the domain that have somebody in them and can be dialled into.

    Raises:
        SoftphoneError: what REST refuses.
    """
    present = await rest.presence()
    rooms = await rest.list_rooms()
    found = []
    for room in rooms.data:
        people, addresses = present.get(room.name, ()), endpoints_of(room)
        if people and addresses and room.name != but:
            names = tuple(person.user_name for person in people if person.user_name)
            found.append(LiveRoom(room.name, addresses[0], names, len(people)))
    return tuple(found)
