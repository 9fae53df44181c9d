"""`SipEngine` on baresip-python, with its known defects kept inside.

A tainted engine must not be closed in the ordinary way: freeing what it leaked aborts the process.
`BaresipEngine.close` then ends the legs and leaves the native stack standing; the process that
owns the engine must leave with `os._exit` and be started anew.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from typing import Any, cast

from baresip.errors import BaresipError, StaleHandleError
from baresip.runtime import Runtime

from softphone.domain.dialing import DtmfMethod
from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.errors import BackendUnavailable, CommandRefused, SessionGone
from softphone.gateway.sip.accounts import AccountBook
from softphone.gateway.sip.addresses import check_header, parse_target
from softphone.gateway.sip.calltable import CallRecord, CallTable
from softphone.gateway.sip.changes import CallChanges
from softphone.gateway.sip.closing import Closing
from softphone.gateway.sip.endings import Endings
from softphone.gateway.sip.engine import (
    CloseCause,
    EngineTainted,
    LegMedia,
    PlaceOptions,
    SipEvent,
    ToneSupport,
)
from softphone.gateway.sip.engine_config import engine_config
from softphone.gateway.sip.farewells import Farewells
from softphone.gateway.sip.health import EngineHealth
from softphone.gateway.sip.hops import Hops
from softphone.gateway.sip.kept_trace import KeptTraces, TracedMessage
from softphone.gateway.sip.media_security import MediaSecurity
from softphone.gateway.sip.native import NativeCalls
from softphone.gateway.sip.offers import KeptOffers
from softphone.gateway.sip.options import EngineOptions
from softphone.gateway.sip.outgoing import Outgoing
from softphone.gateway.sip.ports import claim_sip_port
from softphone.gateway.sip.registrations import Registrations
from softphone.gateway.sip.reporter import CallReporter
from softphone.gateway.sip.signs import SignTaker
from softphone.gateway.sip.tone_modes import ToneModes
from softphone.gateway.sip.tones import ToneSender
from softphone.gateway.sip.trace import MessageTrace
from softphone.gateway.sip.video import LegVideo
from softphone.gateway.sip.video_native import NativeVideo
from softphone.gateway.tasks import TaskOwner

_log = logging.getLogger(__name__)
_FAREWELL_S = 1.0


class BaresipEngine:
    """The engine; one per process. See `SipEngine` for the contract."""

    def __init__(self, options: EngineOptions | None = None) -> None:
        self._options = options or EngineOptions()
        self._table = CallTable()
        self._farewells = Farewells()
        self._runtime = Runtime(native_log_level="warning")
        self._calls = NativeCalls(self._runtime)
        self._changes = CallChanges(self._table, self._calls)
        self._tone_modes = ToneModes()
        self._tasks = TaskOwner("SIP engine")
        self._health = EngineHealth(
            self._calls, self._table, self._tasks, self._options.watchdog_s, self._report_taint
        )
        self._hops = Hops(self._options.listen_host)
        self._endings = Endings(
            self._calls, self._farewells, self._tasks, self._hops, self._options
        )
        offers = KeptOffers()
        self._reporter = CallReporter(
            self._table,
            offers,
            self._report,
            self._health.check_soon,
            self._endings.end,
            self._endings.explain,
            self._trunk_of,
        )
        self._signs = SignTaker(self._table, self._farewells, offers, self._reporter)
        self._registrations: Registrations | None = None
        self._listener: Callable[[SipEvent], None] | None = None
        self._outgoing: Outgoing | None = None
        self._trace: MessageTrace | None = None
        self._kept = KeptTraces(self._table.carries) if self._options.sip_trace else None
        self._listen = (self._options.listen_host, self._options.listen_port)
        self._closing = False

    @property
    def listen(self) -> tuple[str, int]:
        """Address and port SIP listens on, once started."""
        return self._listen

    @property
    def tainted(self) -> bool:
        """Whether the engine must be replaced by a new process."""
        return self._health.tainted

    @property
    def live_legs(self) -> int:
        """Legs the engine holds now, by our own count."""
        return self._table.live

    # -- life ----------------------------------------------------------------------------------

    async def start(self, listener: Callable[[SipEvent], None]) -> None:
        """Open the SIP port and report to ``listener`` on the running loop.

        Raises:
            BackendUnavailable: the port is taken or the engine will not start.
        """
        host = self._options.listen_host
        self._listen = (host, claim_sip_port(host, self._options.listen_port))
        self._listener = listener
        self._trace = MessageTrace(
            self._signs.take, None if self._kept is None else self._kept.keep
        )
        self._trace.attach()
        try:
            await self._runtime.start(engine_config(self._options, self._listen))
            self._runtime.subscribe(self._reporter.take_event)
            accounts = AccountBook(self._runtime, self._options, self._listen)
            await accounts.open_inbound()
        except (BaresipError, ValueError, CommandRefused) as error:
            self._trace.detach()
            raise BackendUnavailable("The SIP engine did not start.", detail=str(error)) from error
        cast(Any, self._runtime).on_dead = self._died
        self._outgoing = Outgoing(
            self._calls,
            accounts,
            self._hops,
            trunks={trunk.name: trunk for trunk in self._options.trunks},
            user=self._options.user,
            on_phantom=self._health.taint,
            on_orphan=self._end_orphan,
        )
        self._registrations = Registrations(
            self._options, self._calls, accounts, self._hops, self._tasks, self._report
        )
        self._runtime.subscribe(self._registrations.take_event)
        self._registrations.start()
        self._health.start()

    async def close(self, *, grace_s: float = 3.0) -> None:
        """Hang up every leg and stop; after it every leg's `LegClosed` was reported."""
        if self._closing:
            return
        self._closing = True
        for record in self._table:
            self._endings.end(record, self._reporter)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(grace_s):
                if self._registrations is not None:
                    await self._registrations.close()
                for wait_over in (self._table.wait_empty, self._farewells.wait_confirmed):
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(wait_over(), _FAREWELL_S)
        for record in self._table:
            self._reporter.close(record, Closing(record.ended_by_us or CloseCause.LOCAL_HANGUP))
        await self._tasks.close()
        if self._trace is not None:
            self._trace.detach()
        if self._kept is not None:
            self._kept.close()
        if not self.tainted:
            try:
                await self._runtime.close()
            except BaresipError as error:
                _log.error("the SIP engine did not stop: %s", error)
                self._health.taint("it did not stop")

    # -- commands ------------------------------------------------------------------------------

    async def place(self, leg: LegId, uri: str, options: PlaceOptions) -> str:
        """Send an INVITE to a ``sip:`` address; returns its SIP Call-ID.

        Raises:
            InvalidInput: ``uri``, a header or a codec is not acceptable.
            CommandRefused: type ``sip-unavailable``: the host cannot be resolved or reached from
                here, or the engine is full or tainted.
        """
        target = parse_target(uri)
        headers = {**target.headers, **options.headers}
        for name, value in headers.items():
            check_header(name, value)
        if options.replaces:
            headers["Replaces"] = options.replaces
        self._check_room()
        assert self._outgoing is not None, "start() the engine first"
        prepared = await self._outgoing.prepare(target, options)
        if prepared.identity is not None:
            headers |= prepared.identity.headers
        self._check_room()
        call = await self._outgoing.connect(prepared.account, target, headers, video=options.video)
        record = self._table.of_call(call)
        if record is None:
            record = self._table.open(call, incoming=False, sip_call_id="")
        record.server = prepared.server
        record.secure = prepared.media is not MediaSecurity.NONE
        if not record.responded:
            failover = len(options.routes) > 1
            patience_s = min(
                self._options.no_response_s,
                self._options.failover_after_s if failover else self._options.no_response_s,
            )
            self._endings.watch_silence(
                record, self._reporter, self._outgoing, patience_s=patience_s
            )
        self._reporter.bind(record, leg)
        return record.sip_call_id

    async def answer(self, leg: LegId) -> None:
        """Answer an offered leg.

        Raises:
            SessionGone: the caller gave up.
        """
        record = self._need(leg)
        try:
            await self._calls.answer(record.call)
        except StaleHandleError as error:
            raise SessionGone("The caller has hung up.") from error
        except BaresipError as error:
            raise CommandRefused(
                "The SIP engine could not answer.", type="sip-unavailable", detail=str(error)
            ) from error

    async def reject(self, leg: LegId, sip_code: int = 486) -> int:
        """Reject an offered leg; always with 486, which is returned."""
        record = self._need(leg)
        record.ended_by_us = CloseCause.LOCAL_REJECT
        record.sent_code = 486
        try:
            await self._calls.reject(record.call)
        except BaresipError as error:
            raise SessionGone("The caller has hung up.") from error
        return 486

    async def hang_up(self, leg: LegId) -> None:
        """End a leg: BYE after answer, CANCEL or 486 before. Returns before the far party's OK."""
        record = self._table.of_leg(leg)
        if record is not None:
            self._endings.end(record, self._reporter)

    async def send_tones(
        self, leg: LegId, tones: str, *, method: DtmfMethod, duration_ms: int, gap_ms: int
    ) -> ToneSupport:
        """Send tones one after another and return when the last has left.

        Events that the far party did not agree on become SIP INFO; the result says what was used.

        Raises:
            SessionGone: the leg ended meanwhile.
        """
        record = self._need(leg)
        if record.tones is None:
            record.tones = ToneSender(
                self._calls, self._tone_modes, record.call, record.sip_call_id
            )
        return await record.tones.send(tones, method=method, duration_ms=duration_ms, gap_ms=gap_ms)

    async def hold(self, leg: LegId, held: bool) -> None:
        """Send a re-INVITE sendonly or sendrecv (RFC 3264 section 8.4).

        Raises:
            SessionGone: the leg ended.
            CommandNotAllowed: not answered yet, or another re-INVITE is under way.
        """
        await self._changes.hold(leg, held)

    async def show(self, leg: LegId, shown: bool) -> None:
        """Agree with the far party on sending it pictures, or on not sending any.

        Raises:
            SessionGone: the leg ended.
            CommandNotAllowed: not answered with video, on hold, or another re-INVITE is under way.
            CommandRefused: the far party does not want to.
        """
        await self._changes.show(leg, shown)

    async def refer(self, leg: LegId, target: str) -> None:
        """Ask the far party to call somebody else instead (RFC 3515).

        Raises:
            InvalidInput: ``target`` is not on the allow-list of forms.
            SessionGone: the leg ended.
            CommandNotAllowed: not answered yet, or another REFER is under way.
        """
        await self._changes.refer(leg, target)

    async def refer_to_leg(self, leg: LegId, other: LegId) -> None:
        """Ask one far party to take the other's call over from us (RFC 3891).

        Raises:
            SessionGone: a leg ended.
            CommandNotAllowed: not answered yet, another REFER is under way, or the far party does
                not know the Replaces header.
        """
        await self._changes.refer_to_leg(leg, other)

    async def abandon_refer(self, leg: LegId) -> None:
        """Wait no more for what becomes of our REFER, so that another may be sent."""
        self._need(leg).referring = False

    async def confirm_transfer(self, leg: LegId) -> None:
        """Tell the far party that who its REFER named has answered."""
        await self._changes.confirm_transfer(leg)

    async def refuse_transfer(self, leg: LegId, sip_code: int = 603) -> None:
        """Tell the far party that its REFER is not obeyed."""
        await self._changes.refuse_transfer(leg, sip_code)

    def media(self, leg: LegId) -> LegMedia | None:
        """The leg's audio while it has some (early media included)."""
        record = self._table.of_leg(leg)
        return None if record is None else record.media

    def video(self, leg: LegId) -> LegVideo | None:
        """The leg's pictures, once it was answered with video."""
        record = self._table.of_leg(leg)
        if record is None or not (record.answered and record.video):
            return None
        if record.pictures is None:
            record.pictures = NativeVideo(record.call, self._options.pictures)
        return record.pictures

    def stats(self, leg: LegId) -> Quality | None:
        """Media quality from the last RTCP report; the codec only, before the first."""
        record = self._table.of_leg(leg)
        return None if record is None else record.meter.quality(record.codec)

    def trace(self, sip_call_id: str) -> tuple[TracedMessage, ...]:
        """The SIP messages kept of a call, without their secrets; none when the trace is off."""
        return () if self._kept is None else self._kept.of(sip_call_id)

    def _check_room(self) -> None:
        if self.tainted or self._closing:
            raise CommandRefused(
                "The SIP engine is being replaced; try again in a moment.", type="sip-unavailable"
            )
        if self._table.native >= self._options.max_legs:
            raise CommandRefused(
                f"The SIP engine already carries {self._options.max_legs} calls.",
                type="sip-unavailable",
            )

    def _need(self, leg: LegId) -> CallRecord:
        record = self._table.of_leg(leg)
        if record is None:
            raise SessionGone("The call has ended.")
        return record

    # -- inside --------------------------------------------------------------------------------

    def _end_orphan(self, call: int) -> None:
        self._endings.cancel(self._reporter.disown(call))

    def _trunk_of(self, account: int) -> str:
        return "" if self._registrations is None else self._registrations.trunk_of(account)

    def _report(self, event: SipEvent) -> None:
        if self._listener is not None:
            self._listener(event)

    def _died(self) -> None:
        """The SIP thread ended by itself: every leg is lost."""
        self._health.taint("the SIP thread ended")
        for record in self._table:
            self._reporter.close(
                record, Closing(CloseCause.ENGINE_FAULT, None, "The SIP engine failed.")
            )

    def _report_taint(self, reason: str) -> None:
        self._report(EngineTainted(at=time.time(), reason=reason))
