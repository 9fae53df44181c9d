"""The far party asks us, by REFER, to talk to somebody else instead; the operator decides."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused, InvalidInput, SessionGone, SoftphoneError
from softphone.gateway.dialout import DialOut
from softphone.gateway.legs import Leg
from softphone.gateway.reasons import in_words
from softphone.gateway.sip.addresses import parse_target
from softphone.gateway.sip.engine import (
    LegAnswered,
    LegCalling,
    LegClosed,
    SipLegEvent,
)
from softphone.gateway.transfers.kit import TransferKit
from softphone.gateway.transfers.progress import Progress, closing_code, failure_of
from softphone.gateway.transfers.refer_to import read_refer_to
from softphone.telephony_api.limits import SIP_URI_MAX
from softphone.telephony_api.options import StartDialOut
from softphone.telephony_api.problems import parse

_log = logging.getLogger(__name__)

DECLINED: Final = 603
DECISION_S: Final = 30.0


class Requests:
    """Requests of far parties until somebody decides; never obeyed by themselves.

    Args:
        kit: what transfers share.
        decision_s: how long the operator may take; afterwards the far party is refused.
    """

    def __init__(self, kit: TransferKit, *, decision_s: float = DECISION_S) -> None:
        self._kit = kit
        self.decision_s = decision_s

    def take(self, leg: Leg, target: str) -> None:
        """A REFER came."""
        shown = "".join(c for c in target if c.isprintable())[:SIP_URI_MAX]
        if leg.transfer is not None or not leg.answered or leg.stopping:
            self.refuse(leg.line, DECLINED)
            return
        leg.stop_asking()
        leg.asked = shown
        loop = asyncio.get_running_loop()
        leg.asking = loop.call_later(self.decision_s, self._too_late, leg)
        Progress(leg, shown).tell("requested")

    def decline(self, leg: Leg, sip_code: int | None = None) -> None:
        """The operator does not want to.

        Args:
            leg: whose far party asked.
            sip_code: the final status the far party is told, 603 unless given.

        Raises:
            CommandRefused: type ``not-allowed``: nothing is asked for.
        """
        if leg.asked is None:
            raise CommandRefused(
                "The far party does not ask to be transferred now.",
                type="not-allowed",
                field="sessionId",
            )
        self._end(leg, sip_code or DECLINED, "declined here")

    def overtaken(self, leg: Leg) -> None:
        """The operator sends the leg elsewhere, so what was asked for is not done."""
        if leg.asked is not None:
            self._end(leg, DECLINED, "transferred elsewhere instead")

    def is_for(self, leg: Leg, target: str) -> bool:
        """Whether the leg's far party has asked for just this target."""
        return leg.asked is not None and _same(leg.asked, target)

    def refuse(self, line: LegId, sip_code: int) -> None:
        """Tell the far party that nothing comes of it."""
        self._kit.control.spawn(self._refuse(line, sip_code), name=f"refuse transfer {line}")

    def _too_late(self, leg: Leg) -> None:
        self._end(leg, DECLINED, "nobody decided in time")

    def _end(self, leg: Leg, sip_code: int, reason: str) -> None:
        target = leg.asked or ""
        leg.stop_asking()
        Progress(leg, target).tell("canceled", sip_code=sip_code, reason=reason)
        self.refuse(leg.line, sip_code)

    async def _refuse(self, line: LegId, sip_code: int) -> None:
        try:
            await self._kit.control.engine.refuse_transfer(line, sip_code)
        except SessionGone:
            return
        except SoftphoneError as error:
            _log.info("refusing a transfer failed: %s", error.message)


class AcceptedRequest:
    """An accepted request: the target is called into the room, and the far party then let go.

    Args:
        kit: what transfers share.
        requests: refuses if the target fails.
        dialout: calls the target.
        leg: the far party that asked.
        asked: the target.
    """

    def __init__(
        self, kit: TransferKit, requests: Requests, dialout: DialOut, leg: Leg, asked: str
    ) -> None:
        self._kit = kit
        self._requests = requests
        self._dialout = dialout
        self._leg = leg
        self._asked = asked
        self._progress = Progress(leg, asked)
        self._new: Leg | None = None
        self._over = False

    def begin(self, *, origin: str | None) -> None:
        """Call the target as a leg of the same room.

        Raises:
            CommandRefused, InvalidInput: as for any dial-out; the request stays open.
        """
        leg = self._leg
        wanted = read_refer_to(self._asked)
        options = parse(StartDialOut, {"sipUri": wanted.address})
        self._new = self._dialout.start(leg.room, options, origin=origin, replaces=wanted.replaces)
        leg.stop_asking()
        leg.transfer = self
        self._kit.watched[self._new.line] = self
        self._progress.tell("triggered")

    def cancel(self) -> None:
        """The far party's leg ends; whoever was called meanwhile stays a leg of the room."""
        if not self._over:
            self._finish()
            self._progress.tell("canceled")

    def on_leg_event(self, event: SipLegEvent) -> SipLegEvent:
        """The far party may hang up without waiting."""
        if isinstance(event, LegClosed):
            self.cancel()
        return event

    def on_line_event(self, event: SipLegEvent) -> None:
        """Follow the leg to the target."""
        match event:
            case LegCalling() if not self._over:
                self._progress.tell("initiated")
            case LegAnswered() if not self._over:
                self._finish()
                self._progress.tell("answered")
                self._progress.tell("completed")
                self._kit.release(self._leg)
                line = self._leg.line
                self._kit.control.spawn(self._let_go(line), name=f"let go {line}")
            case LegClosed() if not self._over:
                code = closing_code(event)
                self._finish()
                self._progress.tell(failure_of(code), sip_code=code, reason=in_words(event))
                self._requests.refuse(self._leg.line, code or DECLINED)

    async def _let_go(self, line: LegId) -> None:
        """Tell the far party that it has what it asked for, and hang up."""
        try:
            await self._kit.control.engine.confirm_transfer(line)
        except SessionGone:
            return
        except SoftphoneError as error:
            _log.info("confirming a transfer failed: %s", error.message)
        self._kit.control.hang_up_line(line)

    def _finish(self) -> None:
        self._over = True
        self._leg.transfer = None
        if self._new is not None:
            self._kit.watched.pop(self._new.line, None)


def _uri(target: str) -> str:
    return parse_target(read_refer_to(target).address, name="toEndPoint").uri


def _same(one: str, other: str) -> bool:
    try:
        return one == other or _uri(one) == _uri(other)
    except InvalidInput:
        return False
