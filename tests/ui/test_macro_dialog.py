from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from softphone.domain.macros import Macro
from softphone.ui.dialogs.macro import MacroDialog
from softphone.ui.theme import Theme

MAILBOX = Macro("a1", "Mailbox", "1,{Box};{PIN}#")


@pytest.fixture
def open_dialog(qtbot):
    def open_it(macro: Macro | None = None) -> MacroDialog:
        dialog = MacroDialog(Theme.of(is_dark=False), macro)
        dialog.saves, dialog.removals = [], []
        dialog.saved.connect(lambda *args: dialog.saves.append(args))
        dialog.removed.connect(dialog.removals.append)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_it


def test_a_field_in_braces_gets_a_hidden_input(open_dialog) -> None:
    dialog = open_dialog()
    dialog.name.setText("Mailbox")
    dialog.sequence.setText("1,{PIN}#")
    pin = dialog.secret("PIN")
    assert pin.echoMode() is QLineEdit.EchoMode.Password
    assert pin.accessibleName() == "Secret tones for PIN"
    pin.setText("8642")
    dialog.sequence.setText("1,{PIN}#{Box}")
    assert dialog.secret("PIN").text() == "8642"
    dialog.secret("Box").setText("1")
    dialog.save.click()
    ((macro, secrets),) = dialog.saves
    assert (macro.name, macro.sequence) == ("Mailbox", "1,{PIN}#{Box}")
    assert {name: value.get_secret_value() for name, value in secrets.items()} == {
        "PIN": "8642",
        "Box": "1",
    }
    assert "8642" not in repr(secrets)


def test_an_input_goes_with_its_field(open_dialog) -> None:
    dialog = open_dialog()
    dialog.sequence.setText("{PIN}")
    dialog.sequence.setText("12")
    with pytest.raises(KeyError):
        dialog.secret("PIN")
    dialog.name.setText("Menu")
    dialog.save.click()
    assert dialog.saves[0][1] == {}


def test_what_is_wrong_stands_below_its_field(open_dialog) -> None:
    dialog = open_dialog()
    dialog.sequence.setText("1{PIN}")
    dialog.secret("PIN").setText("86x")
    dialog.save.click()
    assert dialog.saves == []
    assert "name" in dialog.error_text("name").lower()
    assert "not a tone" in dialog.error_text("PIN")
    dialog.secret("PIN").setText("86")
    assert dialog.error_text("PIN") == ""
    dialog.secret("PIN").setText("")
    dialog.name.setText("Menu")
    dialog.save.click()
    assert dialog.error_text("PIN")
    dialog.sequence.setText("hello")
    dialog.save.click()
    assert dialog.error_text("sequence")
    assert dialog.saves == []


def test_a_macro_is_changed_without_entering_its_secrets_again(open_dialog) -> None:
    dialog = open_dialog(MAILBOX)
    assert dialog.secret("PIN").placeholderText() == "Unchanged"
    assert dialog.secret("PIN").text() == ""
    dialog.name.setText("Office")
    dialog.save.click()
    assert dialog.saves == [(Macro("a1", "Office", MAILBOX.sequence), {})]


def test_it_can_be_removed(open_dialog) -> None:
    dialog = open_dialog(MAILBOX)
    dialog.remove.click()
    assert (dialog.removals, dialog.saves) == ([MAILBOX], [])
