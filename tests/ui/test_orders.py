"""What the window does when the command line asks."""

from __future__ import annotations

import json

import pytest

from softphone.domain.ids import LegId, SessionId
from softphone.domain.session import Direction, SessionState
from tests.builders import session

CALLER = session(
    id=SessionId("in"),
    direction=Direction.DIAL_IN,
    state=SessionState.INCOMING,
    leg=LegId("leg-1"),
    peer="+442079460018",
    peer_name="Jane Smith",
)
TALK = session(id=SessionId("one"), state=SessionState.ACTIVE, leg=LegId("leg-2"))
OTHER = session(id=SessionId("two"), state=SessionState.ACTIVE, leg=LegId("leg-3"))


@pytest.mark.parametrize(
    ("order", "commands"),
    [
        ("answer", [("answer", "in")]),
        ("decline", [("decline", "in")]),
        ("hangup all", [("hang_up_all",)]),
    ],
)
def test_a_caller_is_dealt_with_as_by_the_keys(window, console, order, commands):
    console.controller.store.put(CALLER)
    assert window.obey(order) == (True, "")
    assert console.controller.commands == commands


@pytest.mark.parametrize("order", ["answer", "decline", "silence", "hangup", "hold", "hangup all"])
def test_without_a_call_it_says_so(window, console, order):
    done, told = window.obey(order)
    assert not done
    assert told.endswith(".")
    assert console.controller.commands == []


def test_the_only_call_is_held_and_hung_up_even_when_another_row_is_selected(window, console):
    over = session(id=SessionId("over"), state=SessionState.ENDED, ended_at=2.0)
    console.controller.store.put(over)
    console.controller.store.put(TALK)
    window.work.sessions.select(over.id)
    assert window.obey("hold on") == (True, "")
    assert window.obey("hangup") == (True, "")
    assert console.controller.commands == [("hold", "one", True), ("hang_up", "one")]
    assert window.obey("hold off")[0] is False


def test_of_several_calls_the_selected_one_is_meant(window, console):
    console.controller.store.put(TALK)
    console.controller.store.put(OTHER)
    window.work.sessions.view.clearSelection()
    if window.work.sessions.selected is None:
        assert window.obey("hangup")[0] is False
    window.work.sessions.select(TALK.id)
    assert window.obey("hangup") == (True, "")
    assert console.controller.commands == [("hang_up", "one")]


def test_muting_goes_one_way_when_it_says_which(window, console):
    window.obey("mute off")
    assert console.audio.wishes == []
    window.obey("mute on")
    assert console.audio.wishes == [("muted", True)]
    console.audio.measure(mic_muted=True)
    window.obey("mute on")
    assert console.audio.wishes == [("muted", True)]
    window.obey("mute")
    assert console.audio.wishes == [("muted", True), ("muted", False)]


def test_status_tells_link_and_calls(window, console):
    console.controller.store.put(CALLER)
    done, line = window.obey("status")
    status = json.loads(line)
    assert done
    assert (status["link"], status["muted"], status["state"]) == ("up", False, "available")
    (told,) = status["sessions"]
    assert (told["name"], told["words"], told["direction"]) == (
        "Jane Smith",
        "Incoming",
        "dial-in",
    )


def test_what_it_does_not_know_it_refuses(window):
    done, told = window.obey("dance")
    assert not done
    assert "dance" in told
