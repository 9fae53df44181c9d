"""The operator's sound in a Daily room: on while there is somebody to talk to, and cheap after."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from softphone.backends.daily.audio import DailyAudio
from softphone.backends.daily.legs import LegBook
from softphone.backends.daily.link import RoomLink
from softphone.backends.daily.microphone import MicrophoneGate
from softphone.backends.daily.profile import DailyProfile
from softphone.domain.events import Participant
from softphone.domain.ids import ParticipantId

REST_S: Final = 5.0
"""The SDK goes on encoding silence after a call, 6 % of a core, until the room is left. After so
long without a call it is left and joined again, which takes about a second; a call that comes or
goes out meanwhile is not lost, only that much later."""


class RoomSound:
    """Joins the people's audio, the microphone and the rest after a call.

    Args:
        profile: rate and processing.
        book: who is here, and who only rings.
        link: the stay.
    """

    def __init__(self, profile: DailyProfile, book: LegBook, link: RoomLink) -> None:
        self._book = book
        self._link = link
        self._microphone = MicrophoneGate(link.client, profile.processing)
        self.audio = DailyAudio(profile.audio_rate, self._microphone.process)
        self._was_talking = False

    def enter(self, people: Iterable[Participant]) -> None:
        """The room was joined."""
        self.audio.attach(self._link.client.microphone)
        self._microphone.reset()
        for somebody in people:
            self.listen_to(somebody)

    def listen_to(self, somebody: Participant) -> None:
        """Hear somebody in the room."""
        if not somebody.local:
            self._link.client.listen_to(somebody.id, self._on_frame)

    def settle(self, talking: bool) -> None:
        """Whether there is somebody to talk to now."""
        self.audio.set_talking(talking)
        self._rest(talking)
        self._microphone.want(talking and self._link.inside)

    async def close(self) -> None:
        """Stop; idempotent until the next `enter`."""
        await self._microphone.close()
        self.audio.detach()

    def _on_frame(self, who: str, frame: bytes) -> None:
        """A thread of the SDK."""
        if who not in self._book.ringing:
            self.audio.take(ParticipantId(who), frame)

    def _rest(self, talking: bool) -> None:
        """Join afresh some time after the last call: a microphone that was open once costs."""
        if talking is self._was_talking:
            return
        self._was_talking = talking
        if self._link.inside:
            self._link.renew_in(None if talking else REST_S)
