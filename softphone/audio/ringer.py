"""When something rings, and how: a pure rule over two facts and one wish."""

from __future__ import annotations

from collections.abc import Callable

from softphone.audio.cells import Alert


class Ringer:
    """Rings while somebody waits for an answer, and at no other time.

    While another session is live it does not ring but beeps softly in the operator's ear.

    Args:
        sound: told what shall sound at each change.
    """

    def __init__(self, sound: Callable[[Alert], None]) -> None:
        self._sound = sound
        self._ringing = 0
        self._in_call = False
        self._silenced = False
        self._alert = Alert.NONE

    @property
    def alert(self) -> Alert:
        """What sounds now."""
        return self._alert

    def update(self, ringing: int, in_call: bool) -> None:
        """Say what is true now.

        Args:
            ringing: how many sessions wait for an answer; whether any does is enough.
            in_call: whether another session is live.
        """
        if ringing > self._ringing or not ringing:
            self._silenced = False
        self._ringing, self._in_call = int(ringing), in_call
        self._settle()

    def silence(self) -> None:
        """Be quiet until nothing rings any more or one more rings; nobody else is told."""
        self._silenced = bool(self._ringing)
        self._settle()

    def _settle(self) -> None:
        if not self._ringing or self._silenced:
            alert = Alert.NONE
        else:
            alert = Alert.WAITING if self._in_call else Alert.RING
        if alert is not self._alert:
            self._alert = alert
            self._sound(alert)
