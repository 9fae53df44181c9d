"""Reads the room socket apart from the window's loop while audio flows.

On Qt's loop each of the fifty frames a second costs a wake-up of the whole window, and waits for
whatever the window is busy with. On a thread that does nothing else it costs a third and goes
straight to the speaker's buffer; the loop is woken for what it has to handle.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Callable
from typing import Final

from softphone.telephony_api.whole_frames import BINARY, frame_length, unpack

QUIET_S: Final = 1.0
"""No audio for this long, and the loop reads again."""

_READ_AT_ONCE: Final = 16 * 1024
_END_S: Final = 1.0


class AudioReader:
    """Has a stream of WebSocket frames to itself, from one frame's first octet on.

    Args:
        connected: the socket, which the reader closes; nobody else reads from it meanwhile.
        loop: where the rest of the connection lives.
        take: gets the payload of each whole binary frame, on the reader's thread.
        pass_on: gets all other frames as they came, on the loop.
        give_back: gets what has come of an incomplete frame, on the loop, when the reader has read
            its last: audio has ceased, the far end has closed, or a frame is too long.
        frame_max: octets of a frame that is not too long.
    """

    def __init__(
        self,
        connected: socket.socket,
        loop: asyncio.AbstractEventLoop,
        *,
        take: Callable[[bytes], None],
        pass_on: Callable[[bytes], None],
        give_back: Callable[[bytes], None],
        frame_max: int,
    ) -> None:
        self._socket = connected
        self._loop = loop
        self._take = take
        self._pass_on = pass_on
        self._give_back = give_back
        self._frame_max = frame_max
        self._stopped = False
        self._heard = False
        self._heard_at = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="room-audio", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._socket.settimeout(QUIET_S)
        self._thread.start()

    def stop(self) -> None:
        """Read and deliver nothing more; only when the connection is lost. Loop's thread."""
        self._stopped = True
        with contextlib.suppress(OSError):  # lost already
            self._socket.shutdown(socket.SHUT_RD)
        self._thread.join(_END_S)

    def _run(self) -> None:
        rest = b""
        try:
            with self._socket:
                rest = self._read()
        finally:
            self._hop(self._give_back, rest)

    def _read(self) -> bytes:
        """Read until audio ceases; returns what has come of an incomplete frame."""
        rest = head = b""
        usual = 0
        while (data := self._receive()) and not self._stopped:
            if len(data) == usual and data.startswith(head) and not rest:  # the next of its like
                self._hear(data[len(head) :])
            elif not rest and (frame := unpack(data, masked=False)) and frame[0] == BINARY:
                self._hear(frame[1])
                usual, head = len(data), data[: len(data) - len(frame[1])]
            else:
                rest = self._deliver(rest + data)
                if len(rest) > self._frame_max or self._quiet():
                    break
        return rest

    def _receive(self) -> bytes:
        """What came; empty when nothing came for a while or the far end has closed."""
        try:
            return self._socket.recv(_READ_AT_ONCE)
        except OSError:
            return b""

    def _deliver(self, data: bytes) -> bytes:
        """Deliver the frames of ``data`` and return what is left of the last."""
        at = 0
        while (length := frame_length(data, at)) is not None and at + length <= len(data):
            whole = data[at : at + length]
            frame = unpack(whole, masked=False)
            if frame is not None and frame[0] == BINARY:
                self._hear(frame[1])
            else:
                self._hop(self._pass_on, whole)
            at += length
        return data[at:]

    def _hear(self, frame: bytes) -> None:
        self._heard = True
        self._take(frame)

    def _quiet(self) -> bool:
        """Whether nothing but other frames came for a while."""
        now = time.monotonic()
        if self._heard:
            self._heard, self._heard_at = False, now
        return now - self._heard_at > QUIET_S

    def _hop(self, handle: Callable[[bytes], None], data: bytes) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has closed
            self._loop.call_soon_threadsafe(self._on_loop, handle, data)

    def _on_loop(self, handle: Callable[[bytes], None], data: bytes) -> None:
        if not self._stopped:
            handle(data)
