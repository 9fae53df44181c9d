"""Hands an address from a second start to the instance that is already running.

The running instance owns a lock file and a socket in the private runtime directory: a Unix
socket, or on Windows a loopback port with a random key kept beside it. The exchange is one line
each way, UTF-8: ``softphone/1 <key> <address>`` is answered ``ok`` or ``refused``. An empty
address means "show the window". ``softphone-order/1 <key> <words>`` asks the window to do something
and is answered ``ok <text>`` or ``refused <sentence>`` once it has been asked. Nothing here needs
Qt or asyncio.
"""

from __future__ import annotations

import os
import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from softphone.paths import ensure_private_dir, runtime_dir

if TYPE_CHECKING:
    import socket

GREETING = "softphone/1"
ORDER_GREETING = "softphone-order/1"
MAX_LINE = 2048
"""Longest line accepted, in bytes; a longer one is refused unread."""
PEER_TIMEOUT_S = 2.0
"""How long either side waits for the other."""
ORDER_TIMEOUT_S = 5.0
"""How long an order waits for the window."""
_MAX_ANSWER = 1 << 20


class HandoverResult(Enum):
    """What became of the attempt to reach a running instance."""

    DELIVERED = "delivered"
    NO_INSTANCE = "no-instance"
    NOT_ANSWERING = "not-answering"
    REFUSED = "refused"


def hand_over(address: str, *, directory: Path | None = None) -> HandoverResult:
    """Give ``address`` to the running instance, if there is one.

    Args:
        address: what the operator opened; empty just brings the window to the front.
        directory: the runtime directory, another one in tests.
    """
    where = directory if directory is not None else runtime_dir()
    try:
        connection, key = _connect(where)
    except (OSError, ValueError):
        return HandoverResult.NO_INSTANCE
    with connection:
        try:
            connection.sendall(f"{GREETING} {key} {_one_line(address)}\n".encode())
            answer = connection.recv(64)
        except OSError:
            return HandoverResult.NOT_ANSWERING
    if answer.startswith(b"ok"):
        return HandoverResult.DELIVERED
    return HandoverResult.REFUSED if answer else HandoverResult.NOT_ANSWERING


def give_order(words: str, *, directory: Path | None = None) -> tuple[HandoverResult, str]:
    """Ask the running instance to do something, and wait for what it says.

    Args:
        words: what it is to do, see `softphone.ui.orders`.
        directory: the runtime directory, another one in tests.

    Returns:
        What became of it, and what the instance answered in words.
    """
    where = directory if directory is not None else runtime_dir()
    try:
        connection, key = _connect(where)
    except (OSError, ValueError):
        return HandoverResult.NO_INSTANCE, ""
    with connection:
        try:
            connection.settimeout(ORDER_TIMEOUT_S)
            connection.sendall(f"{ORDER_GREETING} {key} {_one_line(words)}\n".encode())
            answer = _read_answer(connection)
        except OSError:
            return HandoverResult.NOT_ANSWERING, ""
    word, _, rest = answer.partition(" ")
    if word not in ("ok", "refused"):
        return HandoverResult.NOT_ANSWERING, ""
    return (HandoverResult.DELIVERED if word == "ok" else HandoverResult.REFUSED), rest


def open_listening_socket(directory: Path, key: str) -> socket.socket:
    """Bind the socket the running instance is reached by. Call only while holding the lock.

    Args:
        directory: the private runtime directory.
        key: what a sender on a loopback port must know; unused on Unix sockets.
    """
    import socket

    ensure_private_dir(directory)
    if sys.platform == "win32":
        listening = socket.create_server(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        (directory / "handover.port").write_text(f"{port} {key}", encoding="utf-8")
        return listening
    path = directory / "handover.sock"
    path.unlink(missing_ok=True)
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listening.bind(str(path))
        path.chmod(0o600)
        listening.listen(8)
    except OSError:
        listening.close()
        raise
    return listening


def _connect(directory: Path) -> tuple[socket.socket, str]:
    if sys.platform == "win32":
        port, key = (directory / "handover.port").read_text(encoding="utf-8").split(" ", 1)
        import socket

        return socket.create_connection(("127.0.0.1", int(port)), PEER_TIMEOUT_S), key
    door = directory / "handover.sock"
    if not door.exists():
        raise FileNotFoundError(door)
    import socket  # a first start does without it

    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        connection.settimeout(PEER_TIMEOUT_S)
        if directory.stat().st_uid != os.getuid():
            raise PermissionError("the runtime directory belongs to another user")
        connection.connect(str(door))
    except OSError:
        connection.close()
        raise
    return connection, "-"


def _read_answer(connection: socket.socket) -> str:
    received = bytearray()
    while not received.endswith(b"\n") and len(received) < _MAX_ANSWER:
        part = connection.recv(65536)
        if not part:
            break
        received += part
    return received.decode("utf-8", "replace").rstrip("\n")


def _one_line(address: str) -> str:
    return "".join(c for c in address if c.isprintable())
