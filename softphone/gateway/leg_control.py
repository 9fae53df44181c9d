"""What dial-out and dial-in legs share: the engine, the table of legs, audio, tones, limits."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import asdict
from typing import Any, Final

from softphone.domain.events import Quality
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.errors import CommandRefused, SoftphoneError
from softphone.gateway.legs import Leg
from softphone.gateway.room import LiveRoom
from softphone.gateway.sessions import RoomSessions
from softphone.gateway.sip.engine import SipEngine, ToneSupport
from softphone.gateway.tasks import TaskOwner
from softphone.gateway.tones import GAP_MS, SHIELD_S, ToneQueue, ToneRequest, wanted_duration
from softphone.telephony_api.events import EventModel, StatsModel

_log = logging.getLogger(__name__)

REPLACED_S: Final = 5.0
"""How long a call that takes another one over may come after the other's end."""

STATS_S: Final = 1.0
SAME_STATS_MAX: Final = 5
"""So many samples that say nothing new are not told in a row."""


class LegControl:
    """The legs of all rooms by id, and the commands that work in both directions.

    Args:
        engine: the SIP user agent.
        sessions: the rooms in session.
        legs_per_room: how many legs a room may hold, reserved endpoints included.
        stats_s: seconds between two quality samples of a leg.
    """

    def __init__(
        self,
        engine: SipEngine,
        sessions: RoomSessions,
        *,
        legs_per_room: int,
        stats_s: float = STATS_S,
    ) -> None:
        self.stats_s = stats_s
        self.engine = engine
        self.sessions = sessions
        self.legs_per_room = legs_per_room
        self.draining = False
        self.shield: Callable[[LiveRoom, bool], None] = _nothing_to_shield
        """Told when secret tones begin (True) and end (False) in a room."""
        self.shield_s = SHIELD_S
        self.callbacks: set[RoomName] = set()
        """Rooms that dialled the practice line, which may call each of them back once."""
        self._legs: dict[LegId, Leg] = {}
        self._replaced: dict[str, Leg] = {}
        self._owner = TaskOwner("legs")
        self._settled = asyncio.Event()
        self._settled.set()

    def find(self, line: LegId) -> Leg | None:
        """A live leg by the engine's id."""
        return self._legs.get(line)

    def all(self) -> tuple[Leg, ...]:
        """Every live leg."""
        return tuple(self._legs.values())

    def add(self, leg: Leg) -> None:
        """Keep a leg until `end`."""
        self._legs[leg.line] = leg
        self._settled.clear()

    def end(self, leg: Leg, event: EventModel | None) -> None:
        """The leg is over: release what it held, and tell the room by its one terminal event."""
        if self._legs.pop(leg.line, None) is None:
            return
        leg.stop_clocks()
        if leg.tones is not None:
            leg.tones.close()
        leg.room.remove_leg(leg)
        if event is not None:
            leg.room.publish(event)
        self.sessions.settle(leg.room)
        if not self._legs:
            self._settled.set()

    def remember_replaced(self, leg: Leg) -> None:
        """The far party has been taken over by another call, which comes in a moment or never."""
        self._replaced[leg.sip_call_id] = leg
        loop = asyncio.get_running_loop()
        loop.call_later(REPLACED_S, self._replaced.pop, leg.sip_call_id, None)

    def replaced(self, sip_call_id: str) -> Leg | None:
        """The leg that a new call takes over, told once, while its room goes on."""
        leg = self._replaced.pop(sip_call_id, None) if sip_call_id else None
        return None if leg is None or leg.room.closed else leg

    async def settled(self) -> None:
        """Wait until no leg is left."""
        await self._settled.wait()

    def spawn(
        self,
        work: Coroutine[Any, Any, None],
        *,
        name: str,
        failed: Callable[[], None] | None = None,
    ) -> asyncio.Task[None]:
        """Run work that belongs to a leg.

        Args:
            work: what to do.
            name: for the log.
            failed: called when the work broke off by an error nobody expected, which is logged.
        """
        task = self._owner.spawn(work, name=name)
        if failed is not None:
            task.add_done_callback(lambda done: failed() if _broke_off(done) else None)
        return task

    async def close(self) -> None:
        """Cancel what still runs for legs."""
        await self._owner.close()

    def check_engine(self) -> None:
        """Raise unless the engine takes new legs.

        Raises:
            CommandRefused: type ``sip-unavailable``.
        """
        if self.draining or self.engine.tainted:
            raise CommandRefused(
                "The SIP engine is being replaced. Try again in a few seconds.",
                type="sip-unavailable",
            )

    def check_room_for_dialout(self, room: LiveRoom) -> None:
        """Raise unless the room may hold one more leg beside its reserved endpoints.

        Raises:
            CommandRefused: type ``leg-limit``.
        """
        dial_ins = sum(not leg.dial_out for leg in room.legs.values())
        sip = room.entry.properties.sip
        reserved = max(dial_ins, 0 if sip is None else sip.num_endpoints)
        used = len(room.legs) - dial_ins
        if used + reserved >= self.legs_per_room:
            kept = f", {reserved} of them kept for dial-in" if reserved else ""
            raise CommandRefused(
                f"The room has all of its {self.legs_per_room} legs{kept}. Hang up one first.",
                type="leg-limit",
            )

    def full_for_dialin(self, room: LiveRoom) -> bool:
        """Whether the room has no place for another caller."""
        return len(room.legs) >= self.legs_per_room

    def open_audio(self, leg: Leg) -> None:
        """Let the leg's audio into the room as soon as it has some."""
        media = self.engine.media(leg.line)
        if media is None:
            return
        leg.room.add_audio(ParticipantId(leg.id), media)
        if not leg.participant.audio:
            leg.participant.audio = True
            if leg.joined:
                leg.room.announce_updated(leg.participant)

    def talk(self, leg: Leg) -> None:
        """The leg has been answered: its audio, its quality, and hold if that is what awaits it."""
        self.open_audio(leg)
        self.sample_quality(leg)
        leg.room.refresh_audibility()

    def sample_quality(self, leg: Leg, told: Quality | None = None, same: int = 0) -> None:
        """Tell the room the leg's media quality from now on, within a second of each change."""
        loop = asyncio.get_running_loop()
        leg.sampling = loop.call_later(self.stats_s, self._sample, leg, told, same)

    def _sample(self, leg: Leg, told: Quality | None, same: int) -> None:
        quality = self.engine.stats(leg.line)
        if quality is None or (quality == told and same < SAME_STATS_MAX - 1):
            self.sample_quality(leg, told, same + 1)
            return
        leg.room.publish(StatsModel(session_id=leg.id, **asdict(quality)))
        self.sample_quality(leg, quality)

    def hang_up(self, leg: Leg) -> None:
        """Ask the engine to end the leg; its `LegClosed` tells when it has."""
        self.hang_up_line(leg.line)

    def hang_up_line(self, line: LegId) -> None:
        """Ask the engine to end a leg that may be in no room; one already over is left alone."""
        self.spawn(self._hang_up(line), name=f"hang up {line}")

    def send_tones(self, leg: Leg, request: ToneRequest) -> None:
        """Queue tones on an answered leg.

        Raises:
            CommandRefused: type ``not-allowed``: not answered yet, or too many tones wait.
        """
        if not leg.answered:
            raise CommandRefused(
                "The leg has not been answered yet; tones can be sent after that.",
                type="not-allowed",
                field="sessionId",
            )
        if leg.tones is None:
            room = leg.room
            leg.tones = ToneQueue(
                lambda wanted: self._send_tones(leg, wanted),
                lambda text: leg.room.publish(leg.warning(text)),
                self._owner,
                lambda on: self.shield(room, on),
                shield_s=self.shield_s,
            )
        leg.tones.put(request)

    async def _send_tones(self, leg: Leg, request: ToneRequest) -> ToneSupport:
        return await self.engine.send_tones(
            leg.line,
            request.tones,
            method=request.method,
            duration_ms=wanted_duration(request),
            gap_ms=GAP_MS,
        )

    async def _hang_up(self, line: LegId) -> None:
        try:
            await self.engine.hang_up(line)
        except SoftphoneError as error:
            _log.warning("hanging up %s failed: %s %s", line, error.message, error.detail)


def _broke_off(task: asyncio.Task[None]) -> bool:
    return not task.cancelled() and task.exception() is not None


def _nothing_to_shield(room: LiveRoom, on: bool) -> None: ...
