from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.address import E164, SipUri, TelUri, callto_target, link_body
from softphone.errors import InvalidInput

GOOD = [
    "sip:alice@example.com",
    "sip:alice:secret@example.com;transport=tcp",
    "sip:alice@example.com?subject=project%20x&priority=urgent",
    "sip:+1-212-555-1212:1234@gateway.example.com;user=phone",
    "sip:alice@192.0.2.4",
    "sip:atlanta.com;method=REGISTER?to=alice%40atlanta.com",
    "sip:alice;day=tuesday@atlanta.com",
    "sip:echo@[2001:db8::9:1]:5080;lr",
    "sip:127.0.0.1:5060",
    "sips:alice@example.com",
    "sip:b%40b@example.com",
    "sip:*97@pbx_1.local",
]


@pytest.mark.parametrize("text", GOOD)
def test_a_sip_uri_comes_back_as_it_was_written(text: str) -> None:
    assert str(SipUri.parse(text)) == text


def test_the_parts_of_a_sip_uri() -> None:
    uri = SipUri.parse("sip:alice@example.com:5070;transport=tcp;lr?X-Queue=sales")
    assert (uri.user, uri.host, uri.port) == ("alice", "example.com", 5070)
    assert uri.params == (("transport", "tcp"), ("lr", None))
    assert uri.headers == (("X-Queue", "sales"),)
    assert uri.display == "alice@example.com:5070"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("alice@example.com", "sip:"),
        ("http://example.com", "sip:"),
        ("sip:", "host"),
        ("sip:alice@", "host"),
        ("sip:@example.com", "user"),
        ("sip:a b@example.com", "user"),
        ("sip:alice@exa mple.com", "host"),
        ("sip:alice@example.com:0", "port"),
        ("sip:alice@example.com:99999", "port"),
        ("sip:alice@example.com:٥", "port"),
        ("sip:alice@[::1", "host"),
        ("sip:alice@example.com;tran sport=tcp", "parameter"),
        ("sip:alice@example.com?X-A", "header"),
        ("sip:alice@example.com?X-A=b%zz", "header"),
        ("sip:alice@example.com\r\nEvil: yes", "line break"),
        ("sip:alice@example.com?X-A=b%0d%0aEvil:%20yes", "line break"),
        ("sip:ali%00ce@example.com", "control"),
        ("sip:alice@ex\x7fample.com", "control"),
        ("sip:" + "a" * 3000 + "@h", "characters"),
    ],
)
def test_what_is_no_sip_uri_says_why(text: str, word: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        SipUri.parse(text)
    assert word in caught.value.message
    assert caught.value.field == "sipUri"
    assert caught.value.message.isprintable()


def test_sips_parses_but_cannot_be_dialled() -> None:
    with pytest.raises(InvalidInput, match="transport=tls"):
        SipUri.parse("sips:alice@example.com").check_dialable()


@given(st.text(max_size=80))
def test_any_text_is_a_sip_uri_or_is_refused(text: str) -> None:
    for candidate in (text, "sip:" + text):
        try:
            uri = SipUri.parse(candidate)
        except InvalidInput as error:
            assert error.message.isprintable()
            continue
        assert SipUri.parse(str(uri)) == uri
        assert "\r" not in str(uri)
        assert "\n" not in str(uri)


@pytest.mark.parametrize(
    ("text", "number", "extension", "context"),
    [
        ("tel:+1-201-555-0123", "+12015550123", "", ""),
        ("tel:+1-201-555-0123;ext=42", "+12015550123", "42", ""),
        ("TEL:+1(201)555.0123", "+12015550123", "", ""),
        ("tel:%2B1%20201%20555%200123", "+12015550123", "", ""),
        ("tel://+12015550123", "+12015550123", "", ""),
        ("tel:7042;phone-context=example.com", "7042", "", "example.com"),
        ("tel:863-1234;phone-context=+1-914-555", "+19145558631234", "", ""),
        ("tel:*31#;isub=12", "*31#", "", ""),
    ],
)
def test_tel_uris(text: str, number: str, extension: str, context: str) -> None:
    uri = TelUri.parse(text)
    assert (uri.number, uri.extension, uri.context) == (number, extension, context)


@pytest.mark.parametrize(
    "text", ["tel:", "tel:+", "tel:hello", "tel:12\r\n34", "sip:a@b", "tel:1%0A2"]
)
def test_what_is_no_tel_uri(text: str) -> None:
    with pytest.raises(InvalidInput):
        TelUri.parse(text)


def test_links() -> None:
    assert link_body("CALLTO:alice") == ("callto", "alice")
    assert link_body("+1 555") == ("", "+1 555")
    assert callto_target("//alice%40example.com/?call") == "alice@example.com"
    with pytest.raises(InvalidInput):
        callto_target("alice%0d%0a")


@pytest.mark.parametrize("text", ["+", "+1234567890123456", "12", "+1 2", "+١٢", "+12\n"])
def test_what_is_no_e164(text: str) -> None:
    with pytest.raises(InvalidInput):
        E164(text)


def test_display_never_shows_what_could_mislead() -> None:
    assert str(E164("+15550100001")) == "+15550100001"
    assert SipUri.parse("sip:al%20ice:pw@h;x=y").display == "al ice@h"
    assert "\u202e" not in SipUri.parse("sip:%E2%80%AEevil@h").display
