"""A window that comes up beside one's work and takes neither keys nor clicks meant for others."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

KEYS_IGNORED_S = 1.0
"""How long after it appears the window ignores every key."""

CLICKS_IGNORED_S = 0.25
"""How long after its content changed the window ignores every click."""


class QuietWindow(QWidget):
    """Accepts no focus by itself; `let_keys_in` is for the operator's own wish.

    Args:
        parent: Qt parent; without one it also shows while the main window is minimised.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.opened_at = self.changed_at = 0.0
        self._guarded: tuple[QWidget, ...] = ()
        self._before: QWidget | None = None

    def guard(self, parts: Iterable[QWidget]) -> None:
        """Keep early keys and clicks, and the focus, from these parts too."""
        self._guarded = tuple(parts)
        for part in self._guarded:
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            part.installEventFilter(self)

    def note_opened(self) -> None:
        """It appears now."""
        self.opened_at = self.changed_at = time.monotonic()

    def note_changed(self) -> None:
        """It shows something else from now on."""
        self.changed_at = time.monotonic()

    def let_keys_in(self, first: QWidget) -> None:
        """Take the keyboard, beginning with ``first``, until Escape or another window."""
        self._before = QApplication.activeWindow()
        self._accept_focus(True)
        self.opened_at = self.changed_at = 0.0  # these keys are meant
        self.raise_()
        self.activateWindow()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow keys and clicks that were meant for something else."""
        return self._too_early(event) or super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Swallow early keys that reach the window itself."""
        return self._too_early(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the keyboard back to where it came from."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self._accept_focus(False)
        if self._before is not None:
            self._before.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """Without the keyboard it takes none again."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._accept_focus(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """The next time it comes up quietly again."""
        super().hideEvent(event)
        self._accept_focus(False)

    def _too_early(self, event: QEvent) -> bool:
        now = time.monotonic()
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return now - self.opened_at < KEYS_IGNORED_S
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return now - self.changed_at < CLICKS_IGNORED_S
        return False

    def _accept_focus(self, accept: bool) -> None:
        handle = self.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not accept)
        policy = Qt.FocusPolicy.StrongFocus if accept else Qt.FocusPolicy.NoFocus
        for part in self._guarded:
            part.setFocusPolicy(policy)
