"""The main job from end to end, step by step, on whatever stage it is given."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from softphone.domain import events
from softphone.domain.ids import LegId
from softphone.errors import SoftphoneError
from softphone.headless.stage import DemoStage

IVR = "+15550100002"
RINGBACK = "+15550100009"
TONES = ("5", "9", "0", "D")
STEP_TIMEOUT_S = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResult:
    """One step of the demonstration.

    Attributes:
        name: short and stable, also the name of its picture.
        ok: whether it was seen.
        took_s: seconds.
        problem: one sentence when it was not, else empty.
    """

    name: str
    ok: bool
    took_s: float
    problem: str = ""


class DemoScript:
    """Dial-out to the practice line, DTMF heard back, hang-up, and one dial-in.

    Args:
        stage: where it plays.
        timeout_s: for each step.
    """

    def __init__(self, stage: DemoStage, *, timeout_s: float = STEP_TIMEOUT_S) -> None:
        self._stage = stage
        self._timeout_s = timeout_s
        self._leg = LegId("")

    async def play(self) -> AsyncIterator[StepResult]:
        """Play step after step; ends with the first that was not seen."""
        for name, step in self._steps():
            began = time.monotonic()
            problem = await self._play_one(step)
            took = time.monotonic() - began
            if not problem:
                await self._stage.show(name)
            yield StepResult(name=name, ok=not problem, took_s=round(took, 3), problem=problem)
            if problem:
                return

    async def _play_one(self, step: Callable[[], Awaitable[Any]]) -> str:
        try:
            async with asyncio.timeout(self._timeout_s):
                await step()
        except TimeoutError:
            return f"This was not seen within {self._timeout_s:.0f} seconds."
        except _Ended as ended:
            return str(ended)
        except SoftphoneError as error:
            return error.message
        return ""

    def _steps(self) -> tuple[tuple[str, Callable[[], Awaitable[Any]]], ...]:
        return (
            ("dial-out", lambda: self._dial(IVR)),
            ("dial-out-answered", self._answered),
            ("audio-heard", lambda: self._stage.hear_sound(200)),
            ("dtmf-heard-back", self._tones_come_back),
            ("hung-up", self._hang_up),
            ("dial-in-asked-for", lambda: self._dial(RINGBACK)),
            ("far-end-hung-up", self._far_end_stops),
            ("dial-in-ringing", self._rings),
            ("dial-in-answered", self._take_it),
            ("dial-in-hung-up", self._hang_up),
        )

    async def _dial(self, destination: str) -> None:
        self._stage.listen_afresh()
        self._leg = await self._stage.dial(destination)
        await self._expect(events.DialoutConnected)

    async def _answered(self) -> None:
        await self._expect(events.DialoutAnswered)

    async def _tones_come_back(self) -> None:
        for tone in TONES:
            self._stage.listen_afresh()
            await self._stage.send_tones(self._leg, tone)
            await self._stage.hear_tones(tone)

    async def _far_end_stops(self) -> None:
        await self._expect(events.DialoutAnswered)
        await self._stage.seen(self._leg, events.DialoutStopped)

    async def _rings(self) -> None:
        self._leg = await self._stage.incoming()

    async def _take_it(self) -> None:
        await self._stage.answer(self._leg)
        await self._expect(events.DialinConnected)

    async def _hang_up(self) -> None:
        await self._stage.hang_up(self._leg)
        await self._stage.seen(self._leg, events.DialoutStopped, events.DialinStopped)

    async def _expect(self, kind: type[events.TelephonyEvent]) -> None:
        """Wait for the event, or for one that rules it out."""
        seen = await self._stage.seen(self._leg, kind, events.DialoutError, events.DialinError)
        if isinstance(seen, (events.DialoutError, events.DialinError)):
            raise _Ended(seen.reason or seen.error_msg)


class _Ended(Exception):
    """The leg ended where the script wanted it to go on."""
