from __future__ import annotations

import asyncio
from typing import Any

import pytest

from softphone.domain import events
from softphone.domain.audibility import may_be_heard
from softphone.domain.dialing import DialRequest, VideoSettings
from softphone.domain.ids import LegId
from softphone.domain.transfer import TransferMode, TransferRequest
from softphone.errors import CommandNotAllowed, CommandRefused, CommandTimeout, SessionGone
from tests.daily.conftest import Joined
from tests.daily_rig import daily_rig
from tests.fakes.event_sink import Sink
from tests.fakes.practice_room import NO_ANSWER


async def test_what_the_sdk_drops_is_told_from_memory(joined: Joined) -> None:
    party = await joined.answered(
        "+15550100001", user_id="guest", caller_id="+15550100002", display_name="Bob"
    )
    answered = await joined.until(events.DialoutAnswered)
    assert (answered.destination, answered.user_id) == ("+15550100001", "guest")
    assert (answered.caller_id, answered.provider) == ("+15550100002", "daily")
    assert answered.action_trace_id == f"trace-{party.id}"
    (leg,) = (await joined.backend.snapshot()).legs
    assert (leg.destination, leg.display_name, leg.state) == ("+15550100001", "Bob", "active")


@pytest.mark.parametrize(
    ("number", "kind"),
    [("+15550100001", "pstn-dial-out"), ("sip:bob@example.org", "sip-dial-out")],
)
async def test_a_dialled_leg_has_the_type_the_sdk_does_not_tell(
    joined: Joined, number: str, kind: str
) -> None:
    party = await joined.answered(number)
    told = await joined.until(
        events.ParticipantJoined, lambda event: event.participant.id == party.id
    )
    assert told.participant.participant_type == kind


async def test_every_option_reaches_the_cloud(joined: Joined) -> None:
    await joined.dialled(
        "+15550100001", extension="12", wait_before_extension_s=3, audio_codecs=("OPUS", "PCMU")
    )
    (asked,) = joined.cloud.asked("start-dialout")
    assert asked["extension"] == "12" and asked["waitBeforeExtensionDialSec"] == 3
    assert asked["codecs"] == {"audio": ["OPUS", "PCMU"]} or asked["codecs"]["audio"] == [
        "OPUS",
        "PCMU",
    ]


async def test_a_size_of_the_picture_goes_by_rest(joined: Joined) -> None:
    joined.cloud.autopilot = None
    leg = await joined.backend.dial(
        DialRequest(
            destination="sip:bob@example.org",
            video=True,
            video_settings=VideoSettings(width=640, height=360),
        )
    )
    assert joined.cloud.asked("start-dialout") == []
    (body,) = joined.rig.rest.named("POST", "/rooms/desk/dialOut/start")
    assert body["videoSettings"] == {"width": 640, "height": 360}
    (live,) = (await joined.backend.snapshot()).legs
    assert (live.session_id, live.destination) == (leg, "sip:bob@example.org")


async def test_a_warning_and_a_failure_are_told_in_the_clouds_words(joined: Joined) -> None:
    party = await joined.answered()
    await joined.cloud.event("dialout-warning", party, message="codec fallback")
    assert (await joined.until(events.DialoutWarning)).error_msg == "codec fallback"
    await joined.cloud.fail(party, "SDP mismatch")
    assert (await joined.until(events.DialoutError)).error_msg == "SDP mismatch"
    assert (await joined.backend.snapshot()).legs == ()


CALLER = "sip:+15550100009@pbx"


async def called_in(joined: Joined) -> Any:
    return await joined.cloud.call_in(CALLER, name="Bob", headers={"X-Id": "7"})


async def test_a_caller_rings_apart_from_everybody_until_answered(joined: Joined) -> None:
    party = await called_in(joined)
    rings = await joined.until(events.DialinRinging)
    assert rings.session_id == party.id and rings.sip_headers == {"X-Id": "7"}
    assert (rings.sip_from, rings.display_name) == (CALLER, "Bob")
    await joined.cloud.until(lambda: party.permissions["canSend"] in ([], False))
    assert party.permissions["canReceive"]["base"] is False
    snapshot = await joined.backend.snapshot()
    assert [(leg.direction, leg.state) for leg in snapshot.legs] == [("dial-in", "ringing")]
    assert party.id not in [somebody.id for somebody in snapshot.participants]
    assert joined.cloud.asked("send-track") == []

    await joined.backend.answer(LegId(party.id))
    assert (await joined.until(events.DialinConnected)).sip_headers == {"X-Id": "7"}
    told = [each for each in joined.sink.events if isinstance(each, events.ParticipantJoined)][-1]
    assert told.participant.participant_type == "pstn-dial-in"
    assert may_be_heard(party.permissions)
    assert party.permissions["canReceive"]["base"] not in (False, None)
    (leg,) = (await joined.backend.snapshot()).legs
    assert leg.state == "active"
    with pytest.raises(CommandNotAllowed):
        await joined.backend.answer(LegId(party.id))
    await joined.backend.hang_up(LegId(party.id))
    assert (await joined.until(events.DialinStopped)).session_id == party.id


async def test_a_caller_who_is_being_answered_is_not_closed_off_again(joined: Joined) -> None:
    party, cloud = await called_in(joined), joined.cloud
    await cloud.until(lambda: party.permissions["canSend"] in ([], False))
    cloud.may_permit.clear()
    answering = asyncio.create_task(joined.backend.answer(LegId(party.id)))
    await cloud.until(lambda: len(cloud.asked("sig-update-permissions")) == 2)
    await cloud.press(party, "1")
    await joined.until(events.DtmfReceived)
    cloud.may_permit.set()
    await answering
    await joined.backend.send_tones(LegId(party.id), "2")
    assert party.tones == "2", "requests come in order, so what was sent before this has arrived"
    assert may_be_heard(party.permissions)
    assert len(cloud.asked("sig-update-permissions")) == 2


async def test_a_callers_warning_and_failure_are_told_in_the_clouds_words(joined: Joined) -> None:
    party = await joined.cloud.call_in("+15551230000")
    await joined.until(events.DialinRinging)
    await joined.backend.answer(LegId(party.id))
    await joined.until(events.DialinConnected)
    await joined.cloud.event("dialin-warning", party, message="codec fallback")
    assert (await joined.until(events.DialinWarning)).error_msg == "codec fallback"
    await joined.cloud.fail(party, "media timeout")
    failed = await joined.until(events.DialinError)
    assert (failed.session_id, failed.error_msg) == (party.id, "media timeout")
    await joined.sink.until(lambda: not joined.backend._book.live)


async def test_a_caller_who_gives_up_was_never_connected(joined: Joined) -> None:
    party = await called_in(joined)
    await joined.until(events.DialinRinging)
    await joined.cloud.end(party.id)
    assert (await joined.until(events.DialinStopped)).session_id == party.id
    assert not any(isinstance(each, events.DialinConnected) for each in joined.sink.events)


async def test_callers_may_be_taken_at_once(daily_authority: Any) -> None:
    async with daily_rig(daily_authority, auto_answer=True) as rig:
        joined = Joined(rig, Sink())
        await rig.backend.start(joined.sink)
        assert not rig.backend.capabilities.answer_dialin
        party = await called_in(joined)
        connected = await joined.until(events.DialinConnected)
        told = await joined.until(
            events.ParticipantJoined,
            lambda event: event.participant.participant_type == "pstn-dial-in",
        )
        assert joined.sink.events.index(told) > joined.sink.events.index(connected)
        assert party.permissions["canSend"] is True


async def test_each_way_in_is_told_as_often_as_the_cloud_tells_it(joined: Joined) -> None:
    for _ in range(2):
        await joined.cloud.client.event("dialin-ready", sipEndpoint="desk.0@mydomain")
    await joined.sink.until(
        lambda: sum(type(each) is events.DialinReady for each in joined.sink.events) == 2
    )
    ready = await joined.until(events.DialinReady)
    assert (ready.sip_endpoint, ready.provider) == ("desk.0@mydomain", "daily")


async def test_tones_go_both_ways(joined: Joined) -> None:
    party = await joined.answered()
    await joined.backend.send_tones(LegId(party.id), "12#", duration_ms=60)
    (asked,) = joined.cloud.asked("send-dtmf")
    assert party.tones == "12#"
    assert asked["digitDurationMs"] == 60 and asked["method"] == "auto"
    await joined.cloud.press(party, "7", "sip-info")
    pressed = await joined.until(events.DtmfReceived)
    assert (pressed.tone, pressed.method, pressed.session_id) == ("7", "sip-info", party.id)


async def test_a_leg_that_leaves_without_a_word_has_stopped(
    joined: Joined, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("softphone.backends.daily.backend.STOP_SEEN_S", 0.05)
    party = await joined.answered()
    await joined.cloud._remove(party)
    assert (await joined.until(events.DialoutStopped)).session_id == party.id


async def test_a_late_event_wakes_no_dead_leg(joined: Joined) -> None:
    party = await joined.answered()
    await joined.cloud.end(party.id)
    await joined.until(events.DialoutStopped)
    await joined.cloud.event("dialout-answered", party)
    await joined.cloud.event("dialout-stopped", party)
    other = await joined.answered("+15550100004")
    (live,) = (await joined.backend.snapshot()).legs
    assert live.session_id == other.id
    stopped = [each for each in joined.sink.events if type(each) is events.DialoutStopped]
    assert len(stopped) == 1


async def test_anothers_dial_out_is_seen(joined: Joined) -> None:
    stranger = joined.cloud.place({"phoneNumber": "+15550100006"})
    await joined.cloud.ring(stranger)
    rung = await joined.until(events.DialoutConnected)
    assert rung.session_id == stranger.id and rung.destination is None
    await joined.backend.hang_up(LegId(stranger.id))
    await joined.until(events.DialoutStopped)


async def test_the_targets_extension_goes_by_rest(joined: Joined) -> None:
    party = await joined.answered()
    await joined.backend.transfer(
        LegId(party.id), TransferRequest(target="+15550100002", extension="42")
    )
    (body,) = joined.rig.rest.named("POST", "/rooms/desk/sipCallTransfer")
    assert body["extension"] == "42"
    assert joined.cloud.asked("sip-call-transfer") == []
    assert (await joined.until(events.DialoutStopped)).reason == "transferred"


async def test_a_hand_over_is_a_refer(joined: Joined) -> None:
    party = await joined.answered("sip:bob@example.org")
    await joined.backend.transfer(
        LegId(party.id),
        TransferRequest(target="sip:carol@example.org", mode=TransferMode.HAND_OVER),
    )
    (asked,) = joined.cloud.asked("sip-call-transfer")
    assert asked["useSipRefer"] is True
    step = await joined.until(events.TransferProgress)
    assert step.is_sip_refer


async def test_a_transfer_that_changes_nothing_has_failed(
    joined: Joined, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("softphone.backends.daily.transfers.STUCK_S", 0.05)
    party = await joined.answered()
    joined.cloud.refusals["sip-call-transfer"] = {"ok": True}
    await joined.backend.transfer(LegId(party.id), TransferRequest(target="+15550100002"))
    await joined.until(events.TransferProgress, lambda event: event.status == "failed")
    (live,) = (await joined.backend.snapshot()).legs
    assert live.state == "active"


async def test_a_refused_transfer_leaves_the_call_as_it_was(joined: Joined) -> None:
    party = await joined.answered()
    joined.cloud.refusals["sip-call-transfer"] = {"ok": False, "error": "no such target"}
    with pytest.raises(CommandRefused, match="no such target"):
        await joined.backend.transfer(LegId(party.id), TransferRequest(target="+15550100002"))
    joined.cloud.refusals.clear()
    await joined.backend.transfer(LegId(party.id), TransferRequest(target="+15550100002"))
    await joined.until(events.DialoutStopped)


async def test_two_put_through_meet_in_a_room_of_their_own(joined: Joined) -> None:
    one, two = await joined.answered("+15550100001"), await joined.answered("+15550100004")
    await joined.backend.connect(LegId(one.id), LegId(two.id))
    made = [name for name in joined.rig.rest.rooms if name.startswith("bridge-")]
    assert len(made) == 1
    config = joined.rig.rest.rooms[made[0]]["config"]
    assert config["sip"]["dialin_config"]["allow_room_start"] is True
    targets = {asked["toEndPoint"] for asked in joined.cloud.asked("sip-call-transfer")}
    assert targets == {f"sip:{made[0]}.{n}@mydomain.sip-us.daily.co" for n in (0, 1)}


async def test_only_answered_calls_are_transferred(joined: Joined) -> None:
    party = await joined.dialled(NO_ANSWER)
    with pytest.raises(CommandNotAllowed):
        await joined.backend.transfer(LegId(party.id), TransferRequest(target="+15550100002"))


async def test_no_leg_is_invented(joined: Joined) -> None:
    for command in (
        joined.backend.hang_up(LegId("nobody")),
        joined.backend.mute_toward(LegId("nobody"), True),
        joined.backend.hold(LegId("nobody"), True),
        joined.backend.stats(LegId("nobody")),
    ):
        with pytest.raises(SessionGone):
            await command


async def test_a_hold_the_room_does_not_confirm_is_in_doubt(
    joined: Joined, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def deaf(_changes: Any) -> None:
        return None

    monkeypatch.setattr("softphone.backends.daily.gate.SEEN_S", 0.1)
    monkeypatch.setattr(joined.cloud, "update_permissions", deaf)
    party = await joined.answered()
    with pytest.raises(CommandTimeout):
        await joined.backend.hold(LegId(party.id), True)
