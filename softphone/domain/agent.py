"""What an agent is doing, as a pure state machine.

An agent chooses a state; a call overrides it for its time, and wrap-up follows every attempt,
also a failed one. What was chosen during either waits and takes effect when it is over. Nothing
here reads a clock: every function is given the moment, in unix seconds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum


class AgentState(Enum):
    """What colleagues and the queue see."""

    AVAILABLE = "available"
    ON_CALL = "on-call"
    WRAP_UP = "wrap-up"
    BUSY = "busy"
    BREAK = "break"
    OFFLINE = "offline"


CHOOSABLE = frozenset({AgentState.AVAILABLE, AgentState.BUSY, AgentState.BREAK, AgentState.OFFLINE})
"""The states an agent or a supervisor can choose; the others follow from calls."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A state somebody chose.

    Attributes:
        state: one of `CHOOSABLE`.
        reason: why, from the team's list, or empty.
        forced_by: name of the supervisor who chose it for the agent, or empty.
    """

    state: AgentState
    reason: str = ""
    forced_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrapUpRules:
    """What the team asks for after a call.

    Attributes:
        wanted: whether there is wrap-up at all.
        seconds: how long wrap-up lasts by itself; 0 means until the agent ends it.
        extension: seconds that one press of “extend” adds.
        extensions: how often it may be pressed.
        disposition_required: wrap-up does not end without a disposition, not even by time.
    """

    wanted: bool = True
    seconds: float = 30.0
    extension: float = 30.0
    extensions: int = 3
    disposition_required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """An agent at one moment.

    Attributes:
        state: what is shown.
        since: when it began.
        chosen: what holds when no call and no wrap-up is in the way.
        calls: how many sessions are live.
        wrap_up_ends: when wrap-up ends by itself; None outside of it, or without a limit.
        extended: how often wrap-up was extended.
        undisposed: ended sessions that still want a disposition.
    """

    state: AgentState = AgentState.OFFLINE
    since: float = 0.0
    chosen: Choice = Choice(AgentState.OFFLINE)
    calls: int = 0
    wrap_up_ends: float | None = None
    extended: int = 0
    undisposed: int = 0

    @property
    def queued(self) -> Choice | None:
        """What takes effect after the call or wrap-up, when it differs from going on as before."""
        return self.chosen if self.state in (AgentState.ON_CALL, AgentState.WRAP_UP) else None

    @property
    def shown_reason(self) -> str:
        """The reason that goes with the state shown; a call needs none."""
        return self.chosen.reason if self.state is self.chosen.state else ""

    @property
    def rings(self) -> bool:
        """Whether a caller may ring here; a second one during a call only knocks."""
        if self.state is AgentState.ON_CALL:
            return self.chosen.state is AgentState.AVAILABLE
        return self.state is AgentState.AVAILABLE


def choose(agent: Agent, choice: Choice, now: float) -> Agent:
    """Take a choice; during a call or wrap-up it waits until that is over.

    Raises:
        ValueError: the state cannot be chosen.
    """
    if choice.state not in CHOOSABLE:
        raise ValueError(f"{choice.state.value} follows from calls and cannot be chosen")
    chosen = replace(agent, chosen=choice)
    return chosen if agent.queued is not None else _settled(chosen, now)


def call_began(agent: Agent, now: float) -> Agent:
    """A session began, in either direction; wrap-up of an earlier one ends without being lost."""
    more = replace(agent, calls=agent.calls + 1, wrap_up_ends=None)
    return _enter(more, AgentState.ON_CALL, now)


def call_ended(agent: Agent, rules: WrapUpRules, now: float) -> Agent:
    """A session ended, answered or not; after the last one wrap-up begins."""
    left = max(0, agent.calls - 1)
    missing = agent.undisposed + (rules.wanted and rules.disposition_required)
    agent = replace(agent, calls=left, undisposed=missing)
    if left:
        return agent
    if not rules.wanted:
        return _settled(agent, now)
    ends = now + rules.seconds if rules.seconds > 0 else None
    return _enter(replace(agent, wrap_up_ends=ends, extended=0), AgentState.WRAP_UP, now)


def disposed(agent: Agent) -> Agent:
    """One ended session got its disposition."""
    return replace(agent, undisposed=max(0, agent.undisposed - 1))


def extend(agent: Agent, rules: WrapUpRules) -> Agent:
    """More time for wrap-up; unchanged when there is none left to give or no limit to move."""
    if agent.wrap_up_ends is None or agent.extended >= rules.extensions:
        return agent
    return replace(
        agent, wrap_up_ends=agent.wrap_up_ends + rules.extension, extended=agent.extended + 1
    )


def wrap_up_done(agent: Agent, now: float) -> Agent:
    """The agent ends wrap-up; unchanged while a required disposition is missing."""
    if agent.state is not AgentState.WRAP_UP or agent.undisposed:
        return agent
    return _settled(replace(agent, wrap_up_ends=None), now)


def tick(agent: Agent, now: float) -> Agent:
    """Wrap-up ends by itself when its time is over and nothing required is missing."""
    over = agent.wrap_up_ends is not None and now >= agent.wrap_up_ends
    return wrap_up_done(agent, now) if over else agent


def _settled(agent: Agent, now: float) -> Agent:
    return _enter(agent, agent.chosen.state, now)


def _enter(agent: Agent, state: AgentState, now: float) -> Agent:
    return agent if agent.state is state else replace(agent, state=state, since=now)
