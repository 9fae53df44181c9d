"""The operator's own words about a call: disposition, tags and a note, kept as they are typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from softphone.domain.record import MAX_TAG
from softphone.ui.theme import Theme

_PAUSE_MS = 400


class WordsForm(QWidget):
    """Tells what was written after a short pause, and at once when the focus leaves.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    written = Signal(str, object, str)
    """Note, a tuple of tags, disposition."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.disposition, self.tags, self.note = (
            QComboBox(self),
            QLineEdit(self),
            QPlainTextEdit(self),
        )
        self.disposition.setEditable(True)
        self.disposition.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = self.disposition.lineEdit()
        assert edit is not None
        self._edit = edit
        edit.setMaxLength(MAX_TAG)
        edit.setPlaceholderText(self.tr("How it went"))
        self.tags.setPlaceholderText(self.tr("Separated by commas"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(76)
        self.status = QLabel(self)
        self.status.setProperty("role", "muted")
        self._errors: dict[str, QLabel] = {}
        self._kept = self._words()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        for field, words, part in (
            ("disposition", self.tr("Disposition"), self.disposition),
            ("tags", self.tr("Tags"), self.tags),
            ("note", self.tr("Note"), self.note),
        ):
            self._add(column, field, words, part)
        column.addWidget(self.status)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        edit.textChanged.connect(self._on_typed)
        self.tags.textChanged.connect(self._on_typed)
        self.note.textChanged.connect(self._on_typed)
        for part in (self.disposition, edit, self.tags, self.note):
            part.installEventFilter(self)

    def offer(self, dispositions: Iterable[str]) -> None:
        """What may be said about how a call went."""
        kept = self._edit.text()
        self.disposition.blockSignals(True)
        self._edit.blockSignals(True)
        self.disposition.clear()
        self.disposition.addItems(["", *dispositions])
        self._edit.setText(kept)
        self._edit.blockSignals(False)
        self.disposition.blockSignals(False)

    def show_words(self, note: str, tags: Sequence[str], disposition: str) -> None:
        """Show what is kept; tell first what was typed about something else."""
        self.tell()
        for part in (self._edit, self.tags, self.note):
            part.blockSignals(True)
        self._edit.setText(disposition)
        self.tags.setText(", ".join(tags))
        self.note.setPlainText(note)
        for part in (self._edit, self.tags, self.note):
            part.blockSignals(False)
        self._kept = self._words()
        self.show_problem("", "")
        self.status.clear()

    def show_problem(self, field: str, sentence: str) -> None:
        """Say below a field what is wrong with it; an unknown field says it at the end."""
        for name, label in self._errors.items():
            label.setText(sentence if name == field else "")
            label.setVisible(name == field and bool(sentence))
        self.status.setText("" if field in self._errors else sentence)

    def show_saved(self) -> None:
        """Everything that was told is kept."""
        self.show_problem("", "")
        if not self._pause.isActive():
            self.status.setText(self.tr("Saved"))

    def tell(self) -> None:
        """Tell now what was typed, if anything."""
        self._pause.stop()
        words = self._words()
        if words != self._kept:
            self._kept = words
            self.written.emit(*words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was typed is told at once when the focus goes elsewhere."""
        if event.type() is QEvent.Type.FocusOut:
            self.tell()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QEvent) -> None:
        """Nothing waits while nobody looks."""
        self.tell()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _add(self, column: QVBoxLayout, field: str, words: str, part: QWidget) -> None:
        label = QLabel(words, self)
        label.setProperty("role", "muted")
        label.setBuddy(part)
        part.setAccessibleName(words)
        error = self._errors[field] = QLabel(self)
        error.setProperty("role", "error")
        error.setWordWrap(True)
        error.hide()
        for one in (label, part, error):
            column.addWidget(one)

    def _on_typed(self) -> None:
        self.status.clear()
        self._pause.start()

    def _words(self) -> tuple[str, tuple[str, ...], str]:
        tags = tuple(tag.strip() for tag in self.tags.text().split(",") if tag.strip())
        return self.note.toPlainText().strip(), tags, self._edit.text().strip()
