"""Addresses that belong to one party, and what may be kept of a contact."""

from __future__ import annotations

from dataclasses import replace

import pytest

from softphone.domain.contact import Contact, ContactNumber, check_contact, key_of

ADA = Contact(id="ada", name="Ada", numbers=(ContactNumber("+14155550123"),), speed_dial=1)


@pytest.mark.parametrize(
    "address",
    [
        "+14155550123",
        "sip:+14155550123@203.0.113.9",
        "sips:+14155550123@trunk.example.com;transport=tls",
        "tel:+14155550123;ext=5",
        " sip:+14155550123@a?x=1 ",
    ],
)
def test_a_number_is_one_party_whatever_carries_it(address: str) -> None:
    assert key_of(address) == "+14155550123"


def test_other_sip_users_are_one_party_by_user_and_host() -> None:
    assert key_of("sip:Ada@PBX.example.com;transport=tls") == key_of("ada@pbx.example.com")
    assert key_of("sip:ada@pbx.example.com") != key_of("sip:ada@other.example.com")
    assert key_of("sip:+1abc@h") == "+1abc@h"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"note": "x" * 4001}, "note"),
        ({"numbers": (ContactNumber("+1"), ContactNumber("sip:+1@h"))}, "numbers.1"),
        ({"numbers": (ContactNumber(" "),)}, "numbers.0"),
        ({"numbers": tuple(ContactNumber(f"+{n}") for n in range(1, 22))}, "numbers"),
        ({"numbers": ()}, "speedDial"),
        ({"speed_dial": 10}, "speedDial"),
        ({"id": "other"}, "speedDial"),
    ],
)
def test_says_which_field_is_wrong(changes: dict[str, object], field: str) -> None:
    wrong = check_contact(replace(ADA, **changes), [ADA])  # type: ignore[arg-type]
    assert [problem.field for problem in wrong] == [field]


def test_a_company_alone_is_a_contact() -> None:
    assert check_contact(replace(ADA, name="", company="Northwind"), [ADA]) == ()
