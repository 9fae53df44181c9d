"""From the monitor socket's frames to the floor's events; nothing here touches a socket."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import from_json

from softphone.domain import floor
from softphone.domain.agent import AgentState
from softphone.domain.floor_tally import FloorTally
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.session import Direction
from softphone.domain.supervision import SupervisionMode
from softphone.errors import ProtocolMismatch
from softphone.telephony_api.floor import FloorMoment
from softphone.telephony_api.participants import LegModel
from softphone.telephony_api.waiting import WaitingCallerModel
from softphone.telephony_api.webhooks import Envelope, MonitorRoom, MonitorSnapshot

_ANSWERED: Final = "active"

Payload = Mapping[str, Any]


def read_frame(text: str, now: float) -> tuple[str | None, floor.FloorEvent | None]:
    """What one text frame means.

    Args:
        text: the frame.
        now: unix time, for a snapshot.

    Returns:
        The frame's id, to name when coming back (None for a snapshot), and the event, if it says
        anything about the floor.

    Raises:
        ProtocolMismatch: the frame is not one this version understands.
    """
    try:
        data = from_json(text)
        if isinstance(data, dict) and data.get("type") == "snapshot":
            return None, _snapshot(MonitorSnapshot.model_validate(data), now)
        return _read_envelope(Envelope.model_validate(data))
    except (ValidationError, ValueError) as error:
        raise _other_version(error) from error


def _read_envelope(envelope: Envelope) -> tuple[str, floor.FloorEvent | None]:
    read = _READERS.get(envelope.type)
    try:
        return envelope.id, None if read is None else read(envelope.payload, envelope.event_ts)
    except (ValidationError, ValueError, KeyError, TypeError) as error:
        raise _other_version(error) from error


def _other_version(error: Exception) -> ProtocolMismatch:
    return ProtocolMismatch(
        "The gateway's monitor speaks another version. Update Softphone or the gateway.",
        detail=f"{type(error).__name__}: {error}"[:300],
    )


def read_moment(moment: FloorMoment) -> floor.FloorReplay:
    """What a moment of the past means; empty when nothing is known of it.

    Raises:
        ProtocolMismatch: see `read_frame`.
    """
    if moment.snapshot is None:
        return floor.FloorReplay()
    read = [_read_envelope(envelope)[1] for envelope in moment.frames]
    followed = tuple(event for event in read if event is not None)
    return floor.FloorReplay(
        at=moment.at, events=(_snapshot(moment.snapshot, moment.at), *followed)
    )


def _snapshot(truth: MonitorSnapshot, now: float) -> floor.FloorSnapshot:
    return floor.FloorSnapshot(
        at=now if truth.at is None else truth.at,
        waiting=tuple(_caller(one) for one in truth.waiting),
        today=None if truth.today is None else FloorTally(**dict(truth.today)),
        rooms=tuple(RoomName(room.name) for room in truth.rooms),
        agents=tuple(agent for room in truth.rooms for agent in _agents(room)),
        calls=tuple(_call(room, leg) for room in truth.rooms for leg in room.sessions),
        supervisors=tuple(
            floor.FloorSupervisor(
                room=RoomName(room.name),
                participant=ParticipantId(one.session_id),
                name=one.user_name or "",
                mode=SupervisionMode(one.mode),
            )
            for room in truth.rooms
            for one in room.supervisors
            if one.mode is not None
        ),
    )


def _agents(room: MonitorRoom) -> list[floor.FloorAgent]:
    name = RoomName(room.name)
    legs = {leg.session_id for leg in room.sessions}
    places = {one.session_id for one in room.supervisors}
    told = {agent.session_id: agent for agent in room.agents}
    found = []
    for who in room.presence:
        if who.id in legs or who.id in places:
            continue
        state = told.get(who.id)
        found.append(
            floor.FloorAgent(
                room=name,
                participant=ParticipantId(who.id),
                user_id=who.user_id or "",
                name=who.user_name or "",
                state=None if state is None else AgentState(state.state),
                reason="" if state is None else state.reason,
                since=0.0 if state is None else state.since,
                queued=None if state is None or not state.queued else AgentState(state.queued),
                lost=state is not None and bool(state.lost),
            )
        )
    return found


def _call(room: MonitorRoom, leg: LegModel) -> floor.FloorCall:
    out = leg.direction == "dial-out"
    return floor.FloorCall(
        room=RoomName(room.name),
        leg=LegId(leg.session_id),
        direction=Direction.DIAL_OUT if out else Direction.DIAL_IN,
        state=leg.state,
        started_at=leg.started_at or 0.0,
        answered_at=leg.answered_at,
        peer=(leg.destination if out else leg.sip_from) or "",
        peer_name=leg.display_name or "",
        held=leg.held_since is not None,
        held_since=leg.held_since,
    )


def _caller(one: WaitingCallerModel) -> floor.FloorCaller:
    return floor.FloorCaller(
        leg=LegId(one.session_id),
        since=one.since,
        name=one.display_name or "",
        address=one.sip_from or "",
        room=None if one.room is None else RoomName(one.room),
    )


def _waiting(payload: Payload, at: float) -> floor.FloorEvent:
    told = (WaitingCallerModel(**one) for one in payload.get("callers") or ())
    return floor.CallersWaiting(at=at, callers=tuple(_caller(one) for one in told))


def _moved(direction: Direction, state: str) -> Callable[[Payload, float], floor.FloorEvent]:
    """A reader of events that tell of a call's progress."""

    def read(payload: Payload, at: float) -> floor.FloorEvent:
        peer = payload.get("destination" if direction is Direction.DIAL_OUT else "sip_from")
        return floor.CallSeen(
            at=at,
            call=floor.FloorCall(
                room=RoomName(payload["room"]),
                leg=LegId(payload["session_id"]),
                direction=direction,
                state=state,
                started_at=at,
                answered_at=at if state == _ANSWERED else None,
                peer=peer or "",
                peer_name=payload.get("display_name") or "",
            ),
        )

    return read


def _over(failed: bool) -> Callable[[Payload, float], floor.FloorEvent | None]:
    def read(payload: Payload, at: float) -> floor.FloorEvent | None:
        leg = payload.get("session_id")
        if not leg:
            return None
        return floor.CallOver(at=at, room=RoomName(payload["room"]), leg=LegId(leg), failed=failed)

    return read


def _room_opened(payload: Payload, at: float) -> floor.FloorEvent:
    return floor.RoomOpened(at=at, room=RoomName(payload["room"]))


def _room_closed(payload: Payload, at: float) -> floor.FloorEvent:
    return floor.RoomClosed(at=at, room=RoomName(payload["room"]))


def _joined(payload: Payload, at: float) -> floor.FloorEvent | None:
    if payload.get("participant_type"):
        return None
    agent = floor.FloorAgent(
        room=RoomName(payload["room"]),
        participant=ParticipantId(payload["session_id"]),
        user_id=payload.get("user_id") or "",
        name=payload.get("user_name") or "",
    )
    return floor.AgentSeen(at=at, agent=agent)


def _left(payload: Payload, at: float) -> floor.FloorEvent | None:
    if payload.get("participant_type"):
        return None
    return floor.AgentLeft(
        at=at, room=RoomName(payload["room"]), participant=ParticipantId(payload["session_id"])
    )


def _updated(payload: Payload, at: float) -> floor.FloorEvent | None:
    who = payload["participant"]
    hold = who.get("hold")
    if hold is None:
        return None
    return floor.CallHeld(
        at=at,
        room=RoomName(payload["room"]),
        leg=LegId(who["session_id"]),
        held=bool(hold.get("local")),
    )


def _agent(payload: Payload, at: float) -> floor.FloorEvent:
    queued = payload.get("queued")
    agent = floor.FloorAgent(
        room=RoomName(payload["room"]),
        participant=ParticipantId(payload["session_id"]),
        user_id=payload.get("user_id") or "",
        name=payload.get("user_name") or "",
        state=AgentState(payload["state"]),
        reason=payload.get("reason") or "",
        since=payload["since"],
        queued=AgentState(queued) if queued else None,
        lost=bool(payload.get("lost")),
    )
    return floor.AgentSeen(at=at, agent=agent)


def _supervision(payload: Payload, at: float) -> floor.FloorEvent:
    room, who = RoomName(payload["room"]), ParticipantId(payload["session_id"])
    mode = payload.get("mode")
    if mode is None:
        return floor.SupervisorLeft(at=at, room=room, participant=who)
    supervisor = floor.FloorSupervisor(
        room=room,
        participant=who,
        name=payload.get("user_name") or "",
        mode=SupervisionMode(mode),
    )
    return floor.SupervisorSeen(at=at, supervisor=supervisor)


def _help(payload: Payload, at: float) -> floor.FloorEvent:
    call = payload.get("call")
    return floor.HelpAsked(
        at=at,
        room=RoomName(payload["room"]),
        participant=ParticipantId(payload["session_id"]),
        name=payload.get("user_name") or "",
        call=LegId(call) if call else None,
        note=payload.get("note") or "",
    )


_READERS: Final[Mapping[str, Callable[[Payload, float], floor.FloorEvent | None]]] = (
    MappingProxyType(
        {
            "meeting.started": _room_opened,
            "meeting.ended": _room_closed,
            "participant.joined": _joined,
            "participant.left": _left,
            "participant.updated": _updated,
            "agent.state-changed": _agent,
            "supervision.changed": _supervision,
            "help.wanted": _help,
            "waiting.callers": _waiting,
            "dialout.connected": _moved(Direction.DIAL_OUT, "ringing"),
            "dialout.answered": _moved(Direction.DIAL_OUT, _ANSWERED),
            "dialout.stopped": _over(failed=False),
            "dialout.error": _over(failed=True),
            "dialin.ringing": _moved(Direction.DIAL_IN, "ringing"),
            "dialin.connected": _moved(Direction.DIAL_IN, _ANSWERED),
            "dialin.stopped": _over(failed=False),
            "dialin.error": _over(failed=True),
        }
    )
)
