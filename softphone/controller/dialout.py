"""One dial-out, from the request to the backend naming its leg."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from softphone.backends.base import TelephonyBackend
from softphone.controller.holding import Parked, nobody_parked
from softphone.controller.notices import Notices
from softphone.controller.placing import Placing
from softphone.controller.pump import EventPump
from softphone.controller.store import SessionStore
from softphone.domain.dialing import DialRequest
from softphone.domain.ids import SessionId
from softphone.domain.notice import Severity
from softphone.domain.outcome import EndedBy, EndReason, Outcome
from softphone.domain.session import Pending, evolve
from softphone.domain.transitions import ended
from softphone.errors import (
    CommandRefused,
    CommandTimeout,
    InvalidInput,
    NotPermitted,
    SoftphoneError,
)


class DialOut:
    """Sends dial-outs and settles what becomes of them before they have a leg.

    Args:
        store: where the session waits.
        pump: names the leg and takes in what came early.
        placing: the dial-outs under way.
        notices: where refusals go.
        resync: asks the backend for the truth; never raises.
        now: the wall clock, unix time in seconds.
        limit_s: time limit in seconds for the backend's answer.
    """

    def __init__(
        self,
        store: SessionStore,
        pump: EventPump,
        placing: Placing,
        notices: Notices,
        resync: Callable[[], Awaitable[None]],
        now: Callable[[], float],
        limit_s: float,
    ) -> None:
        self._store = store
        self._pump = pump
        self._placing = placing
        self._notices = notices
        self._resync = resync
        self._now = now
        self._limit_s = limit_s

    async def place(
        self,
        backend: TelephonyBackend,
        session_id: SessionId,
        request: DialRequest,
        parked: Parked = nobody_parked,
    ) -> None:
        """Dial; whatever happens ends in a named leg, an ended session or a resynchronisation.

        ``parked`` is awaited first: nobody is let in before the others are on hold.
        """
        in_doubt = False
        try:
            async with asyncio.timeout(self._limit_s):
                await parked()
                leg = await backend.dial(request)
            self._pump.bind(session_id, leg)
        except (TimeoutError, CommandTimeout) as error:
            in_doubt = True
            self._tell_doubt(session_id, error)
        except SoftphoneError as error:
            self.refuse(session_id, error)
        finally:
            self._placing.finish(session_id)
            self._pump.release()
        if in_doubt:
            await self._resync()
            self._clear_pending(session_id)

    def refuse(self, session_id: SessionId, error: SoftphoneError) -> None:
        """End the session because the dial-out was refused, and say why."""
        session = self._store.get(session_id)
        if session is None:
            return
        outcome = Outcome(_reason(error), EndedBy.US, text=error.message)
        self._store.put(ended(session, outcome, self._now()))
        self._notices.tell_error(error, session=session_id)

    def _tell_doubt(self, session_id: SessionId, error: Exception) -> None:
        self._notices.tell(
            Severity.WARNING,
            "The dial-out was not confirmed in time; its outcome is unknown. "
            "The list is being brought up to date.",
            session=session_id,
            detail=str(error),
        )

    def _clear_pending(self, session_id: SessionId) -> None:
        session = self._store.get(session_id)
        if session is not None and session.pending is Pending.DIAL:
            self._store.put(evolve(session, pending=None))


def _reason(error: SoftphoneError) -> EndReason:
    if isinstance(error, CommandRefused | InvalidInput):
        return EndReason.REFUSED
    if isinstance(error, NotPermitted):
        return EndReason.FORBIDDEN
    return EndReason.ERROR
