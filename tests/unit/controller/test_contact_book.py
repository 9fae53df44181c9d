"""The contacts answer at once, are written behind it, and take a change back."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from softphone.controller.contact_import import compare
from softphone.domain.contact import Contact, ContactNumber
from tests.fakes.books import MemoryContacts, book_of, contact

ADA = contact("Ada", "+14155550123", company="Northwind", speed_dial=1)
BEN = contact("Ben", "+14155550124", "sip:ben@pbx.example.com", favourite=True)
EVE = contact("Eve", "+14155550125", blocked=True)


def test_favourites_first_then_by_name() -> None:
    book = book_of(MemoryContacts(EVE, ADA, BEN))
    assert [one.name for one in book.all()] == ["Ben", "Ada", "Eve"]
    assert book.on_key(1) == ADA


def test_names_numbers_whatever_carries_them() -> None:
    book = book_of(MemoryContacts(ADA, BEN))
    assert book.name_of("sip:+14155550123@203.0.113.9") == "Ada"
    assert book.name_of("sip:ben@PBX.example.com;x=y") == "Ben"
    assert book.name_of("+19999999999") == book.name_of("") == ""


def test_a_lookup_among_many_is_under_a_millisecond() -> None:
    many = [contact(f"P {n}", f"+1415{n:07d}") for n in range(20_000)]
    book = book_of(MemoryContacts(*many))
    began = time.thread_time()
    for _ in range(100):
        assert book.name_of("sip:+14150019999@h") == "P 19999"
    assert (time.thread_time() - began) / 100 < 1e-3


def test_finds_by_part_of_name_company_or_number() -> None:
    book = book_of(MemoryContacts(ADA, BEN))
    for text in ("ad", "NORTH", "555-0123"):
        assert book.find(text) == (ADA,), text
    assert book.find("PBX") == (BEN,)
    assert book.find("zz") == ()


def test_suggests_every_number_of_who_fits_but_nobody_blocked() -> None:
    book = book_of(MemoryContacts(ADA, BEN, EVE))
    assert [one.address for one in book.matching("b", 5)] == [n.address for n in BEN.numbers]
    assert [one.name for one in book.matching("", 1)] == ["Ben"]
    assert book.matching("eve", 5) == ()


def test_a_wrong_contact_is_not_kept() -> None:
    store = MemoryContacts(ADA)
    book = book_of(store)
    (wrong,) = book.put(replace(BEN, speed_dial=1))
    assert wrong.field == "speedDial"
    assert store.kept == {ADA.id: ADA}


def test_what_cannot_be_written_is_taken_back_and_told() -> None:
    store, said = MemoryContacts(ADA), list[str]()
    book = book_of(store, said)
    store.full = True
    book.put(BEN)
    book.remove(ADA.id)
    assert book.all() == (ADA,)
    assert said == ["The disk is full.", "The disk is full."]


def test_undo_takes_back_one_change_whole() -> None:
    store = MemoryContacts(ADA)
    book = book_of(store)
    book.take_in(compare(Path("x"), [replace(BEN, id="1"), replace(EVE, id="2")], [], [ADA], "US"))
    assert len(store.kept) == 3
    book.undo()
    assert store.kept == {ADA.id: ADA}
    assert not book.can_undo


def test_blocks_known_and_unknown() -> None:
    book = book_of(MemoryContacts(ADA))
    book.block("sip:+14155550123@h")
    book.block("+15550100666", "Robocall")
    assert book.is_blocked("+14155550123")
    assert book.name_of("+15550100666") == "Robocall"
    assert book.is_blocked("+15550100666")


def test_erasing_an_address_spares_the_others_of_a_contact() -> None:
    store = MemoryContacts(ADA, BEN)
    book = book_of(store)
    book.forget_address("+14155550123")
    book.forget_address("+14155550124")
    (left,) = store.kept.values()
    assert [n.address for n in left.numbers] == ["sip:ben@pbx.example.com"]
    assert not book.can_undo, "what is erased must not come back"


def test_an_import_completes_and_replaces_nothing() -> None:
    theirs = Contact(
        id="x",
        name="Ada O.",
        company="Other",
        note="met in May",
        numbers=(ContactNumber("(415) 555-0123"), ContactNumber("tel:+44-20-7946-0018")),
        speed_dial=1,
    )
    preview = compare(Path("x"), [theirs, theirs], ["Line 9 …"], [ADA], "US")
    (whole,) = preview.completed
    assert (whole.id, whole.name, whole.company, whole.note) == (
        ADA.id,
        "Ada",
        "Northwind",
        "met in May",
    )
    assert [n.address for n in whole.numbers] == ["+14155550123", "+442079460018"]
    assert (preview.added, preview.known) == ((), 1)
    assert preview.problems == ("Line 9 …",)


def test_an_import_says_what_cannot_be_dialled() -> None:
    entry = Contact(id="x", name="Short", numbers=(ContactNumber("12"),), speed_dial=2)
    preview = compare(Path("x"), [entry], [], [ADA], "US")
    (added,) = preview.added
    assert (added.numbers, added.speed_dial) == ((), None)
    assert preview.problems == ("Short: “12” cannot be dialled.",)
