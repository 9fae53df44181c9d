"""The end of a shift: every open call moves to a colleague's room, after one choice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from softphone.domain.ids import LegId, SessionId
from softphone.domain.session import Direction, Session, SessionState
from softphone.domain.suggestion import LiveRoom
from softphone.domain.transfer import TransferRequest
from softphone.ui.dialogs.hand_over import HandOverDialog

BEN = LiveRoom(name="ben", address="sip:ben@127.0.0.1:5060", people=("Ben",), count=1)
EMPTY = LiveRoom(name="hall", address="sip:hall@127.0.0.1:5060", people=(), count=1)


def talk(console, name: str, state: SessionState = SessionState.ACTIVE) -> None:
    session = Session(
        id=SessionId(name),
        direction=Direction.DIAL_OUT,
        state=state,
        created_at=1.0,
        leg=LegId(f"leg-{name}"),
        peer="+15550100001",
    )
    console.controller.store.put(session)


@pytest.fixture
def dialog(qtbot, window, console) -> HandOverDialog:
    talk(console, "one")
    talk(console, "two")
    talk(console, "new", SessionState.PLACING)
    window.actions_by_name["hand_over"].trigger()
    found = window.findChild(HandOverDialog)
    qtbot.waitUntil(found.isVisible)
    return found


def test_all_calls_that_can_move_do(console, dialog) -> None:
    assert dialog.told.text().startswith("2 calls")
    assert not dialog.act.isEnabled()
    console.controller.rooms_found.publish((BEN, EMPTY))
    assert dialog.rooms.count() == 1
    QTest.keyClick(dialog.rooms, Qt.Key.Key_Return)
    wanted = TransferRequest(target=BEN.address)
    moved = [c for c in console.controller.commands if c[0] == "transfer_blind"]
    assert moved == [
        ("transfer_blind", SessionId("one"), wanted),
        ("transfer_blind", SessionId("two"), wanted),
    ]


def test_with_no_colleague_nothing_moves(console, dialog) -> None:
    console.controller.rooms_found.publish((EMPTY,))
    assert dialog.nobody.isVisible()
    assert not dialog.act.isEnabled()
    dialog.stay.click()
    assert not [c for c in console.controller.commands if c[0] == "transfer_blind"]


def test_without_calls_there_is_nothing_to_hand_over(qtbot, window) -> None:
    window.actions_by_name["hand_over"].trigger()
    dialog = window.findChild(HandOverDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.told.text() == "You have no call that could move."
    assert not dialog.act.isEnabled()
    dialog.stay.click()
