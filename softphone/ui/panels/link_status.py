"""The pill that tells how the link to the backend is, with the countdown to the next attempt."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from softphone.ui.messages import link_sentence, link_word
from softphone.ui.theme import Theme
from softphone.ui.widgets.pill import PillShape, StatusPill

if TYPE_CHECKING:
    from softphone.domain.link import LinkState

_LOOKS = {
    "starting": (PillShape.HALF, "accent"),
    "up": (PillShape.DOT, "success"),
    "retrying": (PillShape.RING, "warning"),
    "down": (PillShape.CROSS, "danger"),
}


class LinkStatus(StatusPill):
    """Shows `LinkState` as mark, colour and words.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._link: LinkState | None = None
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._refresh)
        self.show_status(self.tr("Starting"), *_LOOKS["starting"])
        self.setAccessibleName(self.tr("Link: starting"))

    def show_link(self, link: LinkState) -> None:
        """Show the link as it is now."""
        self._link = link
        self._refresh()
        counting = link.status.value == "retrying" and link.retry_at is not None
        if counting and not self._second.isActive():
            self._second.start()
        elif not counting:
            self._second.stop()

    def _refresh(self) -> None:
        link = self._link
        if link is None:
            return
        now = time.time()
        status = link.status.value
        place = " · ".join(part for part in (link.room, link.backend) if part)
        if status == "up":
            words = place or link_word(link.status)
        else:
            words = " · ".join(p for p in (link_word(link.status), self._wait(now), place) if p)
        self.show_status(words, *_LOOKS[status])
        sentence = link_sentence(link, now)
        self.setToolTip(sentence)
        self.setAccessibleName(self.tr("Link: {sentence}").format(sentence=sentence))

    def _wait(self, now: float) -> str:
        link = self._link
        if link is None or link.retry_at is None or link.retry_at <= now:
            return ""
        return self.tr("{seconds} s").format(seconds=max(1, round(link.retry_at - now)))
