"""The room's recording: what the backend measured, and starting and stopping it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from softphone.backends.base import TelephonyBackend
from softphone.controller.feed import Feed
from softphone.controller.notices import Notices
from softphone.controller.tasks import TaskOwner
from softphone.domain.events import RecordingChanged, Snapshot
from softphone.domain.notice import Severity
from softphone.domain.recording import RecordingState
from softphone.errors import CommandTimeout, SoftphoneError


class RecordingDesk:
    """Follows the recording; the lamp shows what events told, never what was asked for.

    Args:
        owner: owns the tasks.
        notices: where failures go.
        limit_s: how long a command may take, in seconds.
    """

    def __init__(self, owner: TaskOwner, notices: Notices, limit_s: float) -> None:
        self.backend: TelephonyBackend | None = None
        self.changes: Feed[RecordingState] = Feed()
        self._owner = owner
        self._notices = notices
        self._limit_s = limit_s
        self._state = RecordingState()
        self._asking = False

    @property
    def state(self) -> RecordingState:
        """What is measured now."""
        return self._state

    def ask(self, on: bool) -> None:
        """Start or stop; nothing happens when it is so, or while the last wish is on its way."""
        backend = self.backend
        if backend is None or self._asking or on is self._state.on:
            return
        self._asking = True
        send = backend.start_recording if on else backend.stop_recording
        if self._owner.spawn(self._send(send), "recording") is None:
            self._asking = False

    def on_changed(self, event: RecordingChanged) -> None:
        """Take what the backend measured; an error is told to the operator."""
        since = self._state.since if self._state.on else event.timestamp
        paused = event.recording and bool(event.paused)
        self._set(RecordingState(event.recording, since if event.recording else None, paused))
        if event.error:
            reason = event.error.rstrip(".")
            self._notices.tell(
                Severity.ERROR, f"The recording broke off: {reason}. The calls go on."
            )

    def on_truth(self, snapshot: Snapshot) -> None:
        """Take the backend's truth, when it tells."""
        if snapshot.recording is not None:
            self._set(snapshot.recording)

    def clear(self) -> None:
        """There is no backend any more."""
        self._set(RecordingState())

    async def _send(self, send: Callable[[], Awaitable[None]]) -> None:
        try:
            async with asyncio.timeout(self._limit_s):
                await send()
        except TimeoutError:
            self._notices.tell_error(
                CommandTimeout("The recording was not confirmed in time. Look at its lamp.")
            )
        except SoftphoneError as error:
            self._notices.tell_error(error)
        finally:
            self._asking = False

    def _set(self, state: RecordingState) -> None:
        if state != self._state:
            self._state = state
            self.changes.publish(state)
