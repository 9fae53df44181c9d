"""A transfer by REFER: the far party calls the target itself and leaves us (RFC 3515)."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from softphone.errors import SessionGone, SoftphoneError
from softphone.gateway.legs import Leg
from softphone.gateway.reasons import in_words_of_code
from softphone.gateway.sip.engine import (
    CloseCause,
    LegClosed,
    LegReferAnswered,
    LegReferFailed,
    LegReferNotified,
    SipLegEvent,
)
from softphone.gateway.transfers.kit import TransferKit
from softphone.gateway.transfers.progress import Progress, failure_of

_log = logging.getLogger(__name__)

REPORT_S: Final = 60.0


class ReferTransfer:
    """One such transfer.

    Args:
        kit: what transfers share.
        leg: answered, with no transfer under way.
        asked: the target as it was asked for.
        send: sends the REFER.
        report_s: how long a far party that accepted may leave us without a word.
    """

    def __init__(
        self,
        kit: TransferKit,
        leg: Leg,
        asked: str,
        send: Callable[[], Awaitable[None]],
        *,
        report_s: float,
    ) -> None:
        self._kit = kit
        self._leg = leg
        self._ask = send
        self._report_s = report_s
        self._progress = Progress(leg, asked, is_sip_refer=True)
        self._over = False
        self._clock: asyncio.TimerHandle | None = None

    def begin(self) -> None:
        """Start; REFER leaves in a later loop turn."""
        self._leg.transfer = self
        self._progress.tell("triggered")
        loop = asyncio.get_running_loop()
        self._clock = loop.call_later(self._report_s, self._without_a_word)
        self._kit.control.spawn(self._send(), name=f"refer {self._leg.id}", failed=self._broke)

    def cancel(self) -> None:
        """The leg is being hung up before anything was decided."""
        if not self._over:
            self._finish()
            self._progress.tell("canceled")

    def on_leg_event(self, event: SipLegEvent) -> SipLegEvent:
        """Follow the leg; its end after an accepted REFER is the transfer's success."""
        match event:
            case LegReferAnswered() if not self._over:
                self._progress.refer_code = event.sip_code
                if event.sip_code < 300:
                    self._progress.tell("initiated")
            case LegReferNotified():
                self._progress.notify_code = event.sip_code
            case LegReferFailed() if not self._over:
                self._fail(event.sip_code, event.reason or None)
            case LegClosed() if not self._over:
                return self._closed(event)
        return event

    async def _send(self) -> None:
        try:
            await self._ask()
        except SessionGone:
            return
        except SoftphoneError as error:
            _log.info("REFER was not sent: %s (%s)", error.message, error.detail)
            if not self._over:
                self._fail(None, error.message)

    def _without_a_word(self) -> None:
        self._fail(408, "the far party did not tell what became of it")
        self._kit.control.spawn(self._abandon(), name=f"abandon refer {self._leg.id}")

    async def _abandon(self) -> None:
        with contextlib.suppress(SessionGone):
            await self._kit.control.engine.abandon_refer(self._leg.line)

    def _broke(self) -> None:
        if not self._over:
            self._fail(500, "the SIP engine failed")

    def _closed(self, closed: LegClosed) -> LegClosed:
        done = closed.cause is CloseCause.TRANSFERRED
        left = closed.cause is CloseCause.REMOTE_HANGUP and self._accepted
        if not done and not left:
            self.cancel()
            return closed
        if done:
            self._progress.refer_code = self._progress.refer_code or 202
            self._progress.notify_code = 200
        self._finish()
        self._progress.tell("initiated")
        self._progress.tell("completed")
        self._done()
        return replace(closed, cause=CloseCause.TRANSFERRED)

    def _done(self) -> None:
        """The far party has gone where it was sent."""

    @property
    def _accepted(self) -> bool:
        """The far party took the REFER and reported no failure: if it leaves, it obeys."""
        answer, notified = self._progress.refer_code, self._progress.notify_code
        return answer is not None and answer < 300 and (notified is None or notified < 300)

    def _fail(self, sip_code: int | None, reason: str | None) -> None:
        self._finish()
        if (self._progress.refer_code or 300) < 300:
            self._progress.notify_code = sip_code
        else:
            self._progress.refer_code = sip_code
        told = reason or in_words_of_code(sip_code)
        self._progress.tell(failure_of(sip_code), sip_code=sip_code, reason=told)
        self._kit.control.sessions.take_back(self._leg)

    def _finish(self) -> None:
        self._over = True
        self._leg.transfer = None
        if self._clock is not None:
            self._clock.cancel()
