"""A transport that other threads may write whole frames to, when nothing else waits to be written.

Audio frames are made on audio threads. To hop to the loop's thread only to write them would wake
it a hundred times a second in each call.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import threading
from typing import Any, Final

READ_AT_ONCE: Final = 64 * 1024
"""Bytes; asyncio's own 256 KiB are fetched from the system and given back at every read."""


class SharedTransport:
    """Stands in front of a stream transport; everything but `send_now` is for the loop's thread.

    Args:
        transport: what it stands in front of. Encrypted ones are not shared, nor those that leave
            writing to the system (Windows).
        loop: its loop.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._lock = threading.Lock()
        self._rest = b""
        self._socket: socket.socket | None = None
        if hasattr(transport, "max_size"):
            transport.max_size = READ_AT_ONCE

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Write as the transport does, in its turn."""
        with self._lock:
            rest, self._rest = self._rest, b""
            self._transport.write(rest + data if rest else data)

    def share(self) -> None:
        """Let other threads write from now on, where that is possible, until `release`."""
        if self._socket is None:
            with contextlib.suppress(OSError):
                self._socket = self.another_end()

    def another_end(self) -> socket.socket | None:
        """The connection's socket once more, for another thread; the caller closes it.

        Its number is its own, so that it cannot become another file's. None where only the loop can
        read and write.

        Raises:
            OSError: the connection is lost, or there are too many files.
        """
        if os.name != "posix" or self._transport.get_extra_info("sslcontext") is not None:
            return None
        connected = self._transport.get_extra_info("socket")
        return None if connected is None else connected.dup()

    def release(self) -> None:
        """Let only the loop write; when the connection is lost, so that the socket really ends."""
        with self._lock:
            own, self._socket = self._socket, None
        if own is not None:
            own.close()

    def send_now(self, data: bytes) -> bool:
        """Write at once or not at all; any thread, never waits.

        Returns:
            Whether it was written. Otherwise write it on the loop's thread.
        """
        if not self._lock.acquire(blocking=False):
            return False
        try:
            own, transport = self._socket, self._transport
            if own is None or self._rest or transport.is_closing():
                return False
            if transport.get_write_buffer_size():
                return False
            sent = own.send(data)
        except OSError:  # full, or lost, which the loop finds out by itself
            return False
        else:
            if sent < len(data):
                self._keep(data[sent:])
            return True
        finally:
            self._lock.release()

    def _keep(self, rest: bytes) -> None:
        """Have the loop write what did not fit, before anything else."""
        self._rest = rest
        with contextlib.suppress(RuntimeError):  # the loop has closed
            self._loop.call_soon_threadsafe(self.write, b"")
