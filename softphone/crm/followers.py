"""Programs that follow the sessions over a WebSocket (RFC 6455)."""

from __future__ import annotations

import asyncio
import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from softphone.crm.guard import PROTOCOL
from softphone.crm.http import Refused, Request
from softphone.crm.shown import shown_session

if TYPE_CHECKING:
    from websockets.server import ServerProtocol

    from softphone.controller.ports import Unsubscribe
    from softphone.controller.store import SessionStore
    from softphone.domain.session import Session

_WAITING: Final = 500
"""News kept for a follower that reads slowly; then it is let go and may come again."""

_MAX_MESSAGE: Final = 1024
_HANDSHAKE = ("host", "upgrade", "connection", "sec-websocket-key", "sec-websocket-version")


class Followers:
    """Everybody who follows; costs nothing while nobody does.

    Args:
        store: the sessions.
    """

    def __init__(self, store: SessionStore) -> None:
        self._store = store
        self._queues: set[asyncio.Queue[str | None]] = set()
        self._unsubscribe: Unsubscribe | None = None

    def close(self) -> None:
        """Stop listening to the sessions."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    async def follow(
        self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Serve one follower until it goes away.

        Raises:
            Refused: it is no WebSocket handshake.
            OSError: it went away.
        """
        protocol = _shake_hands(request)
        writer.writelines(protocol.data_to_send())
        queue: asyncio.Queue[str | None] = asyncio.Queue(_WAITING)
        self._queues.add(queue)
        if self._unsubscribe is None:
            self._unsubscribe = self._store.subscribe(self._on_change, samples=False)
        shown = [shown_session(session) for session in self._store.all()]
        queue.put_nowait(json.dumps({"event": "sessions", "sessions": shown}))
        try:
            await _exchange(protocol, queue, reader, writer)
        finally:
            self._queues.discard(queue)
            if not self._queues:
                self.close()

    def _on_change(self, old: Session | None, new: Session | None) -> None:
        if new is not None:
            shown = shown_session(new)
            if old is not None and shown_session(old) == shown:
                return
            self._tell({"event": "session-changed", "session": shown})
        elif old is not None:
            self._tell({"event": "session-removed", "id": old.id})

    def _tell(self, news: dict[str, Any]) -> None:
        text = json.dumps(news, ensure_ascii=False)
        for queue in self._queues:
            if queue.full():
                while not queue.empty():
                    queue.get_nowait()
                queue.put_nowait(None)
            else:
                queue.put_nowait(text)


def _shake_hands(request: Request) -> ServerProtocol:
    """Answer the handshake; the library gets no header that could hold the token."""
    from websockets.server import ServerProtocol
    from websockets.typing import Subprotocol

    offered = PROTOCOL in [p.strip() for p in request.header("sec-websocket-protocol").split(",")]
    protocol = ServerProtocol(
        subprotocols=[Subprotocol(PROTOCOL)] if offered else None, max_size=_MAX_MESSAGE
    )
    lines = [f"GET {request.path} HTTP/1.1"]
    lines += [f"{name}: {request.headers[name]}" for name in _HANDSHAKE if name in request.headers]
    if offered:
        lines.append(f"Sec-WebSocket-Protocol: {PROTOCOL}")
    protocol.receive_data("\r\n".join([*lines, "", ""]).encode("latin-1"))
    for event in protocol.events_received():
        response = protocol.accept(event)  # type: ignore[arg-type]  # the first is the request
        if response.status_code == HTTPStatus.SWITCHING_PROTOCOLS:
            protocol.send_response(response)
            return protocol
    raise Refused(HTTPStatus.UPGRADE_REQUIRED, "Open a WebSocket.", {"Upgrade": "websocket"})


async def _exchange(
    protocol: ServerProtocol,
    queue: asyncio.Queue[str | None],
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
) -> None:
    """Send news and answer pings until either side ends it."""

    async def listen() -> None:
        while data := await reader.read(4096):
            protocol.receive_data(data)
            protocol.events_received()  # nothing a follower says means anything
            writer.writelines(protocol.data_to_send())
            await writer.drain()
            if protocol.close_expected():
                return

    async def tell() -> None:
        while (text := await queue.get()) is not None:
            protocol.send_text(text.encode())
            writer.writelines(protocol.data_to_send())
            await writer.drain()
        protocol.send_close(1013, "too slow")
        writer.writelines(protocol.data_to_send())

    tasks = {
        asyncio.create_task(listen(), name="crm-in"),
        asyncio.create_task(tell(), name="crm-out"),
    }
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
