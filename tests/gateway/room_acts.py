"""What operators and far parties do in the rooms, each by a few numbers."""

from __future__ import annotations

import uuid
from typing import Any

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused, SoftphoneError
from softphone.gateway.legs import Leg
from softphone.gateway.room import LiveRoom
from softphone.gateway.sip.engine import CloseCause
from softphone.gateway.sockets.methods import METHODS
from softphone.telephony_api.problems import parse
from softphone.telephony_api.room_socket import METHOD_PARAMS
from tests.fakes.sip_engine import FakeLeg
from tests.gateway.room_world import ROOMS, RoomWorld

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


class RoomActs(RoomWorld):
    """One act of somebody; whom it concerns is chosen from who is there."""

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

    def answered(self, number: int) -> Leg | None:
        legs = [leg for leg in self.control.all() if leg.answered]
        return legs[number % len(legs)] if legs else None

    def ask_at(self, leg: Leg, method: str, /, **params: Any) -> None:
        """Let somebody in the leg's room who may give a command about it."""
        owners = [c for c in self.callers if c.room is leg.room and c.member.participant.admin]
        for caller in owners[:1]:
            self.ask(self.callers.index(caller), method, sessionId=leg.id, **params)

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
