"""Agents who ask for help, each with one click to whisper to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from softphone.ui.icons import pixmap
from softphone.ui.models.floor_rows import RowKey
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

if TYPE_CHECKING:
    from softphone.domain.floor import HelpAsked
    from softphone.ui.theme import Theme

SHOWN = 3
"""Alerts visible together; the others wait, the oldest first."""


class HelpAlert(QWidget):
    """One request."""

    def __init__(self, theme: Theme, asked: HelpAsked, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        name = asked.name or asked.participant
        words = self.tr("{name} asks for help").format(name=name)
        text = ": ".join(part for part in (words, asked.note) if part)
        self.words = QLabel(" · ".join(part for part in (text, about) if part), self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        whisper = self.tr("Whisper")
        self.whisper = ActionButton(
            theme, whisper, icon="headset", tone=ButtonTone.ACCENT, parent=self
        )
        self.whisper.setAccessibleName(self.tr("Whisper to {name}").format(name=name))
        self.dismiss = ActionButton(theme, icon="close", tone=ButtonTone.FLAT, parent=self)
        self.dismiss.setAccessibleName(self.tr("Dismiss the request of {name}").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(10), theme.space(1), theme.space(2), theme.space(1))
        row.setSpacing(theme.space(2))
        row.addWidget(self.words, 1)
        row.addWidget(self.whisper)
        row.addWidget(self.dismiss)
        self.setAccessibleName(self.words.text())

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.whisper.set_theme(theme)
        self.dismiss.set_theme(theme)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, edge and sign."""
        theme = self._theme
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        ground, edge = theme.color("warning_tint"), theme.color("warning")
        painting.rounded(painter, rect, theme.radius_m, ground, edge)
        middle = (self.height() - 20) // 2
        painting.picture(painter, theme.space(3), middle, pixmap("warning", theme.warning, 20))


class HelpAlerts(QWidget):
    """Every request not seen to yet; takes no room when there is none.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    whisper_requested = Signal(object)
    """`HelpAsked`."""

    count_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._open: dict[RowKey, HelpAlert] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_request(self, asked: HelpAsked, about: str) -> None:
        """Add a request; another one of the same agent takes its place.

        Args:
            asked: the request.
            about: the call it is about, in words; may be empty.
        """
        key = asked.room, asked.participant
        self._forget(key)
        alert = self._open[key] = HelpAlert(self._theme, asked, about, self)
        alert.whisper.clicked.connect(lambda: self._on_whisper(asked))
        alert.dismiss.clicked.connect(lambda: self.forget(key))
        self._column.addWidget(alert)
        self._refresh()
        QAccessible.updateAccessibility(QAccessibleEvent(alert, QAccessible.Event.Alert))

    def forget(self, key: RowKey) -> None:
        """This agent is helped, or gone."""
        if self._forget(key):
            self._refresh()

    @property
    def alerts(self) -> tuple[HelpAlert, ...]:
        """The requests, the oldest first."""
        return tuple(self._open.values())

    @property
    def keys(self) -> tuple[RowKey, ...]:
        """Whose requests are open."""
        return tuple(self._open)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for alert in self._open.values():
            alert.set_theme(theme)

    def _on_whisper(self, asked: HelpAsked) -> None:
        self.forget((asked.room, asked.participant))
        self.whisper_requested.emit(asked)

    def _forget(self, key: RowKey) -> bool:
        alert = self._open.pop(key, None)
        if alert is None:
            return False
        self._column.removeWidget(alert)
        alert.hide()
        alert.deleteLater()
        return True

    def _refresh(self) -> None:
        for place, alert in enumerate(self._open.values()):
            alert.setVisible(place < SHOWN)
        self.setVisible(bool(self._open))
        self.count_changed.emit(len(self._open))
