"""A real gateway on loopback, web server and sockets included, around the fake SIP engine."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import websockets
from pydantic import SecretStr
from websockets.asyncio.client import ClientConnection, connect

from softphone.domain.ids import LegId
from softphone.gateway.assembly import Gateway
from softphone.gateway.config import GatewayConfig
from softphone.gateway.mixer import Mixer
from softphone.gateway.server import WebServer, create_app, open_port
from softphone.gateway.sip.engine import SipEngine
from softphone.gateway.trunks.trunk import Trunk
from tests.fakes.sip_engine import FakeLeg, FakeLegMedia, FakeSipEngine
from tests.patience import PATIENCE_S

KEY = "k" * 40
DIALOUT = {"enable_dialout": True}
DIALIN = {"sip": {"display_name": "Desk", "sip_mode": "dial-in"}}


class RunningGateway:
    """Start it with ``async with``; ``engine`` is what the far parties do.

    Args:
        folder: for its data.
        sip: a real engine in place of the fake one, which is then idle.
        config: settings by their names.
    """

    def __init__(self, folder: Path, *, sip: SipEngine | None = None, **config: Any) -> None:
        config.setdefault("trunks", (Trunk(uri="sip:trunk.test"),))
        self.config = GatewayConfig(port=0, data_dir=folder, **config)
        self.engine = FakeSipEngine()
        self.sip: SipEngine = sip or self.engine
        self.tainted: list[str] = []
        self.practice: str | None = None
        self.mixer = Mixer()
        self.folder = folder

    async def __aenter__(self) -> Self:
        self.listener = open_port("127.0.0.1", 0)
        self.http = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.mixer.start()
        self.gateway = Gateway(
            self.config,
            SecretStr(KEY),
            self.folder,
            engine=self.sip,
            mixer=self.mixer,
            http=self.http,
            practice=lambda: self.practice,
            on_tainted=self.tainted.append,
        )
        self.state = await self.gateway.open()
        self.server = WebServer(
            create_app(self.state, self.gateway.metrics), self.config, self.listener
        )
        self.server.prepare()
        await self.gateway.start_engine(self.state)
        await self.server.start()
        self.rest = httpx.AsyncClient(
            base_url=f"{self.http}/v1", headers={"Authorization": f"Bearer {KEY}"}
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.rest.aclose()
        await self.gateway.drain(1.0)
        self.state.close_sockets(1001, "over")
        await self.server.stop()
        await self.gateway.close()
        self.mixer.stop()

    async def room(self, name: str = "desk", **properties: Any) -> dict[str, Any]:
        """Make a room; dial-out and dial-in are on unless said otherwise."""
        wanted = {**DIALOUT, **DIALIN, **properties}
        given = {key: value for key, value in wanted.items() if value is not None}
        answer = await self.rest.post("/rooms", json={"name": name, "properties": given})
        assert answer.status_code == 200, answer.text
        made: dict[str, Any] = answer.json()
        return made

    async def token(self, room: str | None = "desk", **properties: Any) -> str:
        """Mint a token, an owner's unless said otherwise."""
        wanted = {"is_owner": True, "room_name": room, **properties}
        given = {key: value for key, value in wanted.items() if value is not None}
        answer = await self.rest.post("/meeting-tokens", json={"properties": given})
        assert answer.status_code == 200, answer.text
        token: str = answer.json()["token"]
        return token

    def connect(self, room: str, token: str) -> connect:
        """A room socket that has not joined."""
        return websockets.connect(
            f"{self.http.replace('http', 'ws')}/v1/rooms/{room}/socket",
            subprotocols=[websockets.Subprotocol("softphone.room.v1")],
            additional_headers={"Authorization": f"Bearer {token}"},
        )

    @asynccontextmanager
    async def client(self, room: str = "desk", **token: Any) -> AsyncIterator[RoomSocket]:
        """A room socket that has not joined."""
        async with self.connect(room, await self.token(room, **token)) as socket:
            client = RoomSocket(socket)
            try:
                yield client
            finally:
                await client.close()

    @asynccontextmanager
    async def joined(
        self, room: str = "desk", *, join: dict[str, Any] | None = None, **token: Any
    ) -> AsyncIterator[RoomSocket]:
        """A room socket that has joined; its ``dialin-ready`` events are taken."""
        async with self.client(room, **token) as client:
            client.me = await client.call("join", **(join or {}))
            entry = self.state.book.get(room)
            assert entry is not None
            for _ in entry.endpoints("x"):
                await client.next("dialin-ready")
            yield client

    def leg(self, session_id: str) -> FakeLeg:
        """The engine's side of a leg."""
        return self.engine.legs[LegId(session_id)]

    async def placed(self, count: int = 1) -> None:
        """Wait until the engine was asked for so many legs."""
        commands = self.engine.commands
        await eventually(lambda: sum(command[0] == "place" for command in commands) >= count)

    async def commanded(self, name: str) -> tuple[object, ...]:
        """Wait for a command to the engine."""
        commands = self.engine.commands
        await eventually(lambda: any(command[0] == name for command in commands))
        return next(command for command in commands if command[0] == name)


async def eventually(check: Callable[[], object]) -> None:
    """Wait until ``check`` is true, for what no event tells."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            if check():
                return
            await asyncio.sleep(0.002)


async def mixed(media: FakeLegMedia, count: int = 4) -> None:
    """Wait for so many rounds of the mixer, by what it sends to a leg."""
    so_far = len(media.outgoing)
    await eventually(lambda: len(media.outgoing) >= so_far + count)


class RpcFailed(Exception):
    """A method answered with an error."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(error["message"])
        self.code: int = error["code"]
        self.data: dict[str, Any] = error.get("data", {})


class RoomSocket:
    """The client's end of a room socket: every text frame in order, audio beside it."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.me: dict[str, Any] = {}
        self.frames: list[dict[str, Any]] = []
        self.audio: list[bytes] = []
        self.close_code: int | None = None
        self._taken = 0
        self._arrived = asyncio.Condition()
        self._reader = asyncio.create_task(self._read())

    @property
    def events(self) -> list[dict[str, Any]]:
        """Every notification so far."""
        return [frame for frame in self.frames if "method" in frame]

    async def call(self, method: str, /, **params: Any) -> dict[str, Any]:
        """Call a method and return its result."""
        answer = await self.ask({"jsonrpc": "2.0", "method": method, "params": params})
        if "error" in answer:
            raise RpcFailed(answer["error"])
        result: dict[str, Any] = answer["result"]
        return result

    async def ask(self, frame: dict[str, Any]) -> dict[str, Any]:
        """Send a request and return its answer's frame."""
        identity = str(uuid.uuid4())
        await self.socket.send(json.dumps({"id": identity, **frame}))
        return await self.until(lambda got: got.get("id") == identity)

    async def send(self, text: str | bytes) -> None:
        """Send anything."""
        await self.socket.send(text)

    async def next(self, method: str) -> dict[str, Any]:
        """The params of the next notification of this name that was not taken yet."""
        async with asyncio.timeout(PATIENCE_S), self._arrived:
            while True:
                for index in range(self._taken, len(self.frames)):
                    frame = self.frames[index]
                    if frame.get("method") == method:
                        self._taken = index + 1
                        params: dict[str, Any] = frame["params"]
                        return params
                assert self.close_code is None, f"closed with {self.close_code}"
                await self._arrived.wait()

    async def until(self, wanted: Any) -> dict[str, Any]:
        """The first frame that ``wanted`` accepts."""
        async with asyncio.timeout(PATIENCE_S), self._arrived:
            while True:
                for frame in self.frames:
                    if wanted(frame):
                        return frame
                assert self.close_code is None, f"closed with {self.close_code}"
                await self._arrived.wait()

    async def hear(self, count: int) -> list[bytes]:
        """Wait for so many audio frames."""
        async with asyncio.timeout(PATIENCE_S), self._arrived:
            while len(self.audio) < count:
                await self._arrived.wait()
        return self.audio[:count]

    async def closed(self) -> int:
        """Wait for the end and return its code."""
        async with asyncio.timeout(PATIENCE_S):
            await self._reader
        assert self.close_code is not None
        return self.close_code

    async def close(self) -> None:
        """Close the client's end."""
        await self.socket.close()
        await self._reader

    async def break_off(self) -> None:
        """Lose the connection without a goodbye."""
        self.socket.transport.abort()
        await self._reader

    async def _read(self) -> None:
        try:
            async for message in self.socket:
                async with self._arrived:
                    if isinstance(message, bytes):
                        self.audio.append(message)
                    else:
                        self.frames.append(json.loads(message))
                    self._arrived.notify_all()
        except websockets.ConnectionClosed:
            pass
        async with self._arrived:
            self.close_code = self.socket.close_code or 1006
            self._arrived.notify_all()
