"""Ends calls: ours, those nobody answers, and those whose far side cannot be reached."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import Final

from baresip.errors import BaresipError, StaleHandleError

from softphone.errors import CommandRefused
from softphone.gateway.sip.calltable import CallRecord
from softphone.gateway.sip.closing import Closing
from softphone.gateway.sip.engine import CloseCause
from softphone.gateway.sip.farewells import Farewells
from softphone.gateway.sip.hops import Hops
from softphone.gateway.sip.native import NativeCalls
from softphone.gateway.sip.options import EngineOptions
from softphone.gateway.sip.outgoing import Outgoing
from softphone.gateway.sip.reporter import CallReporter
from softphone.gateway.sip.tls_check import explain_tls
from softphone.gateway.tasks import TaskOwner

_log = logging.getLogger(__name__)
_TIMER_B_S: Final = 32.0
"""An INVITE without any response is over by then (RFC 3261 section 17.1.1.2)."""


class Endings:
    """What ends calls.

    Args:
        calls: the engine's commands.
        farewells: our BYEs and CANCELs under way.
        tasks: owns what takes its time.
    """

    def __init__(
        self,
        calls: NativeCalls,
        farewells: Farewells,
        tasks: TaskOwner,
        hops: Hops,
        options: EngineOptions,
    ) -> None:
        self._calls = calls
        self._farewells = farewells
        self._tasks = tasks
        self._hops = hops
        self._options = options

    def end(self, record: CallRecord, reporter: CallReporter) -> None:
        """BYE after answer, CANCEL or 486 before; nothing if that was done."""
        if record.ended_by_us is not None or record.closed:
            return
        if record.established:
            record.ended_by_us = CloseCause.LOCAL_HANGUP
        elif record.incoming:
            record.ended_by_us, record.sent_code = CloseCause.LOCAL_REJECT, 486
        else:
            record.ended_by_us = CloseCause.LOCAL_CANCEL
        if record.established or record.responded:
            self._farewells.sent(record.sip_call_id)
        if record.established or record.incoming:
            self.hang_up_soon(record.call)
        else:
            if not record.heard.is_set():
                reporter.close(record, Closing(CloseCause.LOCAL_CANCEL))
            self.cancel(record)

    def cancel(self, record: CallRecord) -> None:
        """CANCEL an INVITE, not before its first response (RFC 3261 section 9.1).

        The engine would forget an INVITE that nobody has answered yet, and the far party would
        ring although nobody calls.
        """
        self._tasks.spawn(self._cancel(record), name="cancel")

    def hang_up_soon(self, call: int) -> None:
        """Hang up a native call."""
        self._tasks.spawn(self._hang_up(call), name="hang up")

    def watch_silence(
        self, record: CallRecord, reporter: CallReporter, outgoing: Outgoing, *, patience_s: float
    ) -> None:
        """Give the INVITE up when nothing comes back, or when nobody can hear it."""
        loop = asyncio.get_running_loop()
        record.silence_timer = loop.call_later(patience_s, self._give_up, record, reporter)
        self._tasks.spawn(self._probe(record, reporter, outgoing), name="probe")

    def explain(self, record: CallRecord, closing: Closing, reporter: CallReporter) -> None:
        """Report the end of a call whose TLS connection failed, with the reason in words."""
        self._tasks.spawn(self._explain(record, closing, reporter), name="explain")

    async def _explain(self, record: CallRecord, closing: Closing, reporter: CallReporter) -> None:
        reason = closing.reason
        try:
            assert record.server is not None
            reason = await explain_tls(record.server, self._hops, self._options)
        finally:
            reporter.close(record, Closing(closing.cause, closing.sip_code, reason, reason))

    async def _probe(self, record: CallRecord, reporter: CallReporter, outgoing: Outgoing) -> None:
        """End a leg to where nobody listens long before SIP would notice."""
        await asyncio.sleep(self._options.probe_after_s)
        if record.responded or record.closed or record.server is None:
            return
        with contextlib.suppress(CommandRefused):
            gone = await outgoing.nobody_listens(record.server)
            if gone and not record.responded and not record.closed:
                closing = Closing(CloseCause.UNREACHABLE, 503, "Nobody listens at the address.")
                reporter.close(record, closing)
                self.hang_up_soon(record.call)

    def _give_up(self, record: CallRecord, reporter: CallReporter) -> None:
        reporter.close(record, Closing(CloseCause.TIMEOUT, 408, "No response from the host."))
        self.cancel(record)

    async def _cancel(self, record: CallRecord) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_TIMER_B_S):
                await record.heard.wait()
        await self._hang_up(record.call)

    async def _hang_up(self, call: int) -> None:
        try:
            await self._calls.hang_up(call)
        except StaleHandleError:
            return
        except BaresipError as error:
            _log.warning("hanging up failed: %s", error)
