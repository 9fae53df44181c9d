"""The support bundle before it is saved: every file, exactly as it would leave the machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from softphone.domain.support import BundleFile
    from softphone.ui.theme import Theme


class SupportDialog(QDialog):
    """Files on the left, each with a tick; the content of the current one on the right.

    Args:
        theme: what to draw with.
        parent: the window it belongs to.
    """

    save_requested = Signal(object)
    """The files that are ticked, as a tuple of `BundleFile`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save diagnostics"))
        self.resize(860, 560)
        self._files: tuple[BundleFile, ...] = ()
        head = QLabel(self.windowTitle())
        head.setProperty("role", "title")
        told = QLabel(
            self.tr(
                "Nothing is sent. What you tick is written into one file, exactly as you see it"
                " here: without keys and passwords, and with only the last four digits of"
                " telephone numbers."
            )
        )
        told.setWordWrap(True)
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("Files of the bundle"))
        self.files.setFixedWidth(300)
        self.files.setSpacing(theme.space(1))
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setAccessibleName(self.tr("Content of the file"))
        self.preview.setPlaceholderText(self.tr("Gathering…"))
        self.status = QLabel()
        self.status.setProperty("role", "muted")
        self.status.setWordWrap(True)
        self.save, self.stay = QPushButton(self.tr("Save…")), QPushButton(self.tr("Cancel"))
        self.save.setProperty("tone", "primary")
        self.save.setDefault(True)
        self.save.setEnabled(False)
        middle = QHBoxLayout()
        middle.setSpacing(theme.space(3))
        middle.addWidget(self.files)
        middle.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.status, 1)
        row.addWidget(self.stay)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(3))
        column.addWidget(head)
        column.addWidget(told)
        column.addLayout(middle, 1)
        column.addLayout(row)
        self.files.currentRowChanged.connect(self._show)
        self.files.itemChanged.connect(self._refresh)
        self.stay.clicked.connect(self.reject)
        self.save.clicked.connect(lambda: self.save_requested.emit(self.ticked()))

    def show_files(self, files: Sequence[BundleFile]) -> None:
        """These were gathered."""
        self._files = tuple(files)
        self.files.clear()
        for file in self._files:
            item = QListWidgetItem(f"{file.name}  ({self._words(file.size)})")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.files.addItem(item)
        self.files.setCurrentRow(0)
        self.files.setFocus()
        self._refresh()

    def show_outcome(self, problem: str) -> None:
        """The bundle was saved, or why not."""
        if problem:
            self.status.setText(problem)
        else:
            self.accept()

    def ticked(self) -> tuple[BundleFile, ...]:
        """What would be saved now."""
        chosen = Qt.CheckState.Checked
        return tuple(
            file
            for number, file in enumerate(self._files)
            if self.files.item(number).checkState() is chosen
        )

    def _show(self, row: int) -> None:
        self.preview.setPlainText(self._files[row].text if 0 <= row < len(self._files) else "")

    def _refresh(self) -> None:
        ticked = self.ticked() if self.files.count() == len(self._files) else ()
        size = self._words(sum(file.size for file in ticked))
        self.status.setText(
            self.tr("{n} of {all} files, {size}").format(
                n=len(ticked), all=len(self._files), size=size
            )
        )
        self.save.setEnabled(bool(ticked))

    @staticmethod
    def _words(size: int) -> str:
        return QLocale().formattedDataSize(size)
