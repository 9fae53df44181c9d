"""The link to the backend, as the controller believes it: loss and recovery are told once."""

from __future__ import annotations

import logging

from softphone.controller.feed import Feed
from softphone.controller.store import SessionStore
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.session import evolve

_log = logging.getLogger("softphone.link")


class LinkMonitor:
    """Keeps the link's state and marks live sessions stale while it is not up.

    A lost link ends no session: the far side may well go on talking.
    """

    def __init__(self, store: SessionStore) -> None:
        self.changes: Feed[LinkState] = Feed()
        self._store = store
        self._state = LinkState(LinkStatus.DOWN)
        self._lost = False

    @property
    def state(self) -> LinkState:
        """The link now."""
        return self._state

    def set(self, state: LinkState) -> None:
        """Take the new state; an equal one is no news."""
        if state == self._state:
            return
        is_up = state.status is LinkStatus.UP
        was_up = self._state.status is LinkStatus.UP
        self._state = state
        if is_up:
            self._on_up(state)
        else:
            self._on_not_up(state, was_up=was_up)
        self.changes.publish(state)

    def _on_up(self, state: LinkState) -> None:
        if self._lost:
            _log.info("link recovered backend=%s room=%s", state.backend, state.room)
        else:
            _log.info("link up backend=%s room=%s", state.backend, state.room)
        self._lost = False
        self._mark(stale=False)

    def _on_not_up(self, state: LinkState, *, was_up: bool) -> None:
        if state.status is LinkStatus.DOWN and not state.reason:
            _log.info("link closed backend=%s", state.backend)
            self._lost = False
        elif was_up and not self._lost:
            self._lost = True
            _log.warning("link lost backend=%s reason=%s", state.backend, state.reason)
        self._mark(stale=True)

    def _mark(self, *, stale: bool) -> None:
        for session in self._store.live():
            if session.stale is not stale:
                self._store.put(evolve(session, stale=stale))
