"""Contacts come back as they were kept, from our file and from others' files."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.contact import Contact, ContactNumber, NumberKind
from softphone.errors import InvalidInput, StorageBug
from softphone.storage.contact_files import csv_lines, parse_contacts
from softphone.storage.contacts import Contacts
from softphone.storage.spreadsheet import plain_cell, safe_cell
from softphone.storage.vcard import read_cards, write_cards

ADA = Contact(
    id="ada",
    name="Ada Okafor",
    numbers=(
        ContactNumber("+14155550123", NumberKind.MOBILE),
        ContactNumber("sip:ada@pbx.example.com", NumberKind.WORK),
    ),
    company="Northwind",
    note="Line one\nand; two, \\ three",
    favourite=True,
    speed_dial=3,
    blocked=True,
)

_TEXT = st.text(
    st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]) | st.sampled_from(' ,;\\:"'),
    max_size=90,
).map(str.strip)
_NAME = _TEXT.filter(bool)
_NUMBER = st.builds(
    ContactNumber,
    st.from_regex(r"\+[1-9][0-9]{5,13}", fullmatch=True),
    st.sampled_from(NumberKind),
)
_CONTACT = st.builds(
    Contact,
    id=_NAME,
    name=_NAME,
    company=st.just(""),
    note=_TEXT,
    numbers=st.lists(_NUMBER, max_size=4, unique_by=lambda n: n.address).map(tuple),
    favourite=st.booleans(),
    blocked=st.booleans(),
)


async def test_comes_back_after_closing(tmp_path: Path) -> None:
    for turn in range(2):
        kept = Contacts(tmp_path)
        await kept.open()
        if turn == 0:
            await kept.change([ADA, replace(ADA, id="b")])
            await kept.change([replace(ADA, name="Ada")], ["b"])
        else:
            assert await kept.all() == (replace(ADA, name="Ada"),)
        await kept.close()


async def test_a_change_is_whole_or_not_at_all(tmp_path: Path) -> None:
    kept = Contacts(tmp_path)
    await kept.open()
    broken = replace(ADA, id="b", company=None)  # type: ignore[arg-type]
    with pytest.raises(StorageBug):
        await kept.change([ADA, broken])
    assert await kept.all() == ()
    await kept.close()


@pytest.mark.parametrize("suffix", [".vcf", ".csv"])
async def test_an_export_can_be_imported(tmp_path: Path, suffix: str) -> None:
    kept = Contacts(tmp_path)
    file = tmp_path / f"out{suffix}"
    await kept.export([ADA], file)
    (read,), problems = await kept.read_file(file)
    assert problems == ()
    assert replace(read, id=ADA.id, numbers=()) == replace(ADA, numbers=())
    assert {n.address for n in read.numbers} == {n.address for n in ADA.numbers}


@given(st.lists(_CONTACT, max_size=4))
def test_any_contact_survives_a_card(contacts: list[Contact]) -> None:
    text = "".join(write_cards(contacts))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    read, problems = read_cards(text)
    assert problems == ()
    assert list(read) == contacts


@given(st.text() | st.text(st.sampled_from('BEGIN:VCARD\nEND;TEL=,\\"\r FN')))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    try:
        contacts, problems = parse_contacts(text)
    except InvalidInput as error:
        assert error.field == "file"
    else:
        assert all(isinstance(one, Contact) for one in contacts)
        assert all(problem.endswith(".") for problem in problems)


@given(_TEXT)
def test_no_cell_is_a_formula_and_its_text_comes_back(text: str) -> None:
    cell = safe_cell(text)
    assert not cell.startswith(("=", "+", "-", "@"))
    assert plain_cell(cell) == text or text.startswith("'")


def test_cards_of_other_programs() -> None:
    text = (
        "\ufeffBEGIN:VCARD\r\nVERSION:3.0\r\nN:Lindqvist;Margarethe;;Dr.;\r\n"
        "FN:Dr. Margarethe Lind\r\n qvist\r\nORG:Lindqvist & Partners;Legal\r\n"
        "item1.TEL;type=CELL;type=VOICE;type=pref:+46 70 123 45 67\r\n"
        'TEL;VALUE=uri;TYPE="work,voice":tel:+46-8-763-43-12\r\n'
        "IMPP;X-SERVICE-TYPE=Skype:skype:margarethe\r\nCATEGORIES:Friends,Starred\r\n"
        "PHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:No end\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nORG:Northwind\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nEND:VCARD\r\n"
    )
    (one, two), problems = read_cards(text)
    assert (one.name, one.company) == ("Dr. Margarethe Lindqvist", "Lindqvist & Partners, Legal")
    assert one.favourite
    assert one.numbers == (
        ContactNumber("+46 70 123 45 67", NumberKind.MOBILE),
        ContactNumber("tel:+46-8-763-43-12", NumberKind.WORK),
    )
    assert (two.name, two.company) == ("", "Northwind")
    assert len(problems) == 2


def test_tables_of_other_programs() -> None:
    text = (
        "First Name;Last Name;Company;Mobile Phone;Business Phone;Notes\r\n"
        'Ada;Okafor;Northwind;\'+14155550123;;"Two\nlines"\r\n'
        ";;;;;\r\n;;;;;only a note\r\n"
    )
    (one,), problems = parse_contacts(text)
    assert (one.name, one.company, one.note) == ("Ada Okafor", "Northwind", "Two\nlines")
    assert one.numbers == (ContactNumber("+14155550123", NumberKind.MOBILE),)
    assert problems == ("Line 5 has neither a name nor a number.",)


def test_a_table_without_known_columns_is_refused() -> None:
    with pytest.raises(InvalidInput, match="neither vCard nor a table"):
        parse_contacts("a,b\n1,2\n")


def test_no_exported_cell_is_a_formula() -> None:
    evil = replace(ADA, name='=HYPERLINK("http://x")', company="@SUM(A1)", note="-1")
    rows = list(csv.reader(io.StringIO("".join(csv_lines([evil])))))
    assert all(not cell.startswith(("=", "+", "-", "@")) for cell in rows[1])
