from __future__ import annotations

from typing import Any

import pytest

from softphone.telephony_api.events import EVENT_MODELS
from softphone.telephony_api.webhooks import PAYLOADS, Envelope, MonitorSnapshot, envelope_for
from softphone.telephony_api.wire import to_wire

LEG = {"sessionId": "leg", "userId": "u", "provider": "daily", "sipCallId": "c", "seq": 4}
COMMON = {"room": "r", "domain_id": "d", "timestamp": 9.5}


def envelope(name: str, params: dict[str, Any]) -> dict[str, Any]:
    event = EVENT_MODELS[name].model_validate(params)
    return to_wire(envelope_for(event, room="r", domain_id="d", envelope_id="e1", now=9.5))


def test_a_dial_out_event() -> None:
    out = {"destination": "+1", "origin": "o", "callerId": "+2", "timestamp": 3.25}
    assert envelope("dialout-answered", LEG | out) == {
        "version": "1.0.0",
        "type": "dialout.answered",
        "id": "e1",
        "event_ts": 3.25,
        "payload": {
            "room": "r",
            "domain_id": "d",
            "timestamp": 3.25,
            "session_id": "leg",
            "user_id": "u",
            "destination": "+1",
            "origin": "o",
            "caller_id": "+2",
        },
    }


def test_a_dial_in_event() -> None:
    params = LEG | {"sipFrom": "sip:x@y", "displayName": "Bob", "sipHeaders": {"X-A": "1"}}
    assert envelope("dialin-connected", params)["payload"] == COMMON | {
        "session_id": "leg",
        "sip_from": "sip:x@y",
        "display_name": "Bob",
        "sip_headers": {"X-A": "1"},
    }


@pytest.mark.parametrize(
    ("status", "kind", "more"),
    [
        ("triggered", "calltransfer.triggered", {}),
        ("answered", "calltransfer.answered", {}),
        ("completed", "calltransfer.completed", {"complete_status": "completed"}),
        ("busy", "calltransfer.completed", {"complete_status": "busy"}),
    ],
)
def test_a_transfer(status: str, kind: str, more: dict[str, Any]) -> None:
    got = envelope(
        "transfer-progress", {"sessionId": "leg", "status": status, "toEndPoint": "sip:a@b"}
    )
    assert got["type"] == kind
    assert got["payload"] == COMMON | {"session_id": "leg", "to_endpoint": "sip:a@b"} | more


def test_events_without_a_webhook_carry_all_of_theirs() -> None:
    got = envelope("dtmf-event", {"tone": "5", "volume": 1, "method": "sip-info", "seq": 1})
    assert got["type"] == "dtmf.event"
    assert got["payload"] == COMMON | {"tone": "5", "volume": 1.0, "method": "sip-info"}


def test_payload_models_take_what_we_send_and_what_daily_sends() -> None:
    sent = envelope("dialout-error", LEG | {"errorMsg": "no"})
    PAYLOADS[sent["type"]].model_validate(sent["payload"])
    Envelope.model_validate(sent | {"newer": 1})
    PAYLOADS["dialin.ready"].model_validate({"timestamp": "1700000000", "sip_endpoint": "e"})


def test_the_first_monitor_frame() -> None:
    assert to_wire(MonitorSnapshot()) == {"type": "snapshot", "rooms": []}
