"""An ordered choice of codecs: tick what may be used, move what is preferred to the top."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton

_LINE = 26


class CodecOrder(QWidget):
    """A short list with ticks and two buttons that move the current line.

    Args:
        theme: what to draw with.
        codecs: all there are, in the default order.
        name: for screen readers.
        parent: Qt parent.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, codecs: tuple[str, ...], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._codecs = codecs
        self.list = QListWidget(self)
        self.list.setAccessibleName(name)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setFixedHeight(max(len(codecs) * _LINE + 8, 2 * theme.target + theme.space(1)))
        self.up = ActionButton(theme, icon="arrow-up", parent=self)
        self.down = ActionButton(theme, icon="arrow-down", parent=self)
        self.up.setAccessibleName(self.tr("Prefer more"))
        self.down.setAccessibleName(self.tr("Prefer less"))
        for button in (self.up, self.down):
            button.setToolTip(button.accessibleName())
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.space(1))
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.reset()
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.list.model().rowsMoved.connect(lambda *_: self.changed.emit())

    def reset(self) -> None:
        """Nothing ticked: the backend chooses."""
        self.list.clear()
        for codec in self._codecs:
            item = QListWidgetItem(codec, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, _LINE))
        self.list.setCurrentRow(0)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ticked codecs from top to bottom; empty leaves it to the backend."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(i.text() for i in items if i.checkState() is Qt.CheckState.Checked)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        to = row + step
        if row < 0 or not 0 <= to < self.list.count():
            return
        item = self.list.takeItem(row)
        self.list.insertItem(to, item)
        self.list.setCurrentRow(to)
        self.changed.emit()
