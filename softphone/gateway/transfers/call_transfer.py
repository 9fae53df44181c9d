"""A transfer that calls the target and puts the leg through to it when it answers.

Until then the leg stays in its room, so a target that fails costs nothing, and hears it ring.
"""

from __future__ import annotations

import asyncio
import logging
from uuid import uuid4

from softphone.domain.dialing import DtmfMethod
from softphone.domain.ids import LegId, ParticipantId
from softphone.errors import InvalidInput, SessionGone, SoftphoneError
from softphone.gateway.destinations import Target
from softphone.gateway.legs import Leg
from softphone.gateway.mixing.plan import PortMedia
from softphone.gateway.mixing.ringback import Ringback
from softphone.gateway.reasons import in_words
from softphone.gateway.sip.engine import (
    LegAnswered,
    LegCalling,
    LegClosed,
    LegEarlyMedia,
    LegRinging,
    PlaceOptions,
    SipLegEvent,
)
from softphone.gateway.tones import GAP_MS, ToneRequest, wanted_duration
from softphone.gateway.transfers.kit import TransferKit
from softphone.gateway.transfers.progress import Progress, closing_code, failure_of
from softphone.gateway.trunks.wording import caller_id_unmet
from softphone.telephony_api.options import SipCallTransfer

_log = logging.getLogger(__name__)

NO_ANSWER = 408


class CallTransfer:
    """One such transfer.

    Args:
        kit: what transfers share.
        leg: answered, with no transfer under way.
        options: checked options.
        target: where to call.
    """

    def __init__(
        self, kit: TransferKit, leg: Leg, options: SipCallTransfer, target: Target
    ) -> None:
        self._kit = kit
        self._leg = leg
        self._options = options
        self._target = target
        self._line = LegId(str(uuid4()))
        self._progress = Progress(leg, options.to_end_point)
        self._over = False
        self._ringing: asyncio.TimerHandle | None = None
        self._sound: PortMedia | None = None

    def begin(self) -> None:
        """Start; the target is called in a later loop turn."""
        self._leg.transfer = self
        self._kit.watched[self._line] = self
        self._progress.tell("triggered")
        if unmet := caller_id_unmet(self._options.caller_id, self._target.routes):
            self._leg.room.publish(self._leg.warning(unmet))
        self._kit.control.spawn(self._place(), name=f"transfer {self._leg.id}", failed=self._broke)

    def cancel(self) -> None:
        """The leg is being hung up: the target is not wanted any more."""
        if not self._over:
            self._finish()
            self._progress.tell("canceled")
            self._kit.control.hang_up_line(self._line)

    def on_leg_event(self, event: SipLegEvent) -> SipLegEvent:
        """The caller's own end cancels."""
        if isinstance(event, LegClosed):
            self.cancel()
        return event

    def on_line_event(self, event: SipLegEvent) -> None:
        """Take an event of the new leg."""
        match event:
            case LegCalling() if not self._over:
                self._progress.tell("initiated")
                loop = asyncio.get_running_loop()
                self._ringing = loop.call_later(self._kit.ring_s, self._rang_too_long)
            case LegRinging() if not self._over and self._sound is None:
                self._let_hear(Ringback())
            case LegEarlyMedia() if not self._over:
                self._let_hear(self._kit.control.engine.media(self._line))
            case LegAnswered() if not self._over:
                self._put_through()
            case LegClosed():
                self._kit.watched.pop(self._line, None)
                if not self._over:
                    self._fail(closing_code(event), in_words(event))

    def _let_hear(self, media: PortMedia | None) -> None:
        """What the target's ringing sounds like: its own early media, else our tone."""
        if media is not None and media is not self._sound:
            self._sound = media
            to = ParticipantId(self._leg.id)
            self._leg.room.sound.add_aside(ParticipantId(self._line), media, to=to)

    async def _place(self) -> None:
        place = PlaceOptions(
            headers=self._target.headers,
            tone_method=DtmfMethod.AUTO,
            routes=self._target.routes,
        )
        try:
            await self._kit.control.engine.place(self._line, self._target.uri, place)
        except SoftphoneError as error:
            _log.info("a transfer's target was not called: %s (%s)", error.message, error.detail)
            self._not_called(400 if isinstance(error, InvalidInput) else 503, error.message)
            return
        if self._over and self._line in self._kit.watched:
            self._kit.control.hang_up_line(self._line)

    def _broke(self) -> None:
        """Calling the target failed in a way nobody foresaw."""
        self._kit.control.hang_up_line(self._line)
        self._not_called(500, "the SIP engine failed")

    def _not_called(self, sip_code: int, reason: str) -> None:
        self._kit.watched.pop(self._line, None)
        if not self._over:
            self._fail(sip_code, reason)

    def _put_through(self) -> None:
        self._finish()
        self._kit.watched.pop(self._line, None)
        self._progress.tell("answered")
        self._progress.tell("completed")
        self._kit.release(self._leg)
        self._kit.bridge(self._leg, self._line)
        if self._options.extension:
            self._kit.control.spawn(self._dial_extension(), name=f"extension {self._leg.id}")

    async def _dial_extension(self) -> None:
        await asyncio.sleep(self._options.wait_before_extension_dial_sec or 0)
        request = ToneRequest(tones=self._options.extension or "")
        try:
            await self._kit.control.engine.send_tones(
                self._line,
                request.tones,
                method=request.method,
                duration_ms=wanted_duration(request),
                gap_ms=GAP_MS,
            )
        except SessionGone:
            return
        except SoftphoneError as error:
            _log.warning("the extension was not dialled: %s %s", error.message, error.detail)

    def _rang_too_long(self) -> None:
        self._fail(NO_ANSWER, "no answer in time")
        self._kit.control.hang_up_line(self._line)

    def _fail(self, sip_code: int | None, reason: str) -> None:
        self._finish()
        self._progress.tell(failure_of(sip_code), sip_code=sip_code, reason=reason)
        self._kit.control.sessions.take_back(self._leg)

    def _finish(self) -> None:
        self._over = True
        self._leg.transfer = None
        self._leg.room.sound.remove_aside(ParticipantId(self._line))
        if self._ringing is not None:
            self._ringing.cancel()
