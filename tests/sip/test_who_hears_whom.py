"""Who hears whom, proven on audio: five parties, one tone each, every pair after every change.

Three parties are real SIP legs with G.711 over RTP, called and calling; two are room sockets.
"""

from __future__ import annotations

import asyncio
import random
from array import array
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.practice_line.media import g711
from softphone.gateway.practice_line.stack.leg import Leg
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from tests.fakes.gateway_process import RoomSocket, RunningGateway
from tests.fakes.random_permissions import Somebody, change_one, hears
from tests.tones import Samples, sine, strength

pytestmark = pytest.mark.sip

TONES_HZ = (1240, 1490, 1710, 1880, 2150)
"""None of them near a note of the hold music, its overtones, or an overtone of another."""

LEVEL = 0.08
AUDIBLE = 32767 * LEVEL / 2
INAUDIBLE = 32767 * LEVEL / 20
CHANGES = 24
LISTEN_S = 0.16
SETTLE_S = 3.0


class Party:
    """Somebody in the room with a tone of its own and a memory of what it heard lately."""

    def __init__(self, who: Somebody, rate: int, number: int) -> None:
        self.who = who
        self.rate = rate
        self.hz = TONES_HZ[number]
        self.tone = sine(self.hz, 1.0, rate=rate, level=LEVEL)

    def said(self, packet: int) -> Samples:
        """The packet of 20 ms with this number; a second goes round without a step."""
        size = self.rate // 50
        at = packet % 50 * size
        return self.tone[at : at + size]

    async def say(self, packet: int) -> None:
        """Send one packet."""
        raise NotImplementedError

    def forget(self) -> None:
        """Begin to listen."""
        raise NotImplementedError

    def heard(self) -> Samples:
        """What came since."""
        raise NotImplementedError


class SocketParty(Party):
    def __init__(self, who: Somebody, number: int, client: RoomSocket) -> None:
        super().__init__(who, 16_000, number)
        self._client = client

    async def say(self, packet: int) -> None:
        await self._client.send(self.said(packet).tobytes())

    def forget(self) -> None:
        self._client.audio.clear()

    def heard(self) -> Samples:
        return np.frombuffer(b"".join(self._client.audio), dtype="<i2")


class SipParty(Party):
    def __init__(self, who: Somebody, number: int, leg: Leg) -> None:
        super().__init__(who, 8_000, number)
        self._leg = leg
        self._heard = bytearray()
        self._table = _decoding(leg.codec)
        leg.on_audio = self._take

    async def say(self, packet: int) -> None:
        samples = array("h", self.said(packet).tobytes())
        self._leg.send_audio(g711.encode(self._leg.codec, samples))

    def forget(self) -> None:
        self._heard.clear()

    def heard(self) -> Samples:
        return self._table[np.frombuffer(bytes(self._heard), dtype=np.uint8)]

    def _take(self, payload: bytes) -> None:
        self._heard += payload


def _decoding(codec: str) -> Samples:
    """Samples by G.711 code, by the table of what encodes to each."""
    table = np.zeros(256, dtype=np.int16)
    steps = array("h", range(-32768, 32768, 4))
    for sample, code in zip(steps, g711.encode(codec, steps), strict=True):
        table[code] = sample
    return table


@pytest.fixture
async def desk(tmp_path: Path, line: PracticeLine) -> AsyncIterator[RunningGateway]:
    engine = BaresipEngine(EngineOptions())
    async with RunningGateway(tmp_path, sip=engine) as gateway:
        gateway.practice = line.address.removeprefix("sip:")
        await gateway.room()
        yield gateway


async def callee(client: RoomSocket, line: PracticeLine, number: int) -> SipParty:
    """Dial the practice line, and take its leg over from its behaviour."""
    before = set(line.legs)
    user = f"user-{number}"
    wanted = {"sipUri": "sip:echo@practice-line", "userId": user}
    leg = (await client.call("startDialOut", **wanted))["session"]["sessionId"]
    await client.next("dialout-answered")
    (peer,) = set(line.legs) - before
    return SipParty(Somebody(leg, user), number, peer)


async def caller(
    client: RoomSocket, line: PracticeLine, gateway: RunningGateway, number: int
) -> SipParty:
    """Let the practice line call the room."""
    host, port = gateway.sip.listen
    peer = await line.call("echo", f"sip:desk@{host}:{port}")
    assert peer is not None
    leg = (await client.next("dialin-connected"))["sessionId"]
    entered = (await client.next("participant-joined"))["participant"]
    assert entered["session_id"] == leg
    return SipParty(Somebody(leg, entered["user_id"]), number, peer)


def member(client: RoomSocket, number: int) -> SocketParty:
    own = client.me["participants"][0]
    who = Somebody(own["session_id"], own["user_id"])
    return SocketParty(who, number, client)


@asynccontextmanager
async def all_speaking(everyone: list[Party]) -> AsyncIterator[None]:
    async def speak() -> None:
        loop = asyncio.get_running_loop()
        due, packet = loop.time(), 0
        while True:
            for party in everyone:
                await party.say(packet)
            packet += 1
            due += 0.02
            await asyncio.sleep(due - loop.time())

    task = asyncio.create_task(speak())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def listen(everyone: list[Party]) -> dict[tuple[int, int], bool | None]:
    """Who hears whom now, by listener and speaker; None where it changed while we listened."""
    for party in everyone:
        party.forget()
    await asyncio.sleep(LISTEN_S)
    found: dict[tuple[int, int], bool | None] = {}
    for row, listener in enumerate(everyone):
        heard = listener.heard()
        for column, speaker in enumerate(everyone):
            loud = strength(heard, speaker.hz, rate=listener.rate)
            sure = loud > AUDIBLE or loud < INAUDIBLE
            enough = len(heard) > listener.rate * LISTEN_S / 3
            found[row, column] = loud > AUDIBLE if sure and enough else None
    return found


def wanted(everyone: list[Party]) -> dict[tuple[int, int], bool]:
    return {
        (row, column): hears(listener.who, speaker.who)
        for row, listener in enumerate(everyone)
        for column, speaker in enumerate(everyone)
    }


async def until(check: Callable[[], Any], right: Any) -> None:
    """Listen until it is right, which must come soon; then it must stay so."""
    deadline = asyncio.get_running_loop().time() + SETTLE_S
    while (found := await check()) != right:
        wrong = {pair: (found[pair], right[pair]) for pair in right if found[pair] != right[pair]}
        assert asyncio.get_running_loop().time() < deadline, f"(listener, speaker): {wrong}"


@pytest.mark.timeout(60)
async def test_every_pair_after_every_change(desk: RunningGateway, line: PracticeLine) -> None:
    audio = {"audio": {"sampleRate": 16000}}
    async with (
        desk.joined(join=audio, user_id="first") as client,
        desk.joined(join=audio, user_id="second") as second,
    ):
        everyone: list[Party] = [member(client, 0), member(second, 1)]
        everyone.extend([await callee(client, line, number) for number in (2, 3)])
        everyone.append(await caller(client, line, desk, 4))
        dice = random.Random(7_2026)
        async with all_speaking(everyone):
            await until(lambda: listen(everyone), wanted(everyone))
            assert sum(wanted(everyone).values()) == 20, "at first all hear all"
            apart = set()
            for _ in range(CHANGES):
                who, update = change_one([party.who for party in everyone], dice)
                await client.call("updateParticipant", sessionId=who.id, updatePermissions=update)
                right = wanted(everyone)
                await until(lambda: listen(everyone), right)
                apart |= {pair for pair, allowed in right.items() if not allowed}
        assert len(apart) == 25, "each pair was kept apart at some time, and nobody heard himself"
