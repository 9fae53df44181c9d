"""What a supervisor does from the board: one seat at a time, shown as it is measured."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from softphone.backends.base import AudioPort
from softphone.backends.supervision import Seat, SupervisionBackend
from softphone.controller.feed import Feed
from softphone.controller.notices import Notices
from softphone.controller.tasks import TaskOwner
from softphone.domain.agent import AgentState
from softphone.domain.events import (
    ParticipantUpdated,
    Snapshot,
    SupervisionChanged,
    TelephonyEvent,
)
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.notice import Severity
from softphone.domain.supervision import SupervisionMode
from softphone.errors import CommandTimeout, SoftphoneError

Hear = Callable[[AudioPort | None], None]
"""Connects microphone and speaker to a seat; None gives them back to the operator's own room."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Where the supervisor wants to be.

    Attributes:
        room: the room; None wants no seat.
        mode: the position of the control.
        to: whom a whisper is for; empty means everybody but the telephony legs.
    """

    room: RoomName | None = None
    mode: SupervisionMode = SupervisionMode.LISTEN
    to: frozenset[ParticipantId] = frozenset()


@dataclass(frozen=True, slots=True)
class SupervisionState:
    """Where the supervisor is, as measured, beside what was asked for.

    Attributes:
        wish: what was asked for last.
        room: the room of the seat; None without one.
        mode: the position in force, told by the room; None until it told.
        speaking: our audio reaches the room.
        stale: the seat's link is down.
    """

    wish: Wish = Wish()
    room: RoomName | None = None
    mode: SupervisionMode | None = None
    speaking: bool = False
    stale: bool = False

    @property
    def pending(self) -> bool:
        """Whether what was asked for is not so yet."""
        if self.wish.room is None:
            return self.room is not None
        return self.room != self.wish.room or self.mode is not self.wish.mode


class Supervision:
    """Takes and gives up seats, one after another; what is asked for last is what becomes true.

    Args:
        backend: the floor.
        owner: owns the tasks.
        notices: where failures go.
        hear: connects the supervisor's devices.
        limit_s: how long one step may take, in seconds.
    """

    def __init__(
        self,
        backend: SupervisionBackend,
        owner: TaskOwner,
        notices: Notices,
        hear: Hear,
        *,
        limit_s: float = 10.0,
    ) -> None:
        self.changes: Feed[SupervisionState] = Feed()
        self._backend = backend
        self._owner = owner
        self._notices = notices
        self._hear = hear
        self._limit_s = limit_s
        self._state = SupervisionState()
        self._seat: Seat | None = None
        self._working = False
        self._moved = asyncio.Event()

    @property
    def state(self) -> SupervisionState:
        """Where the supervisor is."""
        return self._state

    def supervise(
        self,
        room: RoomName,
        mode: SupervisionMode = SupervisionMode.LISTEN,
        to: frozenset[ParticipantId] = frozenset(),
    ) -> None:
        """Be in this room, in this position; leaves another room first."""
        self._want(Wish(room, mode, to))

    def leave(self) -> None:
        """Give the seat up; the room is as it was before."""
        self._want(Wish())

    def take_over(self, leg: LegId, address: str) -> None:
        """Take a call of this room: barge, and once our voice is heard, move it to ``address``.

        The agent loses the call only then; a failure leaves it with the agent.
        """
        self._do("take over", lambda seat: self._take_over(seat, leg, address))

    def hang_up(self, leg: LegId) -> None:
        """End a call of this room."""
        self._do("hang up", lambda seat: seat.hang_up(leg))

    def force_state(self, agent: ParticipantId, state: AgentState, reason: str) -> None:
        """Choose a state for an agent of this room."""
        self._do("force state", lambda seat: seat.force_state(agent, state, reason))

    def tell(self, agent: ParticipantId, text: str) -> None:
        """Show an agent of this room a line of text."""
        self._do("tell", lambda seat: seat.tell(agent, text))

    async def close(self) -> None:
        """Give the seat up and wait until it is so."""
        self._set(replace(self._state, wish=Wish()))
        await self._give_up()

    # -- what the seat's room tells ----------------------------------------------------------

    def on_event(self, event: TelephonyEvent) -> None:
        """Take one event of the seat's room."""
        own = None if self._seat is None else self._seat.participant
        if isinstance(event, SupervisionChanged) and event.supervisor == own:
            self._set(replace(self._state, mode=event.mode))
        elif isinstance(event, ParticipantUpdated) and event.participant.id == own:
            self._set(replace(self._state, speaking=event.participant.audio))
        elif isinstance(event, Snapshot) and self._seat is not None:
            self._again()

    def on_link(self, link: LinkState) -> None:
        """Take the seat's link state."""
        self._set(replace(self._state, stale=link.status is not LinkStatus.UP))
        if link.status is LinkStatus.DOWN:
            self._notices.tell(Severity.ERROR, f"You are no longer in the room: {link.reason}")
            self._want(Wish())

    # -- making it so ------------------------------------------------------------------------

    def _want(self, wish: Wish) -> None:
        self._set(replace(self._state, wish=wish))
        self._again()

    def _again(self) -> None:
        if not self._working:
            self._working = self._owner.spawn(self._make_so(), "supervision") is not None

    async def _make_so(self) -> None:
        """Work until what is so is what was asked for last; a failure gives the seat up."""
        try:
            done: Wish | None = None
            while done != self._state.wish:
                done = self._state.wish
                await self._step(done)
        except (SoftphoneError, TimeoutError) as error:
            self._tell(error, "It is not known whether you are in the room. Try again.")
            self._set(replace(self._state, wish=Wish()))
            await self._give_up()
        finally:
            self._working = False

    async def _step(self, wish: Wish) -> None:
        if self._seat is not None and self._seat.room != wish.room:
            await self._give_up()
        if wish.room is None:
            return
        async with asyncio.timeout(self._limit_s):
            if self._seat is None:
                await self._sit_down(wish.room)
            seat = self._seat
            if seat is not None:
                await seat.switch(wish.mode, wish.to)

    async def _sit_down(self, room: RoomName) -> None:
        early = _Early()
        seat = await self._backend.take_seat(room, early)
        self._seat = seat
        self._set(replace(self._state, room=room, mode=None, speaking=False, stale=False))
        self._hear(seat.audio)
        early.hand_to(self)

    async def _give_up(self) -> None:
        seat, self._seat = self._seat, None
        if seat is None:
            return
        self._hear(None)
        try:
            async with asyncio.timeout(self._limit_s):
                await seat.leave()
        except (SoftphoneError, TimeoutError) as error:
            self._tell(error, "The gateway did not confirm that you left; it ends your place soon.")
        self._set(SupervisionState(wish=self._state.wish))

    async def _take_over(self, seat: Seat, leg: LegId, address: str) -> None:
        self._want(Wish(seat.room, SupervisionMode.BARGE))
        while not (self._state.mode is SupervisionMode.BARGE and self._state.speaking):
            self._moved.clear()
            await self._moved.wait()
        await seat.move_call(leg, address)

    def _do(self, name: str, act: Callable[[Seat], Awaitable[None]]) -> None:
        seat = self._seat
        if seat is None:
            self._notices.tell(Severity.WARNING, "Listen to a call of that room first.")
            return
        self._owner.spawn(self._act(act, seat), name)

    async def _act(self, act: Callable[[Seat], Awaitable[None]], seat: Seat) -> None:
        try:
            async with asyncio.timeout(self._limit_s):
                await act(seat)
        except (SoftphoneError, TimeoutError) as error:
            self._tell(error, "It was not confirmed in time. Look at the board before you repeat.")

    def _tell(self, error: Exception, in_doubt: str) -> None:
        told = error if isinstance(error, SoftphoneError) else CommandTimeout(in_doubt)
        self._notices.tell_error(told)

    def _set(self, state: SupervisionState) -> None:
        if state != self._state:
            self._state = state
            self._moved.set()
            self.changes.publish(state)


class _Early:
    """Keeps what a room tells until its seat is known, and passes it on from then."""

    def __init__(self) -> None:
        self._kept: list[TelephonyEvent | LinkState] = []
        self._sink: Supervision | None = None

    def on_event(self, event: TelephonyEvent) -> None:
        """Take one event."""
        if self._sink is None:
            self._kept.append(event)
        else:
            self._sink.on_event(event)

    def on_link(self, link: LinkState) -> None:
        """Take the link's state."""
        if self._sink is None:
            self._kept.append(link)
        else:
            self._sink.on_link(link)

    def hand_to(self, sink: Supervision) -> None:
        """Deliver what was kept, and everything else from now on."""
        self._sink = sink
        for item in self._kept:
            if isinstance(item, LinkState):
                sink.on_link(item)
            elif not isinstance(item, Snapshot):
                sink.on_event(item)
        self._kept.clear()
