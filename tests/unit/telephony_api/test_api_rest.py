from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from softphone import errors
from softphone.errors import (
    BackendUnavailable,
    CommandRefused,
    CommandTimeout,
    InvalidInput,
    ProtocolMismatch,
    SettingsInvalid,
    SoftphoneError,
)
from softphone.telephony_api import rest_bodies as bodies
from softphone.telephony_api import rest_errors
from softphone.telephony_api.history import StartRecording
from softphone.telephony_api.options import SipCallTransfer, SipRefer
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.problems import parse
from softphone.telephony_api.rest_client import DAILY_BASE_URL, RestClient
from softphone.telephony_api.rest_errors import REFUSALS, OtherRefusal, RestRefusal, refusal_for
from softphone.telephony_api.rest_httpx import map_httpx_error
from softphone.telephony_api.rest_transport import Surroundings
from softphone.telephony_api.retry import RetryPolicy, parse_retry_after
from softphone.telephony_api.rooms import CreateRoom, ListQuery, RoomProperties
from softphone.telephony_api.tokens import TokenProperties
from softphone.telephony_api.webhook_bodies import CreateWebhook, UpdateWebhook
from tests.fakes.rest_server import Answer, RestServer

ROOM = {
    "id": "1",
    "name": "r",
    "api_created": True,
    "privacy": "public",
    "url": "https://x/r",
    "created_at": "2026-01-01T00:00:00Z",
    "config": {},
}
WHO = {"room": "r", "id": "p", "joinTime": "2026-01-01T00:00:00Z", "duration": 3}
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
STARTED = {"ok": "true", "sessionId": "leg"}
LEG = "leg"


def client_for(server: RestServer, *, attempts: int = 4, key: str = "secret-key") -> RestClient:
    surroundings = Surroundings(
        transport=server.transport, clock=server.clock, sleep=server.sleep, random=lambda: 1.0
    )
    return RestClient(
        "http://127.0.0.1:1/v1",
        SecretStr(key),
        policy=RetryPolicy(attempts=attempts),
        surroundings=surroundings,
    )


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


# Refusals


@pytest.mark.parametrize("kind", REFUSALS)
def test_every_error_value_has_its_class(kind: type[RestRefusal]) -> None:
    body = f'{{"error":"{kind.VALUE}","info":"because"}}'.encode()
    for status in (kind.STATUS, 418):
        error = refusal_for(status, body)
        assert type(error) is kind
        assert error.info == "because" and "because" in error.message
    assert issubclass(
        kind,
        errors.CommandRefused
        | errors.AuthRejected
        | errors.NotPermitted
        | errors.BackendUnavailable,
    )


def test_the_tree_in_the_docstring_is_the_tree_in_the_code() -> None:
    doc = rest_errors.__doc__ or ""
    written = dict(re.findall(r"^ {6}(\w+) +(?:any other )?([45]\d\d|4xx|5xx)", doc, re.MULTILINE))
    assert set(written) == {kind.__name__ for kind in (*REFUSALS, OtherRefusal)}
    for kind in REFUSALS:
        assert written[kind.__name__] in (str(kind.STATUS), f"{kind.STATUS // 100}xx")
        if kind is not rest_errors.Unprocessable:
            assert f"``{kind.VALUE}``" in doc
        parent = doc[: doc.index(f"      {kind.__name__}")]
        base = re.findall(r"^ {4}(\w+)$", parent, re.MULTILINE)[-1]
        assert issubclass(kind, getattr(errors, base))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, rest_errors.InvalidRequest),
        (401, rest_errors.AuthenticationRefused),
        (403, rest_errors.Forbidden),
        (404, rest_errors.NotFound),
        (409, OtherRefusal),
        (422, rest_errors.Unprocessable),
        (429, rest_errors.RateLimited),
        (500, rest_errors.ServerFailed),
        (503, rest_errors.ServerFailed),
        (599, rest_errors.ServerFailed),
    ],
)
@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b"[]", b'{"error":7}', b'{"error":"?"}'])
def test_without_a_known_value_the_status_decides(
    status: int, kind: type[RestRefusal], body: bytes
) -> None:
    error = refusal_for(status, body)
    assert type(error) is kind and error.status == status and error.message


async def test_a_refusal_names_the_field_of_our_own_sentences() -> None:
    info = str(InvalidInput("tones", "has 25 tones", "Send at most 20."))
    server = RestServer(Answer(400, {"error": "invalid-request-error", "info": info}))
    async with client_for(server) as client:
        with pytest.raises(CommandRefused) as caught:
            await client.get_room("r")
    assert caught.value.field == "tones" and caught.value.type == "invalid-request-error"
    assert len(server.requests) == 1


# Trying again


@pytest.mark.parametrize(
    ("status", "headers", "get_again", "post_again"),
    [
        (429, {}, True, True),
        (503, {"Retry-After": "1"}, True, True),
        (503, {}, True, False),
        (500, {}, True, False),
        (502, {"Retry-After": "1"}, True, False),
        (504, {}, True, False),
        (501, {}, False, False),
        (400, {}, False, False),
        (404, {}, False, False),
    ],
)
async def test_what_is_sent_again(
    status: int, headers: dict[str, str], get_again: bool, post_again: bool
) -> None:
    for post, again in ((False, get_again), (True, post_again)):
        server = RestServer(Answer(status, headers=headers), Answer(body=ROOM))
        async with client_for(server) as client:
            invoke = client.create_room(CreateRoom()) if post else client.get_room("r")
            if again:
                assert (await invoke).name == "r"
            else:
                with pytest.raises(RestRefusal):
                    await invoke
        assert len(server.requests) == (2 if again else 1)


LOST = (httpx.ReadError, httpx.ReadTimeout, httpx.WriteError, httpx.RemoteProtocolError)
UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


@pytest.mark.parametrize("kind", LOST)
async def test_a_command_that_may_have_been_carried_out_is_not_sent_again(
    kind: type[Exception],
) -> None:
    server = RestServer(kind("lost"), Answer(body=STARTED))
    async with client_for(server) as client:
        with pytest.raises(CommandTimeout) as caught:
            await client.start_dial_out("r", bodies.RestStartDialOut(phone_number="+1"))
    assert len(server.requests) == 1
    assert isinstance(caught.value.__cause__, kind)


@pytest.mark.parametrize("kind", [*LOST, *UNSENT])
async def test_reading_is_tried_again(kind: type[Exception]) -> None:
    server = RestServer(kind("lost"), kind("lost"), Answer(body=ROOM))
    async with client_for(server) as client:
        assert (await client.get_room("r")).name == "r"
    assert server.slept == [0.25, 0.5]


@pytest.mark.parametrize("kind", UNSENT)
async def test_a_command_that_was_never_sent_is_tried_again(kind: type[Exception]) -> None:
    server = RestServer(kind("no"), Answer(body=STARTED))
    async with client_for(server) as client:
        start = bodies.RestStartDialOut(phone_number="+1")
        assert await client.start_dial_out("r", start) == "leg"


async def test_minting_a_token_twice_does_no_harm() -> None:
    server = RestServer(httpx.ReadError("lost"), Answer(500), Answer(body={"token": "t"}))
    async with client_for(server) as client:
        assert (await client.create_token(TokenProperties())).get_secret_value() == "t"


async def test_attempts_are_bounded_and_waits_double() -> None:
    server = RestServer(*[httpx.ConnectError("no")] * 9)
    async with client_for(server, attempts=4) as client:
        with pytest.raises(BackendUnavailable):
            await client.get_room("r")
    assert len(server.requests) == 4
    assert server.slept == [0.25, 0.5, 1.0]


async def test_retry_after_is_honoured_in_seconds_and_as_date() -> None:
    date = "Mon, 12 Jan 1970 13:46:50 GMT"
    server = RestServer(
        Answer(429, headers={"Retry-After": "3"}),
        Answer(429, headers={"Retry-After": date}),
        Answer(body=ROOM),
    )
    async with client_for(server) as client:
        await client.get_room("r")
    assert server.slept[0] == pytest.approx(3.25)
    assert server.slept[1] == pytest.approx(1_000_010 - 1_000_003.25 + 0.25)


async def test_a_long_retry_after_is_given_up_on_at_once() -> None:
    server = RestServer(Answer(429, headers={"Retry-After": "3600"}))
    async with client_for(server) as client:
        with pytest.raises(rest_errors.RateLimited) as caught:
            await client.get_room("r")
    assert caught.value.retry_after == 3600 and server.slept == []


@pytest.mark.parametrize("value", [None, "", "soon", "-3", "1.5e3x", "٣"])
def test_a_bad_retry_after_is_no_retry_after(value: str | None) -> None:
    assert parse_retry_after(value, 0.0) is None


def test_a_date_in_the_past_means_now() -> None:
    assert parse_retry_after("Thu, 01 Jan 1970 00:00:00 GMT", 50.0) == 0.0


def test_jitter_spreads_our_own_waits() -> None:
    policy = RetryPolicy()
    assert policy.wait(3, None, lambda: 0.0) == 0.0
    assert policy.wait(3, None, lambda: 0.5) == 0.5
    assert policy.wait(1000, None, lambda: 1.0) == policy.cap_s


# Everything httpx can raise


def httpx_errors() -> list[type[Exception]]:
    found = [getattr(httpx, name) for name in httpx.__all__]
    return [each for each in found if isinstance(each, type) and issubclass(each, Exception)]


def make(kind: type[Exception]) -> Exception:
    request = httpx.Request("GET", "http://x")
    if kind is httpx.HTTPStatusError:
        return httpx.HTTPStatusError("m", request=request, response=httpx.Response(404))
    if issubclass(kind, httpx.StreamError) and kind is not httpx.StreamError:
        return kind()
    return kind("m")


@pytest.mark.parametrize("kind", httpx_errors())
@pytest.mark.parametrize("repeatable", [True, False])
def test_every_httpx_error_is_mapped(kind: type[Exception], repeatable: bool) -> None:
    mapped = map_httpx_error(make(kind), repeatable=repeatable)
    assert isinstance(mapped, SoftphoneError) and mapped.message
    if issubclass(kind, httpx.TransportError) and kind not in (
        httpx.LocalProtocolError,
        httpx.ProtocolError,
        httpx.TransportError,
        httpx.UnsupportedProtocol,
    ):
        assert isinstance(mapped, BackendUnavailable | CommandTimeout)
    if isinstance(mapped, CommandTimeout):
        assert not repeatable


@pytest.mark.parametrize("kind", httpx_errors())
async def test_no_httpx_error_leaves_the_client(kind: type[Exception]) -> None:
    server = RestServer(*[make(kind)] * 2)
    async with client_for(server, attempts=2) as client:
        with pytest.raises(SoftphoneError) as caught:
            await client.get_room("r")
    assert isinstance(caught.value.__cause__, kind)


# Odd answers and settings


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"id":1}'])
async def test_an_answer_of_another_form_is_a_protocol_mismatch(body: bytes) -> None:
    server = RestServer(Answer(200, body))
    async with client_for(server) as client:
        with pytest.raises(ProtocolMismatch):
            await client.get_room("r")


async def test_a_redirect_is_not_followed_with_the_key() -> None:
    server = RestServer(Answer(302, headers={"Location": "http://evil.example/"}))
    async with client_for(server) as client:
        with pytest.raises(ProtocolMismatch):
            await client.get_room("r")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "url", ["", "ftp://x", "127.0.0.1:80", "http://", "http://[", "http://x:y"]
)
def test_a_bad_address_is_a_setting_to_correct(url: str) -> None:
    with pytest.raises(SettingsInvalid):
        RestClient(url, None)


@pytest.mark.parametrize("key", ["", "a b", "a\r\nX: y", "schlüssel"])
def test_a_bad_key_is_a_setting_to_correct_and_never_repeated(key: str) -> None:
    with pytest.raises(SettingsInvalid) as caught:
        RestClient(DAILY_BASE_URL, SecretStr(key))
    assert not key or key not in f"{caught.value.message}{caught.value.detail}"


@pytest.mark.parametrize(
    "base", ["http://127.0.0.1:1", "http://127.0.0.1:1/", "http://127.0.0.1:1/v1/"]
)
async def test_the_version_is_added_once(base: str) -> None:
    server = RestServer(Answer(body=ROOM))
    world = Surroundings(transport=server.transport)
    async with RestClient(base, None, surroundings=world) as client:
        await client.get_room("r")
    assert server.requests[0].url.path == "/v1/rooms/r"
    assert "authorization" not in server.requests[0].headers


def test_rest_dial_out_has_no_permissions_and_no_provider() -> None:
    for extra in ({"provider": "daily"}, {"permissions": {"canReceive": {"base": True}}}):
        with pytest.raises(InvalidInput, match=next(iter(extra))):
            parse(bodies.RestStartDialOut, {"sipUri": "sip:a@b"} | extra)
