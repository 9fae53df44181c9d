from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from softphone.controller.dialing import (
    AddressKind,
    Verdict,
    format_as_typed,
    understand,
    warm_up,
)
from softphone.domain.address import SipUri
from softphone.domain.cleaning import clean_number, plain_text
from softphone.errors import InvalidInput

CORPUS = json.loads(
    (Path(__file__).parents[2] / "data" / "addresses.json").read_text(encoding="utf-8")
)
SIGNIFICANT = set("0123456789+*#")


def significant(text: str) -> str:
    return "".join(char for char in text if char in SIGNIFICANT)


@pytest.mark.parametrize("entry", CORPUS, ids=lambda entry: ascii(entry["text"]))
def test_the_corpus(entry: dict[str, Any]) -> None:
    got = understand(entry["text"], entry["region"])
    assert (got.kind.value, got.verdict.value) == (entry["kind"], entry["verdict"])
    assert got.destination == entry["destination"]
    assert got.extension == entry.get("extension", "")
    assert got.wait_s == entry.get("wait_s", 0)
    assert got.post_dial == entry.get("post_dial", "")


def test_the_corpus_is_worth_its_name() -> None:
    assert len(CORPUS) >= 60
    assert {entry["verdict"] for entry in CORPUS} == {verdict.value for verdict in Verdict}


@given(st.text(max_size=60), st.sampled_from(["", "US", "DE", "GB"]))
@example("\u0661", "US")
@example("+" * 50, "")
@example("tel:;;;", "")
def test_any_text_is_understood_or_explained(text: str, region: str) -> None:
    got = understand(text, region)
    assert got.dialable == bool(got.destination)
    if got.kind is AddressKind.NUMBER and got.dialable:
        assert re.fullmatch(r"\+[1-9][0-9]{1,14}", got.destination)
    if got.kind is AddressKind.SIP and got.dialable:
        assert str(SipUri.parse(got.destination)) == got.destination
    if got.verdict is Verdict.INVALID or got.verdict is Verdict.POSSIBLE:
        assert got.hint.endswith((".", "…", "@host."))
    assert "\n" not in got.hint


@given(st.text(alphabet="0123456789+*# ()-./", max_size=24), st.data())
def test_typing_never_loses_a_digit_nor_moves_the_caret(text: str, data: st.DataObject) -> None:
    caret = data.draw(st.integers(0, len(text)))
    region = data.draw(st.sampled_from(["", "US", "DE", "FR", "BR"]))
    typed = format_as_typed(text, caret, region)
    assert significant(typed.text) == significant(text)
    assert significant(typed.text[: typed.caret]) == significant(text[:caret])
    again = format_as_typed(typed.text, typed.caret, region)
    assert again == typed


def test_a_number_typed_key_by_key_grows_into_its_form() -> None:
    text, seen = "", []
    for key in "2015550123":
        typed = format_as_typed(text + key, len(text) + 1, "US")
        assert typed.caret == len(typed.text)
        text = typed.text
        seen.append(text)
    assert seen[-1] == "(201) 555-0123"
    assert seen[3] == "201-5"


def test_typing_in_the_middle_keeps_the_caret_behind_the_key() -> None:
    typed = format_as_typed("(201) 9555-0123", 7, "US")
    assert typed.text[: typed.caret].endswith("9")
    typed = format_as_typed("(2", 1, "US")
    assert typed.caret == 0


@pytest.mark.parametrize("text", ["sip:alice@h", "alice", "1-800-FLOWERS", "123,456", "1" * 21, ""])
def test_what_is_not_plainly_a_number_is_left_alone(text: str) -> None:
    typed = format_as_typed(text, 2, "US")
    assert (typed.text, typed.caret) == (text, min(2, len(text)))


def test_carets_outside_the_text_are_brought_inside() -> None:
    assert format_as_typed("12", 99, "").caret == 2
    assert format_as_typed("12", -5, "").caret == 0


@pytest.mark.parametrize("number", ["+15551234567", "+15550100001", "+999123456789"])
def test_possible_numbers_dial_with_a_hint(number: str) -> None:
    got = understand(number, "US")
    assert got.dialable
    assert got.destination == number
    assert got.hint


@given(st.text(max_size=40))
def test_plain_text_has_nothing_invisible(text: str) -> None:
    plain = plain_text(text)
    assert all(char.isprintable() for char in plain if char != " ")
    assert plain_text(plain) == plain


def test_a_number_of_any_length_is_refused_in_time() -> None:
    for text in ("1 " * 5000, "(" * 5000 + "1", "1" + "," * 5000, "9 x" * 2000, "+1" + "p" * 3000):
        with pytest.raises(InvalidInput):
            clean_number(text)


def test_phonenumbers_is_loaded_at_first_use_only() -> None:
    code = (
        "import sys, softphone.controller.dialing as d;"
        "heavy = {'phonenumbers', 'asyncio', 'pydantic', 'PySide6'} & set(sys.modules);"
        "assert not heavy, heavy;"
        "d.warm_up('US'); assert 'phonenumbers' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
    warm_up("")
