"""Numbers from outside the window: the clipboard, links that ask first, dropped cards."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from softphone.ui.main_window import MainWindow
from softphone.ui.panels.dial_offer import DialOffer

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\n{}END:VCARD\r\n"
WORK = "TEL;TYPE=WORK:+1 201 555 0123\r\n"
CELL = "TEL;TYPE=CELL:+44 20 7946 0018\r\n"


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def press_dial_clipboard(qtbot, window: MainWindow) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_V, both)


def card(window: MainWindow) -> DialOffer:
    return window.dialer.findChild(DialOffer)


def focused() -> object:
    return QApplication.focusWidget()


def dialled(console) -> list[str]:
    return [command[1].destination for command in console.controller.commands]


def drop(window: MainWindow, mime: QMimeData) -> None:
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dialer.field.edit.dropEvent(event)


def test_the_clipboard_is_shown_before_return_dials_it(qtbot, window, console) -> None:
    copy("Tel.: (201) 555-0123 ext. 42")
    press_dial_clipboard(qtbot, window)
    assert card(window).isVisible()
    assert card(window).number == "+1 201-555-0123 ext. 42"
    assert "then 42" in card(window).words
    assert console.controller.commands == []
    assert focused() is card(window).call
    qtbot.keyClick(card(window).call, Qt.Key.Key_Return)
    assert dialled(console) == ["+12015550123"]
    assert console.controller.commands[0][1].extension == "42"
    assert not card(window).isVisible()


def test_escape_puts_the_offer_away(qtbot, window, console) -> None:
    copy("+12015550123")
    press_dial_clipboard(qtbot, window)
    qtbot.keyClick(card(window).call, Qt.Key.Key_Escape)
    assert not card(window).isVisible()
    assert console.controller.commands == []
    assert focused() is window.dialer.field.edit
    assert window.dialer.field.text() == ""


def test_what_is_no_number_is_told_but_not_shown(qtbot, window) -> None:
    copy("correct horse battery staple")
    press_dial_clipboard(qtbot, window)
    shown = card(window)
    assert not shown.call.isVisible() and shown.number == ""
    assert "neither a number nor a SIP address" in shown.words
    assert "horse" not in shown.words + shown.accessibleName()
    assert focused() is shown.edit


def test_an_empty_clipboard_says_so(qtbot, window) -> None:
    QGuiApplication.clipboard().clear()
    press_dial_clipboard(qtbot, window)
    assert card(window) is None
    assert "clipboard holds no text" in window.dialer.hint.text()


def test_return_on_a_link_that_asks_only_fills_the_field(qtbot, window, console) -> None:
    window.offer_address("tel:%2B1-201-555-0123")
    assert card(window).number == "+1 201-555-0123"
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert console.controller.commands == []
    assert window.dialer.field.text() == "+1 201-555-0123"
    assert focused() is window.dialer.field.edit


def test_a_second_link_replaces_the_first(qtbot, window, console) -> None:
    window.offer_address("tel:+12015550123")
    window.offer_address("sip:alice@example.com")
    assert card(window).number == "sip:alice@example.com"
    qtbot.mouseClick(card(window).call, Qt.MouseButton.LeftButton)
    assert dialled(console) == ["sip:alice@example.com"]


def test_the_offer_is_in_the_tab_order_and_named(qtbot, window) -> None:
    window.offer_address("tel:+12015550123")
    shown = card(window)
    assert "+1 201-555-0123" in shown.accessibleName()
    assert shown.dismiss.accessibleName()
    assert shown.edit.nextInFocusChain() is shown.dismiss


def test_a_dropped_card_file_fills_the_field(qtbot, window, tmp_path) -> None:
    file = tmp_path / "Jane Doe.VCF"
    file.write_bytes(CARD.format(WORK).encode())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    drop(window, mime)
    qtbot.waitUntil(lambda: window.dialer.field.text() == "+1 201-555-0123")


def test_of_several_numbers_the_operator_chooses(qtbot, window) -> None:
    mime = QMimeData()
    mime.setData("text/x-vcard", CARD.format(WORK + CELL).encode())
    drop(window, mime)
    menu = window.findChild(QMenu)
    words = [item.text() for item in menu.actions()]
    assert len(words) == 2 and all(word.startswith("Jane Doe") for word in words)
    menu.actions()[1].trigger()
    menu.close()
    assert window.dialer.field.text() == "+44 20 7946 0018"


def test_a_card_as_text_and_one_without_a_number(qtbot, window) -> None:
    mime = QMimeData()
    mime.setText(CARD.format(CELL))
    drop(window, mime)
    assert window.dialer.field.text() == "+44 20 7946 0018"
    mime.setText(CARD.format(""))
    drop(window, mime)
    assert "no telephone number" in window.dialer.hint.text()


def test_a_card_file_that_is_gone_or_huge_is_told(qtbot, window, tmp_path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.vcf"))])
    drop(window, mime)
    qtbot.waitUntil(lambda: "cannot be read" in window.dialer.hint.text())
    book = tmp_path / "book.vcf"
    book.write_bytes(b"x" * 1_000_001)
    mime.setUrls([QUrl.fromLocalFile(str(book))])
    drop(window, mime)
    qtbot.waitUntil(lambda: "address book" in window.dialer.hint.text())


def test_a_dropped_link_is_cleaned(qtbot, window) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("tel:+1-201-555-0123")])
    drop(window, mime)
    assert window.dialer.field.text() == "+1 201-555-0123"
    mime = QMimeData()
    mime.setText("Büro: +49 (0)30 901820")
    drop(window, mime)
    assert window.dialer.field.text().replace(" ", "") == "+4930901820"


def test_typing_another_number_puts_the_offer_away(qtbot, window) -> None:
    window.offer_address("tel:+12015550123")
    qtbot.keyClicks(window.dialer.field.edit, "2")
    assert not card(window).isVisible()
    assert window.dialer.hint.isVisible()
    assert window.dialer.field.text() == "2"


def test_in_a_low_window_the_keys_stay_whole(qtbot, window) -> None:
    window.resize(1000, 640)
    window.offer_address("tel:+12015550123")
    qtbot.waitUntil(lambda: not window.dialer.recent.isVisible())
    QApplication.processEvents()
    pad = window.dialer.keypad.pad
    assert pad.height() >= 4 * 28
    card(window).put_away()
    assert window.dialer.recent.isVisible()
