"""The window in the states worth looking at."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from softphone.domain import floor
from softphone.domain.actions import Action
from softphone.domain.audio import AudioState
from softphone.domain.dtmf import ToneProgress
from softphone.domain.events import Participant, Quality, StatsSampled, SupervisionChanged
from softphone.domain.floor import FloorSupervisor
from softphone.domain.ids import LegId, ParticipantId, SessionId
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.logline import LogLine
from softphone.domain.macros import Macro
from softphone.domain.notice import Notice, Severity
from softphone.domain.outcome import EndedBy, EndReason, Outcome
from softphone.domain.recording import RecordingState
from softphone.domain.registration import RegistrationState, TrunkRegistration
from softphone.domain.session import Direction, Session, SessionState, evolve
from softphone.domain.suggestion import LiveRoom
from softphone.domain.supervision import SupervisionMode
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.domain.transfer import Transfer, TransferStep
from softphone.domain.waiting import WaitingCaller, WaitingStage
from softphone.ui import theme as themes
from softphone.ui.dialogs.transfer import TransferDialog
from softphone.ui.main_window import MainWindow
from softphone.ui.panels.supervise import SupervisePage
from softphone.ui.theme import Theme
from tests.fakes.console import FakeAudio, FakeConsole
from tests.fakes.floor import FakeFloor, crowd, room
from tests.screens import book_scenes, settings_scenes

JANE = SessionId("jane")
BRIDGE = SessionId("bridge")
CALLER = SessionId("caller")
MAILBOX = Macro("mailbox", "Mailbox", "~1,{Mailbox}#;{PIN}#")
FLOORS = {"floor": 12, "wide-floor": 300, "past-floor": 12}
"""Scenes of the supervisor's page, with how many calls they show."""


def show(app: QApplication, scene: str, *, dark: bool, size: tuple[int, int]) -> MainWindow:
    """The window in this scene, painted."""
    window = MainWindow(themes.apply(app, Theme.of(is_dark=dark)))
    window.resize(*size)
    window.show()
    settle(app)
    if scene == "start":
        return window
    console = FakeConsole(audio=FakeAudio(AudioState()) if scene == "trouble" else None)
    if scene in FLOORS:
        console.floor = FakeFloor()
    window.bind(console.build())
    settle(app)
    if scene != "empty":
        _calls(console)
        window.work.sessions.select(JANE)
    settle(app)
    if scene not in ("tones", "waiting-tones", "macro"):
        window.dialer.keypad.switch.first.click()
        window.dialer.field.edit.insert("15551234567" if scene == "calls" else "+4420794600")
        window.dialer.field.edit.setFocus()
    _scene(window, console, scene)
    for _ in range(4):
        window.top_bar.show_levels(0.16, 0.03)
    settle(app)
    return window


def settle(app: QApplication) -> None:
    """Let timers of zero length run and everything paint."""
    for _ in range(6):
        app.processEvents()


def picture(window: MainWindow) -> QPixmap:
    """The window, with its dialogs drawn over it."""
    shot = window.grab()
    painter = QPainter(shot)
    for child in window.findChildren(QDialog):
        if child.isVisible():
            place = QPoint((window.width() - child.width()) // 2, 90)
            painter.drawPixmap(place, child.grab())
    painter.end()
    return shot


def _scene(window: MainWindow, console: FakeConsole, scene: str) -> None:
    controller = console.controller
    if scene in FLOORS:
        _floor(window, console, FLOORS[scene])
        if scene == "past-floor":
            noon = time.mktime((2026, 11, 20, 12, 30, 0, 0, 0, -1))
            console.floor.show_past(noon, crowd(20, 9, noon))
    elif scene == "tones":
        progress = ToneProgress(session=JANE, sent=3, total=8, text="4321#907")
        controller.tone_progress.publish(progress)
        window.dialer.keypad.pad.take_focus()
    elif scene == "waiting-tones":
        done = ToneProgress(session=JANE, sent=3, total=8, text="4321#907", listening=True)
        controller.tone_progress.publish(done)
        window.dialer.keypad.strip.go_on.setFocus()
        _trunks(console)
    elif scene == "macro":
        console.macros.put(MAILBOX, {})
        window.dialer.keypad.macros.edit(MAILBOX)
    elif scene == "trouble":
        link = LinkState(
            LinkStatus.RETRYING,
            backend="Local gateway",
            room="agent-7",
            reason="The gateway does not answer.",
            retry_at=time.time() + 4,
            calls_kept=True,
        )
        controller.set_link(link)
        controller.notices.publish(_notice("The SIP engine stopped and was started again."))
        window.dialer.field.edit.replace_all("12")
        window.dialer.dial()
        window.top_bar.mute.toggle_mute()
    elif scene == "options":
        window.dialer.show_options()
        options: Any = window.findChild(QDialog)
        options.display_name.setText("Service desk")
        options.wait.setValue(3)
        options.extension.setText("12x4")
        options.audio_codecs.list.item(2).setCheckState(Qt.CheckState.Checked)
    elif scene == "offer":
        window.offer_address("tel:+1-201-555-0123;ext=42")
    elif scene == "queue":
        _queue(console)
        QTest.qWait(80)
    elif scene in ("held", "transfer", "moving", "consult", "asked"):
        controller.rooms = (LiveRoom("support", "sip:support@127.0.0.1", ("Ada", "Ben"), 2),)
        _hold_jane(console)
        if scene == "asked":
            asked = Transfer("sip:support@pbx.example.com", TransferStep.REQUESTED)
            bridge = controller.store.get(BRIDGE)
            assert bridge is not None
            controller.store.put(evolve(bridge, transfer=asked))
        elif scene != "held":
            window.work.sessions.request(JANE, Action.TRANSFER)
        if scene == "moving":
            moving = Transfer("sip:support@pbx.example.com", TransferStep.INITIATED)
            jane = controller.store.get(JANE)
            assert jane is not None
            controller.store.put(evolve(jane, transfer=moving))
        if scene == "consult":
            bridge = controller.store.get(BRIDGE)
            transfer: Any = window.findChild(TransferDialog)
            transfer.show_consult(bridge)
        QTest.qWait(80)
    elif scene in book_scenes.SCENES:
        book_scenes.play(window, console, scene)
    elif scene in settings_scenes.SCENES:
        settings_scenes.play(window, console, scene)
    elif scene in ("audio", "shortcuts"):
        window.show_dialog(scene)
    elif scene == "quit":
        window.close()


def _trunks(console: FakeConsole) -> None:
    """One registrar has taken us, another has not."""
    now = time.time()
    console.controller.set_trunks(
        TrunkRegistration(trunk="acme", state=RegistrationState.REGISTERED, since=now - 900),
        TrunkRegistration(
            trunk="overseas",
            state=RegistrationState.FAILED,
            since=now - 20,
            reason="sip.example.com does not accept the user or the password. Correct them.",
            retry_at=now + 40,
        ),
    )


def _queue(console: FakeConsole) -> None:
    """Somebody rings, others wait outside of rooms, the room is recorded, quality came and went."""
    controller, now = console.controller, time.time()
    controller.set_waiting(
        WaitingCaller(
            leg=LegId("w1"),
            stage=WaitingStage.PARKED,
            since=now - 95,
            name="Margarethe Lindqvist",
            number="sip:+4687634312@203.0.113.9",
            entrance="static-address--1@pbx.example.com",
        ),
        WaitingCaller(
            leg=LegId("w2"),
            stage=WaitingStage.MEETING,
            since=now - 41,
            number="sip:+15551239999@203.0.113.9",
            entrance="pin--2@pbx.example.com",
            room="support",
        ),
    )
    controller.set_recording(RecordingState(on=True, since=now - 75))
    leg = LegId("0b9c1e7e-5a1d-4c55-9d9e-7f3e61a2c9d4")
    for step in range(85):
        bad = 5 if 40 < step < 50 else 1
        wobble = step * 7 % 5 / 10
        quality = Quality(
            codec="OPUS",
            loss_percent=0.2 * bad + wobble / 3,
            jitter_ms=4.0 * bad + 8 * wobble,
            rtt_ms=38.0,
            mos=4.3 - 0.16 * bad - wobble / 4,
        )
        sample = StatsSampled(timestamp=now - 170 + 2 * step, session_id=leg, quality=quality)
        controller.events.publish(sample)
    jane = controller.store.get(JANE)
    assert jane is not None
    controller.store.put(evolve(jane, quality=quality))


def _notice(text: str) -> Notice:
    return Notice(severity=Severity.WARNING, text=text, at=time.time())


def _calls(console: FakeConsole) -> None:
    controller = console.controller
    now = time.time()
    for number, (name, ago, reason, talk) in enumerate(
        (
            ("Conference Bridge", 3600, EndReason.NORMAL, 1120),
            ("", 720, EndReason.MISSED, 0),
            ("Jane Smith", 180, EndReason.NORMAL, 134),
        )
    ):
        controller.store.put(_ended(number, name, now - ago, reason, talk))
        controller.store.remove(SessionId(f"old-{number}"))
    controller.entries[JANE] = _timeline(now)
    controller.roster.replace(_people())
    for session in _live(now):
        controller.store.put(session)
    for line in _log(now):
        for listener in console.log_feed.listeners:
            listener(line)


def _ended(number: int, name: str, at: float, reason: EndReason, talk: float) -> Session:
    return Session(
        id=SessionId(f"old-{number}"),
        direction=Direction.DIAL_OUT if talk else Direction.DIAL_IN,
        state=SessionState.ENDED,
        created_at=at - talk - 4,
        answered_at=at - talk if talk else None,
        ended_at=at,
        peer="+442079460018" if not name else f"+1555012345{number}",
        peer_name=name,
        outcome=Outcome(reason, EndedBy.THEM),
    )


def _live(now: float) -> tuple[Session, ...]:
    caller = Session(
        id=CALLER,
        direction=Direction.DIAL_IN,
        state=SessionState.INCOMING,
        created_at=now - 5,
        ringing_at=now - 5,
        peer="+442079460018",
        leg=LegId("77aa01c2-0000-4000-8000-000000000003"),
    )
    bridge = Session(
        id=BRIDGE,
        direction=Direction.DIAL_OUT,
        state=SessionState.RINGING,
        created_at=now - 9,
        ringing_at=now - 7,
        peer="sip:conference@pbx.example.com",
        peer_name="Conference Bridge",
        leg=LegId("31c07c12-0000-4000-8000-000000000002"),
    )
    jane = Session(
        id=JANE,
        direction=Direction.DIAL_OUT,
        state=SessionState.ACTIVE,
        created_at=now - 140,
        answered_at=now - 134,
        peer="+15551234567",
        peer_name="Jane Smith",
        leg=LegId("0b9c1e7e-5a1d-4c55-9d9e-7f3e61a2c9d4"),
        sip_call_id="f81d4fae7dec@10.0.0.4",
        provider="daily",
        room="agent-7",
        quality=Quality(loss_percent=0.2, jitter_ms=4.0, rtt_ms=38.0, mos=4.3),
    )
    return (caller, bridge, jane)


def _people() -> tuple[Participant, ...]:
    jane = ParticipantId("0b9c1e7e-5a1d-4c55-9d9e-7f3e61a2c9d4")
    return (
        Participant(ParticipantId("me"), user_name="Ada", local=True),
        Participant(jane, participant_type="sip-dial-out"),
        Participant(ParticipantId("bot"), user_name="Hold announcer", audio=False),
    )


def _hold_jane(console: FakeConsole) -> None:
    """Jane waits on hold while the bridge is in conversation."""
    store, now = console.controller.store, time.time()
    jane, bridge, caller = store.get(JANE), store.get(BRIDGE), store.get(CALLER)
    assert jane is not None and bridge is not None and caller is not None
    closed = {"canReceive": {"base": False}, "canSend": []}
    store.put(evolve(jane, local_hold=True, held_since=now - 200))
    store.put(evolve(bridge, state=SessionState.ACTIVE, answered_at=now - 20))
    active = SessionState.ACTIVE
    store.put(evolve(caller, state=active, answered_at=now - 351, remote_hold=True))
    people = [replace(p, permissions=closed) if p.id == jane.leg else p for p in _people()]
    bridge_leg, caller_leg = ParticipantId(bridge.leg or ""), ParticipantId(caller.leg or "")
    console.controller.roster.replace(
        [*people[:2], Participant(bridge_leg), Participant(caller_leg, audio=False)]
    )


def _timeline(now: float) -> tuple[TimelineEntry, ...]:
    rows = (
        (-140.0, EntryKind.COMMAND, "startDialOut", "accepted"),
        (-139.8, EntryKind.PROGRESS, "dialout-connected", "ringing at the remote end"),
        (-134.0, EntryKind.ANSWERED, "dialout-answered", "media flowing (OPUS)"),
        (-131.0, EntryKind.TONE, "sendDTMF", "“4321” · auto · 100 ms"),
        (-89.0, EntryKind.WARNING, "dialout-warning", "codec fallback to PCMU"),
    )
    return tuple(
        TimelineEntry(session=JANE, at=now + offset, kind=kind, name=name, text=text)
        for offset, kind, name, text in rows
    )


def _log(now: float) -> tuple[LogLine, ...]:
    leg = "0b9c1e7e-5a1d-4c55-9d9e-7f3e61a2c9d4"
    return (
        LogLine(now - 134, 20, "dialout-answered  session=0b9c1e7e provider=daily", leg),
        LogLine(now - 131, 20, "sendDTMF tones=•••• method=auto digitDurationMs=100", leg),
        LogLine(now - 89, 30, "dialout-warning session=0b9c1e7e “codec fallback applied”", leg),
        LogLine(now - 40, 20, "dialin-connected  session=77aa01c2 sipFrom=+442079460018"),
        LogLine(now - 7, 40, "dialout-error session=9d01be44 “486 Busy Here”"),
    )


def visible_widgets(window: QWidget) -> list[QWidget]:
    """Every widget of the window that can be seen."""
    return [child for child in window.findChildren(QWidget) if child.isVisible()]


def _floor(window: MainWindow, console: FakeConsole, calls: int) -> None:
    """A supervisor whispers to an agent, another one asks for help, and one listens here."""
    fake: FakeFloor = console.floor
    now = time.time()
    fake.put(crowd(calls * 10 // 3 if calls > 100 else 20, calls, now))
    for number in (0, 5, 14, 24):
        call = fake.book.call(LegId(f"leg-{number}"))
        if call is not None and number != 5:
            fake.put(floor.CallOver(at=now, room=call.room, leg=call.leg))
    window.pages.show_page("supervise")
    page = window.pages.page("supervise")
    assert isinstance(page, SupervisePage)
    agent = ParticipantId("agent-2")
    seated = FloorSupervisor(
        room=room(2), participant=ParticipantId("s"), name="Boss", mode=SupervisionMode.WHISPER
    )
    fake.put(floor.SupervisorSeen(at=now, supervisor=seated))
    fake.put(
        floor.HelpAsked(
            at=now,
            room=room(3),
            participant=ParticipantId("agent-3"),
            name="Dmitri Orlov",
            call=LegId("leg-3"),
            note="refund above my limit",
        )
    )
    page.model.flush()
    page.select((room(2), agent))
    fake.supervision.supervise(room(2), SupervisionMode.WHISPER)
    fake.measure(room=room(2), mode=SupervisionMode.WHISPER, speaking=True)
    console.controller.supervised.on_changed(
        SupervisionChanged(
            timestamp=now,
            supervisor=ParticipantId("boss"),
            user_name="Ms Boss",
            mode=SupervisionMode.LISTEN,
        )
    )
    page.refresh()
