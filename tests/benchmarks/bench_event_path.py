"""A flood of events through the gateway backend, beside a bare reader of the same frames.

A server process sends ready-made notifications as fast as the socket takes them. The bare reader
is `websockets` with JSON and pydantic only; ours is the whole backend: frame, payload model,
sequence, domain event, sink. Both read the same frames in the same run, turn and turn about.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import multiprocessing
import time
import uuid
from multiprocessing.connection import Connection
from typing import Any

from pydantic import SecretStr
from pydantic_core import from_json
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from softphone.backends.gateway.backend import GatewayBackend
from softphone.backends.gateway.endpoint import Address, TeamGateway
from softphone.backends.gateway.room_access import Membership, RoomAccess
from softphone.domain.events import DialoutAnswered, TelephonyEvent
from softphone.domain.link import LinkState
from softphone.telephony_api.events import DialoutAnsweredModel
from tests.benchmarks.figures import Figure, median

EVENTS = 40_000
ROUNDS = 5
LEGS = 200
BUDGET_RATIO = 0.7
SUBPROTOCOLS: Any = ["softphone.room.v1"]


def measure() -> list[Figure]:
    """Throughput of both, and what one event costs us beyond the bare reader."""
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=(there,), daemon=True)
    server.start()
    port: int = here.recv()
    try:
        bare, ours = asyncio.run(_alternate(port))
    finally:
        server.terminate()
        server.join(5)
    ratio = median([mine / base for mine, base in zip(ours, bare, strict=True)])
    spent = 1e6 / median(ours)
    return [
        Figure(
            name="flood to the sink, share of the bare reader",
            value=round(ratio, 3),
            unit="×",
            budget=BUDGET_RATIO,
            at_least=True,
            note=f"{EVENTS} events, {ROUNDS} rounds",
        ),
        Figure(
            name="events a second to the sink",
            value=round(median(ours)),
            unit="1/s",
            peer=round(median(bare)),
            peer_name="1/s, websockets + JSON + pydantic",
        ),
        Figure(
            name="one event, frame to sink",
            value=round(spent, 1),
            unit="µs",
            peer=round(1e6 / median(bare), 1),
            peer_name="µs, bare reader",
        ),
    ]


async def _alternate(port: int) -> tuple[list[float], list[float]]:
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(await _read_bare(port))
        ours.append(await _read_ours(port))
    return bare, ours


async def _read_bare(port: int) -> float:
    async with connect(
        f"ws://127.0.0.1:{port}/bare", subprotocols=SUBPROTOCOLS, compression=None, proxy=None
    ) as socket:
        await socket.send("go")
        began = 0.0
        count = 0
        async for frame in socket:
            payload = DialoutAnsweredModel.model_validate(from_json(frame)["params"])
            count += 1
            if count == 1:
                began = time.perf_counter()
            if payload.seq == EVENTS:
                break
        return (count - 1) / (time.perf_counter() - began)


async def _read_ours(port: int) -> float:
    address = Address(f"http://127.0.0.1:{port}", SecretStr("k"))
    member = Membership(room="bench", user_name="Bench", user_id="bench")
    backend = GatewayBackend(TeamGateway("Bench", address), member, access=_NoRest(member))
    sink = _Sink()
    await backend.start(sink)
    try:
        return await sink.rate
    finally:
        await backend.stop()


class _NoRest(RoomAccess):
    async def token(self, address: Address) -> SecretStr:
        return SecretStr("token")


class _Sink:
    """Counts; the last event resolves ``rate``."""

    def __init__(self) -> None:
        self.rate: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._began = 0.0

    def on_event(self, event: TelephonyEvent) -> None:
        if isinstance(event, DialoutAnswered):
            if event.seq == 1:
                self._began = time.perf_counter()
            elif event.seq == EVENTS:
                self.rate.set_result((EVENTS - 1) / (time.perf_counter() - self._began))

    def on_link(self, link: LinkState) -> None:
        """Not measured."""


def _serve(ready: Connection) -> None:
    asyncio.run(_serve_forever(ready))


async def _serve_forever(ready: Connection) -> None:
    frames = _frames()

    async def talk(socket: ServerConnection) -> None:
        first = await socket.recv()
        if first != "go":
            answer = {
                "sessionId": str(uuid.uuid4()),
                "resumeKey": "k",
                "seq": 0,
                "room": "bench",
                "participants": [],
                "sessions": [],
            }
            identity = json.loads(first)["id"]
            await socket.send(json.dumps({"jsonrpc": "2.0", "id": identity, "result": answer}))
        for frame in frames:
            await socket.send(frame)
        with contextlib.suppress(ConnectionClosed):
            async for asked in socket:  # hang-ups and leaving
                identity = json.loads(asked)["id"]
                await socket.send(json.dumps({"jsonrpc": "2.0", "id": identity, "result": {}}))

    async with serve(
        talk, "127.0.0.1", 0, subprotocols=SUBPROTOCOLS, compression=None, ping_interval=None
    ) as server:
        ready.send(next(iter(server.sockets)).getsockname()[1])
        await asyncio.get_running_loop().create_future()


def _frames() -> list[str]:
    legs = [str(uuid.uuid4()) for _ in range(LEGS)]
    return [
        json.dumps(
            {
                "jsonrpc": "2.0",
                "method": "dialout-answered",
                "params": {
                    "sessionId": legs[number % LEGS],
                    "userId": legs[number % LEGS],
                    "destination": "+15550100002",
                    "provider": "daily",
                    "sipCallId": f"{number:016x}",
                    "seq": number + 1,
                    "timestamp": 1_700_000_000.0 + number / 1000,
                },
            }
        )
        for number in range(EVENTS)
    ]
