"""What a backend that offers a loudness for each party has beyond `TelephonyBackend`."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from softphone.domain.ids import ParticipantId


@runtime_checkable
class PartyVolumes(Protocol):
    """Offered where ``party_volume`` is among the capabilities."""

    def set_volume(self, participant: ParticipantId, volume: float) -> None:
        """How loud the operator hears one participant, from the next frame on.

        Args:
            participant: who; one who is not in the room is remembered until he leaves.
            volume: 0.0 is silent, 1.0 as it comes; values beyond what the backend can are limited.
        """
