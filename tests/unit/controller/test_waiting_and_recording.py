"""The queue of waiting callers and the recording lamp: the backend's truth, and our wishes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from softphone.domain.events import RecordingChanged, WaitingChanged
from softphone.domain.ids import LegId
from softphone.domain.recording import RecordingState
from softphone.domain.suggestion import LiveRoom
from softphone.domain.waiting import WaitingCaller, WaitingStage
from softphone.errors import BackendUnavailable, CommandRefused, NotPermitted
from tests import builders as make
from tests.desk import Desk, make_desk

ANN = WaitingCaller(leg=LegId("in-1"), stage=WaitingStage.PARKED, since=make.AT, name="Ann")
BEN = WaitingCaller(leg=LegId("in-2"), stage=WaitingStage.CODE, since=make.AT + 5)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    made = make_desk()
    await made.controller.start(made.backend)
    yield made
    await made.controller.stop()


def wait(desk: Desk, *callers: WaitingCaller) -> None:
    desk.backend.emit(WaitingChanged(timestamp=make.AT, callers=callers))


async def test_the_queue_is_what_the_backend_tells(desk: Desk) -> None:
    told: list[tuple[WaitingCaller, ...]] = []
    desk.controller.waiting_changes.subscribe(told.append)
    wait(desk, ANN, BEN)
    wait(desk, ANN, BEN)
    wait(desk, BEN)
    assert told == [(ANN, BEN), (BEN,)]
    assert desk.controller.waiting == (BEN,)
    desk.backend.emit(make.snapshot())
    assert desk.controller.waiting == ()


async def test_taking_a_caller_first_puts_the_other_party_on_hold(desk: Desk) -> None:
    await desk.answered()
    wait(desk, ANN)
    desk.controller.take_waiting(ANN.leg)
    desk.controller.take_waiting(ANN.leg)
    assert desk.controller.waiting[0].taken
    (taken,) = await desk.backend.arrival("answer")
    assert taken.leg == ANN.leg
    names = [command.name for command in desk.backend.commands]
    assert names.index("hold") < names.index("answer")
    wait(desk, ANN)  # an older list may still hold them
    assert desk.controller.waiting[0].taken
    desk.backend.emit(make.dialin_connected(session_id=ANN.leg))
    assert desk.by_leg(ANN.leg).peer


async def test_a_caller_who_could_not_be_taken_goes_on_waiting(desk: Desk) -> None:
    wait(desk, ANN)
    desk.backend.fail("decline", CommandRefused("Gone.", type="no-such-session"))
    desk.controller.turn_away(ANN.leg)
    await desk.backend.arrival("decline")
    assert desk.controller.waiting == (ANN,)
    assert [notice.text for notice in desk.notices] == ["Gone."]


async def test_the_lamp_shows_what_is_measured_not_what_is_wished(desk: Desk) -> None:
    told: list[RecordingState] = []
    desk.controller.recording_changes.subscribe(told.append)
    desk.controller.record(True)
    await desk.backend.arrival("start_recording")
    assert not desk.controller.recording.on
    desk.backend.emit(RecordingChanged(timestamp=make.AT, recording=True))
    desk.backend.emit(RecordingChanged(timestamp=make.AT + 9, recording=True, paused=True))
    desk.backend.emit(RecordingChanged(timestamp=make.AT + 20, recording=False))
    assert told == [
        RecordingState(True, make.AT),
        RecordingState(True, make.AT, paused=True),
        RecordingState(),
    ]


async def test_a_recording_that_breaks_off_is_told_in_a_sentence(desk: Desk) -> None:
    desk.backend.emit(RecordingChanged(timestamp=make.AT, recording=True))
    desk.backend.emit(RecordingChanged(timestamp=make.AT, recording=False, error="Disk is full"))
    (notice,) = desk.notices
    assert notice.text == "The recording broke off: Disk is full. The calls go on."
    assert not desk.controller.recording.on


async def test_a_refused_recording_is_told_and_may_be_tried_again(desk: Desk) -> None:
    desk.backend.fail("start_recording", NotPermitted("This needs an owner token."))
    desk.controller.record(True)
    await desk.backend.arrival("start_recording")
    assert [notice.text for notice in desk.notices] == ["This needs an owner token."]
    desk.controller.record(True)
    await desk.backend.arrival("start_recording", 2)


async def test_the_truth_about_a_recording_comes_with_a_snapshot(desk: Desk) -> None:
    desk.backend.emit(make.snapshot(recording=RecordingState(True, 5.0)))
    assert desk.controller.recording == RecordingState(True, 5.0)
    desk.backend.emit(make.snapshot())
    assert desk.controller.recording.on
    await desk.controller.stop()
    assert not desk.controller.recording.on


async def test_rooms_that_cannot_be_known_are_none(desk: Desk) -> None:
    desk.backend.rooms = (LiveRoom("support", "sip:support@127.0.0.1"),)
    found: asyncio.Queue[tuple[LiveRoom, ...]] = asyncio.Queue()
    desk.controller.rooms_found.subscribe(found.put_nowait)
    desk.controller.look_for_rooms()
    desk.controller.look_for_rooms()
    assert await found.get() == desk.backend.rooms
    desk.backend.fail("live_rooms", BackendUnavailable("No."))
    desk.controller.look_for_rooms()
    assert await found.get() == ()
    assert len(desk.backend.named("live_rooms")) == 2


async def test_whoever_is_talking_sees_the_recording_pause_on_the_timeline(desk: Desk) -> None:
    talking = await desk.answered()
    for recording, paused in ((True, None), (True, True), (True, False), (False, None)):
        changed = RecordingChanged(timestamp=make.AT, recording=recording, paused=paused)
        desk.backend.emit(changed)
    entries = desk.controller.timeline(talking)
    told = [entry.text for entry in entries if entry.name == "recording"]
    assert told == ["Started.", "Paused while secret tones are sent.", "Goes on.", "Stopped."]
