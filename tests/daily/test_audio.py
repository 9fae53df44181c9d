"""Two-way audio through the SDK's virtual devices, checked by its tones."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import time
from collections.abc import AsyncIterator

import numpy as np
import pytest

from softphone.backends.base import AudioPort
from softphone.backends.daily.audio import MAX_QUEUED, DailyAudio
from softphone.backends.daily.microphone import MicrophoneGate
from softphone.backends.daily.mix import PartyMix
from softphone.domain.audio import NO_PROCESSING, Processing
from softphone.domain.ids import ParticipantId
from tests.certificates import Authority
from tests.daily.conftest import Joined
from tests.daily_rig import daily_rig, has_media_interface
from tests.fakes.daily_cloud.media import RATE
from tests.fakes.event_sink import Sink
from tests.tones import Samples, sine, strength, tone_time

needs_interface = pytest.mark.skipif(
    not has_media_interface(), reason="libwebrtc sends no media where there is only loopback"
)


class Headset:
    """Hears the room, and says a tone into it every 20 ms."""

    def __init__(self, port: DailyAudio) -> None:
        self.port = port
        self.heard: list[bytes] = []
        port.set_receiver(self.heard.append)

    @property
    def samples(self) -> Samples:
        return np.frombuffer(b"".join(self.heard), np.int16)

    async def say(self, frequency: float) -> None:
        """Until cancelled; what the loop misses is made up for."""
        frame = sine(frequency, 0.02, rate=self.port.sample_rate).tobytes()
        began = time.monotonic()
        for number in itertools.count(1):
            self.port.send(frame)
            await asyncio.sleep(max(0.0, began + number / 50 - time.monotonic()))

    @contextlib.asynccontextmanager
    async def saying(self, frequency: float) -> AsyncIterator[None]:
        speech = asyncio.create_task(self.say(frequency))
        try:
            yield
        finally:
            speech.cancel()
            await asyncio.gather(speech, return_exceptions=True)


@needs_interface
async def test_a_tone_goes_each_way(joined: Joined) -> None:
    headset = Headset(joined.backend._sound.audio)
    party = await joined.answered()
    party.tone = 440.0
    ear = joined.cloud.client.ear
    async with headset.saying(1000.0):
        await joined.cloud.until(lambda: pure(ear.samples, 1000.0, rate=RATE), limit_s=20)
        await joined.cloud.until(lambda: pure(headset.samples, 440.0), limit_s=20)
    assert headset.port.frames_sent >= 50 and headset.port.frames_received >= 50


def pure(samples: Samples, frequency: float, *, rate: int = 16_000) -> bool:
    """Whether the last second is this tone; a busy machine may lose a frame now and then."""
    return len(samples) >= rate and tone_time(samples[-rate:], frequency, rate=rate) > 0.8


@needs_interface
async def test_the_speaker_stops_with_the_last_call(joined: Joined) -> None:
    headset = Headset(joined.backend._sound.audio)
    party = await joined.answered()
    await joined.cloud.until(lambda: len(headset.heard) > 5)
    await joined.cloud.end(party.id)
    await joined.cloud.until(lambda: not joined.backend._sound.audio._talking)
    await asyncio.sleep(0.05)
    count = len(headset.heard)
    headset.port.send(bytes(640))
    await asyncio.sleep(0.1)
    assert len(headset.heard) == count and headset.port.frames_sent == 0


@needs_interface
async def test_the_microphone_is_open_only_while_there_is_a_leg(joined: Joined) -> None:
    assert joined.cloud.client.asked and not joined.cloud.asked("send-track")
    party = await joined.dialled()
    await joined.cloud.until(lambda: joined.cloud.asked("send-track"))
    await joined.cloud.ring(party)
    await joined.cloud.end(party.id)
    await joined.cloud.until(lambda: joined.backend._sound._microphone._is is False)


class Loudspeaker:
    """Plays to a microphone beside it, into which the operator says a tone all the time."""

    def __init__(self, port: AudioPort) -> None:
        self._port = port
        self._said = sine(1000.0, 0.02, level=0.05)
        port.set_receiver(self._hear)

    def _hear(self, frame: bytes) -> None:
        self._port.send((np.frombuffer(frame, np.int16) // 2 + self._said).tobytes())


@needs_interface
async def test_echo_cancelling_is_switched_in_mid_call(daily_authority: Authority) -> None:
    async with daily_rig(daily_authority, processing=NO_PROCESSING) as rig:
        joined = Joined(rig, Sink())
        await rig.backend.start(joined.sink)
        port = joined.backend.audio
        Loudspeaker(port)
        party = await joined.answered()
        party.tone = 440.0

        async def arrives(*, echo: bool) -> None:
            def so() -> bool:
                heard = joined.cloud.client.ear.samples[-RATE // 2 :]
                returned = strength(heard, 440.0, rate=RATE)
                right = returned > 700 if echo else returned < 70
                return right and strength(heard, 1000.0, rate=RATE) > 500

            await joined.cloud.until(so, limit_s=20)

        await arrives(echo=True)
        cancelling = Processing(noise_suppression=False, automatic_gain=False)
        assert port.take_processing(cancelling), "the SDK does it"
        await arrives(echo=False)
        port.take_processing(NO_PROCESSING)
        await arrives(echo=True)


class Switched:
    """Stands for the client; notes each switching of the microphone."""

    def __init__(self) -> None:
        self.asked: list[tuple[bool, Processing]] = []

    async def open_microphone(self, is_open: bool, processing: Processing) -> None:
        self.asked.append((is_open, processing))
        await asyncio.sleep(0)


async def test_what_is_done_to_a_closed_microphone_waits_until_it_opens() -> None:
    client, plain, full = Switched(), NO_PROCESSING, Processing()
    gate = MicrophoneGate(client, plain)  # type: ignore[arg-type]
    gate.process(full)
    gate.want(True)
    assert gate._task is not None
    await gate._task
    gate.process(full)
    assert gate._task is None
    gate.process(plain)
    gate.process(full)
    gate.process(plain)
    assert gate._task is not None
    await gate._task
    assert client.asked == [(True, full), (True, plain)]
    await gate.close()
    gate.process(full)
    assert gate._task is None


def test_frames_have_one_length() -> None:
    with pytest.raises(ValueError, match="640 bytes"):
        DailyAudio(16_000).send(b"\0\0")


class StuckDevice:
    """Takes frames and never gets rid of them, and has nothing to hear."""

    def __init__(self) -> None:
        self.taken = 0

    def write_frames(self, _frame: bytes, completion: object) -> int:
        self.taken += 1
        return 0


async def test_late_frames_are_dropped_rather_than_queued() -> None:
    device, port = StuckDevice(), DailyAudio(16_000)
    port.attach(device)
    port.set_talking(True)
    for _ in range(100):
        port.send(bytes(640))
    assert device.taken == MAX_QUEUED


def frame_of(value: int) -> bytes:
    return np.full(320, value, np.int16).tobytes()


class Mixed:
    """A mix whose clock stands still until told."""

    def __init__(self) -> None:
        self.now = 0.0
        self.out: list[int] = []
        self.mix = PartyMix(self._hear, lambda: self.now)

    def _hear(self, frame: bytes) -> None:
        self.out.append(int(np.frombuffer(frame, np.int16)[0]))

    def say(self, who: str, value: int) -> None:
        self.mix.take(ParticipantId(who), frame_of(value))


def test_two_parties_are_heard_in_one_stream() -> None:
    mixed = Mixed()
    for number in range(3):
        mixed.now = number * 0.02
        mixed.say("a", 100)
        mixed.say("b", 10)
    assert mixed.out == [100, 110, 110]


def test_another_keeps_the_time_when_one_falls_silent() -> None:
    mixed = Mixed()
    mixed.say("a", 100)
    for number in range(1, 6):
        mixed.now = number * 0.02
        mixed.say("b", 10)
    assert mixed.out[0] == 100 and mixed.out[1:] == [10, 10, 10]
    mixed.mix.forget(ParticipantId("b"))
    mixed.now += 1.0
    mixed.say("a", 100)
    assert mixed.out[-1] == 100


def test_each_party_has_its_own_loudness() -> None:
    mixed = Mixed()
    mixed.mix.set_volume(ParticipantId("a"), 0.5)
    mixed.mix.set_volume(ParticipantId("b"), 100.0)
    mixed.say("a", 100)
    mixed.now = 1.0
    mixed.say("b", 30_000)
    assert mixed.out == [50, 32_767]


@needs_interface
async def test_a_party_is_turned_down_alone(joined: Joined) -> None:
    headset = Headset(joined.backend._sound.audio)
    one, two = await joined.answered("+15550100001"), await joined.answered("+15550100004")
    one.tone, two.tone = 440.0, 1000.0
    await joined.cloud.until(
        lambda: min(strength(headset.samples[-8_000:], hz) for hz in (440.0, 1000.0)) > 1000,
        limit_s=20,
    )
    joined.backend.set_volume(ParticipantId(one.id), 0.0)
    await joined.cloud.until(lambda: pure(headset.samples, 1000.0), limit_s=20)
