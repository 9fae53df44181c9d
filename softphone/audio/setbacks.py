"""Devices that failed and are left alone for a while, longer each time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from softphone.domain.audio import AudioDevice, AudioRole

FIRST_S = 10.0
LONGEST_S = 320.0


@dataclass(frozen=True, slots=True)
class _Setback:
    until: float
    pause_s: float
    why: str


class Setbacks:
    """What went wrong with which device in which role.

    Args:
        clock: monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._known: dict[tuple[AudioRole, str], _Setback] = {}

    def add(self, role: AudioRole, device: AudioDevice, why: str) -> None:
        """Leave the device alone for twice as long as the last time."""
        last = self._known.get((role, device.id))
        pause = FIRST_S if last is None else min(LONGEST_S, last.pause_s * 2)
        self._known[role, device.id] = _Setback(self._clock() + pause, pause, why)

    def reason(self, role: AudioRole, device_id: str) -> str:
        """Why the device is left alone in this role now; empty when it is not."""
        known = self._known.get((role, device_id))
        return known.why if known is not None and known.until > self._clock() else ""

    def keep_only(self, devices: Iterable[AudioDevice]) -> None:
        """Forgive every device that is not plugged in: it may come back sound."""
        plugged = {device.id for device in devices}
        self._known = {key: known for key, known in self._known.items() if key[1] in plugged}

    def forgive(self) -> None:
        """Forget everything."""
        self._known.clear()
