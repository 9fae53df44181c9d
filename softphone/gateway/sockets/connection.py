"""One socket's outgoing side: a bounded queue that no slow client can make others wait for.

Audio is dropped before anything else; a client that does not even read its text frames is cut off,
and only that client.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from typing import Final, Protocol

from starlette.websockets import WebSocket, WebSocketDisconnect

_log = logging.getLogger(__name__)

WIRE: Final = "softphone.wire"
"""Scope extension under which `softphone.gateway.server` leaves the socket's `Wire`."""

AUDIO_FRAMES: Final = 10
"""200 ms of audio wait at most."""

TEXT_FRAMES: Final = 5000
TEXT_CHARS: Final = 4 * 1024 * 1024
"""A client this far behind is cut off."""

CLOSE_SLOW: Final = 1013
_CLOSE_PATIENCE_S: Final = 2.0


class Wire(Protocol):
    """What is below a socket: a short way for audio, and a quick end."""

    binary_sink: Callable[[bytes], None] | None

    def send_now(self, frame: bytes) -> bool:
        """Write a binary frame at once; False when the client is behind or going."""

    def share(self, shared: bool) -> None:
        """Let `send_from_thread` write from now on, where that is possible, or no longer."""

    def send_from_thread(self, frame: bytes) -> bool:
        """Write a binary frame at once; any thread. False when only the loop can write it."""

    def abort(self) -> None:
        """Cut the client off."""


class Connection:
    """The sending half of an accepted socket; `run` is its writer.

    Args:
        socket: accepted.
        on_slow: called when the client is cut off.
    """

    def __init__(self, socket: WebSocket, *, on_slow: Callable[[], None] | None = None) -> None:
        self._socket = socket
        self._on_slow = on_slow
        self._wire: Wire | None = socket.scope.get("extensions", {}).get(WIRE)
        self._texts: deque[str] = deque()
        self._held: list[str] | None = None
        self._chars = 0
        self._audio: deque[bytes] = deque(maxlen=AUDIO_FRAMES)
        self._writing_audio = False
        self._closing: tuple[int, str] | None = None
        self._wake = asyncio.Event()
        self.audio_dropped = 0
        self.ended = False

    def deliver(self, text: str) -> None:
        """Queue one text frame. Never blocks, never raises."""
        if self._held is not None:
            self._held.append(text)
        else:
            self._put(text)

    def deliver_audio(self, frame: bytes) -> None:
        """Queue one audio frame; the oldest is dropped when the client is behind."""
        if self.ended or self._closing is not None:
            return
        if not self._audio and self._wire is not None and self._wire.send_now(frame):
            return
        if len(self._audio) == AUDIO_FRAMES:
            self.audio_dropped += 1
        self._audio.append(frame)
        self._wake.set()

    def begin_audio(self) -> None:
        """Let `deliver_audio_now` write from now on, where the server can."""
        if self._wire is not None:
            self._wire.share(True)

    def deliver_audio_now(self, frame: bytes) -> bool:
        """Write one audio frame at once; any thread. False when `deliver_audio` must do it."""
        if self._wire is None or self._audio or self._writing_audio:
            return False
        if self.ended or self._closing is not None:
            return False
        return self._wire.send_from_thread(frame)

    def take_audio(self, sink: Callable[[bytes], None]) -> None:
        """Hand incoming binary frames to ``sink`` without a detour, where the server can."""
        if self._wire is not None:
            self._wire.binary_sink = sink

    def end_audio(self) -> None:
        """Forget audio that waits; when it returns, `deliver_audio_now` writes no more."""
        self._audio.clear()
        if self._wire is not None:
            self._wire.share(False)

    def hold(self) -> None:
        """Keep what is delivered back until `release`, so that an answer goes first."""
        self._held = []

    def release(self, *first: str) -> None:
        """Send ``first``, then what was held back."""
        held, self._held = self._held or [], None
        for text in (*first, *held):
            self._put(text)

    def close(self, code: int, reason: str) -> None:
        """End the socket after what is queued."""
        if self._closing is None:
            self._closing = (code, reason)
            self._audio.clear()
            self._wake.set()

    def abort(self) -> None:
        """Cut the client off at once."""
        self.ended = True
        if self._wire is not None:
            self._wire.abort()

    async def run(self) -> None:
        """Write until the socket ends."""
        try:
            while True:
                if self._texts:
                    text = self._texts.popleft()
                    self._chars -= len(text)
                    await self._socket.send_text(text)
                elif self._closing is not None:
                    await self._finish(*self._closing)
                    return
                elif self._audio:
                    await self._write_audio()
                else:
                    self._wake.clear()
                    await self._wake.wait()
        except (WebSocketDisconnect, OSError, RuntimeError):
            return  # the reader sees the disconnect and cleans up
        finally:
            self.ended = True

    async def _write_audio(self) -> None:
        self._writing_audio = True
        try:
            await self._socket.send_bytes(self._audio.popleft())
        finally:
            self._writing_audio = False

    async def _finish(self, code: int, reason: str) -> None:
        try:
            async with asyncio.timeout(_CLOSE_PATIENCE_S):
                await self._socket.close(code, reason[:120])
        except TimeoutError:
            self.abort()

    def _put(self, text: str) -> None:
        if self.ended:
            return
        self._texts.append(text)
        self._chars += len(text)
        self._wake.set()
        if len(self._texts) > TEXT_FRAMES or self._chars > TEXT_CHARS:
            _log.warning("a client reads too slowly; its socket is cut off")
            self._texts.clear()
            self.abort()
            if self._on_slow is not None:
                self._on_slow()
