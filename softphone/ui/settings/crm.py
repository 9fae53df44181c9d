"""Settings › Other programs: the local interface for a CRM, and the token that pairs with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from softphone.ui.settings.row import SettingRow
from softphone.ui.settings.section import SettingsSection

if TYPE_CHECKING:
    from pydantic import SecretStr
    from PySide6.QtGui import QHideEvent

    from softphone.controller.settings_ports import Choices
    from softphone.ui.theme import Theme


class Pairing(Protocol):
    """The token of the local interface; ``done`` is called later, on the main thread."""

    def show_token(self, done: Callable[[SecretStr], None]) -> None:
        """The token, made at the first use."""

    def change_token(self, done: Callable[[SecretStr], None]) -> None:
        """A new token; programs that know the old one are shut out."""


class CrmSection(SettingsSection):
    """Whether other programs may dial, which pages, and the token they need.

    Args:
        theme: what to draw with.
        choices: the settings.
        pairing: the token.

    Attributes:
        token: shows the token while it is asked for.
        show_button, copy_button, new_button: what can be done with it.
    """

    def __init__(self, theme: Theme, choices: Choices, pairing: Pairing) -> None:
        super().__init__(theme, choices)
        self._pairing = pairing
        tr = self.tr
        self.set_title(tr("Other programs"))
        self.check(
            "crm.enabled",
            tr("Let programs of this computer dial"),
            help_text=tr(
                "They can also see who is called and who calls. Nothing is let in from"
                " other computers."
            ),
            keywords="crm api http websocket local interface",
        )
        self.number(
            "crm.port",
            tr("Port"),
            (0, 65535),
            "",
            zero=tr("any free one"),
            help_text=tr("On 127.0.0.1; enter the same in the other program."),
        )
        self.lines(
            "crm.origins",
            tr("Web pages that may dial"),
            help_text=tr("One address a line, such as https://crm.example.org."),
            keywords="origin browser crm",
        )
        self._add_token(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads the token over a shoulder later."""
        super().hideEvent(event)
        self._hide_token()

    def _add_token(self, theme: Theme) -> None:
        self.token = QLineEdit()
        self.token.setReadOnly(True)
        self.token.setPlaceholderText("••••••••")
        self.token.setAccessibleName(self.tr("Pairing token"))
        self.show_button = QPushButton(self.tr("Show"))
        self.copy_button = QPushButton(self.tr("Copy"))
        self.new_button = QPushButton(self.tr("New token"))
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.token, 1)
        for button in (self.show_button, self.copy_button, self.new_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.show_button.clicked.connect(self._toggle)
        self.copy_button.clicked.connect(lambda: self._pairing.show_token(_copy))
        self.new_button.clicked.connect(lambda: self._pairing.change_token(self._show))
        self.add(
            SettingRow(
                theme,
                self.tr("Pairing token"),
                whole,
                help_text=self.tr("Enter it in the other program. A new one shuts out all others."),
                keywords="crm token key",
            )
        )

    def _toggle(self) -> None:
        if self.token.text():
            self._hide_token()
        else:
            self._pairing.show_token(self._show)

    def _hide_token(self) -> None:
        self.token.clear()
        self.show_button.setText(self.tr("Show"))

    def _show(self, token: SecretStr) -> None:
        self.token.setText(token.get_secret_value())
        self.token.setCursorPosition(0)
        self.show_button.setText(self.tr("Hide"))


def _copy(token: SecretStr) -> None:
    QGuiApplication.clipboard().setText(token.get_secret_value())
