"""A supervisor's place in a room of Daily's: hidden by token, switched by permissions.

What a customer may hear is forbidden first, and only when the room has shown that it is in force
may the supervisor send; on the way back the supervisor is silenced first. Rules name the
supervisor's participant, so whatever happens to this program, they mean nothing once it is gone.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from softphone.backends.base import AudioPort
from softphone.backends.daily.arrival import settle_in
from softphone.backends.daily.audio import DailyAudio
from softphone.backends.daily.entrance import Ticket
from softphone.backends.daily.legs import LegBook
from softphone.backends.daily.link import RoomLink
from softphone.backends.daily.microphone import MicrophoneGate
from softphone.backends.daily.process import DailyProcess
from softphone.backends.daily.profile import DailyProfile
from softphone.backends.daily.rooms import TOKEN_LIFE_S
from softphone.backends.daily.translate import Translator
from softphone.backends.supervision import SeatSink
from softphone.domain.agent import AgentState
from softphone.domain.events import (
    Participant,
    ParticipantJoined,
    SupervisionChanged,
    TelephonyEvent,
)
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.link import LinkState
from softphone.domain.supervision import SupervisionMode, own_permissions
from softphone.errors import BackendUnavailable, CommandTimeout, SoftphoneError, Unsupported
from softphone.telephony_api.options import SipCallTransfer
from softphone.telephony_api.permission_rules import effective_can_receive_audio
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.problems import parse
from softphone.telephony_api.rest_client import RestClient
from softphone.telephony_api.tokens import TokenProperties

HIDDEN: Final[dict[str, Any]] = {
    "hasPresence": False,
    "canSend": False,
    "canAdmin": ["participants"],
}
SEEN_S: Final = 5.0
"""How long a change of permissions may take to show."""

SEAT: Final = "seat"
"""The seat's virtual microphone is not the one of the operator's own room."""


class HiddenEntrance:
    """Mints a token for a hidden participant; the room is there already.

    Args:
        rest: with the profile's API key.
        room: which room.
        profile: who joins.
    """

    def __init__(self, rest: RestClient, room: str, profile: DailyProfile) -> None:
        self.room = room
        self.rest = rest
        self._profile = profile

    async def ticket(self) -> Ticket:
        """A ticket for somebody who is neither seen nor heard."""
        room = await self.rest.get_room(self.room)
        token = await self.rest.create_token(
            TokenProperties(
                room_name=self.room,
                is_owner=True,
                user_name=self._profile.user_name,
                user_id=self._profile.user_id,
                exp=int(time.time()) + TOKEN_LIFE_S,
                permissions=parse(PermissionsUpdate, HIDDEN),
            )
        )
        return Ticket(room.url, token)

    async def close(self, own_participant: str | None) -> None:
        """Nothing to give back."""


class _SeatProcess(DailyProcess):
    """The process's SDK with a microphone of the seat's own."""

    def __init__(self, process: DailyProcess) -> None:
        self._process = process

    def load(self) -> Any:
        return self._process.load()

    def microphone(self, rate: int, use: str = SEAT) -> Any:
        return self._process.microphone(rate, use)


class DailySeat:
    """See `softphone.backends.supervision.Seat`.

    Args:
        profile: who supervises.
        rest: changes permissions.
        room: where.
        process: owner of the SDK.
        sink: told what happens in the room.
    """

    def __init__(
        self,
        profile: DailyProfile,
        rest: RestClient,
        room: RoomName,
        process: DailyProcess,
        sink: SeatSink,
    ) -> None:
        self.room = room
        self._rest = rest
        self._sink = sink
        self._book = LegBook()
        self._translator = Translator(self._book, time.time, auto_answer=True)
        self._mode = SupervisionMode.LISTEN
        self._to: frozenset[ParticipantId] = frozenset()
        self._kept: set[ParticipantId] = set()
        self._changed = asyncio.Event()
        self._switching = asyncio.Lock()
        self._guards: set[asyncio.Task[None]] = set()
        own = replace(profile, room=room)
        self._link = RoomLink(
            own,
            HiddenEntrance(rest, room, own),
            _SeatProcess(process),
            self._translator,
            self,
            entered=self._on_entered,
            lost=self._on_lost,
            idle=lambda: False,
            took=self._changed.set,
        )
        self._microphone = MicrophoneGate(self._link.client, own.processing)
        self._audio = DailyAudio(own.audio_rate, self._microphone.process)

    @property
    def audio(self) -> AudioPort:
        """The supervisor's audio on the SDK's virtual devices."""
        return self._audio

    @property
    def participant(self) -> ParticipantId | None:
        """Our participant id while joined."""
        return self._link.participant

    async def open(self) -> None:
        """Join the room, hidden."""
        await self._link.open()

    async def switch(self, mode: SupervisionMode, to: Collection[ParticipantId] = ()) -> None:
        """Listen, whisper or barge; in force when this returns."""
        async with self._switching:
            await self._switch(mode, frozenset(to))

    async def force_state(self, agent: ParticipantId, state: AgentState, reason: str) -> None:
        """Not offered: Daily has no agents."""
        raise Unsupported("Daily does not carry agents' states.")

    async def tell(self, agent: ParticipantId, text: str) -> None:
        """Show an agent a line of text, by app message to that participant alone."""
        await self._rest.send_app_message(self.room, {"whisper": text}, agent)

    async def hang_up(self, leg: LegId) -> None:
        """End a call of the room."""
        await self._link.client.eject(leg)

    async def move_call(self, leg: LegId, address: str) -> None:
        """Send a call of the room to this SIP address."""
        wanted = parse(SipCallTransfer, {"sessionId": leg, "toEndPoint": address})
        await self._rest.sip_call_transfer(self.room, wanted)

    async def leave(self) -> None:
        """Leave; whom we kept from hearing us may hear everybody again."""
        try:
            if self._link.inside and self._mode is not SupervisionMode.LISTEN:
                await self.switch(SupervisionMode.LISTEN)
        except SoftphoneError:
            pass  # rules about somebody who is gone mean nothing
        finally:
            for guard in tuple(self._guards):
                guard.cancel()
            await asyncio.gather(*self._guards, return_exceptions=True)
            await self._microphone.close()
            self._audio.detach()
            await self._link.close()

    # -- what the room tells -------------------------------------------------------------------

    def on_event(self, event: TelephonyEvent) -> None:
        """Take one event of the link."""
        if isinstance(event, ParticipantJoined):
            self._hear(event.participant)
            if self._mode is SupervisionMode.WHISPER and self._must_not_hear(event.participant):
                self._guard()
        self._changed.set()
        self._sink.on_event(event)

    def on_link(self, link: LinkState) -> None:
        """Take the link's state."""
        self._sink.on_link(link)

    def _on_entered(self, present: Sequence[Mapping[str, Any]]) -> None:
        """Every join begins as the token has it: a hidden listener."""
        settle_in(self._book, self._translator, present, self.room)
        self._mode, self._to = SupervisionMode.LISTEN, frozenset()
        self._kept.clear()
        self._audio.attach(self._link.client.microphone)
        self._audio.set_talking(True)
        self._microphone.reset()
        for somebody in self._book.people.values():
            self._hear(somebody)

    def _on_lost(self) -> list[TelephonyEvent]:
        self._audio.detach()
        self._book.end_all()
        self._book.clear_people()
        return []

    def _hear(self, somebody: Participant) -> None:
        if not somebody.local:
            self._link.client.listen_to(
                somebody.id, lambda who, frame: self._audio.take(ParticipantId(who), frame)
            )

    # -- switching -----------------------------------------------------------------------------

    async def _switch(self, mode: SupervisionMode, to: frozenset[ParticipantId]) -> None:
        if mode is SupervisionMode.WHISPER:
            self._to = to
            if self._mode is SupervisionMode.BARGE:
                await self._silence()
            await self._forbid(self._company())
            await self._speak(mode)
        elif mode is SupervisionMode.BARGE:
            await self._lift()
            await self._speak(mode)
        else:
            await self._silence()
            await self._lift()
        self._mode = mode
        self._tell(mode)

    def _tell(self, mode: SupervisionMode) -> None:
        own = self._own()
        self._sink.on_event(
            SupervisionChanged(timestamp=time.time(), supervisor=own, mode=mode, to=tuple(self._to))
        )

    async def _silence(self) -> None:
        self._microphone.want(False)
        await self._permit_own(SupervisionMode.LISTEN)

    async def _speak(self, mode: SupervisionMode) -> None:
        await self._permit_own(mode)
        self._microphone.want(True)

    async def _permit_own(self, mode: SupervisionMode) -> None:
        await self._permit({self._own(): own_permissions(mode)})

    async def _forbid(self, people: Iterable[Participant]) -> None:
        """Keep whoever must not hear us from it, and wait until the room shows that it is so."""
        wanted = [who for who in people if self._must_not_hear(who)]
        if not wanted:
            return
        own = self._own()
        self._kept |= {who.id for who in wanted}
        await self._permit({who.id: _rules(who, own, heard=False) for who in wanted})
        try:
            async with asyncio.timeout(SEEN_S):
                while not all(self._is_kept(who.id, own) for who in wanted):
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError as error:
            raise CommandTimeout(
                "Daily did not confirm that the customer cannot hear you, so you stay silent."
            ) from error

    async def _lift(self) -> None:
        own = self._own()
        kept, self._kept = self._kept, set()
        there = [who for who in self._company() if who.id in kept]
        if there:
            await self._permit({who.id: _rules(who, own, heard=True) for who in there})

    async def _permit(self, changes: Mapping[str, Mapping[str, Any]]) -> None:
        updates = {who: parse(PermissionsUpdate, dict(change)) for who, change in changes.items()}
        await self._rest.update_permissions(self.room, updates)

    def _guard(self) -> None:
        """Somebody new may not hear the whisper: be silent until that is so."""
        self._microphone.want(False)
        task = asyncio.create_task(self._keep_away(), name="daily-whisper")
        self._guards.add(task)
        task.add_done_callback(self._guards.discard)

    async def _keep_away(self) -> None:
        async with self._switching:
            if self._mode is SupervisionMode.WHISPER:
                try:
                    await self._silence()
                    await self._forbid(self._company())
                    await self._speak(SupervisionMode.WHISPER)
                except SoftphoneError:
                    self._mode = SupervisionMode.LISTEN
                    self._tell(self._mode)

    def _company(self) -> list[Participant]:
        return [who for who in self._book.people.values() if not who.local]

    def _must_not_hear(self, who: Participant) -> bool:
        """Whom a whisper is not for; of whom it is not sure that they are agents, too."""
        if LegId(who.id) in self._book.live or who.user_id in (None, "", who.id):
            return True
        return bool(self._to) and who.id not in self._to

    def _is_kept(self, who: ParticipantId, own: ParticipantId) -> bool:
        known = self._book.people.get(who)
        if known is None:
            return True
        receive = known.permissions.get("canReceive")
        rules = receive if isinstance(receive, Mapping) else None
        return not effective_can_receive_audio(rules, speaker_id=own, speaker_user_id=None)

    def _own(self) -> ParticipantId:
        own = self._link.participant
        if own is None:
            raise BackendUnavailable("The link to Daily is not up.")
        return own


def _rules(who: Participant, own: ParticipantId, *, heard: bool) -> dict[str, Any]:
    """The update of ``canReceive`` that adds or removes one rule about us; others stay."""
    rules = {key: rule for key, rule in _by_participant(who).items() if key != own}
    if not heard:
        rules[own] = False
    return {"canReceive": {"byParticipantId": rules}}


def _by_participant(who: Participant) -> dict[str, Any]:
    receive = who.permissions.get("canReceive")
    rules = receive.get("byParticipantId") if isinstance(receive, Mapping) else None
    return dict(rules) if isinstance(rules, Mapping) else {}
