"""Callers who were answered but are in no room yet."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Final, Literal
from uuid import uuid4

from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.errors import SessionGone, SoftphoneError
from softphone.gateway.entrances.voice import Announcer, Frames
from softphone.gateway.leg_control import LegControl
from softphone.gateway.room_audio import RoomMixer
from softphone.gateway.sip.engine import (
    LegAnswered,
    LegClosed,
    LegOffered,
    LegTone,
    LegTransferRequested,
    SipLegEvent,
)
from softphone.gateway.tasks import TaskOwner

_log = logging.getLogger(__name__)

CALLERS_MAX: Final = 100
UNKNOWN_MAX: Final = 40
"""How many of them may be people of whom nothing is known yet."""

KEYS_MAX: Final = 64
"""Keys kept until they are asked for; more are lost."""

TRAILING_S: Final = 4.0
"""How long a key may trail behind what it ends."""

_PLACE: Final = "@lobby-"
"""No room's name begins so."""


Stage = Literal["code", "meeting", "parked"]


@dataclass(slots=True, kw_only=True, eq=False)
class Caller:
    """A caller in the lobby.

    Attributes:
        call_id: names the caller to the customer's server; cannot be guessed.
        unknown: has yet to show a right to be here.
        keys: DTMF tones pressed and not yet asked for. They may be secret.
        stage: what the caller waits for.
        entrance: the address reached, without ``sip:``.
        room: the room whose code was entered.
        since: unix time in seconds of the call.
    """

    offer: LegOffered
    meet: Conversation
    unknown: bool = False
    call_id: str = field(default_factory=lambda: str(uuid4()))
    keys: asyncio.Queue[str] = field(default_factory=lambda: asyncio.Queue(KEYS_MAX))
    announcer: Announcer | None = None
    talk: asyncio.Task[None] | None = None
    stage: Stage = "parked"
    entrance: str = ""
    room: str | None = None
    since: float = field(default_factory=time.time)

    @property
    def line(self) -> LegId:
        """The engine's id of the leg."""
        return self.offer.leg

    def play(self, frames: Frames) -> None:
        """Play once, without waiting."""
        if self.announcer is not None:
            self.announcer.play(frames)

    def loop(self, frames: Frames) -> None:
        """Play again and again."""
        if self.announcer is not None:
            self.announcer.play(frames, repeat=True)

    def be_quiet(self) -> None:
        """Stop playing."""
        if self.announcer is not None:
            self.announcer.be_quiet()

    async def say(self, frames: Frames) -> None:
        """Play once and wait for the end."""
        if self.announcer is None:
            return
        played = asyncio.Event()
        loop = asyncio.get_running_loop()
        self.announcer.play(frames, done=lambda: loop.call_soon_threadsafe(played.set))
        await played.wait()


Conversation = Callable[[Caller], Coroutine[Any, Any, None]]
"""What is done with a caller once answered; the caller is hung up when it ends."""


class Lobby:
    """Answers callers, talks with them, and hands them over to a room or hangs up.

    Args:
        control: the engine.
        mixer: gives the pace of what callers hear.
    """

    def __init__(self, control: LegControl, mixer: RoomMixer) -> None:
        self.callers_max = CALLERS_MAX
        self.unknown_max = UNKNOWN_MAX
        self.changed: Callable[[], None] = _nobody_asked
        self._control = control
        self._mixer = mixer
        self._callers: dict[LegId, Caller] = {}
        self._trailing: dict[LegId, tuple[str, float]] = {}
        self._owner = TaskOwner("lobby")

    def full(self, *, unknown: bool) -> bool:
        """Whether nobody else can be answered."""
        strangers = sum(caller.unknown for caller in self._callers.values())
        return len(self._callers) >= self.callers_max or (unknown and strangers >= self.unknown_max)

    def waiting(self) -> list[Caller]:
        """The callers we talk with, the longest waiting first."""
        return [caller for caller in self._callers.values() if caller.talk is not None]

    def move_on(self, caller: Caller, stage: Stage, room: str) -> None:
        """A caller waits for something else now."""
        caller.stage, caller.room = stage, room
        self.changed()

    def dismiss(self, caller: Caller) -> None:
        """End the conversation with a caller, and so the call."""
        self._forget(caller)
        self.spawn(self._hang_up(caller.line), name=f"hang up {caller.line}")

    def receive(
        self,
        offer: LegOffered,
        meet: Conversation,
        *,
        unknown: bool,
        stage: Stage = "parked",
        entrance: str = "",
    ) -> None:
        """Answer a caller; ``meet`` begins as soon as both can hear each other."""
        caller = Caller(offer=offer, meet=meet, unknown=unknown, stage=stage, entrance=entrance)
        self._callers[caller.line] = caller
        self.spawn(self._answer(caller), name=f"answer {caller.line}")

    def turn_away(self, offer: LegOffered, sip_code: int) -> None:
        """Refuse a caller."""
        self.spawn(self._reject(offer.leg, sip_code), name=f"reject {offer.leg}")

    def on_event(self, event: SipLegEvent) -> bool:
        """Take an event of the engine; False when it is not about a caller here."""
        caller = self._callers.get(event.leg)
        if caller is None:
            return self._trails(event)
        match event:
            case LegAnswered():
                self._answered(caller)
            case LegTone():
                with contextlib.suppress(asyncio.QueueFull):
                    caller.keys.put_nowait(event.tone)
            case LegTransferRequested():
                self.spawn(self._refuse_transfer(caller), name=f"refuse {caller.line}")
            case LegClosed():
                self._forget(caller)
        return True

    def here(self, caller: Caller) -> bool:
        """Whether a caller is still in the lobby."""
        return self._callers.get(caller.line) is caller

    def hand_over(self, caller: Caller, *, but_key: str = "") -> LegOffered:
        """The caller leaves the lobby for a room, which gets all further events.

        If the next key is ``but_key`` and comes soon, it still belongs to what was asked for here.
        """
        self._forget(caller)
        if but_key:
            until = asyncio.get_running_loop().time() + TRAILING_S
            self._trailing[caller.line] = but_key, until
        return caller.offer

    def spawn(self, work: Coroutine[Any, Any, None], *, name: str) -> asyncio.Task[None]:
        """Run work of the lobby's."""
        return self._owner.spawn(work, name=name)

    async def close(self) -> None:
        """Stop talking with everybody; the engine ends the legs."""
        await self._owner.close()
        for caller in tuple(self._callers.values()):
            self._forget(caller)

    def _trails(self, event: SipLegEvent) -> bool:
        if not isinstance(event, LegTone | LegClosed):
            return False
        key, until = self._trailing.pop(event.leg, ("", 0.0))
        if not isinstance(event, LegTone) or event.tone != key:
            return False
        return asyncio.get_running_loop().time() < until

    def _answered(self, caller: Caller) -> None:
        if caller.talk is not None:
            return
        media = self._control.engine.media(caller.line)
        if media is not None:
            caller.announcer = Announcer(media)
            place = _place(caller)
            self._mixer.add_room(place)
            self._mixer.add_port(place, ParticipantId(caller.line), caller.announcer)
        caller.talk = self.spawn(self._talk(caller), name=f"talk to {caller.line}")
        self.changed()

    async def _talk(self, caller: Caller) -> None:
        try:
            await caller.meet(caller)
        finally:
            if self.here(caller):
                self.spawn(self._hang_up(caller.line), name=f"hang up {caller.line}")

    def _forget(self, caller: Caller) -> None:
        if self._callers.pop(caller.line, None) is not None:
            self.changed()
        self._mixer.remove_room(_place(caller))
        if caller.talk is not None and caller.talk is not asyncio.current_task():
            caller.talk.cancel()

    async def _answer(self, caller: Caller) -> None:
        try:
            await self._control.engine.answer(caller.line)
        except SessionGone:
            return
        except SoftphoneError as error:
            _log.warning("answering a caller failed: %s %s", error.message, error.detail)
            await self._hang_up(caller.line)

    async def _reject(self, line: LegId, sip_code: int) -> None:
        try:
            await self._control.engine.reject(line, sip_code)
        except SessionGone:
            return
        except SoftphoneError as error:
            _log.warning("rejecting a caller failed: %s", error.message)

    async def _refuse_transfer(self, caller: Caller) -> None:
        try:
            await self._control.engine.refuse_transfer(caller.line)
        except SoftphoneError as error:
            _log.info("refusing a transfer failed: %s", error.message)

    async def _hang_up(self, line: LegId) -> None:
        try:
            await self._control.engine.hang_up(line)
        except SoftphoneError as error:
            _log.warning("hanging up %s failed: %s", line, error.message)


def _nobody_asked() -> None:
    """Nobody follows the callers."""


def _place(caller: Caller) -> RoomName:
    """Each caller is mixed apart: nobody hears anybody."""
    return RoomName(f"{_PLACE}{caller.line}")
