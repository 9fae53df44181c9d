"""What a directory's answer changes here, and what it never touches."""

from __future__ import annotations

from dataclasses import replace

from softphone.controller.contact_sources import compare_source
from softphone.domain.contact import LOCAL_SOURCE, ContactNumber
from tests.fakes.books import MemoryContacts, book_of, contact

ADA = contact("Ada", "(415) 555-0123")
HERE = contact("Here", "+14155550199")


def test_numbers_are_taken_over_as_they_are_dialled() -> None:
    change = compare_source("Team", [ADA], [HERE], "US")
    (ada,) = change.put
    assert (ada.id, ada.source) == (f"Team:{ADA.id}", "Team")
    assert ada.numbers == (ContactNumber("+14155550123"),)
    assert (change.gone, change.count) == ((), 1)


def test_an_unchanged_answer_changes_nothing() -> None:
    before = compare_source("Team", [ADA], [], "US").put
    assert compare_source("Team", [ADA], before, "US").put == ()


def test_who_left_goes_and_others_stay() -> None:
    before = compare_source("Team", [ADA], [], "US").put
    change = compare_source("Team", [contact("Ben", "+14155550124")], [*before, HERE], "US")
    assert change.gone == (f"Team:{ADA.id}",)
    assert [one.name for one in change.put] == ["Ben"]


def test_what_was_chosen_here_stays() -> None:
    (ada,) = compare_source("Team", [ADA], [], "US").put
    mine = replace(ada, favourite=True, speed_dial=3, blocked=True, note="likes tea")
    change = compare_source("Team", [replace(ADA, name="Ada L.", note="Engineer")], [mine], "US")
    assert change.put == (replace(mine, name="Ada L."),)


def test_who_cannot_be_called_is_left_out() -> None:
    nobody = contact("Nobody")
    odd = contact("Odd", "not a number")
    assert compare_source("Team", [nobody, odd], [], "US").count == 0


async def test_the_book_takes_over_and_lets_go() -> None:
    store = MemoryContacts(HERE)
    book = book_of(store)
    assert await book.take_over("Team", [ADA]) == 1
    assert book.name_of("+14155550123") == "Ada"
    assert not book.can_undo
    book.rename_source("Team", "Crew")
    assert [one.source for one in book.all()] == ["Crew", LOCAL_SOURCE]
    book.drop_source("Crew")
    assert book.all() == (HERE,)
    await book.close()
    assert store.kept == {HERE.id: HERE}


async def test_a_choice_made_meanwhile_is_not_overwritten() -> None:
    book = book_of(MemoryContacts())
    await book.take_over("Team", [ADA])
    (ada,) = book.all()

    def answer() -> tuple[object, ...]:
        book.put(replace(ada, favourite=True))
        yield replace(ADA, name="Ada L.")

    await book.take_over("Team", list(answer()))
    (now,) = book.all()
    assert now.favourite
    await book.close()
