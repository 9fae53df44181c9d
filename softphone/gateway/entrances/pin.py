"""The conversation with a caller who enters a room's code."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from softphone.gateway.entrances.guesses import GuessGuard
from softphone.gateway.entrances.voice import our_music
from softphone.gateway.room_book import DIALIN_CODE_DIGITS

if TYPE_CHECKING:
    from softphone.gateway.dialin import DialIn
    from softphone.gateway.entrances.arrivals import Arrivals
    from softphone.gateway.entrances.book import Entrance, EntranceBook
    from softphone.gateway.entrances.lobby import Caller, Lobby
    from softphone.gateway.entrances.voice import Frames, Prompt, Voice
    from softphone.gateway.leg_control import LegControl
    from softphone.gateway.room_book import RoomBook, RoomEntry

_log = logging.getLogger(__name__)

TRIES: Final = 3
END_KEY: Final = "#"
AGAIN_KEY: Final = "*"
DIGITS: Final = frozenset("0123456789")


@dataclass(slots=True)
class PinPatience:
    """How long a caller may take, in seconds.

    Attributes:
        first_key: from the beginning of the prompt, which a key cuts short.
        next_key: between two keys.
        code: for all tries together.
        meeting: for the meeting to begin.
    """

    first_key: float = 20.0
    next_key: float = 8.0
    code: float = 150.0
    meeting: float = 1800.0


@dataclass(slots=True, kw_only=True)
class PinParts:
    """What the conversation needs."""

    control: LegControl
    lobby: Lobby
    book: EntranceBook
    rooms: RoomBook
    dialin: DialIn
    voice: Voice
    arrivals: Arrivals
    guard: GuessGuard


class PinDesk:
    """Asks callers for a code and lets those who know one in.

    Args:
        parts: what it works with.
    """

    def __init__(self, parts: PinParts) -> None:
        self._parts = parts
        self.guard = parts.guard
        self.patience = PinPatience()

    def refuses(self, from_uri: str) -> bool:
        """Whether a caller must pause after wrong codes."""
        return self.guard.refuses(_address(from_uri))

    async def meet(self, caller: Caller, entrance: Entrance) -> None:
        """The whole conversation; the caller is in a room after it, or is to be hung up."""
        room = None
        with suppress(TimeoutError):
            async with asyncio.timeout(self.patience.code):
                room = await self._identify(caller, entrance)
        if room is None:
            await self._say(caller, "code-refused")
            return
        caller.unknown = False
        if await self._meeting_began(caller, room):
            await self._let_in(caller, entrance, room.name)
        else:
            await self._say(caller, "not-begun")

    async def _identify(self, caller: Caller, entrance: Entrance) -> RoomEntry | None:
        greeting = entrance.config.ivr_greeting
        text = None if greeting is None else greeting.message
        prompt = await self._parts.voice.sentence(text, "enter-code")
        address = _address(caller.offer.from_uri)
        for _ in range(TRIES):
            code = await self._ask(caller, prompt)
            if code:
                await asyncio.sleep(self.guard.delay())
                if self.guard.refuses(address):
                    return None
                room = self._room_of(code, entrance)
                if room is not None:
                    return room
                self.guard.wrong(address)
                _log.info("a wrong code was entered by %s", address)
            prompt = await self._parts.voice.prompt("wrong-code" if code else "enter-code")
        return None

    async def _ask(self, caller: Caller, prompt: Frames) -> str:
        """The digits entered; empty when the caller stays silent."""
        if caller.keys.empty():
            caller.play(prompt)
        digits = ""
        patience = self.patience.first_key
        while len(digits) < DIALIN_CODE_DIGITS:
            try:
                async with asyncio.timeout(patience):
                    key = await caller.keys.get()
            except TimeoutError:
                break
            caller.be_quiet()
            patience = self.patience.next_key
            if key in DIGITS:
                digits += key
            elif key == AGAIN_KEY:
                digits = ""
            elif key == END_KEY and digits:
                break
        return digits

    def _room_of(self, code: str, entrance: Entrance) -> RoomEntry | None:
        room = self._parts.rooms.by_dialin_code(code)
        if room is None or room.properties.dialin is None or not room.open_at(time.time()):
            return None
        numbers = {each.phone_number for each in room.properties.dialin.room_numbers}
        reached = entrance.config.phone_number
        return room if reached is None or not numbers or reached in numbers else None

    async def _meeting_began(self, caller: Caller, room: RoomEntry) -> bool:
        """At once, or after some music if the room wants that."""
        dialin = room.properties.dialin
        if dialin is None or not dialin.wait_for_meeting_start:
            return self._parts.control.sessions.find(room.name) is not None
        if self._parts.arrivals.attended(room.name):
            return True
        self._parts.lobby.move_on(caller, "meeting", room.name)
        await self._say(caller, "wait-for-start")
        caller.loop(our_music())
        return await self._parts.arrivals.wait(room.name, self.patience.meeting)

    async def _let_in(self, caller: Caller, entrance: Entrance, name: str) -> None:
        room = self._parts.rooms.get(name)
        live = self._parts.control.sessions.find(name)
        if room is None or room.properties.dialin is None:
            await self._say(caller, "code-refused")
        elif live is not None and self._parts.control.full_for_dialin(live):
            await self._say(caller, "room-full")
        else:
            key = END_KEY if caller.keys.empty() else ""
            offer = self._parts.lobby.hand_over(caller, but_key=key)
            self._parts.dialin.let_in(offer, room, reached=self._parts.book.address(entrance))

    async def _say(self, caller: Caller, prompt: Prompt) -> None:
        await caller.say(await self._parts.voice.prompt(prompt))


def _address(from_uri: str) -> str:
    """A caller's address without what can be added to it at will."""
    address = from_uri.strip().lower().removeprefix("sips:").removeprefix("sip:")
    return address.partition(";")[0].partition("?")[0][:256]
