from __future__ import annotations

import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from softphone.domain.audio import AudioRole, AudioState
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.registration import RegistrationState, TrunkRegistration
from softphone.ui.audio_watch import AudioWatch
from softphone.ui.dialogs.audio_setup import AudioSetupDialog
from softphone.ui.panels.top_bar import TopBar
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ButtonTone
from softphone.ui.widgets.level_meter import LevelMeter
from softphone.ui.widgets.pill import PillShape
from tests.fakes.console import MIC, MIC_2, SPEAKER, FakeAudio

THEME = Theme.of(is_dark=False)


def trunk(name: str, state: RegistrationState, **facts: Any) -> TrunkRegistration:
    return TrunkRegistration(trunk=name, state=state, since=1.0, **facts)


UP, TRYING, FAILED = (
    RegistrationState.REGISTERED,
    RegistrationState.REGISTERING,
    RegistrationState.FAILED,
)


@pytest.mark.parametrize(
    ("trunks", "words", "shape"),
    [
        ([("acme", UP)], "acme: registered", PillShape.DOT),
        ([("acme", TRYING), ("b", UP)], "acme: registering", PillShape.HALF),
        ([("acme", UP), ("b", FAILED)], "b: not registered", PillShape.CROSS),
        ([("a", UP), ("b", UP)], "2 trunks: registered", PillShape.DOT),
        (
            [("a", FAILED), ("b", FAILED), ("c", UP)],
            "2 of 3 trunks: not registered",
            PillShape.CROSS,
        ),
    ],
)
def test_the_worst_trunk_is_told_by_shape_and_word(bar, trunks, words, shape) -> None:
    bar.trunks.show_trunks(tuple(trunk(*one) for one in trunks))
    assert bar.trunks.isVisible()
    assert bar.trunks.text() == "Trunk", "a narrow bar has no more room"
    bar.resize(1360, 52)
    assert (bar.trunks.text(), bar.trunks.shape) == (words, shape)
    assert bar.trunks.accessibleName() == words
    assert len(bar.trunks.toolTip().splitlines()) == len(trunks)


def test_a_trunks_tip_says_why_and_when_again(bar) -> None:
    at = time.time() + 30
    bar.trunks.show_trunks((trunk("acme", FAILED, reason="Wrong password.", retry_at=at),))
    clock = time.strftime("%H:%M:%S", time.localtime(at))
    told = f"acme: not registered. Wrong password. Tried again at {clock}."
    assert bar.trunks.toolTip() == told
    bar.trunks.show_trunks(())
    assert not bar.trunks.isVisible()


@pytest.fixture
def audio():
    return FakeAudio()


@pytest.fixture
def bar(qtbot, audio):
    bar = TopBar(THEME)
    qtbot.addWidget(bar)
    bar.watch = AudioWatch(audio, bar)
    bar.bind(bar.watch)
    bar.mute.mute_requested.connect(audio.set_muted)
    bar.resize(1000, 52)
    bar.show()
    qtbot.waitExposed(bar)
    yield bar
    bar.watch.detach()


def look(bar: TopBar) -> tuple[str, ButtonTone]:
    return bar.mute.text(), bar.mute.tone


def test_mute_says_muting_until_it_is_measured(qtbot, bar, audio) -> None:
    assert look(bar) == ("Mute", ButtonTone.QUIET)
    qtbot.mouseClick(bar.mute, Qt.MouseButton.LeftButton)
    assert look(bar) == ("Muting…", ButtonTone.QUIET)
    assert audio.wishes == [("muted", True)]
    audio.measure(problem="still sending")
    assert bar.mute.pending
    audio.measure(mic_muted=True)
    assert look(bar) == ("Muted", ButtonTone.DANGER_TINT)
    assert not bar.mute.pending
    assert bar.mute.accessibleName() == "Microphone muted. Press to unmute"


def test_a_mute_measured_without_a_wish_shows_too(bar, audio) -> None:
    audio.measure(mic_muted=True)
    assert look(bar)[0] == "Muted"
    audio.measure(mic_muted=False)
    assert look(bar)[0] == "Mute"


def test_a_second_press_takes_the_wish_back(qtbot, bar, audio) -> None:
    qtbot.mouseClick(bar.mute, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.mute, Qt.MouseButton.LeftButton)
    assert look(bar)[0] == "Mute"
    assert audio.wishes == [("muted", True), ("muted", False)]


def test_no_device_is_said_in_words(bar, audio) -> None:
    audio.measure(devices=(), microphone=None, speaker=None, mic_open=False, speaker_open=False)
    assert bar.microphone.words == "No microphone"
    assert bar.speaker.words == "No speaker"
    assert look(bar)[0] == "No mic"
    assert "Calls still connect" in bar.mute.accessibleName()
    audio.measure(microphone=MIC, speaker=SPEAKER)
    assert bar.microphone.words == "Mic"
    assert bar.microphone.accessibleName() == "Microphone: Headset microphone"


def menu_of(bar: TopBar) -> QMenu:
    return next(m for m in bar.findChildren(QMenu) if m.isVisible())


def test_a_microphone_is_chosen_from_the_menu(qtbot, bar, audio) -> None:
    chosen = []
    bar.device_chosen.connect(lambda *args: chosen.append(args))
    qtbot.mouseClick(bar.microphone, Qt.MouseButton.LeftButton)
    menu = menu_of(bar)
    items = [a for a in menu.actions() if not a.isSeparator()]
    assert [a.text() for a in items] == [
        MIC.name,
        MIC_2.name,
        "Follow the system's default",
        "Audio settings…",
    ]
    assert [a.isChecked() for a in items[:2]] == [True, False]
    items[1].trigger()
    items[2].trigger()
    assert chosen == [(AudioRole.MICROPHONE, MIC_2.id), (AudioRole.MICROPHONE, None)]
    menu.close()


def test_levels_are_read_only_while_a_stream_runs_and_somebody_looks(bar, audio) -> None:
    assert not AudioWatch(FakeAudio(AudioState())).sampling
    bar.watch.set_looking(True)
    assert bar.watch.sampling
    bar.watch.set_looking(False)
    assert not bar.watch.sampling
    bar.watch.set_looking(True)
    audio.measure(mic_open=False, speaker_open=False)
    assert not bar.watch.sampling


def test_levels_reach_the_meters(qtbot, bar, audio) -> None:
    bar.watch.set_looking(True)
    qtbot.waitUntil(lambda: bar.microphone.meter.level > 0.5)
    assert 0.4 < bar.speaker.meter.level < bar.microphone.meter.level


def test_a_meter_rises_at_once_and_falls_slowly(qtbot) -> None:
    meter = LevelMeter(THEME)
    qtbot.addWidget(meter)
    meter.set_level(1.0)
    assert meter.level == 1.0
    meter.set_level(0.0)
    assert 0.5 < meter.level < 1.0
    for _ in range(20):
        meter.set_level(0.0)
    assert meter.level == 0.0


def test_a_meter_has_no_value_for_screen_readers(bar) -> None:
    reader = QAccessible.queryAccessibleInterface(bar.microphone.meter)
    assert reader.valueInterface() is None
    assert reader.text(QAccessible.Text.Value) == ""


@pytest.mark.parametrize(
    ("link", "words", "shape"),
    [
        (LinkState(LinkStatus.STARTING, "Local gateway"), "Connecting · Local gateway", "HALF"),
        (LinkState(LinkStatus.UP, "Local gateway", "agent-7"), "agent-7 · Local gateway", "DOT"),
        (LinkState(LinkStatus.DOWN, "Local gateway"), "Offline · Local gateway", "CROSS"),
    ],
)
def test_the_link_has_mark_and_words(bar, link, words, shape) -> None:
    bar.link.show_link(link)
    assert bar.link.text() == words
    assert bar.link.shape is PillShape[shape]


def test_the_countdown_runs_only_while_retrying(qtbot, bar) -> None:
    retry = LinkState(LinkStatus.RETRYING, "Local gateway", retry_at=time.time() + 30)
    bar.link.show_link(retry)
    assert bar.link.text() in ("Reconnecting · 30 s · Local gateway",)
    assert bar.link._second.isActive()
    assert "Trying again in 30 s." in bar.link.toolTip()
    bar.link.show_link(LinkState(LinkStatus.UP, "Local gateway"))
    assert not bar.link._second.isActive()


@pytest.fixture
def dialog(qtbot, bar, audio):
    dialog = AudioSetupDialog(THEME, bar.watch)
    qtbot.addWidget(dialog)
    dialog.chosen = []
    dialog.device_chosen.connect(lambda *args: dialog.chosen.append(args))
    dialog.show()
    return dialog


def test_the_audio_dialog_shows_what_is_in_use_and_follows_hot_plug(dialog, audio) -> None:
    box = dialog.box(AudioRole.MICROPHONE)
    assert [box.itemText(i) for i in range(box.count())][1:] == [MIC.name, MIC_2.name]
    assert box.currentText() == MIC.name
    audio.measure(devices=(MIC_2, SPEAKER), microphone=MIC_2)
    assert [box.itemText(i) for i in range(box.count())][1:] == [MIC_2.name]
    assert box.currentText() == MIC_2.name
    assert dialog.chosen == []


def test_the_audio_dialog_chooses(dialog) -> None:
    box = dialog.box(AudioRole.RINGER)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert dialog.chosen == [(AudioRole.RINGER, SPEAKER.id)]


def test_the_audio_dialog_says_when_there_is_nothing(dialog, audio) -> None:
    assert not dialog.devices._problem.isVisible()
    audio.measure(devices=(), microphone=None, speaker=None, ringer=None)
    assert dialog.devices._problem.text().startswith("No audio device was found.")
    assert not dialog.box(AudioRole.SPEAKER).isEnabled()
    assert dialog.box(AudioRole.SPEAKER).currentText() == "None found"
