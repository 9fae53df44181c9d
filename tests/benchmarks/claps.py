"""Short loud sounds and how long each takes, in milliseconds of unix time."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Awaitable, Callable

import numpy as np

from tests.tones import sine

RATE = 16_000
ROUNDS = 12
LOUD = 1_000
QUIET_S = 0.4
CLAP_S = 0.1
LIMIT_S = 5.0
_FRAME = RATE // 50

CLAP = tuple(
    sine(1000.0, CLAP_S, rate=RATE)[at : at + _FRAME].tobytes()
    for at in range(0, int(CLAP_S * RATE), _FRAME)
)
SILENCE = bytes(_FRAME * 2)


class Ear:
    """Knows when the first loud sample since the last `listen` came; any thread."""

    def __init__(self) -> None:
        self._heard = threading.Event()
        self._at = 0

    def listen(self) -> None:
        """Forget what was heard."""
        self._heard.clear()

    def hear(self, frame: bytes) -> None:
        """16-bit samples."""
        samples = np.frombuffer(frame, np.int16).astype(np.int32)
        if len(samples) and int(np.abs(samples).max()) > LOUD:
            self.note(time.time_ns())

    def note(self, at: int) -> None:
        """Something loud came at this time, unix nanoseconds."""
        if not self._heard.is_set():
            self._at = at
            self._heard.set()

    async def when(self) -> int:
        """The time of it.

        Raises:
            TimeoutError: nothing came.
        """
        if not await asyncio.to_thread(self._heard.wait, LIMIT_S):
            raise TimeoutError("the sound did not arrive")
        return self._at


class Mouth:
    """Says silence all the time, and claps when told, 20 ms a frame.

    Args:
        say: takes each frame.
    """

    def __init__(self, say: Callable[[bytes], None]) -> None:
        self._say = say
        self._claps = asyncio.Event()
        self._clapped_at = 0
        self._speech = asyncio.create_task(self._speak(), name="mouth")

    async def clap(self) -> int:
        """Clap soon; unix nanoseconds of the first frame's leaving."""
        self._claps.set()
        while self._claps.is_set():  # noqa: ASYNC110 - the next frame is 20 ms away at most
            await asyncio.sleep(0.002)
        return self._clapped_at

    async def close(self) -> None:
        """Say no more."""
        self._speech.cancel()
        await asyncio.gather(self._speech, return_exceptions=True)

    async def _speak(self) -> None:
        due, waiting = time.monotonic(), list[bytes]()
        while True:
            if self._claps.is_set():
                waiting = list(CLAP)
                self._clapped_at = time.time_ns()
                self._claps.clear()
                due += random.random() / 50  # not always at the same time of the others' clocks
            self._say(waiting.pop(0) if waiting else SILENCE)
            due += 0.02
            await asyncio.sleep(max(0.0, due - time.monotonic()))


async def rounds(one: Callable[[], Awaitable[list[float]]]) -> list[list[float]]:
    """Milliseconds of each round, of each way that it measured; the first does not count."""
    taken = []
    for _ in range(ROUNDS + 1):
        taken.append(await one())
        await asyncio.sleep(QUIET_S)
    return [list(way) for way in zip(*taken[1:], strict=True)]
