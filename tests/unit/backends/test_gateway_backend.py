from __future__ import annotations

import asyncio
import threading

import pytest

from softphone.backends.gateway.backend import GatewayBackend
from softphone.domain import events
from softphone.domain.dialing import DialRequest, DtmfMethod
from softphone.domain.ids import LegId
from softphone.domain.link import LinkStatus
from softphone.errors import (
    BackendUnavailable,
    CommandRefused,
    CommandTimeout,
    InvalidInput,
    NotPermitted,
    ProtocolMismatch,
    SessionGone,
)
from tests.fakes.event_sink import Sink
from tests.fakes.gateway_server import GatewayServer, Refusal
from tests.patience import PATIENCE_S
from tests.unit.backends.one_leg import LEG, leg_event


async def test_start_makes_the_room_and_joins_as_owner(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    assert server.rooms["desk"]["config"]["enable_dialout"] is True
    assert server.rooms["desk"]["config"]["sip"]["answer_mode"] == "manual"
    token = server.tokens[0]
    assert token["is_owner"] is True and "room_name" not in token
    assert token["user_id"] == "ada" and token["exp"] > 0
    assert server.called("join") == [{"userName": "Ada", "audio": {"sampleRate": 16000}}]
    assert sink.statuses() == [LinkStatus.STARTING, LinkStatus.UP]
    assert isinstance(sink.events[0], events.Snapshot)
    assert backend.own_participant is not None


async def test_an_existing_room_that_fits_is_left_alone(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    server._room("desk", {"enable_dialout": True, "sip": {"answer_mode": "manual"}, "geo": "x"})
    await backend.start(sink)
    assert "POST /v1/rooms" not in server.requests
    assert server.rooms["desk"]["config"]["geo"] == "x"


async def test_events_arrive_in_order_and_typed(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    server.notify("dialout-connected", **leg_event(destination="+15550100002"))
    server.notify("dialout-answered", **leg_event())
    server.notify("dtmf-event", sessionId=LEG, tone="5", volume=10, method="telephone-event")
    server.notify("dialout-stopped", **leg_event(reason="hang-up"))
    await sink.until(lambda: len(sink.events) == 5)
    kinds = [type(event) for event in sink.events[1:]]
    assert kinds == [
        events.DialoutConnected,
        events.DialoutAnswered,
        events.DtmfReceived,
        events.DialoutStopped,
    ]
    assert [event.seq for event in sink.events[1:]] == [1, 2, 3, 4]


async def test_dial_sends_only_what_was_chosen(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    server.answer("startDialOut", {"session": {"sessionId": LEG}})
    request = DialRequest(destination="+15550100002", extension="12", wait_before_extension_s=3)
    assert await backend.dial(request) == LEG
    assert server.called("startDialOut") == [
        {"phoneNumber": "+15550100002", "extension": "12", "waitBeforeExtensionDialSec": 3}
    ]


async def test_bad_options_are_refused_before_anything_is_sent(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    with pytest.raises(InvalidInput) as caught:
        await backend.dial(DialRequest(destination="sip:a@b", extension="1"))
    assert caught.value.field == "extension"
    assert server.called("startDialOut") == []


@pytest.mark.parametrize(
    ("refusal", "error"),
    [
        (Refusal(-32000, "No.", "leg-limit"), CommandRefused),
        (Refusal(-32000, "No.", "no-such-session"), SessionGone),
        (Refusal(-32000, "No.", "not-owner"), NotPermitted),
        (Refusal(-32000, "No.", "sip-unavailable"), CommandRefused),
        (
            Refusal(-32602, "phoneNumber: is odd. Even it.", "invalid-params", "phoneNumber"),
            InvalidInput,
        ),
        (Refusal(-32601, "unknown", "unknown-method"), ProtocolMismatch),
        (Refusal(-32603, "oops", "internal"), BackendUnavailable),
    ],
)
async def test_refusals_become_errors_of_ours(
    server: GatewayServer,
    backend: GatewayBackend,
    sink: Sink,
    refusal: Refusal,
    error: type[Exception],
) -> None:
    await backend.start(sink)
    server.answer("startDialOut", refusal)
    with pytest.raises(error) as caught:
        await backend.dial(DialRequest(destination="+15550100002"))
    assert type(caught.value) is error
    if isinstance(caught.value, InvalidInput):
        assert (caught.value.problem, caught.value.remedy) == ("is odd", "Even it.")


async def test_hang_up_picks_the_method_for_the_leg(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    leg = LegId(LEG)
    await backend.hang_up(leg)
    assert server.calls[-1] == ("stopDialOut", {"sessionId": LEG})
    server.notify("dialin-ringing", **leg_event(sipFrom="sip:c@x"))
    await sink.until(lambda: len(sink.events) == 2)
    await backend.hang_up(leg)
    assert server.calls[-1] == ("declineDialIn", {"sessionId": LEG})
    server.notify("dialin-connected", **leg_event())
    await sink.until(lambda: len(sink.events) == 3)
    await backend.hang_up(leg)
    assert server.calls[-1] == ("updateParticipant", {"sessionId": LEG, "eject": True})


async def test_mute_keeps_other_rules_of_the_leg(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    rules = {"canReceive": {"byUserId": {"boss": False}}}
    server.notify("participant-joined", participant={"session_id": LEG, "permissions": rules})
    await sink.until(lambda: len(sink.events) == 2)
    await backend.mute_toward(LegId(LEG), True)
    sent = server.called("updateParticipant")[-1]["updatePermissions"]
    assert sent == {"canReceive": {"byUserId": {"boss": False, "ada": False}}}


async def test_tones_carry_method_and_duration(
    server: GatewayServer, backend: GatewayBackend, sink: Sink, caplog: pytest.LogCaptureFixture
) -> None:
    await backend.start(sink)
    caplog.set_level("DEBUG")
    await backend.send_tones(
        LegId(LEG), "0815", method=DtmfMethod.SIP_INFO, duration_ms=120, secret=True
    )
    assert server.called("sendDTMF") == [
        {
            "sessionId": LEG,
            "tones": "0815",
            "method": "sip-info",
            "digitDurationMs": 120,
            "secret": True,
        }
    ]
    # the library's own debug records are below what is ever enabled
    assert not [r for r in caplog.records if "0815" in r.getMessage() and "softphone" in r.name]


async def test_a_silent_gateway_leaves_the_outcome_unknown(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    server.hang("stopDialOut")
    waiting = asyncio.create_task(backend.hang_up(LegId(LEG)))
    await server.wait_called("stopDialOut")
    await server.drop()
    with pytest.raises(CommandTimeout):
        await waiting


async def test_audio_flows_both_ways_and_counts_what_was_written(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    port = backend.audio
    assert port is not None
    heard: list[bytes] = []
    more = asyncio.Event()

    def hear(frame: bytes) -> None:
        heard.append(frame)
        more.set()

    port.set_receiver(hear)
    server.send_audio(b"\x01\x00" * 320)
    await asyncio.wait_for(more.wait(), PATIENCE_S)
    assert heard == [b"\x01\x00" * 320] and port.frames_received == 1
    microphone = threading.Thread(target=lambda: port.send(b"\x02\x00" * 320))
    microphone.start()
    microphone.join()
    await server.until(lambda: bool(server.audio))
    assert server.audio == [b"\x02\x00" * 320] and port.frames_sent == 1
    with pytest.raises(ValueError, match="640"):
        port.send(b"\x00")


async def test_stop_hangs_up_what_is_live_and_leaves(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    server.answer("startDialOut", {"session": {"sessionId": LEG}})
    await backend.dial(DialRequest(destination="+15550100002"))

    def stop(_params: dict[str, object]) -> dict[str, object]:
        asyncio.get_running_loop().call_soon(
            lambda: server.notify("dialout-stopped", **leg_event())
        )
        return {}

    server.answer("stopDialOut", stop)
    await backend.stop()
    assert isinstance(sink.events[-1], events.DialoutStopped)
    assert [name for name, _ in server.calls] == ["join", "startDialOut", "stopDialOut", "leave"]
    await backend.stop()
    assert len(server.calls) == 4


async def test_a_transfer_the_far_party_asked_for_is_declined(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    await backend.decline_transfer(LegId(LEG))
    assert server.calls[-1] == ("declineTransfer", {"sessionId": LEG})
