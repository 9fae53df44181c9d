"""The pages of history and contacts, filled."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from softphone.domain.contact import ContactNumber, NumberKind
from softphone.domain.outcome import EndedBy, EndReason
from softphone.domain.session import Direction
from softphone.ui.commands.bar import CommandBar
from softphone.ui.main_window import MainWindow
from tests.fakes.books import (
    MemoryArchive,
    MemoryContacts,
    book_of,
    call,
    contact,
    history_of,
    missed,
)
from tests.fakes.console import FakeConsole

SCENES = ("history", "contacts", "contact-problems", "erase", "command-bar", "proposals")


def play(window: MainWindow, console: FakeConsole, scene: str) -> None:
    """Bind the window to filled books and go to the page."""
    archive = MemoryArchive(*_calls())
    history = history_of(archive)
    contacts = book_of(MemoryContacts(*_people()))
    window.bind(replace(console.build(), history=history, contacts=contacts))
    history.attach(archive)
    QTest.qWait(20)
    if scene in ("command-bar", "proposals"):
        _type(window, scene)
        return
    window.actions_by_name["history" if scene in ("history", "erase") else "contacts"].trigger()
    page: Any = window.pages.currentWidget()
    QTest.qWait(120)
    page.list.select_row(1)
    page.list.setFocus()
    if scene == "contact-problems":
        page.form.name.setText("")
        page.form.company.setText("")
        page.form.numbers.lines[0].address.setText("12")
        page.form.key.setCurrentIndex(1)
        page.form._save()
    if scene == "erase":
        page.detail.erase_requested.emit(page.detail.record)
    QTest.qWait(80)


def _type(window: MainWindow, scene: str) -> None:
    """What is found while the operator types."""
    if scene == "command-bar":
        window.actions_by_name["command_bar"].trigger()
        bar = window.findChild(CommandBar)
        assert bar is not None
        QTest.keyClicks(bar.edit, "ad")
    else:
        window.dialer.focus_field()
        window.dialer.field.edit.replace_all("")
        QTest.keyClicks(window.dialer.field.edit, "a")
        QTest.keyClick(window.dialer.field.edit, Qt.Key.Key_Down)
    QTest.qWait(200)


def _calls() -> list[Any]:
    outcomes: list[Any] = [
        call(0, peer="sip:conference@pbx.example.com", ended_by=EndedBy.US),
        call(
            1,
            peer="+4420794600181",
            peer_name="Margarethe Lindqvist",
            direction=Direction.DIAL_IN,
            note="Wants the offer again by Friday, with the discount for 40 seats.",
            tags=("offer", "vip"),
            disposition="Call back",
        ),
        missed(2, peer="+4687634312"),
        call(3, answered_at=None, reason=EndReason.BUSY, sip_code=486, text="486 Busy Here"),
        missed(26, peer="", seen=True),
        call(30, answered_at=None, reason=EndReason.CANCELLED, ended_by=EndedBy.US),
        call(70, answered_at=None, reason=EndReason.UNREACHABLE, text="No route to the trunk"),
    ]
    return outcomes + [call(100 + 9 * n) for n in range(60)]


def _people() -> list[Any]:
    many = contact("Ada Okafor", "+14155550123", favourite=True, speed_dial=1, company="Northwind")
    more = (*many.numbers, ContactNumber("sip:ada@pbx.example.com", NumberKind.OTHER))
    return [
        replace(many, numbers=more),
        contact("Margarethe Lindqvist", "+4420794600181", company="Lindqvist & Partners"),
        contact("Benjamin Castellanos-Fernández", "+34912345678", favourite=True, speed_dial=4),
        contact("Robocall", "+15550100666", blocked=True),
        *[contact(f"Person {n:02d}", f"+1415555{1000 + n}") for n in range(20)],
    ]
