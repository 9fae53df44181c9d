"""The operator's audio through the SDK's virtual devices; nothing wakes while nobody talks."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from softphone.backends.daily.process import Devices

FRAME_MS: Final = 20
MAX_QUEUED: Final = 200 // FRAME_MS
"""Frames the SDK may hold: 200 ms; it would queue without end and play all of them late."""
EMPTY_S: Final = FRAME_MS / 1000
"""Pause after an empty read: the SDK returns at once while nobody sends audio."""


class DailyAudio:
    """The `AudioPort` of the Daily backend.

    Args:
        sample_rate: of both directions in Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self.sample_rate = sample_rate
        self._samples = sample_rate * FRAME_MS // 1000
        self._devices: Devices | None = None
        self._receiver: Callable[[bytes], None] | None = None
        self._talking = False
        self._lock = threading.Lock()
        self._queued = 0
        self._sent = 0
        self._received = 0
        self._wanted = threading.Event()
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def frames_sent(self) -> int:
        """Frames the SDK has taken into the room."""
        return self._sent

    @property
    def frames_received(self) -> int:
        """Frames that came from the room."""
        return self._received

    def send(self, frame: bytes) -> None:
        """Send one microphone frame; any thread. Dropped while nobody could hear it.

        Raises:
            ValueError: the frame is not exactly 20 ms long.
        """
        if len(frame) != self._samples * 2:
            raise ValueError(f"a frame has {self._samples * 2} bytes, not {len(frame)}")
        devices = self._devices
        if devices is None or not self._talking:
            return
        with self._lock:
            if self._queued >= MAX_QUEUED:
                return
            self._queued += 1
        devices.microphone.write_frames(frame, completion=self._written)

    def set_receiver(self, receiver: Callable[[bytes], None] | None) -> None:
        """Where frames for the speaker go, on a thread of ours; None drops them."""
        self._receiver = receiver
        self._settle()

    def attach(self, devices: Devices) -> None:
        """The room is joined: frames may flow once somebody talks."""
        with self._lock:
            self._queued = 0
        self._devices = devices
        self._settle()

    def detach(self) -> None:
        """The room was left."""
        self._devices = None
        self._settle()

    def set_talking(self, talking: bool) -> None:
        """Whether there is any leg; without one nothing is read or written."""
        self._talking = talking
        self._settle()

    def close(self) -> None:
        """End the speaker's thread; it is done within one frame. Idempotent."""
        self.detach()
        self._over.set()
        self._wanted.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(1.0)

    def _settle(self) -> None:
        wanted = self._talking and self._devices is not None and self._receiver is not None
        if not wanted:
            self._wanted.clear()
            return
        if self._thread is None and not self._over.is_set():
            self._thread = threading.Thread(target=self._listen, name="daily-speaker", daemon=True)
            self._thread.start()
        self._wanted.set()

    def _written(self, taken: int) -> None:
        """A thread of the SDK, or the caller's."""
        with self._lock:
            self._queued = max(0, self._queued - 1)
            self._sent += taken > 0

    def _listen(self) -> None:
        """The speaker's thread: a read of 20 ms takes 20 ms while there is audio."""
        while True:
            self._wanted.wait()
            if self._over.is_set():
                return
            devices, receiver = self._devices, self._receiver
            if devices is None or receiver is None:
                self._wanted.clear()
                continue
            frame = devices.speaker.read_frames(self._samples)
            if not frame:
                self._over.wait(EMPTY_S)
                continue
            self._received += 1
            receiver(frame)
