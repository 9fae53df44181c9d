"""How long telephony legs may stay in a room that no web client attends.

Source: docs.daily.co REST reference, rooms, ``dialout_config`` and ``sip.dialin_config``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from softphone.domain.ids import LegId, RoomName
from softphone.gateway.legs import Leg
from softphone.gateway.room import LiveRoom
from softphone.telephony_api.rooms import DialinConfig, DialoutConfig


def idle_limit(room: LiveRoom, leg: Leg) -> float | None:
    """Seconds that a leg may stay alone from now on; None for as long as it likes.

    After a conversation, which takes an answered leg and a web client, the limit of its own counts
    where there is one. A leg in a room that nobody has attended yet waits for somebody unless a
    limit is set.
    """
    config = _config(room, leg)
    general = 0 if config is None else config.max_idle_timeout_sec
    after = None if config is None else config.max_idle_timeout_post_conversation_sec
    if not room.had_members:
        return general or None
    return after if after is not None and leg.answered else general


class IdleClocks:
    """One clock for each leg without company.

    Args:
        abandon: called when a leg's time is over.
    """

    def __init__(self, abandon: Callable[[LiveRoom, Leg], None]) -> None:
        self._abandon = abandon
        self._clocks: dict[RoomName, dict[LegId, asyncio.TimerHandle]] = {}

    def watch(self, room: LiveRoom) -> None:
        """Start the clocks of legs that have none, if nobody attends the room."""
        if room.members or room.closed:
            return
        clocks = self._clocks.get(room.name, {})
        for gone in clocks.keys() - room.legs.keys():
            clocks.pop(gone).cancel()
        for leg in room.legs.values():
            if leg.id not in clocks and not leg.stopping:
                limit = idle_limit(room, leg)
                if limit is not None:
                    self._start(leg, limit)

    def allow(self, leg: Leg, at_least_s: float) -> None:
        """Start a leg's clock anew, with at least that long."""
        room = leg.room
        if room.members or room.closed:
            return
        running = self._clocks.get(room.name, {}).pop(leg.id, None)
        if running is not None:
            running.cancel()
        limit = idle_limit(room, leg)
        if limit is not None:
            self._start(leg, max(limit, at_least_s))

    def release(self, room: LiveRoom) -> None:
        """Stop the clocks of a room: somebody attends it, or it is over."""
        for clock in self._clocks.pop(room.name, {}).values():
            clock.cancel()

    def _start(self, leg: Leg, after_s: float) -> None:
        clock = asyncio.get_running_loop().call_later(after_s, self._over, leg)
        self._clocks.setdefault(leg.room.name, {})[leg.id] = clock

    def _over(self, leg: Leg) -> None:
        self._clocks.get(leg.room.name, {}).pop(leg.id, None)
        if leg.id in leg.room.legs and not leg.room.members:
            self._abandon(leg.room, leg)


def _config(room: LiveRoom, leg: Leg) -> DialoutConfig | DialinConfig | None:
    properties = room.entry.properties
    if leg.dial_out:
        return properties.dialout_config
    return None if properties.sip is None else properties.sip.dialin_config
