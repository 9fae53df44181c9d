"""What can be heard in the audio that comes from the room: whether there is any, and DTMF tones."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

import numpy as np

from softphone.domain.dtmf import COLUMN_HZ, KEYPAD_ROWS, ROW_HZ

SILENCE_RMS = 100.0
"""Below this level, of 32767, nothing is heard."""
TONE_SHARE = 0.7
"""Share of the energy two frequencies must carry together to be taken for a key's sound."""
TONE_FRAMES = 3
"""Frames of 20 ms in a row that must agree; ITU-T Q.24 asks for 40 ms."""


class Hearing:
    """Listens to 20 ms frames of signed 16-bit mono.

    Args:
        sample_rate: in Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._sounding_frames = 0
        self._candidate = ""
        self._agreeing = 0
        self._tones: list[str] = []
        self._changed = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def tones(self) -> str:
        """The keys heard so far, each once as long as it sounds without a break."""
        return "".join(self._tones)

    @property
    def sounding_ms(self) -> int:
        """How long something was heard, in milliseconds."""
        return self._sounding_frames * 20

    def take(self, frame: bytes) -> None:
        """Listen to one frame; any thread, but one at a time."""
        samples = np.frombuffer(frame, dtype="<i2").astype(np.float64)
        if len(samples) and float(np.sqrt(np.mean(samples**2))) >= SILENCE_RMS:
            self._sounding_frames += 1
            tone = self._tone(samples)
        else:
            tone = ""
        self._agreeing = self._agreeing + 1 if tone == self._candidate else 1
        self._candidate = tone
        if tone and self._agreeing == TONE_FRAMES:
            self._tones.append(tone)
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has closed
                self._loop.call_soon_threadsafe(self._changed.set)

    def forget(self) -> None:
        """Begin afresh."""
        self._sounding_frames = 0
        self._tones.clear()
        self._candidate, self._agreeing = "", 0

    async def until(self, heard: Callable[[Hearing], bool]) -> None:
        """Wait until ``heard`` is true of what was heard."""
        self._loop = asyncio.get_running_loop()
        self._changed.clear()
        while not heard(self):
            await self._changed.wait()
            self._changed.clear()

    def _tone(self, samples: np.ndarray[tuple[int], np.dtype[np.float64]]) -> str:
        """The key whose two frequencies (ITU-T Q.23) carry the frame, or empty."""
        energy = float(np.dot(samples, samples)) * len(samples) / 2
        steps = -2j * np.pi * np.arange(len(samples)) / self._rate
        rows = [abs(np.dot(samples, np.exp(steps * hz))) ** 2 for hz in ROW_HZ]
        columns = [abs(np.dot(samples, np.exp(steps * hz))) ** 2 for hz in COLUMN_HZ]
        row, column = int(np.argmax(rows)), int(np.argmax(columns))
        if (rows[row] + columns[column]) / energy < TONE_SHARE:
            return ""
        if min(rows[row], columns[column]) < 0.1 * max(rows[row], columns[column]):
            return ""
        return KEYPAD_ROWS[row][column]
