"""Writes what is said in a room to a FLAC file, on a thread of its own.

The mixer hands over its frames and goes on; twice a second the thread takes what has gathered and
writes it. A disk that is full, slow or gone ends the recording with a reason and touches nothing
else.
"""

from __future__ import annotations

import asyncio
import logging
import shutil
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from softphone.errors import StorageUnavailable
from softphone.gateway.sip.engine import FRAME_MS, FRAME_SAMPLES, MIX_RATE, Pcm

_log = logging.getLogger(__name__)

FREE_MIN: Final = 64 * 1024 * 1024
"""Bytes that must stay free, so that a recording never starves the rest of the machine."""

_SILENCE: Final = np.zeros(FRAME_SAMPLES, dtype=np.int16)
_WRITE_S: Final = 0.5
_WAITING_MAX: Final = 10_000 // FRAME_MS
_WRITE_ERRORS: Final = (OSError, RuntimeError, AssertionError)
"""soundfile raises RuntimeErrors, and an AssertionError for a write that was cut short."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of a recording.

    Attributes:
        duration_s: audio in the file.
        usable: the file was closed in order and has audio.
        error: why it broke off, as a sentence; None when it was stopped.
    """

    duration_s: float
    usable: bool
    error: str | None = None


class Recorder:
    """A listening port of the mixer (`softphone.gateway.mixing.plan.PortMedia`).

    Args:
        file: where to write; must not exist yet.
        free_min: bytes that must stay free on its disk.

    Attributes:
        paused: silence is written in place of what is said, so that the file's time stays the
            call's.
    """

    def __init__(self, file: Path, *, free_min: int = FREE_MIN) -> None:
        self._file = file
        self._free_min = free_min
        self._waiting: deque[Pcm] = deque()
        self._stop = threading.Event()
        self._too_slow = False
        self.paused = False
        self._written = 0
        self._thread: threading.Thread | None = None

    def start(self) -> tuple[asyncio.Future[None], asyncio.Future[Recorded]]:
        """Begin; the first future ends when the file is open, the second when all is over.

        The first fails with `StorageUnavailable` when the file cannot be opened.
        """
        loop = asyncio.get_running_loop()
        opened: asyncio.Future[None] = loop.create_future()
        over: asyncio.Future[Recorded] = loop.create_future()

        def tell(future: asyncio.Future[Any], outcome: object) -> None:
            if future.done():
                return
            if isinstance(outcome, Exception):
                future.set_exception(outcome)
            else:
                future.set_result(outcome)

        def tell_loop(future: asyncio.Future[Any], outcome: object) -> None:
            try:
                loop.call_soon_threadsafe(tell, future, outcome)
            except RuntimeError:
                _log.warning("a recording ended after the gateway did")

        def work() -> None:
            try:
                sound = self._open()
            except StorageUnavailable as error:
                tell_loop(opened, error)
                return
            tell_loop(opened, None)
            tell_loop(over, self._record(sound))

        self._thread = threading.Thread(target=work, name="recorder", daemon=True)
        self._thread.start()
        return opened, over

    def stop(self) -> None:
        """Write what waits and end soon; idempotent."""
        self._stop.set()

    def read(self) -> Pcm | None:
        """A recorder says nothing."""
        return None

    def write(self, frame: Pcm) -> None:
        """Take the next 20 ms. Mixer thread only; never blocks."""
        if len(self._waiting) < _WAITING_MAX:
            self._waiting.append(_SILENCE if self.paused else frame)
        elif not self._stop.is_set():
            self._too_slow = True

    def _open(self) -> Any:
        import soundfile

        try:
            self._check_space()
            return soundfile.SoundFile(
                self._file, "x", samplerate=MIX_RATE, channels=1, format="FLAC", subtype="PCM_16"
            )
        except _WRITE_ERRORS as error:
            raise StorageUnavailable(
                f"The recording cannot be written: {_reason(error)}. Free some disk space or check"
                " the rights of the data folder.",
                detail=f"{type(error).__name__}: {error}",
            ) from error

    def _record(self, sound: Any) -> Recorded:
        error: str | None = None
        try:
            while not self._stop.wait(_WRITE_S):
                self._write_waiting(sound)
                self._check_space()
                if self._too_slow:
                    raise OSError("the disk is too slow")
            self._write_waiting(sound)
        except _WRITE_ERRORS as problem:
            _log.error("a recording broke off: %s: %s", type(problem).__name__, problem)
            error = f"The recording broke off: {_reason(problem)}. The call goes on."
        usable = self._close(sound)
        seconds = self._written * FRAME_MS / 1000
        if error is None and not usable:
            error = "The recording could not be completed: the disk did not take its end."
        return Recorded(seconds, usable and self._written > 0, error)

    def _close(self, sound: Any) -> bool:
        try:
            sound.close()
        except _WRITE_ERRORS as problem:
            _log.error("a recording was not closed: %s: %s", type(problem).__name__, problem)
            return False
        return True

    def _write_waiting(self, sound: Any) -> None:
        count = len(self._waiting)
        if count:
            sound.write(np.concatenate([self._waiting.popleft() for _ in range(count)]))
            self._written += count

    def _check_space(self) -> None:
        if shutil.disk_usage(self._file.parent).free < self._free_min:
            raise OSError("the disk is full")


def _reason(error: BaseException) -> str:
    if isinstance(error, OSError):
        return error.strerror.lower() if error.strerror else str(error)
    return "the disk did not take it"
