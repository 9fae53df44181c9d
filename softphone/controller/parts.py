"""What a controller is made of, built in one place."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from softphone.backends.base import TelephonyBackend
from softphone.controller.agent import AgentDesk
from softphone.controller.commands import CommandLimits, CommandRunner, SessionWaiter
from softphone.controller.dialout import DialOut
from softphone.controller.feed import Feed
from softphone.controller.hold_reminder import HoldReminder
from softphone.controller.holding import Holding
from softphone.controller.link import LinkMonitor
from softphone.controller.notices import Notices
from softphone.controller.outage import OutageReport
from softphone.controller.placing import Placing
from softphone.controller.pump import EventPump
from softphone.controller.quality import QualitySampler
from softphone.controller.recording import RecordingDesk
from softphone.controller.resync import Resync
from softphone.controller.roster import Roster
from softphone.controller.store import SessionStore
from softphone.controller.supervised import Supervised
from softphone.controller.tasks import TaskOwner
from softphone.controller.timeline import Timelines
from softphone.controller.tones import TonePace, ToneSender
from softphone.controller.transferring import Transferring
from softphone.controller.trunk_watch import TrunkWatch
from softphone.controller.waiting import Waiting
from softphone.domain.events import (
    AgentStateForced,
    AppMessage,
    RecordingChanged,
    Snapshot,
    SupervisionChanged,
    TrunksChanged,
    WaitingChanged,
)
from softphone.domain.ids import ParticipantId, SessionId
from softphone.domain.suggestion import LiveRoom


def new_session_id() -> SessionId:
    """A fresh id for one row."""
    return SessionId(uuid.uuid4().hex)


@dataclass(frozen=True, slots=True, kw_only=True)
class ControllerSettings:
    """What a test or a profile may choose.

    Attributes:
        now: wall clock, unix time in seconds.
        new_id: makes session ids.
        limits: time limits of commands.
        pace: how fast tones play.
        clock: monotonic seconds, for the pace of tones.
        sleep: waits so many seconds, for the pace of tones.
        quality_every_s: seconds between two samples of a leg's media quality.
        hold_reminder_s: seconds on hold until the operator is reminded.
        hold_others: dialling or answering puts the party in conversation on hold.
    """

    now: Callable[[], float] = time.time
    new_id: Callable[[], SessionId] = new_session_id
    limits: CommandLimits = field(default_factory=CommandLimits)
    pace: TonePace = field(default_factory=TonePace)
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    quality_every_s: float = 1.0
    hold_others: bool = True
    hold_reminder_s: float = 180.0


class Parts:
    """The parts of one controller, wired to each other.

    Args:
        settings: clocks, ids, limits and pace.
        note_tones: writes a timeline entry for tones that were sent.
        note_command: writes a timeline entry for a command by its name.
    """

    def __init__(
        self,
        settings: ControllerSettings,
        note_tones: Callable[[SessionId, str], None],
        note_command: Callable[[SessionId, str], None],
    ) -> None:
        limits = settings.limits
        self.store = SessionStore()
        self.owner = TaskOwner("controller")
        self.notices = Notices(settings.now)
        self.timelines = Timelines()
        self.link = LinkMonitor(self.store)
        self.link.changes.subscribe(OutageReport(self.store, self.notices).on_link)
        self.placing = Placing()
        self.waiter = SessionWaiter(self.store)
        self.roster = Roster()
        self.pump = EventPump(
            self.store, self.link, self.timelines, self.placing, self.roster, settings.new_id
        )
        self.resync = Resync(self.store, self.pump, limits.snapshot_s)
        self.runner = CommandRunner(
            self.store, self.waiter, self.owner, self.notices, self.resync.run, limits
        )
        self.holding = Holding(self.store, self.runner, note_command)
        self.reminder = HoldReminder(self.store, self.notices, settings.hold_reminder_s)
        self.transferring = Transferring(
            self.store, self.runner, self.notices, lambda session: self.holding.hold(session, False)
        )
        self.dial_out = DialOut(
            self.store,
            self.pump,
            self.placing,
            self.notices,
            self.resync.run,
            settings.now,
            limits.dial_s,
        )
        self.tones = ToneSender(
            self.store,
            self.waiter,
            self.owner,
            self.notices,
            note_tones,
            limits.command_s,
            settings.pace,
            settings.sleep,
            settings.clock,
        )
        self.waiting = Waiting(self.owner, self.notices)
        self.pump.route(WaitingChanged, self.waiting.on_changed, self.waiting.on_truth)
        self.trunks = TrunkWatch()
        self.pump.route(TrunksChanged, self.trunks.on_changed, self.trunks.on_truth)
        self.rooms_found: Feed[tuple[LiveRoom, ...]] = Feed()
        self.looking_for_rooms = False
        self.recording = RecordingDesk(self.owner, self.notices, limits.command_s)
        self.pump.route(RecordingChanged, self._on_recording, self.recording.on_truth)
        self.agent = AgentDesk(self.store, self.owner, self.notices, settings.now)
        self.pump.route(AgentStateForced, self.agent.on_forced, self.agent.on_truth)
        self.supervised = Supervised(lambda: self.pump.own_participant())
        self.pump.route(SupervisionChanged, self.supervised.on_changed, self.supervised.on_truth)
        self.pump.route(AppMessage, self.supervised.on_message, _nothing)
        self.quality = QualitySampler(
            self.store, self.pump.on_event, self.owner, settings.now, settings.quality_every_s
        )

    def attach(self, backend: TelephonyBackend | None) -> None:
        """Let every part that gives commands use this backend, or none."""
        self.resync.backend = backend
        self.tones.backend = backend
        self.holding.backend = backend
        self.quality.backend = backend
        self.waiting.backend = backend
        self.recording.backend = backend
        self.agent.backend = backend
        if backend is None:
            self.waiting.clear()
            self.trunks.clear()
            self.recording.clear()
            self.supervised.clear()
        self.pump.own_participant = _nobody if backend is None else lambda: backend.own_participant

    def _on_recording(self, event: RecordingChanged) -> None:
        self.recording.on_changed(event)
        self.pump.note_for_all(event)


def _nothing(_snapshot: Snapshot) -> None:
    """A snapshot says nothing about this."""


def _nobody() -> ParticipantId | None:
    return None
