from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.errors import InvalidInput
from softphone.telephony_api import options as opt
from softphone.telephony_api.problems import parse, problems_in
from softphone.telephony_api.room_socket import Join, SendAppMessage, UpdateParticipant

SIP = {"sipUri": "sip:echo@127.0.0.1:5060"}
PHONE = {"phoneNumber": "+15551234567"}
LEG = {"sessionId": "0b7f3c9e-1111-4222-8333-444455556666"}

DEEP: list[Any] = json.loads("[" * 900 + "]" * 900)

ACCEPTED: list[tuple[Any, dict[str, Any]]] = [
    (opt.StartDialOut, SIP),
    (opt.StartDialOut, {"sipUri": "sip:bob@[2001:db8::1]:5070;transport=tcp"}),
    (opt.StartDialOut, {"sipUri": "sip:room.1@x.sip.daily.co?X-Ticket=42&X-Name=a%20b"}),
    (opt.StartDialOut, {"sipUri": "sip:pbx.example.com"}),
    (opt.StartDialOut, {"sipUri": "sip:+1555@trunk;user=phone"}),
    (opt.StartDialOut, PHONE),
    (opt.StartDialOut, {"phoneNumber": "+1"}),
    (opt.StartDialOut, {"phoneNumber": "+" + "9" * 15}),
    (opt.StartDialOut, PHONE | {"sipUri": None, "codecs": None}),
    (opt.StartDialOut, PHONE | {"displayName": "x" * 199, "userId": "u" * 36}),
    (opt.StartDialOut, PHONE | {"callerId": "+15550000000"}),
    (opt.StartDialOut, PHONE | {"callerId": "0b7f3c9e-1111-4222-8333-444455556666"}),
    (opt.StartDialOut, PHONE | {"extension": "1" * 20, "waitBeforeExtensionDialSec": 60}),
    (opt.StartDialOut, PHONE | {"extension": "1", "waitBeforeExtensionDialSec": 0.5}),
    (opt.StartDialOut, PHONE | {"waitBeforeExtensionDialSec": 0}),
    (opt.StartDialOut, PHONE | {"video": False}),
    (opt.StartDialOut, SIP | {"video": True, "videoSettings": {"width": 1280, "fps": 30}}),
    (opt.StartDialOut, SIP | {"codecs": {"audio": ["OPUS", "PCMU"], "video": ["VP8"]}}),
    (opt.StartDialOut, SIP | {"provider": "signalwire"}),
    (opt.StartDialOut, SIP | {"permissions": {"canReceive": {"byUserId": {"a": False}}}}),
    (opt.SendDtmf, LEG | {"tones": "0123456789ABCD*#", "digitDurationMs": 50}),
    (opt.SendDtmf, LEG | {"tones": "1", "method": "sip-info", "digitDurationMs": 2000}),
    (opt.SipCallTransfer, LEG | {"toEndPoint": "sip:a@b"}),
    (opt.SipCallTransfer, LEG | {"toEndPoint": "+1555", "extension": "9", "callerId": "+1"}),
    (opt.SipRefer, LEG | {"toEndPoint": "sip:a@b"}),
    (opt.StopDialOut, LEG),
    (opt.StartDialIn, {"displayName": "Desk"}),
    (UpdateParticipant, LEG | {"eject": True}),
    (SendAppMessage, {"data": {"k": "v"}, "to": ["a", "b"]}),
    (SendAppMessage, {"data": "x" * 4094}),
    (Join, {"audio": {"sampleRate": 16000}, "resume": {"key": "k", "seq": 0}}),
]

REFUSED: list[tuple[Any, Any, str]] = [
    (opt.StartDialOut, {}, "phoneNumber"),
    (opt.StartDialOut, SIP | PHONE, "phoneNumber"),
    (opt.StartDialOut, [], "request"),
    (opt.StartDialOut, None, "request"),
    (opt.StartDialOut, "sip:a@b", "request"),
    (opt.StartDialOut, {"sip_uri": "sip:a@b", "phoneNumber": "+1"}, "sip_uri"),
    (opt.StartDialOut, PHONE | {"displayname": "x"}, "displayname"),
    (opt.StartDialOut, {"phoneNumber": 15551234567}, "phoneNumber"),
    (opt.StartDialOut, {"phoneNumber": "15551234567"}, "phoneNumber"),
    (opt.StartDialOut, {"phoneNumber": "+1 555"}, "phoneNumber"),
    (opt.StartDialOut, {"phoneNumber": "+"}, "phoneNumber"),
    (opt.StartDialOut, {"phoneNumber": "+1555\n"}, "phoneNumber"),
    (opt.StartDialOut, {"phoneNumber": "+١٢٣"}, "phoneNumber"),
    (opt.StartDialOut, {"phoneNumber": "+" + "9" * 16}, "phoneNumber"),
    (opt.StartDialOut, {"sipUri": "sips:a@b"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "tel:+1555"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:a@"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:a b@c"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:a@b:0"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:a@b:65536"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:<a@b>"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:a@b\r\nX-Evil: 1"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:a@b?X-H=1%0d%0aEvil:1"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:a%00@b"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:a@b?X-H=1\x00"}, "sipUri"),
    (opt.StartDialOut, {"sipUri": "sip:" + "a" * 3000 + "@b"}, "sipUri"),
    (opt.StartDialOut, PHONE | {"displayName": "x" * 200}, "displayName"),
    (opt.StartDialOut, PHONE | {"displayName": "x\r\nFrom: y"}, "displayName"),
    (opt.StartDialOut, PHONE | {"userId": "u" * 37}, "userId"),
    (opt.StartDialOut, PHONE | {"userId": "u\n"}, "userId"),
    (opt.StartDialOut, SIP | {"callerId": "+1555"}, "callerId"),
    (opt.StartDialOut, PHONE | {"callerId": "Bob"}, "callerId"),
    (opt.StartDialOut, SIP | {"extension": "1"}, "extension"),
    (opt.StartDialOut, PHONE | {"extension": "1" * 21}, "extension"),
    (opt.StartDialOut, PHONE | {"extension": ""}, "extension"),
    (opt.StartDialOut, PHONE | {"extension": "1,2"}, "extension"),
    (
        opt.StartDialOut,
        PHONE | {"waitBeforeExtensionDialSec": 1},
        "waitBeforeExtensionDialSec",
    ),
    *(
        (
            opt.StartDialOut,
            PHONE | {"extension": "1", "waitBeforeExtensionDialSec": wait},
            "waitBeforeExtensionDialSec",
        )
        for wait in (60.5, 61, -1, "3", True)
    ),
    (opt.StartDialOut, PHONE | {"video": True}, "video"),
    (opt.StartDialOut, SIP | {"video": 1}, "video"),
    (opt.StartDialOut, SIP | {"videoSettings": {"width": 1}}, "videoSettings"),
    (opt.StartDialOut, SIP | {"video": False, "videoSettings": {}}, "videoSettings"),
    (opt.StartDialOut, PHONE | {"videoSettings": {}}, "videoSettings"),
    (
        opt.StartDialOut,
        SIP | {"video": True, "videoSettings": {"height": 721}},
        "videoSettings.height",
    ),
    (opt.StartDialOut, PHONE | {"provider": "daily"}, "provider"),
    (opt.StartDialOut, SIP | {"provider": "twilio"}, "provider"),
    (opt.StartDialOut, SIP | {"codecs": {"audio": []}}, "codecs.audio"),
    (opt.StartDialOut, SIP | {"codecs": {"audio": ["PCMU", "PCMU"]}}, "codecs.audio"),
    (opt.StartDialOut, SIP | {"codecs": {"audio": ["pcmu"]}}, "codecs.audio.0"),
    (opt.StartDialOut, SIP | {"codecs": {"audio": "PCMU"}}, "codecs.audio"),
    (opt.StartDialOut, SIP | {"codecs": {"vidio": []}}, "codecs.vidio"),
    (opt.StartDialOut, SIP | {"permissions": {}}, "permissions.canReceive"),
    (
        opt.StartDialOut,
        SIP | {"permissions": {"canReceive": {"base": 1}}},
        "permissions.canReceive.base",
    ),
    (
        opt.StartDialOut,
        SIP | {"permissions": {"canReceive": {"base": {"audio": True}}}},
        "permissions.canReceive.base.video",
    ),
    (
        opt.StartDialOut,
        SIP | {"permissions": {"canReceive": {"byUser": {}}}},
        "permissions.canReceive.byUser",
    ),
    (opt.SendDtmf, LEG | {"tones": ""}, "tones"),
    (opt.SendDtmf, LEG | {"tones": "1" * 21}, "tones"),
    (opt.SendDtmf, LEG | {"tones": "12w3"}, "tones"),
    (opt.SendDtmf, LEG | {"tones": 123}, "tones"),
    (opt.SendDtmf, LEG | {"tones": "1", "method": "rtp"}, "method"),
    *(
        (opt.SendDtmf, LEG | {"tones": "1", "digitDurationMs": ms}, "digitDurationMs")
        for ms in (49, 2001, 100.5, "100", True)
    ),
    (opt.SendDtmf, {"tones": "1"}, "sessionId"),
    (opt.StopDialOut, {"sessionId": ""}, "sessionId"),
    (opt.StopDialOut, LEG | {"id": 1}, "id"),
    (opt.SipCallTransfer, LEG | {"toEndPoint": "bob@b"}, "toEndPoint"),
    (opt.SipCallTransfer, LEG | {"toEndPoint": "sip:a@b", "callerId": "+1"}, "callerId"),
    (opt.SipCallTransfer, LEG | {"toEndPoint": "sip:a@b", "extension": "1"}, "extension"),
    (
        opt.SipCallTransfer,
        LEG | {"toEndPoint": "+1", "waitBeforeExtensionDialSec": 5},
        "waitBeforeExtensionDialSec",
    ),
    (opt.SipRefer, LEG | {"toEndPoint": "+1555"}, "toEndPoint"),
    (opt.StartDialIn, {}, "displayName"),
    (opt.StartDialIn, {"displayName": ""}, "displayName"),
    (UpdateParticipant, LEG | {"eject": False}, "eject"),
    (
        UpdateParticipant,
        LEG | {"updatePermissions": {"canSend": ["microphone"]}},
        "updatePermissions.canSend.0",
    ),
    (SendAppMessage, {"data": None}, "data"),
    (SendAppMessage, {"data": "x" * 4095}, "data"),
    (SendAppMessage, {"data": DEEP}, "data"),
    (SendAppMessage, {"data": "\ud800"}, "data"),
    (SendAppMessage, {"data": 1, "to": []}, "to"),
    (opt.StartDialOut, SIP | {"displayName": "\ud800"}, "displayName"),
    (Join, {"audio": {"sampleRate": 8000}}, "audio.sampleRate"),
    (Join, {"resume": {"key": "k", "seq": -1}}, "resume.seq"),
]


@pytest.mark.parametrize(("model", "data"), ACCEPTED)
def test_accepted(model: Any, data: dict[str, Any]) -> None:
    assert problems_in(model, data) == ()


@pytest.mark.parametrize(("model", "data", "field"), REFUSED)
def test_refused_naming_the_field(model: Any, data: Any, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse(model, data)
    assert caught.value.field == field
    assert caught.value.problem and not caught.value.problem.endswith(".")
    assert re.fullmatch(r"[A-Z].*\.|.*\?", caught.value.remedy)
    assert "pydantic" not in str(caught.value) and "Input should" not in str(caught.value)


def test_json_text_and_plain_data_are_treated_alike() -> None:
    text = '{"sipUri":"sip:a@b","codecs":{"audio":["PCMU"]},"video":true}'
    from_text = opt.StartDialOut.model_validate_json(text)
    plain = {"sipUri": "sip:a@b", "codecs": {"audio": ["PCMU"]}, "video": True}
    assert from_text == parse(opt.StartDialOut, plain)


def test_destination() -> None:
    assert parse(opt.StartDialOut, SIP).destination == SIP["sipUri"]
    assert parse(opt.StartDialOut, PHONE).destination == PHONE["phoneNumber"]


@given(st.text(max_size=20))
def test_phone_numbers_follow_the_pattern(text: str) -> None:
    accepted = not problems_in(opt.StartDialOut, {"phoneNumber": text})
    assert accepted == bool(re.fullmatch(r"\+[0-9]{1,15}", text))


@given(st.text(alphabet="09ADaw*#,; \n", max_size=24))
def test_tones_follow_the_alphabet(tones: str) -> None:
    accepted = not problems_in(opt.SendDtmf, LEG | {"tones": tones})
    assert accepted == bool(re.fullmatch(r"[0-9A-D*#]{1,20}", tones))


@given(
    st.sampled_from(["displayName", "userId", "sipUri", "sessionId"]),
    st.text(max_size=8),
    st.sampled_from("\r\n\t\0\x0b\x1b\x7f\x85\u2028\u2029"),
    st.text(max_size=8),
)
def test_no_control_character_ever_passes(field: str, a: str, control: str, b: str) -> None:
    text = f"{a}{control}{b}"
    if field == "sessionId":
        assert problems_in(opt.StopDialOut, {field: text})
    elif field == "sipUri":
        assert problems_in(opt.StartDialOut, {field: f"sip:a@b?X-H={text}"})
    else:
        assert problems_in(opt.StartDialOut, SIP | {field: text})


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=8,
)
FIELDS = sorted(info.alias or "" for info in opt.StartDialOut.model_fields.values())


@given(st.dictionaries(st.sampled_from([*FIELDS, "sip_uri", "x"]), JSON_VALUES, max_size=6))
def test_any_json_is_either_valid_or_refused_in_words(data: dict[str, Any]) -> None:
    for problem in problems_in(opt.StartDialOut, data):
        assert problem.field and problem.problem and problem.remedy
        assert "\x1f" not in str(problem)
