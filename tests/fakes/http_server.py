"""An HTTP server on loopback that answers as scripted and remembers what it was asked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Self

from tests.patience import PATIENCE_S


@dataclass(frozen=True)
class Asked:
    """One request."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Reply = Callable[[Asked], Awaitable[tuple[int, bytes]]]


async def _fine(asked: Asked) -> tuple[int, bytes]:
    return 200, b"{}"


@dataclass
class HttpServer:
    """``reply`` answers; ``asked`` grows with each request."""

    reply: Reply = _fine
    asked: asyncio.Queue[Asked] = field(default_factory=asyncio.Queue)
    url: str = ""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_exc: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def next(self) -> Asked:
        """The next request that was not taken yet."""
        async with asyncio.timeout(PATIENCE_S):
            return await self.asked.get()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            method, path, _ = head[0].split(" ")
            headers = dict(line.split(": ", 1) for line in head[1:] if line)
            headers = {name.lower(): value for name, value in headers.items()}
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            asked = Asked(method, path, headers, body)
            self.asked.put_nowait(asked)
            status, answer = await self.reply(asked)
            writer.write(
                f"HTTP/1.1 {status} X\r\nContent-Length: {len(answer)}\r\n"
                "Connection: close\r\n\r\n".encode()
                + answer
            )
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
