"""The DTMF queue: one per session, paced, coalesced, cancellable, nothing lost."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from softphone.backends.base import TelephonyBackend
from softphone.controller.commands import SessionWaiter
from softphone.controller.feed import Feed
from softphone.controller.notices import Notices
from softphone.controller.store import SessionStore
from softphone.controller.tasks import TaskOwner
from softphone.domain.dtmf import (
    MASK,
    MAX_TONES_PER_COMMAND,
    TonePart,
    ToneProgress,
    masked,
)
from softphone.domain.ids import LegId, SessionId
from softphone.domain.notice import Severity
from softphone.domain.session import Session, SessionState
from softphone.errors import CommandTimeout, SessionGone, SoftphoneError

_log = logging.getLogger("softphone.events")


@dataclass(frozen=True, slots=True, kw_only=True)
class TonePace:
    """How fast tones are taken to play, in seconds.

    Attributes:
        tone_s: length of one tone, asked for where the backend lets us choose; 0.18 is the
            shortest that every method of ours can play.
        gap_s: silence between two tones.
        ahead_s: how much may be handed to the backend beyond what has been played. Single key
            presses then leave at once, while a long sequence can still be cancelled.
    """

    tone_s: float = 0.18
    gap_s: float = 0.1
    ahead_s: float = 1.0


@dataclass(slots=True)
class _Item:
    tones: str
    pause_s: float
    secret: bool


class ToneQueue:
    """The tones waiting for one session."""

    def __init__(self) -> None:
        self.items: deque[_Item] = deque()
        self.busy_until = 0.0
        self.running = False
        self.sent = 0
        self.total = 0
        self.shown: list[str] = []
        self.secret = False

    def add(self, parts: tuple[TonePart, ...], secret: bool) -> None:
        """Append parts, joining key presses that can travel in one command."""
        for part in parts:
            last = self.items[-1] if self.items else None
            if part.tones and last is not None and last.tones and last.secret == secret:
                last.tones += part.tones
            else:
                self.items.append(_Item(part.tones, part.pause_s, secret))
            self.total += len(part.tones)
            self.shown.append(part.tones)
        self.secret = self.secret or secret

    def take(self) -> _Item:
        """The next pause, or the next tones up to what one command may carry."""
        first = self.items[0]
        if len(first.tones) <= MAX_TONES_PER_COMMAND:
            return self.items.popleft()
        chunk = _Item(first.tones[:MAX_TONES_PER_COMMAND], 0.0, first.secret)
        first.tones = first.tones[MAX_TONES_PER_COMMAND:]
        return chunk

    def text(self) -> str:
        """What is being sent in this run, masked when any of it is secret."""
        return MASK if self.secret else "".join(self.shown)


class ToneSender:
    """Keeps the queues and feeds the backend from them.

    Args:
        store: tells whether the far party has answered.
        waiter: waits for that.
        owner: owns one task per session with tones to send.
        notices: where failures go.
        note: writes a timeline entry: session, tones as they may be shown.
        limit_s: time limit in seconds of one command.
        pace: how fast tones play.
        sleep: waits; injectable for tests.
        clock: monotonic seconds; injectable for tests.
    """

    def __init__(
        self,
        store: SessionStore,
        waiter: SessionWaiter,
        owner: TaskOwner,
        notices: Notices,
        note: Callable[[SessionId, str], None],
        limit_s: float,
        pace: TonePace,
        sleep: Callable[[float], Awaitable[None]],
        clock: Callable[[], float],
    ) -> None:
        self.backend: TelephonyBackend | None = None
        self.progress: Feed[ToneProgress] = Feed()
        self._store = store
        self._waiter = waiter
        self._owner = owner
        self._notices = notices
        self._note = note
        self._limit_s = limit_s
        self._pace = pace
        self._sleep = sleep
        self._clock = clock
        self._queues: dict[SessionId, ToneQueue] = {}
        self._tasks: dict[SessionId, asyncio.Task[None]] = {}

    def send(self, session_id: SessionId, parts: tuple[TonePart, ...], secret: bool) -> None:
        """Queue parts for a session; returns at once."""
        queue = self._queues.get(session_id)
        if queue is None:
            queue = self._queues[session_id] = ToneQueue()
        queue.add(parts, secret)
        if queue.running:
            self._report(session_id, queue)
            return
        queue.running = True
        task = self._owner.spawn_at_once(self._run(session_id, queue), f"tones:{session_id}")
        if task is None:
            self._queues.pop(session_id, None)
        elif queue.running:
            self._tasks[session_id] = task

    def cancel(self, session_id: SessionId) -> None:
        """Drop what has not been handed to the backend yet."""
        task = self._tasks.pop(session_id, None)
        queue = self._queues.pop(session_id, None)
        if task is None or queue is None:
            return
        task.cancel()
        self._report(session_id, queue, done=True, cancelled=True)

    async def _run(self, session_id: SessionId, queue: ToneQueue) -> None:
        cancelled = True
        try:
            cancelled = not await self._drain(session_id, queue)
        except (TimeoutError, CommandTimeout) as error:
            self._tell_doubt(session_id, error)
        except SessionGone:
            _log.debug("tones dropped: the session has ended")
        except SoftphoneError as error:
            self._notices.tell_error(error, session=session_id)
        finally:
            queue.running = False
            if self._queues.get(session_id) is queue:
                del self._queues[session_id]
                self._tasks.pop(session_id, None)
                self._report(session_id, queue, done=True, cancelled=cancelled)

    async def _drain(self, session_id: SessionId, queue: ToneQueue) -> bool:
        """Send until the queue is empty; False when the session ended before."""
        session = self._store.get(session_id)
        if not _answered(session):
            self._report(session_id, queue, waiting=True)
            await self._waiter.until(session_id, _answered_or_over)
        while queue.items:
            session = self._store.get(session_id)
            if session is None or session.leg is None or not session.live:
                return False
            item = queue.take()
            if item.pause_s:
                await self._play_out(queue, 0.0)
                await self._sleep(item.pause_s)
            else:
                await self._send_chunk(session_id, session.leg, queue, item)
            if not queue.items:
                # What is typed while the last tones play belongs to the same run.
                await self._play_out(queue, self._pace.ahead_s)
        return True

    async def _send_chunk(
        self, session_id: SessionId, leg: LegId, queue: ToneQueue, item: _Item
    ) -> None:
        backend = self.backend
        if backend is None:
            return
        await self._play_out(queue, self._pace.ahead_s)
        duration = None
        if backend.capabilities.dtmf_duration:
            duration = round(self._pace.tone_s * 1000)
        async with asyncio.timeout(self._limit_s):
            await backend.send_tones(leg, item.tones, duration_ms=duration, secret=item.secret)
        played = len(item.tones) * (self._pace.tone_s + self._pace.gap_s)
        queue.busy_until = max(queue.busy_until, self._clock()) + played
        queue.sent += len(item.tones)
        self._note(session_id, masked(item.tones, item.secret))
        _log.info("tones-sent session=%s tones=%s", leg[:8], MASK, extra={"session": str(leg)})
        self._report(session_id, queue)

    async def _play_out(self, queue: ToneQueue, ahead_s: float) -> None:
        """Wait until no more than ``ahead_s`` of what was sent is still to be played."""
        wait = queue.busy_until - self._clock() - ahead_s
        if wait > 0:
            await self._sleep(wait)

    def _report(
        self,
        session_id: SessionId,
        queue: ToneQueue,
        *,
        waiting: bool = False,
        done: bool = False,
        cancelled: bool = False,
    ) -> None:
        self.progress.publish(
            ToneProgress(
                session=session_id,
                sent=queue.sent,
                total=queue.total,
                text=queue.text(),
                waiting=waiting,
                done=done,
                cancelled=cancelled,
            )
        )

    def _tell_doubt(self, session_id: SessionId, error: Exception) -> None:
        self._notices.tell(
            Severity.WARNING,
            "The tones were not confirmed in time; some may not have been sent. "
            "The rest was dropped.",
            session=session_id,
            detail=str(error),
        )


def _answered(session: Session | None) -> bool:
    return session is not None and session.state is SessionState.ACTIVE


def _answered_or_over(session: Session | None) -> bool:
    return session is None or session.state in (SessionState.ACTIVE, SessionState.ENDED)
