"""Settings › Caller's page: which web page comes up with a caller, tried out before it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from softphone.domain.screen_pop import PLACEHOLDERS, check_template, fill
from softphone.ui.messages import invalid_input_sentence
from softphone.ui.screen_pop_wiring import page_for
from softphone.ui.settings.row import SettingRow
from softphone.ui.settings.section import SettingsSection

if TYPE_CHECKING:
    from softphone.controller.settings_ports import Choices
    from softphone.ui.theme import Theme


class ScreenPopSection(SettingsSection):
    """When it comes up, its address, the hosts allowed, and a trial.

    Args:
        theme: what to draw with.
        choices: the settings.

    Attributes:
        caller_number, caller_name: of the caller of the trial.
        result: the address that the trial makes, or what is wrong.
        open_button: opens it.
    """

    open_url = staticmethod(QDesktopServices.openUrl)

    def __init__(self, theme: Theme, choices: Choices) -> None:
        super().__init__(theme, choices)
        tr = self.tr
        self.set_title(tr("Caller's page"))
        self.one_of(
            "screen_pop.when",
            tr("Open a web page"),
            (
                (tr("Never"), "off"),
                (tr("When a caller rings"), "ring"),
                (tr("When a caller is answered"), "answer"),
            ),
            keywords=tr("screen pop crm browser customer"),
        )
        marks = " ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        self.text(
            "screen_pop.url",
            tr("Address of the page"),
            hint="https://crm.example.org/find?phone={number}",
            help_text=tr("May hold {marks}; what the caller sends is encoded.").replace(
                "{marks}", marks
            ),
        )
        self.lines(
            "screen_pop.hosts",
            tr("Allowed hosts"),
            help_text=tr("One a line, such as crm.example.org. No page of another host opens."),
        )
        self._add_trial(theme)
        self._try()

    def take_change(self, key: str) -> None:
        """Show changes made elsewhere, and try again."""
        super().take_change(key)
        if key.startswith("screen_pop"):
            self._try()

    def _add_trial(self, theme: Theme) -> None:
        self.caller_number, self.caller_name = QLineEdit("+442079460018"), QLineEdit("Jane Smith")
        self.caller_number.setAccessibleName(self.tr("Number of the trial's caller"))
        self.caller_name.setAccessibleName(self.tr("Name of the trial's caller"))
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setAutoDefault(False)
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.caller_number, 1)
        row.addWidget(self.caller_name, 1)
        row.addWidget(self.open_button)
        column.addLayout(row)
        column.addWidget(self.result)
        whole.setFocusProxy(self.caller_number)
        for edit in (self.caller_number, self.caller_name):
            edit.textChanged.connect(self._try)
        self.open_button.clicked.connect(self._open)
        self.add(SettingRow(theme, self.tr("Try it with"), whole, keywords=self.tr("test trial")))

    def _address(self) -> str:
        values = dict.fromkeys(PLACEHOLDERS, "")
        values |= {"number": self.caller_number.text(), "name": self.caller_name.text()}
        values |= {"room": "desk", "line": "+15550100001", "call_id": "a1b2@203.0.113.9"}
        return fill(self.choices.value("screen_pop.url"), values)

    def _try(self) -> None:
        template = self.choices.value("screen_pop.url")
        problem = check_template(template, self.choices.value("screen_pop.hosts"))
        if not template:
            self.result.setText(self.tr("Enter the address of the page first."))
        elif problem is not None:
            self.result.setText(invalid_input_sentence(problem))
        else:
            self.result.setText(self._address())
        good = bool(template) and problem is None
        self.result.setProperty("role", "muted" if good or not template else "error")
        self.result.style().polish(self.result)
        self.open_button.setEnabled(good)

    def _open(self) -> None:
        url = page_for(self._address(), self.choices.value("screen_pop.hosts"))
        if url is not None:
            self.open_url(url)
