"""The question before the window closes on live calls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class CloseConfirm(QMessageBox):
    """Asks once; opened with ``open()``, so that calls and events go on behind it.

    Args:
        live: how many sessions are live.
        parent: the window.
    """

    confirmed = Signal()

    def __init__(self, live: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(self.tr("Quit Softphone?"))
        one = self.tr("One call is live.")
        self.setText(one if live == 1 else self.tr("{n} calls are live.").format(n=live))
        self.setInformativeText(self.tr("Quitting hangs up every call."))
        self.hang_up_button = self.addButton(
            self.tr("Hang up and quit"), QMessageBox.ButtonRole.DestructiveRole
        )
        self.hang_up_button.setProperty("tone", "danger")
        self.stay_button = self.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.stay_button)
        self.setEscapeButton(self.stay_button)
        self.hang_up_button.clicked.connect(self.confirmed)
