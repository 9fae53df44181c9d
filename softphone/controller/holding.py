"""Hold, swap and merge: who is in conversation with us, changed in the safe order.

What forbids is always accepted by the backend before what allows is sent, so that nobody hears
for a moment what was not meant for him.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable

from softphone.backends.base import TelephonyBackend
from softphone.controller.commands import CommandRunner
from softphone.controller.conditions import leg_of
from softphone.controller.store import SessionStore
from softphone.domain.actions import Action, allowed_actions
from softphone.domain.ids import SessionId
from softphone.domain.session import Pending, Session
from softphone.errors import CommandNotAllowed

Note = Callable[[SessionId, str], None]
Parked = Callable[[], Awaitable[None]]


async def nobody_parked() -> None:
    """Nobody had to be put on hold."""


class Holding:
    """Runs these commands.

    Args:
        store: who is active.
        runner: shows each command as pending until its hold is measured.
        note: writes a command into a session's timeline.
    """

    def __init__(self, store: SessionStore, runner: CommandRunner, note: Note) -> None:
        self.backend: TelephonyBackend | None = None
        self._store = store
        self._runner = runner
        self._note = note

    def hold(self, session: Session, held: bool, *, after: Parked = nobody_parked) -> None:
        """Put a session on hold, or take it back once ``after`` is through."""
        backend = self._need_backend()

        async def send() -> None:
            await after()
            await backend.hold(leg_of(session), held)

        self._run(session, held, send)

    def park(self, but: SessionId | None = None) -> Parked:
        """Put every session in conversation with us on hold, except one.

        Returns:
            A function to await before anybody else is let in: it returns when the backend has
            accepted all holds and raises `CommandNotAllowed` if one was not accepted.
        """
        backend = self.backend
        active = [s for s in self._store.live() if s.id != but and self._can_hold(s)]
        if backend is None or not active:
            return nobody_parked
        accepted = [self._park_one(backend, session) for session in active]

        async def all_parked() -> None:
            if not all(await asyncio.gather(*accepted)):
                raise CommandNotAllowed(
                    "The other call could not be put on hold, so this was not done. "
                    "Try again, or hang the other call up."
                )

        return all_parked

    def merge(self, sessions: Iterable[Session]) -> None:
        """Take all of these back, so that everybody hears everybody."""
        for session in sessions:
            self.hold(session, False)

    def _park_one(self, backend: TelephonyBackend, session: Session) -> asyncio.Future[bool]:
        accepted: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        async def send() -> None:
            taken = False
            try:
                await backend.hold(leg_of(session), True)
                taken = True
            finally:
                if not accepted.done():
                    accepted.set_result(taken or self._is_over(session.id))

        self._run(session, True, send)
        return accepted

    def _run(self, session: Session, held: bool, send: Callable[[], Awaitable[None]]) -> None:
        def done(now: Session | None) -> bool:
            return now is None or not now.live or now.local_hold is held

        self._note(session.id, "hold" if held else "resume")
        self._runner.start(session, Pending.HOLD, send, done)

    def _can_hold(self, session: Session) -> bool:
        backend = self._need_backend()
        return Action.HOLD in allowed_actions(session, backend.capabilities)

    def _is_over(self, session_id: SessionId) -> bool:
        session = self._store.get(session_id)
        return session is None or not session.live

    def _need_backend(self) -> TelephonyBackend:
        if self.backend is None:
            raise RuntimeError("a hold was asked for without a backend")
        return self.backend
