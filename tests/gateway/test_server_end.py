"""The web server's end: no connection outlives it, whatever the client does."""

from __future__ import annotations

import asyncio
import gc
import socket
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from tests.fakes.gateway_process import KEY, RunningGateway, eventually
from tests.patience import PATIENCE_S


@contextmanager
def client(gateway: RunningGateway) -> Iterator[socket.socket]:
    with socket.socket() as made:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        made.setblocking(False)
        made.connect_ex(gateway.listener.getsockname())
        yield made


async def test_who_asked_for_nothing_yet_is_closed(gateway: RunningGateway) -> None:
    serving = gateway.server._server.server_state
    with client(gateway) as idle:
        await eventually(lambda: serving.connections)
        await gateway.server.stop()
        assert not serving.connections
        async with asyncio.timeout(PATIENCE_S):
            assert await asyncio.get_running_loop().sock_recv(idle, 1) == b""


async def test_who_does_not_read_is_cut_off(gateway: RunningGateway) -> None:
    gateway.listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2048)
    request = f"GET /metrics HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {KEY}\r\n\r\n".encode()
    serving = gateway.server._server.server_state
    with client(gateway) as deaf:
        await eventually(lambda: serving.connections)
        await asyncio.get_running_loop().sock_sendall(deaf, request * 20)
        await eventually(lambda: serving.tasks)
        await gateway.server.stop()
        assert not serving.connections
        assert not serving.tasks


async def test_nothing_is_left_of_who_connects_at_that_very_moment(
    gateway: RunningGateway,
) -> None:
    with warnings.catch_warnings(record=True) as left:
        warnings.simplefilter("always", ResourceWarning)
        with client(gateway), client(gateway):
            await asyncio.sleep(0)  # the loop accepts, and has told nobody yet
            await gateway.server.stop()
        await asyncio.sleep(0)
        gc.collect()
    assert [str(each.message) for each in left] == []
