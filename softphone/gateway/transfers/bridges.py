"""Pairs of legs that talk to each other through us, outside of any room."""

from __future__ import annotations

import logging

from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.gateway.leg_control import LegControl
from softphone.gateway.room_audio import RoomMixer
from softphone.gateway.sip.engine import LegClosed, SipLegEvent

_log = logging.getLogger(__name__)


class Bridges:
    """Keeps each pair until either side hangs up, then ends the other.

    Args:
        control: hangs up.
        mixer: carries the audio.
    """

    def __init__(self, control: LegControl, mixer: RoomMixer) -> None:
        self._control = control
        self._mixer = mixer
        self._other: dict[LegId, LegId] = {}
        self._place: dict[LegId, RoomName] = {}

    def join(self, first: LegId, second: LegId) -> None:
        """Let two lines of the engine hear each other, and nobody else."""
        place = RoomName(f"~{first}")
        self._other |= {first: second, second: first}
        self._place |= {first: place, second: place}
        self._mixer.add_room(place)
        ears = {ParticipantId(first): second, ParticipantId(second): first}
        self._mixer.set_matrix(
            place, {ear: frozenset({ParticipantId(mouth)}) for ear, mouth in ears.items()}
        )
        for line in (first, second):
            media = self._control.engine.media(line)
            if media is None:
                self._control.hang_up_line(line)
            else:
                self._mixer.add_port(place, ParticipantId(line), media)

    def on_event(self, event: SipLegEvent) -> bool:
        """Take an engine event; False when it is about no leg of a bridge."""
        if event.leg not in self._other:
            return False
        if isinstance(event, LegClosed):
            other = self._other.pop(event.leg)
            self._mixer.remove_room(self._place.pop(event.leg))
            if other in self._other:
                _log.info("one side of a bridge hung up; ending the other, %s", other)
                self._control.hang_up_line(other)
        return True
