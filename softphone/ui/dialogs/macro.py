"""One tone macro: its name, its sequence, and the tones of its secret fields. Never modal."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from softphone.domain.macros import MAX_NAME, MAX_TEXT, Macro, check_macro, check_secret
from softphone.ui.messages import invalid_input_sentence
from softphone.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from softphone.errors import InvalidInput


class MacroDialog(QDialog):
    """Adds or changes a macro. Fields in braces get an input of their own, never shown in clear.

    Args:
        theme: what to draw with.
        macro: the macro to change, or None for a new one.
        parent: Qt parent.
    """

    saved = Signal(object, object)
    """The `Macro`, and a dict of `SecretStr` by field for those that were entered."""

    removed = Signal(object)
    """The `Macro`."""

    def __init__(
        self, theme: Theme, macro: Macro | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setMinimumWidth(440)
        self.setWindowTitle(self.tr("Change tone macro") if macro else self.tr("New tone macro"))
        self._macro = macro
        self._errors: dict[str, QLabel] = {}
        self._secrets: dict[str, QLineEdit] = {}
        self._boxes: dict[str, QWidget] = {}
        self.name, self.sequence = QLineEdit(), QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.sequence.setMaxLength(MAX_TEXT)
        self.name.setAccessibleName(self.tr("Name"))
        self.sequence.setAccessibleName(self.tr("Tones"))
        self.sequence.setPlaceholderText("1,,{Mailbox}#;{PIN}#")
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.space(4))
        self._form.setVerticalSpacing(theme.space(2))
        self._form.addRow(self.tr("Name"), self._with_error("name", self.name))
        self._form.addRow(self.tr("Tones"), self._with_error("sequence", self.sequence))
        self._form.addRow("", self._help())
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(4))
        column.addLayout(self._form)
        column.addLayout(self._buttons(theme))
        if macro is not None:
            self.name.setText(macro.name)
            self.sequence.setText(macro.sequence)
        self.sequence.textChanged.connect(self._follow_fields)
        self._follow_fields()
        self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        """Give every line its room, now that fonts and widths are settled."""
        super().showEvent(event)
        self._grow()

    def secret(self, field: str) -> QLineEdit:
        """The input of a secret field of the sequence as it is written now."""
        return self._secrets[field]

    def error_text(self, field: str) -> str:
        """What is said below a field, or empty; ``name``, ``sequence`` or a secret field."""
        return self._errors[field].text()

    def _help(self) -> QLabel:
        text = QLabel(
            self.tr(
                ", pauses a second · ; waits for you · ~ waits until the prompt is over · {PIN} is "
                "a secret field: its tones are kept in the keyring, and recordings pause while "
                "they are sent"
            )
        )
        text.setWordWrap(True)
        text.setProperty("role", "muted")
        return text

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("tone", "primary")
        self.save.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        if self._macro is not None:
            self.remove = QPushButton(self.tr("Remove"))
            self.remove.setAutoDefault(False)
            self.remove.clicked.connect(self._on_remove)
            row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        return row

    def _with_error(self, field: str, edit: QLineEdit) -> QWidget:
        error = QLabel()
        error.setProperty("role", "error")
        error.setWordWrap(True)
        error.hide()
        edit.textChanged.connect(lambda: self._say(field, ""))
        self._errors[field] = error
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(edit)
        column.addWidget(error)
        return box

    def _follow_fields(self) -> None:
        """An input for each field of the sequence; what was entered stays while its field does."""
        wanted = Macro("", "", self.sequence.text()).fields
        for field in set(self._secrets) - set(wanted):
            del self._secrets[field], self._errors[field]
            self._form.removeRow(self._boxes.pop(field))
        for field in wanted:
            if field not in self._secrets:
                self._secrets[field] = edit = self._secret_edit(field)
                self._boxes[field] = self._with_error(field, edit)
                self._form.addRow(field, self._boxes[field])
        QWidget.setTabOrder(self.sequence, next(iter(self._secrets.values()), self.save))
        self._grow()

    def _secret_edit(self, field: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setAccessibleName(self.tr("Secret tones for {field}").format(field=field))
        if self._macro is not None and field in self._macro.fields:
            edit.setPlaceholderText(self.tr("Unchanged"))
        return edit

    def _on_save(self) -> None:
        identity = uuid4().hex if self._macro is None else self._macro.id
        macro = Macro(identity, self.name.text().strip(), self.sequence.text().strip())
        problems = [*check_macro(macro), *self._wrong_secrets()]
        for problem in problems:
            self._say(problem.field, invalid_input_sentence(problem))
        if problems:
            return
        from pydantic import SecretStr

        entered = {
            field: SecretStr(edit.text()) for field, edit in self._secrets.items() if edit.text()
        }
        self.saved.emit(macro, entered)
        self.accept()

    def _wrong_secrets(self) -> list[InvalidInput]:
        from softphone.errors import InvalidInput

        kept = self._macro.fields if self._macro is not None else ()
        problems: list[InvalidInput] = []
        for field, edit in self._secrets.items():
            if edit.text():
                wrong = check_secret(field, edit.text())
                problems += [wrong] if wrong is not None else []
            elif field not in kept:
                problems.append(InvalidInput(field, "is empty", "Enter its tones."))
        return problems

    def _on_remove(self) -> None:
        self.removed.emit(self._macro)
        self.accept()

    def _say(self, field: str, sentence: str) -> None:
        if (label := self._errors.get(field)) is not None:
            label.setText(sentence)
            label.setVisible(bool(sentence))
            self._grow()

    def _grow(self) -> None:
        """Make room for what is said and asked now; wrapped lines need the width first."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
