"""Notices that the machine slept or its network changed, so that nothing stale is believed.

Sleep shows as a difference between clocks; where the desktop tells of it, it is known at once. A
change of addresses or routes is told by the kernel on Linux and seen at the next look elsewhere.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from softphone.backends.clocks import with_sleep

log = logging.getLogger(__name__)

LOOK_S: Final = 5.0
"""Seconds between two looks at the clocks."""
SLEPT_S: Final = 2.0
"""Clocks that moved apart by more than this were stopped meanwhile."""
STALLED_S: Final = 5.0
"""A look that comes so late was kept from coming: the process was stopped."""
SETTLE_S: Final = 1.0
"""Addresses come and go in bursts; they are looked at when it is quiet again."""

_ELSEWHERE: Final = (
    (socket.AF_INET, "192.0.2.1"),
    (socket.AF_INET6, "2001:db8::1"),
)
"""Addresses for documentation (RFC 5737, RFC 3849): nothing is sent there."""

_NETLINK_GROUPS: Final = 0x1 | 0x10 | 0x40 | 0x100 | 0x400
"""RTMGRP_LINK, _IPV4_IFADDR, _IPV4_ROUTE, _IPV6_IFADDR, _IPV6_ROUTE (rtnetlink(7))."""

Addresses = tuple[str, ...]


def own_addresses() -> Addresses:
    """From which addresses this machine would speak to the world; costs no packet."""
    found = []
    for family, there in _ELSEWHERE:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((there, 9))
                found.append(str(probe.getsockname()[0]))
        except OSError:
            found.append("")
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Clocks:
    """What time it is, three ways, in seconds.

    Attributes:
        monotonic: stands still in sleep on Linux.
        with_sleep: does not, where the system tells.
        wall: unix time; whoever sets the clock moves it.
        tells_sleep: whether ``with_sleep`` does what it says; else ``wall`` is believed.
    """

    monotonic: Callable[[], float] = time.monotonic
    with_sleep: Callable[[], float] = with_sleep
    wall: Callable[[], float] = time.time
    tells_sleep: bool = hasattr(time, "CLOCK_BOOTTIME")

    def now(self) -> tuple[float, float, float]:
        """All three."""
        return self.monotonic(), self.with_sleep(), self.wall()


class Vigil:
    """Looks every few seconds; everything runs on the loop's thread.

    Args:
        noticed: called with the seconds slept, 0 when only the network changed.
        clocks: for tests.
        addresses: for tests.
    """

    def __init__(
        self,
        noticed: Callable[[float], None],
        *,
        clocks: Clocks | None = None,
        addresses: Callable[[], Addresses] = own_addresses,
    ) -> None:
        self._noticed = noticed
        self._clocks = clocks or Clocks()
        self._addresses = addresses
        self._at = self._clocks.now()
        self._known = addresses()
        self._timer: asyncio.TimerHandle | None = None
        self._settling: asyncio.TimerHandle | None = None
        self._kernel: socket.socket | None = None

    def start(self) -> None:
        """Look from now on."""
        self._at, self._known = self._clocks.now(), self._addresses()
        self._kernel = _open_kernel()
        if self._kernel is not None:
            asyncio.get_running_loop().add_reader(self._kernel.fileno(), self._on_kernel)
        self._plan()

    def close(self) -> None:
        """Look no more; idempotent."""
        for timer in (self._timer, self._settling):
            if timer is not None:
                timer.cancel()
        self._timer = self._settling = None
        kernel, self._kernel = self._kernel, None
        if kernel is not None:
            asyncio.get_running_loop().remove_reader(kernel.fileno())
            kernel.close()

    def look(self) -> None:
        """Compare the clocks with the last look, and the addresses where nobody tells of them."""
        before, now = self._at, self._clocks.now()
        self._at = now
        awake, passed, wall = (late - early for early, late in zip(before, now, strict=True))
        slept = (passed if self._clocks.tells_sleep else wall) - awake
        if awake - LOOK_S > STALLED_S:
            slept = max(slept, awake - LOOK_S)
        if slept > SLEPT_S:
            log.info("the machine slept, or this program stood still, for %.0f s", slept)
            self._known = self._addresses()
            self._noticed(slept)
        elif abs(wall - awake) > SLEPT_S:
            log.info("somebody set the clock by %.0f s", wall - awake)
            self._noticed(0.0)
        elif self._kernel is None:
            self._look_at_addresses()

    def network_stirs(self) -> None:
        """Something about the network changed; look at it when it has settled."""
        if self._settling is not None:
            self._settling.cancel()
        self._settling = asyncio.get_running_loop().call_later(SETTLE_S, self._look_at_addresses)

    def _plan(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(LOOK_S, self._on_time)

    def _on_time(self) -> None:
        self._plan()
        self.look()

    def _look_at_addresses(self) -> None:
        self._settling = None
        before, self._known = self._known, self._addresses()
        if before != self._known:
            log.info("the network changed")
            self._noticed(0.0)

    def _on_kernel(self) -> None:
        assert self._kernel is not None
        try:
            while self._kernel.recv(1 << 16):
                continue
        except BlockingIOError:
            self.network_stirs()
        except OSError:  # more came than it could keep: something changed for sure
            self.network_stirs()


def _open_kernel() -> socket.socket | None:
    """The kernel's news of addresses and routes; None where there is no such thing."""
    if sys.platform != "linux":
        return None
    try:
        made = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
    except OSError:
        return None
    try:
        made.setblocking(False)
        made.bind((0, _NETLINK_GROUPS))
    except OSError:
        made.close()
        return None
    return made
