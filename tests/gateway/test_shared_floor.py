"""One board over several gateways, through a real Redis server."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from softphone.backends.gateway.monitor_frames import read_frame
from softphone.controller.floor import FloorBook
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.gateway.talk import answer
from tests.gateway.test_floor import monitor
from tests.patience import PATIENCE_S

pytestmark = [
    pytest.mark.skipif(shutil.which("redis-server") is None, reason="needs redis-server"),
    pytest.mark.timeout(120),
]
AGENTS, CALLS = 12, 4
"""On each gateway."""


@asynccontextmanager
async def broker(folder: Path) -> AsyncIterator[str]:
    """A server on loopback that writes nothing down; its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = await asyncio.create_subprocess_exec(
        "redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "",
        "--appendonly", "no", "--dir", str(folder),
        stdout=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                with contextlib.suppress(OSError):
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                    writer.close()
                    await writer.wait_closed()
                    break
                await asyncio.sleep(0.02)
        yield f"redis://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()


class Board:
    """What a supervisor's window makes of a monitor socket."""

    def __init__(self) -> None:
        self.book = FloorBook()
        self.changed = asyncio.Event()

    async def follow(self, gateway: RunningGateway) -> None:
        async with monitor(gateway) as frames:
            async for text in frames:
                event = read_frame(str(text), 0.0)[1]
                if event is not None:
                    self.book.on_floor(event)
                self.changed.set()

    async def until(self, condition: Any) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not condition():
                self.changed.clear()
                await self.changed.wait()


@asynccontextmanager
async def boards(*gateways: RunningGateway) -> AsyncIterator[list[Board]]:
    made = [Board() for _ in gateways]
    tasks = [
        asyncio.create_task(board.follow(gateway))
        for board, gateway in zip(made, gateways, strict=True)
    ]
    try:
        yield made
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def staff(stack: AsyncExitStack, gateway: RunningGateway, name: str) -> list[RoomSocket]:
    """Agents in rooms of their own, the first ones with a call."""
    made = []
    for number in range(AGENTS):
        room = f"{name}-{number}"
        await gateway.room(room, team=name)
        agent = await stack.enter_async_context(gateway.joined(room, user_name=room))
        await agent.call("setAgentState", state="available")
        if number < CALLS:
            await answer(gateway, agent, f"sip:{room}@127.0.0.1:5999")
        made.append(agent)
    return made


async def two(stack: AsyncExitStack, folder: Path, url: str) -> list[RunningGateway]:
    """Two gateways that share their floors."""
    made = []
    for name in ("north", "south"):
        own = folder / name
        own.mkdir()
        gateway = RunningGateway(own, floor_broker=url)
        made.append(await stack.enter_async_context(gateway))
    return made


async def test_one_board_over_all_gateways(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(broker(tmp_path))
        north, south = await two(stack, tmp_path, url)
        agents = await staff(stack, north, "north")
        await staff(stack, south, "south")
        peers = (north.gateway.shared, south.gateway.shared)
        await eventually(lambda: all(shared is not None and shared.peers for shared in peers))
        async with boards(north, south) as (first, second):
            for board in (first, second):
                book = board.book
                await board.until(lambda book=book: len(book.agents()) == 2 * AGENTS)
                await board.until(lambda book=book: len(book.calls()) == 2 * CALLS)
            await agents[0].call("setAgentState", state="break", reason="Lunch")
            await second.until(
                lambda: [a.reason for a in second.book.agents() if a.name == "north-0"] == ["Lunch"]
            )
            await agents[1].call("stopDialOut", sessionId=first.book.calls_in("north-1")[0].leg)  # type: ignore[arg-type]
            await second.until(lambda: len(second.book.calls()) == 2 * CALLS - 1)

            assert north.gateway.shared is not None
            await north.gateway.shared.close()
            await second.until(lambda: len(second.book.agents()) == AGENTS)
            north.gateway.shared = None


async def test_teams_see_their_rooms_on_all_gateways(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(broker(tmp_path))
        north, south = await two(stack, tmp_path, url)
        for gateway, room, team in (
            (north, "a", "sales"),
            (north, "b", "support"),
            (south, "c", "sales"),
        ):
            await gateway.room(room, team=team)
            await stack.enter_async_context(gateway.joined(room))
        shared = south.gateway.shared
        assert shared is not None
        await eventually(lambda: shared.team_of("b") == "support")
        sees = south.state.truth.seen_by("sales")
        names = {room.name for room in south.state.truth.snapshot(sees).rooms}
        since = [json.loads(text)["payload"]["room"] for text in south.state.truth.since(sees)]
        assert names | set(since) == {"a", "c"}


async def test_a_floor_goes_on_without_its_broker(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path, floor_broker="redis://127.0.0.1:1") as alone:
        await alone.room()
        async with alone.joined() as agent, boards(alone) as (board,):
            await agent.call("setAgentState", state="busy")
            await board.until(lambda: len(board.book.agents()) == 1)
