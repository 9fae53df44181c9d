"""Reminds the operator of somebody who has been on hold for long."""

from __future__ import annotations

import asyncio

from softphone.controller.notices import Notices
from softphone.controller.store import SessionStore
from softphone.domain.ids import SessionId
from softphone.domain.notice import Severity
from softphone.domain.session import Session


class HoldReminder:
    """Tells once for each hold, and again after the same time.

    Args:
        store: tells who is on hold.
        notices: where to tell.
        after_s: seconds on hold until the reminder; 0 never reminds.

    Attributes:
        after_s: the same, for holds that begin from now on.
    """

    def __init__(self, store: SessionStore, notices: Notices, after_s: float) -> None:
        self._store = store
        self._notices = notices
        self.after_s = after_s
        self._timers: dict[SessionId, asyncio.TimerHandle] = {}
        store.subscribe(self._on_store, samples=False)

    def _on_store(self, old: Session | None, new: Session | None) -> None:
        session = new or old
        if session is None:
            return
        held = new is not None and new.local_hold and new.live
        if held and session.id not in self._timers:
            self._start(session.id, 1)
        elif not held and session.id in self._timers:
            self._timers.pop(session.id).cancel()

    def _start(self, session_id: SessionId, count: int) -> None:
        if not self.after_s:
            return
        loop = asyncio.get_running_loop()
        self._timers[session_id] = loop.call_later(self.after_s, self._remind, session_id, count)

    def _remind(self, session_id: SessionId, count: int) -> None:
        session = self._store.get(session_id)
        if session is None:
            return
        minutes = max(1, round(count * self.after_s / 60))
        words = "a minute" if minutes == 1 else f"{minutes} minutes"
        self._notices.tell(
            Severity.WARNING,
            f"{session.peer_name or session.peer or 'A caller'} has been on hold for {words}.",
            session=session_id,
        )
        self._start(session_id, count + 1)
