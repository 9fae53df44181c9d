"""The settings as entries of the command bar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from softphone.ui.commands.entry import Entry, EntryKind
from softphone.ui.settings.dialog import SettingsDialog
from softphone.ui.settings.row import SettingRow


def settings_entries(dialog: SettingsDialog, show: Callable[[str], None]) -> Iterator[Entry]:
    """Every section and every setting in it; ``show`` brings a section up by its name."""
    for name, section in dialog.sections.items():
        yield Entry(
            kind=EntryKind.SETTING,
            title=_tr("Settings: {section}").format(section=section.title),
            icon="settings",
            act=_tr("show"),
            run=partial(show, name),
        )
        shortcut = _tr("Shortcut of “{command}”") if name == "shortcuts" else "{command}"
        for row in section.rows:
            yield Entry(
                kind=EntryKind.SETTING,
                title=shortcut.format(command=row.label),
                note=section.title,
                words=row.words,
                icon="settings",
                act=_tr("show"),
                run=partial(_go_to, row, partial(show, name)),
            )


def _go_to(row: SettingRow, show: Callable[[], None]) -> None:
    show()
    row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
