"""The floor as a supervisor's board shows it: rows by id, changed in place, never guessed."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from softphone.controller.feed import Feed
from softphone.domain import floor
from softphone.domain.ids import LegId, ParticipantId, RoomName

_log = logging.getLogger(__name__)

AgentKey = tuple[RoomName, ParticipantId]


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorChange:
    """What changed in one step; a board repaints just this.

    Attributes:
        everything: all rows may be different, after a snapshot.
        agents: keys of agents that came, changed or went.
        calls: ids of calls that came, changed or went.
    """

    everything: bool = False
    agents: frozenset[AgentKey] = frozenset()
    calls: frozenset[LegId] = frozenset()


class _RoomRows:
    """What a room holds."""

    __slots__ = ("agents", "calls", "supervisors")

    def __init__(self) -> None:
        self.agents: dict[ParticipantId, floor.FloorAgent] = {}
        self.calls: dict[LegId, floor.FloorCall] = {}
        self.supervisors: dict[ParticipantId, floor.FloorSupervisor] = {}


class FloorBook:
    """Every agent and live call of the team.

    A snapshot replaces everything, so that an error can live no longer than until the next one.

    Attributes:
        waiting: who waits outside of every room, the longest waiting first.
    """

    def __init__(self) -> None:
        self.changes: Feed[FloorChange] = Feed()
        self.help_wanted: Feed[floor.HelpAsked] = Feed()
        self.calls_over: Feed[tuple[floor.FloorCall, floor.CallOver]] = Feed()
        self.waiting: tuple[floor.FloorCaller, ...] = ()
        self._rooms: defaultdict[RoomName, _RoomRows] = defaultdict(_RoomRows)
        self._room_of: dict[LegId, RoomName] = {}
        self._takers: dict[type[floor.FloorEvent], Callable[[Any], FloorChange | None]] = {
            floor.FloorSnapshot: self._on_snapshot,
            floor.RoomClosed: self._on_room_closed,
            floor.AgentSeen: self._on_agent,
            floor.AgentLeft: self._on_agent_left,
            floor.CallSeen: self._on_call,
            floor.CallHeld: self._on_held,
            floor.CallOver: self._on_call_over,
            floor.SupervisorSeen: self._on_supervisor,
            floor.SupervisorLeft: self._on_supervisor_left,
            floor.HelpAsked: self._on_help,
            floor.CallersWaiting: self._on_waiting,
        }

    def agents(self) -> tuple[floor.FloorAgent, ...]:
        """Every agent, room by room."""
        return tuple(agent for rows in self._rooms.values() for agent in rows.agents.values())

    def calls(self) -> tuple[floor.FloorCall, ...]:
        """Every live call, room by room."""
        return tuple(call for rows in self._rooms.values() for call in rows.calls.values())

    def agent(self, key: AgentKey) -> floor.FloorAgent | None:
        """One agent, or None when gone."""
        rows = self._rooms.get(key[0])
        return None if rows is None else rows.agents.get(key[1])

    def call(self, leg: LegId) -> floor.FloorCall | None:
        """One call, or None when over."""
        room = self._room_of.get(leg)
        return None if room is None else self._rooms[room].calls.get(leg)

    def calls_in(self, room: RoomName) -> tuple[floor.FloorCall, ...]:
        """The live calls of a room, oldest first."""
        rows = self._rooms.get(room)
        return () if rows is None else tuple(rows.calls.values())

    def is_attended(self, room: RoomName) -> bool:
        """Whether an agent is in a room."""
        rows = self._rooms.get(room)
        return rows is not None and bool(rows.agents)

    def supervisors_in(self, room: RoomName) -> tuple[floor.FloorSupervisor, ...]:
        """Who supervises a room."""
        rows = self._rooms.get(room)
        return () if rows is None else tuple(rows.supervisors.values())

    def on_floor(self, event: floor.FloorEvent) -> None:
        """Take one event; never raises."""
        try:
            take = self._takers.get(type(event))
            change = None if take is None else take(event)
        except Exception:
            _log.exception("a floor event could not be taken: %s", type(event).__name__)
            return
        if change is not None:
            self.changes.publish(change)

    def _on_snapshot(self, truth: floor.FloorSnapshot) -> FloorChange:
        self._rooms.clear()
        self._room_of.clear()
        self.waiting = truth.waiting
        for agent in truth.agents:
            self._rooms[agent.room].agents[agent.participant] = agent
        for call in sorted(truth.calls, key=_began):
            self._put(call)
        for one in truth.supervisors:
            self._rooms[one.room].supervisors[one.participant] = one
        return FloorChange(everything=True)

    def _on_room_closed(self, event: floor.RoomClosed) -> FloorChange | None:
        rows = self._rooms.pop(event.room, None)
        if rows is None:
            return None
        for leg in rows.calls:
            self._room_of.pop(leg, None)
        return _change(event.room, rows)

    def _on_agent(self, event: floor.AgentSeen) -> FloorChange | None:
        agent = event.agent
        rows = self._rooms[agent.room]
        if agent.participant in rows.supervisors:
            return None
        known = rows.agents.get(agent.participant)
        if known is not None and agent.state is None:
            agent = replace(known, name=agent.name or known.name)
        rows.agents[agent.participant] = agent
        return FloorChange(agents=frozenset([(agent.room, agent.participant)]))

    def _on_agent_left(self, event: floor.AgentLeft) -> FloorChange | None:
        gone = self._rooms[event.room].agents.pop(event.participant, None)
        key = event.room, event.participant
        return None if gone is None else FloorChange(agents=frozenset([key]))

    def _on_call(self, event: floor.CallSeen) -> FloorChange:
        call = event.call
        known = self.call(call.leg)
        if known is not None:
            call = replace(
                call,
                started_at=known.started_at,
                answered_at=known.answered_at or call.answered_at,
                peer=call.peer or known.peer,
                peer_name=call.peer_name or known.peer_name,
                held=known.held,
                held_since=known.held_since,
            )
        self._put(call)
        return self._touched(call)

    def _on_held(self, event: floor.CallHeld) -> FloorChange | None:
        known = self.call(event.leg)
        if known is None or known.held is event.held:
            return None
        since = event.at if event.held else None
        self._put(replace(known, held=event.held, held_since=since))
        return self._touched(known)

    def _on_call_over(self, event: floor.CallOver) -> FloorChange | None:
        gone = self.call(event.leg)
        if gone is None:
            return None
        del self._rooms[gone.room].calls[event.leg]
        del self._room_of[event.leg]
        self.calls_over.publish((gone, event))
        return self._touched(gone)

    def _on_supervisor(self, event: floor.SupervisorSeen) -> FloorChange:
        one = event.supervisor
        rows = self._rooms[one.room]
        rows.supervisors[one.participant] = one
        was_agent = rows.agents.pop(one.participant, None)
        also = () if was_agent is None else (one.participant,)
        return _change(one.room, rows, also)

    def _on_supervisor_left(self, event: floor.SupervisorLeft) -> FloorChange | None:
        rows = self._rooms[event.room]
        gone = rows.supervisors.pop(event.participant, None)
        return None if gone is None else _change(event.room, rows)

    def _on_waiting(self, event: floor.CallersWaiting) -> FloorChange:
        self.waiting = event.callers
        return FloorChange()

    def _on_help(self, event: floor.HelpAsked) -> None:
        self.help_wanted.publish(event)

    def _put(self, call: floor.FloorCall) -> None:
        self._rooms[call.room].calls[call.leg] = call
        self._room_of[call.leg] = call.room

    def _touched(self, call: floor.FloorCall) -> FloorChange:
        """A call stands in the rows of its room's agents too."""
        agents = frozenset((call.room, one) for one in self._rooms[call.room].agents)
        return FloorChange(agents=agents, calls=frozenset([call.leg]))


def _change(room: RoomName, rows: _RoomRows, also: Iterable[ParticipantId] = ()) -> FloorChange:
    agents = frozenset((room, one) for one in (*rows.agents, *also))
    return FloorChange(agents=agents, calls=frozenset(rows.calls))


def _began(call: floor.FloorCall) -> float:
    return call.started_at
