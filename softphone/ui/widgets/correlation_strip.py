"""The identifiers that find a call in other systems' logs, to select and to copy."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from softphone.domain.session import Session
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

_KEYS = ("sessionId", "sipCallId", "provider", "room", "actionTraceId")
_ROW = 28
_PLAIN = (
    "QLineEdit, QLineEdit:focus { border: none; background: transparent;"
    " padding: 0; min-height: 20px; }"
)


def correlation_values(session: Session) -> dict[str, str]:
    """The identifiers of a session by their wire names; those not known yet are empty."""
    values = (
        session.leg or "",
        session.sip_call_id,
        session.provider,
        session.room,
        session.action_trace_id,
    )
    return dict(zip(_KEYS, values, strict=True))


def correlation_text(session: Session) -> str:
    """All known identifiers as text, one ``name=value`` a line."""
    return "\n".join(
        f"{key}={value}" for key, value in correlation_values(session).items() if value
    )


class CorrelationStrip(QWidget):
    """One line an identifier: name, selectable value, copy button; unknown ones are hidden.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(_PLAIN)  # before there are children, so that each is styled once
        self._values: dict[str, str] = {}
        self._rows: dict[str, tuple[QLabel, QLineEdit, ActionButton]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(2))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, theme.space(24))
        grid.setColumnStretch(1, 1)
        for line, key in enumerate(_KEYS):
            grid.setRowMinimumHeight(line, 0)
            self._rows[key] = self._add_row(grid, line, key, theme)

    def _add_row(
        self, grid: QGridLayout, line: int, key: str, theme: Theme
    ) -> tuple[QLabel, QLineEdit, ActionButton]:
        name = QLabel(key, self)
        name.setProperty("role", "muted")
        value = QLineEdit(self)
        value.setReadOnly(True)
        value.setFont(theme.mono(theme.size_caption))
        value.setAccessibleName(key)
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        copy = ActionButton(theme, icon="copy", tone=ButtonTone.FLAT, parent=self)
        copy.set_height(_ROW)
        copy.setFixedHeight(_ROW)
        copy.setAccessibleName(self.tr("Copy {name}").format(name=key))
        copy.setToolTip(self.tr("Copy {name}").format(name=key))
        copy.clicked.connect(partial(self.copy_value, key))
        for column, part in enumerate((name, value, copy)):
            grid.addWidget(part, line, column)
            part.hide()
        return name, value, copy

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        for _name, _value, copy in self._rows.values():
            copy.set_theme(theme)

    def show_session(self, session: Session) -> None:
        """Show the identifiers of this session; keeps a selection where nothing changed."""
        for key, value in correlation_values(session).items():
            if self._values.get(key) == value:
                continue
            self._values[key] = value
            name, edit, copy = self._rows[key]
            edit.setText(value)
            edit.setCursorPosition(0)
            edit.setToolTip(value)
            for part in (name, edit, copy):
                part.setVisible(bool(value))

    def copy_value(self, key: str) -> None:
        """Put one identifier on the clipboard."""
        QGuiApplication.clipboard().setText(self._values.get(key, ""))
