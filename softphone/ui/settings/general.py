"""Settings › General, Calls and Privacy: plain rows, and the file with all settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from softphone.ui.language import LANGUAGES, SYSTEM
from softphone.ui.sentences import in_our_words
from softphone.ui.settings.row import SettingRow
from softphone.ui.settings.section import SettingsSection

if TYPE_CHECKING:
    from softphone.controller.settings_ports import Choices, Eraser
    from softphone.ui.theme import Theme


class GeneralSection(SettingsSection):
    """Name, appearance, links, and taking settings elsewhere.

    Args:
        theme: what to draw with.
        choices: the settings.
        pages: name and words of the window's pages.
    """

    def __init__(self, theme: Theme, choices: Choices, pages: Sequence[tuple[str, str]]) -> None:
        super().__init__(theme, choices)
        tr = self.tr
        self.set_title(tr("General"))
        self.text(
            "operator_name",
            tr("Your name"),
            help_text=tr("Others in the room see it from the next connection on."),
        )
        self.text(
            "region",
            tr("Region"),
            hint=tr("As the desktop"),
            help_text=tr("Country of numbers without +, as two letters such as DE."),
            keywords="country",
        )
        self.one_of(
            "window.theme",
            tr("Appearance"),
            ((tr("As the desktop"), "system"), (tr("Light"), "light"), (tr("Dark"), "dark")),
            keywords=tr("theme dark light"),
        )
        self.one_of(
            "window.language",
            tr("Language"),
            ((tr("As the desktop"), SYSTEM), *((own, name) for name, own in LANGUAGES.items())),
            help_text=tr("From the next start on."),
            keywords="language sprache idioma langue لغة",
        )
        self.one_of(
            "window.start_page",
            tr("Page after the start"),
            [(words, name) for name, words in pages],
        )
        self.one_of(
            "dial_links",
            tr("When a link is clicked"),
            (
                (tr("Fill the number in"), "fill"),
                (tr("Ask before dialling"), "ask"),
                (tr("Dial at once"), "dial"),
            ),
            help_text=tr("For links to phone numbers and SIP addresses in other programs."),
            keywords="tel sip callto dial",
        )
        self._add_file(theme)

    def _add_file(self, theme: Theme) -> None:
        self.export, self.load = QPushButton(self.tr("Export…")), QPushButton(self.tr("Import…"))
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self.told.hide()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        for button in (self.export, self.load):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.told)
        self.export.clicked.connect(self._on_export)
        self.load.clicked.connect(self._on_import)
        self.add(
            SettingRow(
                theme,
                self.tr("All settings as a file"),
                whole,
                help_text=self.tr("Without keys and passwords, which stay in the keyring."),
                keywords=self.tr("import export backup"),
            )
        )

    def _on_export(self) -> None:
        done = self._teller(self.tr("The settings were exported."))
        self._ask(
            QFileDialog.AcceptMode.AcceptSave, lambda path: self.choices.export_to(path, done)
        )

    def _on_import(self) -> None:
        done = self._teller(self.tr("The settings were imported. The profile in use stays."))
        self._ask(
            QFileDialog.AcceptMode.AcceptOpen, lambda path: self.choices.import_from(path, done)
        )

    def _ask(self, mode: QFileDialog.AcceptMode, take: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, self.tr("Settings"), "", "JSON (*.json)")
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix("json")
        if mode is QFileDialog.AcceptMode.AcceptSave:
            dialog.selectFile("softphone-settings.json")
        dialog.fileSelected.connect(lambda path: take(Path(path)))
        dialog.open()

    def _teller(self, good: str) -> Callable[[str], None]:
        def tell(problem: str) -> None:
            self.told.setText(in_our_words(problem) or good)
            self.told.show()

        return tell


class CallsSection(SettingsSection):
    """Holding, wrap-up and dispositions."""

    def __init__(self, theme: Theme, choices: Choices) -> None:
        super().__init__(theme, choices)
        tr = self.tr
        self.set_title(tr("Calls"))
        self.check(
            "calls.hold_others",
            tr("Hold others"),
            help_text=tr("Dialling or answering puts whoever you talk to on hold."),
        )
        self.number(
            "calls.hold_reminder_s",
            tr("Remind of a hold after"),
            (0, 3600),
            tr("s"),
            zero=tr("Never"),
        )
        self.check(
            "wrap_up.wanted",
            tr("Wrap-up after calls"),
            help_text=tr("Time to finish notes before the next caller rings."),
        )
        self.number(
            "wrap_up.seconds", tr("Wrap-up lasts"), (0, 3600), tr("s"), zero=tr("Until you end it")
        )
        self.number("wrap_up.extension", tr("More time at one press"), (5, 3600), tr("s"))
        self.number(
            "wrap_up.extensions", tr("How often it may be extended"), (0, 20), "", zero=tr("Never")
        )
        self.check(
            "wrap_up.disposition_required",
            tr("Disposition required"),
            help_text=tr("Wrap-up does not end before one is chosen."),
        )
        self.lines(
            "dispositions",
            tr("Dispositions"),
            help_text=tr("How a call went, one a line, in the order of the list."),
        )


class PrivacySection(SettingsSection):
    """How long calls are remembered, and erasing everything.

    Args:
        theme: what to draw with.
        choices: the settings.
        eraser: erases everything; None cannot.

    Attributes:
        erase: the button that asks first.
        told: what became of it.
    """

    erase_requested = Signal()
    """Ask whether everything is to be erased."""

    def __init__(self, theme: Theme, choices: Choices, eraser: Eraser | None = None) -> None:
        super().__init__(theme, choices)
        tr = self.tr
        self._eraser = eraser
        self.set_title(tr("Privacy"))
        self.number(
            "history.keep_days",
            tr("Keep the call history"),
            (0, 36500),
            tr("days"),
            zero=tr("For ever"),
            help_text=tr(
                "Older calls are erased at once. To erase all calls with one caller, use the "
                "History page."
            ),
            keywords=tr("retention erase delete"),
        )
        self.erase = QPushButton(tr("Erase everything…"))
        self.told = QLabel()
        if eraser is not None:
            self._add_erase(theme)

    def tell_erased(self, problems: Sequence[str]) -> None:
        """Say what became of erasing."""
        self.erase.setEnabled(True)
        self.told.setText("\n".join(problems) or self.tr("Everything was erased."))
        self.told.show()

    def _add_erase(self, theme: Theme) -> None:
        self.erase.setAutoDefault(False)
        self.erase.setProperty("tone", "danger")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.hide()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.told)
        whole.setFocusProxy(self.erase)
        self.erase.clicked.connect(self._on_erase)
        self.add(
            SettingRow(
                theme,
                self.tr("All that is kept"),
                whole,
                help_text=self.tr(
                    "Calls, contacts, recordings, keys and passwords on this computer. "
                    "Asks before, and says what exactly."
                ),
                keywords=self.tr("erase delete forget wipe"),
            )
        )

    def _on_erase(self) -> None:
        if self._eraser is not None and not self._eraser.possible:
            self.told.setText(self.tr("End all calls first."))
            self.told.show()
        else:
            self.erase_requested.emit()
