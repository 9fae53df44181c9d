"""The closed set of telephony events, as frozen snapshots.

One class per Daily event (names and fields of daily-js 0.92.2, in snake_case), plus the few the
gateway adds (`DialinRinging`, `TransferProgress`, `StatsSampled`) and `Snapshot`, the full truth a
backend sends after a join or a gap. Nothing downstream looks back at a vendor's object.

``timestamp`` is always unix time in seconds, as a float.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from softphone.domain.agent import AgentState
from softphone.domain.holding import Hold
from softphone.domain.ids import LegId, ParticipantId
from softphone.domain.recording import RecordingState
from softphone.domain.registration import TrunkRegistration
from softphone.domain.supervision import SupervisionMode
from softphone.domain.waiting import WaitingCaller


@dataclass(frozen=True, slots=True, kw_only=True)
class TelephonyEvent:
    """What every event carries: when it happened and its place in the room's sequence."""

    timestamp: float
    seq: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LegEvent(TelephonyEvent):
    """An event about one leg. ``sip_call_id`` correlates with SIP traces and is never a key."""

    session_id: LegId
    user_id: str | None = None
    action_trace_id: str | None = None
    provider: str | None = None
    sip_call_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DialoutEvent(LegEvent):
    """Common fields of the events of a leg we started."""

    origin: str | None = None
    destination: str | None = None
    caller_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DialoutConnected(DialoutEvent):
    """The network acknowledged; the far end rings and ringback may be audible. Not answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DialoutAnswered(DialoutEvent):
    """The far party picked up; two-way media."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DialoutStopped(DialoutEvent):
    """The leg ended by hang-up, cancel or loss. Terminal.

    ``cause`` is the reason for a machine, where the backend tells one; see `endings`.
    """

    reason: str | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DialoutWarning(DialoutEvent):
    """Something worth knowing that does not end the leg (codec fallback and the like)."""

    error_msg: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DialoutError(DialoutEvent):
    """The leg failed for good: final 4xx-6xx before answer, transport or SDP failure. Terminal.

    ``sip_code`` and ``reason`` are the gateway's ``details.sipCode`` and ``details.reason``.
    """

    error_msg: str
    sip_code: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DialinReady(TelephonyEvent):
    """One SIP endpoint of the room can take a call; repeats, once per endpoint."""

    sip_endpoint: str
    provider: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DialinEvent(LegEvent):
    """Common fields of the events of a leg that reached us."""

    sip_from: str | None = None
    sip_headers: Mapping[str, str] = field(default_factory=dict)
    sip_endpoint: str | None = None
    display_name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DialinRinging(DialinEvent):
    """A caller waits for `answerDialIn` (rooms with ``answer_mode: manual``; gateway only)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DialinConnected(DialinEvent):
    """The call was accepted; media is being set up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DialinStopped(DialinEvent):
    """The caller hung up or the leg ended. Terminal.

    ``cause`` is the reason for a machine, where the backend tells one; see `endings`.
    """

    reason: str | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DialinWarning(DialinEvent):
    """Something worth knowing that does not end the leg."""

    error_msg: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DialinError(DialinEvent):
    """The leg failed for good. Terminal. ``type`` is ``start-failed`` or None (daily-js)."""

    error_msg: str
    type: str | None = None
    sip_code: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DtmfReceived(TelephonyEvent):
    """The far party pressed one key. ``method``: ``telephone-event``, ``sip-info`` or ``auto``."""

    tone: str
    method: str
    volume: float = 0.0
    session_id: LegId | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody whose media is in the room.

    Attributes:
        participant_type: ``sip-dial-in``, ``sip-dial-out``, ``pstn-dial-in``, ``pstn-dial-out``,
            or None for web clients such as the operator.
        local: True for this program's own participant.
        permissions: the wire form of Daily's permissions, kept opaque here.
        audio: whether audio of this participant reaches the room, as measured by the backend.
        hold: who holds whom, for telephony legs of backends that tell it; else None.
        video: whether a picture of this participant can be looked at.
    """

    id: ParticipantId
    user_id: str | None = None
    user_name: str | None = None
    owner: bool = False
    participant_type: str | None = None
    local: bool = False
    audio: bool = True
    permissions: Mapping[str, Any] = field(default_factory=dict)
    hold: Hold | None = None
    video: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantJoined(TelephonyEvent):
    """Somebody's media entered the room."""

    participant: Participant


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantUpdated(TelephonyEvent):
    """Name, permissions or measured audio state of somebody changed."""

    participant: Participant


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantLeft(TelephonyEvent):
    """Somebody left the room. ``reason`` is ``hidden`` or None (daily-js)."""

    participant: Participant
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppMessage(TelephonyEvent):
    """A message another participant sent through the room; at most 4096 characters of JSON."""

    data: Any
    from_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingChanged(TelephonyEvent):
    """Recording of the room started, paused, went on or stopped.

    ``paused`` is None unless that changed; ``error`` says why it broke off.
    """

    recording: bool
    paused: bool | None = None
    recording_id: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingChanged(TelephonyEvent):
    """Everybody who waits outside of rooms now, as far as we may see; the gateway's own."""

    callers: tuple[WaitingCaller, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrunksChanged(TelephonyEvent):
    """How the trunks that register stand now; the gateway's own."""

    trunks: tuple[TrunkRegistration, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionChanged(TelephonyEvent):
    """A supervisor listens, whispers or barges, or has gone; the gateway's own.

    Attributes:
        supervisor: their participant.
        mode: None when they have gone.
        to: whom a whisper is for; empty means everybody but the telephony legs.
    """

    supervisor: ParticipantId
    user_id: str = ""
    user_name: str = ""
    mode: SupervisionMode | None = None
    to: tuple[ParticipantId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentStateChanged(TelephonyEvent):
    """What an agent of the room is doing; the gateway's own. ``since`` is unix time in seconds."""

    agent: ParticipantId
    state: AgentState
    since: float
    user_id: str = ""
    user_name: str = ""
    reason: str = ""
    queued: AgentState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentStateForced(TelephonyEvent):
    """A supervisor chose a state for an agent; the gateway's own."""

    agent: ParticipantId
    state: AgentState
    reason: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpWanted(TelephonyEvent):
    """An agent wants a supervisor; the gateway's own. ``call`` is the leg it is about."""

    agent: ParticipantId
    user_id: str = ""
    user_name: str = ""
    call: LegId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferProgress(TelephonyEvent):
    """A transfer moved on; ``status`` uses Daily's calltransfer words.

    The one beyond them is ``requested``: the far party asks to be transferred, and the operator
    may agree by transferring the leg to just that target.

    Attributes:
        is_sip_refer: the leg is handed over by REFER; else its media stays with us.
        sip_code, reason: why the target was not reached.
    """

    session_id: LegId
    status: str
    to_end_point: str | None = None
    sip_code: int | None = None
    is_sip_refer: bool = False
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Quality:
    """Media quality of one leg.

    Attributes:
        codec: name as in SDP, for example ``PCMU``.
        loss_percent: lost packets, 0-100.
        jitter_ms, rtt_ms: milliseconds; None when not measured.
        mos: mean opinion score, 1.0-4.5 (ITU-T G.107 estimate); None when not measured.
    """

    codec: str | None = None
    packets_sent: int = 0
    packets_received: int = 0
    loss_percent: float = 0.0
    jitter_ms: float | None = None
    rtt_ms: float | None = None
    mos: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatsSampled(TelephonyEvent):
    """A periodic quality sample of one leg; never part of the session's life-cycle."""

    session_id: LegId
    quality: Quality


@dataclass(frozen=True, slots=True)
class LegSnapshot:
    """The last state of one live leg, as the backend holds it.

    ``state`` is one of ``dialing``, ``ringing``, ``connecting``, ``active``.
    """

    session_id: LegId
    direction: str
    state: str
    destination: str | None = None
    sip_from: str | None = None
    display_name: str | None = None
    user_id: str | None = None
    sip_call_id: str | None = None
    provider: str | None = None
    started_at: float | None = None
    answered_at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot(TelephonyEvent):
    """The full truth of the room; replaces what we believed before.

    ``recording`` is None when the backend does not say.
    """

    legs: tuple[LegSnapshot, ...] = ()
    participants: tuple[Participant, ...] = ()
    waiting: tuple[WaitingCaller, ...] = ()
    trunks: tuple[TrunkRegistration, ...] = ()
    recording: RecordingState | None = None
