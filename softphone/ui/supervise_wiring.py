"""Connects the Supervise page: the floor to the board, and the supervisor's wishes to the seat."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QMetaObject, QObject, SignalInstance

from softphone.domain.notice import Notice, Severity
from softphone.domain.supervision import SupervisionMode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from softphone.controller.floor_desk import FloorDesk
    from softphone.controller.ports import Unsubscribe
    from softphone.domain.agent import AgentState
    from softphone.domain.events import DialinReady
    from softphone.domain.floor import HelpAsked
    from softphone.domain.ids import LegId, ParticipantId
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.panels.supervise import SupervisePage
    from softphone.ui.theme import Theme

PAGE = "supervise"


class SuperviseWiring(QObject):
    """Lives as long as the window is bound to one console.

    Nothing is made and nothing is watched before the operator opens the page.

    Args:
        window: the window.
        console: the parts behind it, with a floor.
        floor: the supervisor's desk.
    """

    def __init__(self, window: MainWindow, console: Console, floor: FloorDesk) -> None:
        super().__init__(window)
        self._window = window
        self._controller = console.controller
        self._settings = console.settings
        self._floor = floor
        self._page: SupervisePage | None = None
        self._address = ""
        self._connections: list[QMetaObject.Connection] = []
        self._unsubscribe: list[Unsubscribe] = [floor.offers.subscribe(self._on_offer)]
        self._join(console.signals.dialin_ready, self._on_endpoint)
        self._join(window.actions_by_name["wall"].triggered, self._toggle_wall)
        self._join(window.pages.shown, self._on_page)
        self._on_offer(floor.offered)

    @classmethod
    def where_offered(cls, window: MainWindow, console: Console) -> SuperviseWiring | None:
        """The wiring of a console that has a floor."""
        return None if console.floor is None else cls(window, console, console.floor)

    def detach(self) -> None:
        """Cut every connection."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        while self._unsubscribe:
            self._unsubscribe.pop()()
        self.deleteLater()

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))

    def _on_offer(self, offered: bool) -> None:
        pages = self._window.pages
        if self._page is not None:
            self._page.show_missing(self._floor.missing)
        if offered and not pages.offers(PAGE):
            pages.add(PAGE, self.tr("Supervise"), self._make)

    def _on_endpoint(self, event: DialinReady) -> None:
        self._address = self._address or event.sip_endpoint

    def _on_page(self, name: str) -> None:
        shown = name == PAGE
        self._window.actions_by_name["wall"].setEnabled(shown)
        if shown:
            self._floor.watch()
            return
        if self._window.isFullScreen():
            self._toggle_wall()
        if self._page is not None:
            self._floor.look_back(0)

    def _make(self, theme: Theme, parent: QWidget) -> SupervisePage:
        from softphone.ui.panels.supervise import SupervisePage

        page = self._page = SupervisePage(theme, parent)
        floor, seat = self._floor, page.seat
        page.read(floor.book, lambda: floor.tally)
        page.show_link(floor.link)
        page.show_missing(floor.missing)
        self._unsubscribe += [
            floor.book.changes.subscribe(page.note),
            floor.book.help_wanted.subscribe(page.show_help),
            floor.links.subscribe(page.show_link),
            floor.pasts.subscribe(page.show_past),
            floor.seats.subscribe(lambda _seat: self._show_seat()),
        ]
        self._join(page.selected, lambda _row: self._show_seat())
        self._join(page.help.whisper_requested, self._help)
        self._join(page.help.count_changed, self._window.top_bar.tabs[PAGE].set_count)
        self._join(page.moment_chosen, floor.look_back)
        self._follow_thresholds(page)
        self._join(page.export_requested, self._export)
        self._join(page.wall_requested, self._toggle_wall)
        self._join(seat.mode_chosen, self._supervise)
        self._join(seat.leave_requested, lambda: floor.supervision.leave())
        self._join(seat.take_over_requested, self._take_over)
        self._join(seat.end_requested, self._ask_to_end)
        self._join(seat.force_requested, self._ask_for_state)
        self._join(seat.line_sent, self._tell)
        return page

    @property
    def _shown(self) -> SupervisePage:
        return cast("SupervisePage", self._page)

    def _show_seat(self) -> None:
        row = self._shown.current
        own = row is not None and row.key[0] == self._controller.link.room
        self._shown.seat.show_seat(self._floor.seat, own_room=own)

    # -- wishes ------------------------------------------------------------------------------

    def _supervise(self, mode: SupervisionMode) -> None:
        row = self._shown.current
        if row is not None:
            self._floor.supervision.supervise(row.key[0], mode)
            self._show_seat()

    def _follow_thresholds(self, page: SupervisePage) -> None:
        parts = self._settings
        if parts is None:
            return
        from softphone.ui.settings.supervise import thresholds

        choices = parts.choices

        def on_change(key: str) -> None:
            if key.partition(".")[0] == "floor":
                page.set_thresholds(thresholds(choices))

        self._unsubscribe.append(choices.subscribe(on_change))
        on_change("floor")

    def _help(self, asked: HelpAsked) -> None:
        self._floor.look_back(0)
        self._shown.select((asked.room, asked.participant))
        to = frozenset({asked.participant})
        self._floor.supervision.supervise(asked.room, SupervisionMode.WHISPER, to)

    def _agent(self) -> ParticipantId | None:
        row = self._shown.current
        return None if row is None or row.agent is None else row.agent.participant

    def _tell(self, text: str) -> None:
        agent = self._agent()
        if agent is not None:
            self._floor.supervision.tell(agent, text)

    def _take_over(self, leg: LegId) -> None:
        if self._address:
            self._floor.supervision.take_over(leg, self._address)
        else:
            self._warn(self.tr("Your own room has no SIP address yet, so no call can move there."))

    def _ask_to_end(self, leg: LegId) -> None:
        from softphone.ui.dialogs.question import Question
        from softphone.ui.models import floor_words

        call = self._floor.book.call(leg)
        if call is None:
            return
        question = Question(
            self._window.theme,
            title=self.tr("End this call?"),
            text=self.tr("{call} is hung up for the agent and the far party.").format(
                call=floor_words.call(call)
            ),
            act=self.tr("End call"),
            stay=self.tr("Keep it"),
            danger=True,
            parent=self._window,
        )
        question.confirmed.connect(lambda: self._floor.supervision.hang_up(leg))
        question.open()

    def _ask_for_state(self) -> None:
        from softphone.ui.dialogs.force_state import ForceStateDialog
        from softphone.ui.models import floor_words

        row, agent = self._shown.current, self._agent()
        if row is None or agent is None:
            return

        def force(state: AgentState, reason: str) -> None:
            self._floor.supervision.force_state(agent, state, reason)

        dialog = ForceStateDialog(self._window.theme, floor_words.name(row), self._window)
        dialog.chosen.connect(force)
        dialog.open()

    def _export(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        text = self._shown.csv()
        dialog = QFileDialog(self._window, self.tr("Save the board"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("floor.csv")
        dialog.fileSelected.connect(lambda path: self._write(text, path))
        dialog.open()

    def _write(self, text: str, path: str) -> None:
        from softphone.ui.models.text_export import TextExport

        export = TextExport(self)
        export.finished.connect(lambda _path, problem: self._warn(problem))
        export.finished.connect(export.deleteLater)
        export.write(text, path)

    def _toggle_wall(self) -> None:
        window = self._window
        wall = not window.isFullScreen()
        window.dialer.setVisible(not wall)
        window.top_bar.setVisible(not wall)
        window.showFullScreen() if wall else window.showNormal()

    def _warn(self, text: str) -> None:
        if text:
            notice = Notice(severity=Severity.ERROR, text=text, at=time.time())
            self._window.work.notices.show_notice(notice)
            self._shown.status.setText(text)
            self._shown.status.show()
