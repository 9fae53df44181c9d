"""How the trunks' registrations stand, as the backend tells."""

from __future__ import annotations

from softphone.controller.feed import Feed
from softphone.domain.events import Snapshot, TrunksChanged
from softphone.domain.registration import TrunkRegistration


class TrunkWatch:
    """The trunks that register, in the gateway's order; none where the backend has none."""

    def __init__(self) -> None:
        self.changes: Feed[tuple[TrunkRegistration, ...]] = Feed()
        self._trunks: tuple[TrunkRegistration, ...] = ()

    def all(self) -> tuple[TrunkRegistration, ...]:
        """How they stand now."""
        return self._trunks

    def on_changed(self, event: TrunksChanged) -> None:
        """Take the backend's list."""
        self._set(event.trunks)

    def on_truth(self, snapshot: Snapshot) -> None:
        """Take the backend's truth."""
        self._set(snapshot.trunks)

    def clear(self) -> None:
        """There is no backend any more."""
        self._set(())

    def _set(self, trunks: tuple[TrunkRegistration, ...]) -> None:
        if trunks != self._trunks:
            self._trunks = trunks
            self.changes.publish(trunks)
