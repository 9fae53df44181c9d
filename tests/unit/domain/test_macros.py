from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.dtmf import TONES, TonePart, parse_sequence
from softphone.domain.macros import Macro, check_macro, check_secret, fill_in
from softphone.errors import InvalidInput


def macro(sequence: str, name: str = "Mailbox") -> Macro:
    return Macro("a1", name, sequence)


def test_fields_are_filled_in_and_marked() -> None:
    parts = fill_in(macro("1,,{Box}#;{PIN}#"), {"Box": "22", "PIN": "8642"})
    assert parts == (
        TonePart("1"),
        TonePart(pause_s=2.0),
        TonePart("22", secret=True),
        TonePart("#"),
        TonePart(wait=True),
        TonePart("8642", secret=True),
        TonePart("#"),
    )
    assert "8642" not in repr(parts)
    assert macro("{PIN}{Box}{PIN}").fields == ("PIN", "Box")


@pytest.mark.parametrize(
    ("sequence", "name", "field"),
    [
        ("12", " ", "name"),
        ("12", "x" * 41, "name"),
        ("12", "a\nb", "name"),
        ("", "Menu", "sequence"),
        (",;", "Menu", "sequence"),
        ("1{}2", "Menu", "sequence"),
        ("1{P\u202eIN}", "Menu", "sequence"),
        ("1{PIN", "Menu", "sequence"),
        ("hello", "Menu", "sequence"),
        ("1" * 501, "Menu", "sequence"),
    ],
)
def test_what_is_wrong_is_named(sequence: str, name: str, field: str) -> None:
    (problem,) = check_macro(macro(sequence, name))
    assert problem.field == field
    assert problem.message.isprintable()


def test_a_wrong_secret_is_told_without_telling_it() -> None:
    problem = check_secret("PIN", "86x42")
    assert problem is not None and problem.field == "PIN"
    assert "x" not in problem.problem and "42" not in problem.message
    assert problem.__cause__ is None and problem.__suppress_context__
    assert check_secret("PIN", "86,42") is None
    with pytest.raises(InvalidInput):
        fill_in(macro("{PIN}"), {"PIN": ""})


@given(st.text(alphabet=TONES + ",;", min_size=1, max_size=30), st.text(TONES, min_size=1))
def test_a_macro_without_fields_is_a_sequence(text: str, secret: str) -> None:
    plain = text + "1"
    assert fill_in(macro(plain), {}) == parse_sequence(plain)
    mixed = fill_in(macro(plain + "{PIN}" + text), {"PIN": secret})
    assert "".join(part.tones for part in mixed if part.secret) == secret
    shown = "".join(part.tones for part in mixed if not part.secret)
    assert shown == "".join(char for char in plain + text if char in TONES)
