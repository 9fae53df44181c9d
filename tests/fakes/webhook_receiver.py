"""A receiver of webhooks that does what a test tells it, on a free loopback port."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from tests.patience import PATIENCE_S


@dataclass(frozen=True)
class Received:
    """One POST."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.body)
        return found


class WebhookReceiver:
    """Answers with ``status``, after ``wait`` was set if there is one, and remembers.

    ``endless``: after the status line comes a body without end, slowly.
    ``raw``: these bytes are the whole answer, whatever they mean; then the connection ends.
    """

    def __init__(self) -> None:
        self.status = 200
        self.wait: asyncio.Event | None = None
        self.endless = False
        self.raw: bytes | None = None
        self.location: str | None = None
        self.received: list[Received] = []
        self._arrived = asyncio.Condition()
        self._talks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/hook"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._server.close()
        for talk in tuple(self._talks):
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)

    @property
    def events(self) -> list[dict[str, Any]]:
        """Every envelope; test calls are no envelopes."""
        return [one.json for one in self.received if "type" in one.json]

    async def until(self, count: int) -> list[dict[str, Any]]:
        """Wait for so many envelopes."""
        async with asyncio.timeout(PATIENCE_S), self._arrived:
            while len(self.events) < count:
                await self._arrived.wait()
        return self.events

    async def event(self, kind: str) -> dict[str, Any]:
        """Wait for the first envelope of a type."""
        async with asyncio.timeout(PATIENCE_S), self._arrived:
            while True:
                for envelope in self.events:
                    if envelope["type"] == kind:
                        return envelope
                await self._arrived.wait()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer))
        self._talks.add(task)
        task.add_done_callback(self._talks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.split("\r\n")
        headers = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines if line)
        }
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        async with self._arrived:
            self.received.append(Received(first.split()[1], headers, body))
            self._arrived.notify_all()
        if self.wait is not None:
            await self.wait.wait()
        if self.raw is not None:
            writer.write(self.raw)
            await writer.drain()
            return
        more = f"Location: {self.location}\r\n" if self.location else ""
        length = "" if self.endless else "Content-Length: 0\r\n"
        writer.write(f"HTTP/1.1 {self.status} X\r\n{more}{length}\r\n".encode())
        await writer.drain()
        while self.endless:
            writer.write(b"x" * 1000)
            await writer.drain()
            await asyncio.sleep(0.05)
