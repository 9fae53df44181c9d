from __future__ import annotations

import gc
import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from softphone.controller.signals import TelephonySignals
from softphone.domain import events
from softphone.domain.agent import AgentState
from softphone.domain.dialing import DialRequest
from softphone.domain.ids import ParticipantId
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.session import SessionState
from softphone.domain.supervision import SupervisionMode
from tests import builders as make
from tests.desk import Desk

BY_SIGNAL: dict[str, events.TelephonyEvent] = {
    "dialout_connected": make.dialout_connected(),
    "dialout_answered": make.dialout_answered(),
    "dialout_stopped": make.dialout_stopped(),
    "dialout_warning": make.dialout_warning(),
    "dialout_error": make.dialout_error(),
    "dialin_ready": events.DialinReady(timestamp=1.0, sip_endpoint="sip:room@127.0.0.1"),
    "dialin_ringing": make.dialin_ringing(),
    "dialin_connected": make.dialin_connected(),
    "dialin_stopped": make.dialin_stopped(),
    "dialin_warning": make.dialin_warning(),
    "dialin_error": make.dialin_error(),
    "dtmf_received": make.tone(),
    "participant_joined": make.joined(),
    "participant_updated": make.updated(),
    "participant_left": events.ParticipantLeft(timestamp=1.0, participant=make.participant()),
    "app_message": events.AppMessage(timestamp=1.0, data=1, from_id="x"),
    "recording_changed": events.RecordingChanged(timestamp=1.0, recording=True),
    "supervision_changed": events.SupervisionChanged(
        timestamp=1.0, supervisor=ParticipantId("boss"), mode=SupervisionMode.LISTEN
    ),
    "agent_state_changed": events.AgentStateChanged(
        timestamp=1.0, agent=ParticipantId("ann"), state=AgentState.BREAK, since=1.0
    ),
    "agent_state_forced": events.AgentStateForced(
        timestamp=1.0,
        agent=ParticipantId("ann"),
        state=AgentState.AVAILABLE,
        reason="busy day",
        by="Boss",
    ),
    "help_wanted": events.HelpWanted(timestamp=1.0, agent=ParticipantId("ann")),
    "transfer_progress": events.TransferProgress(
        timestamp=1.0, session_id=make.LEG, status="ringing"
    ),
    "trunks_changed": events.TrunksChanged(timestamp=1.0),
    "waiting_callers": events.WaitingChanged(timestamp=1.0),
    "stats_sampled": make.stats(),
}


def all_events() -> set[type[events.TelephonyEvent]]:
    kinds = {
        kind
        for kind in vars(events).values()
        if isinstance(kind, type) and issubclass(kind, events.TelephonyEvent)
    }
    return {kind for kind in kinds if not any(kind in other.__bases__ for other in kinds)}


def test_there_is_one_signal_for_every_kind_of_event() -> None:
    assert {type(event) for event in BY_SIGNAL.values()} | {events.Snapshot} == all_events()


@pytest.mark.parametrize("name", BY_SIGNAL)
async def test_each_event_is_its_own_signal_once_in_the_same_turn(
    qtbot: QtBot, desk: Desk, name: str
) -> None:
    signals = TelephonySignals(desk.controller)
    heard: list[tuple[str, Any]] = []
    for other in BY_SIGNAL:
        getattr(signals, other).connect(lambda value, other=other: heard.append((other, value)))
    event = BY_SIGNAL[name]
    desk.backend.emit(event)
    assert heard == [(name, event)]
    assert heard[0][1] is event
    signals.detach()


async def test_sessions_links_notices_timeline_and_tones(qtbot: QtBot, patient: Desk) -> None:
    signals = TelephonySignals(patient.controller)
    heard: dict[str, list[Any]] = {}
    names = (
        "session_changed",
        "session_removed",
        "link_changed",
        "timeline_added",
        "notice_raised",
        "tones_progress",
    )
    for name in names:
        getattr(signals, name).connect(heard.setdefault(name, []).append)
    session_id = await patient.answered()
    patient.controller.send_tones(session_id, "1")
    await patient.backend.arrival("send_tones")
    patient.controller.answer(session_id)
    patient.backend.set_link(LinkState(LinkStatus.RETRYING, reason="away"))
    patient.backend.emit(make.dialout_stopped())
    patient.controller.dismiss(session_id)
    assert [session.state.value for session in heard["session_changed"]][:4] == [
        "placing",
        "dialing",
        "ringing",
        "active",
    ]
    assert heard["session_removed"] == [session_id]
    assert [link.status for link in heard["link_changed"]] == [LinkStatus.RETRYING]
    assert "dialout-answered" in [entry.name for entry in heard["timeline_added"]]
    assert len(heard["notice_raised"]) == 1
    assert heard["tones_progress"][0].total == 1
    signals.detach()


async def test_the_row_is_up_to_date_when_the_events_signal_comes(
    qtbot: QtBot, patient: Desk
) -> None:
    signals = TelephonySignals(patient.controller)
    order: list[str] = []
    session_id = await patient.dialled()
    signals.session_changed.connect(lambda session: order.append(session.state.value))
    signals.dialout_connected.connect(lambda event: order.append("signal"))
    patient.backend.emit(make.dialout_connected())
    assert order == ["ringing", "signal"]
    assert session_id
    signals.detach()


async def test_a_sample_is_no_alteration(qtbot: QtBot, patient: Desk) -> None:
    signals = TelephonySignals(patient.controller)
    heard: list[tuple[str, Any]] = []
    for name in ("sessions_changed", "sessions_altered"):
        getattr(signals, name).connect(lambda value, name=name: heard.append((name, value)))
    session_id = await patient.answered()
    heard.clear()
    patient.backend.emit(make.stats())
    sampled = patient.session(session_id)
    assert sampled.quality == make.stats().quality
    assert heard == [("sessions_changed", {session_id: sampled})]
    signals.session_changed.connect(lambda value: heard.append(("session_changed", value)))
    heard.clear()
    patient.backend.emit(make.stats(packets_sent=5))
    patient.backend.emit(make.dialout_warning())
    assert [name for name, _ in heard] == [
        "sessions_changed",
        "session_changed",
        "sessions_altered",
        "sessions_changed",
        "session_changed",
    ]
    signals.detach()


async def test_in_a_storm_the_last_of_samples_and_alterations_is_told(
    qtbot: QtBot, desk: Desk
) -> None:
    storm = Storm(desk)
    storm.begin(make.LEG)
    for number in range(30):
        desk.backend.emit(make.stats(packets_sent=number))
        desk.backend.emit(make.dialout_warning(error_msg=f"w{number}"))
    desk.backend.emit(make.stats(packets_sent=99))
    qtbot.waitUntil(lambda: bool(storm.told("sessions_changed")))
    (last,) = storm.told("sessions_changed")[0].values()
    assert last.warning == "w29" and last.quality.packets_sent == 99
    storm.signals.detach()


class Storm:
    """Sessions of one desk with the clock standing still: all changes come within one frame."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.signals = TelephonySignals(desk.controller, ticks=lambda: 0.0)
        self.heard: list[tuple[str, Any]] = []
        for name in ("session_changed", "session_removed", "sessions_changed", "dtmf_received"):
            getattr(self.signals, name).connect(
                lambda value, name=name: self.heard.append((name, value))
            )

    def begin(self, leg: str) -> None:
        for number in range(60):
            self.desk.backend.emit(make.dialout_warning(session_id=leg, error_msg=str(number)))
        self.heard.clear()

    def told(self, name: str) -> list[Any]:
        return [value for what, value in self.heard if what == name]


async def test_in_a_storm_sessions_are_told_once_a_frame_and_each_event_at_once(
    qtbot: QtBot, desk: Desk
) -> None:
    storm = Storm(desk)
    storm.begin(make.LEG)
    for number in range(100):
        desk.backend.emit(make.dialout_warning(error_msg=f"w{number}"))
        desk.backend.emit(make.tone())
    assert storm.told("session_changed") == []
    assert len(storm.told("dtmf_received")) == 100
    qtbot.waitUntil(lambda: bool(storm.told("session_changed")), timeout=5000)
    assert [each.warning for each in storm.told("session_changed")] == ["w99"]
    assert [name for name, _ in storm.heard[100:]] == ["sessions_changed", "session_changed"]
    storm.signals.detach()


async def test_after_the_storm_sessions_are_told_at_once_and_no_timer_runs(
    qtbot: QtBot, desk: Desk
) -> None:
    storm = Storm(desk)
    storm.begin(make.LEG)
    timers = storm.signals.findChildren(QTimer)
    assert any(timer.isActive() for timer in timers)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers), timeout=5000)
    storm.heard.clear()
    desk.backend.emit(make.dialout_warning(error_msg="calm"))
    assert [each.warning for each in storm.told("session_changed")] == ["calm"]
    storm.signals.detach()


async def test_in_a_storm_an_end_is_told_before_the_removal(qtbot: QtBot, desk: Desk) -> None:
    storm = Storm(desk)
    storm.begin(make.LEG)
    (session,) = desk.controller.store.all()
    desk.backend.emit(make.dialout_stopped())
    desk.controller.dismiss(session.id)
    assert storm.heard == []
    qtbot.waitUntil(lambda: bool(storm.told("session_removed")), timeout=5000)
    assert storm.told("sessions_changed") == [{session.id: None}]
    assert [name for name, _ in storm.heard[1:]] == ["session_changed", "session_removed"]
    assert storm.told("session_changed")[0].state is SessionState.ENDED
    storm.signals.detach()


async def test_a_slot_that_removes_a_session_does_not_turn_the_order_round(
    qtbot: QtBot, desk: Desk
) -> None:
    signals = TelephonySignals(desk.controller)
    order: list[str] = []
    dismiss = desk.controller.dismiss
    signals.session_changed.connect(lambda session: dismiss(session.id))
    signals.session_changed.connect(lambda session: order.append(session.state.value))
    signals.session_removed.connect(lambda _id: order.append("removed"))
    desk.backend.emit(make.dialout_connected())
    desk.backend.emit(make.dialout_stopped())
    assert order == ["ringing", "ended", "removed"]
    signals.detach()


async def test_after_detaching_nothing_is_emitted(qtbot: QtBot, desk: Desk) -> None:
    signals = TelephonySignals(desk.controller)
    heard: list[object] = []
    signals.session_changed.connect(heard.append)
    signals.detach()
    signals.deleteLater()
    del signals
    gc.collect()
    desk.controller.dial(DialRequest(destination=make.NUMBER))
    desk.backend.emit(make.dialin_ringing(session_id="x"))
    assert heard == []


def test_the_signals_load_without_what_the_first_paint_must_not_wait_for() -> None:
    code = (
        "import sys, softphone.controller.signals;"
        "heavy = {'asyncio', 'qasync', 'pydantic', 'phonenumbers', 'httpx'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
