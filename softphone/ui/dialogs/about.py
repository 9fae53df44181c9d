"""What this program is and what it stands on."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from softphone import __version__
from softphone.ui.icons import pixmap
from softphone.ui.theme import Theme


class AboutDialog(QDialog):
    """Name, version and licence; the versions can be copied for a report.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Softphone"))
        picture = QLabel()
        picture.setPixmap(pixmap("softphone", theme.accent, 64))
        title = QLabel(self.tr("Softphone {version}").format(version=__version__))
        title.setProperty("role", "title")
        text = QLabel(self.tr("A desktop console for people who work on the phone.\nMIT licence."))
        versions = QLabel(f"Python {platform.python_version()} · Qt {qVersion()}")
        versions.setProperty("role", "muted")
        versions.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(6),) * 4)
        column.setSpacing(theme.space(3))
        for widget in (picture, title, text, versions):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.space(2))
        column.addWidget(close)
