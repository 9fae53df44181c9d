"""The one mutable map of sessions; everything else works on the frozen values it holds."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from softphone.controller.ports import Unsubscribe
from softphone.domain.ids import LegId, SessionId
from softphone.domain.session import Session

_log = logging.getLogger(__name__)

StoreListener = Callable[[Session | None, Session | None], None]
"""Called with the session before and after: ``(None, new)`` added, ``(old, None)`` removed."""

_Change = tuple[tuple[StoreListener, ...], Session | None, Session | None]


class SessionStore:
    """Sessions by id and by leg, in the order they appeared.

    Listeners are called in the same loop turn, before `put` or `remove` returns, or before
    `telling_after` is left. One that raises is logged and skipped.
    """

    __slots__ = ("_by_leg", "_listeners", "_sample_listeners", "_sessions", "_untold")

    def __init__(self) -> None:
        self._sessions: dict[SessionId, Session] = {}
        self._by_leg: dict[LegId, SessionId] = {}
        self._listeners: tuple[StoreListener, ...] = ()
        self._sample_listeners: tuple[StoreListener, ...] = ()
        self._untold: deque[_Change] | None = None

    def __len__(self) -> int:
        return len(self._sessions)

    def get(self, session_id: SessionId) -> Session | None:
        """The session with this id, or None."""
        return self._sessions.get(session_id)

    def by_leg(self, leg: LegId) -> Session | None:
        """The session that has this leg, or None."""
        session_id = self._by_leg.get(leg)
        return None if session_id is None else self._sessions.get(session_id)

    def all(self) -> tuple[Session, ...]:
        """Every session, oldest first."""
        return tuple(self._sessions.values())

    def live(self) -> tuple[Session, ...]:
        """The sessions that have not ended, oldest first."""
        return tuple(session for session in self._sessions.values() if session.live)

    def put(self, session: Session) -> None:
        """Add or replace a session; the very same object again is no news and tells nobody."""
        old = self._sessions.get(session.id)
        if old is session:
            return
        self._sessions[session.id] = session
        if session.leg is not None and (old is None or old.leg != session.leg):
            self._by_leg[session.leg] = session.id
        self._tell(self._listeners, old, session)

    def put_sample(self, session: Session) -> None:
        """Replace a session by one that differs in nothing but its quality.

        Most events are samples, and most listeners look at everything else: those are not told.
        """
        old = self._sessions[session.id]
        if old is session:
            return
        self._sessions[session.id] = session
        self._tell(self._sample_listeners, old, session)

    def remove(self, session_id: SessionId) -> Session | None:
        """Forget a session; returns what was forgotten."""
        old = self._sessions.pop(session_id, None)
        if old is None:
            return None
        if old.leg is not None and self._by_leg.get(old.leg) == session_id:
            del self._by_leg[old.leg]
        self._tell(self._listeners, old, None)
        return old

    def subscribe(
        self, listener: StoreListener, *, samples: bool | StoreListener = True
    ) -> Unsubscribe:
        """Call ``listener(old, new)`` at every change from now on; call the result to stop.

        Args:
            listener: called with the session before and after.
            samples: whether to call it also when nothing but the quality is new, or whom to call
                instead.
        """
        sampled = samples if callable(samples) else listener
        self._listeners = (*self._listeners, listener)
        if samples:
            self._sample_listeners = (*self._sample_listeners, sampled)

        def unsubscribe() -> None:
            self._listeners = _without(self._listeners, listener)
            self._sample_listeners = _without(self._sample_listeners, sampled)

        return unsubscribe

    @contextmanager
    def telling_after(self) -> Iterator[None]:
        """Tell the listeners of changes made within only at the end, in order.

        For what must not wait until the window has shown them. Never await within.
        """
        if self._untold is not None:
            yield
            return
        untold = self._untold = deque()
        try:
            yield
        finally:
            while untold:
                _call(*untold.popleft())
            self._untold = None

    def _tell(
        self, listeners: tuple[StoreListener, ...], old: Session | None, new: Session | None
    ) -> None:
        if self._untold is None:
            _call(listeners, old, new)
        else:
            self._untold.append((listeners, old, new))


def _call(listeners: tuple[StoreListener, ...], old: Session | None, new: Session | None) -> None:
    for listener in listeners:
        try:
            listener(old, new)
        except Exception:
            _log.exception("a store listener failed")


def _without(
    listeners: tuple[StoreListener, ...], gone: StoreListener
) -> tuple[StoreListener, ...]:
    return tuple(kept for kept in listeners if kept is not gone)
