"""Notices for the operator: each thing worth reading is told once."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable

from softphone.controller.feed import Feed
from softphone.domain.ids import SessionId
from softphone.domain.notice import Notice, Severity
from softphone.errors import Advice, CommandRefused, InvalidInput, SoftphoneError

_log = logging.getLogger(__name__)

_REPEAT_S = 3.0
_REMEMBERED = 64


class Notices:
    """Raises notices, dropping one that says the same about the same session within 3 seconds.

    A refusal often arrives twice, as the command's answer and as an event; the operator reads it
    once.

    Args:
        now: the wall clock, unix time in seconds.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self.feed: Feed[Notice] = Feed()
        self._now = now
        self._recent: OrderedDict[tuple[str, SessionId | None], float] = OrderedDict()

    def tell(
        self,
        severity: Severity,
        text: str,
        *,
        session: SessionId | None = None,
        field: str | None = None,
        detail: str = "",
        advice: Advice | None = None,
    ) -> None:
        """Raise one notice."""
        at = self._now()
        key = (text, session)
        last = self._recent.get(key)
        if last is not None and 0 <= at - last < _REPEAT_S:
            return
        self._recent[key] = at
        self._recent.move_to_end(key)
        if len(self._recent) > _REMEMBERED:
            self._recent.popitem(last=False)
        if detail:
            _log.info("notice: %s (%s)", text, detail)
        self.feed.publish(
            Notice(
                severity=severity,
                text=text,
                at=at,
                session=session,
                field=field,
                detail=detail,
                advice=advice,
            )
        )

    def tell_error(self, error: SoftphoneError, *, session: SessionId | None = None) -> None:
        """Raise a notice for an error, naming the offending field where the error knows it."""
        field = error.field if isinstance(error, InvalidInput | CommandRefused) else None
        self.tell(
            Severity.ERROR,
            error.message,
            session=session,
            field=field,
            detail=error.detail,
            advice=error.advice,
        )
