"""Commands on their way: sent with a time limit, confirmed by events, resynchronised in doubt."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from softphone.controller.notices import Notices
from softphone.controller.store import SessionStore
from softphone.controller.tasks import TaskOwner
from softphone.domain.ids import SessionId
from softphone.domain.notice import Severity
from softphone.domain.session import Pending, Session, evolve
from softphone.errors import CommandTimeout, SessionGone, SoftphoneError

_log = logging.getLogger(__name__)

Condition = Callable[[Session | None], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandLimits:
    """How long to wait, in seconds, before a command's outcome counts as unknown.

    Attributes:
        command_s: from sending a command to the event that confirms it.
        dial_s: from sending a dial-out to the backend naming its leg.
        snapshot_s: for the snapshot a resynchronisation asks for.
    """

    command_s: float = 15.0
    dial_s: float = 20.0
    snapshot_s: float = 10.0


class SessionWaiter:
    """Lets a coroutine wait until a session is as it should be."""

    def __init__(self, store: SessionStore) -> None:
        self._store = store
        self._waiting: dict[SessionId, list[tuple[Condition, asyncio.Future[None]]]] = {}
        store.subscribe(self._on_store)

    async def until(self, session_id: SessionId, condition: Condition) -> None:
        """Return once ``condition`` holds for the session; it gets None when removed."""
        if condition(self._store.get(session_id)):
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        entry = (condition, future)
        self._waiting.setdefault(session_id, []).append(entry)
        try:
            await future
        finally:
            entries = self._waiting.get(session_id, [])
            if entry in entries:
                entries.remove(entry)
            if not entries:
                self._waiting.pop(session_id, None)

    def _on_store(self, old: Session | None, new: Session | None) -> None:
        session = new or old
        if not self._waiting or session is None or session.id not in self._waiting:
            return
        for condition, future in tuple(self._waiting[session.id]):
            if not future.done() and condition(new):
                future.set_result(None)


class CommandRunner:
    """Runs one command about one session from the click to its event.

    Args:
        store: where ``pending`` is shown.
        waiter: tells when the confirming event has come.
        owner: owns the tasks.
        notices: where failures go.
        resync: asks the backend for the truth and takes it in; never raises.
        limits: the time limits.
    """

    def __init__(
        self,
        store: SessionStore,
        waiter: SessionWaiter,
        owner: TaskOwner,
        notices: Notices,
        resync: Callable[[], Awaitable[None]],
        limits: CommandLimits,
    ) -> None:
        self._store = store
        self._waiter = waiter
        self._owner = owner
        self._notices = notices
        self._resync = resync
        self._limits = limits

    def start(
        self,
        session: Session,
        pending: Pending,
        send: Callable[[], Awaitable[None]],
        done: Condition,
        *,
        limit_s: float | None = None,
    ) -> None:
        """Show the command as pending and run it; returns at once.

        Args:
            session: the session it is about.
            pending: what to show meanwhile.
            send: hands the command to the backend.
            done: holds once the event has confirmed the command.
            limit_s: another limit than `CommandLimits.command_s`.
        """
        limit = self._limits.command_s if limit_s is None else limit_s
        with self._store.telling_after():  # the command leaves before the window paints it
            self._store.put(evolve(session, pending=pending))
            self._owner.spawn_at_once(
                self._run(session.id, pending, send, done, limit), f"{pending.value}:{session.id}"
            )

    async def _run(
        self,
        session_id: SessionId,
        pending: Pending,
        send: Callable[[], Awaitable[None]],
        done: Condition,
        limit_s: float,
    ) -> None:
        try:
            async with asyncio.timeout(limit_s):
                await send()
                await self._waiter.until(session_id, done)
        except (TimeoutError, CommandTimeout) as error:
            await self._in_doubt(session_id, pending, error)
        except SessionGone as error:
            if pending not in (Pending.HANGUP, Pending.DECLINE):
                self._notices.tell_error(error, session=session_id)
            await self._resync()
        except SoftphoneError as error:
            self._notices.tell_error(error, session=session_id)
        self._clear(session_id, pending)

    async def _in_doubt(self, session_id: SessionId, pending: Pending, error: Exception) -> None:
        session = self._store.get(session_id)
        if session is None or not session.live:
            return
        self._notices.tell(
            Severity.WARNING,
            f"The {_WORDS[pending]} was not confirmed in time; its outcome is unknown. "
            "The list is being brought up to date.",
            session=session_id,
            detail=str(error),
        )
        await self._resync()

    def _clear(self, session_id: SessionId, pending: Pending) -> None:
        session = self._store.get(session_id)
        if session is not None and session.pending is pending:
            self._store.put(evolve(session, pending=None))


_WORDS = {
    Pending.DIAL: "dial-out",
    Pending.HANGUP: "hang-up",
    Pending.ANSWER: "answer",
    Pending.DECLINE: "decline",
    Pending.MUTE: "mute",
    Pending.HOLD: "hold",
    Pending.TRANSFER: "transfer",
}
