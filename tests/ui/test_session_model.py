from __future__ import annotations

import dataclasses
import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from softphone.domain.ids import SessionId
from softphone.domain.session import Pending, SessionState
from softphone.ui.models.session_table import SessionTableModel
from tests.fakes.session_feed import NOW, SessionFeed, ended, ringing, session

Mode = QAbstractItemModelTester.FailureReportingMode


@pytest.fixture
def model(qapp):
    model = SessionTableModel(clock=lambda: NOW, ticks=lambda: 0.0)
    model.tester = QAbstractItemModelTester(model, Mode.Fatal)
    return model


def ids(model):
    return [model.session_at(row).id for row in range(model.rowCount())]


def storm(model, count=60):
    """More than 1,000 events a second, as time stands still: what comes next is coalesced."""
    for _ in range(count):
        model.apply(session(9999))


def test_newest_session_is_first_and_changes_stay_in_place(model):
    feed = SessionFeed()
    model.bind(feed, [session(1)])
    for number in (2, 3):
        feed.session_changed.emit(session(number))
    assert ids(model) == ["s3", "s2", "s1"]
    changed = []
    model.dataChanged.connect(lambda a, b: changed.append((a.row(), b.row())))
    feed.session_changed.emit(session(2, muted=True))
    assert changed == [(1, 1)]
    assert model.session_at(1).muted
    assert model.rowCount() == 3


def test_removing_keeps_rows_and_ids_together(model):
    feed = SessionFeed()
    model.bind(feed, [session(n) for n in range(6)])
    for number in (0, 5, 3):
        feed.session_removed.emit(SessionId(f"s{number}"))
    assert ids(model) == ["s4", "s2", "s1"]
    assert [model.row_of(SessionId(f"s{n}")) for n in (4, 2, 1, 3)] == [0, 1, 2, None]
    feed.session_removed.emit(SessionId("unknown"))
    assert model.rowCount() == 3


def test_never_resets(model, qtbot):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.layoutChanged):
        for number in range(100):
            model.apply(session(number))
        storm(model)
        for number in range(100):
            model.remove(SessionId(f"s{number}"))
        model.flush()


def test_normal_traffic_is_applied_at_once(model):
    model.apply(session(1))
    model.apply(session(1, muted=True))
    assert model.session_at(0).muted


def test_storm_is_coalesced_to_one_update_a_frame_and_loses_nothing(model, qtbot):
    model.apply(session(1))
    storm(model)
    changes = []
    model.dataChanged.connect(lambda *_: changes.append(1))
    for count in range(300):
        model.apply(session(1, caller_id=str(count)))
    assert changes == []
    qtbot.waitUntil(lambda: model.session(SessionId("s1")).caller_id == "299", timeout=5000)
    assert len(changes) <= 4


def test_calm_after_the_storm_is_immediate_again(model, qtbot):
    storm(model)
    qtbot.waitUntil(lambda: not model._frame.isActive(), timeout=5000)
    model.apply(session(1))
    assert model.session(SessionId("s1")) is not None


def test_storm_keeps_the_order_of_change_and_removal(model):
    storm(model)
    model.apply(session(1))
    model.remove(SessionId("s1"))
    model.apply(session(2))
    model.flush()
    assert "s1" not in ids(model)
    assert "s2" in ids(model)


def test_storm_of_random_changes_ends_in_the_same_rows_as_one_by_one(model):
    dice = random.Random(7)
    truth = {}
    for _ in range(2000):
        number = dice.randrange(40)
        key = SessionId(f"s{number}")
        if dice.random() < 0.2 and key in truth:
            del truth[key]
            model.remove(key)
        else:
            truth[key] = session(number, caller_id=str(dice.random()))
            model.apply(truth[key])
        if dice.random() < 0.02:
            model.flush()
    model.flush()
    assert {i: model.session(i) for i in ids(model)} == truth


def test_dismissing_many_removes_runs_of_rows(model):
    model.bind(SessionFeed(), [ended(number) for number in range(200)])
    runs = []
    model.rowsRemoved.connect(lambda _parent, first, last: runs.append(last - first + 1))
    storm(model)
    for number in range(200):
        model.remove(SessionId(f"s{number}"))
    model.flush()
    assert ids(model) == ["s9999"]
    assert len(runs) < 20


def test_header_counts(model):
    for each in (session(1), session(2), ringing(3), session(4, local_hold=True), ended(5)):
        model.apply(each)
    assert model.count_words() == "2 live, 1 ringing, 1 held, 1 ended"
    model.apply(dataclasses.replace(ringing(3), state=SessionState.ACTIVE, answered_at=NOW))
    model.remove(SessionId("s5"))
    assert model.count_words() == "3 live, 1 held"
    assert model.ended_count == 0


def test_rebinding_shows_exactly_the_new_sessions(model):
    first, second = SessionFeed(), SessionFeed()
    model.bind(first, [session(1), session(2)])
    model.bind(second, [session(2), session(3)])
    assert sorted(ids(model)) == ["s2", "s3"]
    first.session_changed.emit(session(8))
    assert model.session(SessionId("s8")) is None


def test_row_reads_aloud_as_one_sentence(model):
    model.set_address_format(lambda peer: f"number {peer[-4:]}")
    model.apply(session(1, muted=True, pending=Pending.HANGUP))
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Party 1, number 0001 · muted, Hanging up, 01:00"
