"""Where callers reach the room, and how loud each party is, in the whole window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from softphone.domain.capabilities import Capabilities
from softphone.domain.events import DialinReady
from softphone.domain.ids import SessionId
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.registration import RegistrationState, TrunkRegistration
from softphone.ui.panels.trunk_status import TrunkStatus
from softphone.ui.widgets.party_volume import PartyVolume
from tests.fakes.session_feed import session

S1, S2 = SessionId("s1"), SessionId("s2")
UP = LinkState(LinkStatus.UP, backend="Daily", room="desk")


def ready(console, address):
    console.controller.events.publish(DialinReady(timestamp=1.0, seq=1, sip_endpoint=address))


def test_the_rooms_addresses_are_told_and_copied(window, console):
    button = window.top_bar.reach
    assert button.isHidden()
    console.controller.link_changes.publish(UP)
    for address in ("desk@example.org", "desk.2@example.org", "desk@example.org"):
        ready(console, address)
    assert button.addresses == ("sip:desk@example.org", "sip:desk.2@example.org")
    assert not button.isHidden()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "sip:desk.2@example.org" in button.accessibleDescription()
    entries = {each.text(): each for each in button.menu().actions()}
    entries["Copy sip:desk.2@example.org"].trigger()
    assert QApplication.clipboard().text() == "sip:desk.2@example.org"
    entries["Copy all"].trigger()
    assert QApplication.clipboard().text() == "sip:desk@example.org\nsip:desk.2@example.org"


def test_the_trunks_stand_in_the_bar_while_there_are_some(window, console) -> None:
    def shown() -> list[str]:
        return [
            pill.text() for pill in window.top_bar.findChildren(TrunkStatus) if pill.isVisible()
        ]

    assert window.top_bar.findChildren(TrunkStatus) == [], "made only when it is needed"
    acme = TrunkRegistration(trunk="acme", state=RegistrationState.REGISTERED, since=1.0)
    console.controller.set_trunks(acme)
    assert shown() == ["acme: registered"]
    console.controller.set_trunks()
    assert shown() == []
    console.controller.set_trunks(acme)
    window.unbind()
    assert shown() == []


@pytest.mark.parametrize(
    "then",
    [
        (LinkState(LinkStatus.DOWN),),
        (LinkState(LinkStatus.STARTING, backend="Other"),),
        (replace(UP, room="elsewhere"),),
    ],
)
def test_another_room_has_other_addresses(window, console, then):
    console.controller.link_changes.publish(UP)
    ready(console, "desk@example.org")
    console.controller.link_changes.publish(replace(UP, status=LinkStatus.RETRYING))
    console.controller.link_changes.publish(UP)
    assert window.top_bar.reach.addresses
    for link in then:
        console.controller.link_changes.publish(link)
    assert window.top_bar.reach.isHidden()


def test_each_party_has_its_own_loudness(window, console, qtbot):
    store = console.controller.store
    for number in (1, 2):
        store.put(session(number, answered_at=1.0))
    window.work.sessions.select(S1)
    (volume,) = window.work.detail.findChildren(PartyVolume)
    assert volume.slider.value() == 100
    assert volume.slider.accessibleName().startswith("How loud you hear ")
    volume.slider.setFocus()
    qtbot.keyClick(volume.slider, Qt.Key.Key_PageUp)
    assert console.controller.commands == [("set_volume", S1, 1.25)]
    window.work.sessions.select(S2)
    assert volume.slider.value() == 100
    window.work.sessions.select(S1)
    assert volume.slider.value() == 125
    qtbot.keyClick(volume.slider, Qt.Key.Key_Home)
    assert volume._told.text() == "Silent"
    assert len(console.controller.commands) == 2


def test_no_slider_where_the_backend_has_no_volumes(window, console):
    console.controller.capabilities = Capabilities()
    console.controller.store.put(session(1, answered_at=1.0))
    window.work.sessions.select(S1)
    assert not window.work.detail.findChildren(PartyVolume)
