"""The DTMF queue: one per session, paced, coalesced, cancellable, nothing lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final

from softphone.backends.base import TelephonyBackend
from softphone.controller.commands import SessionWaiter
from softphone.controller.feed import Feed
from softphone.controller.notices import Notices
from softphone.controller.prompts import prompt_over
from softphone.controller.store import SessionStore
from softphone.controller.tasks import TaskOwner
from softphone.controller.tone_run import ToneRun, ToneStep
from softphone.domain.dialing import DtmfMethod
from softphone.domain.dtmf import MASK, TonePart, ToneProgress, masked
from softphone.domain.ids import LegId, SessionId
from softphone.domain.notice import Severity
from softphone.domain.session import Session, SessionState
from softphone.errors import CommandTimeout, SessionGone, SoftphoneError

_log = logging.getLogger("softphone.events")

_OTHER: Final = {
    DtmfMethod.AUTO: DtmfMethod.SIP_INFO,
    DtmfMethod.TELEPHONE_EVENT: DtmfMethod.SIP_INFO,
    DtmfMethod.SIP_INFO: DtmfMethod.TELEPHONE_EVENT,
}
"""Where both work, the far party's own choice (RFC 4733) comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TonePace:
    """How fast tones are taken to play, in seconds.

    Attributes:
        tone_s: length of one tone, asked for where the backend lets us choose; 0.18 is the
            shortest that every method of ours can play.
        gap_s: silence between two tones.
        ahead_s: how much may be handed to the backend beyond what has been played. Single key
            presses then leave at once, while a long sequence can still be cancelled.
        run_s: tones that follow the last ones within this time belong together with them.
    """

    tone_s: float = 0.18
    gap_s: float = 0.1
    ahead_s: float = 1.0
    run_s: float = 8.0


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
        self._runs: dict[SessionId, ToneRun] = {}
        self._methods: dict[SessionId, DtmfMethod] = {}
        self._tasks: dict[SessionId, asyncio.Task[None]] = {}
        store.subscribe(self._on_store, samples=False)

    def send(self, session_id: SessionId, parts: tuple[TonePart, ...]) -> None:
        """Queue parts for a session; returns at once."""
        run = self._run_for(session_id, any(part.secret for part in parts))
        method = self._methods.get(session_id, DtmfMethod.AUTO)
        run.add(ToneStep(part, method) for part in parts)
        self._start(session_id, run)

    def resend(self, session_id: SessionId) -> DtmfMethod | None:
        """Send the last tones again by the other method, which is this session's from now on.

        Returns:
            That method; None when nothing was sent lately.
        """
        run = self._runs.get(session_id)
        if run is None or not run.taken:
            return None
        method = _OTHER[run.taken[-1].method]
        self._methods[session_id] = method
        again = [replace(step, method=method) for step in run.taken]
        if not run.running:
            run = self._runs[session_id] = ToneRun(run.busy_until)
        run.put_first(again)
        self._start(session_id, run)
        return method

    def go_on(self, session_id: SessionId) -> None:
        """Send what stands behind the wait the queue has come to."""
        run = self._runs.get(session_id)
        if run is not None and (run.held or run.listening):
            run.go_on()

    def cancel(self, session_id: SessionId) -> None:
        """Drop what has not been handed to the backend yet."""
        task = self._tasks.pop(session_id, None)
        if task is None:
            return
        run = self._runs.pop(session_id)
        task.cancel()
        self._report(session_id, run, done=True, cancelled=True)

    def _run_for(self, session_id: SessionId, secret: bool) -> ToneRun:
        """The run that tones belong to which are asked for now."""
        last = self._runs.get(session_id)
        if last is not None:
            recent = self._clock() - last.ended_at < self._pace.run_s and last.secret is secret
            if last.running or recent:
                return last
        run = ToneRun(0.0 if last is None else last.busy_until)
        self._runs[session_id] = run
        return run

    def _start(self, session_id: SessionId, run: ToneRun) -> None:
        if run.running:
            self._report(session_id, run)
            return
        run.running = True
        task = self._owner.spawn_at_once(self._run(session_id, run), f"tones:{session_id}")
        if task is None:
            self._runs.pop(session_id, None)
        elif run.running:
            self._tasks[session_id] = task

    def _on_store(self, old: Session | None, new: Session | None) -> None:
        if not self._runs or (new is not None and new.live):
            return
        session = new or old
        if session is not None and (run := self._runs.get(session.id)) is not None:
            run.wake()
            if not run.running:
                del self._runs[session.id]
            self._methods.pop(session.id, None)

    async def _run(self, session_id: SessionId, run: ToneRun) -> None:
        cancelled = True
        try:
            cancelled = not await self._drain(session_id, run)
        except (TimeoutError, CommandTimeout) as error:
            self._tell_doubt(session_id, error)
        except SessionGone:
            _log.debug("tones dropped: the session has ended")
        except SoftphoneError as error:
            self._notices.tell_error(error, session=session_id)
        finally:
            run.running = False
            run.ended_at = self._clock()
            if self._runs.get(session_id) is run:
                self._tasks.pop(session_id, None)
                self._report(session_id, run, done=True, cancelled=cancelled)
                if cancelled:
                    del self._runs[session_id]

    async def _drain(self, session_id: SessionId, run: ToneRun) -> bool:
        """Send until the queue is empty; False when the session ended before."""
        session = self._store.get(session_id)
        if not _answered(session):
            self._report(session_id, run, waiting=True)
            await self._waiter.until(session_id, _answered_or_over)
        while run.steps:
            session = self._store.get(session_id)
            if session is None or session.leg is None or not session.live:
                return False
            if run.at_wait:
                await self._play_out(run, 0.0)
                await self._hold(session_id, run)
                continue
            if run.at_prompt:
                await self._play_out(run, 0.0)
                await self._listen(session_id, session.leg, run)
                continue
            step = run.take()
            if step.part.pause_s:
                await self._play_out(run, 0.0)
                await self._sleep(step.part.pause_s)
            elif step.part.tones:
                await self._send_chunk(session_id, session.leg, run, step)
            if not run.steps:
                # What is typed while the last tones play belongs to the same run.
                await self._play_out(run, self._pace.ahead_s)
        return True

    async def _hold(self, session_id: SessionId, run: ToneRun) -> None:
        """Stand at a wait until the operator goes on, presses a key, or the session ends."""
        session = self._store.get(session_id)
        if not run.at_wait or session is None or not session.live:
            return
        run.held = True
        self._report(session_id, run)
        try:
            await run.moved()
        finally:
            run.held = False

    async def _listen(self, session_id: SessionId, leg: LegId, run: ToneRun) -> None:
        """Stand until the prompt is over, or the operator goes on or presses a key.

        Where it cannot be measured the operator decides.
        """
        session = self._store.get(session_id)
        if not run.at_prompt or session is None or not session.live:
            return
        run.listening = True
        moved = asyncio.ensure_future(run.moved())
        over = asyncio.ensure_future(prompt_over(self.backend, leg, self._clock, self._sleep))
        try:
            self._report(session_id, run)
            await asyncio.wait((over, moved), return_when=asyncio.FIRST_COMPLETED)
            if not moved.done():
                run.go_on() if over.result() else run.wait_instead()
        finally:
            run.listening = False
            for task in (over, moved):
                task.cancel()
            await asyncio.gather(over, moved, return_exceptions=True)

    async def _send_chunk(
        self, session_id: SessionId, leg: LegId, run: ToneRun, step: ToneStep
    ) -> None:
        backend = self.backend
        if backend is None:
            return
        await self._play_out(run, self._pace.ahead_s)
        duration = None
        if backend.capabilities.dtmf_duration:
            duration = round(self._pace.tone_s * 1000)
        tones, secret = step.part.tones, step.part.secret
        async with asyncio.timeout(self._limit_s):
            await backend.send_tones(
                leg, tones, method=step.method, duration_ms=duration, secret=secret
            )
        played = len(tones) * (self._pace.tone_s + self._pace.gap_s)
        run.busy_until = max(run.busy_until, self._clock()) + played
        run.sent += len(tones)
        self._note(session_id, _noted(step))
        _log.info("tones-sent session=%s tones=%s", leg[:8], MASK, extra={"session": str(leg)})
        self._report(session_id, run)

    async def _play_out(self, run: ToneRun, ahead_s: float) -> None:
        """Wait until no more than ``ahead_s`` of what was sent is still to be played."""
        wait = run.busy_until - self._clock() - ahead_s
        if wait > 0:
            await self._sleep(wait)

    def _report(
        self,
        session_id: SessionId,
        run: ToneRun,
        *,
        waiting: bool = False,
        done: bool = False,
        cancelled: bool = False,
    ) -> None:
        self.progress.publish(
            ToneProgress(
                session=session_id,
                sent=run.sent,
                total=run.total,
                text=run.text(),
                waiting=waiting,
                held=run.held,
                listening=run.listening,
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


def _noted(step: ToneStep) -> str:
    """Tones for the timeline, with the method where it was chosen."""
    shown = masked(step.part.tones, step.part.secret)
    return shown if step.method is DtmfMethod.AUTO else f"{shown} ({step.method.value})"


def _answered(session: Session | None) -> bool:
    return session is not None and session.state is SessionState.ACTIVE


def _answered_or_over(session: Session | None) -> bool:
    return session is None or session.state in (SessionState.ACTIVE, SessionState.ENDED)
