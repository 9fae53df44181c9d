from __future__ import annotations

import httpx
import pytest

from softphone.errors import (
    BackendUnavailable,
    CommandTimeout,
)
from softphone.telephony_api import rest_bodies as bodies
from softphone.telephony_api import rest_errors
from softphone.telephony_api.rest_errors import RestRefusal
from softphone.telephony_api.retry import RetryPolicy, parse_retry_after
from softphone.telephony_api.rooms import CreateRoom
from softphone.telephony_api.tokens import TokenProperties
from tests.fakes.rest_server import Answer, RestServer
from tests.unit.telephony_api.rest_rig import ROOM, STARTED, client_for


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
