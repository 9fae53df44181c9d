from __future__ import annotations

import gc
import subprocess
import sys
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from softphone.controller.signals import TelephonySignals
from softphone.domain import events
from softphone.domain.dialing import DialRequest
from softphone.domain.link import LinkState, LinkStatus
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
    "transfer_progress": events.TransferProgress(
        timestamp=1.0, session_id=make.LEG, status="ringing"
    ),
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
