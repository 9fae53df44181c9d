"""The field for where somebody is sent, with suggestions below it while one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from softphone.domain.suggestion import Suggestion

Suggest = Callable[[str], tuple[Suggestion, ...]]
Label = Callable[[Suggestion], str]


class TargetField(QComboBox):
    """Takes any text; what is suggested for it can be chosen by mouse, arrows and Return.

    Args:
        suggest: the suggestions for a text.
        label: how a suggestion reads.
        parent: Qt parent.
    """

    def __init__(self, suggest: Suggest, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggest = suggest
        self._label = label
        self._by_label: dict[str, Suggestion] = {}
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self._lines = QStringListModel(self)
        completer = QCompleter(self._lines, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        edit = self.lineEdit()
        assert edit is not None
        edit.textEdited.connect(self._on_typed)
        self.refresh()

    def refresh(self) -> None:
        """Ask for suggestions again; what is typed stays."""
        text = self.currentText()
        found = self._suggest("")
        labels = [self._label(one) for one in found]
        self._by_label |= dict(zip(labels, found, strict=True))
        if labels == [self.itemText(place) for place in range(self.count())]:
            return
        self.clear()
        self.addItems(labels)
        self.setEditText(text)

    def chosen(self) -> Suggestion | None:
        """The suggestion that stands in the field, or None."""
        return self._by_label.get(self.currentText())

    def _on_typed(self, text: str) -> None:
        found = self._suggest(text)
        labels = [self._label(one) for one in found]
        self._by_label |= dict(zip(labels, found, strict=True))
        self._lines.setStringList(labels)
