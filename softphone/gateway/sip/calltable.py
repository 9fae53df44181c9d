"""The engine's calls as we keep them ourselves, by native handle and by leg."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from softphone.domain.ids import LegId
from softphone.gateway.sip.addresses import Target
from softphone.gateway.sip.engine import CloseCause
from softphone.gateway.sip.media import BaresipLegMedia
from softphone.gateway.sip.quality import QualityMeter
from softphone.gateway.sip.tones import ToneSender
from softphone.gateway.sip.video import LegVideo


@dataclass(slots=True)
class CallRecord:
    """One native call.

    Attributes:
        call: native handle.
        server: where the requests of an outgoing call go.
        secure: its audio must be encrypted.
        encrypted: the answer says that it is.
        video: the answer agrees on the far party's pictures.
        leg: the leg it carries; None between its first event and the end of `place`.
        backlog: events that came before the leg was known.
        offers_sent: session descriptions we offered, re-INVITEs included.
        silence_timer: gives the INVITE up when nothing comes back.
        waiting, held_back: an event kept until the message trace tells what it lacks.
        behind: what came after it and is told after it.
        ended_by_us: what we did to end it.
        sent_code: final status we sent to an incoming INVITE.
        responded: the far party sent any response to our INVITE.
        heard: set once a CANCEL may follow, or nothing is left to cancel (RFC 3261 section 9.1).
        established: the engine said so; ``answered`` once that was reported with the codec.
        held: we hold the far party, by re-INVITE.
        shown: it was told that we may send it pictures.
        to_conceal: it is to be told, once it is off hold, that no pictures come any more.
        changing: one re-INVITE of ours at a time.
        final, final_status: the last final response to an INVITE of ours.
        referring: our REFER is under way.
        closed: its end was reported; the native call may live on for some milliseconds.
        meter: media quality by the reports so far.
        info_tones: tones seen in SIP INFO and not yet claimed by a tone event.
    """

    call: int
    incoming: bool
    server: Target | None = None
    secure: bool = False
    encrypted: bool = False
    video: bool = False
    leg: LegId | None = None
    sip_call_id: str = ""
    codec: str = ""
    responded: bool = False
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    established: bool = False
    answered: bool = False
    held: bool = False
    shown: bool = False
    to_conceal: bool = False
    changing: asyncio.Lock = field(default_factory=asyncio.Lock)
    final: asyncio.Event = field(default_factory=asyncio.Event)
    final_status: int = 0
    referring: bool = False
    closed: bool = False
    ended_by_us: CloseCause | None = None
    sent_code: int | None = None
    media: BaresipLegMedia | None = None
    pictures: LegVideo | None = None
    tones: ToneSender | None = None
    backlog: list[Any] = field(default_factory=list)
    meter: QualityMeter = field(default_factory=QualityMeter)
    info_tones: list[str] = field(default_factory=list)
    offers_sent: int = 0
    reported_early: bool = False
    silence_timer: asyncio.TimerHandle | None = None
    waiting: asyncio.TimerHandle | None = None
    held_back: Callable[[], None] | None = None
    behind: list[Callable[[], None]] = field(default_factory=list)

    def hold_back(self, report: Callable[[], None], lag_s: float) -> None:
        """Keep a report until `flush`, or until what it waits for is not coming."""
        self.flush()
        loop = asyncio.get_running_loop()
        self.held_back = report
        self.waiting = loop.call_later(lag_s, self.flush)

    def in_turn(self, report: Callable[[], None]) -> None:
        """Report now, or right after what is held back."""
        if self.held_back is None:
            report()
        else:
            self.behind.append(report)

    def flush(self) -> None:
        """Make the report that was held back, if there is one, and those behind it."""
        if self.waiting is not None:
            self.waiting.cancel()
            self.waiting = None
        held, self.held_back = self.held_back, None
        behind, self.behind = self.behind, []
        if held is not None:
            held()
        for report in behind:
            if not self.closed:
                report()


class CallTable:
    """Every native call from its first event to its CALL_CLOSED."""

    def __init__(self) -> None:
        self._by_call: dict[int, CallRecord] = {}
        self._by_leg: dict[LegId, CallRecord] = {}
        self._empty = asyncio.Event()
        self._empty.set()

    def __iter__(self) -> Iterator[CallRecord]:
        return iter(list(self._by_call.values()))

    @property
    def native(self) -> int:
        """Native calls that should exist."""
        return len(self._by_call)

    @property
    def live(self) -> int:
        """Legs whose end was not reported."""
        return sum(not record.closed for record in self._by_call.values())

    def open(self, call: int, *, incoming: bool, sip_call_id: str) -> CallRecord:
        """Start a record."""
        record = CallRecord(call, incoming, sip_call_id=sip_call_id)
        self._by_call[call] = record
        self._empty.clear()
        return record

    def name(self, record: CallRecord, leg: LegId) -> None:
        """Give a record its leg."""
        record.leg = leg
        self._by_leg[leg] = record

    def of_call(self, call: int) -> CallRecord | None:
        """The record of a native call."""
        return self._by_call.get(call)

    def of_leg(self, leg: LegId) -> CallRecord | None:
        """The record of a leg that has not ended."""
        record = self._by_leg.get(leg)
        return None if record is None or record.closed else record

    def of_sip_call(self, sip_call_id: str, *, incoming: bool | None = None) -> CallRecord | None:
        """The one record with this Call-ID and direction.

        A call to ourselves has two records with one Call-ID; without ``incoming`` that gives None.
        """
        found = [
            record
            for record in self._by_call.values()
            if record.sip_call_id == sip_call_id and incoming in (None, record.incoming)
        ]
        return found[0] if len(found) == 1 else None

    def carries(self, sip_call_id: str) -> bool:
        """Whether a leg with this Call-ID goes on."""
        return any(
            record.sip_call_id == sip_call_id and not record.closed
            for record in self._by_call.values()
        )

    def drop(self, record: CallRecord) -> None:
        """Forget a native call."""
        self._by_call.pop(record.call, None)
        if record.leg is not None:
            self._by_leg.pop(record.leg, None)
        if not self._by_call:
            self._empty.set()

    async def wait_empty(self) -> None:
        """Return when no native call is left."""
        await self._empty.wait()
