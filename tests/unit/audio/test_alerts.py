"""What the operator is made to hear beside the far side: tones, rings, call waiting."""

from __future__ import annotations

import numpy as np

from softphone.audio.cells import Alert
from softphone.domain.audio import AudioRole
from tests.unit.audio.sound_desk import BOX, HEADSET, MIC, Desk


def test_a_tone_sounds_with_no_session_and_the_speaker_closes_after_it(desk: Desk) -> None:
    desk.engine.play("5")
    stream = desk.stream(HEADSET)
    samples = np.frombuffer(stream.hear(stream.rate // 5), dtype="<i2").astype(float)
    spectrum = np.abs(np.fft.rfft(samples, stream.rate))
    low, high = int(np.argmax(spectrum[:1000])), 1000 + int(np.argmax(spectrum[1000:2000]))
    assert (abs(low - 770) <= 2, abs(high - 1336) <= 2) == (True, True)
    assert MIC.id not in desk.system.running
    desk.run(2.0)
    assert desk.system.running == []


def test_tones_in_a_session_do_not_disturb_its_stream(desk: Desk) -> None:
    desk.wish(active=True)
    stream = desk.stream(HEADSET)
    for tone in "123":
        desk.engine.play(tone)
    assert desk.stream(HEADSET) is stream
    sounding = np.frombuffer(stream.hear(16000), dtype="<i2")
    assert np.count_nonzero(np.abs(sounding) > 0) > 3 * 0.115 * 16000
    assert not sounding[3 * 1920 :].any()


def test_the_ring_sounds_on_the_ringer_and_nowhere_else(desk: Desk) -> None:
    desk.prefer(AudioRole.RINGER, BOX.id)
    desk.wish(alert=Alert.RING)
    assert desk.system.running == [BOX.id]
    rung = np.frombuffer(desk.stream(BOX).hear(4 * 48000), dtype="<i2")
    assert rung[:48000].any()
    assert not rung[48000 : 3 * 48000].any()
    assert rung[3 * 48000 :].any()
    desk.wish(alert=Alert.NONE)
    assert desk.system.running == []


def test_a_second_ring_begins_at_its_beginning(desk: Desk) -> None:
    desk.wish(alert=Alert.RING)
    first = desk.stream(HEADSET).hear(480)
    desk.stream(HEADSET).hear(48000)
    desk.wish(alert=Alert.NONE)
    desk.wish(alert=Alert.RING)
    assert desk.stream(HEADSET).hear(480) == first


def test_call_waiting_beeps_in_the_earpiece_over_the_session(desk: Desk) -> None:
    desk.prefer(AudioRole.RINGER, BOX.id)
    desk.wish(active=True)
    desk.wish(alert=Alert.WAITING)
    assert desk.system.running == [MIC.id, HEADSET.id]
    assert any(desk.stream(HEADSET).hear(3200))
    desk.wish(alert=Alert.NONE)
    assert not any(desk.stream(HEADSET).hear(3200))


def test_call_waiting_survives_a_change_of_speaker(desk: Desk) -> None:
    desk.wish(active=True)
    desk.wish(alert=Alert.WAITING)
    desk.prefer(AudioRole.SPEAKER, BOX.id)
    assert any(desk.stream(BOX).hear(3200))
