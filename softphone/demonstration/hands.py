"""Types and clicks in a window of this process, whether or not it has the desktop's focus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Type each character into the widget."""
    for character in text:
        _key(widget, Qt.Key.Key_unknown, character)


def press_return(widget: QWidget) -> None:
    """Press and release Return."""
    _key(widget, Qt.Key.Key_Return, "\r")


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click with the left button, in the middle unless told otherwise.

    Args:
        widget: what is under the pointer.
        place: relative to the widget's top left corner.
    """
    spot = QPointF(place if place is not None else widget.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        event = QMouseEvent(kind, spot, widget.mapToGlobal(spot), left, held, _NO_MODIFIER)
        QCoreApplication.sendEvent(widget, event)


def _key(widget: QWidget, key: Qt.Key, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, _NO_MODIFIER, text))
