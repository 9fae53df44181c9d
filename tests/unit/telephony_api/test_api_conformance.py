"""Every fact about Daily's surface against the models, both ways."""

from __future__ import annotations

import re
from typing import Any, get_args

import pytest
from pydantic import BaseModel, ValidationError

from softphone.telephony_api import limits, webhooks
from softphone.telephony_api import options as opt
from softphone.telephony_api import permissions as perm
from softphone.telephony_api.events import (
    DAILY_EVENTS,
    EVENT_MODELS,
    GATEWAY_EVENTS,
    DialinErrorDetails,
    DialoutErrorDetails,
)
from softphone.telephony_api.participants import ParticipantCounts, ParticipantModel
from softphone.telephony_api.permission_rules import PYTHON_MEDIA
from softphone.telephony_api.problems import problems_in
from softphone.telephony_api.room_socket import (
    METHOD_PARAMS,
    JoinResult,
    SendAppMessage,
    SendTones,
    UpdateParticipant,
)
from softphone.telephony_api.wire import to_wire

SHAPES: dict[str, type[BaseModel]] = {
    "DailyDialOutCodecs": opt.Codecs,
    "DailyDialOutSession": opt.DialOutSession,
    "DailySipPstnParticipantPermissions": perm.LegPermissions,
    "DailySipVideoSettings": opt.VideoSettings,
    "DailyParticipantCanReceivePermission": perm.CanReceive,
    "DailyParticipantCanReceiveMediaPermissionFull": perm.MediaComplete,
    "DailyParticipantCanReceiveMediaPermissionPartial": perm.MediaPartial,
    "DailyParticipantPermissions": perm.Permissions,
    "DailyParticipantPermissionsUpdate": perm.PermissionsUpdate,
    "DailyParticipantCounts": ParticipantCounts,
    "DailyParticipant": ParticipantModel,
}
OPTIONS: dict[str, type[BaseModel]] = {
    "stopDialOut": opt.StopDialOut,
    "sendDTMF": SendTones,
    "sipCallTransfer": opt.SipCallTransfer,
    "sipRefer": opt.SipRefer,
    "startDialIn": opt.StartDialIn,
    "sendAppMessage": SendAppMessage,
    "updateParticipant": UpdateParticipant,
}
BROWSER_ONLY = {
    "DailyParticipant": {
        "audioTrack",
        "videoTrack",
        "screenVideoTrack",
        "screenAudioTrack",
        "tracks",
        "cam_info",
        "screen_info",
    },
    "updateParticipant": {"setVideo", "setScreenShare", "setSubscribedTracks", "styles"},
}
OURS_IN_SHAPES = {"DailyParticipant": set(ParticipantModel.OURS)}
OURS_IN_PARAMS = {
    "updateParticipant": {"sessionId"},  # positional in daily-js
    "sendDTMF": {"secret"},
}
SETS = {
    "DailyDialOutAudioCodecs": limits.AudioCodec,
    "DailyDialOutVideoCodecs": limits.VideoCodec,
    "DailySipServiceProvider": limits.Provider,
    "DailyParticipantTypeValues": limits.ParticipantType,
    "DailyParticipantPermissionsCanSendValues": limits.Media,
    "DailyParticipantPermissionsCanAdminValues": limits.AdminRight,
    "DailyParticipantLeftReason": limits.LeftReason,
    "DailyFatalErrorType": limits.FatalErrorType,
}
RIGHT: dict[str, Any] = {
    "text": "x",
    "number": 1,
    "flag": True,
    "map": {"X-A": "b"},
    "anything": {"a": [1]},
    "time": "2026-01-02T03:04:05Z",
}
WRONG: dict[str, tuple[Any, ...]] = {
    "text": (3, True, [], {}),
    "number": ("3", True, [], {}),
    "flag": (1, 0, "true", [], {}),
    "map": ("x", [], 3),
    "anything": (),
    "time": ("soon", {}, []),
}
SHAPED: dict[str, Any] = {
    "DailyParticipant": {"session_id": "p"},
    "DailyParticipantCounts": {"present": 1, "hidden": 0},
}


def wire_names(model: type[BaseModel]) -> dict[str, Any]:
    return {info.alias or name: info for name, info in model.model_fields.items()}


def right_value(kind: Any) -> Any:
    if isinstance(kind, str):
        return RIGHT[kind]
    return kind["one of"][0] if "one of" in kind else SHAPED.get(kind["shape"], {})


def fails_at(model: type[BaseModel], data: Any, field: str) -> bool:
    try:
        model.model_validate(data)
    except ValidationError as error:
        return field in {str(each["loc"][0]) for each in error.errors()}
    return False


def check_names(
    model: type[BaseModel], facts: dict[str, Any], *, left_out: set[str], ours: set[str]
) -> None:
    known = set(facts["required"]) | set(facts["optional"])
    assert set(wire_names(model)) - ours == known - left_out


def check_needed(model: type[BaseModel], facts: dict[str, Any], left_out: set[str]) -> None:
    """Required is: refused when absent, or filled in and so always present when we send."""
    fields = wire_names(model)
    for name in set(facts["required"]) - left_out:
        info = fields[name]
        assert info.is_required() or info.get_default(call_default_factory=True) is not None, name
    for name in set(facts["optional"]) - left_out:
        assert not fields[name].is_required(), name


def test_every_event_is_modelled(surface: dict[str, Any]) -> None:
    assert {model.METHOD for model in DAILY_EVENTS} == set(surface["events"])
    assert {model.METHOD for model in GATEWAY_EVENTS}.isdisjoint(surface["events"])
    assert len(EVENT_MODELS) == len(DAILY_EVENTS) + len(GATEWAY_EVENTS)


@pytest.mark.parametrize("model", DAILY_EVENTS, ids=lambda m: m.METHOD)
def test_event_fields(model: Any, surface: dict[str, Any]) -> None:
    facts = surface["events"][model.METHOD]
    check_names(model, facts, left_out=set(), ours=set(model.OURS))
    minimal = {name: right_value(kind) for name, kind in facts["required"].items()}
    model.model_validate(minimal)
    for name in facts["required"]:
        assert fails_at(model, {k: v for k, v in minimal.items() if k != name}, name), name


@pytest.mark.parametrize("model", DAILY_EVENTS, ids=lambda m: m.METHOD)
def test_event_field_types(model: Any, surface: dict[str, Any]) -> None:
    facts = surface["events"][model.METHOD]
    minimal = {name: right_value(kind) for name, kind in facts["required"].items()}
    for name, kind in (facts["required"] | facts["optional"]).items():
        sent = model.model_validate(minimal | {name: right_value(kind)})
        assert name in to_wire(sent)
        for wrong in WRONG[kind] if isinstance(kind, str) else (3, "nonsense"):
            assert fails_at(model, minimal | {name: wrong}, name), (name, wrong)
        if isinstance(kind, dict) and "one of" in kind:
            for value in kind["one of"]:
                model.model_validate(minimal | {name: value})


def test_what_a_frame_says_once_is_not_in_the_payload(surface: dict[str, Any]) -> None:
    """``action`` travels as the frame's method; ``callClientId`` names a browser object."""
    for model in EVENT_MODELS.values():
        assert set(surface["event_base"]["required"]).isdisjoint(wire_names(model))


def test_error_details(surface: dict[str, Any]) -> None:
    for event, model in (
        ("dialout-error", DialoutErrorDetails),
        ("dialin-error", DialinErrorDetails),
    ):
        declared = surface["events"][event]["optional"]["details"]["shape"]
        names = set(re.findall(r"(\w+)\?:", declared))
        assert set(wire_names(model)) - model.OURS == names
        assert not any(info.is_required() for info in model.model_fields.values())


def test_closed_sets(surface: dict[str, Any]) -> None:
    assert {n: sorted(get_args(s)) for n, s in SETS.items()} == surface["closed_sets"]


def test_every_shape_is_modelled(surface: dict[str, Any]) -> None:
    assert set(SHAPES) == set(surface["shapes"])


@pytest.mark.parametrize("name", SHAPES)
def test_shape_fields(name: str, surface: dict[str, Any]) -> None:
    model, facts = SHAPES[name], surface["shapes"][name]
    left_out = BROWSER_ONLY.get(name, set())
    check_names(model, facts, left_out=left_out, ours=OURS_IN_SHAPES.get(name, set()))
    check_needed(model, facts, left_out)


def test_video_limits(surface: dict[str, Any]) -> None:
    for name, most in surface["video_limits"].items():
        assert not problems_in(opt.VideoSettings, {name: most})
        assert not problems_in(opt.VideoSettings, {name: 1})
        for wrong in (0, -1, most + 1, 1.5, "3", True):
            assert [p.field for p in problems_in(opt.VideoSettings, {name: wrong})] == [name]


def test_dial_out_has_the_options_of_both_kinds(surface: dict[str, Any]) -> None:
    sip, phone = surface["options"]["startDialOut:sip"], surface["options"]["startDialOut:pstn"]
    names = set(sip["optional"]) | set(phone["optional"])
    assert not sip["required"] and not phone["required"]
    assert set(wire_names(opt.StartDialOut)) == names


@pytest.mark.parametrize("kind", ["sip", "pstn"])
def test_dial_out_options_by_kind(kind: str, surface: dict[str, Any]) -> None:
    """What belongs to one kind is accepted there, and refused beside the other destination."""
    here = set(surface["options"][f"startDialOut:{kind}"]["optional"])
    target = {"sipUri": "sip:a@b.example"} if kind == "sip" else {"phoneNumber": "+15551234567"}
    samples: dict[str, Any] = {
        "sipUri": "sip:a@b.example",
        "phoneNumber": "+15551234567",
        "displayName": "Ann",
        "userId": "ann",
        "callerId": "+15550000000",
        "extension": "12#",
        "waitBeforeExtensionDialSec": 3,
        "video": True,
        "videoSettings": {"width": 640},
        "codecs": {"audio": ["PCMU"]},
        "permissions": {"canReceive": {"base": True}},
        "provider": "daily",
    }
    company = {"waitBeforeExtensionDialSec": {"extension": "1"}, "videoSettings": {"video": True}}
    for name in wire_names(opt.StartDialOut):
        data = target | company.get(name, {}) | {name: samples[name]}
        fields = {p.field for p in problems_in(opt.StartDialOut, data)}
        assert bool(fields) == (name not in here), (name, fields)


@pytest.mark.parametrize("name", OPTIONS)
def test_option_fields(name: str, surface: dict[str, Any]) -> None:
    model, facts = OPTIONS[name], surface["options"][name]
    left_out = BROWSER_ONLY.get(name, set())
    check_names(model, facts, left_out=left_out, ours=OURS_IN_PARAMS.get(name, set()))
    check_needed(model, facts, left_out)
    assert METHOD_PARAMS[name] is model


def test_every_method_is_modelled(surface: dict[str, Any]) -> None:
    methods = {name.partition(":")[0] for name in surface["options"]}
    assert methods <= set(METHOD_PARAMS)
    assert set(OPTIONS) | {"startDialOut"} == methods
    assert METHOD_PARAMS["startDialOut"] is opt.StartDialOut


def test_dtmf_enum(surface: dict[str, Any]) -> None:
    values = surface["options"]["sendDTMF"]["optional"]["method"]["one of"]
    assert sorted(values) == sorted(get_args(limits.DtmfMethodName))
    assert opt.SendDtmf(session_id="x", tones="1").method == "auto"


def test_limits(surface: dict[str, Any]) -> None:
    rules = surface["rules"]
    assert rules["sip prefix"] == limits.SIP_PREFIX
    assert rules["display name shorter than"] == limits.DISPLAY_NAME_MAX + 1
    assert rules["user id at most"] == limits.USER_ID_MAX
    assert rules["extension at most"] == limits.EXTENSION_MAX
    assert rules["wait at most"] == limits.EXTENSION_WAIT_MAX_S
    assert rules["tones at most"] == limits.TONES_MAX
    assert rules["app message at most"] == limits.APP_MESSAGE_MAX_CHARS
    assert rules["digit duration"] == [
        limits.DIGIT_DURATION_MIN_MS,
        limits.DIGIT_DURATION_MAX_MS,
        limits.DIGIT_DURATION_DEFAULT_MS,
    ]
    allowed = {chr(c) for c in range(256) if not re.match(rules["tone not allowed"], chr(c))}
    assert set(limits.DTMF_ALPHABET) == allowed


def test_webhooks(surface: dict[str, Any]) -> None:
    facts = surface["webhooks"]
    assert sorted(webhooks.Envelope.model_fields) == facts["envelope"]
    assert all(info.is_required() for info in webhooks.Envelope.model_fields.values())
    modelled = {kind: sorted(model.model_fields) for kind, model in webhooks.PAYLOADS.items()}
    assert modelled == facts["payloads"]
    assert sorted(get_args(webhooks.CompleteStatus)) == facts["complete_status"]
    assert set(facts["complete_status"]) <= set(get_args(limits.TransferStatus))


def test_python_media_names(surface: dict[str, Any]) -> None:
    assert dict(PYTHON_MEDIA) == surface["python_media_names"]


def test_join_result_of_a_newer_gateway_is_understood() -> None:
    answer = {
        "sessionId": "me",
        "resumeKey": "k",
        "seq": 4,
        "room": "r",
        "participants": [{"session_id": "p", "mood": "fine"}],
        "sessions": [{"sessionId": "p", "direction": "dial-in", "state": "active", "new": 1}],
        "weather": "sunny",
    }
    result = JoinResult.model_validate(answer)
    assert result.participants[0].session_id == result.sessions[0].session_id == "p"
