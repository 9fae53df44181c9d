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
    model = SessionTableModel(clock=lambda: NOW)
    model.tester = QAbstractItemModelTester(model, Mode.Fatal)
    return model


def ids(model):
    return [model.session_at(row).id for row in range(model.rowCount())]


def batch(*sessions):
    return {each.id: each for each in sessions}


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
    everybody = batch(*(session(number) for number in range(100)))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.layoutChanged):
        model.apply(everybody)
        model.apply(batch(*(session(number, muted=True) for number in range(100))))
        model.apply(dict.fromkeys(everybody))


def test_a_batch_of_many_rows_is_one_change_of_the_range(model):
    model.apply(batch(*(session(number) for number in range(100))))
    changed = []
    model.dataChanged.connect(lambda a, b: changed.append((a.row(), b.row())))
    model.apply(batch(*(session(number, muted=True) for number in range(10, 90))))
    assert changed == [(10, 89)]
    model.apply(batch(session(3), session(95, muted=True)))
    assert changed[1:] == [(96, 96), (4, 4)]


def test_batches_of_random_changes_end_in_the_same_rows_as_the_truth(model):
    dice = random.Random(7)
    truth = {}
    waiting = {}
    for _ in range(2000):
        number = dice.randrange(40)
        key = SessionId(f"s{number}")
        if dice.random() < 0.2 and key in truth:
            del truth[key]
            waiting[key] = None
        else:
            truth[key] = waiting[key] = session(number, caller_id=str(dice.random()))
        if dice.random() < 0.02:
            model.apply(waiting)
            waiting = {}
    model.apply(waiting)
    assert {i: model.session(i) for i in ids(model)} == truth


def test_dismissing_many_removes_runs_of_rows(model):
    model.bind(SessionFeed(), [ended(number) for number in range(200)])
    runs = []
    model.rowsRemoved.connect(lambda _parent, first, last: runs.append(last - first + 1))
    model.apply(dict.fromkeys(SessionId(f"s{n}") for n in range(200) if n != 100))
    assert ids(model) == ["s100"]
    assert runs == [99, 100]


def test_header_counts(model):
    for each in (session(1), session(2), ringing(3), session(4, local_hold=True), ended(5)):
        model.apply(batch(each))
    assert model.count_words() == "2 live, 1 ringing, 1 held, 1 ended"
    model.apply(batch(dataclasses.replace(ringing(3), state=SessionState.ACTIVE, answered_at=NOW)))
    model.apply({SessionId("s5"): None})
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
    model.apply(batch(session(1, muted=True, pending=Pending.HANGUP)))
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Party 1, number 0001 · muted, Hanging up, 01:00"
