"""What assistive technology sees of a `LineArea`: a list whose items are the lines in view."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from softphone.ui.widgets.line_area import LineArea


@cache
def make_accessible() -> None:
    """Let Qt find these classes; once for the process."""
    QAccessible.installFactory(_for_object)


def _for_object(_key: str, thing: QObject | None) -> Any:
    from softphone.ui.widgets.line_area import LineArea

    if not isinstance(thing, LineArea):
        return None
    if thing.access is None:
        thing.access = LinesAccess(thing)
    return thing.access


class LinesAccess(QAccessibleWidget):
    """The list. Its items stand for places in view, so that a long log makes no more of them.

    Args:
        area: what is described; keeps this object.
    """

    def __init__(self, area: LineArea) -> None:
        super().__init__(area, QAccessible.Role.List, area.accessibleName())
        self._area = area
        self._items: list[_LineAccess] = []

    def childCount(self) -> int:
        """Lines in view."""
        return len(self._area.lines_in_view()) if shiboken6.isValid(self._area) else 0

    def child(self, index: int) -> Any:
        """The line at a place in view, counted from 0."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._items) <= index:
            item = _LineAccess(self._area, len(self._items))
            QAccessible.registerAccessibleInterface(item)
            self._items.append(item)
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a line; -1 for others."""
        return child.place if isinstance(child, _LineAccess) else -1

    def childAt(self, x: int, y: int) -> Any:
        """The line at a point of the screen."""
        for place in range(self.childCount()):
            item = self.child(place)
            if item is not None and item.rect().contains(x, y):
                return item
        return None

    def focusChild(self) -> Any:
        """The line with the cursor, while the list has the focus."""
        if not shiboken6.isValid(self._area) or not self._area.hasFocus():
            return None
        lines = self._area.lines_in_view()
        cursor = self._area.cursor_line
        return self.child(cursor - lines.start) if cursor in lines else None


class _LineAccess(QAccessibleInterface):
    """One line in view."""

    def __init__(self, area: LineArea, place: int) -> None:
        super().__init__()
        self._area = area
        self.place = place

    def isValid(self) -> bool:
        return self._line() is not None

    def object(self) -> Any:
        return None

    def parent(self) -> Any:
        return self._area.access if shiboken6.isValid(self._area) else None

    def child(self, index: int) -> Any:
        return None

    def childAt(self, x: int, y: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        line = self._line()
        return QRect() if line is None else self._area.place_on_screen(line)

    def text(self, kind: QAccessible.Text) -> str:
        line = self._line()
        if line is None or kind is not QAccessible.Text.Name:
            return ""
        return self._area.line_text(line)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Lines cannot be changed."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = state.selectable = state.focusable = True
        line = self._line()
        if line is None:
            state.invalid = True
            return state
        state.selected = line in self._area.selection()
        state.focused = self._area.hasFocus() and line == self._area.cursor_line
        return state

    def _line(self) -> int | None:
        if not shiboken6.isValid(self._area):
            return None
        lines = self._area.lines_in_view()
        return lines[self.place] if self.place < len(lines) else None
