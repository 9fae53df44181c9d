"""The gateway command as a process of its own, with the real SIP engine."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import websockets

from tests.fakes.gateway_process import RoomSocket
from tests.patience import PATIENCE_S

KEY = "r" * 40


class Desk:
    """One gateway process and one operator in its room."""

    def __init__(self, process: asyncio.subprocess.Process, ready: dict[str, Any]) -> None:
        self.process = process
        self.ready = ready
        self.rest = httpx.AsyncClient(
            base_url=f"{ready['http']}/v1", headers={"Authorization": f"Bearer {KEY}"}
        )

    async def join(self, room: str, **sip: Any) -> RoomSocket:
        properties = {
            "enable_dialout": True,
            "sip": {"display_name": "Desk", "sip_mode": "dial-in", **sip},
        }
        await self.rest.post("/rooms", json={"name": room, "properties": properties})
        client = await self.connect(room)
        client.me = await client.call("join", audio={"sampleRate": 16000})
        return client

    async def connect(self, room: str) -> RoomSocket:
        """A socket of a room that exists, not joined yet."""
        grant = {"properties": {"room_name": room, "is_owner": True}}
        token = (await self.rest.post("/meeting-tokens", json=grant)).json()["token"]
        return RoomSocket(
            await websockets.connect(
                f"{self.ready['http'].replace('http', 'ws')}/v1/rooms/{room}/socket",
                subprotocols=[websockets.Subprotocol("softphone.room.v1")],
                additional_headers={"Authorization": f"Bearer {token}"},
            )
        )


@asynccontextmanager
async def running_desk(folder: Path, *arguments: str) -> AsyncIterator[Desk]:
    """A gateway process with its data in ``folder``, and with more arguments."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-c", "import sys; from softphone.cli import main; sys.exit(main(sys.argv[1:]))"),
        *("gateway", "--port", "0", "--practice-line", "--exit-with-parent"),
        *("--data-dir", str(folder), "--log-level", "warning", *arguments),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "SOFTPHONE_API_KEY": KEY},
    )
    assert process.stdout is not None
    desk = Desk(process, json.loads(await process.stdout.readline()))
    yield desk
    await desk.rest.aclose()
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(PATIENCE_S):
        out = await process.stdout.read()
        assert (await process.wait(), out) == (0, b"")
