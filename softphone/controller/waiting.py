"""Callers who wait outside of rooms: who they are, taking one, turning one away."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from softphone.backends.base import TelephonyBackend
from softphone.controller.feed import Feed
from softphone.controller.notices import Notices
from softphone.controller.tasks import TaskOwner
from softphone.domain.events import Snapshot, WaitingChanged
from softphone.domain.ids import LegId
from softphone.domain.waiting import WaitingCaller
from softphone.errors import SoftphoneError

Send = Callable[[TelephonyBackend], Awaitable[None]]


class Waiting:
    """The callers the backend tells of, the longest waiting first.

    Args:
        owner: owns the tasks.
        notices: where failures go.
    """

    def __init__(self, owner: TaskOwner, notices: Notices) -> None:
        self.backend: TelephonyBackend | None = None
        self.changes: Feed[tuple[WaitingCaller, ...]] = Feed()
        self._owner = owner
        self._notices = notices
        self._callers: tuple[WaitingCaller, ...] = ()

    def all(self) -> tuple[WaitingCaller, ...]:
        """Who waits now."""
        return self._callers

    def find(self, leg: LegId) -> WaitingCaller | None:
        """One of them, or None."""
        return next((caller for caller in self._callers if caller.leg == leg), None)

    def on_changed(self, event: WaitingChanged) -> None:
        """Take the backend's list; what we asked for stays marked until its caller is gone."""
        self._replace(event.callers)

    def on_truth(self, snapshot: Snapshot) -> None:
        """Take the backend's truth."""
        self._replace(snapshot.waiting)

    def clear(self) -> None:
        """There is no backend any more."""
        self._set(())

    def ask(self, leg: LegId, send: Send) -> None:
        """Send a wish about a caller; nothing happens when one is on its way."""
        caller = self.find(leg)
        backend = self.backend
        if caller is None or caller.taken or backend is None:
            return
        self._mark(leg, taken=True)
        self._owner.spawn_at_once(self._send(backend, leg, send), f"waiting:{leg}")

    async def _send(self, backend: TelephonyBackend, leg: LegId, send: Send) -> None:
        try:
            await send(backend)
        except SoftphoneError as error:
            self._notices.tell_error(error)
            self._mark(leg, taken=False)

    def _replace(self, callers: tuple[WaitingCaller, ...]) -> None:
        taken = {caller.leg for caller in self._callers if caller.taken}
        self._set(tuple(replace(c, taken=True) if c.leg in taken else c for c in callers))

    def _mark(self, leg: LegId, *, taken: bool) -> None:
        self._set(tuple(replace(c, taken=taken) if c.leg == leg else c for c in self._callers))

    def _set(self, callers: tuple[WaitingCaller, ...]) -> None:
        if callers != self._callers:
            self._callers = callers
            self.changes.publish(callers)
