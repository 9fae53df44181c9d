"""Joins the sessions to the operator's ears: when audio runs and when something rings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from softphone.domain.session import Pending, Session, SessionState

if TYPE_CHECKING:
    from softphone.audio.desk import AudioDesk
    from softphone.controller.agent import AgentDesk
    from softphone.controller.feed import Feed
    from softphone.controller.ports import Unsubscribe
    from softphone.controller.store import SessionStore
    from softphone.domain.waiting import WaitingCaller


class Attention:
    """Keeps microphone, speaker and ringer in step with the sessions.

    The streams run while any session is placed or talking, never for one that only rings here:
    no microphone opens before the operator answered. Nothing rings while the operator does not
    want to be called; the row in the list stays.

    Args:
        store: the sessions; followed until `close`.
        audio: the operator's audio.
        agent: the operator as an agent; None always rings.
    """

    def __init__(
        self, store: SessionStore, audio: AudioDesk, agent: AgentDesk | None = None
    ) -> None:
        self._audio = audio
        self._agent = agent
        self._ringing: set[str] = set()
        self._in_call: set[str] = set()
        self._seated = False
        self._kept_off = False
        self._outside = 0
        self._unsubscribe: list[Unsubscribe] = [store.subscribe(self._on_change, samples=False)]
        if agent is not None:
            self._unsubscribe.append(agent.changes.subscribe(lambda _agent: self._settle()))
        for session in store.all():
            self._on_change(None, session)

    def follow(self, callers: Feed[tuple[WaitingCaller, ...]]) -> None:
        """Ring for callers in no room too, if the operator is asked to answer them."""
        self._unsubscribe.append(callers.subscribe(self._on_callers))

    def close(self) -> None:
        """Stop following the sessions and be quiet."""
        while self._unsubscribe:
            self._unsubscribe.pop()()
        self._ringing.clear()
        self._in_call.clear()
        self._seated = False
        self._outside = 0
        self._settle()

    def set_seated(self, seated: bool) -> None:
        """Whether the operator supervises a room, which needs the devices as a call does."""
        self._seated = seated
        self._settle()

    def keep_off(self, kept_off: bool) -> None:
        """Whether the devices stay closed, whatever call is live: the operator is being asked."""
        self._kept_off = kept_off
        self._settle()

    def _on_change(self, old: Session | None, new: Session | None) -> None:
        session = new or old
        if session is None or not _matters(old, new):
            return
        before = (len(self._ringing), bool(self._in_call))
        here = new is not None and new.state is SessionState.INCOMING
        rings = here and new is not None and new.pending is not Pending.DECLINE
        talks = new is not None and new.live and not here
        _mark(self._ringing, session.id, rings)
        _mark(self._in_call, session.id, talks)
        if before != (len(self._ringing), bool(self._in_call)):
            self._settle()

    def _on_callers(self, callers: tuple[WaitingCaller, ...]) -> None:
        outside = sum(caller.rings and not caller.taken for caller in callers)
        if outside != self._outside:
            self._outside = outside
            self._settle()

    def _settle(self) -> None:
        busy = (bool(self._in_call) and not self._kept_off) or self._seated
        wanted = self._agent is None or self._agent.agent.rings
        self._audio.set_active(busy)
        self._audio.ringer.update(len(self._ringing) + self._outside if wanted else 0, busy)


def _matters(old: Session | None, new: Session | None) -> bool:
    if old is None or new is None:
        return True
    return old.state is not new.state or old.pending is not new.pending


def _mark(members: set[str], member: str, belongs: bool) -> None:
    change: Callable[[str], None] = members.add if belongs else members.discard
    change(member)
