from __future__ import annotations

import asyncio
import logging

import pytest

from softphone.controller.eventlog import LINES_PER_SECOND, EventLog
from softphone.controller.store import SessionStore
from softphone.controller.timeline import MAX_ENTRIES
from softphone.domain import events
from softphone.domain.dialing import DialRequest
from softphone.domain.dtmf import MASK
from softphone.domain.ids import LegId
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.outcome import EndReason
from softphone.domain.session import Direction, Pending, SessionState, evolve
from softphone.domain.timeline import EntryKind
from softphone.errors import BackendUnavailable
from tests import builders as make
from tests.conftest import ErrorRecords
from tests.desk import Desk, make_desk
from tests.fakes.clock import FakeClock
from tests.patience import PATIENCE_S

S = SessionState
UP = LinkState(LinkStatus.UP, backend="Fake", room="room")
GONE = LinkState(LinkStatus.RETRYING, backend="Fake", reason="The network is away.")


async def test_another_operators_leg_opens_a_row(desk: Desk) -> None:
    desk.backend.emit(make.dialout_connected(session_id="x", destination="+1", caller_id="+2"))
    session = desk.by_leg("x")
    assert (session.state, session.peer, session.caller_id) == (S.RINGING, "+1", "+2")
    assert (session.direction, session.room) == (Direction.DIAL_OUT, "room")


async def test_a_caller_opens_a_row(desk: Desk) -> None:
    desk.backend.emit(make.dialin_ringing(session_id="x", display_name="Ann"))
    session = desk.by_leg("x")
    assert (session.state, session.peer_name) == (S.INCOMING, "Ann")
    assert session.peer == "sip:caller@127.0.0.1"
    assert session.ringing_at is not None


@pytest.mark.parametrize(
    "event", [make.dialin_connected(session_id="x"), make.dialin_stopped(session_id="x")]
)
async def test_a_caller_we_hear_of_late_never_rings(
    desk: Desk, event: events.TelephonyEvent
) -> None:
    desk.backend.emit(event)
    states = [new.state for _, new in desk.changes if new is not None]
    assert len(states) == 1
    assert S.INCOMING not in states


async def test_media_that_came_before_its_dial_in_counts(desk: Desk) -> None:
    desk.backend.emit(make.joined("x"), make.dialin_connected(session_id="x"))
    assert desk.by_leg("x").state is S.ACTIVE


async def test_a_missed_caller_is_a_row_but_an_unknown_end_is_not(desk: Desk) -> None:
    desk.backend.emit(make.dialout_stopped(session_id="a"), make.dialout_error(session_id="b"))
    assert len(desk.controller.store) == 0
    desk.backend.emit(make.dialin_stopped(session_id="c"))
    outcome = desk.by_leg("c").outcome
    assert outcome is not None
    assert outcome.reason is EndReason.MISSED


@pytest.mark.parametrize(
    "event",
    [
        make.dialout_warning(session_id=""),
        make.dialin_connected(session_id=""),
        make.stats(LegId("unknown")),
        make.tone(leg=None),
        make.tone(leg=LegId("unknown")),
        events.TransferProgress(timestamp=1.0, session_id=LegId("unknown"), status="ringing"),
        events.DialinReady(timestamp=1.0, sip_endpoint="sip:room@127.0.0.1"),
        events.AppMessage(timestamp=1.0, data={"a": 1}, from_id="x"),
        events.RecordingChanged(timestamp=1.0, recording=True),
        make.joined("somebody"),
    ],
)
async def test_what_is_about_no_leg_opens_no_row_but_is_told(
    desk: Desk, event: events.TelephonyEvent
) -> None:
    told: list[events.TelephonyEvent] = []
    desk.controller.events.subscribe(told.append)
    desk.backend.emit(event)
    assert len(desk.controller.store) == 0
    assert told == [event]


async def test_an_event_is_told_after_the_store_took_it_in(desk: Desk) -> None:
    session_id = await desk.dialled()
    seen: list[SessionState] = []
    desk.controller.events.subscribe(lambda event: seen.append(desk.session(session_id).state))
    desk.backend.emit(make.dialout_connected())
    assert seen == [S.RINGING]


async def test_what_changes_nothing_tells_the_store_nothing(desk: Desk) -> None:
    await desk.answered()
    desk.changes.clear()
    desk.backend.emit(make.dialout_connected(), make.dialout_answered(), make.tone())
    assert desk.changes == []


async def test_a_snapshot_replaces_what_we_believed(desk: Desk) -> None:
    ours, theirs = await desk.answered(), await desk.answered()
    snapshot = make.snapshot(
        make.leg_snapshot(),
        make.leg_snapshot(
            session_id="new",
            direction="dial-in",
            state="ringing",
            sip_from="sip:c@h",
            display_name="C",
            started_at=5.0,
        ),
    )
    desk.backend.emit(snapshot)
    assert desk.session(ours).state is S.ACTIVE
    lost = desk.session(theirs).outcome
    assert lost is not None
    assert lost.reason is EndReason.LOST
    new = desk.by_leg("new")
    assert (new.state, new.direction, new.peer) == (S.INCOMING, Direction.DIAL_IN, "sip:c@h")
    assert (new.peer_name, new.created_at) == ("C", 5.0)


async def test_a_snapshot_leaves_a_dial_under_way_alone(patient: Desk) -> None:
    patient.backend.hang("dial")
    patient.controller.hang_up_all()
    session_id = patient.controller.dial(DialRequest(destination=make.NUMBER))
    await patient.backend.arrival("dial")
    patient.backend.emit(make.snapshot(make.leg_snapshot(session_id="leg-1", state="ringing")))
    assert len(patient.controller.store) == 1
    assert patient.session(session_id).state is S.PLACING


async def test_a_leg_born_while_a_snapshot_was_fetched_is_not_lost(desk: Desk) -> None:
    first = await desk.answered()
    second = await desk.answered()
    pump = desk.controller._pump
    pump.apply_snapshot(make.snapshot(), known=frozenset({make.LEG}))
    assert not desk.session(first).live
    assert desk.session(second).live


async def test_a_snapshot_tells_who_is_muted(desk: Desk) -> None:
    session_id = await desk.answered()
    deaf = make.participant(permissions={"canReceive": {"base": False}})
    desk.backend.emit(make.snapshot(make.leg_snapshot(), participants=(deaf,)))
    assert desk.session(session_id).muted is True


async def test_a_lost_link_marks_sessions_stale_and_ends_none(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "softphone.link")
    session_id = await desk.answered()
    links: list[LinkStatus] = []
    desk.controller.link_changes.subscribe(lambda link: links.append(link.status))
    for _ in range(3):
        desk.backend.set_link(GONE)
        desk.backend.set_link(LinkState(LinkStatus.RETRYING, reason="again", retry_at=1.0))
    session = desk.session(session_id)
    assert (session.stale, session.state) == (True, S.ACTIVE)
    desk.backend.set_link(UP)
    assert desk.session(session_id).stale is False
    told = [record.getMessage().split(" backend")[0] for record in caplog.records]
    assert told == ["link lost", "link recovered"]
    assert links[-1] is LinkStatus.UP


async def test_a_bad_listener_stops_nobody(desk: Desk, logged_errors: ErrorRecords) -> None:
    def bad(*args: object) -> None:
        raise ValueError("bad listener")

    seen: list[object] = []
    stop = [desk.controller.events.subscribe(bad), desk.controller.store.subscribe(bad)]
    stop.append(desk.controller.link_changes.subscribe(bad))
    desk.controller.events.subscribe(seen.append)
    desk.backend.emit(make.dialin_ringing(session_id="x"))
    desk.backend.set_link(GONE)
    assert len(seen) == 1
    assert desk.by_leg("x").state is S.INCOMING
    assert len(logged_errors.take()) >= 3
    for unsubscribe in stop:
        unsubscribe()
    desk.backend.set_link(UP)
    desk.backend.emit(make.tone())
    assert len(seen) == 2


async def test_what_is_not_an_event_never_leaves_the_pump(
    desk: Desk, logged_errors: ErrorRecords
) -> None:
    desk.backend.sink.on_event(object())  # type: ignore[arg-type]
    desk.backend.sink.on_link(None)  # type: ignore[arg-type]
    assert len(logged_errors.take()) == 2
    assert desk.controller.link == UP


async def test_the_timeline_tells_every_event_in_words(desk: Desk) -> None:
    session_id = await desk.answered()
    desk.backend.emit(
        make.tone("7"),
        make.joined(user_name="Echo"),
        make.dialout_warning(),
        make.stats(),
        make.dialout_stopped(timestamp=1_000_009.125, reason="hung up by the far party"),
    )
    entries = desk.controller.timeline(session_id)
    assert [(entry.name, entry.kind) for entry in entries] == [
        ("startDialOut", EntryKind.COMMAND),
        ("dialout-connected", EntryKind.PROGRESS),
        ("dialout-answered", EntryKind.ANSWERED),
        ("dtmf-event", EntryKind.TONE),
        ("participant-joined", EntryKind.PROGRESS),
        ("dialout-warning", EntryKind.WARNING),
        ("dialout-stopped", EntryKind.ENDED),
    ]
    assert entries[3].text == "7 (telephone-event)"
    assert entries[4].text == "Echo"
    assert (entries[-1].at, entries[-1].text) == (1_000_009.125, "hung up by the far party")


async def test_a_timeline_is_bounded(desk: Desk) -> None:
    session_id = await desk.answered()
    for _ in range(MAX_ENTRIES + 10):
        desk.backend.emit(make.tone())
    assert len(desk.controller.timeline(session_id)) == MAX_ENTRIES


async def test_every_event_is_one_log_line_without_tones(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "softphone.events")
    leg = "0b9c1e7e-1111-2222-3333-444444444444"
    desk.backend.emit(
        make.dialout_answered(session_id=leg, destination=make.NUMBER, provider="daily"),
        make.tone("8", leg=LegId(leg)),
        make.dialin_ringing(session_id="x\nfake line", sip_from='sip:"a\r\nb"@h'),
    )
    lines = [record.getMessage() for record in caplog.records]
    assert lines[0] == (
        f"dialout-answered session=0b9c1e7e destination={make.NUMBER} provider=daily sipCallId=c1"
    )
    assert caplog.records[0].leg == leg
    assert MASK in lines[1]
    assert "8" not in lines[1].replace("0b9c1e7e", "")
    assert len(lines) == 3
    assert not any("\n" in line or "\r" in line for line in lines)


def test_a_flood_is_counted_instead_of_written(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "softphone.events")
    clock = FakeClock()
    event_log = EventLog(clock.now)
    for _ in range(LINES_PER_SECOND + 500):
        event_log.write(make.tone())
    clock.advance(1)
    event_log.write(make.dialin_ringing())
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == LINES_PER_SECOND + 2
    assert "500 more events" in lines[-2]


async def test_a_lost_leg_we_were_hanging_up_was_hung_up(desk: Desk) -> None:
    session_id = await desk.answered()
    desk.controller.store.put(evolve(desk.session(session_id), pending=Pending.HANGUP))
    desk.backend.emit(make.snapshot())
    outcome = desk.session(session_id).outcome
    assert outcome is not None
    assert outcome.reason is EndReason.NORMAL


async def test_a_leg_first_taken_for_somebody_elses_becomes_our_row(patient: Desk) -> None:
    patient.backend.hang("dial")
    session_id = patient.controller.dial(DialRequest(destination=make.NUMBER))
    await patient.backend.arrival("dial")
    other_spelling = "sip:echo@127.0.0.1"
    patient.backend.emit(make.dialout_connected(destination=other_spelling, timestamp=7.0))
    assert patient.by_leg().id != session_id
    patient.backend.release("dial")
    ours = await patient.until(session_id, lambda now: now is not None and now.leg is not None)
    assert (ours.state, ours.ringing_at, ours.peer) == (S.RINGING, 7.0, make.NUMBER)
    assert len(patient.controller.store) == 1
    assert patient.by_leg().id == session_id
    names = [entry.name for entry in patient.controller.timeline(session_id)]
    assert names == ["startDialOut", "dialout-connected"]


async def test_quality_is_sampled_while_a_session_is_active() -> None:
    desk = make_desk(quality_every_s=0.005)
    await desk.controller.start(desk.backend)
    session_id = await desk.answered()
    desk.backend.fail("stats", BackendUnavailable("away"))
    await desk.until(session_id, lambda now: now is None or now.quality is not None)
    assert desk.session(session_id).quality == events.Quality(codec="PCMU")
    assert desk.backend.named("stats")[0].leg == make.LEG
    desk.backend.emit(make.dialout_stopped())
    sampler = next(iter(desk.controller._owner._tasks))
    await asyncio.wait_for(sampler, PATIENCE_S)
    again = await desk.answered()
    await desk.until(again, lambda now: now is None or now.quality is not None)
    await desk.controller.stop()


async def test_a_leg_whose_quality_is_told_is_not_asked_about() -> None:
    desk = make_desk(quality_every_s=0.005)
    await desk.controller.start(desk.backend)
    session_id = await desk.answered()
    desk.backend.emit(make.stats())
    for _ in range(5):
        await asyncio.sleep(0.006)
    assert desk.session(session_id).quality == make.stats().quality
    assert desk.backend.named("stats") == []
    await desk.controller.stop()


async def test_two_dials_to_one_number_keep_their_own_legs(patient: Desk) -> None:
    patient.backend.hang("dial")
    first = patient.controller.dial(DialRequest(destination=make.NUMBER))
    second = patient.controller.dial(DialRequest(destination=make.NUMBER))
    await patient.backend.arrival("dial", 2)
    patient.backend.emit(
        make.dialout_answered(session_id="leg-2", destination=make.NUMBER),
        make.dialout_connected(session_id="leg-1", destination=make.NUMBER),
    )
    patient.backend.release("dial")
    await patient.until(second, lambda now: now is not None and now.leg is not None)
    assert (patient.session(first).leg, patient.session(first).state) == ("leg-1", S.RINGING)
    assert (patient.session(second).leg, patient.session(second).state) == ("leg-2", S.ACTIVE)
    assert len(patient.controller.store) == 2


def test_a_sample_is_told_to_those_who_want_samples() -> None:
    store = SessionStore()
    told: list[str] = []
    stops = [
        store.subscribe(lambda old, new: told.append("all")),
        store.subscribe(lambda old, new: told.append("no samples"), samples=False),
        store.subscribe(
            lambda old, new: told.append("others"), samples=lambda old, new: told.append("samples")
        ),
    ]
    session = make.session(leg=make.LEG)
    store.put(session)
    assert told == ["all", "no samples", "others"]
    told.clear()
    sampled = evolve(session, quality=events.Quality(packets_sent=1))
    store.put_sample(sampled)
    store.put_sample(sampled)
    assert told == ["all", "samples"]
    assert store.by_leg(make.LEG) is sampled
    for stop in stops:
        stop()
    store.put_sample(session)
    store.remove(session.id)
    assert told == ["all", "samples"]


def test_the_same_session_again_is_no_news() -> None:
    store = SessionStore()
    told: list[object] = []
    store.subscribe(lambda old, new: told.append(new))
    session = make.session(leg=make.LEG)
    store.put(session)
    store.put(session)
    assert told == [session]
    assert store.by_leg(make.LEG) is session
    assert store.remove(session.id) is session
    assert store.remove(session.id) is None
    assert store.by_leg(make.LEG) is None
