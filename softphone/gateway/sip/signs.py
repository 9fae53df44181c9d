"""What the message trace adds to the engine's events: codec, first sign of an end, a REFER."""

from __future__ import annotations

from typing import Final

from softphone.gateway.sip import engine as api
from softphone.gateway.sip.calltable import CallRecord, CallTable
from softphone.gateway.sip.closing import Closing, classify
from softphone.gateway.sip.farewells import Farewells
from softphone.gateway.sip.offers import KeptOffers
from softphone.gateway.sip.reporter import CallReporter
from softphone.gateway.sip.trace import Sign, TraceSign

_ASKS_FOR_DIGEST: Final = ("401", "407")
"""The engine answers these with a new INVITE, which nobody has heard yet."""


class SignTaker:
    """Feeds signs into the call table and the reporter.

    Args:
        table: the calls.
        farewells: our BYEs and CANCELs under way.
        offers: keeps what INVITEs say until the engine tells of them.
        reporter: reports what a sign is the first to tell.
    """

    def __init__(
        self,
        table: CallTable,
        farewells: Farewells,
        offers: KeptOffers,
        reporter: CallReporter,
    ) -> None:
        self._table = table
        self._farewells = farewells
        self._offers = offers
        self._reporter = reporter

    def take(self, sign: TraceSign) -> None:
        """One sign of the message trace, on the loop."""
        if sign.sign is Sign.OFFER:
            self._take_offer(sign)
            return
        if sign.sign is Sign.LOCAL_END:
            self._farewells.sent(sign.sip_call_id)
        elif sign.sign in (Sign.END_CONFIRMED, Sign.REMOTE_BYE):
            self._farewells.confirmed(sign.sip_call_id)
        direction = None
        if sign.sign in (Sign.CODEC, Sign.RESPONSE):
            direction = sign.sent
        record = self._table.of_sip_call(sign.sip_call_id, incoming=direction)
        if record is None and sign.sign is Sign.RESPONSE:  # to a re-INVITE in a call we took
            record = self._table.of_sip_call(sign.sip_call_id)
        if record is None:
            return
        if sign.sign is Sign.RESPONSE and sign.value not in _ASKS_FOR_DIGEST:
            record.heard.set()
        if record.closed:
            return
        match sign.sign:
            case Sign.RESPONSE:
                record.responded = True
                if sign.value >= "200":
                    record.final_status = int(sign.value)
                    record.final.set()
                if record.silence_timer is not None:
                    record.silence_timer.cancel()
            case Sign.CODEC:
                record.encrypted = sign.encrypted
                record.video = sign.video
                self._take_codec(record, sign.value)
            case Sign.REMOTE_BYE:
                self._reporter.close(record, Closing(api.CloseCause.REMOTE_HANGUP))
            case Sign.LOCAL_END if record.ended_by_us is not None:
                self._reporter.close(
                    record,
                    classify(
                        "",
                        answered=record.established,
                        incoming=record.incoming,
                        local=record.ended_by_us,
                    ),
                )
            case Sign.REFER_ANSWER if record.referring:
                self._reporter.emit(record, api.LegReferAnswered, sip_code=int(sign.value))
            case Sign.REFER_NOTIFY if record.referring:
                self._reporter.emit(record, api.LegReferNotified, sip_code=int(sign.value))
            case Sign.INFO_TONE:
                record.info_tones.append(sign.value)

    def _take_offer(self, sign: TraceSign) -> None:
        self._offers.keep(sign.sip_call_id, sign.headers)
        record = self._table.of_sip_call(sign.sip_call_id, incoming=True)
        if record is not None:
            record.flush()

    def _take_codec(self, record: CallRecord, codec: str) -> None:
        record.codec = codec
        if record.media is not None:
            record.media.codec_name = codec
        if record.established or record.secure:
            record.flush()
