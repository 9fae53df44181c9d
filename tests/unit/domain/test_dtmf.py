from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from softphone.domain.dtmf import (
    FREQUENCIES,
    KEY_LETTERS,
    MASK,
    MAX_SEQUENCE,
    PAUSES,
    TONES,
    TonePart,
    check_tones,
    digit_for_letter,
    masked,
    parse_sequence,
    write_sequence,
)
from softphone.errors import InvalidInput


def test_the_sixteen_pairs_are_those_of_q23() -> None:
    assert FREQUENCIES["1"] == (697, 1209)
    assert FREQUENCIES["5"] == (770, 1336)
    assert FREQUENCIES["0"] == (941, 1336)
    assert FREQUENCIES["D"] == (941, 1633)
    assert FREQUENCIES["#"] == (941, 1477)
    assert set(FREQUENCIES) == set(TONES)
    assert len(set(FREQUENCIES.values())) == 16


def test_every_letter_has_one_key() -> None:
    letters = "".join(KEY_LETTERS.values())
    assert sorted(letters) == [chr(code) for code in range(ord("A"), ord("Z") + 1)]
    assert (digit_for_letter("q"), digit_for_letter("Z"), digit_for_letter("é")) == ("7", "9", None)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("123#", [TonePart("123#")]),
        ("1 2-3", [TonePart("123")]),
        ("abcd", [TonePart("ABCD")]),
        ("1,2", [TonePart("1"), TonePart(pause_s=1.0), TonePart("2")]),
        ("1,,w2", [TonePart("1"), TonePart(pause_s=2.5), TonePart("2")]),
        ("p9", [TonePart(pause_s=1.0), TonePart("9")]),
        ("1;;2", [TonePart("1"), TonePart(wait=True), TonePart("2")]),
        ("1~~2", [TonePart("1"), TonePart(prompt=True), TonePart("2")]),
        ("~;1", [TonePart(prompt=True), TonePart(wait=True), TonePart("1")]),
        (",;,9", [TonePart(pause_s=1), TonePart(wait=True), TonePart(pause_s=1), TonePart("9")]),
        ("１２", [TonePart("12")]),
        ("\u200e42\u200f", [TonePart("42")]),
    ],
)
def test_sequences(text: str, parts: list[TonePart]) -> None:
    assert list(parse_sequence(text)) == parts


@pytest.mark.parametrize(
    "text", ["", "   ", ",", ";", "12x", "1é", "1\x00", "9" * (MAX_SEQUENCE + 1)]
)
def test_what_is_no_sequence_names_the_field(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_sequence(text, field="extension")
    assert caught.value.field == "extension"
    assert caught.value.message.isprintable()


@given(st.text(alphabet=TONES, min_size=1, max_size=100))
def test_plain_tones_come_back_unchanged(tones: str) -> None:
    assert parse_sequence(tones) == (TonePart(tones),)


@given(st.text(max_size=60))
def test_any_text_parses_or_is_refused(text: str) -> None:
    try:
        parts = parse_sequence(text)
    except InvalidInput:
        return
    assert all(set(part.tones) <= set(TONES) for part in parts)


@given(st.text(alphabet=TONES + ",pw;~", min_size=1, max_size=60))
def test_a_sequence_can_be_written_down_again(text: str) -> None:
    assume(any(char in TONES for char in text))
    parts = parse_sequence(text)
    assert parse_sequence(write_sequence(parts)) == parts
    assert "".join(part.tones for part in parts) == "".join(c for c in text if c in TONES)
    seconds = sum(PAUSES.get(char, 0.0) for char in text)
    assert sum(part.pause_s for part in parts) == seconds


def test_secret_tones_are_not_in_what_python_shows_of_them() -> None:
    assert "7531" not in repr(TonePart("7531", secret=True))
    assert "7531" in repr(TonePart("7531"))


def test_the_wire_limit_is_twenty() -> None:
    check_tones("1" * 20)
    for bad in ("1" * 21, "", "1,2", "a"):
        with pytest.raises(InvalidInput):
            check_tones(bad)


def test_a_mask_does_not_tell_the_length() -> None:
    assert masked("1234", True) == masked("12345678", True) == MASK
    assert masked("12", False) == "12"
