"""The line that tells the operator what happened and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from softphone.ui import icons
from softphone.ui.messages import severity_word
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

if TYPE_CHECKING:
    from softphone.domain.notice import Notice

INFO_MS = 8000
"""How long information stays; warnings and errors stay until dismissed."""

_LOOKS = {
    "info": ("info", "accent"),
    "warning": ("warning", "warning"),
    "error": ("error", "danger"),
}
_RANK = {"info": 0, "warning": 1, "error": 2}


class NoticeBar(QWidget):
    """Shows the newest notice that matters most; the others wait behind it.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waiting: list[Notice] = []
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = ActionButton(theme, icon="close", tone=ButtonTone.FLAT, parent=self)
        self._close.set_height(28)
        self._close.setAccessibleName(self.tr("Dismiss this notice"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(10), theme.space(1), theme.space(1), theme.space(1))
        row.addWidget(self._words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(INFO_MS)
        self._fade.timeout.connect(self.dismiss)
        self.setMinimumHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self._close.set_theme(theme)
        self.update()

    @property
    def current(self) -> Notice | None:
        """What is shown."""
        return self._waiting[-1] if self._waiting else None

    def show_notice(self, notice: Notice) -> None:
        """Show a notice; one graver stays in front of it."""
        self._waiting.append(notice)
        self._waiting.sort(key=lambda n: (_RANK[n.severity.value], n.at))
        del self._waiting[:-20]
        self._refresh()

    def dismiss(self) -> None:
        """Take away what is shown and show the next, if any."""
        if self._waiting:
            self._waiting.pop()
        self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground in the colour of the severity, and its sign."""
        notice = self.current
        if notice is None:
            return
        theme = self._theme
        sign, color = _LOOKS[notice.severity.value]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.color(f"{color}_tint")
        painting.rounded(painter, QRectF(self.rect()), theme.radius_m, ground, theme.color(color))
        ink = theme.color(color).name()
        painter.drawPixmap(theme.space(3), 10, icons.pixmap(sign, ink, 20))

    def _refresh(self) -> None:
        notice = self.current
        self.setVisible(notice is not None)
        self._fade.stop()
        if notice is None:
            return
        self._words.setText(notice.text)
        self._words.setAccessibleName(f"{severity_word(notice.severity)}: {notice.text}")
        if notice.severity.value == "info":
            self._fade.start()
        self.update()
