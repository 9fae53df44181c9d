"""Slows down those who guess codes: by the caller's address, and all of them together."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

FREE: Final = 3
"""Wrong codes an address has before it must pause."""

FIRST_PAUSE_S: Final = 30.0
LONGEST_PAUSE_S: Final = 3600.0
FORGET_S: Final = 6 * 3600.0
ADDRESSES_MAX: Final = 10_000

CALM: Final = 10
"""Wrong codes from everybody together, about a minute's, that slow down nobody."""

LEAK_S: Final = 6.0
LEVEL_MAX: Final = 100.0
LONGEST_DELAY_S: Final = 15.0


@dataclass(slots=True)
class _Address:
    wrong: int = 0
    until: float = 0.0
    last: float = 0.0


class GuessGuard:
    """Counts wrong codes.

    After `FREE` wrong codes an address is refused for a while, twice as long after each further
    one. Since a caller can state any address, the verdict on every code, right or wrong, also comes
    later the more wrong ones there were lately from anywhere.

    Args:
        clock: monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._addresses: OrderedDict[str, _Address] = OrderedDict()
        self._level = 0.0
        self._counted_at = clock()

    def wrong(self, address: str) -> None:
        """A wrong code came from an address."""
        now = self._clock()
        self._level = min(LEVEL_MAX, self._leaked(now) + 1)
        self._counted_at = now
        known = self._addresses.pop(address, None)
        if known is None or now - known.last > FORGET_S:
            known = _Address()
        known.wrong += 1
        known.last = now
        if known.wrong >= FREE:
            doublings = min(known.wrong - FREE, 16)
            known.until = now + min(FIRST_PAUSE_S * 2**doublings, LONGEST_PAUSE_S)
        self._addresses[address] = known
        while len(self._addresses) > ADDRESSES_MAX:
            self._addresses.popitem(last=False)

    def refuses(self, address: str) -> bool:
        """Whether an address must pause now."""
        known = self._addresses.get(address)
        return known is not None and self._clock() < known.until

    def delay(self) -> float:
        """Seconds until the next verdict may be given."""
        excess = self._leaked(self._clock()) - CALM
        return 0.0 if excess <= 0 else min(0.25 * 2 ** (excess / 5), LONGEST_DELAY_S)

    def _leaked(self, now: float) -> float:
        return max(0.0, self._level - (now - self._counted_at) / LEAK_S)
