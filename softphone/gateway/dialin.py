"""Dial-in: which room an INVITE is for, whether it may come in, and what the room is told."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from typing import Final
from uuid import uuid4

from softphone.domain.ids import LegId, ParticipantId
from softphone.errors import CommandRefused, SessionGone, SoftphoneError
from softphone.gateway.caller_names import shown_name
from softphone.gateway.leg_control import LegControl
from softphone.gateway.legs import Leg
from softphone.gateway.participants import RoomParticipant
from softphone.gateway.permissions import leg_permissions
from softphone.gateway.reasons import final_code, in_words
from softphone.gateway.room import LiveRoom
from softphone.gateway.room_book import RoomBook, RoomEntry
from softphone.gateway.session_dialin import with_dial_in
from softphone.gateway.sip.engine import CloseCause, LegAnswered, LegClosed, LegOffered, SipLegEvent
from softphone.telephony_api.options import StartDialIn

_log = logging.getLogger(__name__)

NOT_FOUND: Final = 404
UNAVAILABLE: Final = 480
BUSY: Final = 486
DECLINED: Final = 603


class Turned(Exception):
    """The caller is not let in; ``code`` is the SIP status to answer with."""

    def __init__(self, code: int, why: str) -> None:
        super().__init__(why)
        self.code = code


class DialIn:
    """Takes callers into rooms.

    Args:
        control: what both directions share.
        book: the rooms that exist.
        sip_address: ``host:port`` where SIP listens.
        ring_s: longest time a caller rings in a room that answers by hand.
        practice: ``host:port`` of the practice line while it runs.
    """

    def __init__(
        self,
        control: LegControl,
        book: RoomBook,
        *,
        sip_address: Callable[[], str],
        ring_s: float,
        practice: Callable[[], str | None] = lambda: None,
    ) -> None:
        self._control = control
        self._book = book
        self._practice = practice
        self._sip_address = sip_address
        self._ring_s = ring_s

    def offered(self, event: LegOffered) -> None:
        """An INVITE rings: let it in, let it ring on, or turn it away."""
        try:
            leg = self._admit(event)
        except Turned as turned:
            _log.info("caller %s to %s turned away: %s", event.from_uri, event.to_user, turned)
            self._control.spawn(self._reject(event, turned.code), name="reject")
            return
        leg.room.add_leg(leg)
        self._control.add(leg)
        if answers_by_hand(leg.room.entry) and not event.replaces:
            leg.announced = True
            loop = asyncio.get_running_loop()
            leg.ringing = loop.call_later(self._ring_s, self.decline, leg, UNAVAILABLE)
            leg.room.publish(leg.dialin_ringing())
        else:
            self._answer(leg)

    def on_event(self, leg: Leg, event: SipLegEvent) -> None:
        """Take one engine event about a dial-in leg."""
        match event:
            case LegAnswered():
                self._answered(leg, event)
            case LegClosed():
                self._closed(leg, event)

    def answer(self, leg: Leg) -> None:
        """Answer a ringing leg.

        Raises:
            CommandRefused: type ``not-allowed``: it does not ring.
        """
        self._check_rings(leg)
        self._answer(leg)

    def decline(self, leg: Leg, sip_code: int | None = None) -> None:
        """Decline a ringing leg.

        Raises:
            CommandRefused: type ``not-allowed``: it does not ring.
        """
        self._check_rings(leg)
        leg.stopping = True
        leg.stop_ringing()
        self._control.spawn(self._decline(leg, sip_code or DECLINED), name=f"decline {leg.id}")

    def stop(self, leg: Leg) -> None:
        """Hang up or decline, whichever fits."""
        if leg.state == "ringing" and not leg.stopping:
            self.decline(leg)
            return
        leg.stopping = True
        self._control.hang_up(leg)

    def take_over(self, old: Leg, entry: RoomEntry, endpoint: int) -> Leg:
        """Let an answered leg that left another room in, as a new dial-in of this one."""
        room = self._control.sessions.find(entry.name) or self._control.sessions.open(entry)
        identity = LegId(str(uuid4()))
        leg = self._leg(
            room,
            identity,
            name=old.display_name,
            far=old.destination if old.dial_out else old.sip_from,
            headers={} if old.dial_out else old.sip_headers,
            endpoint=endpoint,
        )
        leg.line, leg.sip_call_id, leg.state = old.line, old.sip_call_id, "connecting"
        leg.participant.hold = old.participant.hold
        leg.hold_wanted = old.hold_wanted
        room.add_leg(leg)
        self._control.add(leg)
        self._connected(leg, time.time())
        return leg

    def let_in(
        self, offer: LegOffered, entry: RoomEntry, *, endpoint: int = 0, reached: str | None = None
    ) -> Leg:
        """Let a caller who was answered before any room was known in.

        Args:
            offer: the caller's INVITE.
            entry: the room, which has a place free.
            endpoint: the room's SIP endpoint it occupies, 0 for none.
            reached: the address it came by, in place of that endpoint's.
        """
        room = self._control.sessions.find(entry.name) or self._control.sessions.open(entry)
        leg = self._new_leg(room, offer, endpoint)
        leg.sip_call_id, leg.state = offer.sip_call_id, "connecting"
        leg.sip_endpoint = reached or leg.sip_endpoint
        room.add_leg(leg)
        self._control.add(leg)
        self._connected(leg, time.time())
        return leg

    def welcome(self, offer: LegOffered, entry: RoomEntry, *, reached: str | None = None) -> Leg:
        """Answer a caller who is expected in a room, which has a place free."""
        room = self._control.sessions.find(entry.name) or self._control.sessions.open(entry)
        leg = self._new_leg(room, offer, 0)
        leg.sip_call_id = offer.sip_call_id
        leg.sip_endpoint = reached or leg.sip_endpoint
        room.add_leg(leg)
        self._control.add(leg)
        self._answer(leg)
        return leg

    def _admit(self, event: LegOffered) -> Leg:
        if self._control.draining:
            raise Turned(UNAVAILABLE, "the gateway is closing")
        if event.replaces:
            return self._in_place_of(event)
        entry, wanted = self._called_back(event) or self.route(event.to_user)
        room = self._control.sessions.find(entry.name)
        endpoint = self.free_endpoint(entry, room, wanted)
        if room is None:
            room = self._control.sessions.open(entry)
        leg = self._new_leg(room, event, endpoint)
        leg.sip_call_id = event.sip_call_id
        return leg

    def _in_place_of(self, event: LegOffered) -> Leg:
        """The caller takes over a call of a room, whose people go on talking, now to them."""
        before = self._control.replaced(event.replaces)
        if before is None:
            raise Turned(NOT_FOUND, "no such call to take over")
        leg = self._new_leg(before.room, event, before.endpoint)
        leg.sip_call_id = event.sip_call_id
        return leg

    def _called_back(self, event: LegOffered) -> tuple[RoomEntry, int] | None:
        """The room that the practice line calls back as asked; it needs no ``sip`` for that."""
        practice = self._practice()
        entry = self._book.get(event.to_user)
        if practice is None or entry is None or entry.name not in self._control.callbacks:
            return None
        if event.from_uri.partition("@")[2] != practice:
            return None
        self._control.callbacks.discard(entry.name)
        if entry.properties.sip is not None:
            return None
        return with_dial_in(entry, StartDialIn(display_name="Practice line")), 0

    def route(self, user: str) -> tuple[RoomEntry, int]:
        """The room and the endpoint's number, 0 for any.

        Raises:
            Turned: 404.
        """
        name, dot, number = user.partition(".")
        room = self._control.sessions.find(name)
        entry = self._book.get(name) if room is None else room.entry
        if entry is None or entry.properties.sip is None:
            raise Turned(NOT_FOUND, "no such room")
        if not entry.open_at(time.time()):
            raise Turned(NOT_FOUND, "the room is not open now")
        if not dot:
            return entry, 0
        if not number.isascii() or not number.isdigit() or not _endpoint_exists(entry, int(number)):
            raise Turned(NOT_FOUND, "no such endpoint")
        return entry, int(number)

    def free_endpoint(self, entry: RoomEntry, room: LiveRoom | None, wanted: int) -> int:
        """The number of an endpoint that can take a caller now.

        Raises:
            Turned: 480 nobody is there, 486 all are taken.
        """
        sip = entry.properties.sip
        assert sip is not None
        may_start = sip.dialin_config is not None and sip.dialin_config.allow_room_start
        if room is None and not may_start:
            raise Turned(UNAVAILABLE, "nobody is in the room")
        if answers_by_hand(entry) and (room is None or not room.members):
            raise Turned(UNAVAILABLE, "nobody is in the room to answer")
        legs = () if room is None else tuple(room.legs.values())
        taken = {leg.endpoint for leg in legs if not leg.dial_out}
        numbers = [wanted] if wanted else range(1, sip.num_endpoints + 1)
        free = next((number for number in numbers if number not in taken), None)
        if free is None or (room is not None and self._control.full_for_dialin(room)):
            raise Turned(BUSY, "the room has no free endpoint")
        return free

    def _new_leg(self, room: LiveRoom, event: LegOffered, endpoint: int) -> Leg:
        return self._leg(
            room,
            event.leg,
            name=shown_name(event),
            far=event.from_uri,
            headers=event.headers,
            endpoint=endpoint,
        )

    def _leg(
        self,
        room: LiveRoom,
        identity: LegId,
        *,
        name: str,
        far: str | None,
        headers: Mapping[str, str],
        endpoint: int,
    ) -> Leg:
        participant = RoomParticipant(
            id=ParticipantId(identity),
            user_id=identity,
            user_name=name,
            permissions=leg_permissions(),
            participant_type="sip-dial-in",
        )
        return Leg(
            id=identity,
            room=room,
            direction="dial-in",
            participant=participant,
            state="ringing",
            display_name=name,
            sip_from=far,
            sip_headers=dict(headers),
            sip_endpoint=f"{endpoint_user(room.name, endpoint)}@{self._sip_address()}",
            endpoint=endpoint,
        )

    def _answer(self, leg: Leg) -> None:
        leg.state = "connecting"
        leg.stop_ringing()
        self._control.spawn(
            self._answer_engine(leg),
            name=f"answer {leg.id}",
            failed=lambda: self._control.hang_up(leg),
        )

    async def _answer_engine(self, leg: Leg) -> None:
        try:
            await self._control.engine.answer(leg.line)
        except SessionGone:
            return
        except SoftphoneError as error:
            _log.warning("answering %s failed: %s %s", leg.id, error.message, error.detail)
            self._control.hang_up(leg)

    async def _decline(self, leg: Leg, sip_code: int) -> None:
        try:
            await self._control.engine.reject(leg.line, sip_code)
        except SessionGone:
            return
        except SoftphoneError as error:
            _log.warning("declining %s failed: %s", leg.id, error.message)
            self._control.hang_up(leg)

    async def _reject(self, event: LegOffered, sip_code: int) -> None:
        try:
            await self._control.engine.reject(event.leg, sip_code)
        except SessionGone:
            return
        except SoftphoneError as error:
            _log.warning("rejecting a caller failed: %s", error.message)

    def _answered(self, leg: Leg, event: LegAnswered) -> None:
        if not leg.answered:
            self._connected(leg, event.at)

    def _connected(self, leg: Leg, at: float) -> None:
        leg.announced = True
        leg.state = "active"
        leg.answered_at = at
        leg.stop_ringing()
        leg.room.publish(leg.dialin_connected())
        leg.room.join_leg(leg)
        self._control.talk(leg)

    def _closed(self, leg: Leg, closed: LegClosed) -> None:
        fault = closed.cause in (CloseCause.ENGINE_FAULT, CloseCause.UNREACHABLE)
        if fault and not leg.answered:
            self._control.end(leg, leg.dialin_error(in_words(closed), final_code(closed)))
        else:
            told = leg.dialin_stopped(in_words(closed), closed.cause) if leg.announced else None
            self._control.end(leg, told)

    def _check_rings(self, leg: Leg) -> None:
        if leg.dial_out or leg.state != "ringing" or leg.stopping:
            raise CommandRefused("This leg does not ring.", type="not-allowed", field="sessionId")


def endpoint_user(room: str, number: int) -> str:
    """User part of a room's SIP endpoint; the first is the plain room name."""
    return room if number == 1 else f"{room}.{number}"


def answers_by_hand(entry: RoomEntry) -> bool:
    """Whether callers ring in this room until somebody answers."""
    sip = entry.properties.sip
    return sip is not None and sip.answer_mode == "manual"


def _endpoint_exists(entry: RoomEntry, number: int) -> bool:
    sip = entry.properties.sip
    return sip is not None and 1 <= number <= sip.num_endpoints
