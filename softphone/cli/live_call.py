"""``softphone doctor --live-call``: one real call that shows what no stand-in can prove."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Final

from softphone.cli.checks import Finding, Status
from softphone.domain.dialing import DialRequest
from softphone.domain.events import (
    DialoutAnswered,
    DialoutConnected,
    DialoutError,
    DialoutStopped,
    DtmfReceived,
)
from softphone.errors import SoftphoneError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from softphone.backends.base import TelephonyBackend
    from softphone.domain.ids import LegId
    from softphone.headless.operator import HeadlessOperator

ANSWER_S: Final = 45.0
EAR_S: Final = 8.0
KEY_S: Final = 10.0
END_S: Final = 5.0
HEARD_MS: Final = 200
_FRAME_S: Final = 0.02
_TONES: Final = "5"


class LiveCall:
    """Joins, dials, listens, sends a tone, holds, waits for a key, hangs up; tells each as it goes.

    Args:
        backend: not started yet.
        destination: who answers, says something, and presses a key.
        tell: takes each finding at once.
        ask: takes what the person at the phone should do now.
    """

    def __init__(
        self,
        backend: TelephonyBackend,
        destination: str,
        *,
        tell: Callable[[Finding], None],
        ask: Callable[[str], None],
    ) -> None:
        self._backend = backend
        self._destination = destination
        self._tell = tell
        self._ask = ask
        self.ok = True

    async def run(self) -> bool:
        """See it through, which takes a minute at most; whether nothing failed."""
        from softphone.headless.operator import HeadlessOperator

        began = time.monotonic()
        try:
            async with HeadlessOperator(self._backend) as operator:
                took = time.monotonic() - began
                self._found("join", "ok", f"{self._backend.name}: joined in {took:.1f} s.")
                await self._call(operator)
        except SoftphoneError as error:
            advice = "" if error.advice is None else f"For {error.advice.who}: {error.advice.text}"
            self._found("live call", "fail", error.message, advice)
        return self.ok

    async def _call(self, operator: HeadlessOperator) -> None:
        began = time.monotonic()
        leg = await self._backend.dial(DialRequest(destination=self._destination))
        self._found("dial-out", "ok", f"Accepted after {time.monotonic() - began:.1f} s.")
        try:
            if await self._answered(operator, leg, began):
                await self._talk(operator, leg)
        finally:
            await self._hang_up(operator, leg)

    async def _answered(self, operator: HeadlessOperator, leg: LegId, began: float) -> bool:
        self._ask(f"Answer the phone at {self._destination}.")
        over = (DialoutAnswered, DialoutError, DialoutStopped)
        try:
            async with asyncio.timeout(ANSWER_S):
                event = await operator.until(*over, leg=leg)
        except TimeoutError:
            self._found("answer", "fail", f"Nobody answered within {ANSWER_S:.0f} s.")
            return False
        rang = operator.seen(DialoutConnected, leg)
        if not isinstance(event, DialoutAnswered):
            said = getattr(event, "error_msg", "") or getattr(event, "reason", "") or "no reason"
            self._found("answer", "fail", f"The call ended unanswered: {said}.")
            return False
        took = f"Answered after {time.monotonic() - began:.1f} s."
        if rang is None:
            self._found("answer", "warn", f"{took} No ringing was told before.")
        else:
            self._found("answer", "ok", took)
        return True

    async def _talk(self, operator: HeadlessOperator, leg: LegId) -> None:
        await self._ears(operator)
        await self._step("tone", f"Sent {_TONES}.", self._backend.send_tones(leg, _TONES))
        if self._backend.capabilities.hold:
            await self._step("hold", "Held.", self._backend.hold(leg, True))
            await self._step("resume", "Taken back.", self._backend.hold(leg, False))
        self._ask("Press any key of the phone.")
        try:
            async with asyncio.timeout(KEY_S):
                key = await operator.until(DtmfReceived)
            self._found("key", "ok", f"{key.tone} came, by {key.method}.")
        except TimeoutError:
            self._found("key", "warn", f"No key came within {KEY_S:.0f} s.", "Press one next time.")

    async def _ears(self, operator: HeadlessOperator) -> None:
        port, hearing = self._backend.audio, operator.hearing
        if port is None or hearing is None:
            self._found("audio", "warn", "This profile carries no audio.")
            return
        self._ask("Say something.")
        hearing.forget()
        sent = port.frames_sent
        speaking = asyncio.create_task(_send_silence(port.send, port.sample_rate))
        try:
            async with asyncio.timeout(EAR_S):
                await hearing.until(lambda ear: ear.sounding_ms >= HEARD_MS)
            self._found("hearing", "ok", f"{hearing.sounding_ms} ms of sound came.")
        except TimeoutError:
            came = port.frames_received
            self._found(
                "hearing",
                "warn" if came else "fail",
                f"{came} frames came within {EAR_S:.0f} s, but no sound."
                if came
                else "No audio came.",
                "Say something next time." if came else "Check whether a firewall stops UDP.",
            )
        finally:
            speaking.cancel()
            await asyncio.gather(speaking, return_exceptions=True)
        sent = port.frames_sent - sent
        self._found("speaking", "ok" if sent else "fail", f"{sent} frames were sent.")

    async def _step(self, name: str, done: str, work: Awaitable[None]) -> None:
        began = time.monotonic()
        try:
            await work
        except SoftphoneError as error:
            self._found(name, "fail", error.message)
        else:
            self._found(name, "ok", f"{done} It took {1000 * (time.monotonic() - began):.0f} ms.")

    async def _hang_up(self, operator: HeadlessOperator, leg: LegId) -> None:
        if operator.seen(DialoutStopped, leg) or operator.seen(DialoutError, leg):
            return
        try:
            await self._backend.hang_up(leg)
            async with asyncio.timeout(END_S):
                await operator.until(DialoutStopped, DialoutError, leg=leg)
            self._found("hang-up", "ok", "The end was told.")
        except TimeoutError:
            self._found("hang-up", "fail", f"No end was told within {END_S:.0f} s.")
        except SoftphoneError as error:
            self._found("hang-up", "fail", error.message)

    def _found(self, name: str, status: Status, found: str, remedy: str = "") -> None:
        self.ok = self.ok and status != "fail"
        self._tell(Finding(name=name, status=status, found=found, remedy=remedy))


async def _send_silence(send: Callable[[bytes], None], rate: int) -> None:
    frame = bytes(2 * round(rate * _FRAME_S))
    while True:
        send(frame)
        await asyncio.sleep(_FRAME_S)
