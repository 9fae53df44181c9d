"""Two rooms of a gateway whose engine takes its time, and what they told."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from pydantic import SecretStr

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from softphone.gateway.assembly import Gateway
from softphone.gateway.config import GatewayConfig
from softphone.gateway.mixer import Mixer
from softphone.gateway.room import LiveRoom
from softphone.gateway.sip.engine import CloseCause, PlaceOptions
from softphone.gateway.sockets.methods import Caller
from softphone.telephony_api.events import EventModel
from softphone.telephony_api.problems import parse
from softphone.telephony_api.rooms import CreateRoom
from softphone.telephony_api.tokens import TokenProperties
from softphone.telephony_api.wire import to_wire
from tests.fakes.sip_engine import FakeSipEngine

CAP = 5
MEMBERS = 3
ROOMS = ("desk", "hand")
"""Callers are answered at once in the first; in the second somebody has to."""

TERMINAL = frozenset({"dialout-stopped", "dialout-error", "dialin-stopped", "dialin-error"})
ONCE = {
    "dialout-connected": None,
    "dialout-answered": "dialout-connected",
    "dialin-ringing": None,
    "dialin-connected": None,
}
"""What may be told of a leg once only, and what must have been told before."""

pick = st.integers(0, 11)


class Link:
    """A member's socket that takes everything."""

    def deliver(self, text: str) -> None: ...

    def close(self, code: int, reason: str) -> None: ...


class Seen:
    """What the rooms told, and what must not be told any more."""

    def __init__(self) -> None:
        self.ends: Counter[str] = Counter()
        self.begun: set[str] = set()
        self.steps: set[tuple[str, str]] = set()
        self.wrong: list[str] = []

    def on_opened(self, room: LiveRoom) -> None: ...

    def on_closed(self, room: LiveRoom) -> None:
        if room.legs or room.members:
            self.wrong.append(f"{room.name} was closed over somebody's head")

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        params = to_wire(event)
        leg = params.get("sessionId")
        if leg is None or event.METHOD.startswith(("participant", "supervision")):
            return
        if self.ends[leg]:
            self.wrong.append(f"{event.METHOD} of {leg} after its end")
        self.begun.add(leg)
        if event.METHOD in TERMINAL:
            self.ends[leg] += 1
        elif event.METHOD in ONCE:
            if (leg, event.METHOD) in self.steps:
                self.wrong.append(f"{event.METHOD} of {leg} again")
            self.steps.add((leg, event.METHOD))
            before = ONCE[event.METHOD]
            if before and (leg, before) not in self.steps:
                self.wrong.append(f"{event.METHOD} of {leg} without {before}")


class SlowEngine(FakeSipEngine):
    """Takes some turns of the loop for each command, so that others come in between.

    ``stillborn`` is how many of the next legs end while they are being placed; every other of
    those fails to be placed on top of that.
    """

    stillborn = 0

    async def place(self, leg: LegId, uri: str, options: PlaceOptions) -> str:
        await some_turns()
        call_id = await super().place(leg, uri, options)
        if self.stillborn:
            self.stillborn -= 1
            self.end(leg, CloseCause.REJECTED, sip_code=486)
            if self.stillborn % 2:
                raise CommandRefused("It came to nothing.", type="sip-unavailable")
        return call_id

    def repeat_the_end(self, number: int) -> None:
        """Report the end of a leg that has ended before, as an engine never should."""
        ended = list(self.ended.values())[-4:]
        if ended:
            self._emit(ended[number % len(ended)])

    async def answer(self, leg: LegId) -> None:
        await some_turns()
        await super().answer(leg)

    async def hold(self, leg: LegId, held: bool) -> None:
        await some_turns()
        await super().hold(leg, held)
        await some_turns()

    async def hang_up(self, leg: LegId) -> None:
        await some_turns()
        await super().hang_up(leg)


async def some_turns() -> None:
    for _ in range(3):
        await asyncio.sleep(0)


class RoomWorld(RuleBasedStateMachine):
    """Two rooms and up to three operators, who come and go."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="room-machine-"))
        self.runner = asyncio.Runner()
        self.engine = SlowEngine()
        self.mixer = Mixer()  # never started: its plan is what is looked at
        self.seen = Seen()
        self.callers: list[Caller] = []
        self.accepted: set[str] = set()
        self.names = 0

    # -- the ways things happen ------------------------------------------------------------------

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    def during(self, act: Callable[[], None], *, settle: bool = True) -> None:
        async def do() -> None:
            act()
            if settle:
                await self.settled()

        self.run(do())

    async def settled(self) -> None:
        """Wait until nothing moves any more."""
        quiet, before = 0, -1
        while quiet < 12:
            await asyncio.sleep(0)
            now = len(self.engine.commands) + sum(self.seen.ends.values()) + len(self.engine.legs)
            busy = any(leg.holding is not None for leg in self.control.all())
            quiet = 0 if now != before or busy else quiet + 1
            before = now
            if busy:
                await asyncio.sleep(0.001)

    @property
    def control(self) -> Any:
        return self.state.telephony.control

    @initialize()
    def open(self) -> None:
        async def open_it() -> None:
            config = GatewayConfig(port=0, data_dir=self.folder, legs_per_room=CAP)
            self.gateway = Gateway(
                config,
                SecretStr("k" * 40),
                self.folder,
                engine=self.engine,
                mixer=self.mixer,
                http="http://127.0.0.1:1",
            )
            self.state = await self.gateway.open()
            self.state.telephony.holds.retry_s = 0.0005
            await self.gateway.start_engine(self.state)
            self.state.sessions.subscribe(self.seen)
            for name in ROOMS:
                sip = {"display_name": "Desk", "sip_mode": "dial-in", "num_endpoints": 2}
                if name == "hand":
                    sip["answer_mode"] = "manual"
                properties = {"enable_dialout": True, "sip": sip}
                wanted = parse(CreateRoom, {"name": name, "properties": properties})
                await self.state.book.create(wanted)

        self.run(open_it())
        self.join(0)

    def teardown(self) -> None:
        async def close() -> None:
            for caller in list(self.callers):
                self.state.members.leave(caller.room, caller.member)
            for leg in self.control.all():
                self.state.telephony.stop(leg)
            await self.settled()
            for line in list(self.engine.legs):
                self.engine.end(line)
            await self.settled()
            assert not self.engine.legs
            assert not self.control.all()
            assert not self.state.sessions.all()
            assert not self.mixer._rooms, "no room and no bridge is left in the mixer"

        try:
            if hasattr(self, "state"):
                try:
                    self.run(close())
                finally:
                    self.run(self.gateway.close())
        finally:
            self.runner.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def rooms(self) -> tuple[LiveRoom, ...]:
        return self.state.sessions.all()

    @rule(number=pick)
    def join(self, number: int) -> None:
        if len(self.callers) >= MEMBERS:
            return
        entry = self.state.book.get(ROOMS[0 if number % 3 else number % 2])
        assert entry is not None
        grant = TokenProperties(
            room_name=entry.name, is_owner=number % 4 != 3, user_id=f"op-{len(self.callers)}"
        )

        def enter() -> None:
            room, member = self.state.members.join(entry, grant, None, Link())
            self.callers.append(Caller(self.state, room, member))

        self.during(enter)

    @rule(number=pick)
    def leave(self, number: int) -> None:
        if len(self.callers) > 1:
            caller = self.callers.pop(number % len(self.callers))
            self.during(lambda: self.state.members.leave(caller.room, caller.member))
