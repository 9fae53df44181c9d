"""An agent's day: what was chosen is never lost, and every attempt is wrapped up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.agent import (
    CHOOSABLE,
    Agent,
    AgentState,
    Choice,
    WrapUpRules,
    call_began,
    call_ended,
    choose,
    disposed,
    extend,
    tick,
    wrap_up_done,
)

RULES = WrapUpRules(seconds=30, extension=20, extensions=2)
STRICT = WrapUpRules(seconds=30, disposition_required=True)
LUNCH = Choice(AgentState.BREAK, "Lunch")


def available() -> Agent:
    return choose(Agent(), Choice(AgentState.AVAILABLE), 0.0)


def test_a_choice_takes_effect_at_once_between_calls() -> None:
    agent = choose(available(), LUNCH, 5.0)
    assert (agent.state, agent.since, agent.queued) == (AgentState.BREAK, 5.0, None)


def test_a_choice_during_a_call_waits_for_the_end_of_wrap_up() -> None:
    agent = choose(call_began(available(), 1.0), LUNCH, 2.0)
    assert (agent.state, agent.queued) == (AgentState.ON_CALL, LUNCH)
    agent = call_ended(agent, RULES, 3.0)
    assert (agent.state, agent.queued, agent.wrap_up_ends) == (AgentState.WRAP_UP, LUNCH, 33.0)
    assert tick(agent, 32.9) is agent
    agent = tick(agent, 33.0)
    assert (agent.state, agent.since, agent.chosen) == (AgentState.BREAK, 33.0, LUNCH)


def test_wrap_up_ends_early_when_the_agent_says_so() -> None:
    agent = wrap_up_done(call_ended(call_began(available(), 1.0), RULES, 2.0), 4.0)
    assert (agent.state, agent.since) == (AgentState.AVAILABLE, 4.0)


def test_wrap_up_can_be_extended_so_often() -> None:
    agent = call_ended(call_began(available(), 1.0), RULES, 10.0)
    for expected in (60.0, 80.0, 80.0):
        agent = extend(agent, RULES)
        assert agent.wrap_up_ends == expected


def test_a_required_disposition_holds_wrap_up_open() -> None:
    agent = call_ended(call_began(available(), 1.0), STRICT, 2.0)
    assert tick(agent, 99.0).state is AgentState.WRAP_UP
    assert wrap_up_done(agent, 99.0).state is AgentState.WRAP_UP
    assert tick(disposed(agent), 99.0).state is AgentState.AVAILABLE


def test_a_call_during_wrap_up_keeps_what_is_still_to_be_disposed() -> None:
    agent = call_ended(call_began(available(), 1.0), STRICT, 2.0)
    agent = call_began(agent, 3.0)
    assert (agent.state, agent.undisposed) == (AgentState.ON_CALL, 1)
    agent = call_ended(agent, STRICT, 4.0)
    assert agent.undisposed == 2


def test_wrap_up_begins_after_the_last_of_several_calls() -> None:
    agent = call_began(call_began(available(), 1.0), 2.0)
    agent = call_ended(agent, RULES, 3.0)
    assert agent.state is AgentState.ON_CALL
    assert call_ended(agent, RULES, 4.0).state is AgentState.WRAP_UP


@pytest.mark.parametrize(
    ("choice", "in_call", "rings"),
    [
        (AgentState.AVAILABLE, False, True),
        (AgentState.AVAILABLE, True, True),
        (AgentState.BREAK, False, False),
        (AgentState.BREAK, True, False),
        (AgentState.BUSY, False, False),
        (AgentState.OFFLINE, False, False),
    ],
)
def test_who_may_be_rung(choice: AgentState, in_call: bool, rings: bool) -> None:
    agent = choose(Agent(), Choice(choice), 0.0)
    assert (call_began(agent, 1.0) if in_call else agent).rings is rings


def test_without_wrap_up_the_agent_is_back_at_once() -> None:
    agent = call_ended(call_began(available(), 1.0), WrapUpRules(wanted=False), 2.0)
    assert (agent.state, agent.since) == (AgentState.AVAILABLE, 2.0)


def test_wrap_up_is_quiet() -> None:
    assert not call_ended(call_began(available(), 1.0), RULES, 2.0).rings


@pytest.mark.parametrize("state", [AgentState.ON_CALL, AgentState.WRAP_UP])
def test_what_follows_from_calls_cannot_be_chosen(state: AgentState) -> None:
    with pytest.raises(ValueError, match="cannot be chosen"):
        choose(available(), Choice(state), 1.0)


deeds = st.lists(
    st.one_of(
        st.sampled_from(sorted(CHOOSABLE, key=lambda state: state.value)),
        st.sampled_from(["began", "ended", "disposed", "extend", "done", "tick"]),
    ),
    max_size=40,
)


@given(deeds, st.booleans())
def test_laws_of_any_day(day: list[AgentState | str], strict: bool) -> None:
    rules = STRICT if strict else RULES
    agent = Agent()
    calls = 0
    for now, deed in enumerate(day, start=1):
        before = agent
        if isinstance(deed, AgentState):
            agent = choose(agent, Choice(deed), float(now))
            assert agent.chosen == Choice(deed), "a choice is never lost"
        elif deed == "began":
            agent, calls = call_began(agent, float(now)), calls + 1
        elif deed == "ended" and calls:
            agent, calls = call_ended(agent, rules, float(now)), calls - 1
        elif deed == "disposed":
            agent = disposed(agent)
        elif deed == "extend":
            agent = extend(agent, rules)
        elif deed == "done":
            agent = wrap_up_done(agent, float(now))
        else:
            agent = tick(agent, float(now))
        assert agent.calls == calls
        assert (agent.state is AgentState.ON_CALL) == (calls > 0)
        assert agent.since <= now
        assert (agent.since == now) or (agent.state is before.state)
        if agent.queued is None:
            assert agent.state is agent.chosen.state
        if strict and before.state is AgentState.WRAP_UP and agent.queued is None:
            assert before.undisposed == 0, "wrap-up never ends without what is required"
