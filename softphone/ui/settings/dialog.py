"""The settings: sections on the left, a search above them, the chosen section on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from softphone.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QHideEvent

    from softphone.controller.settings_ports import Choices
    from softphone.ui.settings.section import SettingsSection


class SettingsDialog(QDialog):
    """Never modal; every change holds at once.

    Args:
        theme: what to draw with.
        choices: the settings.
        sections: the sections by name, in their order.
        parent: Qt parent.
    """

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        choices: Choices,
        sections: Mapping[str, SettingsSection],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sections = dict(sections)
        self.setWindowTitle(self.tr("Settings"))
        self.setModal(False)
        self.setMinimumSize(780, 440)
        self.resize(860, 620)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections"))
        self.nothing = QLabel(self.tr("No setting matches."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for name, section in self.sections.items():
            item = QListWidgetItem(section.title)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, theme.target))
            self.list.addItem(item)
            self.stack.addWidget(section)
        self.stack.addWidget(self.nothing)
        self._arrange(theme)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._enter)
        self.list.currentItemChanged.connect(self._show_item)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self.list.setCurrentRow(0)
        self._unsubscribe = choices.subscribe(self._on_change)
        self.destroyed.connect(self._unsubscribe)
        self.search.setFocus()

    def show_section(self, name: str) -> SettingsSection:
        """Go to a section, with everything in it visible."""
        self.search.clear()
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(place)
        return self.sections[name]

    def set_theme(self, _theme: Theme) -> None:
        """Everything here follows the style sheet."""

    def hideEvent(self, event: QHideEvent) -> None:
        """What was being typed counts, and nobody watches any more."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        super().hideEvent(event)
        self.closed.emit()

    def _arrange(self, theme: Theme) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(theme.space(4), theme.space(4), 0, theme.space(4))
        left.setSpacing(theme.space(3))
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(212)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.stack, 1)

    def _filter(self, text: str) -> None:
        first = None
        for place in range(self.list.count()):
            item = self.list.item(place)
            section = self.sections[item.data(Qt.ItemDataRole.UserRole)]
            item.setHidden(not section.filter(text.strip()))
            if first is None and not item.isHidden():
                first = item
        current = self.list.currentItem()
        if first is None:
            self.stack.setCurrentWidget(self.nothing)
        elif current is None or current.isHidden():
            self.list.setCurrentItem(first)
        else:
            self._show_item(current)

    def _enter(self) -> None:
        """Go from the search to the first setting found."""
        section = self.stack.currentWidget()
        for row in getattr(section, "rows", ()):
            if row.isVisible() and row.control.isEnabled():
                row.control.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _show_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.stack.setCurrentWidget(self.sections[item.data(Qt.ItemDataRole.UserRole)])

    def _on_change(self, key: str) -> None:
        for section in self.sections.values():
            section.take_change(key)
