"""A blocked caller is refused on the wire, and the operator neither hears nor sees them ring."""

from __future__ import annotations

import pytest

from tests.fakes.sip_peer import caller
from tests.fakes.window_process import WindowProcess

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(120)]

BOOK = "window._wiring._console.contacts"
SPAM = "sip:spam@far.invalid"
REFUSED = "486"
"""The one final answer that the engine knows for a call that is not taken."""


def test_a_blocked_caller_is_refused_and_nothing_rings(desk: WindowProcess) -> None:
    desk.until(f"{BOOK}.is_open")
    endpoint = next(e for e in reversed(desk.events) if e["what"] == "dialin_ready")
    desk.look(f"{BOOK}.block({SPAM!r})")
    desk.until(f"{BOOK}.is_blocked({SPAM!r})")
    before = desk.mark()
    with caller(endpoint["sip_endpoint"], "caller_blocked", keys={"status": REFUSED}) as blocked:
        assert blocked.saw_the_end(), "the blocked caller was not refused"
    desk.until("not controller.store.live()")
    desk.mark()
    rang = [event for event in desk.events[before:] if event["what"] == "session_changed"]
    assert rang and all(event["state"] != "active" for event in rang)
    assert {event["pending"] for event in rang if event["state"] == "incoming"} == {"decline"}
    assert not desk.look("popup().isVisible()")
