"""Devices come and go, fail and stall; the engine keeps the best running and says what it did."""

from __future__ import annotations

import numpy as np
import pytest

from softphone.audio.cells import Alert
from softphone.domain.audio import AudioRole, AudioState
from tests.fakes.audio_device import FakeAudioPort, output
from tests.unit.audio.sound_desk import BOX, HEADSET, MIC, WEBCAM, Desk

FRAME = bytes(640)


def test_at_rest_nothing_runs_and_the_devices_are_known(desk: Desk) -> None:
    assert desk.system.running == []
    assert desk.state == AudioState(
        devices=(MIC, WEBCAM, HEADSET, BOX), microphone=MIC, speaker=HEADSET, ringer=HEADSET
    )


def test_at_rest_the_devices_are_listed_seldom(desk: Desk) -> None:
    assert desk.engine.patience == pytest.approx(10.0)
    listed = desk.system.listed
    desk.now += 9.9
    desk.engine.watch()
    assert desk.system.listed == listed
    desk.now += 0.2
    desk.engine.watch()
    assert desk.system.listed == listed + 1


def test_streams_run_only_while_a_session_needs_them(desk: Desk) -> None:
    desk.wish(active=True)
    assert desk.system.running == [MIC.id, HEADSET.id]
    assert (desk.state.mic_open, desk.state.speaker_open) == (True, True)
    assert {s.rate for s in desk.system.streams} == {16000}
    desk.wish(active=False)
    assert desk.system.running == []
    assert (desk.state.mic_open, desk.state.speaker_open) == (False, False)


def test_without_a_port_nothing_is_opened(desk: Desk) -> None:
    desk.wish(port=None, active=True)
    assert desk.system.running == []


def test_the_microphone_reaches_the_port_in_20_ms_frames(desk: Desk) -> None:
    desk.wish(active=True)
    stream = desk.stream(MIC)
    sound = np.arange(960, dtype="<i2").tobytes()
    for at in range(0, len(sound), 500):
        stream.speak(sound[at : at + 500])
    assert [len(frame) for frame in desk.port.sent] == [640, 640, 640]
    assert b"".join(desk.port.sent) == sound
    assert desk.cells.microphone.take() == 959 / 32768


def test_the_far_side_reaches_the_speaker(desk: Desk) -> None:
    desk.wish(active=True)
    assert desk.cells.sink is not None
    for value in (5, 6, 7):
        desk.cells.sink(np.full(320, value, dtype="<i2").tobytes())
    heard = [desk.stream(HEADSET).hear(320)[:2] for _ in range(3)]
    assert [int.from_bytes(h, "little") for h in heard] == [5, 6, 7]
    desk.wish(active=False)
    assert desk.cells.sink is None


def test_mute_is_told_when_it_is_true_and_not_before(desk: Desk) -> None:
    desk.wish(active=True)
    desk.run(0.2)
    desk.cells.muted = True
    desk.wish(muted=True)
    assert desk.state.mic_muted is False
    sent = desk.port.frames_sent
    desk.run(0.1)
    assert desk.port.frames_sent == sent
    assert desk.state.mic_muted is True
    assert desk.state.mic_open is True
    desk.cells.muted = False
    desk.wish(muted=False)
    assert desk.state.mic_muted is False
    desk.run(0.1)
    assert desk.port.frames_sent > sent


def test_mute_that_does_not_hold_is_never_shown_as_true(desk: Desk) -> None:
    desk.wish(active=True)
    desk.wish(muted=True)
    desk.run(0.5)
    assert desk.state.mic_muted is False


def test_frames_that_leave_while_muted_raise_an_alarm(desk: Desk) -> None:
    desk.wish(active=True)
    desk.cells.muted = True
    desk.wish(muted=True)
    desk.run(0.2)
    assert desk.state.mic_muted is True
    desk.port.send(FRAME)
    desk.run(0.02)
    desk.engine.watch()
    assert desk.state.mic_muted is False
    assert "still sending" in desk.state.problem
    desk.run(0.2)
    assert desk.state.mic_muted is True
    assert desk.state.problem == ""


def test_at_rest_a_muted_microphone_counts_as_muted(desk: Desk) -> None:
    desk.wish(muted=True)
    assert desk.state.mic_muted is True


def test_a_chosen_device_is_used_at_once_and_the_old_one_closed(desk: Desk) -> None:
    desk.wish(active=True)
    desk.prefer(AudioRole.SPEAKER, BOX.id)
    assert desk.system.running == [MIC.id, BOX.id]
    assert desk.state.speaker == BOX
    desk.prefer(AudioRole.MICROPHONE, WEBCAM.id)
    assert desk.system.running == [WEBCAM.id, BOX.id]
    desk.prefer(AudioRole.MICROPHONE, None)
    assert desk.system.running == [MIC.id, BOX.id]


def test_without_a_choice_the_systems_default_is_followed(desk: Desk) -> None:
    desk.wish(active=True)
    desk.system.plugged = [MIC, WEBCAM, output("headset"), output("loudspeaker", default=True)]
    desk.run(2.1)
    assert desk.state.speaker is not None
    assert desk.state.speaker.id == BOX.id
    assert desk.system.running == [MIC.id, BOX.id]


def test_unplugged_in_mid_stream_moves_to_another_and_says_so(desk: Desk) -> None:
    desk.prefer(AudioRole.SPEAKER, BOX.id)
    desk.wish(active=True)
    desk.run(0.3)
    desk.system.plugged.remove(BOX)
    desk.run(0.7, dead=(BOX.id,))
    assert desk.system.running == [MIC.id, HEADSET.id]
    assert desk.state.speaker == HEADSET
    assert desk.state.problem == (
        "The speaker “loudspeaker” is not connected. Using “headset” instead."
    )
    assert desk.state.mic_open


def test_the_preferred_device_is_taken_back_when_it_returns(desk: Desk) -> None:
    desk.prefer(AudioRole.SPEAKER, BOX.id)
    desk.wish(active=True)
    desk.system.plugged.remove(BOX)
    desk.run(2.5, dead=(BOX.id,))
    desk.system.plugged.append(BOX)
    desk.run(2.5)
    assert desk.state.speaker == BOX
    assert desk.state.problem == ""
    assert desk.system.running == [MIC.id, BOX.id]


def test_a_stream_that_stops_to_call_back_is_opened_again(desk: Desk) -> None:
    desk.wish(active=True)
    desk.run(0.3)
    first = desk.stream(MIC)
    desk.run(0.7, dead=(MIC.id,))
    assert first.closed
    assert desk.stream(MIC) is not first


def test_a_device_that_never_works_gives_way_to_another(desk: Desk) -> None:
    desk.wish(active=True)
    desk.run(2.8, dead=(MIC.id,))
    assert desk.state.microphone == WEBCAM
    assert desk.state.problem == "“headset mic” does not work. Using “webcam” instead."
    assert desk.system.running == [WEBCAM.id, HEADSET.id]


def test_a_device_that_cannot_be_opened_is_tried_again_later_and_ever_more_seldom(
    desk: Desk,
) -> None:
    desk.system.broken.add(HEADSET.id)
    tries: list[float] = []
    desk.system.on_open = lambda: tries.append(desk.now)
    desk.wish(active=True)
    assert desk.state.speaker == BOX
    assert desk.state.problem == "“headset” could not be opened. Using “loudspeaker” instead."
    tries.clear()
    desk.run(35)
    assert len(tries) <= 4
    desk.system.broken.clear()
    desk.run(45)
    assert desk.state.speaker == HEADSET
    assert desk.state.problem == ""


def test_a_broken_device_that_was_plugged_in_anew_is_trusted_at_once(desk: Desk) -> None:
    desk.system.broken.add(HEADSET.id)
    desk.wish(active=True)
    assert desk.state.speaker == BOX
    desk.system.plugged.remove(HEADSET)
    desk.run(2.1)
    desk.system.broken.clear()
    desk.system.plugged.append(HEADSET)
    desk.run(2.1)
    assert desk.state.speaker == HEADSET


def test_no_device_at_all_is_a_state_with_a_sentence() -> None:
    desk = Desk()
    desk.wish(active=True)
    assert desk.system.running == []
    assert desk.state.microphone is None
    assert desk.state.problem == (
        "No microphone or speaker is connected. Calls still connect, without your sound."
    )
    desk.system.plugged = [MIC, HEADSET]
    desk.run(2.1)
    assert desk.system.running == [MIC.id, HEADSET.id]
    assert desk.state.problem == ""


def test_the_longer_nothing_is_plugged_in_the_more_seldom_it_looks() -> None:
    desk = Desk()
    desk.wish(active=True)
    pauses = []
    for _ in range(9):
        pauses.append(round(desk.engine.patience))
        desk.now += pauses[-1]
        desk.engine.watch()
    assert pauses == [2, 2, 2, 2, 4, 6, 8, 10, 10]
    desk.system.plugged = [MIC, HEADSET]
    desk.now += 10
    desk.engine.watch()
    assert desk.system.running == [MIC.id, HEADSET.id]
    desk.wish(active=False)
    desk.system.plugged = []
    desk.wish(active=True)
    desk.now += 1
    desk.engine.watch()
    assert desk.engine.patience <= 2


def test_at_rest_with_nothing_plugged_in_it_looks_most_seldom() -> None:
    assert Desk().engine.patience == pytest.approx(30.0)


def test_one_half_missing_is_said() -> None:
    assert "nobody hears you" in Desk(HEADSET).state.problem
    assert "you hear nobody" in Desk(MIC).state.problem


def test_no_sound_system_is_a_state_and_it_is_looked_for_again(desk: Desk) -> None:
    desk.wish(active=True)
    desk.run(0.2)
    desk.system.gone = True
    desk.run(2.1)
    assert desk.system.running == []
    assert desk.state.devices == ()
    assert desk.state.problem == (
        "No sound system was found. Calls still connect, without your sound."
    )
    assert desk.system.closed == 1
    desk.system.gone = False
    desk.run(2.1)
    assert desk.system.running == [MIC.id, HEADSET.id]
    assert desk.system.connected == 2


def test_another_port_gets_fresh_streams_at_its_rate(desk: Desk) -> None:
    desk.wish(active=True)
    desk.wish(port=FakeAudioPort(48000))
    assert desk.system.running == [MIC.id, HEADSET.id]
    assert [s.rate for s in desk.system.streams if not s.closed] == [48000, 48000]


def test_closing_stops_everything(desk: Desk) -> None:
    desk.wish(active=True, alert=Alert.RING)
    desk.engine.close()
    assert desk.system.running == []
    assert desk.system.closed == 1
