"""The settings dialog, section by section."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest

from softphone.domain.directory import DirectoryEntry, DirectoryKind, DirectoryState
from softphone.ui.main_window import MainWindow
from tests.fakes.console import FakeConsole
from tests.fakes.settings import FakeSettings

SECTIONS = (
    "general",
    "profiles",
    "audio",
    "calls",
    "supervise",
    "trunks",
    "directories",
    "privacy",
)
SCENES = (*(f"settings-{name}" for name in SECTIONS), "settings-directory-form")
_STAFF = DirectoryEntry(
    name="Staff",
    kind=DirectoryKind.LDAP,
    url="ldaps://ldap.example.org",
    user="uid=desk,ou=systems,dc=example,dc=org",
    base="ou=people,dc=example,dc=org",
)


def play(window: MainWindow, console: FakeConsole, scene: str) -> None:
    """Bind the window to settings and open them at the section."""
    settings = FakeSettings()
    team = DirectoryEntry(name="Team", url="https://cloud.example.org/dav", user="desk")
    settings.directories.kept = [
        DirectoryState(entry=team, count=312, answered_at=1.7952e9),
        DirectoryState(
            entry=_STAFF,
            count=1204,
            answered_at=1.7951e9,
            problem="ldap.example.org cannot be reached, or does not know “ou=people”.",
        ),
    ]
    window.bind(replace(console.build(), settings=settings.parts()))
    window.actions_by_name["settings"].trigger()
    dialog = window.dialog("settings")
    name = scene.removeprefix("settings-")
    section = dialog.show_section("directories" if name == "directory-form" else name)
    if name == "directory-form":
        section.edit(_STAFF)
    QTest.qWait(80)
