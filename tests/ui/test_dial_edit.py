from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence

from softphone.controller.dialing import format_as_typed
from softphone.ui.widgets.delete_word_guard import DeleteWordGuard
from softphone.ui.widgets.dial_edit import DialEdit


@pytest.fixture
def edit(qtbot):
    edit = DialEdit()
    edit.set_rules(
        lambda text, caret: format_as_typed(text, caret, "US"),
        lambda pasted: pasted.removeprefix("tel:").strip(),
    )
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    edit.heard = []
    edit.edited.connect(edit.heard.append)
    return edit


def place(edit: DialEdit, shown: str) -> None:
    """Put the caret where ``|`` stands."""
    assert edit.text() == shown.replace("|", "")
    edit.setCursorPosition(shown.index("|"))


def seen(edit: DialEdit) -> str:
    return edit.text()[: edit.cursorPosition()] + "|" + edit.text()[edit.cursorPosition() :]


def press(qtbot, edit: DialEdit, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(edit, key, held)


def test_formats_while_typing_and_stays_at_the_end(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "+15551234567")
    assert seen(edit) == "+1 555-123-4567|"


def test_inserting_in_the_middle_keeps_the_caret_behind_the_digit(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "+1555134567")
    edit.setCursorPosition(edit.text().index("13") + 1)
    qtbot.keyClicks(edit, "2")
    assert seen(edit) == "+1 555-12|3-4567"


def test_erasing_in_the_middle_keeps_the_caret(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "+15551234567")
    place(edit, "+1 555-12|3-4567")
    press(qtbot, edit, Qt.Key.Key_Backspace)
    assert edit.text().startswith("+1")
    digits_before = [c for c in seen(edit).split("|")[0] if c.isdigit()]
    assert digits_before == list("15551")


def test_backspace_behind_a_separator_erases_the_digit_before_it(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "+15551234567")
    place(edit, "+1 555-|123-4567")
    press(qtbot, edit, Qt.Key.Key_Backspace)
    assert "".join(c for c in edit.text() if c.isdigit()) == "1551234567"


def test_delete_before_a_separator_erases_the_digit_behind_it(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "+15551234567")
    place(edit, "+1 555|-123-4567")
    press(qtbot, edit, Qt.Key.Key_Delete)
    assert "".join(c for c in edit.text() if c.isdigit()) == "1555234567"


def test_typing_replaces_the_selection(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "+15551234567")
    edit.setSelection(7, 3)
    assert edit.selectedText() == "123"
    qtbot.keyClicks(edit, "9")
    assert "".join(c for c in edit.text() if c.isdigit()) == "155594567"
    assert seen(edit).split("|")[0].endswith("9")


def test_undo_takes_back_a_run_of_typing_then_redo_brings_it(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "+1555")
    press(qtbot, edit, Qt.Key.Key_Backspace)
    assert edit.text() == "+1 55"
    press(qtbot, edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text().replace(" ", "") == "+1555"
    press(qtbot, edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == ""
    press(
        qtbot,
        edit,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ShiftModifier,
    )
    assert edit.text().replace(" ", "") == "+1555"
    assert edit.heard[-1] == edit.text()


def test_a_pasted_link_becomes_its_number(qtbot, edit) -> None:
    QGuiApplication.clipboard().setText("tel:+1-555-123-4567")
    edit.paste()
    assert seen(edit) == "+1 555-123-4567|"
    edit.undo()
    assert edit.text() == ""


def test_a_paste_into_the_middle_is_taken_as_it_is(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "+14567")
    edit.setCursorPosition(2)
    QGuiApplication.clipboard().setText("555123")
    edit.paste()
    assert edit.text() == "+1 555-123-4567"
    assert seen(edit).split("|")[0] == "+1 555-123"


def test_a_sip_address_is_left_alone(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "sip:a-b.c@example.com")
    edit.setCursorPosition(5)
    qtbot.keyClicks(edit, "x")
    assert seen(edit) == "sip:ax|-b.c@example.com"


def test_a_separator_of_a_sip_address_can_be_erased(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "sip:a-b@example.com")
    edit.setCursorPosition(6)
    press(qtbot, edit, Qt.Key.Key_Backspace)
    assert seen(edit) == "sip:a|b@example.com"


def test_keypad_keys_go_where_the_caret_is(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "+1555")
    edit.setCursorPosition(2)
    edit.type_key("9")
    assert seen(edit) == "+1 9|55-5"


def test_a_dropped_link_replaces_the_text(qtbot, edit) -> None:
    qtbot.keyClicks(edit, "+1999")
    mime = QMimeData()
    mime.setUrls([QUrl("tel:+15551234567")])
    drop = QDropEvent(
        QPointF(3, 3),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    edit.dropEvent(drop)
    assert edit.text() == "+1 555-123-4567"
    assert drop.isAccepted()


def test_raw_text_can_be_typed_before_the_rules_come(qtbot) -> None:
    edit = DialEdit()
    qtbot.addWidget(edit)
    edit.show()
    qtbot.keyClicks(edit, "15551234567")
    assert edit.text() == "15551234567"
    edit.setCursorPosition(4)
    edit.set_rules(
        lambda text, caret: SimpleNamespace(text=f"{text[:1]} {text[1:]}", caret=caret + 1),
        lambda pasted: pasted,
    )
    assert seen(edit) == "1 555|1234567"


def test_context_menu_has_our_undo(qtbot, edit) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication, QMenu

    qtbot.keyClicks(edit, "+1555")
    place_ = edit.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    edit.contextMenuEvent(QContextMenuEvent(reason, place_, edit.mapToGlobal(place_)))
    menus = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu)]
    menu = next(menu for menu in menus if menu.isVisible())
    visible = [action for action in menu.actions() if action.isVisible()]
    assert [a.text() for a in visible[:2]] == ["&Undo", "&Redo"]
    assert visible[0].isEnabled()
    assert not visible[1].isEnabled()
    visible[0].trigger()
    assert edit.text() == ""
    menu.close()


def test_only_an_empty_field_leaves_ctrl_delete_to_the_window(qtbot, edit) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    def taken() -> bool:
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier
        )
        assert event.matches(QKeySequence.StandardKey.DeleteEndOfWord)
        event.ignore()
        QGuiApplication.sendEvent(edit, event)
        return event.isAccepted()

    DeleteWordGuard(edit)

    assert not taken()
    qtbot.keyClicks(edit, "+1")
    assert taken()
