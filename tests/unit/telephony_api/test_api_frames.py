from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from softphone.domain import events as domain
from softphone.domain.agent import AgentState
from softphone.domain.holding import Hold
from softphone.domain.ids import LegId
from softphone.domain.registration import RegistrationState, TrunkRegistration
from softphone.domain.supervision import SupervisionMode
from softphone.domain.waiting import WaitingCaller, WaitingStage
from softphone.errors import CommandRefused, InvalidInput, ProtocolMismatch
from softphone.telephony_api import rpc
from softphone.telephony_api.events import EVENT_MODELS
from softphone.telephony_api.frames import read_frame, read_payload
from softphone.telephony_api.participants import LegModel
from softphone.telephony_api.rpc import RpcNotification, RpcResponse
from softphone.telephony_api.translate import to_domain, to_leg_snapshot
from softphone.telephony_api.wire import to_wire

LEG = {
    "sessionId": "leg",
    "userId": "u",
    "actionTraceId": "t",
    "provider": "daily",
    "sipCallId": "c@h",
}
OUT = LEG | {"origin": "o", "destination": "+1", "callerId": "+2"}
IN = LEG | {"sipFrom": "sip:x@y", "sipEndpoint": "e"}
HEADERS = {"sipHeaders": {"X-A": 1}, "displayName": "Bob"}
WHO = {
    "session_id": "p",
    "user_id": "u",
    "user_name": "Bob",
    "owner": True,
    "audio": False,
    "participantType": "sip-dial-in",
    "permissions": {"canSend": True},
    "joined_at": "2026-01-02T03:04:05Z",
    "hold": {"local": True, "remote": False},
}
PERSON = domain.Participant(
    id="p",  # type: ignore[arg-type]
    user_id="u",
    user_name="Bob",
    owner=True,
    participant_type="sip-dial-in",
    audio=False,
    permissions={"canSend": True},
    hold=Hold(local=True),
)
STATS = {
    "codec": "PCMU",
    "packetsSent": 5,
    "packetsReceived": 4,
    "lossPercent": 0.5,
    "jitterMs": 1.5,
    "rttMs": 20.0,
    "mos": 4.1,
}
LEG_D = {
    "session_id": "leg",
    "user_id": "u",
    "action_trace_id": "t",
    "provider": "daily",
    "sip_call_id": "c@h",
}
OUT_D = LEG_D | {"origin": "o", "destination": "+1", "caller_id": "+2"}
IN_D = LEG_D | {"sip_from": "sip:x@y", "sip_endpoint": "e"}
HEADERS_D = {"sip_headers": {"X-A": "1"}, "display_name": "Bob"}

CASES: dict[str, tuple[dict[str, Any], type[Any], dict[str, Any]]] = {
    "dialout-connected": (OUT, domain.DialoutConnected, OUT_D),
    "dialout-answered": (OUT, domain.DialoutAnswered, OUT_D),
    "dialout-stopped": (
        OUT | {"reason": "bye", "cause": "remote-hangup"},
        domain.DialoutStopped,
        OUT_D | {"reason": "bye", "cause": "remote-hangup"},
    ),
    "dialout-warning": (
        OUT | {"errorMsg": "w"},
        domain.DialoutWarning,
        OUT_D | {"error_msg": "w"},
    ),
    "dialout-error": (
        LEG | {"errorMsg": "e", "details": {"destination": "+1", "sipCode": 486, "reason": "Busy"}},
        domain.DialoutError,
        LEG_D | {"destination": "+1", "error_msg": "e", "sip_code": 486, "reason": "Busy"},
    ),
    "dialin-ready": (
        {"sipEndpoint": "e", "provider": "daily"},
        domain.DialinReady,
        {"sip_endpoint": "e", "provider": "daily"},
    ),
    "dialin-ringing": (IN | HEADERS, domain.DialinRinging, IN_D | HEADERS_D),
    "dialin-connected": (IN | HEADERS, domain.DialinConnected, IN_D | HEADERS_D),
    "dialin-stopped": (
        IN | HEADERS | {"reason": "bye", "cause": "remote-hangup"},
        domain.DialinStopped,
        IN_D | HEADERS_D | {"reason": "bye", "cause": "remote-hangup"},
    ),
    "dialin-warning": (IN | {"errorMsg": "w"}, domain.DialinWarning, IN_D | {"error_msg": "w"}),
    "dialin-error": (
        LEG
        | {
            "errorMsg": "e",
            "type": "start-failed",
            "details": {"sipEndpoint": "e", "sipCode": 500, "reason": "r"},
        },
        domain.DialinError,
        LEG_D
        | {
            "sip_endpoint": "e",
            "error_msg": "e",
            "type": "start-failed",
            "sip_code": 500,
            "reason": "r",
        },
    ),
    "dtmf-event": (
        {"tone": "5", "volume": 10, "method": "telephone-event", "sessionId": "leg"},
        domain.DtmfReceived,
        {"tone": "5", "volume": 10.0, "method": "telephone-event", "session_id": "leg"},
    ),
    "participant-joined": (
        {"participant": WHO},
        domain.ParticipantJoined,
        {"participant": PERSON},
    ),
    "participant-updated": (
        {"participant": WHO},
        domain.ParticipantUpdated,
        {"participant": PERSON},
    ),
    "participant-left": (
        {"participant": WHO, "reason": "hidden"},
        domain.ParticipantLeft,
        {"participant": PERSON, "reason": "hidden"},
    ),
    "app-message": (
        {"data": {"a": [1]}, "fromId": "p"},
        domain.AppMessage,
        {"data": {"a": [1]}, "from_id": "p"},
    ),
    "waiting-callers": (
        {
            "callers": [
                {
                    "sessionId": "s",
                    "stage": "meeting",
                    "since": 5.5,
                    "displayName": "Ann",
                    "sipFrom": "sip:ann@x",
                    "entrance": "pin--1@x",
                    "room": "desk",
                }
            ]
        },
        domain.WaitingChanged,
        {
            "callers": (
                WaitingCaller(
                    leg=LegId("s"),
                    stage=WaitingStage.MEETING,
                    since=5.5,
                    name="Ann",
                    number="sip:ann@x",
                    entrance="pin--1@x",
                    room="desk",
                ),
            )
        },
    ),
    "trunk-states": (
        {
            "trunks": [
                {
                    "name": "acme",
                    "registration": "failed",
                    "since": 5.5,
                    "reason": "The registrar refuses the password.",
                    "retryAt": 9.5,
                }
            ]
        },
        domain.TrunksChanged,
        {
            "trunks": (
                TrunkRegistration(
                    trunk="acme",
                    state=RegistrationState.FAILED,
                    since=5.5,
                    reason="The registrar refuses the password.",
                    retry_at=9.5,
                ),
            )
        },
    ),
    "recording-started": (
        {"recordingId": "r"},
        domain.RecordingChanged,
        {"recording": True, "recording_id": "r"},
    ),
    "recording-paused": (
        {"recordingId": "r"},
        domain.RecordingChanged,
        {"recording": True, "paused": True, "recording_id": "r"},
    ),
    "recording-resumed": (
        {"recordingId": "r"},
        domain.RecordingChanged,
        {"recording": True, "paused": False, "recording_id": "r"},
    ),
    "recording-error": (
        {"recordingId": "r", "errorMsg": "disk full"},
        domain.RecordingChanged,
        {"recording": False, "recording_id": "r", "error": "disk full"},
    ),
    "recording-stopped": (
        {"recordingId": "r"},
        domain.RecordingChanged,
        {"recording": False, "recording_id": "r"},
    ),
    "supervision-changed": (
        {
            **{"sessionId": "boss", "userId": "u", "userName": "Boss", "mode": "whisper"},
            "to": ["agent"],
        },
        domain.SupervisionChanged,
        {
            **{"supervisor": "boss", "user_id": "u", "user_name": "Boss", "to": ("agent",)},
            "mode": SupervisionMode.WHISPER,
        },
    ),
    "agent-state-changed": (
        {
            **{"sessionId": "ann", "userId": "u", "userName": "Ann", "state": "on-call"},
            **{"reason": "r", "since": 5.0, "queued": "break"},
        },
        domain.AgentStateChanged,
        {
            **{"agent": "ann", "user_id": "u", "user_name": "Ann", "state": AgentState.ON_CALL},
            **{"reason": "r", "since": 5.0, "queued": AgentState.BREAK},
        },
    ),
    "agent-state-forced": (
        {"sessionId": "ann", "state": "busy", "reason": "r", "by": "Boss"},
        domain.AgentStateForced,
        {"agent": "ann", "state": AgentState.BUSY, "reason": "r", "by": "Boss"},
    ),
    "help-wanted": (
        {"sessionId": "ann", "userId": "u", "userName": "Ann", "call": "leg", "note": "n"},
        domain.HelpWanted,
        {"agent": "ann", "user_id": "u", "user_name": "Ann", "call": "leg", "note": "n"},
    ),
    "transfer-progress": (
        {
            **{"sessionId": "leg", "status": "busy", "toEndPoint": "sip:a@b", "sipCode": 486},
            **{"isSipRefer": True, "reason": "busy"},
        },
        domain.TransferProgress,
        {
            **{"session_id": "leg", "status": "busy", "to_end_point": "sip:a@b", "sip_code": 486},
            **{"is_sip_refer": True, "reason": "busy"},
        },
    ),
    "stats": (
        STATS | {"sessionId": "leg"},
        domain.StatsSampled,
        {"session_id": "leg", "quality": domain.Quality("PCMU", 5, 4, 0.5, 1.5, 20.0, 4.1)},
    ),
}


def frame(method: str, params: Any, **more: Any) -> str:
    return json.dumps({"jsonrpc": "2.0", "method": method, "params": params} | more)


def test_every_event_has_a_case() -> None:
    assert set(CASES) | {"participant-counts-updated"} == set(EVENT_MODELS)


@pytest.mark.parametrize("name", CASES)
def test_frame_to_domain(name: str) -> None:
    params, kind, fields = CASES[name]
    text = frame(name, params | {"seq": 7, "timestamp": 12.5, "newField": {"x": 1}}, trace="t")
    for given in (text, text.encode()):
        event = to_domain(read_frame(given), 99.0)  # type: ignore[arg-type]
        assert event == kind(timestamp=12.5, seq=7, **fields)
        assert type(event) is kind


@pytest.mark.parametrize("name", CASES)
def test_every_field_of_the_domain_is_filled(name: str) -> None:
    _params, kind, fields = CASES[name]
    skipped = {"origin", "caller_id"} if name == "dialout-error" else set()
    skipped |= {"sip_from", "sip_headers", "display_name"} if name == "dialin-error" else set()
    skipped |= {"sip_headers", "display_name"} if name == "dialin-warning" else set()
    if name.startswith("recording-"):
        skipped |= {"error", "paused"} - set(fields)
    names = {each.name for each in dataclasses.fields(kind)}
    assert names - skipped == set(fields) | {"timestamp", "seq"}


@pytest.mark.parametrize("name", CASES)
def test_payloads_survive_the_way_to_the_wire_and_back(name: str) -> None:
    params = CASES[name][0] | {"seq": 1, "timestamp": 2.5}
    model = EVENT_MODELS[name].model_validate(params)
    again = read_frame(rpc.encode_notification(name, to_wire(model)))
    assert again == model


def test_time_of_reading_stands_in_for_a_missing_timestamp() -> None:
    event = to_domain(read_frame(frame("dialout-answered", OUT)), 99.0)  # type: ignore[arg-type]
    assert event is not None and event.timestamp == 99.0 and event.seq is None


def test_an_error_that_names_no_leg_is_no_session_event() -> None:
    payload = read_payload("dialout-error", {"errorMsg": "e", "provider": "p"})
    assert payload is not None and to_domain(payload, 0.0) is None


def test_counts_are_not_for_the_domain() -> None:
    counts = {"participantCounts": {"present": 1, "hidden": 0}}
    payload = read_payload("participant-counts-updated", counts)
    assert payload is not None and to_domain(payload, 0.0) is None


def test_answers() -> None:
    ok = read_frame('{"jsonrpc":"2.0","id":1,"result":{}}')
    assert isinstance(ok, RpcResponse) and ok.id == 1 and ok.result == {} and ok.error is None
    text = rpc.encode_error("a", rpc.refused(CommandRefused("No.", type="leg-limit")))
    refused = read_frame(text)
    assert isinstance(refused, RpcResponse) and refused.error is not None
    assert refused.error.code == -32000 and refused.error.data is not None
    assert refused.error.data.type == "leg-limit" and refused.result is None


def test_an_event_of_a_newer_gateway_is_kept_apart() -> None:
    new = read_frame(frame("weather-changed", {"sunny": True}))
    assert new == RpcNotification(method="weather-changed", params={"sunny": True})
    assert read_payload("weather-changed", {}) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        "{}",
        "null",
        "[" * 100_000,
        '{"jsonrpc":"2.0","id":1}',
        '{"jsonrpc":"1.0","id":1,"result":{}}',
        '{"jsonrpc":"2.0","id":1,"result":{},"error":{"code":1,"message":"m"}}',
        '{"jsonrpc":"2.0","method":7}',
        frame("dialout-answered", {}),
        frame("dialout-answered", []),
        frame("dialout-answered", OUT | {"seq": "7"}),
        frame("dialout-answered", OUT | {"sessionId": 7}),
        frame("weather-changed", []),
        b"\xff\xfe",
    ],
)
def test_bad_frames_are_a_protocol_mismatch(text: str | bytes) -> None:
    with pytest.raises(ProtocolMismatch):
        read_frame(text)


def test_error_answers_name_field_and_type() -> None:
    bad = rpc.invalid_params(InvalidInput("tones", "has 25 tones", "Send at most 20 at a time."))
    assert json.loads(rpc.encode_error(1, bad)) == {
        "jsonrpc": "2.0",
        "id": 1,
        "error": {
            "code": -32602,
            "message": "tones: has 25 tones. Send at most 20 at a time.",
            "data": {"type": "invalid-params", "field": "tones"},
        },
    }


def test_unreadable_requests_are_answered_with_a_null_id() -> None:
    error = rpc.RpcError(code=-32700, message="m")
    assert json.loads(rpc.encode_error(None, error))["id"] is None


def test_leg_snapshot() -> None:
    leg = {"sessionId": "leg", "direction": "dial-out", "state": "active", "answeredAt": 2.0}
    snapshot = to_leg_snapshot(LegModel.model_validate(leg | {"destination": "+1"}))
    assert snapshot == domain.LegSnapshot(
        session_id="leg",  # type: ignore[arg-type]
        direction="dial-out",
        state="active",
        destination="+1",
        answered_at=2.0,
    )
