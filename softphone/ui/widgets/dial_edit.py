"""A line edit that formats while the operator types and never moves the caret away from them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore, QtGui
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
    )


class Shown(Protocol):
    """A text and the place of the caret in it."""

    @property
    def text(self) -> str:
        """The text."""

    @property
    def caret(self) -> int:
        """The caret, 0 to the text's length."""


Format = Callable[[str, int], Shown]
"""Text and caret to the same grouped for reading; may only add or drop separators."""

Clean = Callable[[str], str]
"""What is meant by a pasted text: a number or address without everything around it."""

_SEPARATORS = frozenset(" -.()/\u00a0\u2011\u2013")
_UNDO_DEPTH = 200
_CARD_TYPES = ("text/vcard", "text/x-vcard", "text/directory")


class _Edit(Enum):
    TYPED = "typed"
    ERASED = "erased"
    OTHER = "other"


class DialEdit(QLineEdit):
    """The text part of the dial field.

    The caret keeps its place among the characters that matter, whatever the format does to the
    separators. Since reformatting replaces the text, undo and redo are kept here.
    """

    edited = Signal(str)
    """The text changed, by typing, paste, drop, undo or from the keypad; carries the text."""

    focus_changed = Signal()

    card_file_dropped = Signal(str)
    """The path of a vCard file."""

    card_dropped = Signal(str)
    """A vCard as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format: Format | None = None
        self._clean: Clean | None = None
        self._undo: list[tuple[str, int]] = []
        self._redo: list[tuple[str, int]] = []
        self._before = ("", 0)
        self._selected = False
        self._last_edit = _Edit.OTHER
        self.setFrame(False)
        self.textEdited.connect(self._on_text_edited)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self.selectionChanged.connect(self._on_selection)

    def set_rules(self, format_typed: Format, clean_pasted: Clean) -> None:
        """From now on use these; what stands in the field is formatted at once."""
        self._format, self._clean = format_typed, clean_pasted
        if self.text():
            self._show(self.text(), self.cursorPosition())

    def type_key(self, char: str) -> None:
        """Insert at the caret, replacing the selection, as a key press would."""
        self.insert(char)

    def replace_all(self, text: str) -> None:
        """Replace everything, as a paste would; can be undone."""
        self.selectAll()
        if text:
            self.insert(text)
        else:
            self.backspace()

    def undo(self) -> None:
        """Take the last edit back."""
        self._travel(self._undo, self._redo)

    def redo(self) -> None:
        """Do what was undone again."""
        self._travel(self._redo, self._undo)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the box around."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the box around."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo are ours, a held Enter dials once; everything else is Qt's."""
        if event.isAutoRepeat() and event.key() in (
            QtCore.Qt.Key.Key_Return,
            QtCore.Qt.Key.Key_Enter,
        ):
            event.accept()
        elif event.matches(QtGui.QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QtGui.QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with our own undo and redo in it."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() in ("edit-undo", "edit-redo"):
                action.setVisible(False)
        first = menu.actions()[0] if menu.actions() else None
        undo = menu.addAction(self.tr("&Undo"), self.undo)
        redo = menu.addAction(self.tr("&Redo"), self.redo)
        undo.setEnabled(bool(self._undo))
        redo.setEnabled(bool(self._redo))
        if first is not None:
            menu.insertActions(first, [undo, redo])
        menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take links, text and address cards."""
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasText() or any(map(mime.hasFormat, _CARD_TYPES)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A dropped link, number or card replaces what stands in the field."""
        mime = event.mimeData()
        event.acceptProposedAction()
        card = next((kind for kind in _CARD_TYPES if mime.hasFormat(kind)), "")
        file = mime.urls()[0].toLocalFile() if mime.hasUrls() else ""
        if file.lower().endswith((".vcf", ".vcard")):
            self.card_file_dropped.emit(file)
        elif card:
            self.card_dropped.emit(bytes(mime.data(card).data()).decode("utf-8", "replace"))
        elif mime.text().lstrip()[:11].upper() == "BEGIN:VCARD":
            self.card_dropped.emit(mime.text())
        else:
            dropped = mime.urls()[0].toString() if mime.hasUrls() else mime.text()
            self.replace_all(dropped.strip())
        self.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def _on_text_edited(self, text: str) -> None:
        before, before_caret = self._before
        caret = self.cursorPosition()
        start, removed, inserted = _difference(before, text)
        if len(inserted) > 1 and inserted == text and self._clean is not None:
            text = self._clean(text)
            caret = len(text)
        elif removed and not inserted and not self._selected and self._comes_back(text, before):
            text, caret = _erase_neighbour(text, start, backwards=before_caret > start)
        self._remember(removed, inserted)
        self._redo.clear()
        self._show(text, caret)
        self.edited.emit(self.text())

    def _comes_back(self, text: str, before: str) -> bool:
        """Whether only a separator was erased that the format would put in again."""
        return self._format is not None and self._format(text, 0).text == before

    def _remember(self, removed: str, inserted: str) -> None:
        if len(inserted) == 1 and not removed:
            kind = _Edit.TYPED
        elif len(removed) == 1 and not inserted:
            kind = _Edit.ERASED
        else:
            kind = _Edit.OTHER
        if kind is _Edit.OTHER or kind is not self._last_edit or not self._undo:
            self._undo.append(self._before)
            del self._undo[:-_UNDO_DEPTH]
        self._last_edit = kind

    def _show(self, text: str, caret: int) -> None:
        formatted = text
        if self._format is not None:
            shown = self._format(text, caret)
            formatted, caret = shown.text, shown.caret
        if formatted != self.text():
            blocked = self.blockSignals(True)
            self.setText(formatted)
            self.blockSignals(blocked)
        self.setCursorPosition(caret)
        self._before = (formatted, caret)
        self._selected = False

    def _travel(self, source: list[tuple[str, int]], target: list[tuple[str, int]]) -> None:
        if not source:
            return
        target.append((self.text(), self.cursorPosition()))
        text, caret = source.pop()
        blocked = self.blockSignals(True)
        self.setText(text)
        self.blockSignals(blocked)
        self.setCursorPosition(caret)
        self._before = (text, caret)
        self._last_edit = _Edit.OTHER
        self.edited.emit(text)

    def _on_caret_moved(self, _old: int, new: int) -> None:
        if self.text() == self._before[0]:
            if new != self._before[1]:
                self._last_edit = _Edit.OTHER
            self._before = (self.text(), new)

    def _on_selection(self) -> None:
        if self.text() == self._before[0]:
            self._selected = self.hasSelectedText()


def _difference(before: str, after: str) -> tuple[int, str, str]:
    """Where two texts begin to differ, what was removed there and what was put in."""
    start = 0
    limit = min(len(before), len(after))
    while start < limit and before[start] == after[start]:
        start += 1
    end = 0
    while end < limit - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return start, before[start : len(before) - end], after[start : len(after) - end]


def _erase_neighbour(text: str, at: int, *, backwards: bool) -> tuple[str, int]:
    """Erase the character beside a separator that would only come back."""
    if backwards:
        while at > 0:
            at -= 1
            if text[at] not in _SEPARATORS:
                return text[:at] + text[at + 1 :], at
        return text, 0
    here = at
    while here < len(text):
        if text[here] not in _SEPARATORS:
            return text[:here] + text[here + 1 :], at
        here += 1
    return text, at
