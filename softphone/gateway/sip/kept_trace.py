"""The SIP messages of the last calls, in memory and bounded, for whoever looks for a fault.

Nothing here ever reaches a disk or a log. Messages come in redacted.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from softphone.gateway.sip.redaction import redacted

CALLS_MAX: Final = 50
"""Calls kept at one time; the one that was silent longest gives way, ended ones first."""

CALL_BYTES_MAX: Final = 64 * 1024
"""Bytes of message text kept of one call; the oldest messages give way."""

MESSAGES_MAX: Final = 200
"""Messages kept of one call."""

MESSAGE_BYTES_MAX: Final = 16 * 1024
"""Bytes kept of one message; the rest of a longer one is cut off."""

KEPT_S: Final = 600.0
"""How long a call is kept after its last message, once it is over."""

_SWEEP_S: Final = 30.0
_HEAD: Final = re.compile(r"(TX|RX) (\S+) (\S+) -> (\S+)")


@dataclass(frozen=True, slots=True)
class TracedMessage:
    """One SIP message, redacted.

    Attributes:
        at: unix time in seconds at which it was traced.
        sent: whether it was ours.
        transport: ``UDP``, ``TCP``, ``TLS``, ...
        source, destination: ``host:port``.
        text: as it went over the wire, but for the secrets.
    """

    at: float
    sent: bool
    transport: str
    source: str
    destination: str
    text: str


@dataclass(slots=True)
class _KeptCall:
    messages: deque[tuple[TracedMessage, int]] = field(default_factory=deque)
    size: int = 0
    seen: float = 0.0

    def add(self, message: TracedMessage) -> None:
        size = len(message.text.encode("utf-8", "replace"))
        self.messages.append((message, size))
        self.size += size
        while self.size > CALL_BYTES_MAX or len(self.messages) > MESSAGES_MAX:
            self.size -= self.messages.popleft()[1]


def traced(head: str, message: str, at: float) -> TracedMessage | None:
    """A message as it may be kept; None when its first line is not the trace's.

    Args:
        head: the trace's line above the message: direction, transport and addresses.
        message: as it went over the wire.
        at: unix time in seconds.
    """
    said = _HEAD.fullmatch(head.strip())
    if said is None:
        return None
    text = redacted(message)
    if len(text) > MESSAGE_BYTES_MAX // 4:  # a character takes four bytes at most
        text = text.encode("utf-8", "replace")[:MESSAGE_BYTES_MAX].decode("utf-8", "ignore")
    return TracedMessage(at, said[1] == "TX", said[2], said[3], said[4], text)


class KeptTraces:
    """What was said about the last calls, by their Call-ID; used on the loop only.

    Args:
        is_live: whether a call with this Call-ID goes on.
        clock: monotonic seconds.
    """

    def __init__(
        self, is_live: Callable[[str], bool], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._is_live = is_live
        self._clock = clock
        self._calls: dict[str, _KeptCall] = {}
        self._sweeping: asyncio.TimerHandle | None = None

    def keep(self, sip_call_id: str, message: TracedMessage) -> None:
        """Keep a message of a call; a call begins with an INVITE, all else is no call's."""
        call = self._calls.pop(sip_call_id, None)
        if call is None:
            if not message.text.startswith("INVITE "):
                return
            self._make_room()
            call = _KeptCall()
        self._calls[sip_call_id] = call  # the one heard of last is the last
        call.seen = self._clock()
        call.add(message)
        if self._sweeping is None:
            self._sweep_later()

    def of(self, sip_call_id: str) -> tuple[TracedMessage, ...]:
        """What is kept of a call, oldest first."""
        self.forget_old()
        call = self._calls.get(sip_call_id)
        return () if call is None else tuple(message for message, _ in call.messages)

    def forget_old(self) -> None:
        """Drop the calls that are over and have been silent long enough."""
        now = self._clock()
        for sip_call_id, call in tuple(self._calls.items()):
            if self._is_live(sip_call_id):
                call.seen = now
            elif now - call.seen > KEPT_S:
                del self._calls[sip_call_id]

    def close(self) -> None:
        """Forget everything."""
        self._calls.clear()
        if self._sweeping is not None:
            self._sweeping.cancel()
            self._sweeping = None

    def _make_room(self) -> None:
        if len(self._calls) < CALLS_MAX:
            return
        over = (name for name in self._calls if not self._is_live(name))
        del self._calls[next(over, next(iter(self._calls)))]

    def _sweep_later(self) -> None:
        self._sweeping = asyncio.get_running_loop().call_later(_SWEEP_S, self._sweep)

    def _sweep(self) -> None:
        self._sweeping = None
        self.forget_old()
        if self._calls:
            self._sweep_later()
