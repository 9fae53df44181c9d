"""What the demonstration needs to be played: an operator's hands, eyes and ears."""

from __future__ import annotations

from typing import Protocol

from softphone.domain.dialing import DialRequest
from softphone.domain.events import DialinRinging, TelephonyEvent
from softphone.domain.ids import LegId
from softphone.headless.operator import HeadlessOperator


class DemoStage(Protocol):
    """Where the demonstration plays: without a window, or in one that is driven like by hand.

    Every method returns when what it names was really seen, and raises `TimeoutError` never: the
    script sets the time limits.
    """

    async def dial(self, destination: str) -> LegId:
        """Dial, as the operator would."""

    async def seen(self, leg: LegId, *kinds: type[TelephonyEvent]) -> TelephonyEvent:
        """Wait for one of these events of the leg."""

    async def incoming(self) -> LegId:
        """Wait until somebody calls."""

    async def answer(self, leg: LegId) -> None:
        """Answer."""

    async def send_tones(self, leg: LegId, tones: str) -> None:
        """Send DTMF."""

    async def hear_sound(self, at_least_ms: int) -> None:
        """Wait until something was heard for so long, counted from the last `listen_afresh`."""

    async def hear_tones(self, tones: str) -> None:
        """Wait until these keys were heard in this order since the last `listen_afresh`."""

    def listen_afresh(self) -> None:
        """Forget what was heard so far."""

    async def hang_up(self, leg: LegId) -> None:
        """Hang up."""

    async def show(self, step: str) -> None:
        """A step is done: the moment for a picture of the window."""


class HeadlessStage:
    """The stage without a window.

    Args:
        operator: connected.

    Raises:
        ValueError: the backend carries no audio.
    """

    def __init__(self, operator: HeadlessOperator) -> None:
        if operator.hearing is None:
            raise ValueError("the demonstration needs a backend with audio")
        self._operator = operator
        self._hearing = operator.hearing

    async def dial(self, destination: str) -> LegId:
        """Dial through the backend."""
        return await self._operator.backend.dial(DialRequest(destination=destination))

    async def seen(self, leg: LegId, *kinds: type[TelephonyEvent]) -> TelephonyEvent:
        """Wait for the backend's event."""
        return await self._operator.until(*kinds, leg=leg)

    async def incoming(self) -> LegId:
        """Wait for ``dialin-ringing``."""
        return (await self._operator.until(DialinRinging)).session_id

    async def answer(self, leg: LegId) -> None:
        """Answer through the backend."""
        await self._operator.backend.answer(leg)

    async def send_tones(self, leg: LegId, tones: str) -> None:
        """Send through the backend."""
        await self._operator.backend.send_tones(leg, tones)

    async def hear_sound(self, at_least_ms: int) -> None:
        """Wait for sound in the audio that came from the room."""
        await self._hearing.until(lambda hearing: hearing.sounding_ms >= at_least_ms)

    async def hear_tones(self, tones: str) -> None:
        """Wait for the keys' sounds in the audio that came from the room."""
        await self._hearing.until(lambda hearing: tones in hearing.tones)

    def listen_afresh(self) -> None:
        """Forget what was heard so far."""
        self._hearing.forget()

    async def hang_up(self, leg: LegId) -> None:
        """Hang up through the backend."""
        await self._operator.backend.hang_up(leg)

    async def show(self, step: str) -> None:
        """There is nothing to show."""
