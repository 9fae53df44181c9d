"""What a backend offers supervisors, beside the rooms of its operators."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from softphone.backends.base import AudioPort
from softphone.domain.agent import AgentState
from softphone.domain.events import TelephonyEvent
from softphone.domain.floor import FloorEvent, FloorReplay
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.link import LinkState
from softphone.domain.supervision import SupervisionMode


class FloorSink(Protocol):
    """Where the floor's events go; called on the event loop's thread only."""

    def on_floor(self, event: FloorEvent) -> None:
        """Take one event. A `FloorSnapshot` replaces everything. Never raises."""

    def on_floor_link(self, link: LinkState) -> None:
        """Take the state of the link to the floor. Never raises."""


class SeatSink(Protocol):
    """Where a seat's room tells; called on the event loop's thread only."""

    def on_event(self, event: TelephonyEvent) -> None:
        """Take one event of the room. Never raises."""

    def on_link(self, link: LinkState) -> None:
        """Take the seat's link state. Never raises."""


class Seat(Protocol):
    """A supervisor's place in one room, taken by `SupervisionBackend.take_seat`."""

    room: RoomName

    @property
    def audio(self) -> AudioPort:
        """The supervisor's audio: what the room says, and what the supervisor says to it."""

    @property
    def participant(self) -> ParticipantId | None:
        """Our participant id while joined."""

    async def switch(self, mode: SupervisionMode, to: Collection[ParticipantId] = ()) -> None:
        """Listen, whisper or barge; in force when this returns.

        Raises:
            CommandRefused, CommandTimeout, BackendUnavailable.
        """

    async def force_state(self, agent: ParticipantId, state: AgentState, reason: str) -> None:
        """Choose a state for an agent of the room; the agent's own state tells when it is so."""

    async def tell(self, agent: ParticipantId, text: str) -> None:
        """Show an agent a line of text; no customer ever sees it."""

    async def hang_up(self, leg: LegId) -> None:
        """End a call of the room."""

    async def move_call(self, leg: LegId, address: str) -> None:
        """Send a call of the room to this SIP address, for a take-over."""

    async def leave(self) -> None:
        """Leave; everything is as it was before. Idempotent."""


class SupervisionBackend(Protocol):
    """The floor of a team.

    Attributes:
        missing: what it cannot tell or do, as sentences; empty when that is nothing.
    """

    @property
    def missing(self) -> str:
        """See above."""

    async def watch(self, sink: FloorSink) -> None:
        """Deliver the floor from now on, and keep the link up.

        Raises:
            BackendUnavailable, AuthRejected, NotPermitted, ProtocolMismatch: on the first attempt.
        """

    async def stop_watching(self) -> None:
        """Deliver nothing more; idempotent."""

    async def past(self, ago_s: int) -> FloorReplay:
        """The floor so many seconds ago: empty when nothing is known of it.

        Raises:
            BackendUnavailable, AuthRejected, NotPermitted, ProtocolMismatch.
        """

    async def take_seat(self, room: RoomName, sink: SeatSink) -> Seat:
        """Join a room as a supervisor who listens.

        Raises:
            BackendUnavailable, AuthRejected, NotPermitted, CommandRefused.
        """
