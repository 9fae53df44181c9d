"""What every telephony backend owes the controller, whatever stands behind it."""

from __future__ import annotations

import pytest

from softphone.backends.base import TelephonyBackend
from softphone.domain import events
from softphone.domain.audibility import may_receive
from softphone.domain.dialing import DialRequest, DtmfMethod
from softphone.domain.holding import on_hold
from softphone.domain.ids import LegId, ParticipantId
from softphone.domain.link import LinkStatus
from softphone.domain.transfer import TransferMode, TransferRequest
from softphone.errors import InvalidInput, SessionGone
from tests.fakes.event_sink import Sink
from tests.fakes.practice_room import BUSY, DROP, ECHO, NO_ANSWER, RINGBACK

IVR = "+15550100002"
TERMINAL = (
    events.DialoutStopped,
    events.DialoutError,
    events.DialinStopped,
    events.DialinError,
)


async def answered(backend: TelephonyBackend, sink: Sink) -> LegId:
    leg = await backend.dial(DialRequest(destination=ECHO))
    event = await sink.next(events.DialoutAnswered)
    assert event.session_id == leg
    return leg


async def rung(backend: TelephonyBackend, sink: Sink) -> LegId:
    if not backend.capabilities.answer_dialin:
        pytest.skip("callers do not ring with this backend, they are in the room at once")
    await backend.dial(DialRequest(destination=RINGBACK))
    return (await sink.next(events.DialinRinging)).session_id


def of_leg(sink: Sink, leg: LegId) -> list[type[events.TelephonyEvent]]:
    legs = [e for e in sink.events if isinstance(e, events.LegEvent) and e.session_id == leg]
    return [type(e) for e in legs if not isinstance(e, (events.DialoutWarning,))]


async def test_start_delivers_the_room_and_the_link(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    assert isinstance(sink.events[0], events.Snapshot) and sink.events[0].legs == ()
    assert sink.links[-1].status is LinkStatus.UP and sink.links[-1].backend == backend.name
    assert backend.own_participant


async def test_a_dial_out_from_ring_to_hang_up(
    backend: TelephonyBackend, sink: Sink, untold: frozenset[str]
) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    await backend.hang_up(leg)
    ended = await sink.next(*TERMINAL)
    assert ended.session_id == leg
    assert of_leg(sink, leg) == [
        events.DialoutConnected,
        events.DialoutAnswered,
        events.DialoutStopped,
    ]
    for event in sink.events:
        assert not isinstance(event, events.DialoutEvent) or event.sip_call_id or "sip" in untold
        assert event.timestamp > 0


async def test_events_carry_a_sequence_without_holes(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    await backend.hang_up(leg)
    await sink.next(*TERMINAL)
    numbers = [event.seq for event in sink.events[1:] if event.seq is not None]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


async def test_busy_is_an_error_event_with_its_code(
    backend: TelephonyBackend, sink: Sink, untold: frozenset[str]
) -> None:
    await backend.start(sink)
    leg = await backend.dial(DialRequest(destination=BUSY))
    ended = await sink.next(*TERMINAL)
    assert isinstance(ended, events.DialoutError) and ended.session_id == leg
    assert ended.error_msg
    assert ended.sip_code == 486 or "sip" in untold
    assert events.DialoutAnswered not in of_leg(sink, leg)


async def test_cancelling_while_it_rings(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await backend.dial(DialRequest(destination=NO_ANSWER))
    await sink.next(events.DialoutConnected)
    await backend.hang_up(leg)
    assert isinstance(await sink.next(*TERMINAL), events.DialoutStopped)
    assert events.DialoutAnswered not in of_leg(sink, leg)


async def test_the_far_end_hangs_up(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await backend.dial(DialRequest(destination=DROP))
    assert isinstance(await sink.next(*TERMINAL), events.DialoutStopped)
    assert of_leg(sink, leg)[-2:] == [events.DialoutAnswered, events.DialoutStopped]


async def test_a_leg_that_is_over_is_gone(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    await backend.hang_up(leg)
    await sink.next(*TERMINAL)
    with pytest.raises(SessionGone):
        await backend.hang_up(leg)
    with pytest.raises(SessionGone):
        await backend.send_tones(leg, "1")


async def test_a_dial_in_is_answered_and_hung_up(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await rung(backend, sink)
    await backend.answer(leg)
    assert (await sink.next(events.DialinConnected)).session_id == leg
    await backend.hang_up(leg)
    assert (await sink.next(*TERMINAL)).session_id == leg
    assert sum(kind in TERMINAL for kind in of_leg(sink, leg)) == 1


@pytest.mark.parametrize("command", ["decline", "hang_up"])
async def test_a_dial_in_is_declined(backend: TelephonyBackend, sink: Sink, command: str) -> None:
    await backend.start(sink)
    leg = await rung(backend, sink)
    await getattr(backend, command)(leg)
    assert (await sink.next(*TERMINAL)).session_id == leg
    assert events.DialinConnected not in of_leg(sink, leg)


async def test_tones_are_taken_in_every_method(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    for method in backend.capabilities.dtmf_methods:
        await backend.send_tones(leg, "1#", method=DtmfMethod(method), duration_ms=60)


@pytest.mark.parametrize("tones", ["", "1x", "1" * 21])
async def test_bad_tones_name_their_field(
    backend: TelephonyBackend, sink: Sink, tones: str
) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    with pytest.raises(InvalidInput) as caught:
        await backend.send_tones(leg, tones)
    assert caught.value.field == "tones"


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        (DialRequest(destination="15550100001"), "phoneNumber"),
        (DialRequest(destination=ECHO, extension="1" * 21), "extension"),
        (DialRequest(destination=ECHO, display_name="x" * 200), "displayName"),
        (DialRequest(destination=ECHO, wait_before_extension_s=5), "waitBeforeExtensionDialSec"),
        (DialRequest(destination=ECHO, audio_codecs=("MP3",)), "codecs.audio"),
    ],
)
async def test_bad_options_name_their_field(
    backend: TelephonyBackend, sink: Sink, request_: DialRequest, field: str
) -> None:
    await backend.start(sink)
    with pytest.raises(InvalidInput) as caught:
        await backend.dial(request_)
    assert caught.value.field.startswith(field) and caught.value.remedy


async def test_muting_toward_one_party_is_measured(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    own = backend.own_participant
    assert own is not None
    me = events.Participant(own, user_id="ada")
    for muted in (True, False):
        await backend.mute_toward(leg, muted)

        def measured(wanted: bool = muted) -> bool:
            changed = [
                e.participant for e in sink.events if isinstance(e, events.ParticipantUpdated)
            ]
            of_the_leg = [p for p in changed if p.id == leg]
            return bool(of_the_leg) and may_receive(of_the_leg[-1].permissions, me) is not wanted

        await sink.until(measured)


async def test_hold_and_resume_are_measured(
    backend: TelephonyBackend, sink: Sink, untold: frozenset[str]
) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    own = backend.own_participant
    assert own is not None
    me = events.Participant(own, user_id="ada")
    for held in (True, False):
        await backend.hold(leg, held)

        def measured(wanted: bool = held) -> bool:
            changed = [
                e.participant for e in sink.events if isinstance(e, events.ParticipantUpdated)
            ]
            of_the_leg = [p for p in changed if p.id == leg]
            if not of_the_leg:
                return False
            signalled = of_the_leg[-1].hold
            told = signalled.local is wanted if signalled else "hold-signal" in untold
            return told and on_hold(of_the_leg[-1], (me,)) is wanted

        await sink.until(measured)


async def test_a_mute_survives_a_hold(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    me = events.Participant(backend.own_participant or ParticipantId(""), user_id="ada")

    def last() -> events.Participant:
        changed = [e.participant for e in sink.events if isinstance(e, events.ParticipantUpdated)]
        return [events.Participant(ParticipantId("")), *(p for p in changed if p.id == leg)][-1]

    await backend.mute_toward(leg, True)
    await sink.until(lambda: last().id == leg and not may_receive(last().permissions, me))
    await backend.hold(leg, True)
    await sink.until(lambda: on_hold(last(), (me,)))
    await backend.hold(leg, False)
    await sink.until(lambda: not on_hold(last(), (me,)))
    assert not may_receive(last().permissions, me)
    somebody = events.Participant(ParticipantId("somebody"))
    assert may_receive(last().permissions, somebody)


def steps(sink: Sink, leg: LegId) -> list[str]:
    told = [e for e in sink.events if isinstance(e, events.TransferProgress)]
    return [event.status for event in told if event.session_id == leg]


async def test_a_transfer_that_works_ends_the_leg(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    await backend.transfer(leg, TransferRequest(target=IVR))
    assert (await sink.next(*TERMINAL)).session_id == leg
    assert steps(sink, leg)[:2] == ["triggered", "initiated"]
    assert steps(sink, leg)[-1] == "completed"


async def test_a_busy_target_leaves_the_leg_with_us(
    backend: TelephonyBackend, sink: Sink, untold: frozenset[str]
) -> None:
    if "transfer-outcome" in untold:
        pytest.skip("Daily tells no client how a transfer ended")
    await backend.start(sink)
    leg = await answered(backend, sink)
    await backend.transfer(leg, TransferRequest(target=BUSY))
    await sink.until(lambda: "busy" in steps(sink, leg))
    (live,) = (await backend.snapshot()).legs
    assert (live.session_id, live.state) == (leg, "active")
    await backend.send_tones(leg, "1")


async def test_two_parties_are_put_through_and_leave(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    one, two = await answered(backend, sink), await answered(backend, sink)
    await backend.hold(one, True)
    await backend.connect(one, two)
    assert {(await sink.next(*TERMINAL)).session_id for _ in range(2)} == {one, two}
    assert steps(sink, one)[-1] == "completed"
    assert (await backend.snapshot()).legs == ()


@pytest.mark.parametrize(
    "request_",
    [
        TransferRequest(target="15550100001"),
        TransferRequest(target=IVR, mode=TransferMode.HAND_OVER),
    ],
)
async def test_a_bad_target_names_its_field(
    backend: TelephonyBackend, sink: Sink, request_: TransferRequest
) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    with pytest.raises(InvalidInput) as caught:
        await backend.transfer(leg, request_)
    assert caught.value.field == "toEndPoint"


async def test_a_snapshot_tells_what_is_live(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    (live,) = (await backend.snapshot()).legs
    assert (live.session_id, live.direction, live.state) == (leg, "dial-out", "active")
    await backend.hang_up(leg)
    await sink.next(*TERMINAL)
    assert (await backend.snapshot()).legs == ()


async def test_quality_of_a_live_leg(backend: TelephonyBackend, sink: Sink) -> None:
    await backend.start(sink)
    leg = await answered(backend, sink)
    assert 0 <= (await backend.stats(leg)).loss_percent <= 100


async def test_stop_ends_everything_and_may_be_repeated(
    backend: TelephonyBackend, sink: Sink
) -> None:
    await backend.start(sink)
    await answered(backend, sink)
    await backend.stop()
    count = len(sink.events)
    await backend.stop()
    assert len(sink.events) == count
