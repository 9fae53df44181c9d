"""How an operator gets into a room: the room exists, and an owner token is minted for each join."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass, field

from pydantic import SecretStr

from softphone.backends.gateway.endpoint import Address
from softphone.domain.suggestion import LiveRoom
from softphone.errors import NotPermitted
from softphone.telephony_api.rest_client import RestClient
from softphone.telephony_api.rest_errors import NotFound
from softphone.telephony_api.retry import RetryPolicy
from softphone.telephony_api.rooms import CreateRoom, Room, RoomProperties, SipProperties
from softphone.telephony_api.tokens import TokenProperties

TOKEN_LIFE_S = 300
"""Long enough for clocks that differ a little; the token bounds joining only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """Who joins which room.

    Attributes:
        room: the room's name.
        user_name: shown to others.
        user_id: the same over all joins of one run, so that permissions by user outlive a rejoin;
            at most 36 characters.
        audio_rate: of the operator's audio in Hz, 16000 or 48000; 0 joins without audio.
        endpoints: callers who can reach the room at the same time: one talks, one may wait.
        temporary: the room is deleted when we are done with it.
        resume_key: of a membership that an earlier run of the program left; empty for none.
    """

    room: str
    user_name: str
    user_id: str
    audio_rate: int = 16_000
    endpoints: int = 2
    temporary: bool = False
    resume_key: str = field(default="", repr=False)


class RoomAccess:
    """Prepares the room and mints tokens by REST.

    Args:
        membership: who joins which room.
    """

    def __init__(self, membership: Membership) -> None:
        self._membership = membership
        self.sip_address = ""
        """``host:port`` where the gateway's SIP side is reached; empty until a token was minted."""

    async def token(self, address: Address) -> SecretStr:
        """A short-lived owner token for a room that can dial out and rings for dial-in.

        Raises:
            BackendUnavailable, AuthRejected, NotPermitted, ProtocolMismatch, CommandRefused.
        """
        once = RetryPolicy(attempts=1)  # the link's own loop tries again
        async with RestClient(address.url, address.api_key, policy=once) as rest:
            await self._prepare_room(rest)
            return await rest.create_token(
                TokenProperties(
                    is_owner=True,  # of every room, or callers outside of rooms stay unseen
                    user_name=self._membership.user_name,
                    user_id=self._membership.user_id,
                    exp=int(time.time()) + TOKEN_LIFE_S,
                )
            )

    async def remove_room(self, address: Address) -> None:
        """Delete the room.

        Raises:
            SoftphoneError: it could not be deleted.
        """
        once = RetryPolicy(attempts=1)
        async with RestClient(address.url, address.api_key, policy=once) as rest:
            await rest.delete_room(self._membership.room)

    async def live_rooms(self, address: Address) -> tuple[LiveRoom, ...]:
        """The other rooms somebody is in, by name; a party sent there rings or walks in.

        Raises:
            SoftphoneError: the gateway does not tell.
        """
        if not self.sip_address:
            return ()
        once = RetryPolicy(attempts=1)
        async with RestClient(address.url, address.api_key, policy=once) as rest:
            presence = await rest.presence()
        return tuple(
            LiveRoom(
                name=name,
                address=f"sip:{name}@{self.sip_address}",
                people=tuple(one.user_name for one in people if one.user_name),
                count=len(people),
            )
            for name, people in sorted(presence.items())
            if people and name != self._membership.room
        )

    async def _prepare_room(self, rest: RestClient) -> None:
        wanted = RoomProperties(
            enable_dialout=True,
            sip=SipProperties(
                display_name=self._membership.room,
                sip_mode="dial-in",
                num_endpoints=self._membership.endpoints,
                answer_mode="manual",
            ),
        )
        name = self._membership.room
        try:
            room = await rest.get_room(name)
        except NotFound:
            room = await rest.create_room(
                CreateRoom(name=name, privacy="private", properties=wanted)
            )
        else:
            if not _fits(room):
                with contextlib.suppress(NotPermitted):  # an agent's token: it is as it is
                    room = await rest.update_room(name, wanted)
        self.sip_address = _sip_address(room)


def _fits(room: Room) -> bool:
    """Whether the room allows what the window offers; other settings are its owner's business."""
    sip = room.config.get("sip")
    rings = isinstance(sip, dict) and sip.get("answer_mode") == "manual"
    return rings and room.config.get("enable_dialout") is True


def _sip_address(room: Room) -> str:
    sip_uri = room.config.get("sip_uri")
    endpoint = sip_uri.get("endpoint") if isinstance(sip_uri, dict) else None
    return endpoint.rpartition("@")[2] if isinstance(endpoint, str) else ""
