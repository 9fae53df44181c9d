"""What can be changed about an answered call: hold, our picture, and handing it over by REFER."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from baresip.errors import BaresipError, StaleHandleError

from softphone.domain.ids import LegId
from softphone.errors import CommandNotAllowed, CommandRefused, SessionGone
from softphone.gateway.sip.addresses import parse_target
from softphone.gateway.sip.calltable import CallRecord, CallTable
from softphone.gateway.sip.native import NativeCalls
from softphone.gateway.sip.native_refer import tell_transferred

_log = logging.getLogger(__name__)

_ANSWER_S: Final = 4.0
_NOT_NOW: Final = frozenset({408, 481, 491, 500, 503})
"""Answers to a re-INVITE after which it may be tried again, or after which the call ends."""

_REFERRING: Final = "The call is just being handed over."
_UNSEEN: Final = "Only a call with video, once answered, can be shown a picture."
_BUSY: Final = "The call is just being changed; try again in a moment."


class CallChanges:
    """Commands on answered calls.

    Args:
        table: the calls.
        calls: the engine's commands.
    """

    def __init__(self, table: CallTable, calls: NativeCalls) -> None:
        self._table = table
        self._calls = calls

    async def hold(self, leg: LegId, held: bool) -> None:
        """Send a re-INVITE sendonly or sendrecv, and wait for its answer.

        The engine's own hold sends no audio at all, so nobody on hold would hear music. Its flag is
        taken back while the re-INVITE is under way, when it sends no other: the far party then
        knows of the hold and the engine goes on sending.

        Raises:
            SessionGone: the leg ended.
            CommandNotAllowed: not answered yet, or another re-INVITE is under way.
            CommandRefused: the far party does not want to.
        """
        record = self._answered(leg, "Only an answered call can be put on hold.")
        try:
            async with record.changing:
                if held:
                    await self._hold(record)
                elif record.held:
                    await self._resume(record)
        except StaleHandleError as error:
            raise SessionGone("The call has ended.") from error
        except BaresipError as error:
            raise CommandNotAllowed("The call cannot be held now.", detail=str(error)) from error

    async def show(self, leg: LegId, shown: bool) -> None:
        """Send a re-INVITE that says whether we may send pictures, and wait for its answer.

        One that goes out during a hold would end it, so the far party is told afterwards that no
        pictures come any more.

        Raises:
            SessionGone: the leg ended.
            CommandNotAllowed: not answered with video, on hold, or another re-INVITE is under way.
            CommandRefused: the far party does not want to.
        """
        record = self._answered(leg, _UNSEEN)
        if not record.video:
            raise CommandNotAllowed(_UNSEEN)
        try:
            async with record.changing:
                record.to_conceal = not shown and record.shown and record.held
                if record.held and shown:
                    raise CommandNotAllowed("Nobody is shown anything on hold.")
                if record.shown is not shown and not record.to_conceal:
                    await self._show(record, shown)
        except StaleHandleError as error:
            raise SessionGone("The call has ended.") from error
        except BaresipError as error:
            raise CommandNotAllowed(_BUSY, detail=str(error)) from error

    async def _show(self, record: CallRecord, shown: bool) -> None:
        before = record.offers_sent
        record.final.clear()
        record.shown = False
        await self._calls.show(record.call, shown)
        if record.offers_sent == before:
            raise CommandNotAllowed(_BUSY)
        await self._accepted(record, "The far party does not want to see anybody now.")
        record.shown = shown

    async def _hold(self, record: CallRecord) -> None:
        before = record.offers_sent
        record.final.clear()
        await asyncio.gather(
            self._calls.hold(record.call, True), self._calls.hold(record.call, False)
        )
        if record.offers_sent != before + 1:  # none left, or both did and it is off again
            raise CommandNotAllowed(_BUSY)
        await self._accepted(record, "The far party does not take the hold.")
        record.held = True

    async def _resume(self, record: CallRecord) -> None:
        """The engine, which believes that nobody is held, must first be made to hold again."""
        record.final.clear()
        before = record.offers_sent
        await self._calls.hold(record.call, True)
        if record.offers_sent > before:
            with contextlib.suppress(CommandNotAllowed, CommandRefused):
                await self._accepted(record, "")
        record.final.clear()
        before = record.offers_sent
        await self._calls.hold(record.call, False)
        if record.offers_sent == before:
            raise CommandNotAllowed(_BUSY)
        await self._accepted(record, "The far party does not take the call back.")
        record.held = False
        if record.to_conceal:
            record.to_conceal = False
            with contextlib.suppress(CommandNotAllowed, CommandRefused):
                await self._show(record, False)

    async def _accepted(self, record: CallRecord, otherwise: str) -> None:
        """Wait until our re-INVITE has been answered with 200."""
        try:
            async with asyncio.timeout(_ANSWER_S):
                await record.final.wait()
        except TimeoutError as error:
            raise CommandNotAllowed(_BUSY) from error
        if record.closed:
            raise SessionGone("The call has ended.")
        if record.final_status in _NOT_NOW:
            raise CommandNotAllowed(_BUSY, detail=f"SIP {record.final_status}")
        if record.final_status >= 300:
            raise CommandRefused(otherwise, type="not-allowed", detail=f"SIP {record.final_status}")

    async def refer(self, leg: LegId, target: str) -> None:
        """Send REFER.

        Raises:
            InvalidInput: ``target`` is not on the allow-list of forms.
            SessionGone: the leg ended.
            CommandNotAllowed: not answered yet, or another REFER is under way.
        """
        uri = parse_target(target, name="toEndPoint").uri
        record = self._answered(leg, "Only an answered call can be handed over.")
        await self._refer(record, lambda: self._calls.refer(record.call, uri))

    async def refer_to_leg(self, leg: LegId, other: LegId) -> None:
        """Send REFER with the other leg's dialog to be replaced.

        Raises:
            SessionGone: a leg ended.
            CommandNotAllowed: not answered yet, another REFER is under way, or the far party does
                not know the Replaces header.
        """
        record = self._answered(leg, "Only an answered call can be handed over.")
        replaced = self._answered(other, "Only an answered call can be taken over.")
        if record.referring:
            raise CommandNotAllowed(_REFERRING)
        try:
            await self._refer(
                record, lambda: self._calls.refer_replacing(record.call, replaced.call)
            )
        except CommandNotAllowed as error:
            raise CommandNotAllowed(
                "The far party cannot take over another call. Connect the two here instead.",
                detail=error.detail,
            ) from error

    async def _refer(self, record: CallRecord, send: Callable[[], Awaitable[None]]) -> None:
        if record.referring:
            raise CommandNotAllowed(_REFERRING)
        record.referring = True
        try:
            await send()
        except StaleHandleError as error:
            raise SessionGone("The call has ended.") from error
        except BaresipError as error:
            record.referring = False
            raise CommandNotAllowed(
                "The call cannot be handed over now.", detail=str(error)
            ) from error

    async def confirm_transfer(self, leg: LegId) -> None:
        """Tell the far party that who its REFER named has answered.

        Raises:
            SessionGone: the leg ended.
        """
        record = self._need(leg)
        known = self._table.of_sip_call(record.sip_call_id) is record
        if not known or not await asyncio.to_thread(tell_transferred, record.sip_call_id):
            _log.info("a transfer's success could not be told to %s", leg)

    async def refuse_transfer(self, leg: LegId, sip_code: int) -> None:
        """Tell the far party that its REFER is not obeyed.

        Raises:
            SessionGone: the leg ended.
        """
        record = self._need(leg)
        try:
            await self._calls.refuse_transfer(record.call, sip_code)
        except BaresipError as error:
            _log.info("a refused transfer was already over: %s", error)

    def _answered(self, leg: LegId, otherwise: str) -> CallRecord:
        record = self._need(leg)
        if not record.established:
            raise CommandNotAllowed(otherwise)
        return record

    def _need(self, leg: LegId) -> CallRecord:
        record = self._table.of_leg(leg)
        if record is None:
            raise SessionGone("The call has ended.")
        return record
