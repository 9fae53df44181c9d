"""A room under random commands and SIP events, several at once: it stays consistent throughout."""

from __future__ import annotations

import asyncio

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule

from softphone.errors import CommandNotAllowed
from softphone.gateway.legs import Leg
from softphone.gateway.sip.engine import CloseCause
from tests.gateway.room_acts import CODES, UPDATES, RoomActs
from tests.gateway.room_consistency import ConsistentRooms
from tests.gateway.room_world import pick, some_turns

EXAMPLES, STEPS = 70, 40


class Room(RoomActs, ConsistentRooms):
    """Two rooms, up to three operators, a handful of legs, and far parties that do anything."""

    @rule(kind=st.integers(2, 11), number=pick, other=pick)
    def operator(self, kind: int, number: int, other: int) -> None:
        self.during(lambda: self.command(kind, number, other))

    @rule(kind=pick, number=pick, other=pick)
    def peer(self, kind: int, number: int, other: int) -> None:
        self.during(lambda: self.far_party(kind, number, other))

    @rule(
        steps=st.lists(
            st.tuples(st.booleans(), pick, pick, pick, st.booleans()), min_size=2, max_size=5
        )
    )
    def race(self, steps: list[tuple[bool, int, int, int, bool]]) -> None:
        """Several things before anything has settled, some of them in one turn of the loop."""

        async def do() -> None:
            for ours, kind, number, other, breathe in steps:
                (self.command if ours else self.far_party)(kind, number, other)
                if breathe:
                    await asyncio.sleep(0)
            await self.settled()

        self.run(do())

    @rule(number=pick, other=pick)
    def conversation(self, number: int, other: int) -> None:
        """Somebody is dialled and picks up."""

        async def do() -> None:
            before = set(self.engine.legs)
            self.dial(number, other % 11)
            await self.settled()
            for line in set(self.engine.legs) - before:
                self.engine.pick_up(line)
            await self.settled()

        self.run(do())

    @rule(
        number=pick,
        way=st.sampled_from(["call", "other leg", "busy"]),
        end=st.sampled_from(["first", "second", "race", ""]),
    )
    def put_through(self, number: int, way: str, end: str) -> None:
        """A leg is transferred all the way, and one of the two then hangs up."""

        async def do() -> None:
            leg, other = await self.talking(number), await self.talking(number)
            if leg is None or other is None:
                return
            host, port = self.engine.listen
            known = set(self.engine.legs)
            to = f"sip:{other.id}@{host}:{port}" if way == "other leg" else "sip:far@127.0.0.1:9"
            self.ask_at(leg, "sipCallTransfer", toEndPoint=to)
            await self.settled()
            second = other.line
            for line in set(self.engine.legs) - known:
                second = line
                if way == "busy":
                    self.engine.end(line, CloseCause.REJECTED, sip_code=486)
                else:
                    self.engine.pick_up(line)
            if end != "race":
                await self.settled()
                self.a_bridge_carries_both_ways()
            for line in {"first": [leg.line], "second": [second], "race": [second, leg.line]}.get(
                end, []
            ):
                if line in self.engine.legs:
                    self.engine.end(line)
            await self.settled()

        self.run(do())

    @rule(number=pick, count=st.integers(1, 3))
    def dialled_and_over_at_once(self, number: int, count: int) -> None:
        """The far party refuses before we know that it was called; or the target of a transfer."""

        async def do() -> None:
            self.engine.stillborn = count
            leg = self.answered(number)
            if leg is not None and count > 1:
                self.ask_at(leg, "sipCallTransfer", toEndPoint=self.target(number % 3))
            self.dial(number, 1)
            await self.settled()
            self.engine.stillborn = 0

        self.run(do())

    @rule(number=pick)
    def the_end_again(self, number: int) -> None:
        self.during(lambda: self.engine.repeat_the_end(number))

    @rule(number=pick)
    def caller(self, number: int) -> None:
        """Somebody calls, and is answered where that is done by hand."""

        async def do() -> None:
            self.far_party(0, number, number % 2)
            await self.settled()
            for leg in self.control.all():
                if not leg.dial_out and leg.state == "ringing":
                    self.ask(number, "answerDialIn", sessionId=leg.id)
            await self.settled()

        self.run(do())

    @rule(
        number=pick,
        other=pick,
        refer=st.booleans(),
        then=st.sampled_from(["", "", "stop", "ends", "hold", "again", "late stop"]),
    )
    def transfer(self, number: int, other: int, refer: bool, then: str) -> None:
        """An answered leg is sent on; maybe something else happens to it in the same turn."""
        leg = self.answered(number)
        if leg is None:
            return
        method = "sipRefer" if refer else "sipCallTransfer"

        async def do() -> None:
            self.ask_at(leg, method, toEndPoint=self.target(other))
            if then == "late stop":
                await self.settled()
            self.disturb(leg, then.removeprefix("late "), other)
            await self.settled()

        self.run(do())

    def disturb(self, leg: Leg, how: str, other: int) -> None:
        if how == "stop":
            self.ask_at(leg, "stopDialOut")
        elif how == "ends" and leg.line in self.engine.legs:
            self.engine.end(leg.line)
        elif how == "hold":
            self.ask_at(leg, "updateParticipant", updatePermissions=UPDATES[0])
        elif how == "again":
            self.ask_at(leg, "sipCallTransfer", toEndPoint=self.target(other + 1))

    @rule(number=pick, how=st.sampled_from(["stop", "eject", "stop twice", "leave"]))
    def dialled_and_regretted(self, number: int, how: str) -> None:
        """Somebody is dialled, and in the same turn not wanted any more."""

        def do() -> None:
            before = set(self.control.all())
            self.dial(number, 1)
            for leg in set(self.control.all()) - before:
                if how == "eject":
                    self.ask_at(leg, "updateParticipant", eject=True)
                else:
                    self.ask_at(leg, "stopDialOut")
                if how == "stop twice":
                    self.ask_at(leg, "stopDialOut")

        self.during(do)

    @rule(
        number=pick,
        steps=st.lists(
            st.sampled_from(
                [
                    "hold",
                    "hold",
                    "resume",
                    "resume",
                    "theirs",
                    "theirs ends",
                    "turn",
                    "turns",
                    "end",
                ]
            ),
            min_size=2,
            max_size=7,
        ),
    )
    def hold_from_both_sides(self, number: int, steps: list[str]) -> None:
        """Both sides hold and take back at once."""
        leg = self.answered(number)
        if leg is None:
            return

        async def do() -> None:
            for step in steps:
                if step == "turn":
                    await asyncio.sleep(0)
                elif step == "turns":
                    await some_turns()
                    await some_turns()
                elif leg.line not in self.engine.legs:
                    break
                elif step == "end":
                    self.engine.end(leg.line)
                elif step.startswith("theirs"):
                    self.engine.remote_hold(leg.line, step == "theirs")
                else:
                    update = UPDATES[step == "resume"]
                    self.ask_at(leg, "updateParticipant", updatePermissions=update)
            await self.settled()

        self.run(do())

    @rule(number=pick, kind=st.sampled_from(["ring", "early", "answer", "answer", "refuse"]))
    def target_of_a_transfer(self, number: int, kind: str) -> None:
        """Whom a leg is being transferred to does something."""
        watched = self.state.telephony.transfers._kit.watched
        lines = [line for line in watched if line in self.engine.legs]
        if not lines:
            return
        line = lines[number % len(lines)]
        if self.engine.legs[line].answered:
            self.during(lambda: self.engine.end(line))
        elif kind == "refuse":
            code = CODES[number % len(CODES)]
            self.during(lambda: self.engine.end(line, CloseCause.REJECTED, sip_code=code))
        else:
            acts = {
                "ring": self.engine.ring,
                "early": self.engine.early_media,
                "answer": self.engine.pick_up,
            }
            self.during(lambda: acts[kind](line))

    @rule(tries=st.integers(1, 4), number=pick)
    def glare(self, tries: int, number: int) -> None:
        """Our re-INVITE meets theirs."""
        error = CommandNotAllowed("A re-INVITE is under way.")
        self.engine.hold_errors.extend([error] * tries)
        leg = self.leg(number)
        update = UPDATES[number % 2]
        self.during(
            lambda: self.ask(number, "updateParticipant", sessionId=leg, updatePermissions=update)
        )
        self.engine.hold_errors.clear()


TestRoom = Room.TestCase
TestRoom.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
