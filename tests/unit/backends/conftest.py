from __future__ import annotations

import random
from collections.abc import AsyncIterator

import pytest

from softphone.backends.backoff import BackOff
from softphone.backends.gateway import backend as gateway_backend
from softphone.backends.gateway.backend import GatewayBackend
from softphone.backends.gateway.endpoint import TeamGateway
from softphone.backends.gateway.room_access import Membership
from tests.fakes.event_sink import Sink
from tests.fakes.gateway_server import GatewayServer, gateway_server


@pytest.fixture
async def server() -> AsyncIterator[GatewayServer]:
    async with gateway_server() as running:
        yield running


@pytest.fixture
def sink() -> Sink:
    return Sink()


@pytest.fixture
async def backend(
    server: GatewayServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[GatewayBackend]:
    made = GatewayBackend(
        TeamGateway("Team", server.address),
        Membership(room="desk", user_name="Ada", user_id="ada"),
        backoff=BackOff(random.Random(1)),
    )
    yield made
    monkeypatch.setattr(gateway_backend, "END_SEEN_S", 0)  # this server tells of no ends by itself
    await made.stop()
