"""While audio flows a thread reads: every frame comes once, whole, in order, on its thread."""

from __future__ import annotations

import asyncio
import random
import socket
import threading
from collections.abc import AsyncIterator, Callable

import pytest
from pydantic import SecretStr
from websockets.asyncio.server import ServerConnection, serve
from websockets.frames import Frame, Opcode
from websockets.typing import Subprotocol

from softphone.backends.gateway import audio_reader
from softphone.backends.gateway.audio_reader import AudioReader
from softphone.backends.gateway.endpoint import Address
from softphone.backends.gateway.room_socket import RoomSocket, open_socket
from softphone.telephony_api.limits import ROOM_SUBPROTOCOL
from tests.patience import PATIENCE_S

FRAME_MAX = 100_000
SOUND = [bytes([number]) * 640 for number in range(40)]
TEXT = Frame(Opcode.TEXT, b"event").serialize(mask=False)
PING = Frame(Opcode.PING, b"there?").serialize(mask=False)
BIG = Frame(Opcode.TEXT, b"b" * 70_000).serialize(mask=False)


def packed(payload: bytes) -> bytes:
    return Frame(Opcode.BINARY, payload).serialize(mask=False)


class Reading:
    """An `AudioReader` and what it delivers."""

    def __init__(self) -> None:
        self.far, near = socket.socketpair()
        self.heard: list[bytes] = []
        self.passed: list[bytes] = []
        self.rest: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self.threads: set[str] = set()
        self.reader = AudioReader(
            near,
            asyncio.get_running_loop(),
            take=self._take,
            pass_on=self.passed.append,
            give_back=self.rest.set_result,
            frame_max=FRAME_MAX,
        )
        self.reader.start()

    def _take(self, frame: bytes) -> None:
        self.threads.add(threading.current_thread().name)
        self.heard.append(frame)

    async def end(self) -> bytes:
        """What is left of a frame when the far end has closed."""
        self.far.close()
        return await asyncio.wait_for(self.rest, PATIENCE_S)


@pytest.mark.parametrize("most", [1_000_000, 1000, 100])
async def test_frames_are_the_same_however_the_stream_is_cut(most: int) -> None:
    dice = random.Random(most)
    reading = Reading()
    frames = [packed(sound) for sound in SOUND]
    for other in (TEXT, PING, BIG, TEXT):
        frames.insert(dice.randrange(len(frames)), other)
    stream = b"".join(frames) + TEXT[:3]

    def speak() -> None:
        at = 0
        while at < len(stream):
            cut = dice.randint(1, most)
            reading.far.sendall(stream[at : at + cut])
            at += cut

    await asyncio.wait_for(asyncio.to_thread(speak), PATIENCE_S)
    assert await reading.end() == TEXT[:3]
    assert reading.heard == SOUND
    assert reading.passed == [frame for frame in frames if frame[0] != 0x82]
    assert reading.threads == {"room-audio"}


async def test_silence_gives_the_socket_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audio_reader, "QUIET_S", 0.05)
    reading = Reading()
    reading.far.sendall(packed(SOUND[0]))
    assert await asyncio.wait_for(reading.rest, PATIENCE_S) == b""
    assert reading.heard == SOUND[:1]
    reading.far.close()


async def test_events_without_audio_give_the_socket_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audio_reader, "QUIET_S", 0.5)
    reading = Reading()
    async with asyncio.timeout(PATIENCE_S):
        while not reading.rest.done():
            reading.far.sendall(TEXT)
            await asyncio.sleep(0.02)
    assert reading.rest.result() == b""
    assert set(reading.passed) == {TEXT}
    reading.far.close()


async def test_what_is_too_long_is_left_to_the_loop() -> None:
    reading = Reading()
    await asyncio.to_thread(
        reading.far.sendall, b"\x81\x7f" + bytes(3) + b"\xff" * 5 + bytes(150_000)
    )
    rest = await asyncio.wait_for(reading.rest, PATIENCE_S)
    assert len(rest) > FRAME_MAX
    assert rest.startswith(b"\x81\x7f")
    reading.far.close()


async def test_nothing_comes_after_stopping() -> None:
    reading = Reading()
    reading.far.sendall(TEXT)
    reading.reader.stop()
    for _ in range(3):
        await asyncio.sleep(0)
    assert not reading.heard
    assert not reading.passed
    assert not reading.rest.done()
    reading.far.close()


class Room:
    """A room socket and its server; ``taken`` has who took what on which thread."""

    def __init__(self) -> None:
        self.taken: list[tuple[bytes, bool, str]] = []
        self.near: RoomSocket
        self.far: ServerConnection

    def take(self, message: bytes, text: bool) -> None:
        self.taken.append((message, text, threading.current_thread().name))

    @property
    def sounds(self) -> list[bytes]:
        return [message for message, text, _ in self.taken if not text]

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not true():  # noqa: ASYNC110 - whatever the test waits for
                await asyncio.sleep(0.005)

    async def talk(self) -> None:
        """Send frames until a thread of its own reads them."""
        async with asyncio.timeout(PATIENCE_S):
            while not self.taken or self.taken[-1][2] != "room-audio":
                await self.far.send(SOUND[0])
                await asyncio.sleep(0.005)


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    made = Room()
    joined: asyncio.Future[ServerConnection] = asyncio.get_running_loop().create_future()

    async def serve_one(connection: ServerConnection) -> None:
        joined.set_result(connection)
        await connection.wait_closed()

    protocols = [Subprotocol(ROOM_SUBPROTOCOL)]
    async with serve(
        serve_one, "127.0.0.1", 0, subprotocols=protocols, compression=None, close_timeout=1
    ) as server:
        port = server.sockets[0].getsockname()[1]
        address = Address(f"http://127.0.0.1:{port}", SecretStr("k"))
        made.near = await open_socket(address, "desk", SecretStr("t"), made.take)
        made.far = await joined
        yield made
        made.near.transport.abort()
        await made.near.wait_closed()


async def test_audio_is_heard_on_a_thread_and_events_on_the_loop(room: Room) -> None:
    await room.talk()
    sent = len(room.sounds)
    for sound in SOUND:
        await room.far.send(sound)
        await room.far.send("event")
    await room.until(lambda: len(room.taken) >= sent + 2 * len(SOUND))
    await room.until(lambda: room.sounds[-len(SOUND) :] == SOUND)
    own = threading.current_thread().name
    assert {where for _, text, where in room.taken if text} == {own}
    assert {where for _, _, where in room.taken[-len(SOUND) :]} <= {own, "room-audio"}
    assert await asyncio.wait_for(await room.far.ping(), PATIENCE_S) >= 0, "pings are answered"


async def test_the_loop_reads_again_once_it_is_quiet(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audio_reader, "QUIET_S", 0.05)
    await room.talk()
    await room.until(room.near.transport.is_reading)
    await room.far.send("event")
    await room.until(lambda: room.taken[-1][:2] == (b"event", True))


async def test_the_far_end_may_close_while_audio_flows(room: Room) -> None:
    await room.talk()
    await room.far.close(1001, "going")
    await asyncio.wait_for(room.near.wait_closed(), PATIENCE_S)
    assert room.near.close_code == 1001


async def test_the_far_end_sees_that_we_are_gone(room: Room) -> None:
    await room.talk()
    room.near.transport.abort()
    await asyncio.wait_for(room.near.wait_closed(), PATIENCE_S)
    await asyncio.wait_for(room.far.wait_closed(), PATIENCE_S)
    assert "room-audio" not in {thread.name for thread in threading.enumerate()}
