"""The operator's audio on the room socket: 20 ms frames, dropped when late, counted when sent."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

from softphone.domain.audio import Processing

FRAME_MS = 20
MAX_QUEUED = 200 // FRAME_MS
"""Frames kept for the socket: 200 ms; beyond that the oldest is worthless (gateway contract)."""

Write = Callable[[bytes], Coroutine[Any, Any, None]]
"""Sends one frame on the loop's thread, however long that takes."""

WriteNow = Callable[[bytes], bool]
"""Sends one frame on any thread, at once or not at all; whether it was sent."""


class SocketAudio:
    """The `AudioPort` of the gateway backend.

    Args:
        sample_rate: of both directions in Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self.sample_rate = sample_rate
        self._queue: deque[bytes] = deque(maxlen=MAX_QUEUED)
        self._more = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._write_now: WriteNow | None = None
        self._hopped = 0
        self._arrived = 0
        self._receiver: Callable[[bytes], None] | None = None
        self._frames_sent = 0
        self._frames_received = 0
        self._frame_bytes = sample_rate * FRAME_MS // 1000 * 2

    @property
    def frames_sent(self) -> int:
        """Frames the socket has taken."""
        return self._frames_sent

    @property
    def frames_received(self) -> int:
        """Frames that came from the room."""
        return self._frames_received

    def send(self, frame: bytes) -> None:
        """Send one microphone frame; any thread, but one at a time. Dropped when the link is down.

        Raises:
            ValueError: the frame is not exactly 20 ms long.
        """
        if len(frame) != self._frame_bytes:
            raise ValueError(f"a frame has {self._frame_bytes} bytes, not {len(frame)}")
        loop = self._loop
        if loop is None:
            return
        if self._write_now is not None and self._none_waits and self._write_now(frame):
            self._frames_sent += 1
            return
        self._hopped += 1
        try:
            loop.call_soon_threadsafe(self._enqueue, frame)
        except RuntimeError:  # the loop was closed between the look and the call
            self._loop = None

    def set_receiver(self, receiver: Callable[[bytes], None] | None) -> None:
        """Where frames for the speaker go, on whichever thread reads; None drops them."""
        self._receiver = receiver

    def take_processing(self, processing: Processing) -> bool:
        """The gateway leaves it to whoever has the microphone."""
        return False

    def on_frame(self, frame: bytes) -> None:
        """One binary frame of the room socket; any thread, but one at a time."""
        if len(frame) != self._frame_bytes:
            return
        self._frames_received += 1
        receiver = self._receiver
        if receiver is not None:
            receiver(frame)

    async def pump(self, write: Write, write_now: WriteNow | None = None) -> None:
        """Write frames until cancelled; runs while one socket is joined.

        Args:
            write: for frames that have to wait for the socket.
            write_now: for the others, from the thread that `send`s them.
        """
        self._queue.clear()
        self._write_now = write_now
        self._loop = asyncio.get_running_loop()
        try:
            while True:
                await self._more.wait()
                while self._queue:
                    await write(self._queue.popleft())
                    self._frames_sent += 1
                self._more.clear()
        finally:
            self._loop = self._write_now = None
            self._queue.clear()
            self._more.clear()

    @property
    def _none_waits(self) -> bool:
        """Whether no frame is on its way through the loop that must not be overtaken."""
        return self._hopped == self._arrived and not self._more.is_set()

    def _enqueue(self, frame: bytes) -> None:
        self._arrived += 1
        if self._loop is None:
            return
        self._queue.append(frame)
        self._more.set()
