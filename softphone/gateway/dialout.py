"""Dial-out: from accepted options to exactly one terminal event."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final
from uuid import uuid4

from softphone.domain.dialing import DtmfMethod
from softphone.domain.ids import LegId, ParticipantId
from softphone.errors import CommandRefused, InvalidInput, SoftphoneError
from softphone.gateway.destinations import Destinations, Target
from softphone.gateway.leg_control import LegControl
from softphone.gateway.legs import Leg
from softphone.gateway.participants import RoomParticipant
from softphone.gateway.permissions import leg_permissions
from softphone.gateway.reasons import final_code, in_words
from softphone.gateway.room import LiveRoom
from softphone.gateway.sip.engine import (
    CloseCause,
    LegAnswered,
    LegCalling,
    LegClosed,
    LegEarlyMedia,
    LegRerouted,
    LegRinging,
    PlaceOptions,
    SipLegEvent,
)
from softphone.gateway.tones import ToneRequest
from softphone.gateway.trunks.wording import caller_id_unmet, rerouted
from softphone.gateway.video_wording import video_unmet
from softphone.telephony_api.events import EventModel
from softphone.telephony_api.options import StartDialOut

_log = logging.getLogger(__name__)

_FAILED: Final = frozenset(
    {
        CloseCause.REJECTED,
        CloseCause.REDIRECTED,
        CloseCause.TIMEOUT,
        CloseCause.UNREACHABLE,
        CloseCause.MEDIA_TIMEOUT,
        CloseCause.ENGINE_FAULT,
    }
)
"""Causes that, before an answer, mean an error and not an end."""


class DialOut:
    """Starts legs and turns what the engine reports about them into Daily's events.

    Args:
        control: what both directions share.
        destinations: resolves where to dial.
        sip_address: ``host:port`` where SIP listens.
        ring_s: longest time a leg may ring.
    """

    def __init__(
        self,
        control: LegControl,
        destinations: Destinations,
        *,
        sip_address: Callable[[], str],
        ring_s: float,
    ) -> None:
        self._control = control
        self._destinations = destinations
        self._sip_address = sip_address
        self._ring_s = ring_s

    def start(
        self, room: LiveRoom, options: StartDialOut, *, origin: str | None, replaces: str = ""
    ) -> Leg:
        """Accept a dial-out; events follow in later loop turns.

        Args:
            room: where the leg will be.
            options: checked options.
            origin: who asked for it.
            replaces: the dialog at the target that the call takes over (RFC 3891).

        Raises:
            CommandRefused: ``dialout-not-enabled``, ``leg-limit`` or ``sip-unavailable``.
            InvalidInput: the address cannot be dialled.
        """
        if not room.entry.properties.enable_dialout:
            raise CommandRefused(
                "Dial-out is not enabled for this room. Set its property enable_dialout to true.",
                type="dialout-not-enabled",
            )
        self._control.check_engine()
        self._control.check_room_for_dialout(room)
        target = self._destinations.resolve(options, callback=self._callback(room))
        if target.calls_back:
            self._control.callbacks.add(room.name)
        leg = self._new_leg(room, options, target, origin)
        room.add_leg(leg)
        self._control.add(leg)
        leg.placing = self._control.spawn(
            self._place(leg, target, replaces),
            name=f"place {leg.id}",
            failed=lambda: self._broke(leg),
        )
        return leg

    def on_event(self, leg: Leg, event: SipLegEvent) -> None:
        """Take one engine event about a dial-out leg."""
        if event.sip_call_id:
            leg.sip_call_id = event.sip_call_id
        match event:
            case LegCalling():
                self._start_ring_clock(leg)
            case LegRerouted():
                leg.routes = leg.routes[1:]
                leg.room.publish(leg.warning(rerouted(event)))
            case LegRinging():
                self._connected(leg)
            case LegEarlyMedia():
                self._connected(leg)
                self._control.open_audio(leg)
            case LegAnswered():
                self._answered(leg, event)
            case LegClosed():
                self._closed(leg, event)

    def stop(self, leg: Leg) -> None:
        """Hang up or cancel; the end is told by ``dialout-stopped``."""
        leg.stopping = True
        if leg.sip_call_id:
            self._control.hang_up(leg)

    async def _place(self, leg: Leg, target: Target, replaces: str) -> None:
        options = leg.options
        codecs = options.codecs.audio if options and options.codecs else None
        place = PlaceOptions(
            display_name=leg.display_name,
            codecs=codecs or (),
            headers=target.headers,
            tone_method=DtmfMethod.AUTO,
            routes=target.routes,
            replaces=replaces,
            video=bool(options and options.video),
        )
        try:
            call_id = await self._control.engine.place(leg.line, target.uri, place)
        except SoftphoneError as error:
            code = 400 if isinstance(error, InvalidInput) else 503
            _log.info("leg %s was not placed: %s (%s)", leg.id, error.message, error.detail)
            self._not_placed(leg, error.message, code)
            return
        leg.sip_call_id = leg.sip_call_id or call_id
        if leg.stopping and leg.id in leg.room.legs:
            self._control.hang_up(leg)

    def _not_placed(self, leg: Leg, reason: str, code: int) -> None:
        if leg.id not in leg.room.legs:
            return
        leg.sip_call_id = leg.sip_call_id or leg.id
        if leg.stopping:
            self._control.end(leg, leg.dialout_stopped("cancelled here", CloseCause.LOCAL_CANCEL))
        else:
            self._control.end(leg, leg.dialout_error(reason, code))

    def _broke(self, leg: Leg) -> None:
        """Placing failed in a way nobody foresaw: whatever the engine has of it is ended."""
        self._control.hang_up(leg)
        self._not_placed(leg, "the SIP engine failed", 500)

    def _new_leg(
        self, room: LiveRoom, options: StartDialOut, target: Target, origin: str | None
    ) -> Leg:
        identity = str(uuid4())
        user = options.destination.removeprefix("sip:").partition("@")[0]
        participant = RoomParticipant(
            id=ParticipantId(identity),
            user_id=options.user_id or identity,
            user_name=options.display_name or user,
            permissions=leg_permissions(options.permissions),
            participant_type="sip-dial-out" if options.sip_uri else "pstn-dial-out",
        )
        return Leg(
            id=LegId(identity),
            room=room,
            direction="dial-out",
            participant=participant,
            state="dialing",
            display_name=options.display_name or user,
            options=options,
            origin=origin,
            destination=options.destination,
            sip_headers=target.headers,
            routes=target.routes,
        )

    def _callback(self, room: LiveRoom) -> str:
        return f"sip:{room.name}@{self._sip_address()}"

    def _start_ring_clock(self, leg: Leg) -> None:
        if leg.ringing is None:
            loop = asyncio.get_running_loop()
            leg.ringing = loop.call_later(self._ring_s, self._rang_too_long, leg)

    def _rang_too_long(self, leg: Leg) -> None:
        leg.timed_out = True
        self._control.hang_up(leg)

    def _connected(self, leg: Leg) -> None:
        if leg.announced:
            return
        leg.announced = True
        leg.state = "ringing"
        leg.room.publish(leg.dialout_connected())
        leg.room.join_leg(leg)
        self._warn_unmet(leg)

    def _answered(self, leg: Leg, event: LegAnswered) -> None:
        if leg.answered:
            return
        self._connected(leg)
        leg.stop_ringing()
        leg.state = "active"
        leg.answered_at = event.at
        leg.participant.video = event.video
        leg.room.publish(leg.dialout_answered())
        silent = not leg.participant.audio
        self._control.talk(leg)
        if event.video and not (silent and leg.participant.audio):
            leg.room.announce_updated(leg.participant)  # else its audio was told just now
        self._compare_codec(leg, event.codec)
        self._compare_video(leg)
        if leg.options is not None and leg.options.extension and not leg.stopping:
            self._control.spawn(self._dial_extension(leg), name=f"extension {leg.id}")

    def _compare_codec(self, leg: Leg, codec: str) -> None:
        asked = leg.options.codecs.audio if leg.options and leg.options.codecs else None
        if asked and codec and codec.upper() != asked[0]:
            leg.room.publish(
                leg.warning(f"The far end uses {codec.upper()} instead of {asked[0]}.")
            )

    def _compare_video(self, leg: Leg) -> None:
        video = self._control.engine.video(leg.line)
        sends = None if video is None else video.format
        if leg.options is not None and (unmet := video_unmet(leg.options, sends=sends)):
            leg.room.publish(leg.warning(unmet))

    def _warn_unmet(self, leg: Leg) -> None:
        options = leg.options
        if options is None:
            return
        if unmet := caller_id_unmet(options.caller_id, leg.routes):
            leg.room.publish(leg.warning(unmet))

    async def _dial_extension(self, leg: Leg) -> None:
        assert leg.options is not None
        await asyncio.sleep(leg.options.wait_before_extension_dial_sec or 0)
        if leg.id in leg.room.legs:
            self._control.send_tones(leg, ToneRequest(tones=leg.options.extension or ""))

    def _closed(self, leg: Leg, closed: LegClosed) -> None:
        if leg.timed_out and not leg.answered:
            end: EventModel = leg.dialout_error("no answer in time", 408)
        elif not leg.answered and not leg.stopping and closed.cause in _FAILED:
            end = leg.dialout_error(in_words(closed), final_code(closed))
        else:
            end = leg.dialout_stopped(in_words(closed), closed.cause)
        self._control.end(leg, end)
