"""The operator as an agent: chooses a state, goes through calls and wrap-up, and is seen."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from softphone.backends.base import TelephonyBackend
from softphone.controller.feed import Feed
from softphone.controller.notices import Notices
from softphone.controller.store import SessionStore
from softphone.controller.tasks import TaskOwner
from softphone.domain import agent as rules
from softphone.domain.agent import Agent, AgentState, Choice, WrapUpRules
from softphone.domain.events import AgentStateForced, Snapshot
from softphone.domain.ids import LegId, SessionId
from softphone.domain.notice import Severity
from softphone.domain.session import Session, SessionState
from softphone.errors import SoftphoneError

_log = logging.getLogger(__name__)


class AgentDesk:
    """Follows the sessions, keeps the clock of wrap-up, and reports to the backend.

    Args:
        store: the sessions.
        owner: owns the tasks.
        notices: tells when somebody else chose a state.
        now: unix time in seconds.
    """

    def __init__(
        self,
        store: SessionStore,
        owner: TaskOwner,
        notices: Notices,
        now: Callable[[], float],
    ) -> None:
        self.backend: TelephonyBackend | None = None
        self.changes: Feed[Agent] = Feed()
        self.wrap_up = WrapUpRules(wanted=False)
        self._owner = owner
        self._notices = notices
        self._now = now
        self._agent = rules.choose(Agent(), Choice(AgentState.AVAILABLE), now())
        self._live: set[SessionId] = set()
        self._undisposed: set[SessionId] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._reporting = False
        self._reported: Agent | None = None
        store.subscribe(self._on_store)

    @property
    def agent(self) -> Agent:
        """What the operator is doing now."""
        return self._agent

    def use_rules(self, rules: WrapUpRules) -> None:
        """Follow these rules from now on; wrap-up under way keeps the time it was given."""
        if rules != self.wrap_up:
            self.wrap_up = rules
            self.changes.publish(self._agent)

    def choose(self, state: AgentState, reason: str = "") -> None:
        """Choose a state; during a call or wrap-up it waits until that is over."""
        self._become(rules.choose(self._agent, Choice(state, reason), self._now()))

    def extend(self) -> None:
        """More time for wrap-up."""
        self._become(rules.extend(self._agent, self.wrap_up))

    def finish_wrap_up(self) -> None:
        """End wrap-up; nothing happens while a required disposition is missing."""
        self._become(rules.wrap_up_done(self._agent, self._now()))

    def disposed(self, session: SessionId) -> None:
        """This ended session got its disposition."""
        if session in self._undisposed:
            self._undisposed.discard(session)
            self._become(rules.tick(rules.disposed(self._agent), self._now()))

    def ask_for_help(self, leg: LegId | None, note: str = "") -> None:
        """Ask for a supervisor, about a call or in general."""
        backend = self.backend
        if backend is not None:
            self._owner.spawn(self._ask(backend, leg, note), "help")

    def on_forced(self, event: AgentStateForced) -> None:
        """A supervisor chose for an agent: take it when it is us, and say who and why."""
        backend = self.backend
        if backend is None or event.agent != backend.own_participant:
            return
        choice = Choice(event.state, event.reason, forced_by=event.by)
        self._become(rules.choose(self._agent, choice, self._now()))
        text = f"{event.by} set your state to {event.state.value}: {event.reason}"
        self._notices.tell(Severity.WARNING, text)

    def on_truth(self, _snapshot: Snapshot) -> None:
        """After a new join nobody knows our state."""
        self._reported = None
        self._report()

    def close(self) -> None:
        """Stop the clock."""
        self._stop_clock()

    def _on_store(self, old: Session | None, new: Session | None) -> None:
        session = new or old
        if session is None:
            return
        live = new is not None and new.live and new.state is not SessionState.INCOMING
        if live and session.id not in self._live:
            self._live.add(session.id)
            self._become(rules.call_began(self._agent, self._now()))
        elif not live and session.id in self._live:
            self._live.discard(session.id)
            if self.wrap_up.wanted and self.wrap_up.disposition_required:
                self._undisposed.add(session.id)
            self._become(rules.call_ended(self._agent, self.wrap_up, self._now()))

    def _become(self, agent: Agent) -> None:
        if agent == self._agent:
            return
        self._agent = agent
        self._set_clock()
        self.changes.publish(agent)
        self._report()

    def _set_clock(self) -> None:
        self._stop_clock()
        ends = self._agent.wrap_up_ends
        if ends is not None and self._agent.undisposed == 0:
            wait = max(0.0, ends - self._now())
            self._timer = asyncio.get_running_loop().call_later(wait, self._on_clock)

    def _stop_clock(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _on_clock(self) -> None:
        self._timer = None
        self._become(rules.tick(self._agent, max(self._now(), self._agent.wrap_up_ends or 0.0)))

    def _report(self) -> None:
        backend = self.backend
        if backend is None or not backend.capabilities.agents or self._reporting:
            return
        task = self._owner.spawn(self._report_all(backend), "agent state")
        self._reporting = task is not None

    async def _report_all(self, backend: TelephonyBackend) -> None:
        """Tell the latest state until it is told; the next join repairs a loss."""
        try:
            while self._reported != self._agent:
                reported = self._agent
                await backend.report_agent(reported)
                self._reported = reported
        except SoftphoneError as error:
            _log.info("the agent's state was not reported: %s", error)
        finally:
            self._reporting = False

    async def _ask(self, backend: TelephonyBackend, leg: LegId | None, note: str) -> None:
        try:
            await backend.ask_for_help(leg, note)
        except SoftphoneError as error:
            self._notices.tell_error(error)
        else:
            self._notices.tell(Severity.INFO, "Your supervisors were told that you need help.")
