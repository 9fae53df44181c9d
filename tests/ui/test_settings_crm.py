from __future__ import annotations

from dataclasses import replace

import pytest
from pydantic import SecretStr
from PySide6.QtGui import QGuiApplication

from tests.fakes.settings import FakeSettings


class FakePairing:
    def __init__(self) -> None:
        self.number = 1

    def show_token(self, done) -> None:
        done(SecretStr(f"token-{self.number}"))

    def change_token(self, done) -> None:
        self.number += 1
        self.show_token(done)


@pytest.fixture
def section(qtbot, window, console):
    settings = FakeSettings()
    window.bind(replace(console.build(), settings=settings.parts(), pairing=FakePairing()))
    dialog = window.show_dialog("settings")
    found = dialog.show_section("crm")
    found.settings = settings
    return found


def test_the_token_is_seen_only_while_asked_for(section) -> None:
    assert section.token.text() == ""
    section.show_button.click()
    assert section.token.text() == "token-1"
    section.show_button.click()
    assert section.token.text() == ""
    section.new_button.click()
    assert section.token.text() == "token-2"
    section.window().hide()
    assert section.token.text() == ""


def test_the_token_is_copied_without_being_shown(section) -> None:
    section.copy_button.click()
    assert QGuiApplication.clipboard().text() == "token-1"
    assert section.token.text() == ""


def test_it_is_off_and_a_page_needs_a_whole_address(section) -> None:
    choices = section.settings.choices
    assert choices.value("crm.enabled") is False
    section.row("crm.enabled").control.click()
    assert choices.value("crm.enabled") is True
    section.row("crm.origins").control.setPlainText("crm.example.org")
    assert section.row("crm.origins").problem
    section.row("crm.origins").control.setPlainText("https://crm.example.org")
    assert choices.value("crm.origins") == ("https://crm.example.org",)
