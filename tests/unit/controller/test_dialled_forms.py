"""Numbers and links as pages, mails, address books and other programs write them."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.controller.dialing import Understood, understand
from softphone.domain.wrapping import foreign_scheme, read_entities, unwrap

FORMS = json.loads(
    (Path(__file__).parents[2] / "data" / "dialled_forms.json").read_text(encoding="utf-8")
)
DIALLED = [form for form in FORMS if "destination" in form]
REFUSED = [form for form in FORMS if "destination" not in form]
WRITTEN = [f for f in DIALLED if f["form"] == "written" and "\t" not in f["text"]]


def meaning(got: Understood) -> tuple[str, str, int, str]:
    return got.destination, got.extension, got.wait_s, got.post_dial


def expected(form: dict[str, Any]) -> tuple[str, str, int, str]:
    return (
        form["destination"],
        form.get("extension", ""),
        form.get("wait_s", 0),
        form.get("post_dial", ""),
    )


@pytest.mark.parametrize("form", DIALLED, ids=lambda form: ascii(form["text"]))
def test_what_it_means(form: dict[str, Any]) -> None:
    got = understand(form["text"], form["region"])
    assert meaning(got) == expected(form), got.hint
    assert got.dialable


@pytest.mark.parametrize("form", REFUSED, ids=lambda form: ascii(form["text"]))
def test_why_it_is_refused(form: dict[str, Any]) -> None:
    got = understand(form["text"], form["region"])
    assert (got.verdict.value, got.hint, got.destination) == (form["verdict"], form["hint"], "")


def test_every_way_of_writing_is_there() -> None:
    assert len(FORMS) >= 300
    kinds = {form["form"] for form in FORMS}
    assert kinds >= {"tel link", "callto", "sip", "written", "vcard", "entity", "refused"}
    assert len({(form["text"], form["region"]) for form in FORMS}) == len(FORMS)


@pytest.mark.parametrize("form", WRITTEN, ids=lambda form: ascii(form["text"]))
def test_a_written_number_means_the_same_in_a_link(form: dict[str, Any]) -> None:
    link = "tel:" + quote(form["text"].strip())
    assert meaning(understand(link, form["region"])) == expected(form)
    assert meaning(understand(quote_twice(link), form["region"])) == expected(form)


@pytest.mark.parametrize(
    "around",
    ["“{}”", "<{}>", "  {}  ", "\u202a{}\u202c", '<a href="{}">call</a>', "{}.", "[call]({})"],
)
@pytest.mark.parametrize("link", ["tel:+12015550123", "callto:+12015550123", "sip:alice@h.org"])
def test_what_stands_around_a_link_changes_nothing(around: str, link: str) -> None:
    assert meaning(understand(around.format(link))) == meaning(understand(link))


@given(st.text(max_size=80))
def test_unwrapping_ends_and_never_lengthens(text: str) -> None:
    assert len(unwrap(text)) <= len(text) + 1
    assert unwrap(unwrap(text)) == unwrap(unwrap(unwrap(text)))


def test_hostile_text_takes_no_time() -> None:
    hostile = (
        "[" * 5000,
        "<" * 5000,
        '"' * 5000,
        "TEL" + ";a" * 5000,
        "href=" * 2000,
        "&#" * 5000,
        "api.whatsapp.com/send?" + "&" * 5000,
        "1, " + "2 " * 3000,
        "*" * 5000,
    )
    begin = time.process_time()
    for text in hostile:
        understand(text, "US")
    assert time.process_time() - begin < 1.0


def test_links_of_other_programs() -> None:
    assert foreign_scheme("mailto:a@b") == "mailto"
    assert foreign_scheme("whatever://x") == "whatever"
    assert foreign_scheme("alice:secret@host") == ""
    assert foreign_scheme("tel://1") == ""


def test_entities_need_their_semicolon() -> None:
    assert read_entities("a?x=1&copy=2") == "a?x=1&copy=2"
    assert read_entities("&#43;1&nbsp;2") == "+1\u00a02"


def quote_twice(link: str) -> str:
    return link.replace("%", "%25")
