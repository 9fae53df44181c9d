"""A socket client's audio as a mixer port: rate conversion and two short queues.

The event loop pushes what arrives and takes what is to be sent; the mixer thread reads and writes.
Neither side ever waits for the other. What needs neither conversion nor waiting goes out on the
mixer thread: waking the loop for it would cost more than sending it.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable

import numpy as np
import soxr

from softphone.errors import InvalidInput
from softphone.gateway.sip.engine import FRAME_MS, MIX_RATE, Pcm

RATES = (16_000, 48_000)
"""Sample rates a client may choose."""

QUEUE_MS = 200
"""The deepest a queue gets; beyond that the oldest frame is dropped."""

_QUEUE_FRAMES = QUEUE_MS // FRAME_MS
_AWAY_S = 0.1
_SETTLED_FRAMES = 2
_SETTLE_READS = 50


class PcmPort:
    """The operator's end of a room's audio: signed 16-bit little-endian mono, 20 ms a frame.

    Args:
        rate: the client's sample rate in Hz, one of `RATES`.
        on_output: called on the mixer thread when `take` has something after it had nothing; hop to
            the loop there, nothing else.
        write_now: sends a frame at once or tells that it cannot; called on the mixer thread while
            no frame waits to be taken.
        clock: monotonic seconds.

    Raises:
        InvalidInput: another rate.
    """

    def __init__(
        self,
        rate: int,
        *,
        on_output: Callable[[], None] | None = None,
        write_now: Callable[[bytes], bool] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if rate not in RATES:
            raise InvalidInput("audio.sampleRate", f"is {rate}", "Use 16000 or 48000.")
        self.rate = rate
        self.frame_bytes = rate * FRAME_MS // 1000 * 2
        self.dropped_in = 0
        self.dropped_out = 0
        self._on_output = on_output
        self._write_now = write_now if rate == MIX_RATE and sys.byteorder == "little" else None
        self._passing_on = False
        self._clock = clock
        self._lock = threading.Lock()
        self._heard: deque[Pcm] = deque()
        self._to_send: deque[Pcm] = deque()
        self._inward = _Converter(rate, MIX_RATE)
        self._outward = _Converter(MIX_RATE, rate)
        self._last_read = clock()
        self._shallowest = 0
        self._reads = 0

    def push(self, frame: bytes) -> None:
        """Take one frame from the client. Loop thread only.

        Raises:
            InvalidInput: not exactly 20 ms; nothing is taken.
        """
        if len(frame) != self.frame_bytes:
            raise InvalidInput(
                "audio",
                f"a frame has {len(frame)} bytes",
                f"Send {self.frame_bytes} bytes: 20 ms of 16-bit mono at {self.rate} Hz.",
            )
        frames = self._inward.convert(np.frombuffer(frame, dtype="<i2"))
        with self._lock:
            self._heard.extend(frames)
            while len(self._heard) > _QUEUE_FRAMES:
                self._heard.popleft()
                self.dropped_in += 1

    def forget_said(self) -> None:
        """Drop what the client said and nobody has heard yet. Loop thread only."""
        self._inward = _Converter(self.rate, MIX_RATE)
        with self._lock:
            self._heard.clear()

    def read(self) -> Pcm | None:
        """The next 20 ms the client said, None when nothing came in time. Mixer thread only."""
        now = self._clock()
        if not self._heard:  # a listener who says nothing is what most ports are
            self._last_read = now
            self._shallowest = 0
            self._reads = (self._reads + 1) % _SETTLE_READS
            return None
        with self._lock:
            if now - self._last_read > _AWAY_S:
                self._shed(_SETTLED_FRAMES)
            self._last_read = now
            self._settle()
            return self._heard.popleft() if self._heard else None

    def write(self, frame: Pcm) -> None:
        """Send the client 20 ms, or queue them. Mixer thread only."""
        if (
            self._write_now is not None
            and not (self._to_send or self._passing_on)
            and self._write_now(frame.tobytes())
        ):
            return
        with self._lock:
            first = not self._to_send
            self._to_send.append(frame)
            if len(self._to_send) > _QUEUE_FRAMES:
                self._to_send.popleft()
                self.dropped_out += 1
        if first and self._on_output is not None:
            self._on_output()

    def take(self) -> list[bytes]:
        """Every frame to send now, oldest first, at the client's rate. Loop thread only."""
        with self._lock:
            waiting = list(self._to_send)
            self._to_send.clear()
        return [
            out.astype("<i2", copy=False).tobytes()
            for frame in waiting
            for out in self._outward.convert(frame)
        ]

    def pass_on(self, send: Callable[[bytes], None]) -> None:
        """Give ``send`` what `take` gives; nothing overtakes it meanwhile. Loop thread only."""
        self._passing_on = True
        try:
            for frame in self.take():
                send(frame)
        finally:
            self._passing_on = False

    def _settle(self) -> None:
        """Give back delay that was never needed during the last second."""
        depth = len(self._heard)
        self._shallowest = depth if self._reads == 0 else min(self._shallowest, depth)
        self._reads += 1
        if self._reads >= _SETTLE_READS:
            self._reads = 0
            if self._shallowest > _SETTLED_FRAMES:
                self._shed(depth - self._shallowest + _SETTLED_FRAMES)

    def _shed(self, depth: int) -> None:
        while len(self._heard) > depth:
            self._heard.popleft()
            self.dropped_in += 1


class _Converter:
    """Streaming sample rate conversion that takes and gives whole 20 ms frames."""

    def __init__(self, source: int, target: int) -> None:
        self._samples = target * FRAME_MS // 1000
        self._stream = (
            None
            if source == target
            else soxr.ResampleStream(source, target, 1, dtype="int16", quality="LQ")
        )
        self._rest = np.zeros(0, dtype=np.int16)

    def convert(self, frame: Pcm) -> list[Pcm]:
        """The frames complete so far: one on average, none or two near the start."""
        if self._stream is None:
            return [frame]
        joined = np.concatenate((self._rest, self._stream.resample_chunk(frame)))
        whole = len(joined) // self._samples
        self._rest = joined[whole * self._samples :]
        return [joined[i * self._samples : (i + 1) * self._samples] for i in range(whole)]
