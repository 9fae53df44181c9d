"""The SIP trace: no secret survives, and it stays within its bounds."""

from __future__ import annotations

import asyncio
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.gateway.sip import kept_trace
from softphone.gateway.sip.kept_trace import KeptTraces, TracedMessage, traced
from softphone.gateway.sip.redaction import REDACTED, redacted

HEAD = "TX UDP 127.0.0.1:5060 -> [::1]:5070"
INVITE = "INVITE sip:a@b SIP/2.0\r\nCall-ID: {}\r\n\r\n"

SECRET_TEXT = st.text(string.ascii_letters + string.digits + '+/="', min_size=6, max_size=40).map(
    lambda text: "Zq" + text
)
EOL = st.sampled_from(["\r\n", "\n"])
CARRIERS = st.sampled_from(
    [
        "INVITE sip:a@b SIP/2.0{eol}{auth}: Digest username=alice, response={secret}{eol}{eol}",
        "INVITE sip:a@b SIP/2.0{eol}{auth} :{eol}\tDigest{eol} response={secret}{eol}To: b{eol}",
        "SIP/2.0 401 No{eol}{auth}: Digest nonce={secret}{eol}{auth}: Bearer {secret}",
        "BYE sip:a:{secret}@b SIP/2.0{eol}Contact: <sips:c:{secret}@d;x>{eol}{eol}",
        "REFER sip:a@b SIP/2.0{eol}Refer-To: <sip:c@d?{auth}={secret}&x=1>{eol}{eol}",
        "SIP/2.0 200 OK{eol}{eol}v=0{eol}a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:{secret}|2^20"
        ";inline:{secret}{eol}a=ice-pwd:{secret}{eol}a=sendrecv{eol}",
        "SIP/2.0 200 OK{eol}{eol}A=Crypto:inline:{secret}{eol}k=base64:{secret}{eol}"
        "a=key-mgmt:mikey {secret}",
        "INFO sip:a@b SIP/2.0{eol}Content-Type: application/dtmf{eol}{eol}{secret}",
        "{eol}{eol}INFO sip:a@b SIP/2.0{eol}c: text/plain{eol}{eol}{secret}",
        "NOTIFY sip:a@b SIP/2.0{eol}Content-Type:{eol} application/kpml-response+xml{eol}{eol}"
        "<r digits='{secret}'/>",
        "MESSAGE sip:a@b SIP/2.0{eol}{eol} signal = {secret}{eol}Duration=1",
    ]
)
AUTH = st.sampled_from(
    ["Authorization", "proxy-authorization", "WWW-Authenticate", "Proxy-Authenticate"]
)


@given(CARRIERS, AUTH, EOL, SECRET_TEXT)
def test_no_secret_survives(carrier: str, auth: str, eol: str, secret: str) -> None:
    if "?{auth}" in carrier:
        auth, secret = "Proxy-Authorization", secret.replace('"', "")
    if "@" in carrier:
        secret = secret.replace('"', "")
    left = redacted(carrier.format(eol=eol, auth=auth, secret=secret))
    assert secret not in left
    assert REDACTED in left
    assert redacted(left) == left


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    redacted(text)
    traced(text, text, 0.0)


def test_the_rest_of_a_message_stays_as_it_was() -> None:
    plain = (
        "INVITE sip:a@127.0.0.1:5070;transport=udp SIP/2.0\r\nCall-ID: x\r\n"
        "Allow-Events: kpml\r\nContent-Type: application/sdp\r\n\r\n"
        "v=0\r\na=fingerprint:sha-256 AA:BB\r\na=ice-ufrag:u\r\n"
    )
    assert redacted(plain) == plain
    keyed = redacted(
        plain.replace("Call-ID", "Authorization: Digest a=b,\r\n c=d\r\nCall-ID")
        + "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:KEY\r\na=sendrecv\r\n"
    )
    assert f"Authorization: {REDACTED}\r\nCall-ID: x\r\n" in keyed
    assert keyed.endswith(f"a=crypto:1 AES_CM_128_HMAC_SHA1_80 {REDACTED}\r\na=sendrecv\r\n")


def test_a_hostile_message_costs_little() -> None:
    for piece in ("sip:a:", "a=crypto:", "\r ", "Content-Type:", "Authorization", " "):
        redacted(piece * (64 * 1024 // len(piece)))


def message(text: str = "SIP/2.0 200 OK\r\n") -> TracedMessage:
    kept = traced(HEAD, text, 1.0)
    assert kept is not None
    return kept


def invite(name: str) -> TracedMessage:
    return message(INVITE.format(name))


class Desk:
    """Kept traces whose calls and clock are told by the test."""

    def __init__(self) -> None:
        self.live: set[str] = set()
        self.now = 0.0
        self.kept = KeptTraces(self.live.__contains__, lambda: self.now)


@pytest.fixture
async def desk() -> Desk:
    return Desk()


def test_the_head_tells_direction_transport_and_addresses() -> None:
    kept = traced("RX TLS 1.2.3.4:5 -> [::1]:6", "BYE", 2.5)
    assert kept == TracedMessage(2.5, False, "TLS", "1.2.3.4:5", "[::1]:6", "BYE")
    assert traced("half of a message that was split", "Authorization", 0.0) is None


@given(st.lists(st.integers(0, 40_000), max_size=60))
def test_a_call_stays_within_its_bytes(sizes: list[int]) -> None:
    async def fill() -> None:
        desk = Desk()
        desk.kept.keep("a", invite("a"))
        for size in sizes:
            desk.kept.keep("a", message("SIP/2.0 200 é" + "é" * size))
        texts = [one.text.encode() for one in desk.kept.of("a")]
        assert texts
        assert sum(map(len, texts)) <= kept_trace.CALL_BYTES_MAX
        assert max(map(len, texts)) <= kept_trace.MESSAGE_BYTES_MAX
        desk.kept.close()

    asyncio.run(fill())


async def test_a_call_keeps_its_last_messages(desk: Desk) -> None:
    desk.kept.keep("a", invite("a"))
    for number in range(kept_trace.MESSAGES_MAX):
        desk.kept.keep("a", message(f"OPTIONS {number}"))
    texts = [one.text for one in desk.kept.of("a")]
    assert (texts[0], len(texts)) == ("OPTIONS 0", kept_trace.MESSAGES_MAX)
    desk.kept.close()


async def test_what_is_no_call_is_not_kept(desk: Desk) -> None:
    desk.kept.keep("r", message("REGISTER sip:b SIP/2.0\r\n"))
    assert desk.kept.of("r") == ()


async def test_the_newest_calls_are_kept_and_live_ones_first(desk: Desk) -> None:
    desk.live.add("0")
    for number in range(kept_trace.CALLS_MAX + 1):
        desk.kept.keep(str(number), invite(str(number)))
    assert desk.kept.of("0")
    assert not desk.kept.of("1")
    assert desk.kept.of(str(kept_trace.CALLS_MAX))
    desk.kept.close()


async def test_an_ended_call_is_forgotten_after_a_while(desk: Desk) -> None:
    desk.live.add("a")
    desk.kept.keep("a", invite("a"))
    desk.now = 2 * kept_trace.KEPT_S
    assert desk.kept.of("a"), "a live call is kept however long it is silent"
    desk.live.clear()
    desk.now += kept_trace.KEPT_S
    assert desk.kept.of("a")
    desk.now += 1
    assert not desk.kept.of("a")
    desk.kept.close()


async def test_it_forgets_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_trace, "_SWEEP_S", 0.001)
    asked = asyncio.Event()

    def is_live(sip_call_id: str) -> bool:
        asked.set()
        return False

    times = iter((0.0,))
    kept = KeptTraces(is_live, lambda: next(times, kept_trace.KEPT_S + 1))
    kept.keep("a", invite("a"))
    async with asyncio.timeout(20):
        await asked.wait()
    assert not kept._calls
    assert kept._sweeping is None, "with nothing to forget no clock runs"
