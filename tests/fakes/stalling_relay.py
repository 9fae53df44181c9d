"""Between a client and a server of loopback: passes everything on, or silently nothing at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit


class StallingRelay:
    """A network that can die without a word: connections stay open, and nothing arrives.

    Args:
        url: of the server behind it.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._there = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._flows = asyncio.Event()
        self._flows.set()
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stall(self) -> None:
        """Whatever is sent from now on is lost, and so is every connection so far."""
        self._flows = asyncio.Event()

    def flow(self) -> None:
        """New connections work again; the old ones stay dead."""
        self._flows = asyncio.Event()
        self._flows.set()

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._on_client, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def _on_client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        flows = self._flows
        there = None
        try:
            await flows.wait()
            incoming, there = await asyncio.open_connection(*self._there)
            await asyncio.gather(
                self._pass(reader, there, flows), self._pass(incoming, writer, flows)
            )
        except (OSError, asyncio.CancelledError):
            return
        finally:
            for end in (writer, there):
                if end is not None:
                    end.close()
            self._tasks.discard(task)

    async def _pass(
        self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, flows: asyncio.Event
    ) -> None:
        while data := await source.read(1 << 16):
            if flows is self._flows and flows.is_set():
                sink.write(data)
        sink.close()


@asynccontextmanager
async def stalling_relay(url: str) -> AsyncIterator[StallingRelay]:
    """One in front of this server, closed with the block."""
    made = StallingRelay(url)
    await made.open()
    try:
        yield made
    finally:
        await made.close()
