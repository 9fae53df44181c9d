"""Keeps Ctrl+Delete an editing key where there is something to delete."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class DeleteWordGuard(QObject):
    """Claims "delete the next word" for a line edit before a shortcut of the window gets it.

    Qt's line edit does not claim this key by itself. In an empty edit it stays the window's.

    Args:
        edit: the line edit to guard; also the parent.
    """

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept the key's override; everything else passes."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.DeleteEndOfWord)
            and self._edit.text()
        ):
            event.accept()
            return True
        return False
