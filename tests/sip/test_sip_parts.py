"""The parts of the SIP engine and the practice line that need no network."""

from __future__ import annotations

import subprocess
import sys
from array import array

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.dialing import DtmfMethod
from softphone.domain.dtmf import TONES
from softphone.errors import InvalidInput
from softphone.gateway.practice_line.media import g711
from softphone.gateway.practice_line.media.rtcp import Reception
from softphone.gateway.practice_line.media.sounds import dtmf
from softphone.gateway.practice_line.stack.message import MalformedMessage, parse
from softphone.gateway.practice_line.stack.sdp import Direction, parse_audio, write_answer
from softphone.gateway.sip.accounts import account_key, offer_order
from softphone.gateway.sip.addresses import parse_target
from softphone.gateway.sip.closing import classify
from softphone.gateway.sip.engine import CloseCause, ToneSupport
from softphone.gateway.sip.media_security import MediaSecurity
from softphone.gateway.sip.native_output import LineBudget
from softphone.gateway.sip.tones import tone_support
from softphone.gateway.sip.trace import Sign, read_signs
from softphone.gateway.sip.upsampling import Upsampler
from tests.tones import dtmf_in, has_tone, level, sine


@pytest.mark.parametrize(
    ("text", "answered", "incoming", "cause", "code"),
    [
        ("486 Busy Here", False, False, CloseCause.REJECTED, 486),
        ("302 Moved Temporarily", False, False, CloseCause.REDIRECTED, 302),
        ("408 Request Timeout", False, False, CloseCause.TIMEOUT, 408),
        ("Connection timed out [110]", False, False, CloseCause.TIMEOUT, 408),
        ("Connection refused [111]", False, False, CloseCause.UNREACHABLE, None),
        ("No route to host [113]", False, False, CloseCause.UNREACHABLE, None),
        ("Destination address required [89]", False, False, CloseCause.UNREACHABLE, None),
        ("Connection reset by peer [104]", True, False, CloseCause.REMOTE_HANGUP, None),
        ("Connection reset by peer [104]", False, True, CloseCause.REMOTE_CANCEL, 487),
        ("Connection reset by peer [104]", False, False, CloseCause.UNREACHABLE, None),
        ("Connection timed out [110]", True, False, CloseCause.UNREACHABLE, 408),
        ("rtp stream error", True, False, CloseCause.MEDIA_TIMEOUT, None),
        ("Call transfered", True, False, CloseCause.TRANSFERRED, None),
        ("sip:a@b replaced", True, True, CloseCause.TRANSFERRED, None),
        ("Out of cheese [7]", False, False, CloseCause.ENGINE_FAULT, None),
        ("", False, False, CloseCause.ENGINE_FAULT, None),
    ],
)
def test_closing_words(
    text: str, answered: bool, incoming: bool, cause: CloseCause, code: int | None
) -> None:
    closing = classify(text, answered=answered, incoming=incoming)
    assert (closing.cause, closing.sip_code) == (cause, code)


def test_what_we_did_decides_the_cause() -> None:
    closing = classify(
        "Rejected by user", answered=True, incoming=False, local=CloseCause.LOCAL_HANGUP
    )
    assert closing.cause is CloseCause.LOCAL_HANGUP


@pytest.mark.parametrize(
    ("method", "wanted", "used"),
    [
        (DtmfMethod.AUTO, 50, ToneSupport(DtmfMethod.TELEPHONE_EVENT, 180)),
        (DtmfMethod.TELEPHONE_EVENT, 181, ToneSupport(DtmfMethod.TELEPHONE_EVENT, 200)),
        (DtmfMethod.TELEPHONE_EVENT, 2000, ToneSupport(DtmfMethod.TELEPHONE_EVENT, 2000)),
        (DtmfMethod.SIP_INFO, 500, ToneSupport(DtmfMethod.SIP_INFO, 250)),
    ],
)
def test_what_becomes_of_a_wanted_duration(
    method: DtmfMethod, wanted: int, used: ToneSupport
) -> None:
    assert tone_support(method, wanted) == used


def test_trace_tells_codec_end_and_extra_headers() -> None:
    answer = (
        "SIP/2.0 200 OK\r\nCall-ID: abc\r\nCSeq: 1 INVITE\r\n\r\n"
        "v=0\r\nm=audio 4000 RTP/AVP 101 9 0\r\na=rtpmap:101 telephone-event/8000\r\n"
    )
    signs = read_signs(answer, sent=False)
    assert [(sign.sign, sign.value) for sign in signs] == [
        (Sign.RESPONSE, "200"),
        (Sign.CODEC, "G722"),
    ]
    numbered = answer.partition("m=audio")[0] + "m=audio 4000 RTP/AVP 3\r\n"
    assert read_signs(numbered, sent=False)[1].value == "3", "a codec of no name has its number"
    bye_ok = "SIP/2.0 200 OK\r\ni: abc\r\nCSeq: 2 BYE\r\n\r\n"
    assert [sign.sign for sign in read_signs(bye_ok, sent=True)] == [Sign.REMOTE_BYE]
    assert [sign.sign for sign in read_signs(bye_ok, sent=False)] == [Sign.END_CONFIRMED]
    refused_bye = bye_ok.replace("200 OK", "481 Gone")
    assert read_signs(refused_bye, sent=True) == [], "a stranger's BYE ends nothing"
    invite = "INVITE sip:a@b SIP/2.0\r\nTo: <sip:a@b>\r\nCall-ID: x\r\nX-A: 1\r\nx-b:2\r\n\r\n"
    (offer,) = read_signs(invite, sent=False)
    assert offer.headers == (("X-A", "1"), ("x-b", "2"))
    assert read_signs(invite.replace("<sip:a@b>", "<sip:a@b>;tag=1"), sent=False) == []


@given(st.text(max_size=300), st.booleans())
def test_trace_takes_any_text(text: str, sent: bool) -> None:
    read_signs(text, sent=sent)


@given(st.text(max_size=80))
def test_addresses_are_accepted_whole_or_refused(text: str) -> None:
    try:
        target = parse_target("sip:" + text)
    except InvalidInput:
        return
    assert parse_target(target.uri).uri == target.uri
    assert not any(letter in target.uri for letter in " \r\n<>\"'")


def test_codecs_asked_for_come_first_and_the_others_stay() -> None:
    assert offer_order(("PCMA", "OPUS")) == ("PCMA", "OPUS", "G722", "PCMU")
    with pytest.raises(InvalidInput):
        offer_order(("speex",))


def test_display_name_cannot_break_out_of_its_quotes() -> None:
    key = account_key(
        codecs=(),
        method=DtmfMethod.AUTO,
        transport="udp",
        display_name='Eve" <sip:a@b>;x="\r\n',
        next_hop="",
        media=MediaSecurity.NONE,
    )
    assert not set(key.display_name) & set('"<>;\r\n\\')


def test_upsampling_keeps_the_tone_and_its_level() -> None:
    upsampler = Upsampler()
    tone = sine(1000, 1, rate=8000)
    doubled = np.concatenate(
        [upsampler.process(tone[start : start + 160]) for start in range(0, 8000, 160)]
    )
    assert len(doubled) == 16_000
    assert has_tone(doubled[320:], 1000, share=0.999)
    assert level(doubled[320:]) == pytest.approx(level(tone), rel=0.01)


def test_upsampling_never_wraps_around() -> None:
    loud = np.where(np.arange(160) % 2, 32767, -32768).astype(np.int16)
    upsampler = Upsampler()
    for _ in range(3):
        doubled = upsampler.process(loud)
    assert np.array_equal(doubled[0::2][1::2], doubled[0::2][1::2].clip(-32768, 32767))
    assert doubled[0::2].min() == -32768


@pytest.mark.parametrize(
    ("codec", "silence", "loudest"), [("PCMU", 0xFF, 0x80), ("PCMA", 0xD5, 0xAA)]
)
def test_g711_known_codes(codec: str, silence: int, loudest: int) -> None:
    assert g711.encode(codec, array("h", [0, 32767])) == bytes([silence, loudest])
    assert g711.silence(codec, 2) == bytes([silence, silence])


@pytest.mark.parametrize("tone", TONES)
def test_practice_tones_are_q23_pairs(tone: str) -> None:
    assert dtmf_in(np.array(dtmf(tone), dtype=np.int16), rate=8000) == tone


def test_reception_counts_loss() -> None:
    heard = Reception()
    for number in (65534, 65535, 0, 3, 4):
        heard.note(9, number, number * 160, number * 0.02)
    block = heard.block(0, 0)
    assert int.from_bytes(block[5:8], "big") == 2
    assert block[4] == 256 * 2 // 7


def test_answer_refuses_other_streams_and_turns_hold_around() -> None:
    offer = parse_audio(
        b"v=0\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=video 5000 RTP/AVP 96\r\n"
        b"m=audio 4000 RTP/AVP 8 0 99\r\na=rtpmap:99 telephone-event/8000\r\na=sendonly\r\n"
    )
    assert offer.codecs == {"PCMA": 8, "PCMU": 0}
    assert (offer.address, offer.port, offer.event_payload) == ("192.0.2.1", 4000, 99)
    assert offer.direction is Direction.SENDONLY
    text = write_answer(offer, "127.0.0.1", 6000, "PCMA", 1).decode()
    assert "m=video 0 RTP/AVP 96\r\nm=audio 6000 RTP/AVP 8 99\r\n" in text
    assert "a=recvonly" in text


@given(st.binary(max_size=400))
def test_any_bytes_are_a_message_or_malformed(data: bytes) -> None:
    try:
        parse(data)
    except MalformedMessage:
        return


@pytest.mark.parametrize("digits", ["²", "٣", "9" * 5000, "-1", ""])
@pytest.mark.parametrize("field", ["CSeq: {} OPTIONS", "Content-Length: {}"])
def test_what_only_looks_like_a_number_is_malformed(field: str, digits: str) -> None:
    fields = {"Via": "SIP/2.0/UDP h", "From": "<sip:a@h>", "To": "<sip:b@h>", "Call-ID": "c"}
    fields |= {"CSeq": "1 OPTIONS", "Content-Length": "0"}
    name, _, value = field.format(digits).partition(": ")
    head = "".join(f"{n}: {v}\r\n" for n, v in (fields | {name: value or "x"}).items())
    with pytest.raises(MalformedMessage):
        parse(f"OPTIONS sip:b@h SIP/2.0\r\n{head}\r\n".encode())


def test_a_port_that_only_looks_like_a_number_is_no_audio() -> None:
    with pytest.raises(MalformedMessage):
        parse_audio("v=0\r\nc=IN IP4 127.0.0.1\r\nm=audio ² RTP/AVP 0\r\n".encode())


def test_native_output_does_not_reach_standard_output() -> None:
    program = (
        "from softphone.gateway.sip.native_output import redirect_native_output\n"
        "redirect_native_output()\n"
        "import os, sys\n"
        "os.write(1, b'noise\\n' * 3000); os.write(2, b'more noise\\n')\n"
        "print('ready'); print('log', file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=True
    )
    assert done.stdout == "ready\n"
    assert done.stderr == "log\n"


def test_line_budget_renews_each_minute() -> None:
    now = [0.0]
    budget = LineBudget(2, lambda: now[0])
    assert [budget.take() for _ in range(3)] == [True, True, False]
    now[0] = 61
    assert budget.take()
