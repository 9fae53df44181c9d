"""`TelephonyBackend` over a room of Daily's cloud."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any, Final

from softphone.backends.backoff import BackOff
from softphone.backends.base import AudioPort, EventSink
from softphone.backends.daily.audio import DailyAudio
from softphone.backends.daily.dialling import Dialling
from softphone.backends.daily.doorman import Doorman
from softphone.backends.daily.entrance import Entrance
from softphone.backends.daily.gate import LegGate
from softphone.backends.daily.legs import DIAL_IN, Leg, LegBook
from softphone.backends.daily.link import LOST, RoomLink, not_inside
from softphone.backends.daily.microphone import MicrophoneGate
from softphone.backends.daily.process import DailyProcess, this_process
from softphone.backends.daily.profile import DailyProfile
from softphone.backends.daily.quality import to_quality
from softphone.backends.daily.rooms import endpoints_of
from softphone.backends.daily.timers import LegTimers
from softphone.backends.daily.transfers import Transfers
from softphone.backends.daily.translate import Translator
from softphone.domain import events
from softphone.domain.agent import Agent
from softphone.domain.capabilities import Capabilities
from softphone.domain.dialing import DialRequest, DtmfMethod
from softphone.domain.events import Quality, Snapshot, TelephonyEvent
from softphone.domain.ids import LegId, ParticipantId
from softphone.domain.link import LinkState
from softphone.domain.suggestion import LiveRoom
from softphone.domain.transfer import TransferRequest
from softphone.errors import (
    CommandNotAllowed,
    CommandRefused,
    SessionGone,
    SoftphoneError,
    Unsupported,
)
from softphone.telephony_api.dial_request import dial_options
from softphone.telephony_api.options import SendDtmf, StartDialOut
from softphone.telephony_api.problems import parse
from softphone.telephony_api.transfer_request import transfer_options
from softphone.telephony_api.wire import to_wire

log = logging.getLogger(__name__)

HANG_UP_ALL_S: Final = 3.0
REST_S: Final = 60.0
"""The SDK goes on encoding silence after a call, 6 % of a core, until the room is left. After so
long without a call it is left and joined again, which takes about a second."""
STOP_SEEN_S: Final = 2.0
"""How long a leg that left the room may lack its stop event before it counts as stopped."""


class DailyBackend:
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
        self._audio = DailyAudio(profile.audio_rate)
        self._book = LegBook()
        self._translator = Translator(self._book, time.time, auto_answer=profile.auto_answer)
        self._sink: EventSink | None = None
        self._all_ended: asyncio.Event | None = None
        self._was_talking = False
        self._timers = LegTimers()
        self._link = RoomLink(
            profile,
            entrance,
            process or this_process(),
            self._translator,
            self,
            entered=self._on_entered,
            lost=self._on_lost,
            idle=lambda: not self._book.live,
            took=self._settle,
            backoff=backoff,
        )
        self._microphone = MicrophoneGate(self._link.client, profile.processing)
        self._gate = LegGate(self._book, self._link.client, profile.user_id)
        self._dialling = Dialling(self._link.client, self._translator, entrance, self)
        self._doorman = Doorman(self._book, self._gate)
        self._transfers = Transfers(self._book, self._link.client, self._translator, entrance, self)

    @property
    def capabilities(self) -> Capabilities:
        """What the SDK, permissions and REST together make of Daily."""
        rings = not self._profile.auto_answer
        return Capabilities(
            answer_dialin=rings,
            decline_dialin=rings,
            session_mute=True,
            hold=True,
            transfer=True,
            hand_over=True,
            dtmf_methods=tuple(method.value for method in DtmfMethod),
            dtmf_duration=True,
            video=True,
            party_volume=True,
            audio_rate=self._profile.audio_rate,
            max_legs=5,
        )

    @property
    def audio(self) -> AudioPort:
        """The operator's audio on the SDK's virtual devices."""
        return self._audio

    @property
    def own_participant(self) -> ParticipantId | None:
        """Our participant id while joined."""
        return self._link.participant

    def on_event(self, event: TelephonyEvent) -> None:
        """Deliver one event of the link; on the loop's thread."""
        leg = _leg_that_left(event)
        self._audio.parties.forget(ParticipantId(leg))
        if isinstance(event, events.ParticipantJoined):
            self._listen_to(event.participant)
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
            await self._end_all()
        self._sink = None
        self._book.end_all()
        await self._shut()

    async def snapshot(self) -> Snapshot:
        """What is known of the room; the SDK has no better truth that could be asked for."""
        if not self._link.inside:
            raise not_inside()
        return self._translator.snapshot()

    async def dial(self, request: DialRequest) -> LegId:
        """Start a dial-out; options are checked here, since the SDK checks almost none."""
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
        options: dict[str, Any] = {"sessionId": leg, "tones": tones, "method": method.value}
        if duration_ms is not None:
            options["digitDurationMs"] = duration_ms
        checked = to_wire(parse(SendDtmf, options))
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
        self._audio.parties.set_volume(participant, volume)

    async def decline_transfer(self, leg: LegId) -> None:
        """Daily never asks: it carries out a far party's REFER by itself, or refuses it."""
        raise CommandRefused("Nobody asks for a transfer of this call.", type="no-transfer")

    async def start_recording(self) -> None:
        """Not offered yet."""
        raise Unsupported("Recording is not offered with Daily.")

    async def stop_recording(self) -> None:
        """Not offered yet."""
        raise Unsupported("Recording is not offered with Daily.")

    async def report_agent(self, agent: Agent) -> None:
        """Not offered: Daily has no agents."""
        raise Unsupported("Daily does not carry agents' states.")

    async def ask_for_help(self, leg: LegId | None, note: str) -> None:
        """Not offered: Daily has no supervisors."""
        raise Unsupported("Daily does not carry calls for help.")

    async def live_rooms(self) -> tuple[LiveRoom, ...]:
        """Other rooms of the domain that have somebody in them and can be dialled into."""
        rest = self._entrance.rest
        if rest is None:
            return ()
        present = await rest.presence()
        rooms = await rest.list_rooms()
        found = []
        for room in rooms.data:
            people, addresses = present.get(room.name, ()), endpoints_of(room)
            if people and addresses and room.name != self._entrance.room:
                names = tuple(person.user_name for person in people if person.user_name)
                found.append(LiveRoom(room.name, addresses[0], names, len(people)))
        return tuple(found)

    async def watch(self, leg: LegId, show: Callable[[bytes], None]) -> None:
        """Not offered."""
        raise Unsupported("Pictures are not shown with Daily.")

    async def stats(self, leg: LegId) -> Quality:
        """Quality of our own link to Daily: the SDK measures no leg."""
        self._live(leg)
        return to_quality(self._link.client.network_stats())

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

    def _on_entered(self) -> None:
        self._audio.attach(self._link.client.microphone)
        self._microphone.reset()
        for somebody in self._book.people.values():
            self._listen_to(somebody)

    def _listen_to(self, somebody: events.Participant) -> None:
        if not somebody.local:
            self._link.client.listen_to(somebody.id, self._on_frame)

    def _on_frame(self, who: str, frame: bytes) -> None:
        """A thread of the SDK."""
        if who not in self._book.ringing:
            self._audio.take(ParticipantId(who), frame)

    def _on_lost(self) -> list[TelephonyEvent]:
        """The stay is over without stop events: every leg ended as lost."""
        self._audio.detach()
        told: list[TelephonyEvent] = []
        for leg in tuple(self._book.live.values()):
            leg.transfer = ""
            told += self._translator.stopped(leg.id, LOST)
        self._book.clear_people()
        return told

    def _on_stop_missing(self, leg: LegId) -> None:
        for event in self._translator.stopped(leg, ""):
            self.on_event(event)

    def _settle(self) -> None:
        """Let audio run exactly while there is a leg, and forget what ended."""
        talking = len(self._book.live) > len(self._book.ringing) or self._dialling.busy
        self._audio.set_talking(talking)
        self._rest(talking)
        self._microphone.want(talking and self._link.inside)
        if self._all_ended is not None and not self._book.live:
            self._all_ended.set()
        self._gate.notice()
        self._doorman.look()
        for timers in (self._timers, self._transfers.timers):
            timers.keep(self._book.live)

    def _rest(self, talking: bool) -> None:
        """Join afresh some time after the last call: a microphone that was open once costs."""
        if talking is self._was_talking:
            return
        self._was_talking = talking
        if self._link.inside:
            self._link.renew_in(None if talking else REST_S)

    async def _end_all(self) -> None:
        """Hang up every leg, and stay for the events that tell that they ended."""
        self._all_ended = asyncio.Event()
        try:
            async with asyncio.timeout(HANG_UP_ALL_S):
                await asyncio.gather(*(self._end(leg) for leg in tuple(self._book.live)))
                if self._book.live:
                    await self._all_ended.wait()
        except TimeoutError:
            log.warning("not every leg was seen to end; leaving the room ends what is left")
        finally:
            self._all_ended = None

    async def _end(self, leg: LegId) -> None:
        try:
            await self.hang_up(leg)
        except SoftphoneError as error:
            log.info("hang-up at the end: %s", error, extra={"leg": leg})

    async def _shut(self) -> None:
        own = self._link.participant
        self._timers.keep(())
        self._transfers.timers.keep(())
        await self._microphone.close()
        await self._doorman.close()
        self._audio.detach()
        await self._link.close()
        await self._entrance.close(own)


def _leg_that_left(event: TelephonyEvent) -> LegId:
    """The leg whose participant left by this event; of no leg for any other event."""
    return LegId(event.participant.id if isinstance(event, events.ParticipantLeft) else "")
