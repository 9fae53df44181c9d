"""A room under random commands and SIP events, several at once: it stays consistent throughout."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import uuid
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from pydantic import SecretStr

from softphone.domain.ids import LegId, ParticipantId
from softphone.errors import CommandNotAllowed, CommandRefused, SoftphoneError
from softphone.gateway.assembly import Gateway
from softphone.gateway.config import GatewayConfig
from softphone.gateway.legs import Leg
from softphone.gateway.mixer import Mixer
from softphone.gateway.participants import RoomParticipant
from softphone.gateway.room import LiveRoom
from softphone.gateway.sip.engine import CloseCause, PlaceOptions
from softphone.gateway.sockets.methods import METHODS, Caller
from softphone.telephony_api.events import EventModel
from softphone.telephony_api.problems import parse
from softphone.telephony_api.room_socket import METHOD_PARAMS
from softphone.telephony_api.rooms import CreateRoom
from softphone.telephony_api.tokens import TokenProperties
from softphone.telephony_api.wire import to_wire
from tests.fakes.random_permissions import Somebody, hears
from tests.fakes.sip_engine import FakeLeg, FakeSipEngine

EXAMPLES, STEPS = 70, 40
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

CODES = (None, 404, 480, 486, 503, 603)
UPDATES: tuple[dict[str, Any], ...] = (
    {"canSend": False, "canReceive": {"base": False}},
    {"canSend": True, "canReceive": {"base": True}},
    {"canSend": ["audio"]},
    {"canSend": []},
    {"hasPresence": False},
    {"hasPresence": True},
    {"canReceive": {"base": False}},
    {"canReceive": {"byUserId": {"user-1": False, "op-1": True}}},
    {"canReceive": {"byUserId": {"user-2": True, "op-0": False}}},
    {"canReceive": {"byUserId": {}}},
)
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


class Room(RuleBasedStateMachine):
    """Two rooms, up to three operators, a handful of legs, and far parties that do anything."""

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

    # -- commands --------------------------------------------------------------------------------

    def ask(self, number: int, method: str, /, **params: Any) -> Any:
        """Let one of the operators give a command; only typed errors may come."""
        if not self.callers:
            return None
        caller = self.callers[number % len(self.callers)]
        concerned = self.rooms_with(params.get("sessionId"))
        if number % 5 and caller.room not in concerned:
            caller = next((each for each in self.callers if each.room in concerned), caller)
        try:
            return METHODS[method](caller, parse(METHOD_PARAMS[method], params))
        except SoftphoneError:
            return None

    def rooms_with(self, who: str | None) -> list[LiveRoom]:
        return [room for room in self.rooms() if who is not None and room.find(who) is not None]

    def leg(self, number: int) -> str:
        """The id of some leg: a live one, one that has ended, or one that never was."""
        known = [leg.id for leg in self.control.all()]
        known += list(self.seen.ends)[-2:]
        return str(known[number % len(known)]) if known else "nobody"

    def line(self, number: int) -> FakeLeg | None:
        lines = list(self.engine.legs.values())
        return lines[number % len(lines)] if lines else None

    def command(self, kind: int, number: int, other: int) -> None:
        leg = self.leg(number)
        match kind:
            case 0 | 1:
                self.dial(number, other)
            case 2:
                self.ask(other, "stopDialOut", sessionId=leg)
            case 3:
                self.ask(other, "sendDTMF", sessionId=leg, tones="12#", secret=bool(other % 2))
            case 4:
                update = UPDATES[other % len(UPDATES)]
                self.ask(number, "updateParticipant", sessionId=leg, updatePermissions=update)
            case 5:
                update = UPDATES[other % len(UPDATES)]
                own = self.callers[number % len(self.callers)].member.id if self.callers else leg
                self.ask(other, "updateParticipant", sessionId=own, updatePermissions=update)
            case 6:
                self.ask(other, "answerDialIn", sessionId=leg)
            case 7:
                self.ask(other, "declineDialIn", sessionId=leg)
            case 8:
                target = self.target(other)
                self.ask(number, "sipCallTransfer", sessionId=leg, toEndPoint=target)
            case 9:
                self.ask(number, "sipRefer", sessionId=leg, toEndPoint=self.target(other))
            case 10:
                self.ask(number, "updateParticipant", sessionId=leg, setAudio=bool(other % 2))
            case 11:
                self.ask(number, "updateParticipant", sessionId=leg, eject=True)

    def target(self, number: int) -> str:
        host, port = self.engine.listen
        return (
            "sip:other@127.0.0.1:9",
            "sip:third@127.0.0.1:9",
            "sip:fourth@127.0.0.1:9",
            "sip:user-1@127.0.0.1:7",
            f"sip:{self.leg(number)}@{host}:{port}",
            f"sip:{self.leg(number + 1)}@{host}:{port}",
            f"sip:desk@{host}:{port}",
            f"sip:hand@{host}:{port}",
            "sip:nobody",
            "+15551234567",
        )[number % 10]

    def dial(self, number: int, other: int) -> None:
        if other == 11:
            self.engine.place_error = CommandRefused("no", type="sip-unavailable")
        user = f"user-{number % 4}"
        wanted: dict[str, Any] = {"sipUri": f"sip:{user}@127.0.0.1:7", "userId": user}
        if other % 3 == 0:
            wanted["permissions"] = {"canReceive": {"base": bool(other % 2)}}
        answer = self.ask(number, "startDialOut", **wanted)
        if answer is not None:
            self.accepted.add(answer["session"]["sessionId"])

    # -- far parties -----------------------------------------------------------------------------

    def far_party(self, kind: int, number: int, other: int) -> None:
        line = self.line(number)
        if kind == 0:
            self.names += 1
            room = ROOMS[number % 2]
            user = (room, f"{room}.2", "nowhere")[other % 3]
            self.engine.offer(LegId(str(uuid.UUID(int=self.names))), to_user=user)
            return
        if line is None:
            return
        leg, rings = line.id, not line.answered and not line.incoming
        match kind:
            case 1 if rings:
                self.engine.ring(leg)
            case 2 if rings:
                self.engine.early_media(leg)
            case 3 | 4 | 5 if rings:
                self.engine.pick_up(leg)
            case 6:
                cause = CloseCause.REMOTE_HANGUP if line.answered else CloseCause.REJECTED
                if line.incoming and not line.answered:
                    cause = CloseCause.REMOTE_HANGUP
                self.engine.end(leg, cause, sip_code=CODES[other % len(CODES)])
            case 7 if line.answered:
                self.engine.press(leg, "5*")
            case 8 if line.answered:
                self.engine.remote_hold(leg, bool(other % 2))
            case 9 if line.answered:
                self.engine.ask_transfer(leg, self.target(other))
            case 10 if line.answered:
                self.engine.refer_notified(leg, (180, 200, 486)[other % 3])
            case 11 if line.answered:
                answer = (202, 603)[other % 2]
                self.engine.refer_answered(leg, answer)

    # -- rules -----------------------------------------------------------------------------------

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

    async def talking(self, number: int) -> Leg | None:
        """A leg that somebody talks on, made anew."""
        before = set(self.control.all())
        owners = [c for c in self.callers if c.member.participant.admin]
        if not owners:
            return None
        caller = owners[number % len(owners)]
        self.ask(
            self.callers.index(caller),
            "startDialOut",
            sipUri=f"sip:user-{number % 4}@127.0.0.1:7",
        )
        await self.settled()
        for leg in set(self.control.all()) - before:
            if leg.line in self.engine.legs and not leg.answered:
                self.engine.pick_up(leg.line)
                await self.settled()
                return leg if leg.answered else None
        return None

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

    def answered(self, number: int) -> Leg | None:
        legs = [leg for leg in self.control.all() if leg.answered]
        return legs[number % len(legs)] if legs else None

    def ask_at(self, leg: Leg, method: str, /, **params: Any) -> None:
        """Let somebody in the leg's room who may give a command about it."""
        owners = [c for c in self.callers if c.room is leg.room and c.member.participant.admin]
        for caller in owners[:1]:
            self.ask(self.callers.index(caller), method, sessionId=leg.id, **params)

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

    # -- what must hold --------------------------------------------------------------------------

    def rooms(self) -> tuple[LiveRoom, ...]:
        return self.state.sessions.all()

    @invariant()
    def the_room_is_consistent(self) -> None:
        if hasattr(self, "state"):
            self.every_leg_ends_once_and_is_silent_after()
            self.the_mixer_is_the_matrix()
            self.no_dialog_is_an_orphan()
            self.a_bridge_carries_both_ways()
            self.seats_are_counted_and_released()
            self.hold_is_what_the_permissions_say()

    def every_leg_ends_once_and_is_silent_after(self) -> None:
        assert self.seen.wrong == []
        assert all(count == 1 for count in self.seen.ends.values() if count)
        live = {leg.id for room in self.rooms() for leg in room.legs.values()}
        over = (self.accepted | self.seen.begun) - live
        assert {leg for leg in over if not self.seen.ends[leg]} == set(), "went without a word"

    def the_mixer_is_the_matrix(self) -> None:
        for room in self.rooms():
            shown = [as_somebody(who) for who in room.everybody()]
            plan = self.mixer._rooms[room.name]
            for listener in shown:
                heard = plan.matrix.get(ParticipantId(listener.id), frozenset())
                wanted = {who.id for who in shown if hears(listener, who)}
                assert set(heard) & {who.id for who in shown} == wanted, listener
            open_ears = {leg.id for leg in room.legs.values() if leg.answered}
            assert open_ears <= set(plan.ports), "who is answered has audio"
            assert {str(port) for port in plan.ports} <= self.entitled(room)

    def entitled(self, room: LiveRoom) -> set[str]:
        """Who may have a port: legs, members, and the target a leg hears ring."""
        watched = self.state.telephony.transfers._kit.watched
        return {*map(str, room.legs), *map(str, room.members), *map(str, watched)}

    def no_dialog_is_an_orphan(self) -> None:
        kit = self.state.telephony.transfers._kit
        followed = {leg.line for leg in self.control.all()} | set(kit.watched)
        followed |= set(kit.bridges._other)
        assert set(self.engine.legs) <= followed, "a dialog nobody knows of"
        assert not any(leg.stopping for leg in self.control.all()), "a stop that never comes"
        gone = {leg.line for leg in self.control.all()} - set(self.engine.legs)
        assert gone == set(), "a leg without a dialog"
        assert set(kit.watched) <= set(self.engine.legs)
        under_way = {id(leg.transfer) for leg in self.control.all()}
        assert {id(watch) for watch in kit.watched.values()} <= under_way, "a target left ringing"
        for line, other in kit.bridges._other.items():
            assert kit.bridges._other.get(other) == line, "half a bridge"

    def a_bridge_carries_both_ways(self) -> None:
        """Whoever was put through hears the other and is heard; nothing else is in the mixer."""
        pairs = self.state.telephony.transfers._kit.bridges._other
        places = self.mixer._rooms.keys() - {room.name for room in self.rooms()}
        assert len(places) * 2 == len(pairs), "a bridge without a place, or a place without one"
        for place in places:
            plan = self.mixer._rooms[place]
            assert len(plan.ports) == 2
            for line in plan.ports:
                assert plan.matrix[line] == {pairs[LegId(line)]}
                assert self.engine.legs[LegId(line)].answered

    def seats_are_counted_and_released(self) -> None:
        seated = [leg for room in self.rooms() for leg in room.legs.values()]
        assert sorted(map(id, seated)) == sorted(map(id, self.control.all()))
        for room in self.rooms():
            assert len(room.legs) <= CAP
            taken = [leg.endpoint for leg in room.legs.values() if leg.endpoint]
            assert len(set(taken)) == len(taken), "one caller to an endpoint"

    def hold_is_what_the_permissions_say(self) -> None:
        for room in self.rooms():
            everybody = [as_somebody(who) for who in room.everybody()]
            plan = self.mixer._rooms[room.name]
            for leg in room.legs.values():
                held = leg.answered and closed_off(leg, everybody)
                dialog = self.engine.legs[leg.line]
                assert leg.held is held, f"hold of {leg.id} is {leg.held}"
                assert dialog.held is held, "and the far party was told"
                if not held:
                    assert leg.id not in plan.music_to


def as_somebody(who: RoomParticipant) -> Somebody:
    permissions = dict(who.permissions)
    if who.silenced:
        permissions["canSend"] = False
    return Somebody(str(who.id), who.user_id, permissions)


def closed_off(leg: Leg, everybody: list[Somebody]) -> bool:
    """Whether its permissions keep the leg from hearing and from being heard by anybody."""
    own = Somebody(leg.id, leg.participant.user_id, dict(leg.participant.permissions))
    others = [who for who in everybody if who.id != own.id] or [Somebody("?", "?")]
    hears_some = any(hears(own, Somebody(who.id, who.user_id)) for who in others)
    heard_by_some = any(hears(who, own) for who in others)
    return not hears_some and not heard_by_some


TestRoom = Room.TestCase
TestRoom.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
