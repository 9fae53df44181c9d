"""Turns what the engine and its message trace say into `SipEvent`s, one truth per leg."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable
from typing import Any

from baresip.events import Event, StackEvent

from softphone.domain.dialing import DtmfMethod
from softphone.domain.ids import LegId
from softphone.gateway.sip import engine as api
from softphone.gateway.sip.accounts import CODEC_SPECS
from softphone.gateway.sip.calltable import CallRecord, CallTable
from softphone.gateway.sip.closing import TLS_FAILED, Closing, classify
from softphone.gateway.sip.header_names import display_name, shown_name, user_part
from softphone.gateway.sip.media import BaresipLegMedia
from softphone.gateway.sip.offers import KeptOffers

_TRACE_LAG_S = 0.03
_SECURE_LAG_S = 2.0
_TONE_LAG_S = 0.003
_NOT_ACCEPTABLE = 488
_IN_THE_CLEAR = "The far party does not encrypt the audio."


class CallReporter:
    """Feeds the call table and reports legs.

    The trace and the events come over different threads in no fixed order. An event that lacks
    what only the trace knows (codec, extra headers) is held back for it, for at most 30 ms.

    Args:
        table: the calls.
        offers: header fields of INVITEs that the trace has seen.
        report: hears every `SipEvent`.
        suspicious: called when the engine refused an INVITE by itself, which may leave a phantom.
        end: ends a call that was answered with a codec the engine does not speak.
        explain: reports the end of a call whose TLS connection failed.
        trunk_of: names the trunk of an account that took a call.
    """

    def __init__(
        self,
        table: CallTable,
        offers: KeptOffers,
        report: Callable[[api.SipEvent], None],
        suspicious: Callable[[], None],
        end: Callable[[CallRecord, CallReporter], None],
        explain: Callable[[CallRecord, Closing, CallReporter], None],
        trunk_of: Callable[[int], str],
    ) -> None:
        self._table = table
        self._offers = offers
        self._report = report
        self._suspicious = suspicious
        self._end = end
        self._explain = explain
        self._trunk_of = trunk_of

    # -- from the engine -----------------------------------------------------------------------

    def take_event(self, event: StackEvent) -> None:
        """One event of the engine, on the loop."""
        if event.event is Event.SIPSESS_FAILED:
            self._suspicious()
            return
        if event.call == 0:
            return
        record = self._table.of_call(event.call)
        if record is None:
            record = self._first(event)
            if record is None:
                return
        if not record.sip_call_id and event.call_id:
            record.sip_call_id = event.call_id
        if record.leg is None:
            record.backlog.append(event)
        else:
            self._apply(record, event)

    def bind(self, record: CallRecord, leg: LegId) -> None:
        """The leg of an outgoing call is known: report what came before."""
        self._table.name(record, leg)
        backlog, record.backlog = record.backlog, []
        self.emit(record, api.LegCalling)
        for event in backlog:
            self._apply(record, event)

    def close(self, record: CallRecord, closing: Closing) -> None:
        """Report the end, once; what was held back goes first."""
        if record.closed or record.leg is None:
            return
        record.flush()
        record.closed = True
        record.final.set()
        if record.silence_timer is not None:
            record.silence_timer.cancel()
        self.emit(
            record,
            api.LegClosed,
            cause=closing.cause,
            sip_code=closing.sip_code,
            reason=closing.reason,
            explanation=closing.explanation,
        )

    def disown(self, call: int) -> CallRecord:
        """Tell nothing of a call that nobody waits for any more."""
        record = self._table.of_call(call) or self._table.open(call, incoming=False, sip_call_id="")
        self._table.name(record, LegId(str(uuid.uuid4())))
        record.closed = True
        backlog, record.backlog = record.backlog, []
        for event in backlog:
            self._apply(record, event)
        return record

    def _first(self, event: StackEvent) -> CallRecord | None:
        incoming = event.event is Event.CALL_INCOMING
        if not incoming and event.event is not Event.CALL_OUTGOING:
            return None
        record = self._table.open(event.call, incoming=incoming, sip_call_id=event.call_id or "")
        if incoming:
            self._table.name(record, LegId(str(uuid.uuid4())))
        return record

    def _apply(self, record: CallRecord, event: StackEvent) -> None:
        if event.event is Event.CALL_CLOSED:
            self._take_closed(record, event)
            return
        if record.closed:
            return
        match event.event:
            case Event.CALL_INCOMING:
                self._take_offer(record, event)
            case Event.CALL_RINGING:
                self.emit(record, api.LegRinging)
            case Event.CALL_PROGRESS:
                self._take_progress(record)
            case Event.CALL_ESTABLISHED:
                self._take_established(record)
            case Event.CALL_DTMF_START if event.text:
                self._take_tone(record, event.text)
            case Event.CALL_HOLD:
                self._emit_in_turn(record, api.LegRemoteHold, held=True)
            case Event.CALL_RESUME:
                self._emit_in_turn(record, api.LegRemoteHold, held=False)
            case Event.CALL_TRANSFER:
                target = (event.text or "").strip().removeprefix("<").partition(">")[0]
                self._emit_in_turn(record, api.LegTransferRequested, target=target)
            case Event.CALL_TRANSFER_FAILED if record.referring:
                record.referring = False
                code, _, reason = (event.text or "").partition(" ")
                sip_code = int(code) if code.isdigit() else None
                self.emit(record, api.LegReferFailed, sip_code=sip_code, reason=reason)
            case Event.CALL_RTCP:
                record.meter.take(event.stats)
            case Event.CALL_LOCAL_SDP if event.text == "offer":
                record.offers_sent += 1

    def _take_closed(self, record: CallRecord, event: StackEvent) -> None:
        closing = classify(
            event.text or "",
            answered=record.established,
            incoming=record.incoming,
            local=record.ended_by_us,
        )
        if record.sent_code is not None:
            closing = Closing(closing.cause, record.sent_code, closing.reason)
        if closing.reason == TLS_FAILED and record.server is not None and not record.closed:
            self._explain(record, closing, self)
        else:
            self.close(record, closing)
        record.heard.set()
        self._table.drop(record)

    def _take_offer(self, record: CallRecord, event: StackEvent) -> None:
        def report() -> None:
            given = self._offers.take(record.sip_call_id)
            to = event.to or event.headers.get("To", "")
            self.emit(
                record,
                api.LegOffered,
                to_user=user_part(to),
                from_uri=event.peer or event.from_ or "",
                from_name=display_name(event.headers.get("From", "")),
                headers=dict(given),
                display_name=shown_name(event.headers.get("To", "")) or shown_name(to),
                trunk=self._trunk_of(event.ua),
                replaces=event.headers.get("Replaces", "").partition(";")[0].strip(),
            )

        if record.sip_call_id in self._offers:
            report()
        else:
            record.hold_back(report, _TRACE_LAG_S)

    def _take_progress(self, record: CallRecord) -> None:
        def report() -> None:
            if (record.secure and not record.encrypted) or record.established or record.closed:
                return
            self._open_media(record)
            if not record.reported_early:
                record.reported_early = True
                self.emit(record, api.LegEarlyMedia)

        if record.secure and not record.encrypted:
            record.hold_back(report, _SECURE_LAG_S)
        else:
            report()

    def _take_established(self, record: CallRecord) -> None:
        record.established = True
        self._open_media(record).drain()

        def report() -> None:
            if record.codec and record.codec not in CODEC_SPECS:
                self._refuse(
                    record, f"The far party answered with {record.codec}, which was not offered."
                )
                return
            if record.secure and not record.encrypted:
                self._refuse(record, _IN_THE_CLEAR)
                return
            record.answered = True
            self.emit(record, api.LegAnswered, codec=record.codec, video=record.video)

        if record.codec:
            record.flush()
            report()
        else:
            record.hold_back(report, _SECURE_LAG_S if record.secure else _TRACE_LAG_S)

    def _refuse(self, record: CallRecord, reason: str) -> None:
        """End a call whose answer cannot be lived with."""
        self._end(record, self)
        self.close(record, Closing(api.CloseCause.REJECTED, _NOT_ACCEPTABLE, reason, reason))

    def _take_tone(self, record: CallRecord, tone: str) -> None:
        def report() -> None:
            if record.closed:
                return
            method = DtmfMethod.TELEPHONE_EVENT
            if tone in record.info_tones:
                record.info_tones.remove(tone)
                method = DtmfMethod.SIP_INFO
            self._emit_in_turn(record, api.LegTone, tone=tone, method=method)

        asyncio.get_running_loop().call_later(_TONE_LAG_S, report)

    def _open_media(self, record: CallRecord) -> BaresipLegMedia:
        if record.media is None:
            record.media = BaresipLegMedia(record.call)
            record.media.codec_name = record.codec
        return record.media

    def _emit_in_turn(
        self, record: CallRecord, kind: Callable[..., api.SipEvent], **facts: Any
    ) -> None:
        """Report what means something only after a report that may still be held back."""
        record.in_turn(lambda: self.emit(record, kind, **facts))

    def emit(self, record: CallRecord, kind: Callable[..., api.SipEvent], **facts: Any) -> None:
        """Report an event of a leg."""
        self._report(kind(at=time.time(), leg=record.leg, sip_call_id=record.sip_call_id, **facts))
