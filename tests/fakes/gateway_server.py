"""A scriptable gateway on loopback that speaks the outside contract and takes no calls.

By default it accepts everything: rooms and tokens by REST, ``join`` with resume, every method with
an empty result. Tests change single answers with `answer`, let events happen with `notify`, and
break things with `drop`, `refuse_next`, `lose_next` and `hang`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import time
import uuid
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import uvicorn
from pydantic import SecretStr

from softphone.backends.gateway.endpoint import Address
from tests.patience import PATIENCE_S

Reply = dict[str, Any] | Callable[[dict[str, Any]], dict[str, Any]]


class Refusal(Exception):
    """Makes a method answer with a JSON-RPC error."""

    def __init__(self, code: int, message: str, type: str, field: str | None = None) -> None:
        super().__init__(message)
        data = {"type": type} | ({"field": field} if field else {})
        self.body = {"code": code, "message": message, "data": data}


class _Member:
    def __init__(self, send: Callable[[dict[str, Any]], Any], queue: asyncio.Queue[Any]) -> None:
        self.send = send
        self.outgoing = queue
        self.joined = False


class GatewayServer:
    """Start it with ``async with``; everything recorded is in plain lists."""

    def __init__(self) -> None:
        self.api_key = SecretStr("k" * 32)
        self.rooms: dict[str, dict[str, Any]] = {}
        self.tokens: list[dict[str, Any]] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.sessions: list[dict[str, Any]] = []
        self.participants: list[dict[str, Any]] = []
        self.audio: list[bytes] = []
        self.requests: list[str] = []
        self.seq = 0
        self.resync = False
        self.joined = asyncio.Event()
        self._history: list[dict[str, Any]] = []
        self._answers: dict[str, Reply | Exception] = {}
        self._hung: set[str] = set()
        self._refusals: deque[int] = deque()
        self._members: list[_Member] = []
        self._changed = asyncio.Event()
        self._participant: dict[str, str] = {}
        self._lost: set[int] = set()
        self._socket = _listener()
        self._server: _QuietServer | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    @property
    def address(self) -> Address:
        return Address(self.url, self.api_key)

    async def __aenter__(self) -> GatewayServer:
        config = uvicorn.Config(
            self._app,
            interface="asgi3",
            lifespan="off",
            log_config=None,
            ws="websockets-sansio",
            ws_ping_interval=None,
        )
        self._server = _QuietServer(config)
        self._task = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        await self._server.up.wait()
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.drop()
        assert self._server is not None and self._task is not None
        self._server.should_exit = True
        self._server.down.set()
        self._server.force_exit = True
        await self._task
        self._socket.close()

    # scripting

    def answer(self, method: str, reply: Reply | Exception) -> None:
        """What ``method`` answers from now on."""
        self._answers[method] = reply

    def hang(self, method: str) -> None:
        """``method`` is taken but never answered."""
        self._hung.add(method)

    def refuse_next(self, *statuses: int) -> None:
        """The next upgrades are refused with these HTTP statuses."""
        self._refusals.extend(statuses)

    def lose_next(self) -> None:
        """The next event gets its ``seq`` but reaches nobody until it is replayed."""
        self._lost.add(self.seq + 1)

    def notify(self, event: str, /, **params: Any) -> None:
        """One event for everybody who joined, with the next ``seq``."""
        self.seq += 1
        stamped = params | {"seq": self.seq, "timestamp": time.time()}
        frame = {"jsonrpc": "2.0", "method": event, "params": stamped}
        self._history.append(frame)
        if self.seq not in self._lost:
            self.send_text(json.dumps(frame))

    def send_text(self, text: str) -> None:
        """Any text frame, well-formed or not."""
        for member in self._members:
            if member.joined:
                member.outgoing.put_nowait({"type": "websocket.send", "text": text})

    def send_audio(self, frame: bytes) -> None:
        for member in self._members:
            if member.joined:
                member.outgoing.put_nowait({"type": "websocket.send", "bytes": frame})

    async def drop(self) -> None:
        """Close every room socket without a word about it."""
        self.joined.clear()
        for member in tuple(self._members):
            member.outgoing.put_nowait({"type": "websocket.close", "code": 1011})
        await self.until(lambda: not self._members)

    def called(self, method: str) -> list[dict[str, Any]]:
        return [params for name, params in self.calls if name == method]

    async def wait_called(self, method: str, times: int = 1) -> list[dict[str, Any]]:
        await self.until(lambda: len(self.called(method)) >= times)
        return self.called(method)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until what was recorded fulfils ``condition``."""
        async with asyncio.timeout(PATIENCE_S):
            while not condition():
                self._changed.clear()
                await self._changed.wait()

    # HTTP

    async def _app(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._websocket(scope, receive, send)

    async def _http(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        body = b""
        more = True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        self.requests.append(f"{scope['method']} {scope['path']}")
        if _bearer(scope) != self.api_key.get_secret_value():
            status, answer = 401, {"error": "authentication-error", "info": "bad key"}
        else:
            status, answer = self._rest(scope["method"], scope["path"], json.loads(body or b"{}"))
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(answer).encode()})

    def _rest(self, method: str, path: str, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        match (method, path.removeprefix("/v1/").split("/")):
            case ("POST", ["meeting-tokens"]):
                properties = body["properties"]
                self.tokens.append(properties)
                return 200, {"token": f"token-{len(self.tokens)}-{properties.get('room_name', '')}"}
            case ("POST", ["rooms"]):
                return 200, self._room(body["name"], body["properties"])
            case ("POST", ["rooms", name]):
                return 200, self._room(name, body["properties"])
            case ("GET", ["rooms", name]) if name in self.rooms:
                return 200, self.rooms[name]
        return 404, {"error": "not-found", "info": "no such room"}

    def _room(self, name: str, config: dict[str, Any]) -> dict[str, Any]:
        self.rooms[name] = {
            "id": str(uuid.uuid4()),
            "name": name,
            "api_created": True,
            "privacy": "private",
            "url": f"{self.url}/{name}",
            "created_at": "2026-01-01T00:00:00.000Z",
            "config": config | {"sip_uri": {"endpoint": f"{name}@127.0.0.1:5060"}},
        }
        return self.rooms[name]

    # room socket

    async def _websocket(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        await receive()  # websocket.connect
        status = self._refusals.popleft() if self._refusals else _check(scope)
        if status:
            start = {"type": "websocket.http.response.start", "status": status, "headers": []}
            await send(start)
            await send({"type": "websocket.http.response.body", "body": b""})
            return
        await send({"type": "websocket.accept", "subprotocol": "softphone.room.v1"})
        member = _Member(send, asyncio.Queue())
        self._members.append(member)
        writer = asyncio.create_task(self._write(member))
        try:
            while (message := await receive())["type"] == "websocket.receive":
                self._changed.set()
                if message.get("bytes") is not None:
                    self.audio.append(message["bytes"])
                else:
                    self._take(member, json.loads(message["text"]))
        finally:
            self._members.remove(member)
            self._changed.set()
            writer.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await writer

    async def _write(self, member: _Member) -> None:
        while True:
            message = await member.outgoing.get()
            try:
                await member.send(message)
            except (RuntimeError, OSError):  # the client is gone
                return
            if message["type"] == "websocket.close":
                return

    def _take(self, member: _Member, frame: dict[str, Any]) -> None:
        method, params = frame["method"], frame["params"]
        self.calls.append((method, params))
        if method in self._hung:
            return
        reply: dict[str, Any] = {"jsonrpc": "2.0", "id": frame["id"]}
        try:
            reply["result"] = self._result(member, method, params)
        except Refusal as refusal:
            reply["error"] = refusal.body
        member.outgoing.put_nowait({"type": "websocket.send", "text": json.dumps(reply)})
        if method == "join" and "result" in reply:
            self._after_join(member, params)

    def _result(self, member: _Member, method: str, params: dict[str, Any]) -> dict[str, Any]:
        reply = self._answers.get(method)
        if isinstance(reply, Exception):
            raise reply
        if callable(reply):
            return reply(params)
        if reply is not None:
            return reply
        if method == "join":
            return self._join(params)
        if method == "startDialOut":
            return {"session": {"sessionId": str(uuid.uuid4())}}
        return {}

    def _join(self, params: dict[str, Any]) -> dict[str, Any]:
        resume = params.get("resume")
        key = resume["key"] if resume and resume["key"] in self._participant else uuid.uuid4().hex
        own = self._participant.setdefault(key, str(uuid.uuid4()))
        result = {
            "sessionId": own,
            "resumeKey": key,
            "seq": self.seq,
            "room": "desk",
            "participants": [{"session_id": own, "local": True}, *self.participants],
            "sessions": self.sessions,
        }
        if resume and (self.resync or resume["key"] != key):
            result["resync"] = True
        return result

    def _after_join(self, member: _Member, params: dict[str, Any]) -> None:
        member.joined = True
        if "resume" in params and not self.resync:
            for frame in self._history[params["resume"]["seq"] :]:
                text = json.dumps(frame)
                member.outgoing.put_nowait({"type": "websocket.send", "text": text})
        self._lost.clear()
        self.joined.set()


class _QuietServer(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = asyncio.Event()
        self.down = asyncio.Event()

    async def main_loop(self) -> None:
        await self.down.wait()  # the original looks only ten times a second

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """As the original, without its pause of a tenth of a second."""
        for server in self.servers:
            server.close()
        for connection in tuple(self.server_state.connections):
            connection.shutdown()
        async with asyncio.timeout(PATIENCE_S):
            while self.server_state.connections:  # noqa: ASYNC110 - a set of uvicorn's, without event
                await asyncio.sleep(0)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _listener() -> socket.socket:
    """A free port on loopback; asyncio sends small writes at once only where TCP is named."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    return listener


def _bearer(scope: dict[str, Any]) -> str:
    headers = dict(scope["headers"])
    return headers.get(b"authorization", b"").decode().removeprefix("Bearer ")


def _check(scope: dict[str, Any]) -> int:
    """The status to refuse the upgrade with, or 0."""
    room = scope["path"].split("/")[-2]
    if not _bearer(scope).startswith("token-"):
        return 401
    return 0 if _bearer(scope).endswith(("-", f"-{room}")) else 403


@contextlib.asynccontextmanager
async def gateway_server() -> AsyncIterator[GatewayServer]:
    async with GatewayServer() as server:
        yield server
