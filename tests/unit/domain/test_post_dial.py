from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.address import TelUri
from softphone.domain.dtmf import TONES, parse_sequence
from softphone.domain.post_dial import PostDial, read_post_dial
from softphone.errors import InvalidInput


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", PostDial()),
        (",,123", PostDial(extension="123", wait_s=2)),
        ("w123", PostDial(extension="123", wait_s=1)),
        (",,123;456#", PostDial(sequence=",,123;456#")),
        (";1", PostDial(sequence=";1")),
        ("," + "1" * 21, PostDial(sequence="," + "1" * 21)),
        ("," * 61 + "1", PostDial(sequence="," * 61 + "1")),
        (",1,2", PostDial(sequence=",1,2")),
    ],
)
def test_daily_carries_what_fits_and_our_queue_the_rest(text: str, meant: PostDial) -> None:
    assert read_post_dial(text, field="phoneNumber") == meant


@pytest.mark.parametrize("text", [",", ",x", ";;", ",12é"])
def test_what_cannot_be_dialled_names_the_field(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_post_dial(text, field="phoneNumber")
    assert caught.value.field == "phoneNumber"


@given(st.text(alphabet=TONES + ",w;", max_size=40))
def test_no_tone_and_no_wait_is_lost(text: str) -> None:
    if not any(char in TONES for char in text):
        return
    read = read_post_dial("," + text, field="f")
    wanted = parse_sequence("," + text)
    if read.sequence:
        assert parse_sequence(read.sequence) == wanted
    else:
        assert read.extension == "".join(part.tones for part in wanted)
        assert not any(part.wait for part in wanted)
        assert 0 <= read.wait_s - sum(part.pause_s for part in wanted) <= 0.5


@pytest.mark.parametrize(
    ("link", "post_dial"),
    [
        ("tel:+12015550123", ""),
        ("tel:+12015550123,,1", ",,1"),
        ("tel:+12015550123;postd=pp123w%23", ",,123;#"),
        ("tel:+12015550123,,123;456%23;9", ",,123;456#;9"),
        ("tel:+12015550123;isub=12;postd=p1", ",1"),
    ],
)
def test_what_a_link_wants_dialled_after_the_answer(link: str, post_dial: str) -> None:
    parsed = TelUri.parse(link)
    assert (parsed.number, parsed.post_dial) == ("+12015550123", post_dial)
