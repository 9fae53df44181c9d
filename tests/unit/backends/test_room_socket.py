from __future__ import annotations

import asyncio
import base64
import hashlib
import random
from collections.abc import Iterable

import pytest
from websockets.client import ClientProtocol
from websockets.frames import CloseCode, Frame, Opcode
from websockets.protocol import State
from websockets.uri import parse_uri

from softphone.backends.gateway.room_socket import MAX_FRAME, RoomSocket

_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Wire(asyncio.Transport):
    """A transport that keeps what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written.append(bytes(data))

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        pass

    def is_closing(self) -> bool:
        return False

    def write_eof(self) -> None:
        pass


class Far:
    """The far end of a `RoomSocket`: knows the answer to its handshake."""

    def __init__(self) -> None:
        self.taken: list[tuple[bytes, bool]] = []
        protocol = ClientProtocol(parse_uri("ws://127.0.0.1/"))
        self.wire = Wire()
        self.socket = RoomSocket(
            lambda message, text: self.taken.append((message, text)), protocol, ping_interval=None
        )
        self.socket.connection_made(self.wire)
        request = protocol.connect()
        protocol.send_request(request)
        proof = hashlib.sha1((request.headers["Sec-WebSocket-Key"] + _GUID).encode()).digest()
        self.answer = (
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Accept: {base64.b64encode(proof).decode()}\r\n\r\n"
        ).encode()

    @property
    def state(self) -> State:
        return self.socket.protocol.state

    def send(self, *data: bytes) -> None:
        for each in data:
            self.socket.data_received(each)


def bytes_of(frames: Iterable[Frame]) -> bytes:
    return b"".join(frame.serialize(mask=False) for frame in frames)


async def test_messages_are_the_same_however_the_stream_is_cut() -> None:
    dice = random.Random(4)
    frames = [
        Frame(Opcode.TEXT, b"a"),
        Frame(Opcode.TEXT, b""),
        Frame(Opcode.PING, b"are you there"),
        Frame(Opcode.BINARY, bytes(640)),
        Frame(Opcode.TEXT, b"in ", fin=False),
        Frame(Opcode.PING, b"in between"),
        Frame(Opcode.CONT, b"three ", fin=False),
        Frame(Opcode.CONT, b"parts"),
        Frame(Opcode.TEXT, b"b" * 70_000),
        Frame(Opcode.TEXT, b"c" * 126),
    ]
    expected = [
        (b"a", True),
        (b"", True),
        (bytes(640), False),
        (b"in three parts", True),
        (b"b" * 70_000, True),
        (b"c" * 126, True),
    ]
    for most in (1_000_000, 1000, 100, 3):
        far = Far()
        stream = far.answer + bytes_of(frames)
        while stream:
            cut = dice.randint(1, most)
            far.send(stream[:cut])
            stream = stream[cut:]
        assert far.taken == expected, most
        assert far.state is State.OPEN
        assert [data[0] for data in far.wire.written[1:]] == [0x80 | Opcode.PONG] * 2


async def test_nothing_is_taken_after_the_far_end_has_closed() -> None:
    far = Far()
    close = Frame(Opcode.CLOSE, b"\x03\xe8")
    far.send(far.answer)
    far.send(bytes_of([Frame(Opcode.TEXT, b"last"), close, Frame(Opcode.TEXT, b"late")]))
    far.send(bytes_of([Frame(Opcode.TEXT, b"later")]))
    assert far.taken == [(b"last", True)]
    assert far.state is State.CLOSING


@pytest.mark.parametrize(
    ("what", "code"),
    [
        (Frame(Opcode.TEXT, b"masked").serialize(mask=True), CloseCode.PROTOCOL_ERROR),
        (b"\x81\x7f" + (MAX_FRAME + 1).to_bytes(8, "big"), CloseCode.MESSAGE_TOO_BIG),
        (b"\x83\x01x", CloseCode.PROTOCOL_ERROR),
        (bytes_of([Frame(Opcode.CONT, b"of nothing")]), CloseCode.PROTOCOL_ERROR),
        (
            bytes_of([Frame(Opcode.TEXT, b"begun", fin=False), Frame(Opcode.TEXT, b"anew")]),
            CloseCode.PROTOCOL_ERROR,
        ),
    ],
    ids=["masked", "too-big", "no-such-opcode", "continues-nothing", "begun-anew"],
)
async def test_what_is_no_proper_frame_ends_the_connection(what: bytes, code: CloseCode) -> None:
    far = Far()
    far.send(far.answer, bytes_of([Frame(Opcode.TEXT, b"good")]), what)
    far.send(bytes_of([Frame(Opcode.TEXT, b"late")]))
    assert far.taken == [(b"good", True)]
    assert far.state is not State.OPEN
    assert far.socket.protocol.close_sent is not None
    assert far.socket.protocol.close_sent.code == code


async def test_an_answer_that_refuses_is_left_to_websockets() -> None:
    far = Far()
    far.send(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 4\r\n\r\n", b"\x81\x02")
    far.send(b"no")
    assert far.taken == []
    assert far.state is State.CONNECTING
    assert far.socket.protocol.handshake_exc is not None
