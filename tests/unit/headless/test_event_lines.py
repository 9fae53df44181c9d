from __future__ import annotations

import json

import pytest

from softphone.domain import events
from softphone.domain.ids import LegId, ParticipantId
from softphone.headless.event_lines import event_object
from softphone.telephony_api.events import EVENT_MODELS
from softphone.telephony_api.frames import read_payload
from softphone.telephony_api.translate import to_domain

SAMPLES = {
    "dialout-connected": {"sessionId": "l", "provider": "p", "sipCallId": "c", "destination": "+1"},
    "dialout-answered": {"sessionId": "l", "provider": "p", "sipCallId": "c", "callerId": "x"},
    "dialout-stopped": {"sessionId": "l", "provider": "p", "sipCallId": "c", "reason": "r"},
    "dialout-warning": {"sessionId": "l", "provider": "p", "errorMsg": "e"},
    "dialout-error": {
        "sessionId": "l",
        "provider": "p",
        "errorMsg": "e",
        "details": {"destination": "+1", "sipCode": 486, "reason": "busy"},
    },
    "dialin-ready": {"sipEndpoint": "desk@x", "provider": "p"},
    "dialin-ringing": {"sessionId": "l", "provider": "p", "sipFrom": "sip:a@b"},
    "dialin-connected": {"sessionId": "l", "provider": "p", "sipCallId": "c", "displayName": "A"},
    "dialin-stopped": {"sessionId": "l", "provider": "p", "sipHeaders": {"X-A": "1"}},
    "dialin-warning": {"sessionId": "l", "provider": "p", "errorMsg": "e"},
    "dialin-error": {
        "sessionId": "l",
        "provider": "p",
        "errorMsg": "e",
        "type": "start-failed",
        "details": {"sipEndpoint": "desk@x", "sipCode": 500, "reason": "r"},
    },
    "dtmf-event": {"sessionId": "l", "tone": "5", "volume": 10.0, "method": "sip-info"},
    "app-message": {"data": {"x": 1}, "fromId": "f"},
    "recording-started": {"recordingId": "r"},
    "recording-stopped": {"recordingId": "r"},
    "recording-paused": {"recordingId": "r"},
    "recording-resumed": {"recordingId": "r"},
    "recording-error": {"recordingId": "r", "errorMsg": "The disk is full."},
    "supervision-changed": {
        "sessionId": "s",
        "userId": "u",
        "userName": "Boss",
        "mode": "whisper",
        "to": ["a"],
    },
    "agent-state-changed": {
        "sessionId": "a",
        "userId": "u",
        "userName": "Ann",
        "state": "on-call",
        "since": 5.0,
        "queued": "break",
    },
    "agent-state-forced": {"sessionId": "a", "state": "busy", "reason": "r", "by": "Boss"},
    "help-wanted": {"sessionId": "a", "userName": "Ann", "call": "l", "note": "now"},
    "waiting-callers": {
        "callers": [{"sessionId": "l", "stage": "meeting", "since": 4.0, "displayName": "Al"}]
    },
    "trunk-states": {
        "trunks": [
            {"name": "a", "registration": "failed", "since": 4.0, "reason": "No.", "retryAt": 9.0}
        ]
    },
    "transfer-progress": {
        "sessionId": "l",
        "status": "answered",
        "toEndPoint": "+1",
        "isSipRefer": True,
    },
    "stats": {
        "sessionId": "l",
        "codec": "PCMU",
        "packetsSent": 3,
        "packetsReceived": 4,
        "lossPercent": 1.5,
        "mos": 4.1,
    },
}


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_a_line_is_the_payload_again(name: str) -> None:
    payload = SAMPLES[name] | {"seq": 7, "timestamp": 1.5}
    model = read_payload(name, payload)
    assert model is not None
    event = to_domain(model, 0.0)
    assert event is not None
    shown = event_object(event)
    assert shown is not None
    assert (shown.pop("event"), shown.pop("action")) == (name, name)
    assert json.loads(json.dumps(shown)) == payload


def test_every_event_of_the_wire_has_a_sample() -> None:
    participants = {"participant-joined", "participant-updated", "participant-left"}
    assert set(EVENT_MODELS) - participants - {"participant-counts-updated"} == set(SAMPLES)


def test_participants_keep_dailys_spelling() -> None:
    who = events.Participant(ParticipantId("p"), user_name="A", participant_type="sip-dial-in")
    shown = event_object(events.ParticipantJoined(timestamp=1.0, participant=who))
    assert shown is not None
    assert shown["participant"]["session_id"] == "p"
    assert shown["participant"]["participantType"] == "sip-dial-in"


def test_a_snapshot_is_no_event_of_dailys() -> None:
    assert event_object(events.Snapshot(timestamp=1.0)) is None
    assert LegId("x") == "x"
