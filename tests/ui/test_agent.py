"""The operator as an agent: the state button, do not disturb, help, and who supervises."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from softphone.controller.supervised import WhisperedLine
from softphone.domain.agent import Agent, AgentState, Choice, WrapUpRules
from softphone.domain.capabilities import Capabilities
from softphone.domain.events import AppMessage, SupervisionChanged
from softphone.domain.ids import LegId, ParticipantId, SessionId
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.session import Direction, Session, SessionState, evolve
from softphone.domain.supervision import SupervisionMode
from softphone.ui.dialogs.ask_for_help import HelpDialog
from softphone.ui.models.agent_words import LOOKS, state_word
from softphone.ui.panels.agent_button import AgentButton
from softphone.ui.theme import Theme

BOSS = ParticipantId("boss")


def button(window) -> AgentButton:
    return window.top_bar.agent


def items(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def supervised(window, mode: SupervisionMode | None, to: tuple[str, ...] = ()) -> None:
    event = SupervisionChanged(
        timestamp=1.0,
        supervisor=BOSS,
        user_name="Boss",
        mode=mode,
        to=tuple(map(ParticipantId, to)),
    )
    window._wiring._controller.supervised.on_changed(event)


def test_a_state_is_chosen_with_the_keyboard(window) -> None:
    QTest.keyClick(
        window,
        Qt.Key.Key_S,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    menu = next(m for m in button(window).findChildren(QMenu) if m.isVisible())
    assert items(menu)[:4] == ["Available", "Busy", "Break", "Offline"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert window._wiring._controller.agent.agent.state is AgentState.BUSY
    assert button(window).text().startswith("Busy")
    assert "Busy" in button(window).accessibleName()


def test_a_break_has_its_reason(window, console) -> None:
    button(window).state_chosen.emit(AgentState.BREAK, "Lunch")
    assert console.controller.agent.agent.chosen == Choice(AgentState.BREAK, "Lunch")
    assert button(window).text().startswith("Break · Lunch")


def test_the_next_state_is_seen_during_a_call(window, console) -> None:
    console.controller.agent.show(
        state=AgentState.ON_CALL, since=time.time() - 62, chosen=Choice(AgentState.BREAK)
    )
    assert button(window).text() in ("On call 01:02 → Break", "On call 01:03 → Break")


def test_wrap_up_counts_down_and_is_extended_or_ended(qtbot, dressed) -> None:
    now = [100.0]
    made = AgentButton(Theme.of(is_dark=False), clock=lambda: now[0])
    qtbot.addWidget(made)
    agent = Agent(
        state=AgentState.WRAP_UP,
        since=90.0,
        chosen=Choice(AgentState.AVAILABLE),
        wrap_up_ends=124.0,
    )
    made.show_agent(agent, WrapUpRules())
    made.show()
    assert made.text() == "Wrap-up 00:24"
    now[0] = 101.0
    qtbot.waitUntil(lambda: made.text() == "Wrap-up 00:23", timeout=2500)
    wishes: list[str] = []
    made.done_requested.connect(lambda: wishes.append("done"))
    made.extend_requested.connect(lambda: wishes.append("extend"))
    menu = made.open_menu()
    assert items(menu)[:2] == ["Wrap-up done", "30 more seconds"]
    menu.actions()[0].trigger()
    menu.actions()[1].trigger()
    assert wishes == ["done", "extend"]
    menu.close()


def test_a_missing_disposition_keeps_wrap_up(qtbot, dressed) -> None:
    made = AgentButton(Theme.of(is_dark=False))
    qtbot.addWidget(made)
    made.show_agent(Agent(state=AgentState.WRAP_UP, undisposed=1), WrapUpRules())
    menu = made.open_menu()
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_every_state_has_its_own_mark_or_colour_and_word() -> None:
    looks = {(LOOKS[state], state_word(state)) for state in AgentState}
    assert len(looks) == len(AgentState)
    assert len({state_word(state) for state in AgentState}) == len(AgentState)


def test_a_backend_without_agents_shows_no_button(window, console) -> None:
    console.controller.capabilities = Capabilities()
    console.controller.set_link(LinkState(LinkStatus.UP, backend="Other"))
    assert not button(window).isVisible()
    assert not window.actions_by_name["agent_state"].isEnabled()


@pytest.fixture
def caller(console) -> Session:
    session = Session(
        id=SessionId("in"),
        direction=Direction.DIAL_IN,
        state=SessionState.INCOMING,
        created_at=time.time(),
        leg=LegId("leg-in"),
        peer="+15550100009",
    )
    console.controller.store.put(session)
    return session


def test_do_not_disturb_keeps_the_row_and_hides_the_pop_up(window, console, caller) -> None:
    assert window.popup.isVisible()
    console.controller.agent.choose(AgentState.BUSY)
    assert not window.popup.isVisible()
    assert not window.popup.take_focus()
    assert window.work.sessions.model.rowCount() == 1
    console.controller.agent.choose(AgentState.AVAILABLE)
    assert window.popup.isVisible()


def test_help_is_asked_for_the_selected_call(qtbot, window, console, caller) -> None:
    console.controller.store.put(evolve(caller, state=SessionState.ACTIVE))
    window.work.sessions.select(caller.id)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(
        window,
        Qt.Key.Key_E,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = window.findChild(HelpDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert "+15550100009" in dialog.about.text()
    QTest.keyClicks(dialog.note, "refund?")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    assert console.controller.agent.asked == [("help", LegId("leg-in"), "refund?")]
    assert not dialog.isVisible()


def test_help_is_asked_for_without_a_note_and_a_call(qtbot, window, console) -> None:
    window.actions_by_name["help"].trigger()
    dialog = window.findChild(HelpDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert not dialog.about.isVisible()
    dialog.stay.click()
    assert console.controller.agent.asked == []
    window.actions_by_name["help"].trigger()
    asked = next(each for each in window.findChildren(HelpDialog) if each.isVisible())
    asked.act.click()
    assert console.controller.agent.asked == [("help", None, "")]


def test_changed_rules_reach_the_button_during_wrap_up(window, console) -> None:
    now = time.time()
    agents = console.controller.agent
    agents.show(state=AgentState.WRAP_UP, since=now, wrap_up_ends=now + 100)
    agents.wrap_up = WrapUpRules(extension=45.0, extensions=1)
    agents.show()
    menu = button(window).open_menu()
    assert items(menu)[1] == "45 more seconds"
    menu.close()


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        (SupervisionMode.LISTEN, "Boss listens. Nobody hears them."),
        (SupervisionMode.WHISPER, "Boss whispers to you. The far party does not hear it."),
        (SupervisionMode.BARGE, "Boss has joined the call. Everybody hears them."),
    ],
)
def test_the_agent_is_told_who_supervises(window, mode, words) -> None:
    assert not window.banner.isVisible()
    supervised(window, mode)
    assert window.banner.isVisible()
    assert window.banner.words.text() == words
    assert window.banner.accessibleName() == words
    supervised(window, None)
    assert not window.banner.isVisible()


def test_a_whisper_to_a_colleague_says_so(window) -> None:
    supervised(window, SupervisionMode.WHISPER, to=("somebody",))
    assert "colleague" in window.banner.words.text()
    supervised(window, SupervisionMode.WHISPER, to=("me",))
    assert "to you" in window.banner.words.text()


def test_a_supervisors_line_stays_until_dismissed(window, console) -> None:
    supervised(window, SupervisionMode.LISTEN)
    console.controller.supervised.on_message(
        AppMessage(timestamp=1.0, data={"whisper": "Offer <b>ten</b>"}, from_id=BOSS)
    )
    console.controller.supervised.on_message(AppMessage(timestamp=1.0, data=7, from_id=BOSS))
    supervised(window, None)
    assert window.banner.text.text() == "Boss: Offer <b>ten</b>"
    QTest.mouseClick(window.banner.dismiss, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()


def test_old_lines_make_room(window) -> None:
    for number in range(5):
        window.banner.show_line(WhisperedLine("", f"line {number}"))
    assert window.banner.text.text().splitlines()[0] == "Supervisor: line 2"
