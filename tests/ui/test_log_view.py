from __future__ import annotations

import logging
import statistics
import threading
import time

import pytest
from PySide6.QtCore import QPoint, Qt, QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from softphone.domain.logline import LogLine
from softphone.ui.models.log_buffer import LogBuffer
from softphone.ui.models.log_export import write_lines
from softphone.ui.models.log_inbox import LogInbox
from softphone.ui.models.log_matches import LogCriteria, LogMatches
from softphone.ui.panels.log_pane import LogPanePanel
from softphone.ui.theme import Theme
from softphone.ui.widgets.log_view import LogView
from tests.fakes.session_feed import NOW, session


def line(number: int, level: int = logging.INFO, leg: str = "", text: str = "") -> LogLine:
    return LogLine(NOW + number, level, text or f"event {number}", leg)


class Feed:
    """A log feed: replays what it has, then lets tests add lines from any thread."""

    def __init__(self, *kept: LogLine) -> None:
        self.kept = list(kept)
        self.listeners = []

    def subscribe(self, listener):
        for each in self.kept:
            listener(each)
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def say(self, *lines: LogLine) -> None:
        for each in lines:
            for listener in self.listeners:
                listener(each)


@pytest.fixture
def view(qtbot):
    view = LogView(Theme.of(is_dark=False), capacity=10_000)
    qtbot.addWidget(view)
    view.resize(800, 200)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def pane(qtbot):
    pane = LogPanePanel(Theme.of(is_dark=True))
    qtbot.addWidget(pane)
    pane.resize(900, 260)
    pane.show()
    qtbot.waitExposed(pane)
    yield pane
    pane.unbind()


def texts(view):
    return [each.text for each in view.shown()]


# -- buffer and filter -------------------------------------------------------------------------


def test_buffer_keeps_the_newest_and_their_numbers():
    buffer = LogBuffer(capacity=1000)
    for start in range(0, 10_000, 100):
        buffer.extend(line(n) for n in range(start, start + 100))
    assert 1000 <= len(buffer) < 3000
    assert buffer.end == 10_000
    assert buffer[9_999].text == "event 9999"
    assert buffer[buffer.first].text == f"event {buffer.first}"


@pytest.mark.parametrize(
    ("criteria", "expected"),
    [
        (LogCriteria(), [0, 1, 2, 3]),
        (LogCriteria(level=logging.WARNING), [1, 3]),
        (LogCriteria(text="BUSY"), [1, 2]),
        (LogCriteria(session="leg-a"), [0, 1]),
        (LogCriteria(level=logging.WARNING, text="busy", session="leg-a"), [1]),
        (LogCriteria(text="nothing like it"), []),
    ],
)
def test_criteria(criteria, expected):
    buffer = LogBuffer()
    buffer.extend(
        [
            line(0, leg="leg-a"),
            line(1, logging.WARNING, "leg-a", "Busy here"),
            line(2, text="busy there"),
            line(3, logging.ERROR),
        ]
    )
    matches = LogMatches(buffer)
    matches.look_for(criteria)
    matches.search(1.0)
    assert [matches.number(place) for place in range(len(matches))] == expected
    assert matches.done


def test_search_goes_on_in_slices_while_lines_come_and_go():
    buffer = LogBuffer(capacity=50_000)
    buffer.extend(line(n, text="odd" if n % 2 else "even") for n in range(50_000))
    matches = LogMatches(buffer)
    matches.look_for(LogCriteria(text="odd"))
    slices = after = 0
    while not matches.done or after < 5:
        after += matches.done
        matches.search(0.0005)
        start = buffer.end
        dropped = buffer.extend([line(0, text="odd"), line(0, text="even")] * 1500)
        matches.added(start)
        matches.dropped(dropped)
        slices += 1
    assert slices > 3
    numbers = [matches.number(place) for place in range(len(matches))]
    assert numbers == sorted(set(numbers))
    wanted = [n for n in range(buffer.first, buffer.end) if buffer[n].text == "odd"]
    assert numbers == wanted


def test_a_slice_of_the_search_keeps_to_its_budget():
    buffer = LogBuffer()
    buffer.extend(line(n, text="a line of the usual length, " * 3) for n in range(200_000))
    matches = LogMatches(buffer)
    matches.look_for(LogCriteria(text="not there"))
    slices = []
    while not matches.done:
        started = time.thread_time()
        matches.search(0.004)
        slices.append(time.thread_time() - started)
    assert statistics.median(slices) < 0.008, "one slice may meet the garbage collector, not most"


# -- view --------------------------------------------------------------------------------------


def test_follows_the_end_until_the_reader_scrolls_up(view, qtbot):
    view.append([line(n) for n in range(500)])
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    assert not view.following
    before = view.line_at(QPoint(0, 0))
    view.append([line(n) for n in range(500, 600)])
    qtbot.waitUntil(lambda: bar.maximum() == 600 * view.line_height - view.viewport().height())
    assert view.line_at(QPoint(0, 0)) == before
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    assert view.following


def test_reader_stays_at_the_same_line_when_old_ones_are_dropped(view, qtbot):
    view.append([line(n) for n in range(10_000)])
    view.refresh()
    view.set_following(False)
    view.verticalScrollBar().setValue(5_000 * view.line_height)
    assert view.line_text(view.line_at(QPoint(0, 0))).endswith("event 5000")
    view.append([line(n) for n in range(10_000, 13_000)])
    view.refresh()
    assert len(view.buffer) == 10_000
    assert view.line_text(view.line_at(QPoint(0, 0))).endswith("event 5000")


def test_selection_copies_whole_lines_and_survives_new_ones(view, qtbot):
    view.append([line(n) for n in range(20)])
    view.refresh()
    view.set_following(False)
    view.verticalScrollBar().setValue(0)
    rows = view.viewport()
    qtbot.mousePress(rows, Qt.MouseButton.LeftButton, pos=QPoint(50, 30))
    qtbot.mouseMove(rows, QPoint(50, 70))
    qtbot.mouseRelease(rows, Qt.MouseButton.LeftButton, pos=QPoint(50, 70))
    view.append([line(99)])
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [each.split("  ")[-1].strip() for each in copied] == ["event 1", "event 2", "event 3"]
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    view.copy()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 21


def test_keyboard_moves_extends_and_reads_aloud(view, qtbot):
    view.append([line(n) for n in range(50)])
    view.refresh()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert not view.following
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert list(view.selection()) == [1, 2]
    assert view.accessibleDescription().endswith("event 2")
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.following
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.selection()


def test_painting_touches_visible_lines_only(view, qtbot, monkeypatch):
    view.append([line(n) for n in range(9_000)])
    painted = []
    monkeypatch.setattr(view, "paint_line", lambda _p, number, _r: painted.append(number))
    view.viewport().repaint()
    assert 0 < len(set(painted)) <= 200 // view.line_height + 2


def test_new_lines_cost_one_repaint_a_frame(view, qtbot, monkeypatch):
    frames = []
    monkeypatch.setattr(view.viewport(), "update", lambda: frames.append(1))
    for number in range(1000):
        view.append([line(number)])
    assert len(frames) <= 12


# -- hop from other threads --------------------------------------------------------------------


def test_lines_hop_from_any_thread_in_batches_and_in_order(qtbot):
    inbox = LogInbox()
    heard, batches, threads = [], [], set()

    def take(lines):
        heard.extend(lines)
        batches.append(len(lines))
        threads.add(QThread.currentThread())

    inbox.arrived.connect(take)
    worker = threading.Thread(target=lambda: [inbox.push(line(n)) for n in range(5_000)])
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(heard) == 5_000)
    assert [each.at - NOW for each in heard] == list(range(5_000))
    assert len(batches) <= 5
    assert threads == {QThread.currentThread()}
    inbox.close()
    inbox.push(line(1))
    assert len(heard) == 5_000


# -- panel -------------------------------------------------------------------------------------


def test_pane_replays_follows_and_lets_go(pane, qtbot):
    feed = Feed(line(1), line(2))
    pane.bind(feed)
    qtbot.waitUntil(lambda: texts(pane.view) == ["event 1", "event 2"])
    feed.say(line(3))
    qtbot.waitUntil(lambda: texts(pane.view)[-1] == "event 3")
    pane.unbind()
    assert feed.listeners == []


def test_text_filter_waits_for_the_typist_and_counts(pane, qtbot):
    pane.bind(Feed(*(line(n) for n in range(300))))
    qtbot.waitUntil(lambda: len(pane.view.buffer) == 300)
    qtbot.keyClicks(pane.filter, "event 12")
    assert len(pane.view.matches) == 300
    qtbot.waitUntil(lambda: pane._count.text() == "11 of 300", timeout=5000)
    assert texts(pane.view)[0] == "event 12"
    pane.filter.clear()
    qtbot.keyClick(pane.filter, Qt.Key.Key_Return)
    assert len(pane.view.matches) == 300


def test_level_and_this_session(pane, qtbot):
    selected = session(1)
    pane.bind(
        Feed(line(1), line(2, logging.ERROR), line(3, logging.WARNING, selected.leg), line(4))
    )
    qtbot.waitUntil(lambda: len(pane.view.buffer) == 4)
    pane.set_level(logging.WARNING)
    qtbot.waitUntil(lambda: texts(pane.view) == ["event 2", "event 3"])
    assert not pane.this_session.isEnabled()
    pane.show_session(selected)
    qtbot.mouseClick(pane.this_session, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: texts(pane.view) == ["event 3"])
    pane.show_session(None)
    qtbot.waitUntil(lambda: texts(pane.view) == ["event 2", "event 3"])


def test_follow_button_tells_and_sets_the_truth(pane, qtbot):
    pane.bind(Feed(*(line(n) for n in range(300))))
    qtbot.waitUntil(lambda: len(pane.view.buffer) == 300)
    assert pane.follow.text() == "Follow"
    qtbot.mouseClick(pane.follow, Qt.MouseButton.LeftButton)
    assert (pane.follow.text(), pane.view.following) == ("Paused", False)
    qtbot.mouseClick(pane.follow, Qt.MouseButton.LeftButton)
    assert (pane.follow.text(), pane.view.following) == ("Follow", True)


def test_export_writes_what_is_shown_with_numbers_masked(pane, qtbot, tmp_path):
    pane.bind(Feed(line(1, text="dial +15551234567"), line(2, logging.ERROR)))
    qtbot.waitUntil(lambda: len(pane.view.buffer) == 2)
    target = tmp_path / "softphone.log"
    with qtbot.waitSignal(pane.exported) as heard:
        pane.export_to(str(target))
    assert heard.args == [str(target)]
    first, second = target.read_text(encoding="utf-8").splitlines()
    assert first.endswith("4567")
    assert "+1555" not in first
    assert " ERROR - event 2" in second
    assert list(tmp_path.iterdir()) == [target]


def test_export_that_fails_says_so_and_leaves_nothing(pane, qtbot, tmp_path):
    pane.bind(Feed(line(1)))
    qtbot.waitUntil(lambda: len(pane.view.buffer) == 1)
    with qtbot.waitSignal(pane.export_failed) as heard:
        pane.export_to(str(tmp_path / "missing" / "softphone.log"))
    assert "could not be saved" in heard.args[0]
    assert pane.export.isEnabled()


def test_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    target = tmp_path / "softphone.log"
    target.write_text("old", encoding="utf-8")

    def lines():
        yield line(1)
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_lines(lines(), target)
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_file_dialog_is_our_own_and_not_modal_in_a_nested_loop(pane, qtbot):
    qtbot.mouseClick(pane.export, Qt.MouseButton.LeftButton)
    dialog = pane.findChild(QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.isVisible()
    dialog.reject()
