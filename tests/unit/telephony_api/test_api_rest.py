from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from pydantic import SecretStr

from softphone.errors import (
    InvalidInput,
)
from softphone.telephony_api import rest_bodies as bodies
from softphone.telephony_api.history import StartRecording
from softphone.telephony_api.options import SipCallTransfer, SipRefer
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.problems import parse
from softphone.telephony_api.rest_client import RestClient
from softphone.telephony_api.rooms import CreateRoom, ListQuery, RoomProperties
from softphone.telephony_api.tokens import TokenProperties
from softphone.telephony_api.webhook_bodies import CreateWebhook, UpdateWebhook
from tests.fakes.rest_server import Answer, RestServer
from tests.unit.telephony_api.rest_rig import ROOM, STARTED, WHO, client_for

MEETING = {
    "id": "m",
    "room": "r",
    "start_time": 1,
    "duration": 2,
    "ongoing": False,
    "max_participants": 2,
}
RECORDING = {"id": "rec", "room_name": "r", "start_ts": 1, "status": "finished"}
WEBHOOK = {
    "uuid": "u",
    "url": "https://x/y",
    "hmac": "YQ==",
    "retryType": "circuit-breaker",
    "eventTypes": ["dialout.error"],
    "state": "ACTIVE",
    "failedCount": 0,
}
LEG = "leg"


Invoke = Callable[[RestClient], Awaitable[Any]]
CALLS: list[tuple[str, str, Invoke, Any, Any]] = [
    (
        "POST",
        "/v1/rooms",
        lambda c: c.create_room(
            CreateRoom(name="r", properties=RoomProperties(enable_dialout=True))
        ),
        {"name": "r", "privacy": "public", "properties": {"enable_dialout": True}},
        ROOM,
    ),
    (
        "GET",
        "/v1/rooms?limit=5&starting_after=x",
        lambda c: c.list_rooms(ListQuery(limit=5, starting_after="x")),
        None,
        {"total_count": 1, "data": [ROOM]},
    ),
    ("GET", "/v1/rooms/r", lambda c: c.get_room("r"), None, ROOM),
    (
        "POST",
        "/v1/rooms/r",
        lambda c: c.update_room("r", parse(RoomProperties, {"sip": None}), privacy="private"),
        {"privacy": "private", "properties": {"sip": None}},
        ROOM,
    ),
    ("DELETE", "/v1/rooms/r", lambda c: c.delete_room("r"), None, {"deleted": True, "name": "r"}),
    (
        "POST",
        "/v1/meeting-tokens",
        lambda c: c.create_token(TokenProperties(room_name="r", is_owner=True)),
        {"properties": {"room_name": "r", "is_owner": True}},
        {"token": "t"},
    ),
    (
        "GET",
        "/v1/meeting-tokens/t?ignoreNbf=true",
        lambda c: c.decode_token(SecretStr("t"), ignore_nbf=True),
        None,
        {"room_name": "r", "newer": 1},
    ),
    (
        "POST",
        "/v1/rooms/r/dialOut/start",
        lambda c: c.start_dial_out("r", bodies.RestStartDialOut(phone_number="+1555")),
        {"phoneNumber": "+1555"},
        STARTED,
    ),
    (
        "POST",
        "/v1/rooms/r/dialOut/stop",
        lambda c: c.stop_dial_out("r", LEG),
        {"sessionId": LEG},
        {"ok": "true"},
    ),
    (
        "POST",
        "/v1/rooms/r/dialOut/sendDTMF",
        lambda c: c.send_dtmf("r", bodies.RestSendDtmf(session_id=LEG, tones="12#")),
        {"sessionId": LEG, "tones": "12#"},
        {"ok": True},
    ),
    (
        "POST",
        "/v1/rooms/r/sipCallTransfer",
        lambda c: c.sip_call_transfer("r", SipCallTransfer(session_id=LEG, to_end_point="+1")),
        {"sessionId": LEG, "toEndPoint": "+1"},
        {"ok": True},
    ),
    (
        "POST",
        "/v1/rooms/r/sipRefer",
        lambda c: c.sip_refer("r", SipRefer(session_id=LEG, to_end_point="sip:a@b")),
        {"sessionId": LEG, "toEndPoint": "sip:a@b"},
        {"ok": True},
    ),
    (
        "POST",
        "/v1/dialin/pinlessCallUpdate",
        lambda c: c.forward_pinless_call(
            bodies.PinlessCallUpdate(call_id="c", call_domain="d", sip_uri="sip:a@b")
        ),
        {"callId": "c", "callDomain": "d", "sipUri": "sip:a@b"},
        {},
    ),
    (
        "POST",
        "/v1/rooms/r/eject",
        lambda c: c.eject("r", ids=["p"], user_ids=["u"]),
        {"ids": ["p"], "user_ids": ["u"], "ban": False},
        {"ejectedIds": ["p"]},
    ),
    (
        "POST",
        "/v1/rooms/r/send-app-message",
        lambda c: c.send_app_message("r", {"a": 1}),
        {"data": {"a": 1}, "recipient": "*"},
        {"sent": "true"},
    ),
    (
        "POST",
        "/v1/rooms/r/update-permissions",
        lambda c: c.update_permissions("r", {"*": PermissionsUpdate(can_send=("audio",))}),
        {"data": {"*": {"canSend": ["audio"]}}},
        {},
    ),
    ("GET", "/v1/presence", lambda c: c.presence(), None, {"r": [WHO]}),
    (
        "GET",
        "/v1/rooms/r/presence",
        lambda c: c.room_presence("r"),
        None,
        {"total_count": 1, "data": [WHO]},
    ),
    (
        "GET",
        "/v1/meetings?room=r&ongoing=true",
        lambda c: c.list_meetings(room="r", ongoing=True),
        None,
        {"total_count": 1, "data": [MEETING]},
    ),
    ("GET", "/v1/meetings/m", lambda c: c.get_meeting("m"), None, MEETING),
    (
        "GET",
        "/v1/meetings/m/participants",
        lambda c: c.list_meeting_participants("m"),
        None,
        {"data": [{"participant_id": "p", "join_time": 1, "duration": 2}]},
    ),
    (
        "GET",
        "/v1/recordings?room_name=r",
        lambda c: c.list_recordings(room="r"),
        None,
        {"data": [RECORDING]},
    ),
    ("GET", "/v1/recordings/rec", lambda c: c.get_recording("rec"), None, RECORDING),
    (
        "GET",
        "/v1/recordings/rec/access-link",
        lambda c: c.recording_link("rec"),
        None,
        {"download_link": "https://x", "expires": 9},
    ),
    (
        "GET",
        "/v1/meetings?timeframe_start=5&timeframe_end=9&no_participants=true",
        lambda c: c.list_meetings(timeframe_start=5.2, timeframe_end=9, no_participants=True),
        None,
        {"total_count": 0, "data": []},
    ),
    (
        "GET",
        "/v1/recordings/rec/access-link?valid_for_secs=60",
        lambda c: c.recording_link("rec", valid_for_s=60),
        None,
        {"download_link": "https://x", "expires": 9},
    ),
    (
        "POST",
        "/v1/webhooks",
        lambda c: c.create_webhook(
            CreateWebhook(
                url="https://x/y",
                event_types=("dialout.error",),
                hmac=SecretStr("YQ=="),
                basic_auth=SecretStr("a:b"),
            )
        ),
        {
            "url": "https://x/y",
            "eventTypes": ["dialout.error"],
            "retryType": "circuit-breaker",
            "hmac": "YQ==",
            "basicAuth": "a:b",
        },
        WEBHOOK,
    ),
    ("GET", "/v1/webhooks", lambda c: c.list_webhooks(), None, [WEBHOOK]),
    ("GET", "/v1/webhooks/u", lambda c: c.get_webhook("u"), None, WEBHOOK),
    (
        "POST",
        "/v1/webhooks/u",
        lambda c: c.update_webhook("u", UpdateWebhook(retry_type="exponential")),
        {"retryType": "exponential"},
        WEBHOOK,
    ),
    ("DELETE", "/v1/webhooks/u", lambda c: c.delete_webhook("u"), None, {}),
    (
        "POST",
        "/v1/rooms/r/recordings/start",
        lambda c: c.start_recording("r", StartRecording(type="cloud-audio-only")),
        {"type": "cloud-audio-only"},
        {},
    ),
    ("POST", "/v1/rooms/r/recordings/start", lambda c: c.start_recording("r"), {}, {}),
    ("POST", "/v1/rooms/r/recordings/stop", lambda c: c.stop_recording("r"), {}, {}),
    ("GET", "/healthz", lambda c: c.health(), None, {"status": "ok"}),
]


@pytest.mark.parametrize(("method", "path", "invoke", "body", "answer"), CALLS)
async def test_every_method_speaks_dailys_paths(
    method: str, path: str, invoke: Invoke, body: Any, answer: Any
) -> None:
    server = RestServer(Answer(body=answer))
    async with client_for(server) as client:
        await invoke(client)
    request = server.requests[0]
    assert request.method == method
    assert request.url.raw_path.decode() == path
    assert server.bodies == [body]
    assert request.headers["authorization"] == "Bearer secret-key"


async def test_answers_are_typed() -> None:
    server = RestServer(
        Answer(body=STARTED), Answer(body={"token": "a.b.c"}), Answer(body={"r": [WHO]})
    )
    async with client_for(server) as client:
        start = bodies.RestStartDialOut(sip_uri="sip:a@b")
        assert await client.start_dial_out("r", start) == "leg"
        token = await client.create_token(TokenProperties())
        assert token.get_secret_value() == "a.b.c" and "a.b.c" not in repr(token)
        assert (await client.presence())["r"][0].id == "p"


async def test_names_cannot_leave_their_path_segment() -> None:
    server = RestServer(Answer(body=ROOM))
    async with client_for(server) as client:
        await client.get_room("../recordings?x=1#y")
        assert server.requests[0].url.raw_path == b"/v1/rooms/..%2Frecordings%3Fx%3D1%23y"
        for name in ("", ".", ".."):
            with pytest.raises(InvalidInput):
                await client.get_room(name)


async def test_bad_values_are_refused_before_anything_is_sent() -> None:
    server = RestServer()
    async with client_for(server) as client:
        with pytest.raises(InvalidInput, match="sessionId"):
            await client.stop_dial_out("r", "")
        with pytest.raises(InvalidInput, match="user_ids"):
            await client.eject("r")
        with pytest.raises(InvalidInput, match="data"):
            await client.send_app_message("r", "x" * 5000)
    assert server.requests == []


def test_rest_dial_out_has_no_permissions_and_no_provider() -> None:
    for extra in ({"provider": "daily"}, {"permissions": {"canReceive": {"base": True}}}):
        with pytest.raises(InvalidInput, match=next(iter(extra))):
            parse(bodies.RestStartDialOut, {"sipUri": "sip:a@b"} | extra)
