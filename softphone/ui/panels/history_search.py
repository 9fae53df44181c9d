"""What to look for in the history: words, kind of call, time."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDateTime, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QMenu, QWidget

from softphone.domain.record import HistoryQuery
from softphone.domain.session import Direction
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

_PAUSE_MS = 60


class SearchEdit(QLineEdit):
    """A search field: Escape empties it, the down arrow goes to what was found."""

    left_down = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties, the down arrow leaves."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class HistorySearch(QWidget):
    """Tells what to look for, soon after each key.

    Args:
        theme: what to draw with.
        parent: Qt parent.
        clock: unix time in seconds.
    """

    changed = Signal(object)
    """The new `HistoryQuery`."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._days: int | None = None
        self.text = SearchEdit(self.tr("Name, number, note or tag"), self)
        self.kinds = [ActionButton(theme, words, parent=self) for words in self._kind_words()]
        self.times = ActionButton(theme, self.tr("Any time"), parent=self)
        self.times.set_trailing_icon("chevron-down")
        self.times.setAccessibleName(self.tr("When"))
        self._group = QButtonGroup(self)
        for number, button in enumerate(self.kinds):
            button.setCheckable(True)
            self._group.addButton(button, number)
            button.toggled.connect(partial(_show_chosen, button))
        self.kinds[0].setChecked(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.text, 1)
        for button in (*self.kinds, self.times):
            row.addWidget(button)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        self.text.textChanged.connect(lambda _text: self._pause.start())
        self._group.idClicked.connect(lambda _number: self.tell())
        self.times.clicked.connect(self._open_times)

    @property
    def query(self) -> HistoryQuery:
        """What to look for now."""
        kind = self._group.checkedId()
        directions = {2: Direction.DIAL_IN, 3: Direction.DIAL_OUT}
        return HistoryQuery(
            text=self.text.text(),
            missed=kind == 1,
            direction=directions.get(kind),
            since=self._since(),
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        for button in (*self.kinds, self.times):
            button.set_theme(theme)

    def tell(self) -> None:
        """Tell now what to look for."""
        self._pause.stop()
        self.changed.emit(self.query)

    def look_for(self, text: str) -> None:
        """Look for this in all calls."""
        self.text.setText(text)
        self.kinds[0].setChecked(True)
        self.set_days(None)

    def set_days(self, days: int | None) -> None:
        """Look at so many days with today, or at all."""
        self._days = days
        self.times.setText(next(words for words, value in self._time_words() if value == days))
        self.times.updateGeometry()
        self.tell()

    def _kind_words(self) -> tuple[str, ...]:
        return (self.tr("All"), self.tr("Missed"), self.tr("In"), self.tr("Out"))

    def _time_words(self) -> tuple[tuple[str, int | None], ...]:
        return (
            (self.tr("Any time"), None),
            (self.tr("Today"), 1),
            (self.tr("7 days"), 7),
            (self.tr("30 days"), 30),
            (self.tr("12 months"), 365),
        )

    def _since(self) -> float | None:
        if self._days is None:
            return None
        today = QDateTime.fromSecsSinceEpoch(int(self._clock())).date()
        return float(QDateTime(today.addDays(1 - self._days), QTime(0, 0)).toSecsSinceEpoch())

    def _open_times(self) -> None:
        menu = QMenu(self)
        for words, days in self._time_words():
            item = menu.addAction(words, partial(self.set_days, days))
            item.setCheckable(True)
            item.setChecked(days == self._days)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.times.mapToGlobal(self.times.rect().bottomLeft()))


def _show_chosen(button: ActionButton, chosen: bool) -> None:
    button.set_tone(ButtonTone.ACCENT if chosen else ButtonTone.QUIET)
