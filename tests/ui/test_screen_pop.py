"""The page about a caller comes up once, at the right moment, and only on an allowed host."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl

from softphone.domain.agent import AgentState
from softphone.domain.ids import LegId
from softphone.domain.session import Direction, SessionState
from softphone.ui.screen_pop_wiring import ScreenPopWiring, page_for
from tests.builders import session
from tests.fakes.settings import FakeSettings

URL = "https://crm.example.org/find?phone={number}&who={name}"
CALLER = session(
    direction=Direction.DIAL_IN,
    state=SessionState.INCOMING,
    leg=LegId("leg-1"),
    peer="+442079460018",
    peer_name="Jane & Co",
)


@pytest.fixture
def settings():
    content = {"when": "ring", "url": URL, "hosts": ("crm.example.org",)}
    return FakeSettings(screen_pop=content)


@pytest.fixture
def opened(window, console, settings):
    pages: list[str] = []

    def open_url(url: QUrl) -> bool:
        pages.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    bound = replace(console.build(), settings=settings.parts())
    window.bind(bound)
    window._wiring._screen_pop.detach()
    window._wiring._screen_pop = ScreenPopWiring(window, bound, open_url)
    return pages


def test_a_ring_opens_one_page(console, opened):
    console.controller.store.put(CALLER)
    console.controller.store.put(replace(CALLER, peer_name="Jane"))
    console.controller.store.put(replace(CALLER, state=SessionState.ACTIVE))
    assert opened == ["https://crm.example.org/find?phone=%2B442079460018&who=Jane%20%26%20Co"]


def test_an_answer_opens_it_instead(console, opened, settings):
    settings.choices.change("screen_pop.when", "answer")
    console.controller.store.put(CALLER)
    assert opened == []
    console.controller.store.put(replace(CALLER, state=SessionState.ACTIVE))
    assert len(opened) == 1


@pytest.mark.parametrize("when", ["off", "ring", "answer"])
def test_our_own_calls_open_nothing(console, opened, settings, when):
    settings.choices.change("screen_pop.when", when)
    console.controller.store.put(session(state=SessionState.ACTIVE, leg=LegId("leg-2")))
    assert opened == []


def test_who_does_not_want_to_be_called_sees_no_page(console, opened):
    console.controller.agent.choose(AgentState.OFFLINE)
    console.controller.store.put(CALLER)
    assert opened == []


def test_a_host_that_is_not_allowed_is_told_once(console, opened, settings, window):
    settings.choices.change("screen_pop.hosts", ("other.example.org",))
    console.controller.store.put(CALLER)
    console.controller.store.put(replace(CALLER, id="s2"))
    assert opened == []
    (notice,) = [n for n in window.work.notices.notices if "crm.example.org" in n.text]
    assert "allowed" in notice.text


def test_qt_must_read_the_same_host():
    assert page_for("https://crm.example.org/x", ("crm.example.org",)) is not None
    assert page_for("https://crm.example.org:8443/x", ("crm.example.org:8443",)) is not None
    for address in ("ftp://crm.example.org/", "https://a@crm.example.org/", "https://else.org/"):
        assert page_for(address, ("crm.example.org",)) is None


def test_the_trial_shows_the_address_or_what_is_wrong(window, console, opened, settings):
    section = window.dialog("settings").sections["screen_pop"]
    section.caller_name.setText("Åsa?")
    assert section.result.text().endswith("who=%C3%85sa%3F")
    pages: list[QUrl] = []
    section.open_url = pages.append
    section.open_button.click()
    assert pages[0].host() == "crm.example.org"
    settings.choices.change("screen_pop.hosts", ())
    assert "not allowed" in section.result.text()
    assert not section.open_button.isEnabled()
