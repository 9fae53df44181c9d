"""The bundle's preview and the replay, as the operator sees and uses them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from softphone.domain.ids import SessionId
from softphone.domain.saved_timeline import SavedTimeline
from softphone.domain.support import BundleFile
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.ui.dialogs.replay import ReplayDialog
from softphone.ui.dialogs.support import SupportDialog
from softphone.ui.theme import Theme

FILES = tuple(BundleFile(name=f"{n}.txt", about="log", text=f"text {n}") for n in range(3))


@pytest.fixture
def preview(qtbot: QtBot) -> SupportDialog:
    made = SupportDialog(Theme.of(is_dark=False))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_can_be_saved_before_it_is_shown(preview: SupportDialog) -> None:
    assert not preview.save.isEnabled()
    preview.show_files(FILES)
    assert preview.save.isEnabled()
    assert preview.preview.toPlainText() == "text 0" and preview.preview.isReadOnly()


def test_what_is_not_ticked_stays_here(qtbot: QtBot, preview: SupportDialog) -> None:
    preview.show_files(FILES)
    preview.files.setCurrentRow(1)
    assert preview.preview.toPlainText() == "text 1"
    qtbot.keyClick(preview.files, Qt.Key.Key_Space)
    with qtbot.waitSignal(preview.save_requested) as saved:
        preview.save.click()
    assert saved.args == [(FILES[0], FILES[2])]
    for row in (0, 2):
        preview.files.setCurrentRow(row)
        qtbot.keyClick(preview.files, Qt.Key.Key_Space)
    assert not preview.save.isEnabled()


def test_a_failure_to_save_keeps_it_open(preview: SupportDialog) -> None:
    preview.show_files(FILES)
    preview.show_outcome("The disk is full.")
    assert preview.isVisible() and preview.status.text() == "The disk is full."
    preview.show_outcome("")
    assert not preview.isVisible()


def entries(*seconds: float) -> tuple[TimelineEntry, ...]:
    return tuple(
        TimelineEntry(session=SessionId(""), at=at, kind=EntryKind.PROGRESS, name=f"e{at}")
        for at in seconds
    )


@pytest.fixture
def replay(qtbot: QtBot) -> ReplayDialog:
    saved = SavedTimeline(
        title="<b>Ada</b>", facts=(("room", "desk"),), entries=entries(1, 1.2, 1.3)
    )
    made = ReplayDialog(Theme.of(is_dark=False), saved, "a.timeline.json")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_replay_says_so_and_shows_all_at_first(replay: ReplayDialog) -> None:
    assert "Replay" in replay.windowTitle() and "Nothing here is live" in replay.banner.text()
    assert replay.title.textFormat() is Qt.TextFormat.PlainText
    assert replay.view.line_count() == 3


def test_it_plays_from_the_start_and_can_be_stepped(qtbot: QtBot, replay: ReplayDialog) -> None:
    replay.place.setValue(0)
    assert replay.view.line_count() == 0
    replay.step()
    replay.step()
    assert replay.view.line_count() == 2 and replay.next.isEnabled()
    replay.toggle()
    assert replay.play.text() == "Pause"
    qtbot.waitUntil(lambda: replay.shown == 3, timeout=5000)
    assert replay.play.text() == "Play" and not replay.next.isEnabled()
    replay.toggle()
    assert replay.shown < 3
    qtbot.waitUntil(lambda: replay.shown == 3, timeout=5000)
