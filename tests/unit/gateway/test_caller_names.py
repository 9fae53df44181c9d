"""What a caller is called in the room."""

from __future__ import annotations

import pytest

from softphone.domain.ids import LegId
from softphone.gateway.caller_names import shown_name
from softphone.gateway.sip.engine import LegOffered
from softphone.gateway.sip.header_names import shown_name as name_in


def offer(**facts: object) -> LegOffered:
    given = {"to_user": "desk", "from_uri": "sip:ann@127.0.0.1", **facts}
    return LegOffered(at=0.0, leg=LegId("a"), **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({}, "ann"),
        ({"from_name": "Ann"}, "Ann"),
        ({"from_name": "Ann", "display_name": "Lee"}, "Lee"),
        ({"from_name": "Ann", "headers": {"X-Daily_Display_Name": "Bo%20Li"}}, "Bo Li"),
        ({"from_name": "Ann", "headers": {"x-daily-display-name": "Bo"}}, "Bo"),
        ({"headers": {"x-daily-display-name": "Bo"}, "display_name": "Lee"}, "Lee"),
        ({"from_name": "Ann", "headers": {"X-Daily-Display-Name": "  "}}, "Ann"),
        ({"from_name": "Ann", "display_name": "a\r\nX-Evil: b"}, "Ann"),
    ],
)
def test_the_name_shown(facts: dict[str, object], name: str) -> None:
    assert shown_name(offer(**facts)) == name


def test_long_names_are_cut() -> None:
    assert len(shown_name(offer(display_name="x" * 5000))) < 200


def test_the_parameter_of_an_address() -> None:
    assert name_in("<sip:desk@h:5060;x-daily_display_name=Ann%20Lee;a=b>") == "Ann Lee"
    assert name_in("<sip:desk@h>;tag=1") == ""
