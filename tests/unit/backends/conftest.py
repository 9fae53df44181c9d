from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable

import pytest

from softphone.backends.gateway.backend import GatewayBackend
from softphone.backends.gateway.backoff import BackOff
from softphone.backends.gateway.endpoint import TeamGateway
from softphone.backends.gateway.room_access import Membership
from softphone.domain.events import TelephonyEvent
from softphone.domain.link import LinkState, LinkStatus
from tests.fakes.gateway_server import GatewayServer, gateway_server


class Sink:
    """Collects what a backend delivers; wait for more with `until`."""

    def __init__(self) -> None:
        self.events: list[TelephonyEvent] = []
        self.links: list[LinkState] = []
        self._more = asyncio.Event()

    def on_event(self, event: TelephonyEvent) -> None:
        self.events.append(event)
        self._more.set()

    def on_link(self, link: LinkState) -> None:
        self.links.append(link)
        self._more.set()

    def statuses(self) -> list[LinkStatus]:
        return [link.status for link in self.links]

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not condition():
                self._more.clear()
                await self._more.wait()


@pytest.fixture
async def server() -> AsyncIterator[GatewayServer]:
    async with gateway_server() as running:
        yield running


@pytest.fixture
def sink() -> Sink:
    return Sink()


@pytest.fixture
async def backend(server: GatewayServer) -> AsyncIterator[GatewayBackend]:
    made = GatewayBackend(
        TeamGateway("Team", server.address),
        Membership(room="desk", user_name="Ada", user_id="ada"),
        backoff=BackOff(random.Random(1)),
    )
    yield made
    await made.stop()
