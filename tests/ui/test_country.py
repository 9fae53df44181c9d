"""The country of a number: on the row, in the ringing pop-up and in the history."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from softphone.domain.ids import LegId
from softphone.domain.session import Direction, SessionState
from softphone.ui.regional_dialing import RegionalDialing
from tests.builders import session
from tests.fakes.books import MemoryArchive, call, history_of

LONDON = "+442079460018"


@pytest.mark.parametrize(
    ("address", "country"),
    [
        (LONDON, "United Kingdom"),
        ("+14165550123", "Canada"),
        ("+99912345678", ""),
        ("sip:jane@pbx.example.com", ""),
        ("", ""),
    ],
)
def test_only_numbers_have_a_country(address, country):
    assert RegionalDialing("US").country_of(address) == country


def test_row_and_popup_tell_it(window, console):
    caller = session(
        direction=Direction.DIAL_IN, state=SessionState.INCOMING, leg=LegId("leg-1"), peer=LONDON
    )
    console.controller.store.put(caller)
    model = window.work.sessions.model
    told = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "United Kingdom" in told
    card = window.popup.card
    assert card.number.text() == "United Kingdom"
    console.controller.store.put(replace(caller, peer_name="Jane Smith"))
    assert card.number.text() == "+44 20 7946 0018 · United Kingdom"


def test_the_history_tells_it_and_says_what_to_do_while_nothing_is_chosen(window, console):
    archive = MemoryArchive(call(1, peer=LONDON, peer_name="Jane Smith"))
    history = history_of(archive)
    window.bind(replace(console.build(), history=history))
    history.attach(archive)
    window.actions_by_name["history"].trigger()
    page: Any = window.pages.currentWidget()
    assert page.detail._nothing.isVisible()
    page.list.select_row(0)
    assert page.detail.address.text() == "+44 20 7946 0018 · United Kingdom"
    assert not page.detail._nothing.isVisible()
