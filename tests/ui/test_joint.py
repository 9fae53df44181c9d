"""Hold, merge, transfer, lines and the matrix in the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from softphone.domain.actions import Action
from softphone.domain.capabilities import Capabilities
from softphone.domain.events import Participant
from softphone.domain.ids import ParticipantId, SessionId
from softphone.domain.transfer import Transfer, TransferRequest, TransferStep
from softphone.ui.dialogs.question import Question
from softphone.ui.dialogs.transfer import TransferDialog
from tests.fakes.session_feed import session

S1, S2 = SessionId("s1"), SessionId("s2")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def select(window, console, *sessions):
    for one in sessions:
        console.controller.store.put(one)
    window.work.sessions.select(sessions[0].id)


def test_the_keys_hold_and_take_back(window, console, qtbot):
    select(window, console, session(1))
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL | SHIFT)
    console.controller.store.put(session(1, local_hold=True))
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL | SHIFT)
    assert console.controller.commands == [("hold", S1, True), ("swap", S1)]


def test_the_rows_buttons_do_the_same(window, console):
    select(window, console, session(1), session(2, local_hold=True))
    window.work.sessions.request(S1, Action.HOLD)
    window.work.sessions.request(S2, Action.RESUME)
    assert console.controller.commands == [("hold", S1, True), ("swap", S2)]


def test_merge_is_offered_when_somebody_waits(window, console, qtbot):
    merge = window.work.sessions.header.merge
    select(window, console, session(1), session(2))
    qtbot.waitUntil(lambda: window.work.sessions.header.seats.text() == "2 of 5 lines")
    assert merge.isHidden() and not window.actions_by_name["merge"].isEnabled()
    console.controller.store.put(session(2, local_hold=True))
    qtbot.waitUntil(lambda: not merge.isHidden())
    window.work.sessions.select(S2)
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL)
    merge.click()
    assert console.controller.commands == [("merge", ()), ("merge", ())]


def test_all_lines_in_use_stands_out(window, console, qtbot):
    select(window, console, *(session(number) for number in range(1, 6)))
    seats = window.work.sessions.header.seats
    qtbot.waitUntil(lambda: seats.text() == "5 of 5 lines")
    assert seats.property("role") == "error" and "hang up" in seats.toolTip()


def test_a_transfer_from_the_row_to_the_controller(window, console, qtbot):
    select(window, console, session(1))
    window.work.sessions.request(S1, Action.TRANSFER)
    dialog = window.findChild(TransferDialog)
    assert dialog is not None and not dialog.isModal()
    dialog.ways["send"].setChecked(True)
    dialog.target.setEditText("+15550100002")
    dialog.act.click()
    request = TransferRequest(target="+15550100002")
    assert console.controller.commands == [("transfer_blind", S1, request)]
    moving = Transfer("+15550100002", TransferStep.INITIATED)
    console.controller.store.put(session(1, transfer=moving))
    assert "is ringing" in dialog.status.text()


def test_without_the_capability_nothing_is_offered(window, console):
    console.controller.capabilities = Capabilities()
    console.controller.set_link(console.controller.link)
    select(window, console, session(1), session(2, local_hold=True))
    names = {button.action for button in window.work.sessions.view.delegate.buttons(session(1))}
    assert not names & {Action.HOLD, Action.TRANSFER}
    for name in ("hold", "merge", "transfer"):
        assert not window.actions_by_name[name].isEnabled()


@pytest.mark.parametrize("accept", [True, False])
def test_a_far_party_that_asks_is_never_obeyed_by_itself(window, console, accept):
    asked = Transfer("sip:else@example.com", TransferStep.REQUESTED)
    select(window, console, session(1, transfer=asked))
    assert console.controller.commands == []
    question = window.findChild(Question)
    assert not question.isModal()
    (question.act_button if accept else question.stay_button).click()
    request = TransferRequest(target="sip:else@example.com")
    wish = ("transfer_blind", S1, request) if accept else ("refuse_transfer", S1)
    assert console.controller.commands == [wish]


def test_a_request_that_expires_takes_its_question_away(window, console, qtbot):
    asked = Transfer("sip:else@example.com", TransferStep.REQUESTED)
    select(window, console, session(1, transfer=asked))
    question = window.findChild(Question)
    expired = Transfer("sip:else@example.com", TransferStep.CANCELED, 603)
    console.controller.store.put(session(1, transfer=expired))
    assert not question.isVisible()
    assert console.controller.commands == []


def test_the_matrix_follows_the_room(window, console, qtbot):
    shown = session(1)
    select(window, console, shown)
    view = window.work.detail.hearing
    assert view.empty.isVisibleTo(view) and view.words() == ()
    me = Participant(ParticipantId("me"), local=True)
    leg = Participant(ParticipantId(shown.leg))
    console.controller.roster.replace([leg, me])
    qtbot.waitUntil(lambda: view.words() == ("You hear Party 1", "Party 1 hears you"))
    closed = {"canReceive": {"base": False}, "canSend": []}
    console.controller.roster.put(Participant(leg.id, permissions=closed))
    qtbot.waitUntil(
        lambda: view.words() == ("You do not hear Party 1", "Party 1 does not hear you")
    )
    silent = Participant(leg.id, audio=False)
    console.controller.roster.put(silent)
    qtbot.waitUntil(lambda: "silent now" in view.words()[0])
    assert view.table.item(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == view.words()[0]
