"""A console without a backend: scriptable controller, audio and log for tests of the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from softphone.controller.feed import Feed
from softphone.controller.roster import Roster
from softphone.controller.signals import TelephonySignals
from softphone.controller.store import SessionStore
from softphone.controller.supervised import Supervised
from softphone.domain import agent as agent_rules
from softphone.domain.actions import Action, allowed_actions, joint_actions
from softphone.domain.agent import Agent, AgentState, Choice, WrapUpRules
from softphone.domain.audio import AudioDevice, AudioRole, AudioState
from softphone.domain.capabilities import Capabilities
from softphone.domain.dialing import DialRequest
from softphone.domain.dtmf import TonePart, ToneProgress
from softphone.domain.events import TelephonyEvent
from softphone.domain.ids import LegId, ParticipantId, SessionId
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.logline import LogLine
from softphone.domain.macros import Macro, fill_in
from softphone.domain.notice import Notice
from softphone.domain.recording import RecordingState
from softphone.domain.registration import TrunkRegistration
from softphone.domain.session import Direction, Session, SessionState
from softphone.domain.suggestion import LiveRoom
from softphone.domain.timeline import TimelineEntry
from softphone.domain.transfer import TransferRequest
from softphone.domain.waiting import WaitingCaller
from softphone.errors import InvalidInput
from softphone.storage.vcard import read_cards
from softphone.telephony_api.dial_request import check_dial_request
from softphone.ui.console import Console
from softphone.ui.regional_dialing import RegionalDialing

ALL = Capabilities(
    answer_dialin=True,
    decline_dialin=True,
    session_mute=True,
    hold=True,
    transfer=True,
    hand_over=True,
    recording=True,
    party_volume=True,
    agents=True,
    dtmf_methods=("auto", "telephone-event", "sip-info"),
    dtmf_duration=True,
    audio_rate=48_000,
)
MIC = AudioDevice("mic-1", "Headset microphone", capture=True, default=True)
MIC_2 = AudioDevice("mic-2", "Webcam microphone", capture=True)
SPEAKER = AudioDevice("out-1", "Headset", capture=False, default=True)
SPEAKER_2 = AudioDevice("out-2", "Desk loudspeaker", capture=False)


class FakeAgentDesk:
    """The operator as an agent, without a clock; remembers what was asked for."""

    def __init__(self) -> None:
        self.agent = agent_rules.choose(Agent(), Choice(AgentState.AVAILABLE), time.time())
        self.wrap_up = WrapUpRules()
        self.changes: Feed[Agent] = Feed()
        self.asked: list[tuple[Any, ...]] = []

    def show(self, **changes: Any) -> None:
        self.agent = replace(self.agent, **changes)
        self.changes.publish(self.agent)

    def choose(self, state: AgentState, reason: str = "") -> None:
        self.agent = agent_rules.choose(self.agent, Choice(state, reason), time.time())
        self.changes.publish(self.agent)

    def extend(self) -> None:
        self.asked.append(("extend",))

    def finish_wrap_up(self) -> None:
        self.asked.append(("done",))

    def ask_for_help(self, leg: LegId | None, note: str = "") -> None:
        self.asked.append(("help", leg, note))


class FakeController:
    """Takes commands and remembers them; tests put sessions and news in."""

    def __init__(self, capabilities: Capabilities = ALL) -> None:
        self.store = SessionStore()
        self.roster = Roster()
        self.capabilities = capabilities
        self.link = LinkState(LinkStatus.UP, backend="Local gateway", room="agent-7")
        self.events: Feed[TelephonyEvent] = Feed()
        self.link_changes: Feed[LinkState] = Feed()
        self.timeline_entries: Feed[TimelineEntry] = Feed()
        self.notices: Feed[Notice] = Feed()
        self.tone_progress: Feed[ToneProgress] = Feed()
        self.trunks: tuple[TrunkRegistration, ...] = ()
        self.trunk_changes: Feed[tuple[TrunkRegistration, ...]] = Feed()
        self.waiting_changes: Feed[tuple[WaitingCaller, ...]] = Feed()
        self.recording_changes: Feed[RecordingState] = Feed()
        self.rooms_found: Feed[tuple[LiveRoom, ...]] = Feed()
        self.waiting: tuple[WaitingCaller, ...] = ()
        self.recording = RecordingState()
        self.rooms: tuple[LiveRoom, ...] = ()
        self.commands: list[tuple[Any, ...]] = []
        self.agent = FakeAgentDesk()
        self.supervised = Supervised(lambda: ParticipantId("me"))
        self.entries: dict[SessionId, tuple[TimelineEntry, ...]] = {}

    def allowed(self, session: Session) -> frozenset[Action]:
        joint = joint_actions(session, self.store.live(), self.capabilities)
        return allowed_actions(session, self.capabilities) | joint

    @property
    def seats(self) -> tuple[int, int]:
        return len(self.store.live()), self.capabilities.max_legs

    def timeline(self, session_id: SessionId) -> tuple[TimelineEntry, ...]:
        return self.entries.get(session_id, ())

    def check_dial(self, request: DialRequest) -> tuple[InvalidInput, ...]:
        return check_dial_request(request)

    def dial(self, request: DialRequest) -> SessionId:
        self.commands.append(("dial", request))
        session_id = SessionId(f"dialled-{len(self.commands)}")
        self.store.put(
            Session(
                id=session_id,
                direction=Direction.DIAL_OUT,
                state=SessionState.PLACING,
                created_at=0.0,
                peer=request.destination,
            )
        )
        return session_id

    def hang_up(self, session_id: SessionId) -> None:
        self.commands.append(("hang_up", session_id))

    def answer(self, session_id: SessionId) -> None:
        self.commands.append(("answer", session_id))

    def decline(self, session_id: SessionId) -> None:
        self.commands.append(("decline", session_id))

    def mute_session(self, session_id: SessionId, muted: bool) -> None:
        self.commands.append(("mute_session", session_id, muted))

    def set_volume(self, session_id: SessionId, volume: float) -> None:
        self.commands.append(("set_volume", session_id, volume))

    def hold(self, session_id: SessionId, held: bool) -> None:
        self.commands.append(("hold", session_id, held))

    def swap(self, session_id: SessionId) -> None:
        self.commands.append(("swap", session_id))

    def merge(self, session_ids: tuple[SessionId, ...] = ()) -> None:
        self.commands.append(("merge", session_ids))

    def transfer_blind(self, session_id: SessionId, request: TransferRequest) -> None:
        self.commands.append(("transfer_blind", session_id, request))

    def refuse_transfer(self, session_id: SessionId) -> None:
        self.commands.append(("refuse_transfer", session_id))

    def consult(self, session_id: SessionId, target: str) -> SessionId | None:
        self.commands.append(("consult", session_id, target))
        return SessionId("consult")

    def connect(self, session_id: SessionId, other: SessionId) -> None:
        self.commands.append(("connect", session_id, other))

    def cancel_consult(self, consult_id: SessionId) -> None:
        self.commands.append(("cancel_consult", consult_id))

    def go_on_with_tones(self, session_id: SessionId) -> None:
        self.commands.append(("go_on_with_tones", session_id))

    def resend_tones(self, session_id: SessionId) -> None:
        self.commands.append(("resend_tones", session_id))

    def play_macro(self, session_id: SessionId, name: str, _fill: Any) -> None:
        self.commands.append(("play_macro", session_id, name))

    def send_tones(self, session_id: SessionId, tones: str, *, secret: bool = False) -> None:
        self.commands.append(("send_tones", session_id, tones, secret))

    def cancel_tones(self, session_id: SessionId) -> None:
        self.commands.append(("cancel_tones", session_id))

    def dismiss(self, session_id: SessionId) -> None:
        self.commands.append(("dismiss", session_id))

    def dismiss_ended(self) -> None:
        self.commands.append(("dismiss_ended",))

    def hang_up_all(self) -> None:
        self.commands.append(("hang_up_all",))

    def take_waiting(self, leg: LegId) -> None:
        self.commands.append(("take_waiting", leg))

    def turn_away(self, leg: LegId) -> None:
        self.commands.append(("turn_away", leg))

    def record(self, on: bool) -> None:
        self.commands.append(("record", on))

    def show_camera(self, session_id: SessionId, _camera: Any, over: Any) -> Any:
        self.commands.append(("show_camera", session_id))
        self.camera_over = over
        return lambda: self.commands.append(("camera_off", session_id))

    def look_for_rooms(self) -> None:
        self.rooms_found.publish(self.rooms)

    def set_trunks(self, *trunks: TrunkRegistration) -> None:
        self.trunks = trunks
        self.trunk_changes.publish(trunks)

    def set_waiting(self, *callers: WaitingCaller) -> None:
        self.waiting = callers
        self.waiting_changes.publish(callers)

    def set_recording(self, state: RecordingState) -> None:
        self.recording = state
        self.recording_changes.publish(state)

    def set_link(self, link: LinkState) -> None:
        self.link = link
        self.link_changes.publish(link)


class FakeAudio:
    """The operator's audio; `measure` tells what is true now."""

    def __init__(self, state: AudioState | None = None) -> None:
        self.state = state or AudioState(
            devices=(MIC, MIC_2, SPEAKER, SPEAKER_2),
            microphone=MIC,
            speaker=SPEAKER,
            ringer=SPEAKER_2,
            mic_open=True,
            speaker_open=True,
        )
        self.level = (0.25, 0.08)
        self.reads = 0
        self.frames_sent = 0
        self.sending = True
        self.wishes: list[tuple[Any, ...]] = []
        self._listeners: list[Callable[[AudioState], None]] = []

    def measure(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        for listener in tuple(self._listeners):
            listener(self.state)

    def subscribe(self, listener: Callable[[AudioState], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def choose(self, role: AudioRole, device_id: str | None) -> None:
        self.wishes.append(("choose", role, device_id))

    def set_muted(self, muted: bool) -> None:
        self.wishes.append(("muted", muted))

    def levels(self) -> tuple[float, float]:
        self.reads += 1
        self.frames_sent += self.sending and not self.state.mic_muted
        return self.level

    def play_tone(self, tone: str) -> None:
        self.wishes.append(("tone", tone))

    def silence_ringer(self) -> None:
        self.wishes.append(("silence",))


class FakeLogFeed:
    """Replays its lines to whoever subscribes."""

    def __init__(self, lines: tuple[LogLine, ...] = ()) -> None:
        self.lines = lines
        self.listeners: list[Callable[[LogLine], None]] = []

    def subscribe(self, listener: Callable[[LogLine], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        for line in self.lines:
            listener(line)
        return lambda: self.listeners.remove(listener)


class FakeMacros:
    """Macros in memory; what was entered for their secret fields is kept beside them."""

    def __init__(self) -> None:
        self.kept: dict[str, Macro] = {}
        self.secrets: dict[str, Any] = {}

    def all(self) -> tuple[Macro, ...]:
        return tuple(self.kept.values())

    def put(self, macro: Macro, secrets: Any) -> None:
        self.kept[macro.id] = macro
        self.secrets |= secrets

    def remove(self, macro: Macro) -> None:
        del self.kept[macro.id]

    async def fill(self, macro: Macro) -> tuple[TonePart, ...]:
        return fill_in(macro, {})


class FakeConsole:
    """The parts of a `Console`, within reach of a test."""

    def __init__(self, *, region: str = "US", audio: FakeAudio | None = None) -> None:
        self.controller = FakeController()
        self.audio = audio or FakeAudio()
        self.log_feed = FakeLogFeed()
        self.region = region
        self.macros = FakeMacros()
        self.floor: Any = None
        self.camera: Any = None

    def build(self) -> Console:
        controller: Any = self.controller
        signals = TelephonySignals(controller)
        return Console(
            controller,
            signals,
            self.audio,
            self.log_feed,
            RegionalDialing(self.region),
            self.macros,
            read_cards=read_cards,
            floor=self.floor,
            camera=self.camera,
        )
