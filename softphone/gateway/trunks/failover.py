"""A SIP engine that goes on to the next trunk when one does not take a call.

It stands in front of the real engine: whoever places a leg sees one leg, however many trunks were
asked. A trunk is left for the next when it cannot be reached, does not answer, or fails with 5xx,
before the far party rings; what the far party itself says (busy, declined) is final.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final
from uuid import uuid4

from softphone.domain.dialing import DtmfMethod
from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.errors import BackendError, CommandRefused, InvalidInput
from softphone.gateway.sip.engine import (
    CloseCause,
    LegAnswered,
    LegCalling,
    LegClosed,
    LegEarlyMedia,
    LegMedia,
    LegOffered,
    LegRerouted,
    LegRinging,
    PlaceOptions,
    RegistrationChanged,
    SipEngine,
    SipEvent,
    SipLegEvent,
    ToneSupport,
)
from softphone.gateway.sip.kept_trace import TracedMessage
from softphone.gateway.sip.video import LegVideo
from softphone.gateway.tasks import TaskOwner
from softphone.gateway.trunks.book import TrunkBook

_log = logging.getLogger(__name__)

_UNREACHED: Final = frozenset({CloseCause.TIMEOUT, CloseCause.UNREACHABLE})


@dataclass(slots=True)
class _Quest:
    """A leg that looks for a trunk.

    Attributes:
        leg: as those above know it.
        line: as the engine knows it now.
        left: options of this and the further attempts.
        unwanted: hung up by those above; no further trunk is asked.
    """

    leg: LegId
    line: LegId
    left: PlaceOptions
    unwanted: bool = False

    def wanted(self) -> bool:
        """Whether anybody still waits for it."""
        return not self.unwanted


class TrunkedEngine:
    """`SipEngine` with trunks.

    Args:
        engine: places the single attempts.
        book: hears of registrations and tells the room of a trunk's calls.
    """

    def __init__(self, engine: SipEngine, book: TrunkBook) -> None:
        self._engine = engine
        self._book = book
        self._quests: dict[LegId, _Quest] = {}
        self._by_line: dict[LegId, _Quest] = {}
        self._tasks = TaskOwner("trunks")
        self._listener: Callable[[SipEvent], None] | None = None

    @property
    def listen(self) -> tuple[str, int]:
        """Address and port SIP listens on, once started."""
        return self._engine.listen

    @property
    def tainted(self) -> bool:
        """Whether the engine must be replaced."""
        return self._engine.tainted

    @property
    def live_legs(self) -> int:
        """Legs the engine holds now."""
        return self._engine.live_legs

    async def start(self, listener: Callable[[SipEvent], None]) -> None:
        """Open the SIP port and report to ``listener`` on the running loop."""
        self._listener = listener
        await self._engine.start(self._take)

    async def close(self, *, grace_s: float = 3.0) -> None:
        """Hang up every leg, wait for the end of each, and stop."""
        for quest in self._quests.values():
            quest.unwanted = True
        await self._engine.close(grace_s=grace_s)
        await self._tasks.close()

    async def place(self, leg: LegId, uri: str, options: PlaceOptions) -> str:
        """Send an INVITE by the first trunk that can be asked; returns its SIP Call-ID.

        Raises:
            InvalidInput, CommandRefused: as the engine says of the last trunk.
        """
        if len(options.routes) < 2:
            return await self._engine.place(leg, uri, options)
        quest = _Quest(leg, leg, options)
        self._quests[leg] = quest
        self._by_line[leg] = quest
        try:
            return await self._place(quest)
        except BaseException:
            self._forget(quest)
            raise

    async def answer(self, leg: LegId) -> None:
        """Answer an offered leg."""
        await self._engine.answer(leg)

    async def reject(self, leg: LegId, sip_code: int = 486) -> int:
        """Reject an offered leg; returns the SIP status really sent."""
        return await self._engine.reject(leg, sip_code)

    async def hang_up(self, leg: LegId) -> None:
        """End a leg."""
        quest = self._quests.get(leg)
        if quest is not None:
            quest.unwanted = True
        await self._engine.hang_up(self._line(leg))

    async def send_tones(
        self, leg: LegId, tones: str, *, method: DtmfMethod, duration_ms: int, gap_ms: int
    ) -> ToneSupport:
        """Send tones."""
        return await self._engine.send_tones(
            self._line(leg), tones, method=method, duration_ms=duration_ms, gap_ms=gap_ms
        )

    async def hold(self, leg: LegId, held: bool) -> None:
        """Hold or take back."""
        await self._engine.hold(self._line(leg), held)

    async def refer(self, leg: LegId, target: str) -> None:
        """Send REFER."""
        await self._engine.refer(self._line(leg), target)

    async def refer_to_leg(self, leg: LegId, other: LegId) -> None:
        """Send REFER that replaces another leg."""
        await self._engine.refer_to_leg(self._line(leg), self._line(other))

    async def abandon_refer(self, leg: LegId) -> None:
        """Stop waiting for the outcome of a REFER."""
        await self._engine.abandon_refer(self._line(leg))

    async def confirm_transfer(self, leg: LegId) -> None:
        """Tell of a REFER's success."""
        await self._engine.confirm_transfer(self._line(leg))

    async def refuse_transfer(self, leg: LegId, sip_code: int = 603) -> None:
        """Refuse a REFER."""
        await self._engine.refuse_transfer(self._line(leg), sip_code)

    async def show(self, leg: LegId, shown: bool) -> None:
        """Agree on sending pictures, or on not sending any."""
        await self._engine.show(self._line(leg), shown)

    def media(self, leg: LegId) -> LegMedia | None:
        """The leg's audio while it has some."""
        return self._engine.media(self._line(leg))

    def video(self, leg: LegId) -> LegVideo | None:
        """The leg's pictures, once it was answered with video."""
        return self._engine.video(self._line(leg))

    def stats(self, leg: LegId) -> Quality | None:
        """Media quality now."""
        return self._engine.stats(self._line(leg))

    def trace(self, sip_call_id: str) -> tuple[TracedMessage, ...]:
        """The SIP messages kept of a call."""
        return self._engine.trace(sip_call_id)

    def _line(self, leg: LegId) -> LegId:
        quest = self._quests.get(leg)
        return leg if quest is None else quest.line

    # -- events ----------------------------------------------------------------------------------

    def _take(self, event: SipEvent) -> None:
        match event:
            case RegistrationChanged():
                self._book.take(event)
            case LegOffered() if room := self._book.room_of(event.trunk):
                self._report(replace(event, to_user=room))
            case SipLegEvent() if (quest := self._by_line.get(event.leg)) is not None:
                self._take_quest(quest, event)
            case _:
                self._report(event)

    def _take_quest(self, quest: _Quest, event: SipLegEvent) -> None:
        if isinstance(event, LegClosed) and self._goes_on(quest, event):
            self._move(quest, event.sip_code, event.reason)
            return
        if isinstance(event, LegCalling) and quest.line != quest.leg:
            return  # those above have heard it
        if isinstance(event, LegRinging | LegEarlyMedia | LegAnswered):
            quest.left = replace(quest.left, routes=quest.left.routes[:1])
        self._report(replace(event, leg=quest.leg))
        if isinstance(event, LegClosed):
            self._forget(quest)

    @staticmethod
    def _goes_on(quest: _Quest, closed: LegClosed) -> bool:
        if quest.unwanted or len(quest.left.routes) < 2:
            return False
        fault = closed.cause is CloseCause.REJECTED and 500 <= (closed.sip_code or 0) < 600
        return fault or closed.cause in _UNREACHED

    def _move(self, quest: _Quest, sip_code: int | None, reason: str) -> None:
        self._next(quest, sip_code, reason)
        self._tasks.spawn(self._place_again(quest), name=f"next trunk for {quest.leg}")

    def _next(self, quest: _Quest, sip_code: int | None, reason: str) -> None:
        failed, upcoming = quest.left.routes[0].trunk, quest.left.routes[1].trunk
        _log.warning("trunk %s did not take a leg (%s %s)", failed, sip_code or "", reason)
        self._book.count_failover(failed)
        self._by_line.pop(quest.line, None)
        quest.left = replace(quest.left, routes=quest.left.routes[1:])
        quest.line = LegId(str(uuid4()))
        self._by_line[quest.line] = quest
        self._report(
            LegRerouted(
                at=time.time(),
                leg=quest.leg,
                failed=failed,
                trunk=upcoming,
                sip_code=sip_code,
                reason=reason,
            )
        )

    async def _place_again(self, quest: _Quest) -> None:
        try:
            await self._place(quest)
        except (BackendError, InvalidInput) as error:
            self._end(quest, CloseCause.UNREACHABLE, 503, error.message)

    async def _place(self, quest: _Quest) -> str:
        """Ask trunk after trunk until one can be asked.

        Raises:
            InvalidInput, CommandRefused: as the engine says of the last trunk.
        """
        while True:
            if not quest.wanted():
                self._end(quest, CloseCause.LOCAL_CANCEL, None, "")
                return ""
            attempt = quest.left.routes[0]
            try:
                call_id = await self._engine.place(quest.line, attempt.uri, quest.left)
            except CommandRefused as error:
                if len(quest.left.routes) < 2 or self.tainted:
                    raise
                self._next(quest, None, error.message)
                continue
            if not quest.wanted():
                await self._engine.hang_up(quest.line)
            return call_id

    def _end(self, quest: _Quest, cause: CloseCause, sip_code: int | None, reason: str) -> None:
        self._forget(quest)
        self._report(
            LegClosed(at=time.time(), leg=quest.leg, cause=cause, sip_code=sip_code, reason=reason)
        )

    def _forget(self, quest: _Quest) -> None:
        self._quests.pop(quest.leg, None)
        self._by_line.pop(quest.line, None)

    def _report(self, event: SipEvent) -> None:
        if self._listener is not None:
            self._listener(event)
