"""Sessions decide when the operator's audio runs and what rings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest

from softphone.attention import Attention
from softphone.audio.cells import Alert
from softphone.audio.desk import AudioDesk
from softphone.controller.agent import AgentDesk
from softphone.controller.feed import Feed
from softphone.controller.store import SessionStore
from softphone.domain.agent import AgentState
from softphone.domain.ids import LegId, SessionId
from softphone.domain.session import Direction, Session, SessionState
from softphone.domain.waiting import WaitingCaller, WaitingStage
from tests.fakes.console import FakeAgentDesk


class Ears(AudioDesk):
    """The desk without its worker; remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__(lambda job: job())
        self.active = False

    def set_active(self, active: bool) -> None:
        self.active = active
        super().set_active(active)


@pytest.fixture
def store() -> SessionStore:
    return SessionStore()


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture(autouse=True)
def attention(store: SessionStore, ears: Ears) -> Iterator[Attention]:
    attention = Attention(store, ears)
    yield attention
    attention.close()
    assert (ears.active, ears.ringer.alert) == (False, Alert.NONE)


def session(name: str, state: SessionState, direction: Direction = Direction.DIAL_IN) -> Session:
    return Session(id=SessionId(name), direction=direction, state=state, created_at=0.0)


def test_a_ringing_session_opens_no_microphone(store: SessionStore, ears: Ears) -> None:
    store.put(session("a", SessionState.INCOMING))
    assert (ears.active, ears.ringer.alert) == (False, Alert.RING)


def test_an_answered_session_stops_the_ring_and_opens_the_microphone(
    store: SessionStore, ears: Ears
) -> None:
    store.put(session("a", SessionState.INCOMING))
    store.put(session("a", SessionState.ACTIVE))
    assert (ears.active, ears.ringer.alert) == (True, Alert.NONE)
    store.remove(SessionId("a"))
    assert (ears.active, ears.ringer.alert) == (False, Alert.NONE)


def test_a_second_caller_beeps_during_a_session(store: SessionStore, ears: Ears) -> None:
    store.put(session("a", SessionState.ACTIVE))
    store.put(session("b", SessionState.INCOMING))
    assert (ears.active, ears.ringer.alert) == (True, Alert.WAITING)
    store.remove(SessionId("a"))
    assert (ears.active, ears.ringer.alert) == (False, Alert.RING)


def test_one_more_caller_rings_after_the_first_was_silenced(
    store: SessionStore, ears: Ears
) -> None:
    store.put(session("a", SessionState.INCOMING))
    ears.silence_ringer()
    assert ears.ringer.alert is Alert.NONE
    store.put(session("b", SessionState.INCOMING))
    assert ears.ringer.alert is Alert.RING


def test_nothing_rings_while_the_agent_is_not_to_be_called(store: SessionStore) -> None:
    ears, agent = Ears(), FakeAgentDesk()
    attention = Attention(store, ears, cast(AgentDesk, agent))
    agent.choose(AgentState.BUSY)
    store.put(session("a", SessionState.INCOMING))
    assert ears.ringer.alert is Alert.NONE
    agent.choose(AgentState.AVAILABLE)
    assert ears.ringer.alert is Alert.RING
    attention.close()


def test_a_supervisors_seat_keeps_the_devices_open(
    attention: Attention, store: SessionStore, ears: Ears
) -> None:
    attention.set_seated(True)
    assert ears.active
    store.put(session("a", SessionState.INCOMING))
    assert ears.ringer.alert is Alert.WAITING
    attention.set_seated(False)
    assert not ears.active


def test_callers_parked_elsewhere_ring_until_they_are_taken(
    attention: Attention, ears: Ears
) -> None:
    callers: Feed[tuple[WaitingCaller, ...]] = Feed()
    attention.follow(callers)
    waits = WaitingCaller(leg=LegId("1"), stage=WaitingStage.PARKED, since=1.0)
    callers.publish((waits,))
    assert ears.ringer.alert is Alert.NONE
    callers.publish((replace(waits, rings=True),))
    assert ears.ringer.alert is Alert.RING
    callers.publish((replace(waits, rings=True, taken=True),))
    assert ears.ringer.alert is Alert.NONE
    callers.publish((replace(waits, rings=True),))
