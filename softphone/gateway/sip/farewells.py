"""Keeps count of our BYEs and CANCELs that the far party has not confirmed yet.

The engine forgets a call when its BYE or CANCEL leaves. Stopping right then would lose the
repeats of a lost BYE and the ACK that ends a cancelled INVITE.
"""

from __future__ import annotations

import asyncio

_KEPT = 512


class Farewells:
    """Call-IDs whose last request waits for its final response."""

    def __init__(self) -> None:
        self._open: dict[str, None] = {}
        self._none_open = asyncio.Event()
        self._none_open.set()

    def sent(self, sip_call_id: str) -> None:
        """Our BYE or CANCEL left; the oldest is given up when too many wait."""
        if len(self._open) >= _KEPT:
            self._open.pop(next(iter(self._open)))
        self._open[sip_call_id] = None
        self._none_open.clear()

    def confirmed(self, sip_call_id: str) -> None:
        """A final response came."""
        self._open.pop(sip_call_id, None)
        if not self._open:
            self._none_open.set()

    async def wait_confirmed(self) -> None:
        """Return when nothing waits."""
        await self._none_open.wait()
