"""The floor a supervisor sees: every room of the team with its agents and live calls.

What changes travels as one frozen event for each row; a `FloorSnapshot` is the whole truth and
replaces everything.
"""

from __future__ import annotations

from dataclasses import dataclass

from softphone.domain.agent import AgentState
from softphone.domain.floor_tally import FloorTally
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.session import Direction
from softphone.domain.supervision import SupervisionMode


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorCall:
    """One live leg.

    Attributes:
        state: ``dialing``, ``ringing``, ``connecting`` or ``active``.
        held: we hold the far party.
        held_since: when that began, unix time in seconds; None where nobody told.
        started_at, answered_at: unix time in seconds; ``answered_at`` is None until then.
    """

    room: RoomName
    leg: LegId
    direction: Direction
    state: str
    started_at: float
    answered_at: float | None = None
    peer: str = ""
    peer_name: str = ""
    held: bool = False
    held_since: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorCaller:
    """A caller who was answered but waits outside of every room; ``since`` is unix time."""

    leg: LegId
    since: float
    name: str = ""
    address: str = ""
    room: RoomName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorAgent:
    """One agent; ``since`` is when the state began, unix time in seconds.

    Somebody whose program has never told a state has ``state`` None. ``lost`` says that the program
    is out of reach: it may come back, and a supervisor may take its calls meanwhile.
    """

    room: RoomName
    participant: ParticipantId
    user_id: str = ""
    name: str = ""
    state: AgentState | None = None
    reason: str = ""
    since: float = 0.0
    queued: AgentState | None = None
    lost: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorSupervisor:
    """One supervisor who is in a room."""

    room: RoomName
    participant: ParticipantId
    name: str = ""
    mode: SupervisionMode = SupervisionMode.LISTEN


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorEvent:
    """What every event carries; ``at`` is unix time in seconds."""

    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorSnapshot(FloorEvent):
    """The whole floor; ``today`` is None when its source does not count."""

    rooms: tuple[RoomName, ...] = ()
    agents: tuple[FloorAgent, ...] = ()
    calls: tuple[FloorCall, ...] = ()
    supervisors: tuple[FloorSupervisor, ...] = ()
    waiting: tuple[FloorCaller, ...] = ()
    today: FloorTally | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomOpened(FloorEvent):
    """Somebody is in a room that was empty."""

    room: RoomName


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomClosed(FloorEvent):
    """A room is empty; nothing of it is left."""

    room: RoomName


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentSeen(FloorEvent):
    """An agent came or changed."""

    agent: FloorAgent


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentLeft(FloorEvent):
    """An agent is gone."""

    room: RoomName
    participant: ParticipantId


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSeen(FloorEvent):
    """A call moved on. Fields the event did not tell are empty; what was known before stays."""

    call: FloorCall


@dataclass(frozen=True, slots=True, kw_only=True)
class CallHeld(FloorEvent):
    """A call was put on hold or taken back."""

    room: RoomName
    leg: LegId
    held: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CallersWaiting(FloorEvent):
    """Everybody who waits outside of rooms now, the longest waiting first."""

    callers: tuple[FloorCaller, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOver(FloorEvent):
    """A call ended; ``failed`` says that it was refused or broke, not hung up."""

    room: RoomName
    leg: LegId
    failed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisorSeen(FloorEvent):
    """A supervisor came or switched."""

    supervisor: FloorSupervisor


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisorLeft(FloorEvent):
    """A supervisor is gone."""

    room: RoomName
    participant: ParticipantId


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpAsked(FloorEvent):
    """An agent wants a supervisor; ``call`` is what it is about, if anything."""

    room: RoomName
    participant: ParticipantId
    name: str = ""
    call: LegId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorReplay:
    """What was stored of a moment: a snapshot, and what followed it.

    Attributes:
        at: the moment, unix time in seconds; None when nothing is known of it.
    """

    at: float | None = None
    events: tuple[FloorEvent, ...] = ()
