"""One dial-out seen through without a window: answer, tones, hang-up."""

from __future__ import annotations

import asyncio
import contextlib
import time

from softphone.domain.dtmf import MAX_TONES_PER_COMMAND, TonePart
from softphone.domain.events import DialoutAnswered, DialoutError, DialoutStopped, TelephonyEvent
from softphone.domain.ids import LegId
from softphone.errors import CommandTimeout, SessionGone, SoftphoneError
from softphone.headless.operator import HeadlessOperator

ANSWER_TIMEOUT_S = 60.0
END_TIMEOUT_S = 5.0


class DialOut:
    """One dial-out from its acceptance to its end.

    Args:
        operator: connected.
        leg: as the backend named it.
        tones: sent once answered.
        hangup_after_s: seconds after the answer; None waits for the far end.
        timeout_s: ends it in any case; None limits only the wait for the answer.

    Attributes:
        answered_at: monotonic time of the answer, or None.
        outcome: what ended it, in a word.
    """

    def __init__(
        self,
        operator: HeadlessOperator,
        leg: LegId,
        tones: tuple[TonePart, ...],
        *,
        hangup_after_s: float | None = None,
        timeout_s: float | None = None,
    ) -> None:
        self.leg = leg
        self.answered_at: float | None = None
        self.outcome = ""
        self.last: TelephonyEvent | None = None
        self._operator = operator
        self._hangup_after_s = hangup_after_s
        self._timeout_s = timeout_s
        self._tones = tones

    async def run(self) -> None:
        """See the call through; what is still live at the end is hung up.

        Raises:
            CommandTimeout: nobody told that the hang-up took effect.
            SoftphoneError: the link is down, or a command was refused.
        """
        end = (DialoutStopped, DialoutError)
        began = time.monotonic()
        limit = self._timeout_s
        try:
            async with asyncio.timeout(ANSWER_TIMEOUT_S if limit is None else limit):
                first = await self._until(DialoutAnswered, *end)
        except TimeoutError:
            self.outcome = "no-answer"
            await self._hang_up()
            return
        if not isinstance(first, DialoutAnswered):
            self.last, self.outcome = first, "not-answered"
            return
        self.answered_at = time.monotonic()
        left = None if limit is None else max(0.0, limit - (self.answered_at - began))
        try:
            async with asyncio.timeout(left):
                self.last = await self._talk(end)
            self.outcome = "ended"
        except TimeoutError:
            self.outcome = "ended"
            await self._hang_up()

    async def abandon(self) -> None:
        """Hang up because the user wants to stop here."""
        self.outcome = "interrupted"
        with contextlib.suppress(SoftphoneError):
            await self._hang_up()

    async def _talk(self, end: tuple[type[TelephonyEvent], ...]) -> TelephonyEvent:
        after = self._hangup_after_s
        finished = asyncio.ensure_future(self._until(*end))
        try:
            for part in self._tones:
                if finished.done():
                    break
                await self._send(part)
            await asyncio.wait({finished}, timeout=after)
            if not finished.done():
                await self._hang_up()
            return await finished
        finally:
            finished.cancel()
            await asyncio.gather(finished, return_exceptions=True)

    async def _send(self, part: TonePart) -> None:
        await asyncio.sleep(part.pause_s)
        for start in range(0, len(part.tones), MAX_TONES_PER_COMMAND):
            chunk = part.tones[start : start + MAX_TONES_PER_COMMAND]
            await self._operator.backend.send_tones(self.leg, chunk)

    async def _hang_up(self) -> None:
        try:
            await self._operator.backend.hang_up(self.leg)
        except SessionGone:
            return
        try:
            async with asyncio.timeout(END_TIMEOUT_S):
                self.last = await self._until(DialoutStopped, DialoutError)
        except TimeoutError as error:
            raise CommandTimeout(
                "The call was hung up, but its end was not seen; it may still be live."
            ) from error

    async def _until(self, *kinds: type[TelephonyEvent]) -> TelephonyEvent:
        return await self._operator.until(*kinds, leg=self.leg)
