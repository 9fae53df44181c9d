"""The monitor socket, kept up: after a drop it goes on where it was, without gap or repeat."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Final
from urllib.parse import quote

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Subprotocol

from softphone.backends.backoff import BackOff, worth_retrying
from softphone.backends.gateway.endpoint import Endpoint
from softphone.backends.gateway.faults import from_exception
from softphone.backends.gateway.monitor_frames import read_frame
from softphone.backends.gateway.room_socket import MAX_FRAME, OPEN_TIMEOUT_S, PING_S, socket_url
from softphone.backends.supervision import FloorSink
from softphone.domain.link import LinkState, LinkStatus
from softphone.errors import ProtocolMismatch, SoftphoneError
from softphone.telephony_api.limits import MONITOR_SUBPROTOCOL

log = logging.getLogger(__name__)

FIRST_FRAME_S: Final = 5.0


class MonitorLink:
    """One supervisor's subscription to the floor.

    Args:
        endpoint: where the gateway is.
        sink: told of the floor and of the link.
        backoff: waits between attempts.
    """

    def __init__(
        self, endpoint: Endpoint, sink: FloorSink, *, backoff: BackOff | None = None
    ) -> None:
        self._endpoint = endpoint
        self._sink = sink
        self._backoff = backoff or BackOff()
        self._last: str | None = None
        self._keeper: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Connect and deliver the first snapshot, then keep the link up until `close`.

        Raises:
            BackendUnavailable, AuthRejected, NotPermitted, ProtocolMismatch: the first attempt
                failed; nothing is tried again.
        """
        self._tell(LinkStatus.STARTING)
        socket = await self._connect()
        self._keeper = asyncio.create_task(self._keep(socket), name="monitor-link")

    async def close(self) -> None:
        """Stop; idempotent."""
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)

    async def _keep(self, socket: ClientConnection) -> None:
        current: ClientConnection | None = socket
        while current is not None:
            reason = await self._serve(current)
            current = await self._reconnect(reason)

    async def _serve(self, socket: ClientConnection) -> str:
        """Deliver frames until the socket is lost; the reason, as a sentence."""
        try:
            async for text in socket:
                self._take(str(text))
        except ProtocolMismatch as error:
            log.warning("%s %s", error.message, error.detail)
            return error.message
        except ConnectionClosed as error:
            log.debug("monitor lost: %s", error)
        finally:
            await socket.close()
        return f"{self._endpoint.name} closed the connection."

    async def _reconnect(self, reason: str) -> ClientConnection | None:
        while True:
            delay = self._backoff.next_delay()
            self._tell(LinkStatus.RETRYING, reason, in_s=delay)
            await asyncio.sleep(delay)
            try:
                return await self._connect()
            except SoftphoneError as error:
                reason = error.message
                if not worth_retrying(error):
                    self._tell(LinkStatus.DOWN, reason)
                    return None

    async def _connect(self) -> ClientConnection:
        """One attempt up to the first frame; all its errors are mapped here."""
        try:
            address = await self._endpoint.address()
            url, local = socket_url(address)
            query = "" if self._last is None else f"?after={quote(self._last, safe='')}"
            socket = await connect(
                f"{url}/v1/monitor{query}",
                subprotocols=[Subprotocol(MONITOR_SUBPROTOCOL)],
                additional_headers={
                    "Authorization": f"Bearer {address.api_key.get_secret_value()}"
                },
                proxy=None if local else True,
                open_timeout=OPEN_TIMEOUT_S,
                close_timeout=1.0,
                ping_interval=PING_S,
                ping_timeout=PING_S,
                max_size=MAX_FRAME,
            )
            await self._first_frame(socket)
        except (SoftphoneError, OSError, WebSocketException) as error:
            raise from_exception(error, where=self._endpoint.name) from error
        self._backoff.reset()
        self._tell(LinkStatus.UP)
        return socket

    async def _first_frame(self, socket: ClientConnection) -> None:
        try:
            async with asyncio.timeout(FIRST_FRAME_S):
                self._take(str(await socket.recv()))
        except BaseException:
            await socket.close()
            raise

    def _take(self, text: str) -> None:
        identity, event = read_frame(text, time.time())
        self._last = identity or self._last
        if event is not None:
            self._sink.on_floor(event)

    def _tell(self, status: LinkStatus, reason: str = "", *, in_s: float | None = None) -> None:
        self._sink.on_floor_link(
            LinkState(
                status,
                backend=self._endpoint.name,
                reason=reason,
                retry_at=None if in_s is None else time.time() + in_s,
            )
        )
