"""After sleep, or on another network: a link that died without a word is found out, and told."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from softphone.backends.backoff import BackOff
from softphone.backends.gateway import backend as gateway_backend
from softphone.backends.gateway import connection
from softphone.backends.gateway.backend import GatewayBackend
from softphone.backends.gateway.endpoint import Running, TeamGateway
from softphone.backends.gateway.room_access import Membership
from softphone.domain.link import LinkStatus
from tests.fakes.event_sink import Sink
from tests.fakes.gateway_server import GatewayServer
from tests.fakes.stalling_relay import StallingRelay, stalling_relay


@pytest.fixture
async def relay(
    server: GatewayServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[StallingRelay]:
    monkeypatch.setattr(connection, "CHECK_S", 0.3)
    monkeypatch.setattr(gateway_backend, "END_SEEN_S", 0)
    async with stalling_relay(server.url) as made:
        yield made


@pytest.fixture
async def far(server: GatewayServer, relay: StallingRelay) -> AsyncIterator[GatewayBackend]:
    address = replace(server.address, url=relay.url)
    made = GatewayBackend(
        TeamGateway("Team", address),
        Membership(room="desk", user_name="Ada", user_id="ada"),
        backoff=BackOff(random.Random(1)),
    )
    yield made
    relay.flow()
    await made.stop()


async def retried(sink: Sink) -> bool:
    """Wait until the loss is told; whether calls are said to be kept."""
    await sink.until(lambda: LinkStatus.RETRYING in sink.statuses(), limit_s=10)
    told = next(link for link in sink.links if link.status is LinkStatus.RETRYING)
    assert told.retry_at is not None
    assert told.reason == "Team does not answer."
    return told.calls_kept


async def test_a_link_that_answers_is_left_alone(
    far: GatewayBackend, sink: Sink, server: GatewayServer
) -> None:
    await far.start(sink)
    far.check_link(600)
    task = far._link._checking
    assert task is not None
    await task
    assert sink.statuses() == [LinkStatus.STARTING, LinkStatus.UP]
    assert far._link._away_s == 0, "a later loss has nothing to do with this sleep"


async def test_a_socket_that_died_in_a_short_sleep_is_rejoined_and_calls_are_kept(
    far: GatewayBackend, sink: Sink, relay: StallingRelay
) -> None:
    await far.start(sink)
    relay.stall()
    far.check_link(3)
    assert await retried(sink) is True
    relay.flow()
    far.check_link()
    await sink.until(lambda: sink.statuses()[-1] is LinkStatus.UP, limit_s=20)


async def test_after_a_long_sleep_calls_are_said_to_be_lost(
    far: GatewayBackend, sink: Sink, relay: StallingRelay
) -> None:
    await far.start(sink)
    relay.stall()
    far.check_link(600)
    assert await retried(sink) is False


async def test_a_gateway_on_this_machine_slept_too_so_its_calls_are_kept(
    far: GatewayBackend, sink: Sink, relay: StallingRelay
) -> None:
    await far.start(sink)
    assert isinstance(far._endpoint, TeamGateway)
    far._endpoint.running = Running(1, relay.url, "")
    relay.stall()
    far.check_link(600)
    assert await retried(sink) is True
