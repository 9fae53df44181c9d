"""Asks the operator about calls of a run that died, and tells of those that are over."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from softphone.domain.notice import Notice, Severity

if TYPE_CHECKING:
    from softphone.controller.ports import RejoinDesk
    from softphone.domain.rejoin import RejoinOffer
    from softphone.ui.console import Console
    from softphone.ui.dialogs.question import Question
    from softphone.ui.main_window import MainWindow


class RejoinWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
        desk: what asks.
    """

    def __init__(self, window: MainWindow, console: Console, desk: RejoinDesk) -> None:
        super().__init__(window)
        self._window = window
        self._format = console.dialing.format_address
        self._desk = desk
        self._question: Question | None = None
        self._unsubscribe = desk.offers.subscribe(self._on_offer)
        if desk.offer is not None:
            self._on_offer(desk.offer)

    @classmethod
    def where_asked(cls, window: MainWindow, console: Console) -> RejoinWiring | None:
        """The wiring, if anything could ask."""
        return None if console.rejoin is None else cls(window, console, console.rejoin)

    def detach(self) -> None:
        """Ask no more; what is asked now stays undecided."""
        self._unsubscribe()
        self._take_back()
        self.deleteLater()

    def _on_offer(self, offer: RejoinOffer | None) -> None:
        from softphone.ui.dialogs.rejoin import lost_words, rejoin_question

        self._take_back()
        if offer is None:
            return
        if offer.lost:
            text = lost_words(offer.lost, self._format)
            notice = Notice(severity=Severity.WARNING, text=text, at=time.time())
            self._window.work.notices.show_notice(notice)
        if offer.live:
            self._window.work.sessions.select(offer.live[0].id)
            made = rejoin_question(self._window.theme, offer.live, self._format, self._window)
            made.confirmed.connect(self._desk.end)
            made.rejected.connect(self._desk.go_on)
            self._question = made
            made.open()

    def _take_back(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.rejected.disconnect(self._desk.go_on)
            question.close()
