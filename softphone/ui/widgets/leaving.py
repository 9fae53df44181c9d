"""Tells when the pointer leaves a widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal


class Leaving(QObject):
    """Tells when the pointer leaves what it is an event filter of.

    A view that overrides `viewportEvent` for it would pay for that with every painting.
    """

    left = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at one event of the watched object."""
        if event.type() is QEvent.Type.Leave:
            self.left.emit()
        return False
