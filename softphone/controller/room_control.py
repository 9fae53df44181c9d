"""Commands that are about the room and those outside of it, not about one session."""

from __future__ import annotations

import logging
from abc import abstractmethod

from softphone.backends.base import TelephonyBackend
from softphone.backends.party_volume import PartyVolumes
from softphone.controller.agent import AgentDesk
from softphone.controller.feed import Feed
from softphone.controller.floor_desk import FloorDesk
from softphone.controller.holding import Parked
from softphone.controller.parts import Parts
from softphone.controller.supervised import Supervised
from softphone.controller.supervision import Hear
from softphone.domain.ids import LegId, ParticipantId, SessionId
from softphone.domain.recording import RecordingState
from softphone.domain.registration import TrunkRegistration
from softphone.domain.suggestion import LiveRoom
from softphone.domain.waiting import WaitingCaller
from softphone.errors import SoftphoneError

_log = logging.getLogger(__name__)


class RoomControl:
    """The part of the controller for the queue of waiting callers, recording and other rooms."""

    _parts: Parts
    _backend: TelephonyBackend | None

    @abstractmethod
    def _park(self, but: SessionId) -> Parked:
        """Put whoever we talk to on hold, except one."""

    @property
    def waiting(self) -> tuple[WaitingCaller, ...]:
        """Callers in no room yet, the longest waiting first."""
        return self._parts.waiting.all()

    @property
    def waiting_changes(self) -> Feed[tuple[WaitingCaller, ...]]:
        """The whole list at every change."""
        return self._parts.waiting.changes

    @property
    def trunks(self) -> tuple[TrunkRegistration, ...]:
        """How the trunks that register stand."""
        return self._parts.trunks.all()

    @property
    def trunk_changes(self) -> Feed[tuple[TrunkRegistration, ...]]:
        """The whole list at every change."""
        return self._parts.trunks.changes

    @property
    def recording(self) -> RecordingState:
        """Whether the room is being recorded, as measured."""
        return self._parts.recording.state

    @property
    def recording_changes(self) -> Feed[RecordingState]:
        """Changes of it."""
        return self._parts.recording.changes

    def set_volume(self, session_id: SessionId, volume: float) -> None:
        """How loud we hear this party: 0.0 is silent, 1.0 as it comes.

        Nothing happens where the backend does not offer ``party_volume``.
        """
        session = self._parts.store.get(session_id)
        backend: object = self._backend
        if session is not None and session.leg is not None and isinstance(backend, PartyVolumes):
            backend.set_volume(ParticipantId(session.leg), volume)

    def take_waiting(self, leg: LegId) -> None:
        """Take a waiting caller into the room; whoever we talk to goes on hold first."""
        caller = self._parts.waiting.find(leg)
        if caller is None or caller.taken:
            return
        parked = self._park(SessionId(""))

        async def send(backend: TelephonyBackend) -> None:
            await parked()
            await backend.answer(leg)

        self._parts.waiting.ask(leg, send)

    def turn_away(self, leg: LegId) -> None:
        """Hang up on a waiting caller."""
        self._parts.waiting.ask(leg, lambda backend: backend.decline(leg))

    def record(self, on: bool) -> None:
        """Start or stop recording the room; `recording` tells when it is so."""
        self._parts.recording.ask(on)

    @property
    def agent(self) -> AgentDesk:
        """The operator as an agent: state, wrap-up, calls for help."""
        return self._parts.agent

    def floor_desk(self, hear: Hear) -> FloorDesk:
        """A supervisor's desk that tells its failures like everything else here.

        Args:
            hear: connects the devices to a seat; None gives them back to the room.
        """
        return FloorDesk(self._parts.notices, hear)

    @property
    def supervised(self) -> Supervised:
        """Which supervisors are on the operator's calls."""
        return self._parts.supervised

    @property
    def rooms_found(self) -> Feed[tuple[LiveRoom, ...]]:
        """Answers to `look_for_rooms`."""
        return self._parts.rooms_found

    def look_for_rooms(self) -> None:
        """Find other rooms somebody is in; `rooms_found` tells, without any if it cannot be told.

        Questions asked while one is on its way get its answer.
        """
        backend = self._backend
        if backend is not None and not self._parts.looking_for_rooms:
            self._parts.looking_for_rooms = True
            self._parts.owner.spawn(self._find_rooms(backend), "rooms")

    async def _find_rooms(self, backend: TelephonyBackend) -> None:
        found: tuple[LiveRoom, ...] = ()
        try:
            found = await backend.live_rooms()
        except SoftphoneError as error:
            _log.info("other rooms are not known: %s", error)
        finally:
            self._parts.looking_for_rooms = False
        self._parts.rooms_found.publish(found)
