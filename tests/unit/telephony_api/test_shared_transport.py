"""Two threads, one stream: nothing is lost, doubled or torn apart."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from softphone.telephony_api.shared_transport import SharedTransport
from tests.patience import PATIENCE_S

RECORD = 1000


@dataclass
class Line:
    shared: SharedTransport
    transport: asyncio.Transport
    far: socket.socket


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    near, far = socket.socketpair()
    near.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_connection(asyncio.Protocol, sock=near)
    shared = SharedTransport(transport, loop)
    yield Line(shared, transport, far)
    shared.release()
    transport.abort()
    far.close()
    await asyncio.sleep(0)


def received(far: socket.socket, octets: int) -> bytes:
    far.settimeout(PATIENCE_S)
    data = bytearray()
    while len(data) < octets:
        data += far.recv(octets - len(data))
    return bytes(data)


def make_room(far: socket.socket) -> bytes:
    """Read all that the system holds, while the loop stands still."""
    data = b""
    far.setblocking(False)
    with contextlib.suppress(BlockingIOError):
        while more := far.recv(65_536):
            data += more
    return data


async def test_nothing_is_shared_unless_asked_for_and_nothing_after_release(line: Line) -> None:
    assert not line.shared.send_now(b"early")
    line.shared.share()
    assert line.shared.send_now(b"now")
    line.shared.release()
    assert not line.shared.send_now(b"late")
    line.far.setblocking(False)
    assert line.far.recv(100) == b"now"


async def test_what_waits_in_the_transport_is_not_overtaken(line: Line) -> None:
    line.shared.share()
    line.shared.write(bytes(2_000_000))
    make_room(line.far)
    assert line.transport.get_write_buffer_size()
    assert not line.shared.send_now(b"overtaking")


async def test_nobody_writes_while_the_loop_does(line: Line) -> None:
    line.shared.share()
    taken: list[bool] = []

    class Meanwhile:
        def write(self, data: bytes) -> None:
            thread = threading.Thread(target=lambda: taken.append(line.shared.send_now(b"torn")))
            thread.start()
            thread.join()

    line.shared._transport, real = Meanwhile(), line.shared._transport  # type: ignore[assignment]
    line.shared.write(b"first")
    line.shared._transport = real
    assert taken == [False]


async def test_a_closing_transport_takes_nothing(line: Line) -> None:
    line.shared.share()
    line.transport.close()
    assert not line.shared.send_now(b"late")


async def test_what_did_not_fit_goes_before_everything_else(line: Line) -> None:
    line.shared.share()
    long = bytes(number % 251 for number in range(2_000_000))
    assert line.shared.send_now(long)
    begin = make_room(line.far)
    assert not line.shared.send_now(b"overtaking")
    line.shared.write(b"after")
    got = await asyncio.to_thread(received, line.far, len(long) + 5 - len(begin))
    assert begin + got == long + b"after"


async def test_what_did_not_fit_follows_by_itself(line: Line) -> None:
    line.shared.share()
    assert line.shared.send_now(bytes(2_000_000))
    assert len(await asyncio.to_thread(received, line.far, 2_000_000)) == 2_000_000


async def test_records_of_two_threads_arrive_whole_and_in_their_order(line: Line) -> None:
    line.shared.share()
    sent: list[int] = []

    def speak() -> None:
        for number in range(20_000):
            record = b"a" + number.to_bytes(4, "big") + bytes(RECORD - 5)
            if line.shared.send_now(record):
                sent.append(number)

    thread = threading.Thread(target=speak)
    records: list[bytes] = []

    def listen() -> None:
        while len(data := received(line.far, RECORD)) == RECORD:
            records.append(data)
            if data[:1] == b"z":
                return

    ear = threading.Thread(target=listen)
    ear.start()
    thread.start()
    number = 0
    while thread.is_alive():
        line.shared.write(b"b" + number.to_bytes(4, "big") + bytes(RECORD - 5))
        number += 1
        await asyncio.sleep(0)
        while line.transport.get_write_buffer_size():  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(0)
    line.shared.write(b"z" * RECORD)
    await asyncio.to_thread(ear.join, 20)
    heard = {
        kind: [int.from_bytes(r[1:5], "big") for r in records if r[:1] == kind]
        for kind in (b"a", b"b")
    }
    assert sent and heard[b"a"] == sent
    assert heard[b"b"] == list(range(number))


async def test_an_encrypted_transport_is_not_shared() -> None:
    class Encrypted:
        def get_extra_info(self, name: str) -> object:
            return ssl.create_default_context() if name == "sslcontext" else self

    shared = SharedTransport(Encrypted(), asyncio.get_running_loop())  # type: ignore[arg-type]
    shared.share()
    assert not shared.send_now(b"plain")
