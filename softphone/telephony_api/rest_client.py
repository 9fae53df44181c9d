"""A client of Daily's REST API, for Daily's cloud and for the gateway alike.

Only base URL and key differ. Every method raises what `RestTransport.send` raises, and
`softphone.errors.InvalidInput` before anything is sent when a value breaks a known limit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Self, TypeVar
from urllib.parse import quote

from pydantic import BaseModel, SecretStr, TypeAdapter

from softphone.errors import InvalidInput
from softphone.telephony_api import rest_bodies as bodies
from softphone.telephony_api.options import SipCallTransfer, SipRefer, StopDialOut
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.problems import parse
from softphone.telephony_api.rest_transport import Call, RestTransport, Surroundings, Timeouts
from softphone.telephony_api.retry import RetryPolicy
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

A = TypeVar("A", bound=BaseModel)


class RestClient:
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

    def __init__(
        self,
        base_url: str,
        api_key: SecretStr | None,
        *,
        timeouts: Timeouts | None = None,
        policy: RetryPolicy | None = None,
        surroundings: Surroundings | None = None,
    ) -> None:
        self._root = base_url.rstrip("/").removesuffix("/v1")
        self._transport = RestTransport(
            f"{self._root}/v1",
            api_key,
            timeouts or Timeouts(),
            policy or RetryPolicy(),
            surroundings or Surroundings(),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close all connections; idempotent."""
        await self._transport.close()

    # Rooms

    async def create_room(self, room: CreateRoom) -> Room:
        """POST /rooms."""
        body: dict[str, Any] = {"privacy": room.privacy, "properties": room.properties.given()}
        if room.name is not None:
            body["name"] = room.name
        return await self._post("rooms", body, Room)

    async def list_rooms(self, query: ListQuery | None = None) -> RoomList:
        """GET /rooms, one page."""
        return await self._get("rooms", RoomList, _query(query))

    async def get_room(self, name: str) -> Room:
        """GET /rooms/:name; `NotFound` if there is none."""
        return await self._get(_room(name), Room)

    async def update_room(
        self, name: str, properties: RoomProperties, *, privacy: Privacy | None = None
    ) -> Room:
        """POST /rooms/:name; properties given as null go back to their default."""
        body: dict[str, Any] = {"properties": properties.given()}
        if privacy is not None:
            body["privacy"] = privacy
        return await self._post(_room(name), body, Room)

    async def delete_room(self, name: str) -> RoomDeleted:
        """DELETE /rooms/:name."""
        return await self._send(Call(method="DELETE", path=_room(name)), RoomDeleted)

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
        path = f"meeting-tokens/{_part(token.get_secret_value(), 'token')}"
        answer = await self._transport.send(
            Call(method="GET", path=path, query=query), _plain_object()
        )
        known = {k: v for k, v in answer.items() if k in TokenProperties.model_fields}
        return parse(TokenProperties, known)

    # Telephony on a running room

    async def start_dial_out(self, room: str, options: bodies.RestStartDialOut) -> str:
        """POST dialOut/start; returns the leg's ``sessionId``. Accepted, not yet ringing."""
        path = _room(room, "dialOut/start")
        answer = await self._post(path, to_wire(options), bodies.DialOutStarted)
        return answer.session_id

    async def stop_dial_out(self, room: str, session_id: str) -> None:
        """POST dialOut/stop."""
        body = to_wire(parse(StopDialOut, {"sessionId": session_id}))
        await self._post(_room(room, "dialOut/stop"), body, bodies.Done)

    async def send_dtmf(self, room: str, options: bodies.RestSendDtmf) -> None:
        """POST dialOut/sendDTMF."""
        await self._post(_room(room, "dialOut/sendDTMF"), to_wire(options), bodies.Done)

    async def sip_call_transfer(self, room: str, options: SipCallTransfer) -> None:
        """POST sipCallTransfer; success means accepted, not answered."""
        await self._post(_room(room, "sipCallTransfer"), to_wire(options), bodies.Done)

    async def sip_refer(self, room: str, options: SipRefer) -> None:
        """POST sipRefer; success means accepted, not carried out."""
        await self._post(_room(room, "sipRefer"), to_wire(options), bodies.Done)

    async def forward_pinless_call(self, update: bodies.PinlessCallUpdate) -> None:
        """POST dialin/pinlessCallUpdate; send it once, after the first ``dialin-ready``."""
        await self._post("dialin/pinlessCallUpdate", to_wire(update), bodies.Done)

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
        answer = await self._post(_room(room, "eject"), body, bodies.Ejected)
        return answer.ejected_ids

    async def send_app_message(self, room: str, data: Any, recipient: str = "*") -> None:
        """POST send-app-message; at most 4096 characters of JSON."""
        body = {"data": data, "recipient": recipient}
        parse(bodies.RestAppMessage, body)
        await self._post(_room(room, "send-app-message"), body, bodies.AppMessageSent)

    async def update_permissions(self, room: str, updates: Mapping[str, PermissionsUpdate]) -> None:
        """POST update-permissions, by participant id or ``*``."""
        body = {"data": {person: to_wire(update) for person, update in updates.items()}}
        parse(bodies.UpdatePermissions, body)
        call = Call(method="POST", path=_room(room, "update-permissions"), body=body)
        await self._transport.send(call, _anything())

    async def presence(self) -> dict[str, tuple[bodies.PresentParticipant, ...]]:
        """GET /presence: who is in which room; up to 15 s old at Daily."""
        return await self._transport.send(Call(method="GET", path="presence"), _presence())

    async def room_presence(self, room: str) -> bodies.RoomPresence:
        """GET rooms/:name/presence."""
        return await self._get(_room(room, "presence"), bodies.RoomPresence)

    # History

    async def list_meetings(
        self,
        *,
        room: str | None = None,
        ongoing: bool | None = None,
        page: ListQuery | None = None,
    ) -> bodies.MeetingList:
        """GET /meetings, one page."""
        query = _query(page)
        if room is not None:
            query["room"] = room
        if ongoing is not None:
            query["ongoing"] = "true" if ongoing else "false"
        return await self._get("meetings", bodies.MeetingList, query)

    async def get_meeting(self, meeting_id: str) -> bodies.Meeting:
        """GET /meetings/:id."""
        return await self._get(f"meetings/{_part(meeting_id, 'id')}", bodies.Meeting)

    async def list_meeting_participants(self, meeting_id: str) -> bodies.MeetingParticipants:
        """GET /meetings/:id/participants."""
        path = f"meetings/{_part(meeting_id, 'id')}/participants"
        return await self._get(path, bodies.MeetingParticipants)

    async def list_recordings(
        self, *, room: str | None = None, page: ListQuery | None = None
    ) -> bodies.RecordingList:
        """GET /recordings, one page."""
        query = _query(page) | ({"room_name": room} if room is not None else {})
        return await self._get("recordings", bodies.RecordingList, query)

    async def get_recording(self, recording_id: str) -> bodies.Recording:
        """GET /recordings/:id."""
        return await self._get(f"recordings/{_part(recording_id, 'id')}", bodies.Recording)

    async def recording_link(self, recording_id: str) -> bodies.AccessLink:
        """GET /recordings/:id/access-link."""
        path = f"recordings/{_part(recording_id, 'id')}/access-link"
        return await self._get(path, bodies.AccessLink)

    async def start_recording(self, room: str) -> None:
        """POST rooms/:name/recordings/start."""
        await self._act(_room(room, "recordings/start"))

    async def stop_recording(self, room: str) -> None:
        """POST rooms/:name/recordings/stop."""
        await self._act(_room(room, "recordings/stop"))

    async def health(self) -> bodies.Health:
        """GET /healthz, at the server's root; gateway only."""
        return await self._get(f"{self._root}/healthz", bodies.Health)

    # Plumbing

    async def _get(self, path: str, answer: type[A], query: Mapping[str, str] | None = None) -> A:
        return await self._send(Call(method="GET", path=path, query=query or {}), answer)

    async def _post(self, path: str, body: Mapping[str, Any], answer: type[A]) -> A:
        return await self._send(Call(method="POST", path=path, body=body), answer)

    async def _act(self, path: str) -> None:
        await self._transport.send(Call(method="POST", path=path, body={}), _anything())

    async def _send(self, call: Call, answer: type[A]) -> A:
        adapter: TypeAdapter[A] = _adapter(answer)
        return await self._transport.send(call, adapter)


@cache
def _adapter(answer: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(answer)


@cache
def _presence() -> TypeAdapter[dict[str, tuple[bodies.PresentParticipant, ...]]]:
    return TypeAdapter(dict[str, tuple[bodies.PresentParticipant, ...]])


@cache
def _plain_object() -> TypeAdapter[dict[str, Any]]:
    return TypeAdapter(dict[str, Any])


@cache
def _anything() -> TypeAdapter[Any]:
    return TypeAdapter(Any)


def _query(page: ListQuery | None) -> dict[str, str]:
    given = {} if page is None else page.model_dump(exclude_unset=True, exclude_none=True)
    return {name: str(value) for name, value in given.items()}


def _room(name: str, action: str = "") -> str:
    path = f"rooms/{_part(name, 'name')}"
    return f"{path}/{action}" if action else path


def _part(text: str, field: str) -> str:
    """One path segment; a dot segment would silently address another resource."""
    if text in ("", ".", ".."):
        raise InvalidInput(field, "is empty or only dots", "Give the name or id of one thing.")
    return quote(text, safe="")
