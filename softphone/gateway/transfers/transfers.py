"""Checks what is asked of a leg's transfer, and finds the way to do it."""

from __future__ import annotations

from collections.abc import Callable

from softphone.errors import CommandRefused, InvalidInput
from softphone.gateway.destinations import Destinations, Target
from softphone.gateway.dialin import DialIn, Turned, answers_by_hand
from softphone.gateway.dialout import DialOut
from softphone.gateway.legs import Leg
from softphone.gateway.room_book import OF_A_CONFIG, RoomEntry
from softphone.gateway.sip.addresses import parse_target
from softphone.gateway.sip.engine import LegTransferRequested, SipLegEvent
from softphone.gateway.transfers.at_once import join_legs, move_to_room
from softphone.gateway.transfers.call_transfer import CallTransfer
from softphone.gateway.transfers.kit import TransferKit
from softphone.gateway.transfers.refer import REPORT_S, ReferTransfer
from softphone.gateway.transfers.refer_attended import AttendedRefer
from softphone.gateway.transfers.requested import DECLINED, AcceptedRequest, Requests
from softphone.telephony_api.options import SipCallTransfer, SipRefer, StartDialOut


class Transfers:
    """The transfers of all rooms.

    Args:
        kit: what transfers share.
        destinations: resolves where to call.
        dialout, dialin: for targets that become legs of a room.
        sip_address: ``host:port`` where SIP listens.
    """

    def __init__(
        self,
        kit: TransferKit,
        destinations: Destinations,
        dialout: DialOut,
        dialin: DialIn,
        *,
        sip_address: Callable[[], str],
    ) -> None:
        self._kit = kit
        self._destinations = destinations
        self._dialout = dialout
        self._dialin = dialin
        self._sip_address = sip_address
        self.requests = Requests(kit)
        self.report_s = REPORT_S

    def start(self, leg: Leg, options: SipCallTransfer, *, origin: str | None) -> None:
        """Accept ``sipCallTransfer``; ``transfer-progress`` tells what becomes of it.

        Besides SIP addresses and numbers, two forms at this gateway's own address are known: a
        room, whose dial-in leg the leg becomes, and the ``sessionId`` of another leg of the same
        room, to which it is put through.

        Raises:
            CommandRefused: ``not-allowed``, ``no-such-session`` or ``sip-unavailable``.
            InvalidInput: the target cannot be called, or is where the leg is already.
        """
        self._check_free(leg)
        asked = options.to_end_point
        if self.requests.is_for(leg, asked):
            wanted = leg.asked or asked
            AcceptedRequest(self._kit, self.requests, self._dialout, leg, wanted).begin(
                origin=origin
            )
            return
        target = self._resolve(asked, caller_id=options.caller_id)
        self._check_elsewhere(leg, target)
        if self._is_ours(target):
            user = parse_target(target.uri, name="toEndPoint").user
            if user in leg.room.legs:
                self._join(leg, leg.room.leg(user), asked)
                return
            if not OF_A_CONFIG.fullmatch(user):
                entry, endpoint = self._room(leg, user)
                if not answers_by_hand(entry):
                    self.requests.overtaken(leg)
                    move_to_room(self._kit, self._dialin, leg, asked, (entry, endpoint))
                    return
        self._kit.control.check_engine()
        self.requests.overtaken(leg)
        CallTransfer(self._kit, leg, options, target).begin()

    def refer(self, leg: Leg, options: SipRefer) -> None:
        """Accept ``sipRefer``.

        The ``sessionId`` of another leg of the same room, as an address of this gateway, leaves
        the two far parties to each other, if the first knows how to take a call over.

        Raises:
            CommandRefused: type ``not-allowed``.
            InvalidInput: the target cannot be called, or is the far party itself.
        """
        self._check_free(leg)
        target = self._resolve(options.to_end_point)
        user = parse_target(target.uri, name="toEndPoint").user
        if self._is_ours(target):
            if user in leg.room.legs:
                self._leave_to_each_other(leg, leg.room.leg(user), options.to_end_point)
                return
            if not OF_A_CONFIG.fullmatch(user):
                self._room(leg, user)
        if target.headers:
            raise InvalidInput(
                "toEndPoint", "has header parameters", "Leave out what follows the question mark."
            )
        self._check_elsewhere(leg, target)
        self.requests.overtaken(leg)
        engine, uri = self._kit.control.engine, target.uri
        ReferTransfer(
            self._kit,
            leg,
            options.to_end_point,
            lambda: engine.refer(leg.line, uri),
            report_s=self.report_s,
        ).begin()

    def decline(self, leg: Leg, sip_code: int | None = None) -> None:
        """Refuse what a leg's far party asked for by REFER.

        Raises:
            CommandRefused: type ``not-allowed``: it asked for nothing.
        """
        self.requests.decline(leg, sip_code)

    def on_line_event(self, event: SipLegEvent) -> bool:
        """Take an engine event about a line that transfers follow; False if they follow none."""
        watcher = self._kit.watched.get(event.leg)
        if watcher is not None:
            watcher.on_line_event(event)
            return True
        known = self._kit.bridges.on_event(event)
        if known and isinstance(event, LegTransferRequested):
            self.requests.refuse(event.leg, DECLINED)
        return known

    def _check_free(self, leg: Leg) -> None:
        if leg.stopping:
            raise _not_allowed("The leg is being hung up.")
        if leg.transfer is not None:
            raise _not_allowed("A transfer of this leg is under way. Wait for its outcome.")
        if not leg.answered:
            raise _not_allowed("The leg has not been answered yet; it can be transferred then.")

    def _resolve(self, asked: str, *, caller_id: str | None = None) -> Target:
        """Where to call, with errors that name the field the caller knows."""
        try:
            options = (
                StartDialOut(phone_number=asked, caller_id=caller_id)
                if asked.startswith("+")
                else StartDialOut(sip_uri=asked)
            )
            return self._destinations.resolve(options, callback=None)
        except InvalidInput as error:
            raise InvalidInput("toEndPoint", error.problem, error.remedy) from error
        except CommandRefused as error:
            raise CommandRefused(
                error.message, type=error.type, field="toEndPoint", detail=error.detail
            ) from error

    def _check_elsewhere(self, leg: Leg, target: Target) -> None:
        far = leg.destination if leg.dial_out else leg.sip_from
        try:
            there = self._resolve(far) if far else None
        except (InvalidInput, CommandRefused):
            there = None
        if there is not None and there.uri.partition(";")[0] == target.uri.partition(";")[0]:
            raise InvalidInput(
                "toEndPoint", "is the party on this leg itself", "Give somebody else's address."
            )

    def _is_ours(self, target: Target) -> bool:
        address = target.uri.partition(";")[0].rpartition("@")[2]
        return not target.via_trunk and address == self._sip_address()

    def _room(self, leg: Leg, user: str) -> tuple[RoomEntry, int]:
        try:
            entry, endpoint = self._dialin.route(user)
        except Turned as turned:
            raise InvalidInput(
                "toEndPoint", f"leads nowhere: {turned}", "Give a room that takes dial-in calls."
            ) from turned
        if entry.name == leg.room.name:
            raise InvalidInput(
                "toEndPoint", "is the room the leg is in", "Give another room or address."
            )
        return entry, endpoint

    def _join(self, leg: Leg, other: Leg, asked: str) -> None:
        self._prepare_both(leg, other)
        join_legs(self._kit, leg, other, asked)

    def _leave_to_each_other(self, leg: Leg, other: Leg, asked: str) -> None:
        self._prepare_both(leg, other)
        AttendedRefer(self._kit, leg, other, asked, report_s=self.report_s).begin()

    def _prepare_both(self, leg: Leg, other: Leg) -> None:
        if other is leg:
            raise InvalidInput("toEndPoint", "is the leg itself", "Give another leg's sessionId.")
        self._check_free(other)
        for each in (leg, other):
            self.requests.overtaken(each)


def _not_allowed(message: str) -> CommandRefused:
    return CommandRefused(message, type="not-allowed", field="sessionId")
