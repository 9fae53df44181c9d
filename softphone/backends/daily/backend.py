"""`TelephonyBackend` over a room of Daily's cloud."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from typing import Any, Final

from softphone.backends.backoff import BackOff
from softphone.backends.base import AudioPort, EventSink
from softphone.backends.daily.arrival import settle_in
from softphone.backends.daily.dialling import Dialling
from softphone.backends.daily.doorman import Doorman
from softphone.backends.daily.entrance import Entrance
from softphone.backends.daily.farewell import Farewell
from softphone.backends.daily.gate import LegGate
from softphone.backends.daily.legs import DIAL_IN, Leg, LegBook, leg_that_left
from softphone.backends.daily.link import LOST, RoomLink, not_inside
from softphone.backends.daily.offer import NotOffered, offered
from softphone.backends.daily.process import DailyProcess, this_process
from softphone.backends.daily.profile import DailyProfile
from softphone.backends.daily.quality import to_quality
from softphone.backends.daily.rooms import rooms_in_use
from softphone.backends.daily.sound import RoomSound
from softphone.backends.daily.timers import LegTimers
from softphone.backends.daily.transfers import Transfers
from softphone.backends.daily.translate import Translator
from softphone.backends.supervision import SupervisionBackend
from softphone.domain import events
from softphone.domain.capabilities import Capabilities
from softphone.domain.dialing import ANONYMOUS, DialRequest, DtmfMethod
from softphone.domain.events import Quality, Snapshot, TelephonyEvent
from softphone.domain.ids import LegId, ParticipantId
from softphone.domain.link import LinkState
from softphone.domain.suggestion import LiveRoom
from softphone.domain.transfer import TransferRequest
from softphone.errors import (
    CommandNotAllowed,
    InvalidInput,
    SessionGone,
)
from softphone.telephony_api.dial_request import dial_options
from softphone.telephony_api.options import SendDtmf, StartDialOut
from softphone.telephony_api.problems import parse
from softphone.telephony_api.tone_request import tone_options
from softphone.telephony_api.transfer_request import transfer_options
from softphone.telephony_api.wire import to_wire

STOP_SEEN_S: Final = 2.0
"""How long a leg that left the room may lack its stop event before it counts as stopped."""


class DailyBackend(NotOffered):
    """A room of Daily's as a telephony backend.

    Args:
        profile: which room, and how.
        entrance: how we get in; closed by `stop`.
        process: owner of the SDK; this process's when None.
        backoff: waits between attempts to come back.
    """

    def __init__(
        self,
        profile: DailyProfile,
        entrance: Entrance,
        *,
        process: DailyProcess | None = None,
        backoff: BackOff | None = None,
    ) -> None:
        self.name = profile.name
        self._profile = profile
        self._entrance = entrance
        self._process = process or this_process()
        self._book = LegBook()
        self._translator = Translator(self._book, time.time, auto_answer=profile.auto_answer)
        self._sink: EventSink | None = None
        self._farewell = Farewell(self._book, self.hang_up)
        self._timers = LegTimers()
        self._link = RoomLink(
            profile,
            entrance,
            self._process,
            self._translator,
            self,
            entered=self._on_entered,
            lost=self._on_lost,
            idle=lambda: not self._book.live,
            took=self._settle,
            backoff=backoff,
        )
        self._sound = RoomSound(profile, self._book, self._link)
        self._gate = LegGate(self._book, self._link.client, profile.user_id)
        self._dialling = Dialling(self._link.client, self._translator, entrance, self)
        self._doorman = Doorman(self._book, self._gate)
        self._transfers = Transfers(self._book, self._link.client, self._translator, entrance, self)

    @property
    def capabilities(self) -> Capabilities:
        """What the SDK, permissions and REST together make of Daily."""
        return offered(self._profile)

    @property
    def audio(self) -> AudioPort:
        """The operator's audio on the SDK's virtual devices."""
        return self._sound.audio

    @property
    def own_participant(self) -> ParticipantId | None:
        """Our participant id while joined."""
        return self._link.participant

    def on_event(self, event: TelephonyEvent) -> None:
        """Deliver one event of the link; on the loop's thread."""
        leg = leg_that_left(event)
        self._sound.audio.parties.forget(ParticipantId(leg))
        if isinstance(event, events.ParticipantJoined):
            self._sound.listen_to(event.participant)
        if leg in self._book.live:
            self._timers.start(leg, STOP_SEEN_S, self._on_stop_missing)
        self._settle()
        if self._sink is not None:
            self._sink.on_event(event)

    def on_dialling(self) -> None:
        """A dial-out is being sent: have the microphone open when it is answered."""
        self._settle()

    def on_link(self, link: LinkState) -> None:
        """Deliver the link's state; on the loop's thread."""
        if self._sink is not None:
            self._sink.on_link(link)

    async def start(self, sink: EventSink) -> None:
        """Load the SDK, join the room, deliver a first snapshot."""
        self._sink = sink
        try:
            await self._link.open()
        except BaseException:
            self._sink = None
            await self._shut()
            raise

    async def stop(self) -> None:
        """Hang up what is live, leave, and give room and client back; idempotent."""
        if self._book.live and self._link.inside:
            await self._farewell.end_all()
        self._sink = None
        self._book.end_all()
        await self._shut()

    def check_link(self, away_s: float = 0.0) -> None:
        """Nothing to do: the SDK pings every two seconds and tells within ten."""

    async def snapshot(self) -> Snapshot:
        """What is known of the room; the SDK has no better truth that could be asked for."""
        if not self._link.inside:
            raise not_inside()
        return self._translator.snapshot()

    async def dial(self, request: DialRequest) -> LegId:
        """Start a dial-out; options are checked here, since the SDK checks almost none."""
        if request.caller_id == ANONYMOUS:
            remedy = "Choose a number, or none."
            raise InvalidInput("callerId", "cannot be anonymous on Daily", remedy)
        options = parse(StartDialOut, dial_options(request))
        await self._link.settled()
        self._require_inside()
        try:
            return await self._dialling.start(options)
        finally:
            asyncio.get_running_loop().call_soon(self._settle)

    async def hang_up(self, leg: LegId) -> None:
        """End or cancel a leg; the SDK has one method for each direction."""
        if self._live(leg).direction == DIAL_IN:
            await self._link.client.eject(leg)
        else:
            await self._link.client.stop_dialout(leg)

    async def answer(self, leg: LegId) -> None:
        """Take a caller, whom Daily has put through to the room already, out of his isolation."""
        known = self._live(leg)
        if leg not in self._book.ringing:
            raise CommandNotAllowed("This call is not ringing.")
        await self._doorman.let_in(leg)
        if leg in self._book.ringing:
            for event in self._translator.answered(known):
                self.on_event(event)

    async def decline(self, leg: LegId) -> None:
        """Throw a caller out who has not been answered."""
        await self.hang_up(leg)

    async def send_tones(
        self,
        leg: LegId,
        tones: str,
        *,
        method: DtmfMethod = DtmfMethod.AUTO,
        duration_ms: int | None = None,
        secret: bool = False,
    ) -> None:
        """Send tones; nothing of them is logged here, secret or not."""
        checked = to_wire(parse(SendDtmf, tone_options(leg, tones, method, duration_ms)))
        self._live(leg)
        await self._link.client.send_dtmf(checked)

    async def mute_toward(self, leg: LegId, muted: bool) -> None:
        """Set the leg's rule about our user id, which outlives a rejoin; other rules stay."""
        self._live(leg)
        await self._gate.mute_toward(leg, muted)

    async def hold(self, leg: LegId, held: bool) -> None:
        """Close the leg off by permissions, or give it back what it had. Nobody tells its phone."""
        self._live(leg)
        await self._gate.hold(leg, held)

    async def connect(self, leg: LegId, other: LegId) -> None:
        """Send both legs to a room of their own, where they meet without us.

        Daily cannot join two legs of one room and let both go.
        """
        await self._transfers.connect(self._talking(leg), self._talking(other))

    async def transfer(self, leg: LegId, request: TransferRequest) -> None:
        """Send the far party on. Daily tells a client only that the leg leaves."""
        transfer_options(leg, request)
        await self._transfers.transfer(self._talking(leg), request)

    def set_volume(self, participant: ParticipantId, volume: float) -> None:
        """How loud one party is for the operator: 0.0 is silent, 1.0 as it comes, at most 4.0."""
        self._sound.audio.parties.set_volume(participant, volume)

    async def live_rooms(self) -> tuple[LiveRoom, ...]:
        """Other rooms of the domain that have somebody in them and can be dialled into."""
        rest = self._entrance.rest
        return () if rest is None else await rooms_in_use(rest, but=self._entrance.room)

    async def stats(self, leg: LegId) -> Quality:
        """Quality of our own link to Daily: the SDK measures no leg."""
        self._live(leg)
        return to_quality(self._link.client.network_stats())

    def supervision(self) -> SupervisionBackend | None:
        """The floor of the domain; None without an API key, which presence takes."""
        if self._entrance.rest is None:
            return None
        from softphone.backends.daily.floor import DailySupervision

        return DailySupervision(self._profile, self._entrance, self._process)

    def _require_inside(self) -> None:
        if not self._link.inside:
            raise not_inside()

    def _live(self, leg: LegId) -> Leg:
        known = self._book.live.get(leg)
        if known is None:
            raise SessionGone("The call has already ended.")
        self._require_inside()
        return known

    def _talking(self, leg: LegId) -> Leg:
        known = self._live(leg)
        if known.state != "active":
            raise CommandNotAllowed("The call has not been answered yet.")
        return known

    def _on_entered(self, present: Sequence[Mapping[str, Any]]) -> None:
        for leg in settle_in(self._book, self._translator, present, self._profile.room):
            self._timers.start(leg, STOP_SEEN_S, self._on_never_here)
        self._doorman.begin_again()
        self._sound.enter(self._book.people.values())

    def _on_lost(self) -> list[TelephonyEvent]:
        """The stay is over without stop events: every leg ended as lost."""
        self._sound.audio.detach()
        told: list[TelephonyEvent] = []
        for leg in tuple(self._book.live.values()):
            leg.transfer = ""
            told += self._translator.stopped(leg.id, LOST)
        self._book.clear_people()
        return told

    def _on_never_here(self, leg: LegId) -> None:
        if ParticipantId(leg) not in self._book.people:
            self._on_stop_missing(leg)

    def _on_stop_missing(self, leg: LegId) -> None:
        for event in self._translator.stopped(leg, ""):
            self.on_event(event)

    def _settle(self) -> None:
        """Let audio run exactly while there is a leg, and forget what ended."""
        talking = len(self._book.live) > len(self._book.ringing) or self._dialling.busy
        self._sound.settle(talking)
        self._farewell.look()
        self._gate.notice()
        self._doorman.look()
        for timers in (self._timers, self._transfers.timers):
            timers.keep(self._book.live)

    async def _shut(self) -> None:
        own = self._link.participant
        self._timers.keep(())
        self._transfers.timers.keep(())
        await self._doorman.close()
        await self._sound.close()
        await self._link.close()
        await self._entrance.close(own)
