"""Settings › Directories, by real keys and clicks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from softphone.domain.directory import DirectoryEntry, DirectoryKind, DirectoryState
from softphone.errors import InvalidInput
from tests.fakes.settings import FakeSettings

TEAM = DirectoryEntry(name="Team", url="https://cloud.example.org/dav", user="desk")
STAFF = DirectoryEntry(
    name="Staff", kind=DirectoryKind.LDAP, url="ldaps://ldap.example.org", base="dc=example,dc=org"
)


@pytest.fixture
def settings():
    return FakeSettings()


@pytest.fixture
def section(qtbot, window, console, settings):
    window.bind(replace(console.build(), settings=settings.parts()))
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window._dialogs["settings"]
    qtbot.waitUntil(dialog.isVisible)
    dialog.activateWindow()
    return dialog.show_section("directories")


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words(section) -> list[str]:
    return [
        " | ".join(label.text() for label in card.findChildren(QLabel)) for card in section.entries
    ]


def test_a_new_one_by_keyboard(section, settings):
    section.add_button.setFocus()
    QTest.keyClick(section.add_button, Qt.Key.Key_Space)
    form = section.form
    assert form.focusWidget() is form.edit("name")
    for field, text in (("name", "Team"), ("url", TEAM.url), ("user", "desk"), ("password", "pw")):
        form.edit(field).setFocus()
        QTest.keyClicks(form.edit(field), text)
    assert not form.row("base").isVisibleTo(form)
    click(form.save)
    assert section.form is None
    assert [state.entry for state in settings.directories.kept] == [TEAM]
    assert settings.directories.secrets["Team"].get_secret_value() == "pw"
    assert [card.head for card in section.entries] == ["Team"]


def test_what_is_wrong_stands_beside_its_field(section, settings):
    settings.directories.wrong = (InvalidInput("url", "must be an address", "Enter another."),)
    form = section.edit(STAFF)
    assert form.row("base").isVisibleTo(form)
    click(form.save)
    assert section.form is form
    assert "Must be an address" in form.problem("url") and not form.problem("name")


def test_the_state_is_told_as_it_changes(section, settings):
    directories = settings.directories
    directories.kept = [DirectoryState(entry=TEAM, asking=True), DirectoryState(entry=STAFF)]
    directories.changes.publish(None)
    assert "asking…" in words(section)[0] and words(section)[1].startswith("Staff | LDAP")
    directories.kept = [
        DirectoryState(entry=TEAM, count=2, answered_at=1.7e9, problem="It is closed."),
        DirectoryState(entry=STAFF, count=1, problem="No."),
    ]
    directories.changes.publish(None)
    assert "not renewed since" in words(section)[0] and "It is closed." in words(section)[0]
    assert "as of an earlier day" in words(section)[1]


def test_an_unchanged_password_is_kept_and_entries_can_be_asked_and_removed(section, settings):
    settings.directories.kept = [DirectoryState(entry=TEAM)]
    settings.directories.changes.publish(None)
    card = section.entries[0]
    click(card.change)
    click(section.form.save)
    assert settings.directories.secrets == {"Team": None}
    update = next(b for b in section.entries[0].findChildren(QPushButton) if b.text() == "Update")
    click(update)
    assert settings.directories.asked == ["Team"]
    click(section.entries[0].remove)
    assert section.entries == [] and settings.directories.kept == []
