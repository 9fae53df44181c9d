from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from softphone.domain.notice import Notice, Severity
from softphone.errors import Advice
from softphone.ui.panels import notices
from softphone.ui.panels.notices import NoticeStrip
from softphone.ui.theme import Theme
from tests.fakes.session_feed import NOW, SessionFeed


def notice(text="Something", severity=Severity.ERROR, at=0.0):
    return Notice(severity=severity, text=text, at=NOW + at)


@pytest.fixture
def strip(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    field, strip = QLineEdit(host), NoticeStrip(Theme.of(is_dark=False), host)
    column = QVBoxLayout(host)
    column.addWidget(field)
    column.addWidget(strip)
    host.resize(600, 300)
    host.show()
    qtbot.waitExposed(host)
    field.setFocus()
    strip.host, strip.field, strip.feed = host, field, SessionFeed()
    strip.bind(strip.feed)
    return strip


def visible(strip):
    return [n.text for n in strip.notices if strip._cards.get(id(n)) and card(strip, n).isVisible()]


def card(strip, shown):
    return strip._cards[id(shown)]


def test_takes_no_room_until_there_is_something(strip):
    assert not strip.isVisible()
    strip.feed.notice_raised.emit(notice())
    assert visible(strip) == ["Something"]
    strip.dismiss_all()
    assert not strip.isVisible()


def test_three_at_once_gravest_first_and_the_rest_wait(strip, qtbot):
    strip.show_notice(notice("info", Severity.INFO))
    strip.show_notice(notice("warning", Severity.WARNING))
    first = notice("error 1")
    strip.show_notice(first)
    strip.show_notice(notice("error 2", at=1))
    assert visible(strip) == ["error 1", "error 2", "warning"]
    assert strip._more.text() == "1 more"
    qtbot.mouseClick(card(strip, first).close_button, Qt.MouseButton.LeftButton)
    assert visible(strip) == ["error 2", "warning", "info"]
    assert not strip._more.isVisible()


def test_who_can_help_and_what_to_send_him(strip, qtbot, monkeypatch):
    monkeypatch.setattr(notices, "COPIED_MS", 10)
    advice = Advice("whoever administers your Daily account", "Set enable_dialout to true.")
    refused = replace(notice("This room may not dial out."), advice=advice)
    strip.show_notice(refused)
    shown = card(strip, refused)
    (words,) = [each for each in shown.findChildren(QLabel) if refused.text in each.text()]
    assert words.text().endswith("Whoever administers your Daily account can put this right.")
    button = shown.copy_button
    assert button.accessibleName() == "Copy for the admin"
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == advice.text
    assert button.text() == button.accessibleName() == "Copied"
    qtbot.waitUntil(lambda: button.text() == "Copy for the admin")
    plain = notice("Something else")
    strip.show_notice(plain)
    assert card(strip, plain).copy_button is None


def test_never_takes_the_focus(strip):
    for number in range(4):
        strip.show_notice(notice(str(number)))
        QApplication.processEvents()
        assert strip.field.hasFocus()


def test_information_goes_by_itself_errors_stay(strip, qtbot, monkeypatch):
    monkeypatch.setattr(notices, "INFO_MS", 30)
    strip.show_notice(notice("info", Severity.INFO))
    strip.show_notice(notice("error"))
    qtbot.waitUntil(lambda: visible(strip) == ["error"], timeout=5000)
    assert not card(strip, strip.notices[0]).expired.isActive()


def test_information_stays_while_it_is_read(strip):
    shown = notice("info", Severity.INFO)
    strip.show_notice(shown)
    point = QPointF(1, 1)
    QApplication.sendEvent(card(strip, shown), QEnterEvent(point, point, point))
    assert not card(strip, shown).expired.isActive()
    QApplication.sendEvent(card(strip, shown), QEvent(QEvent.Type.Leave))
    assert card(strip, shown).expired.isActive()


def test_the_same_sentence_twice_is_one_notice(strip):
    strip.show_notice(notice("link lost"))
    strip.show_notice(notice("link lost", at=5))
    assert visible(strip) == ["link lost"]


def test_a_flood_is_bounded_and_keeps_the_gravest(strip):
    strip.show_notice(notice("grave"))
    for number in range(200):
        strip.show_notice(notice(f"info {number}", Severity.INFO, at=number))
    assert len(strip.notices) <= 50
    assert visible(strip)[0] == "grave"


def test_every_notice_is_logged(strip, caplog):
    caplog.set_level("INFO", logger="softphone.ui.panels.notices")
    strip.show_notice(notice("No answer in time."))
    assert "notice (error): No answer in time." in caplog.text
