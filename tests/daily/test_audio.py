"""Two-way audio through the SDK's virtual devices, checked by its tones."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest

from softphone.backends.daily.audio import MAX_QUEUED, DailyAudio
from softphone.backends.daily.mix import PartyMix
from softphone.backends.daily.profile import Processing
from softphone.domain.ids import ParticipantId
from tests.certificates import Authority
from tests.daily.conftest import Joined
from tests.daily_rig import daily_rig, has_media_interface
from tests.fakes.daily_cloud.media import RATE
from tests.fakes.event_sink import Sink
from tests.tones import Samples, level, sine, tone_time

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

    async def say(self, frequency: float, seconds: float) -> None:
        frame = self.port.sample_rate // 50
        tone = sine(frequency, seconds, rate=self.port.sample_rate)
        loop = asyncio.get_running_loop()
        began = loop.time()
        for number in range(len(tone) // frame):
            self.port.send(tone[number * frame : (number + 1) * frame].tobytes())
            await asyncio.sleep(max(0.0, began + (number + 1) / 50 - loop.time()))


@needs_interface
async def test_a_tone_goes_each_way(joined: Joined) -> None:
    headset = Headset(joined.backend._sound.audio)
    party = await joined.answered()
    party.tone = 440.0
    await joined.cloud.until(lambda: joined.cloud.client.ear.frames > 10)
    await headset.say(1000.0, 2.0)
    assert tone_time(joined.cloud.client.ear.samples[-RATE:], 1000.0, rate=RATE) > 0.8
    assert tone_time(headset.samples[-16_000:], 440.0) > 0.8
    assert headset.port.frames_sent >= 95 and headset.port.frames_received >= 50


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


@needs_interface
@pytest.mark.parametrize("cancelled", [True, False])
async def test_own_echo_is_cancelled(daily_authority: Authority, cancelled: bool) -> None:
    """What the far party says, played back into the microphone, does not return to it."""
    chosen = Processing(echo_cancelling=cancelled, noise_suppression=False, automatic_gain=False)
    async with daily_rig(daily_authority, processing=chosen) as rig:
        joined = Joined(rig, Sink())
        await rig.backend.start(joined.sink)
        returned = await echo_of(joined)
    assert returned < 100 if cancelled else returned > 500


async def echo_of(joined: Joined) -> float:
    """How loud the far party hears itself after some seconds, root mean square."""
    port = joined.backend._sound.audio

    def loop_back(frame: bytes) -> None:
        port.send((np.frombuffer(frame, np.int16) // 2).tobytes())

    port.set_receiver(loop_back)
    party = await joined.answered()
    party.tone = 440.0
    await asyncio.sleep(4.0)
    assert port.frames_sent > 100
    return level(joined.cloud.client.ear.samples[-RATE:])


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
    await joined.cloud.until(lambda: len(headset.heard) > 50)
    joined.backend.set_volume(ParticipantId(one.id), 0.0)
    await asyncio.sleep(0.3)
    headset.heard.clear()
    await joined.cloud.until(lambda: len(headset.heard) > 50)
    assert tone_time(headset.samples, 1000.0) > 0.8
