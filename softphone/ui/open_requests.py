"""Links that macOS hands to the running program: an event instead of a command line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

_SCHEMES = ("tel", "sip", "sips", "callto")


class OpenRequests(QObject):
    """Waits for links at the application; those that come before anybody listens are kept.

    Args:
        application: where the events arrive; also the parent.
    """

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        self._take: Callable[[str], None] | None = None
        self._early: list[str] = []
        application.installEventFilter(self)

    def hand_to(self, take: Callable[[str], None]) -> None:
        """From now on give every link to ``take``, first those that are waiting."""
        self._take = take
        while self._early:
            take(self._early.pop(0))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take links to numbers and SIP addresses; files are not ours to open."""
        if event.type() is not QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        url = event.url()
        if url.scheme().lower() not in _SCHEMES:
            return False
        link = url.toString()
        if self._take is None:
            self._early.append(link)
        else:
            self._take(link)
        return True
