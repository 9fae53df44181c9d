"""The page about a caller: what a template may be, and that no caller can lead it elsewhere."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.screen_pop import check_template, fill, values_of
from tests.builders import session

HOSTS = ("crm.example.org", "127.0.0.1:8080")
GOOD = "https://crm.example.org/find?phone={number}&who={name}#{call_id}"


@pytest.mark.parametrize(
    "template",
    [GOOD, "http://127.0.0.1:8080/{number}", "HTTPS://CRM.example.ORG/", "https://crm.example.org"],
)
def test_pages_of_allowed_hosts_can_be_used(template):
    assert check_template(template, HOSTS) is None


@pytest.mark.parametrize(
    "template",
    [
        "",
        "crm.example.org/{number}",
        "https://elsewhere.example.org/{number}",
        "https://crm.example.org.evil.example/{number}",
        "https://{name}/",
        "https://crm.example.org{name}/",
        "https://{name}@crm.example.org/",
        "https://crm.example.org@evil.example/",
        "https://evil.example\\@crm.example.org/",
        "https://127.0.0.1:9090/",
        "file:///etc/{name}",
        "javascript:alert('{name}')",
        "https://crm.example.org/{phone}",
        "https://crm.example.org/{number",
        "https://crm.example.org/a b",
        "https://crm.example.org:x/",
    ],
)
def test_everything_else_is_refused_with_a_remedy(template):
    problem = check_template(template, HOSTS)
    assert problem is not None
    assert problem.remedy


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_a_caller_sends_stays_in_its_place(number, name):
    values = {"number": number, "name": name, "call_id": number}
    filled = fill(GOOD, values)
    parts = urlsplit(filled)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "crm.example.org", "/find")
    found = parse_qs(parts.query, keep_blank_values=True)
    number, name = ("" if not text.strip(".") else text for text in (number, name))
    assert found == {"phone": [number], "who": [name]}
    assert filled.isascii()
    assert not set(filled) & set(" \"'`$;|<>\\\n\r\t")


def test_a_session_fills_every_placeholder():
    values = values_of(session(peer_name="Jane & Co", room="desk", sip_call_id="c1@h"))
    assert fill("{number} {name} {room} {call_id} {session} {line}", values) == (
        "%2B15550100001 Jane%20%26%20Co desk c1%40h s1 "
    )


def test_long_values_are_cut():
    assert len(fill("https://crm.example.org/{name}", {"name": "x" * 9000})) < 300


def test_dots_cannot_lead_a_path_upwards():
    template = "https://crm.example.org/by-name/{name}/open"
    assert fill(template, {"name": ".."}) == "https://crm.example.org/by-name//open"
    assert fill(template, {"name": "../admin"}).endswith("/by-name/..%2Fadmin/open")
