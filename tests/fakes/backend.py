"""A scriptable telephony backend: records commands, answers as told, delivers events on demand."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from softphone.backends.base import AudioPort, EventSink
from softphone.domain.agent import Agent
from softphone.domain.camera import CameraSource
from softphone.domain.capabilities import Capabilities
from softphone.domain.dialing import DialRequest, DtmfMethod
from softphone.domain.events import LegSnapshot, Participant, Quality, Snapshot, TelephonyEvent
from softphone.domain.ids import LegId, ParticipantId
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.suggestion import LiveRoom
from softphone.domain.transfer import TransferRequest
from tests.patience import PATIENCE_S

ALL = Capabilities(
    answer_dialin=True,
    decline_dialin=True,
    session_mute=True,
    hold=True,
    transfer=True,
    hand_over=True,
    recording=True,
    dtmf_methods=("auto", "telephone-event", "sip-info"),
    dtmf_duration=True,
    audio_rate=16000,
)


@dataclass(frozen=True, slots=True)
class Command:
    """One command as the backend received it."""

    name: str
    leg: LegId | None = None
    value: Any = None
    extra: dict[str, Any] = field(default_factory=dict)


class FakeBackend:
    """Implements `TelephonyBackend` without any network.

    Script it with `fail(name, error)` (next call raises), `hang(name)` (next calls never answer),
    `legs` (what the next snapshot tells) and `emit(event)` / `set_link(state)`.
    """

    def __init__(self, capabilities: Capabilities = ALL, name: str = "Fake") -> None:
        self.name = name
        self.commands: list[Command] = []
        self.legs: list[LegSnapshot] = []
        self.participants: list[Participant] = []
        self.rooms: tuple[LiveRoom, ...] = ()
        self.reports: list[Agent] = []
        self.watching: dict[LegId, Callable[[bytes], None]] = {}
        self.shown: dict[LegId, CameraSource] = {}
        self.pictures_over = asyncio.Event()
        self.levels: deque[float | None] = deque()
        self.snapshots = 0
        self.started = False
        self.stopped = 0
        self.now = 1_000_000.0
        self.audio_port: AudioPort | None = None
        self._capabilities = capabilities
        self._own: ParticipantId | None = ParticipantId("me")
        self._sink: EventSink | None = None
        self._errors: dict[str, deque[Exception]] = {}
        self._hung: set[str] = set()
        self._gates: dict[str, asyncio.Event] = {}
        self._next_leg = 0
        self.legs_to_give: deque[LegId] = deque()
        self._arrived = asyncio.Event()

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    @property
    def audio(self) -> AudioPort | None:
        return self.audio_port

    @property
    def own_participant(self) -> ParticipantId | None:
        return self._own

    @property
    def sink(self) -> EventSink:
        assert self._sink is not None, "the backend was not started"
        return self._sink

    def fail(self, name: str, error: Exception) -> None:
        """The next call of this command raises."""
        self._errors.setdefault(name, deque()).append(error)

    def hang(self, name: str) -> None:
        """Calls of this command never return until `release(name)`."""
        self._hung.add(name)
        self._gates[name] = asyncio.Event()

    def release(self, name: str) -> None:
        """Let hung calls of this command go on."""
        self._hung.discard(name)
        self._gates.pop(name).set()

    def emit(self, *events: TelephonyEvent) -> None:
        """Deliver events as the socket reader would."""
        for event in events:
            self.sink.on_event(event)

    def set_link(self, state: LinkState) -> None:
        """Deliver a change of the link."""
        self.sink.on_link(state)

    def named(self, name: str) -> list[Command]:
        """The commands of one kind, in order."""
        return [command for command in self.commands if command.name == name]

    async def arrival(
        self, name: str, count: int = 1, limit_s: float = PATIENCE_S
    ) -> list[Command]:
        """Wait until `count` commands of this kind have arrived."""
        async with asyncio.timeout(limit_s):
            while len(self.named(name)) < count:
                self._arrived.clear()
                await self._arrived.wait()
        return self.named(name)

    async def start(self, sink: EventSink) -> None:
        await self._take(Command("start"))
        self._sink = sink
        self.started = True
        sink.on_link(LinkState(LinkStatus.UP, backend=self.name, room="room"))
        sink.on_event(self._snapshot())

    async def stop(self) -> None:
        await self._take(Command("stop"))
        self.stopped += 1
        self.started = False

    def check_link(self, away_s: float = 0.0) -> None:
        self.commands.append(Command("check_link", value=away_s))

    async def snapshot(self) -> Snapshot:
        self.snapshots += 1
        await self._take(Command("snapshot"))
        return self._snapshot()

    async def dial(self, request: DialRequest) -> LegId:
        try:
            await self._take(Command("dial", value=request))
        finally:
            await asyncio.sleep(0)  # no leg is named in the turn in which the command left
        if self.legs_to_give:
            return self.legs_to_give.popleft()
        self._next_leg += 1
        return LegId(f"leg-{self._next_leg}")

    async def hang_up(self, leg: LegId) -> None:
        await self._take(Command("hang_up", leg))

    async def answer(self, leg: LegId) -> None:
        await self._take(Command("answer", leg))

    async def decline(self, leg: LegId) -> None:
        await self._take(Command("decline", leg))

    async def send_tones(
        self,
        leg: LegId,
        tones: str,
        *,
        method: DtmfMethod = DtmfMethod.AUTO,
        duration_ms: int | None = None,
        secret: bool = False,
    ) -> None:
        extra = {"method": method, "duration_ms": duration_ms, "secret": secret}
        await self._take(Command("send_tones", leg, tones, extra))

    async def level(self, leg: LegId) -> float | None:
        """The next of ``levels``, the last again and again; silence if there is none."""
        await self._take(Command("level", leg))
        if len(self.levels) > 1:
            return self.levels.popleft()
        return self.levels[0] if self.levels else 0.0

    async def mute_toward(self, leg: LegId, muted: bool) -> None:
        await self._take(Command("mute_toward", leg, muted))

    async def hold(self, leg: LegId, held: bool) -> None:
        await self._take(Command("hold", leg, held))

    async def connect(self, leg: LegId, other: LegId) -> None:
        await self._take(Command("connect", leg, other))

    async def transfer(self, leg: LegId, request: TransferRequest) -> None:
        await self._take(Command("transfer", leg, request))

    async def decline_transfer(self, leg: LegId) -> None:
        await self._take(Command("decline_transfer", leg))

    async def start_recording(self) -> None:
        await self._take(Command("start_recording"))

    async def stop_recording(self) -> None:
        await self._take(Command("stop_recording"))

    async def report_agent(self, agent: Agent) -> None:
        self.reports.append(agent)
        await self._take(Command("report_agent"))

    async def ask_for_help(self, leg: LegId | None, note: str) -> None:
        await self._take(Command("ask_for_help", leg))

    async def live_rooms(self) -> tuple[LiveRoom, ...]:
        await self._take(Command("live_rooms"))
        return self.rooms

    async def watch(self, leg: LegId, show: Callable[[bytes], None]) -> None:
        self.watching[leg] = show
        try:
            await self._take(Command("watch", leg))
            await self.pictures_over.wait()
        finally:
            del self.watching[leg]

    async def show(self, leg: LegId, camera: CameraSource) -> None:
        self.shown[leg] = camera
        try:
            await self._take(Command("show", leg))
            await self.pictures_over.wait()
        finally:
            del self.shown[leg]

    async def stats(self, leg: LegId) -> Quality:
        await self._take(Command("stats", leg))
        return Quality(codec="PCMU")

    async def _take(self, command: Command) -> None:
        self.commands.append(command)
        self._arrived.set()
        if command.name in self._hung:
            await self._gates[command.name].wait()
        errors = self._errors.get(command.name)
        if errors:
            raise errors.popleft()

    def _snapshot(self) -> Snapshot:
        return Snapshot(
            timestamp=self.now, legs=tuple(self.legs), participants=tuple(self.participants)
        )
