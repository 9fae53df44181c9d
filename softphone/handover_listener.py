"""The listening side of the hand-over: what a second start tells the running instance.

One small thread answers senders, so that an answer never waits for the window and a stalled or
hostile sender never holds the window up. Addresses are collected by the event loop: it watches
`HandoverListener.fileno` and calls `HandoverListener.take` when that is readable.
"""

from __future__ import annotations

import hmac
import logging
import os
import secrets
import socket
import struct
import sys
import threading
import time
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import IO

from softphone.errors import SoftphoneError, StorageUnavailable
from softphone.handover import (
    GREETING,
    MAX_LINE,
    ORDER_GREETING,
    PEER_TIMEOUT_S,
    open_listening_socket,
)
from softphone.paths import ensure_private_dir, runtime_dir

log = logging.getLogger(__name__)

MAX_WAITING = 64
"""Addresses kept until the loop takes them; more are refused."""


class InstanceRunning(SoftphoneError):
    """Another instance of this user already listens: hand over to it instead."""

    key = "instance-running"


class Order:
    """Something the command line wants done; its sender waits for `answer`.

    Attributes:
        words: what it is.
        too_late: the sender has been told that the window does not answer.
    """

    def __init__(self, words: str) -> None:
        self.words = words
        self.too_late = False
        self._answered = threading.Event()
        self._line = ""

    def answer(self, text: str, *, done: bool) -> None:
        """Tell the sender what became of it, in one line."""
        self._line = f"{'ok' if done else 'refused'} {' '.join(text.split())}".rstrip()
        self._answered.set()

    def wait(self, limit_s: float) -> str:
        """The line for the sender; empty when nobody answered in time."""
        if not self._answered.wait(limit_s):
            self.too_late = True
        return self._line


class HandoverListener:
    """Receives addresses and orders from later starts. Use `claim`; close it last at shutdown.

    `fileno` belongs to a socket that is readable while any of them wait.
    """

    def __init__(self, listening: socket.socket, lock: IO[bytes], key: str) -> None:
        self._listening = listening
        self._lock = lock
        self._key = key
        self._waiting: deque[str] = deque()
        self._orders: deque[Order] = deque()
        self._closed = False
        self._wake_in, self._wake_out = socket.socketpair()
        self._wake_in.setblocking(False)
        self._wake_out.setblocking(False)
        self._thread = threading.Thread(target=self._serve, name="handover", daemon=True)
        self._thread.start()

    @classmethod
    def claim(cls, directory: Path | None = None) -> HandoverListener:
        """Become the instance that later starts reach.

        Args:
            directory: the runtime directory, another one in tests.

        Raises:
            InstanceRunning: somebody was first.
            StorageUnavailable: the runtime directory cannot be used.
        """
        where = ensure_private_dir(directory if directory is not None else runtime_dir())
        lock = _take_lock(where)
        key = secrets.token_urlsafe(24) if sys.platform == "win32" else "-"
        try:
            listening = open_listening_socket(where, key)
        except OSError as error:
            lock.close()
            raise _unusable(f"{where} cannot hold a socket", error) from error
        return cls(listening, lock, key)

    def fileno(self) -> int:
        """The descriptor to watch for reading."""
        return self._wake_in.fileno()

    def take(self) -> tuple[str, ...]:
        """All addresses that came since the last time, oldest first; never blocks.

        An empty string asks for the window only.
        """
        try:
            while self._wake_in.recv(64):
                pass
        except BlockingIOError:
            pass
        taken = []
        while self._waiting:
            taken.append(self._waiting.popleft())
        return tuple(taken)

    def take_orders(self) -> tuple[Order, ...]:
        """All orders that came since the last time, oldest first; call `take` as well.

        One whose sender gave up is dropped: nobody expects it to be carried out any more.
        """
        taken = []
        while self._orders:
            taken.append(self._orders.popleft())
        return tuple(order for order in taken if not order.too_late)

    def close(self) -> None:
        """Stop listening and let another instance take over; idempotent."""
        if self._closed:
            return
        self._closed = True
        _interrupt_accept(self._listening)
        self._thread.join(PEER_TIMEOUT_S + 1)
        self._listening.close()
        self._wake_in.close()
        self._wake_out.close()
        self._lock.close()

    def __enter__(self) -> HandoverListener:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with connection:
                if self._closed:
                    return
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        try:
            connection.settimeout(PEER_TIMEOUT_S)
            greeting, address, problem = self._receive(connection)
            if problem:
                log.warning("ignored a hand-over: %s", problem)
                connection.sendall(b"refused\n")
            elif greeting == ORDER_GREETING:
                order = Order(address)
                self._orders.append(order)
                self._wake_out.send(b"!")
                connection.sendall(f"{order.wait(PEER_TIMEOUT_S)}\n".encode())
            else:
                self._waiting.append(address)
                self._wake_out.send(b"!")
                connection.sendall(b"ok\n")
        except OSError as error:
            log.warning("ignored a hand-over: %s", error)

    def _receive(self, connection: socket.socket) -> tuple[str, str, str]:
        """Greeting, what is wanted, and what is wrong with it."""
        if not _same_user(connection):
            return "", "", "it came from another user"
        line = _read_line(connection)
        if line is None:
            return "", "", f"no complete line of at most {MAX_LINE} bytes"
        try:
            greeting, key, address = line.decode("utf-8").split(" ", 2)
        except ValueError:
            return "", "", "it is not of the expected form"
        fits = hmac.compare_digest(key.encode(), self._key.encode())
        if greeting not in (GREETING, ORDER_GREETING) or not fits:
            return "", "", "greeting or key do not fit"
        if not address.isprintable():
            return "", "", "the address holds control characters"
        if len(self._waiting) + len(self._orders) >= MAX_WAITING:
            return "", "", "too many addresses are waiting"
        return greeting, address, ""


def _read_line(connection: socket.socket) -> bytes | None:
    received = bytearray()
    deadline = time.monotonic() + PEER_TIMEOUT_S
    while len(received) <= MAX_LINE and time.monotonic() < deadline:
        part = connection.recv(MAX_LINE)
        received += part
        end = received.find(b"\n")
        if 0 <= end <= MAX_LINE:
            return bytes(received[:end])
        if not part:
            return None
    return None


def _same_user(connection: socket.socket) -> bool:
    option = getattr(socket, "SO_PEERCRED", None)
    if option is None or connection.family != socket.AF_UNIX:
        return True  # there the private directory (macOS) or the key (Windows) is the proof
    size = struct.calcsize("3i")
    _, uid, _ = struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, option, size))
    return bool(uid == os.getuid())


def _interrupt_accept(listening: socket.socket) -> None:
    """Wake a thread that waits in ``accept``: connecting works on every system."""
    try:
        with socket.socket(listening.family, socket.SOCK_STREAM) as knock:
            knock.settimeout(1)
            knock.connect(listening.getsockname())
    except OSError:
        log.debug("the hand-over socket is already gone")


def _take_lock(directory: Path) -> IO[bytes]:
    path = directory / "instance.lock"
    try:
        lock = path.open("ab")
    except OSError as error:
        raise _unusable(f"{path} cannot be written", error) from error
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        lock.close()
        raise InstanceRunning("Softphone is already running.", detail=str(error)) from error
    except OSError as error:
        lock.close()
        raise _unusable(f"{path} cannot be locked", error) from error
    return lock


def _unusable(problem: str, error: OSError) -> StorageUnavailable:
    return StorageUnavailable(
        f"Links cannot be handed to this window: {problem}.", detail=str(error)
    )
