"""One line of the supervisor's board, and how lines are compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from softphone.domain.agent import AgentState
from softphone.domain.floor import FloorAgent, FloorCall, FloorSupervisor
from softphone.domain.ids import ParticipantId, RoomName
from softphone.domain.session import Direction

RowKey = tuple[RoomName, ParticipantId]

NOBODY = ParticipantId("")
"""Stands for the agent in the line of a room whose calls nobody attends."""

RINGING_STATES = frozenset({"ringing", "dialing", "connecting"})


class Column(IntEnum):
    """The board's columns, from the left."""

    AGENT = 0
    STATE = 1
    SINCE = 2
    CALL = 3
    TALK = 4
    ROOM = 5
    SUPERVISORS = 6


@dataclass(frozen=True, slots=True)
class FloorRow:
    """An agent with the calls of the room; without an agent, calls nobody attends."""

    key: RowKey
    agent: FloorAgent | None
    calls: tuple[FloorCall, ...]
    supervisors: tuple[FloorSupervisor, ...]

    @property
    def state(self) -> AgentState | None:
        """The agent's state."""
        return None if self.agent is None else self.agent.state

    @property
    def call(self) -> FloorCall | None:
        """The call that matters most: one that talks before one that rings, the oldest first."""
        talking = (call for call in self.calls if call.answered_at is not None and not call.held)
        return next(talking, next(iter(self.calls), None))

    def matches(self, words: tuple[str, ...]) -> bool:
        """Whether every word, in lower case, is somewhere in what the line shows."""
        if not words:
            return True
        parts: list[str] = [self.key[0]]
        if self.agent is not None:
            parts += [self.agent.name, self.agent.user_id, self.agent.reason]
            parts.append("" if self.agent.state is None else self.agent.state.value)
        for call in self.calls:
            parts += [call.peer, call.peer_name]
        text = " ".join(parts).lower()
        return all(word in text for word in words)


def is_waiting(call: FloorCall) -> bool:
    """Whether a caller rings and nobody has answered."""
    return call.direction is Direction.DIAL_IN and call.answered_at is None


_STATE_ORDER = {
    AgentState.ON_CALL: 0,
    AgentState.WRAP_UP: 1,
    AgentState.AVAILABLE: 2,
    AgentState.BUSY: 3,
    AgentState.BREAK: 4,
    AgentState.OFFLINE: 5,
    None: 6,
}


def _name(row: FloorRow) -> str:
    return "\uffff" if row.agent is None else (row.agent.name or row.agent.user_id).casefold()


def _since(row: FloorRow) -> float:
    return float("inf") if row.agent is None or row.agent.state is None else row.agent.since


def _talk(row: FloorRow) -> float:
    call = row.call
    return float("inf") if call is None else call.answered_at or call.started_at


def _peer(row: FloorRow) -> tuple[bool, str]:
    call = row.call
    return call is None, "" if call is None else (call.peer_name or call.peer).casefold()


def sort_key(column: Column) -> Callable[[FloorRow], Any]:
    """What lines are ordered by; equal ones keep the order of names."""
    keys: dict[Column, Callable[[FloorRow], Any]] = {
        Column.AGENT: lambda row: "",
        Column.STATE: lambda row: _STATE_ORDER[row.state],
        Column.SINCE: _since,
        Column.CALL: _peer,
        Column.TALK: _talk,
        Column.ROOM: lambda row: row.key[0],
        Column.SUPERVISORS: lambda row: -len(row.supervisors),
    }
    first = keys[column]
    return lambda row: (first(row), _name(row), row.key)
