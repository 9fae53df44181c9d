"""Asks for the file that something is exported to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(
    parent: QWidget, title: str, name: str, kinds: Mapping[str, str], take: Callable[[Path], None]
) -> None:
    """Show the dialog; the file gets the suffix of the kind chosen unless it has one.

    Args:
        parent: Qt parent.
        title: what is exported.
        name: file name to begin with.
        kinds: suffix by filter, as in ``Table (*.csv)``; the first one is chosen at first.
        take: called with the path when the operator has chosen one.
    """
    dialog = QFileDialog(parent, title, name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix(next(iter(kinds.values())))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen]))
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
