from __future__ import annotations

from typing import Any

import jwt
import pytest
from pydantic import SecretStr

from softphone.errors import AuthRejected, InvalidInput
from softphone.telephony_api.problems import parse, problems_in
from softphone.telephony_api.rooms import CreateRoom, ListQuery, RoomProperties
from softphone.telephony_api.token_claims import decode_token, from_claims, sign_token, to_claims
from softphone.telephony_api.tokens import TokenProperties

KEY = SecretStr("k" * 64)
SIP = {"display_name": "Desk", "sip_mode": "dial-in"}
FULL_TOKEN: dict[str, Any] = {
    "room_name": "front-desk",
    "is_owner": True,
    "user_name": "Ann",
    "user_id": "ann",
    "exp": 4_000_000_000,
    "nbf": 1_000_000_000,
    "eject_at_token_exp": True,
    "eject_after_elapsed": 60,
    "permissions": {
        "hasPresence": False,
        "canSend": ["audio", "customAudio"],
        "canReceive": {
            "base": True,
            "byUserId": {"audio": {"audio": False}, "b": True},
            "byParticipantId": {"p": False},
        },
        "canAdmin": ["participants"],
    },
    "start_audio_off": True,
    "start_video_off": True,
    "enable_screenshare": False,
    "enable_recording": "cloud",
    "start_cloud_recording": True,
    "start_cloud_recording_opts": {"layout": {"preset": "default"}},
    "auto_start_transcription": True,
    "knocking": True,
    "enable_prejoin_ui": False,
    "enable_live_captions_ui": True,
    "enable_recording_ui": True,
    "enable_terse_logging": True,
    "close_tab_on_exit": True,
    "redirect_on_meeting_exit": "https://example.com",
    "lang": "de",
    "role": "agent",
    "team": "sales",
}


@pytest.mark.parametrize("name", ["a", "A-b_9", "x" * 128])
def test_good_room_names(name: str) -> None:
    assert problems_in(CreateRoom, {"name": name}) == ()


@pytest.mark.parametrize("name", ["", "a b", "a/b", "é", "x" * 129, "a\n", 3])
def test_bad_room_names(name: object) -> None:
    assert [p.field for p in problems_in(CreateRoom, {"name": name})] == ["name"]


def test_config_holds_only_what_differs() -> None:
    room = parse(
        RoomProperties,
        {"max_participants": 200, "enable_dialout": True, "exp": 1.7e9, "sip": SIP},
    )
    assert room.config() == {"enable_dialout": True, "exp": 1_700_000_000, "sip": SIP}
    assert type(room.config()["exp"]) is int


def test_null_clears_and_the_rest_stays() -> None:
    room = parse(RoomProperties, {"enable_dialout": True, "exp": 1_700_000_000, "sip": SIP})
    after = room.updated(parse(RoomProperties, {"sip": None, "exp": 1_800_000_000}))
    assert after.config() == {"enable_dialout": True, "exp": 1_800_000_000}
    back = after.updated(parse(RoomProperties, {"enable_dialout": None}))
    assert back.config() == {"exp": 1_800_000_000}


def test_the_body_of_an_update_keeps_its_nulls() -> None:
    update = parse(RoomProperties, {"sip": None, "max_participants": 200})
    assert update.given() == {"sip": None, "max_participants": 200}


@pytest.mark.parametrize(
    ("properties", "field"),
    [
        ({"enable_dailout": True}, "enable_dailout"),
        ({"enable_dialout": 1}, "enable_dialout"),
        ({"exp": "tomorrow"}, "exp"),
        ({"exp": True}, "exp"),
        ({"exp": 1_700_000_000_000}, "exp"),
        ({"max_participants": 0}, "max_participants"),
        ({"sip": {"display_name": "x"}}, "sip.sip_mode"),
        ({"sip": SIP | {"num_endpoints": 0}}, "sip.num_endpoints"),
        (
            {"sip": SIP | {"num_endpoints": 2, "force_digit_only_username": True}},
            "sip.force_digit_only_username",
        ),
        ({"sip": SIP | {"answer_mode": "later"}}, "sip.answer_mode"),
        ({"permissions": {"canSend": "audio"}}, "permissions.canSend"),
        ({"dialout_config": {"max_idle_timeout_sec": -1}}, "dialout_config.max_idle_timeout_sec"),
    ],
)
def test_bad_properties(properties: dict[str, Any], field: str) -> None:
    problems = problems_in(CreateRoom, {"properties": properties})
    assert [p.field for p in problems] == [f"properties.{field}"]


def test_only_one_cursor() -> None:
    problems = problems_in(ListQuery, {"starting_after": "a", "ending_before": "b"})
    assert [p.field for p in problems] == ["ending_before"]
    assert problems_in(ListQuery, {"limit": 101})


def test_the_full_token_names_every_property() -> None:
    assert set(FULL_TOKEN) == set(TokenProperties.model_fields)


def test_claims_are_dailys() -> None:
    claims = to_claims(parse(TokenProperties, FULL_TOKEN), domain_id="dom", issued_at=5)
    assert {k: claims[k] for k in ("r", "d", "iat", "o", "u", "ud", "ss", "vo", "ao")} == {
        "r": "front-desk",
        "d": "dom",
        "iat": 5,
        "o": True,
        "u": "Ann",
        "ud": "ann",
        "ss": False,
        "vo": True,
        "ao": True,
    }
    assert claims["p"] == {
        "hp": False,
        "cs": ["a", "ca"],
        "cr": {"b": True, "u": {"audio": {"a": False}, "b": True}, "p": {"p": False}},
        "ca": ["p"],
    }


def test_only_what_differs_becomes_a_claim() -> None:
    claims = to_claims(TokenProperties(room_name="r"), domain_id="d", issued_at=1)
    assert claims == {"r": "r", "d": "d", "iat": 1}


def test_claims_there_and_back() -> None:
    properties = parse(TokenProperties, FULL_TOKEN)
    claims = to_claims(properties, domain_id="dom", issued_at=5)
    assert from_claims(claims) == properties
    assert from_claims(claims | {"mjh": "https://hook", "ij": 1}) == properties


def test_signed_there_and_back() -> None:
    properties = parse(TokenProperties, FULL_TOKEN)
    token = sign_token(properties, KEY, "dom")
    assert jwt.get_unverified_header(token)["alg"] == "HS256"
    assert decode_token(token, KEY, "dom") == properties


def make(claims: dict[str, Any], key: str = "k" * 64, algorithm: str = "HS256") -> str:
    return jwt.encode(claims, key, algorithm=algorithm)


@pytest.mark.parametrize(
    ("token", "words"),
    [
        ("nonsense", "not valid here"),
        (make({"d": "dom", "iat": 1}, key="x" * 64), "not valid here"),
        (make({"d": "dom", "iat": 1}, key="k" * 64, algorithm="HS512"), "not valid here"),
        (make({"d": "dom", "iat": 1, "exp": 2}), "expired"),
        (make({"d": "dom", "iat": 1, "nbf": 4_000_000_000}), "not valid yet"),
        (make({"d": "other", "iat": 1}), "another domain"),
        (make({"iat": 1}), "not valid here"),
        (make({"d": "dom", "iat": 1, "o": "yes"}), "not valid here"),
    ],
)
def test_bad_tokens_are_rejected_in_words(token: str, words: str) -> None:
    with pytest.raises(AuthRejected, match=words) as caught:
        decode_token(token, KEY, "dom")
    assert token not in str(caught.value)


def test_an_unsigned_token_is_rejected() -> None:
    with pytest.raises(AuthRejected):
        decode_token(jwt.encode({"d": "dom", "iat": 1}, None, algorithm="none"), KEY, "dom")


def test_ignore_nbf() -> None:
    token = make({"d": "dom", "iat": 1, "nbf": 4_000_000_000})
    assert decode_token(token, KEY, "dom", ignore_nbf=True).nbf == 4_000_000_000


def test_overlong_tokens_are_refused() -> None:
    people = {f"user-{n}": True for n in range(200)}
    properties = parse(
        TokenProperties, {"permissions": {"canReceive": {"base": False, "byUserId": people}}}
    )
    with pytest.raises(InvalidInput, match="characters"):
        sign_token(properties, KEY, "dom")
