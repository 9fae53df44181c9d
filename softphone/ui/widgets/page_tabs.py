"""The names of the window's pages in the top bar; one of them is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import PaintedButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from softphone.ui.theme import Theme


class PageTab(PaintedButton):
    """One page's name, with a count when something there waits to be seen."""

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._count = 0
        self.setText(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Show how many wait; 0 shows nothing."""
        if count != self._count:
            self._count = count
            told = self.tr("{page}, {count} new").format(page=self.text(), count=count)
            self.setAccessibleName(told if count else self.text())
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The word, the count and some room."""
        theme = self._theme
        width = QFontMetrics(self._font()).horizontalAdvance(self._words())
        return QSize(width + 2 * theme.space(3), 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tab: the chosen one on a tint, in bold."""
        theme = self._theme
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        if chosen:
            painting.rounded(painter, rect, theme.radius_m, theme.color("accent_tint"))
        elif self.underMouse():
            painting.rounded(painter, rect, theme.radius_m, theme.color("raised"))
        if self.hasFocus():
            painting.focus_ring(painter, rect, theme.radius_m, theme.color("accent"))
        ink = theme.color("accent" if chosen else "text_muted")
        words = rect.adjusted(theme.space(3), 0, -theme.space(2), 0)
        painting.text(painter, words, self._words(), self._font(), ink)

    def _words(self) -> str:
        return f"{self.text()} {self._count}" if self._count else self.text()

    def _font(self) -> QFont:
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium
        return self._theme.font(self._theme.size_body, weight)


class PageTabs(QWidget):
    """The tabs, hidden while there is only one page.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    chosen = Signal(str)
    """The operator wants this page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tabs: dict[str, PageTab] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(1))
        self.setAccessibleName(self.tr("Pages"))
        self.hide()

    def add(self, name: str, words: str) -> PageTab:
        """Put a page's name behind the others."""
        tab = self._tabs[name] = PageTab(self._theme, words, self)
        tab.clicked.connect(lambda: self.chosen.emit(name))
        tab.toggled.connect(self._move_tab_stop)
        self._row.addWidget(tab)
        if len(self._tabs) == 1:
            tab.setChecked(True)
        self._move_tab_stop()
        self.setVisible(len(self._tabs) > 1)
        return tab

    def remove(self, name: str) -> None:
        """Take a page's name away."""
        tab = self._tabs.pop(name)
        tab.hide()
        tab.deleteLater()
        self.setVisible(len(self._tabs) > 1)

    def show_chosen(self, name: str) -> None:
        """Mark a page as the one shown, without telling."""
        self._tabs[name].setChecked(True)

    def __getitem__(self, name: str) -> PageTab:
        return self._tabs[name]

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for tab in self._tabs.values():
            tab.set_theme(theme)

    def _move_tab_stop(self) -> None:
        """Tab enters on the chosen page, as in any group of which one is chosen; arrows choose."""
        for tab in self._tabs.values():
            chosen = tab.isChecked()
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
            tab.updateGeometry()
