"""A client of Daily's REST API, for Daily's cloud and for the gateway alike.

Only base URL and key differ. Every method raises what `RestTransport.send` raises, and
`softphone.errors.InvalidInput` before anything is sent when a value breaks a known limit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from pydantic import SecretStr, TypeAdapter

from softphone.telephony_api import rest_bodies as bodies
from softphone.telephony_api.floor import FloorMoment
from softphone.telephony_api.options import SipCallTransfer, SipRefer, StopDialOut
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.problems import parse
from softphone.telephony_api.rest_calls import anything, part, plain_object, query_of, room_path
from softphone.telephony_api.rest_dialin import RestDialin
from softphone.telephony_api.rest_history import RestHistory
from softphone.telephony_api.rest_transport import Call
from softphone.telephony_api.rooms import (
    CreateRoom,
    ListQuery,
    Privacy,
    Room,
    RoomDeleted,
    RoomList,
    RoomProperties,
)
from softphone.telephony_api.tokens import MeetingToken, TokenProperties
from softphone.telephony_api.wire import to_wire

DAILY_BASE_URL = "https://api.daily.co/v1"


class RestClient(RestHistory, RestDialin):
    """Typed REST methods; an async context manager that closes its connections.

    Args:
        base_url: of Daily or of a gateway; ``/v1`` is added when it is not there.
        api_key: the profile's key; None for servers that ask for none.
        timeouts: seconds for each step of a request.
        policy: how often and how patiently to try again on 429, 5xx and lost connections.
        surroundings: network, clock, sleep and randomness, for tests.

    Raises:
        SettingsInvalid: base URL or key cannot be used.
    """

    # Rooms

    async def create_room(self, room: CreateRoom) -> Room:
        """POST /rooms."""
        body: dict[str, Any] = {"privacy": room.privacy, "properties": room.properties.given()}
        if room.name is not None:
            body["name"] = room.name
        return await self._post("rooms", body, Room)

    async def list_rooms(self, query: ListQuery | None = None) -> RoomList:
        """GET /rooms, one page."""
        return await self._get("rooms", RoomList, query_of(query))

    async def get_room(self, name: str) -> Room:
        """GET /rooms/:name; `NotFound` if there is none."""
        return await self._get(room_path(name), Room)

    async def update_room(
        self, name: str, properties: RoomProperties, *, privacy: Privacy | None = None
    ) -> Room:
        """POST /rooms/:name; properties given as null go back to their default."""
        body: dict[str, Any] = {"properties": properties.given()}
        if privacy is not None:
            body["privacy"] = privacy
        return await self._post(room_path(name), body, Room)

    async def delete_room(self, name: str) -> RoomDeleted:
        """DELETE /rooms/:name."""
        return await self._send(Call(method="DELETE", path=room_path(name)), RoomDeleted)

    # Meeting tokens

    async def create_token(self, properties: TokenProperties) -> SecretStr:
        """POST /meeting-tokens."""
        given = properties.model_dump(
            mode="json", by_alias=True, exclude_unset=True, exclude_none=True
        )
        call = Call(method="POST", path="meeting-tokens", body={"properties": given}, harmless=True)
        answer = await self._send(call, MeetingToken)
        return SecretStr(answer.token)

    async def decode_token(self, token: SecretStr, *, ignore_nbf: bool = False) -> TokenProperties:
        """GET /meeting-tokens/:token. The path holds the token: keep request logs off."""
        query = {"ignoreNbf": "true"} if ignore_nbf else {}
        path = f"meeting-tokens/{part(token.get_secret_value(), 'token')}"
        answer = await self._transport.send(
            Call(method="GET", path=path, query=query), plain_object()
        )
        known = {k: v for k, v in answer.items() if k in TokenProperties.model_fields}
        return parse(TokenProperties, known)

    # Telephony on a running room

    async def start_dial_out(self, room: str, options: bodies.RestStartDialOut) -> str:
        """POST dialOut/start; returns the leg's ``sessionId``. Accepted, not yet ringing."""
        path = room_path(room, "dialOut/start")
        answer = await self._post(path, to_wire(options), bodies.DialOutStarted)
        return answer.session_id

    async def stop_dial_out(self, room: str, session_id: str) -> None:
        """POST dialOut/stop."""
        body = to_wire(parse(StopDialOut, {"sessionId": session_id}))
        await self._post(room_path(room, "dialOut/stop"), body, bodies.Done)

    async def send_dtmf(self, room: str, options: bodies.RestSendDtmf) -> None:
        """POST dialOut/sendDTMF."""
        await self._post(room_path(room, "dialOut/sendDTMF"), to_wire(options), bodies.Done)

    async def sip_call_transfer(self, room: str, options: SipCallTransfer) -> None:
        """POST sipCallTransfer; success means accepted, not answered."""
        await self._post(room_path(room, "sipCallTransfer"), to_wire(options), bodies.Done)

    async def sip_refer(self, room: str, options: SipRefer) -> None:
        """POST sipRefer; success means accepted, not carried out."""
        await self._post(room_path(room, "sipRefer"), to_wire(options), bodies.Done)

    # People in a room

    async def eject(
        self,
        room: str,
        *,
        ids: Sequence[str] = (),
        user_ids: Sequence[str] = (),
        ban: bool = False,
    ) -> tuple[str, ...]:
        """POST eject; returns the ids of those who were ejected."""
        given = {"ids": list(ids), "user_ids": list(user_ids)}
        body = {name: value for name, value in given.items() if value} | {"ban": ban}
        parse(bodies.Eject, body)
        answer = await self._post(room_path(room, "eject"), body, bodies.Ejected)
        return answer.ejected_ids

    async def send_app_message(self, room: str, data: Any, recipient: str = "*") -> None:
        """POST send-app-message; at most 4096 characters of JSON."""
        body = {"data": data, "recipient": recipient}
        parse(bodies.RestAppMessage, body)
        await self._post(room_path(room, "send-app-message"), body, bodies.AppMessageSent)

    async def update_permissions(self, room: str, updates: Mapping[str, PermissionsUpdate]) -> None:
        """POST update-permissions, by participant id or ``*``."""
        body = {"data": {person: to_wire(update) for person, update in updates.items()}}
        parse(bodies.UpdatePermissions, body)
        call = Call(method="POST", path=room_path(room, "update-permissions"), body=body)
        await self._transport.send(call, anything())

    async def presence(self) -> dict[str, tuple[bodies.PresentParticipant, ...]]:
        """GET /presence: who is in which room; up to 15 s old at Daily."""
        return await self._transport.send(Call(method="GET", path="presence"), _presence())

    async def room_presence(self, room: str) -> bodies.RoomPresence:
        """GET rooms/:name/presence."""
        return await self._get(room_path(room, "presence"), bodies.RoomPresence)

    async def floor_past(self, ago_s: int) -> FloorMoment:
        """GET /floor/past: the floor so many seconds ago; the gateway's own."""
        return await self._get("floor/past", FloorMoment, {"ago": str(ago_s)})

    async def health(self) -> bodies.Health:
        """GET /healthz, at the server's root; gateway only."""
        return await self._get(f"{self._root}/healthz", bodies.Health)


@cache
def _presence() -> TypeAdapter[dict[str, tuple[bodies.PresentParticipant, ...]]]:
    return TypeAdapter(dict[str, tuple[bodies.PresentParticipant, ...]])
