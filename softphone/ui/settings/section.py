"""One section of the settings: rows bound to keys, which a search can hide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from softphone.ui.messages import invalid_input_sentence
from softphone.ui.settings.row import SettingRow
from softphone.ui.theme import Theme

if TYPE_CHECKING:
    from softphone.controller.settings_ports import Choices


_NUMBER_WIDTH = 168


class Words(TypedDict, total=False):
    """What a row says besides its label; see `SettingRow`."""

    help_text: str
    keywords: str


class SettingsSection(QScrollArea):
    """A scrolled column of rows.

    Args:
        theme: what to draw with.
        choices: the settings.
    """

    def __init__(self, theme: Theme, choices: Choices) -> None:
        super().__init__()
        self.title = ""
        self.theme = theme
        self.choices = choices
        self.rows: list[SettingRow] = []
        self._refresh: list[tuple[SettingRow, Callable[[], None]]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(theme.space(5), theme.space(5), theme.space(5), 0)
        self.column.setSpacing(theme.space(4))
        self._head = QLabel()
        self._head.setProperty("role", "title")
        self.column.addWidget(self._head)
        self.column.addStretch(1)
        self.setWidget(body)

    def set_title(self, title: str) -> None:
        """Name the section."""
        self.title = title
        self._head.setText(title)

    def add(self, row: SettingRow) -> SettingRow:
        """Put a row behind the others."""
        self.rows.append(row)
        self.column.insertWidget(self.column.count() - 1, row)
        return row

    def filter(self, wanted: str) -> int:
        """Show only rows that match; how many do."""
        all_of_it = wanted and wanted.casefold() in self.title.casefold()
        found = 0
        for row in self.rows:
            shown = bool(all_of_it) or row.matches(wanted)
            row.setVisible(shown)
            found += shown
        return found

    def bring_up(self, form: QWidget) -> None:
        """Show a form that was just opened, also when it lies below the edge."""
        form.show()
        QTimer.singleShot(0, form, lambda: self.ensureWidgetVisible(form, 0, self.theme.space(4)))

    def take_change(self, key: str) -> None:
        """Show what changed elsewhere."""
        for row, refresh in self._refresh:
            if row.key == key or row.key.startswith(f"{key}."):
                refresh()

    def row(self, key: str) -> SettingRow:
        """The row of a key."""
        return next(row for row in self.rows if row.key == key)

    def text(self, key: str, label: str, *, hint: str = "", **words: Unpack[Words]) -> SettingRow:
        """A line of text; taken when it is finished."""
        edit = QLineEdit()
        edit.setPlaceholderText(hint)
        row = self._bind(key, SettingRow(self.theme, label, edit, **words))

        def refresh() -> None:
            if not row.problem and edit.text() != self.choices.value(key):
                edit.setText(self.choices.value(key))

        edit.editingFinished.connect(lambda: self._choose(row, edit.text().strip()))
        return self._ready(row, refresh)

    def lines(self, key: str, label: str, **words: Unpack[Words]) -> SettingRow:
        """Several texts, one a line; taken as they are typed."""
        edit = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(132)
        row = self._bind(key, SettingRow(self.theme, label, edit, **words))

        def typed() -> tuple[str, ...]:
            found = (line.strip() for line in edit.toPlainText().splitlines())
            return tuple(line for line in found if line)

        def refresh() -> None:
            if not row.problem and typed() != tuple(self.choices.value(key)):
                edit.setPlainText("\n".join(self.choices.value(key)))

        edit.textChanged.connect(lambda: self._choose(row, typed()))
        return self._ready(row, refresh)

    def check(self, key: str, label: str, **words: Unpack[Words]) -> SettingRow:
        """Yes or no."""
        box = QCheckBox()
        row = self._bind(key, SettingRow(self.theme, label, box, **words))
        box.clicked.connect(lambda: self._choose(row, box.isChecked()))
        return self._ready(row, lambda: box.setChecked(self.choices.value(key)))

    def one_of(
        self, key: str, label: str, options: Sequence[tuple[str, Any]], **words: Unpack[Words]
    ) -> SettingRow:
        """One of several, as pairs of words and value."""
        box = QComboBox()
        for shown, value in options:
            box.addItem(shown, value)
        row = self._bind(key, SettingRow(self.theme, label, box, **words))
        box.activated.connect(lambda: self._choose(row, box.currentData()))
        return self._ready(
            row, lambda: box.setCurrentIndex(max(0, box.findData(self.choices.value(key))))
        )

    def number(
        self,
        key: str,
        label: str,
        limits: tuple[int, int],
        unit: str,
        *,
        zero: str = "",
        **w: Unpack[Words],
    ) -> SettingRow:
        """A whole number between limits; ``zero`` are the words for the least."""
        box = QSpinBox()
        box.setRange(*limits)
        box.setSuffix(f" {unit}" if unit else "")
        box.setSpecialValueText(zero)
        box.setFixedWidth(_NUMBER_WIDTH)
        box.lineEdit().setTextMargins(self.theme.space(2), 0, 0, 0)
        row = self._bind(key, SettingRow(self.theme, label, box, **w))
        box.valueChanged.connect(lambda value: self._choose(row, value))
        return self._ready(row, lambda: box.setValue(self.choices.value(key)))

    def share(self, key: str, label: str, **words: Unpack[Words]) -> SettingRow:
        """A number of 0.0-1.0 as percent."""
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setMinimumHeight(self.theme.target)
        row = self._bind(key, SettingRow(self.theme, label, slider, **words))
        slider.valueChanged.connect(lambda value: self._choose(row, value / 100))
        return self._ready(row, lambda: slider.setValue(round(100 * self.choices.value(key))))

    def _bind(self, key: str, row: SettingRow) -> SettingRow:
        row.key = key
        row.control.setObjectName(key)
        return row

    def _ready(self, row: SettingRow, refresh: Callable[[], None]) -> SettingRow:
        def quietly() -> None:
            blocked = row.control.blockSignals(True)
            refresh()
            row.control.blockSignals(blocked)

        self._refresh.append((row, quietly))
        quietly()
        row.show_lock(self.choices.lock(row.key))
        return self.add(row)

    def _choose(self, row: SettingRow, value: Any) -> None:
        problem = self.choices.change(row.key, value)
        row.show_problem("" if problem is None else invalid_input_sentence(problem))
