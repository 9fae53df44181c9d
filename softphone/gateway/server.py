"""The web application and the server that carries it, on a socket opened beforehand."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, cast

import uvicorn
from fastapi import FastAPI
from starlette.exceptions import HTTPException
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.protocol import State

from softphone.errors import SettingsInvalid, SoftphoneError
from softphone.gateway.http_errors import on_http_error, on_softphone_error, on_unexpected
from softphone.gateway.routes import (
    audit,
    batch,
    daily_relay,
    dialout,
    domain,
    domain_dialin,
    floor,
    meetings,
    participants,
    presence,
    recordings,
    rooms,
    service,
    session_data,
    sip_trace,
    tokens,
    transfers,
    trunks,
    webhooks,
)
from softphone.gateway.sockets import camera_socket, monitor_socket, room_socket, video_socket
from softphone.gateway.sockets.connection import WIRE
from softphone.telephony_api.shared_transport import SharedTransport
from softphone.telephony_api.whole_frames import BINARY, between_frames, binary_frame, unpack

if TYPE_CHECKING:
    from websockets.frames import Frame
    from websockets.http11 import Request

    from softphone.gateway.config import GatewayConfig
    from softphone.gateway.metrics import GatewayMetrics
    from softphone.gateway.state import GatewayState

FRAME_MAX: Final = 64 * 1024
"""Bytes of an incoming socket frame; a larger one ends that socket with 1009."""

_OPEN: Final = State.OPEN
"""Looked up once: a member of an enumeration costs a call each time."""

_PING_S: Final = 10.0
_BACKLOG: Final = 128
_END_S: Final = 1.0
_TURN_S: Final = 0.002
_NO_TELEMETRY: Final[Any] = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
    "auto_configure": False,
}
"""Paths hold meeting tokens, so FastAPI shall report requests to nobody."""


def create_app(state: GatewayState, metrics: GatewayMetrics) -> FastAPI:
    """The application for one gateway."""
    app = FastAPI(
        title="Softphone gateway",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        telemetry=_NO_TELEMETRY,
    )
    app.state.gateway = state
    app.state.metrics = metrics
    modules = (
        rooms,
        tokens,
        presence,
        dialout,
        participants,
        meetings,
        recordings,
        transfers,
        trunks,
        audit,
        floor,
        webhooks,
        domain_dialin,
        domain,
        batch,
        session_data,
        sip_trace,
        service,
    )
    app.state.routers = [module.router for module in modules]
    for module in modules:
        app.include_router(module.router)
    app.include_router(daily_relay.router)
    app.include_router(room_socket.router)
    app.include_router(monitor_socket.router)
    app.include_router(video_socket.router)
    app.include_router(camera_socket.router)
    app.add_exception_handler(SoftphoneError, on_softphone_error)
    app.add_exception_handler(HTTPException, on_http_error)
    app.add_exception_handler(Exception, on_unexpected)
    return app


def open_port(host: str, port: int) -> socket.socket:
    """Listen on a TCP port, or on a free one for port 0.

    Raises:
        SettingsInvalid: the port is taken or the host is not ours.
    """
    try:
        family, kind, number, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, number)
    except OSError as error:
        raise SettingsInvalid(
            f"{host} is not an address of this machine. Give another --host.", detail=str(error)
        ) from error
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
        listener.setblocking(False)
    except OSError as error:
        listener.close()
        raise SettingsInvalid(
            f"Port {port} on {host} cannot be opened; another program may use it."
            " Give another --port, or 0 for a free one.",
            detail=str(error),
        ) from error
    return listener


_UNREADABLE: Final = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"Content-Length: 0\r\nConnection: close\r\n\r\n"
)


class SocketProtocol(WebSocketsSansIOProtocol):
    """Gives the application a `Wire`: audio past the queues, and an end without waiting."""

    binary_sink: Callable[[bytes], None] | None = None
    shared: SharedTransport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Put what the mixer's thread may write to in front of the transport."""
        self.shared = SharedTransport(cast(asyncio.Transport, transport), self.loop)
        super().connection_made(cast(asyncio.Transport, self.shared))

    def connection_lost(self, exc: Exception | None) -> None:
        """Let go of the transport."""
        self.shared.release()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Hand a whole audio frame to the sink; leave the rest to the parser.

        An upgrade request that cannot be read is answered, instead of left waiting.
        """
        if self.binary_sink is not None and not self.frames and between_frames(self.conn):
            frame = unpack(data, masked=True)
            if frame is not None and frame[0] == BINARY and not self.close_sent:
                self.binary_sink(frame[1])
                return
        super().data_received(data)
        if self.conn.handshake_exc is not None and not self.handshake_initiated:
            self.transport.write(_UNREADABLE)
            self.transport.close()

    def handle_connect(self, event: Request) -> None:
        """Leave the wire in the scope, where `Connection` finds it."""
        super().handle_connect(event)
        scope: Any = getattr(self, "scope", None)
        if scope is not None:
            scope["extensions"][WIRE] = self

    def handle_bytes(self, event: Frame) -> None:
        """Hand whole binary frames straight to the sink; anything else goes the usual way."""
        if self.binary_sink is not None and event.fin and not self.close_sent:
            self.binary_sink(bytes(event.data))
        else:
            super().handle_bytes(event)

    def send_now(self, frame: bytes) -> bool:
        """Write a binary frame at once; False when the client is behind or going."""
        if not self.writable.is_set() or self.close_sent or self.transport.is_closing():
            return False
        if self.conn.state is not _OPEN:
            return False
        self.transport.write(binary_frame(frame))
        return True

    def share(self, shared: bool) -> None:
        """Let `send_from_thread` write from now on, where that is possible, or no longer."""
        if shared:
            self.shared.share()
        else:
            self.shared.release()

    def send_from_thread(self, frame: bytes) -> bool:
        """Write a binary frame at once; any thread. False when only the loop can write it."""
        if self.close_sent or self.conn.state is not _OPEN:
            return False
        return self.shared.send_now(binary_frame(frame))

    def abort(self) -> None:
        """Cut the client off."""
        self.transport.abort()


class WebServer:
    """uvicorn without its signal handlers and its ticking loop."""

    def __init__(self, app: FastAPI, config: GatewayConfig, listener: socket.socket) -> None:
        self._listener = listener
        self._config = uvicorn.Config(
            app,
            ws=SocketProtocol,
            ws_max_size=FRAME_MAX,
            ws_ping_interval=_PING_S,
            ws_ping_timeout=_PING_S,
            ws_per_message_deflate=False,
            http="h11",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level=logging.WARNING,
            access_log=False,
            server_header=False,
            date_header=False,
            ssl_certfile=None if config.tls_cert is None else str(config.tls_cert),
            ssl_keyfile=None if config.tls_key is None else str(config.tls_key),
        )
        self._server = uvicorn.Server(self._config)

    def prepare(self) -> None:
        """Read what is needed to serve.

        Raises:
            SettingsInvalid: the TLS files cannot be used.
        """
        try:
            self._config.load()
        except OSError as error:
            raise SettingsInvalid(
                "The TLS certificate and key cannot be used. Check that they are PEM files and"
                " belong together.",
                detail=str(error),
            ) from error

    async def start(self) -> None:
        """Begin to serve; after `prepare`."""
        self._server.lifespan = self._config.lifespan_class(self._config)
        await self._server.startup(sockets=[self._listener])

    async def stop(self) -> None:
        """Close what is open; whoever does not let go within a second is cut off."""
        if not self._server.started:
            self._listener.close()
            return
        for server in self._server.servers:
            server.close()
        await asyncio.sleep(_TURN_S)  # what the listener had accepted becomes a connection
        serving = self._server.server_state
        if serving.tasks:
            await asyncio.wait(tuple(serving.tasks), timeout=_END_S)
        for connection in tuple(serving.connections):
            connection.shutdown()
        for task in tuple(serving.tasks):
            task.cancel()
        if await self._all_closed():
            return
        for connection in tuple(serving.connections):
            if connection.transport is not None:
                connection.transport.abort()
        await self._all_closed()

    async def _all_closed(self) -> bool:
        """Whether every request and connection is over in time; uvicorn announces neither."""
        serving = self._server.server_state
        end = asyncio.get_running_loop().time() + _END_S
        while serving.connections or serving.tasks:
            if asyncio.get_running_loop().time() > end:
                return False
            await asyncio.sleep(_TURN_S)
        return True
