"""What a backend that measures each far party's audio has beyond `TelephonyBackend`."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from softphone.domain.ids import LegId


@runtime_checkable
class LegLevels(Protocol):
    """Offered where ``leg_levels`` is among the capabilities."""

    async def level(self, leg: LegId) -> float | None:
        """Peak of what the far party said in the last moments, 0.0-1.0; None if not measured now.

        Raises:
            SessionGone: the leg has ended.
        """
