"""A member's notifications: numbered without gaps, kept for a resume, handed to the socket.

The numbers are the room's: everybody in the room sees the same ``seq`` for the same event, +1
each. Only after a notification meant for some members alone do their numbers run ahead of the
others', so that nobody ever sees a gap that is no loss.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, Final

from softphone.telephony_api.rpc import encode_notification

KEPT: Final = 4096
"""Notifications kept for a resume; more than that means a full snapshot."""


class NotificationStream:
    """What one member is told, in order.

    Args:
        seq: number of the last notification before this stream began.
        kept: how many are kept for a resume.
    """

    def __init__(self, seq: int = 0, *, kept: int = KEPT) -> None:
        self.seq = seq
        self.deliver: Callable[[str], None] | None = None
        self._kept: deque[str] = deque(maxlen=kept)

    def put(self, text: str) -> None:
        """Number, keep and deliver one notification; ``text`` carries ``seq + 1`` already."""
        self.seq += 1
        self._kept.append(text)
        if self.deliver is not None:
            self.deliver(text)

    def after(self, seq: int) -> list[str] | None:
        """Everything later than ``seq``; None when some of it is no longer kept."""
        missing = self.seq - seq
        if not 0 <= missing <= len(self._kept):
            return None
        return list(self._kept)[len(self._kept) - missing :]


def put_all(streams: Iterable[NotificationStream], method: str, params: dict[str, Any]) -> None:
    """Put one notification into several streams, encoding it once for each number in use."""
    texts: dict[int, str] = {}
    for stream in streams:
        seq = stream.seq + 1
        if seq not in texts:
            texts[seq] = encode_notification(method, params | {"seq": seq})
        stream.put(texts[seq])
