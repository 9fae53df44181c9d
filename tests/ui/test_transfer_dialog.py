"""The transfer panel: words before the click, wishes out, progress in, Escape changes nothing."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.domain.outcome import EndReason, Outcome
from softphone.domain.session import SessionState, evolve
from softphone.domain.suggestion import LiveRoom, Suggestion, SuggestionKind
from softphone.domain.transfer import Transfer, TransferMode, TransferRequest, TransferStep
from softphone.ui.dialogs import transfer
from softphone.ui.dialogs.transfer import TransferDialog
from softphone.ui.models.suggesting import Suggesting
from softphone.ui.models.transfer_words import ASK, HAND_OVER, SEND
from softphone.ui.regional_dialing import RegionalDialing
from softphone.ui.theme import Theme
from tests.fakes.console import ALL
from tests.fakes.session_feed import ended, ringing, session

S1 = SessionId("s1")


def make(qtbot, capabilities: Capabilities = ALL, **more: Any) -> TransferDialog:
    dialog = TransferDialog(
        Theme.of(is_dark=False),
        session(1),
        RegionalDialing("US").understand,
        lambda shown: shown.peer_name,
        capabilities,
        **more,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot):
    return make(qtbot)


@pytest.fixture
def wishes(dialog):
    kept = []
    dialog.blind_requested.connect(lambda *args: kept.append(("blind", *args)))
    dialog.consult_requested.connect(lambda *args: kept.append(("consult", *args)))
    dialog.connect_requested.connect(lambda *args: kept.append(("connect", *args)))
    dialog.merge_requested.connect(lambda *args: kept.append(("merge", *args)))
    dialog.back_requested.connect(lambda *args: kept.append(("back", *args)))
    return kept


def go(dialog, way, text):
    dialog.ways[way].setChecked(True)
    dialog.target.setEditText(text)
    dialog.act.click()


@pytest.mark.parametrize(
    ("way", "text", "wish"),
    [
        (ASK, "+15550100002", ("consult", S1, "+15550100002")),
        (SEND, "+15550100002", ("blind", S1, TransferRequest(target="+15550100002"))),
        (
            HAND_OVER,
            "sip:bob@example.com",
            (
                "blind",
                S1,
                TransferRequest(target="sip:bob@example.com", mode=TransferMode.HAND_OVER),
            ),
        ),
    ],
)
def test_each_way_asks_for_its_own(dialog, wishes, way, text, wish):
    go(dialog, way, text)
    assert wishes == [wish]


@pytest.mark.parametrize(
    ("way", "text"),
    [(SEND, ""), (SEND, "sip:"), (HAND_OVER, "+15550100002"), (SEND, "+15551234567,1;2")],
)
def test_what_cannot_be_sent_is_explained(dialog, wishes, way, text):
    go(dialog, way, text)
    assert wishes == []
    assert dialog.status.isVisible() and dialog.status.property("role") == "error"


def test_every_way_says_who_stays_in_the_path(dialog):
    for button in dialog.ways.values():
        words = button.accessibleDescription()
        assert "Party 1" in words or "gateway" in words
    assert "goes on carrying" in dialog.ways[SEND].accessibleDescription()
    assert "no longer in its path" in dialog.ways[HAND_OVER].accessibleDescription()


def test_only_what_the_backend_offers(qtbot):
    dialog = make(qtbot, Capabilities(transfer=True))
    assert [way for way, button in dialog.ways.items() if button.isVisible()] == [SEND]
    assert dialog.ways[SEND].isChecked()


def test_a_call_one_has_is_suggested_and_connected(dialog, wishes):
    dialog.show_others([session(2)])
    dialog.target.setCurrentIndex(0)
    assert dialog.act.text() == "Connect them" and "Party 2" in dialog.status.text()
    assert not dialog.ways[ASK].isEnabled()
    dialog.act.click()
    assert wishes == [("connect", S1, SessionId("s2"))]


def test_suggestions_keep_what_is_typed(dialog):
    dialog.target.setEditText("+1555")
    dialog.show_others([session(2)])
    dialog.show_others([])
    assert dialog.target.currentText() == "+1555" and dialog.target.count() == 0


def test_progress_then_the_party_is_back(dialog):
    for step, words in (
        (TransferStep.TRIGGERED, "Trying: now"),
        (TransferStep.INITIATED, "Trying: done, Ringing: now"),
    ):
        dialog.show_session(session(1, transfer=Transfer("+15550100003", step)))
        assert dialog.steps.isVisible() and dialog.steps.accessibleDescription() == words
    assert "+15550100003 is ringing. Party 1 stays with you" in dialog.status.text()
    assert not dialog.act.isVisible()
    busy = Transfer("+15550100003", TransferStep.BUSY, 486)
    dialog.show_session(session(1, transfer=busy))
    assert dialog.status.text() == "+15550100003 is busy (SIP 486). Party 1 is with you again."
    assert dialog.steps.accessibleDescription() == "Trying: done, Ringing: failed"
    assert dialog.act.isEnabled() and dialog.target.isVisible()
    dialog.show_session(ended(1))
    assert not dialog.isVisible()


def test_a_consultation_from_ring_to_decision(dialog, wishes):
    held = session(1, local_hold=True)
    dialog.show_session(held)
    dialog.show_consult(ringing(2, state=SessionState.RINGING))
    assert not dialog.target.isVisible() and not dialog.connect_both.isEnabled()
    assert "Party 2: Ringing. Party 1 waits on hold." in dialog.status.text()
    answered = session(2)
    dialog.show_consult(answered)
    dialog.connect_both.click()
    dialog.merge_all.click()
    assert not dialog.isVisible()
    dialog.show()
    dialog.back.click()
    s2 = answered.id
    assert wishes == [("connect", S1, s2), ("merge", S1, s2), ("back", s2)]


def test_a_consultation_that_fails_goes_back_to_the_choice(dialog):
    dialog.show_consult(ringing(2, state=SessionState.RINGING))
    dialog.show_consult(ended(2))
    assert dialog.target.isVisible() and dialog.consult is None


def test_an_earlier_failure_is_not_told_as_news(qtbot):
    dialog = make(qtbot)
    expired = Transfer("sip:x@example.com", TransferStep.CANCELED, 603)
    dialog.show_session(session(1, transfer=expired))
    assert dialog.status.text() == "" and not dialog.steps.isVisible()


def test_a_transfer_that_worked_has_a_last_word(dialog, qtbot, monkeypatch):
    monkeypatch.setattr(transfer, "_DONE_MS", 10)
    answered = Transfer("+15550100003", TransferStep.ANSWERED)
    dialog.show_session(session(1, transfer=answered))
    done = ended(1, outcome=Outcome(EndReason.TRANSFERRED))
    dialog.show_session(done)
    assert dialog.isVisible() and "passed on" in dialog.status.text()
    assert dialog.steps.accessibleDescription().endswith("Connected: done")
    qtbot.waitUntil(lambda: not dialog.isVisible())


class Contacts:
    """A source that knows one contact."""

    def matching(self, text, limit):
        one = Suggestion(kind=SuggestionKind.CONTACT, name="Zoe Quist", address="+15550100005")
        return (one,) if text.casefold() in "zoe quist" else ()


@pytest.fixture
def suggested(qtbot):
    recent = (
        Suggestion(kind=SuggestionKind.RECENT, name="Old Friend", address="+15550100004"),
        Suggestion(kind=SuggestionKind.RECENT, name="Zoe", address="+15550100005"),
    )
    dialog = make(qtbot, suggesting=Suggesting(Contacts(), recent, str))
    dialog.show_others([session(2)])
    dialog.show_rooms((LiveRoom("support", "sip:support@127.0.0.1:5060", ("Ada",), 1),))
    return dialog


def lines(dialog):
    return [dialog.target.itemText(place) for place in range(dialog.target.count())]


def test_calls_contacts_rooms_and_recent_numbers_are_suggested_once_each(suggested):
    assert lines(suggested) == [
        "Party 2 (on your line)",
        "Zoe Quist · +15550100005",
        "Room support — Ada",
        "Old Friend · +15550100004",
    ]


def test_a_suggestion_is_sent_by_its_address(suggested, qtbot):
    kept = []
    suggested.blind_requested.connect(lambda *args: kept.append(args[1].target))
    suggested.consult_requested.connect(lambda *args: kept.append(args[1]))
    suggested.target.setCurrentIndex(2)
    suggested.ways[SEND].setChecked(True)
    suggested.act.click()
    suggested.ways[ASK].setChecked(True)
    suggested.target.setCurrentIndex(3)
    suggested.act.click()
    assert kept == ["sip:support@127.0.0.1:5060", "+15550100004"]


def test_typing_narrows_the_suggestions_and_keys_choose(suggested, qtbot):
    edit = suggested.target.lineEdit()
    edit.setFocus()
    edit.clear()
    qtbot.keyClicks(edit, "zo")
    popup = suggested.target.completer().popup()
    assert popup.isVisible() and popup.model().rowCount() == 1
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert suggested.target.currentText() == "Zoe Quist · +15550100005"
    assert suggested.target.chosen().address == "+15550100005"


def test_escape_closes_and_changes_nothing(dialog, wishes, qtbot):
    dialog.target.setEditText("+15550100002")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and wishes == []


def test_return_in_the_field_acts_once(dialog, wishes, qtbot):
    dialog.target.setEditText("+15550100002")
    qtbot.keyClick(dialog.target.lineEdit(), Qt.Key.Key_Return)
    assert len(wishes) == 1


def test_markup_in_a_name_stays_text(qtbot):
    shown = evolve(session(1), peer_name="<b>x</b>")
    dialog = TransferDialog(
        Theme.of(is_dark=True), shown, RegionalDialing().understand, lambda s: s.peer_name, ALL
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Transfer <b>x</b>"
