"""A titled part of a panel that can be folded up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from softphone.ui import icons
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import PaintedButton

_ARROW = 14


class SectionHead(PaintedButton):
    """The title, which folds and unfolds.

    Args:
        theme: what to draw with.
        title: in capitals.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setText(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Arrow and title."""
        wide = QFontMetrics(self._theme.caption_font()).horizontalAdvance(self.text())
        return QSize(wide + _ARROW + 2 * self._theme.space(2), self._theme.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title, arrow and focus ring."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        muted = theme.color("text" if self.underMouse() else "text_muted")
        words = rect.adjusted(0, 0, -_ARROW - theme.space(1), 0)
        painting.text(painter, words, self.text(), theme.caption_font(), muted)
        wide = QFontMetrics(theme.caption_font()).horizontalAdvance(self.text())
        arrow = "chevron-down" if self.isChecked() else "chevron-right"
        picture = icons.pixmap(arrow, muted.name(), _ARROW)
        top = round(rect.center().y() - _ARROW / 2 + 0.5)
        painting.picture(painter, wide + theme.space(1), top, picture)
        if self.hasFocus():
            ring = QRectF(-2, 4, rect.width(), rect.height() - 8)
            painting.focus_ring(painter, ring, theme.radius_s, theme.color("accent"))


class Section(QWidget):
    """Title and content; folded up, only the title takes room.

    Args:
        theme: what to draw with.
        title: in capitals.
        content: what is folded away.
        parent: Qt parent.
    """

    folded = Signal(bool)

    def __init__(
        self, theme: Theme, title: str, content: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.content = content
        self.head = SectionHead(theme, title, self)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(theme.space(2))
        self._bar.addWidget(self.head)
        self._bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addLayout(self._bar)
        column.addWidget(content)
        self.head.toggled.connect(self._on_toggled)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.head.set_theme(theme)

    def add_beside_title(self, part: QWidget) -> None:
        """Put something at the right end of the title's line."""
        self._bar.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def open(self) -> bool:
        """Whether the content can be seen."""
        return self.head.isChecked()

    def set_open(self, open_: bool) -> None:
        """Fold or unfold."""
        self.head.setChecked(open_)

    def _on_toggled(self, open_: bool) -> None:
        self.content.setVisible(open_)
        self._tell()
        self.folded.emit(not open_)

    def _tell(self) -> None:
        words = self.tr("unfolded") if self.open else self.tr("folded up")
        self.head.setAccessibleDescription(words)
