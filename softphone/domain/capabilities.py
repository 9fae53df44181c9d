"""What a backend can do, as one frozen value: the window offers nothing else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What the connected backend offers.

    Attributes:
        answer_dialin: incoming legs ring until answered (``answer_mode: manual``).
        decline_dialin: ringing legs can be declined.
        session_mute: our audio can be kept from one party by permission.
        hold: a party can be put on hold and taken back.
        transfer: a party can be sent on, with the media staying in the backend.
        recording: the room can be recorded.
        hand_over: a party can be handed back to its own network (SIP REFER).
        dtmf_methods: methods that may be asked for, ``auto`` first.
        dtmf_duration: the tone's duration can be chosen.
        video: video legs can be started.
        camera: the operator's camera can be shown to the far party of such a leg.
        leg_levels: how loud each far party is can be asked.
        party_volume: each party can be made louder or quieter for the operator alone.
        agents: colleagues and supervisors see the operator's state.
        audio_rate: sample rate of the operator's audio in Hz, 0 when the backend has none.
        max_legs: telephony legs per room.
    """

    answer_dialin: bool = False
    decline_dialin: bool = False
    session_mute: bool = False
    hold: bool = False
    transfer: bool = False
    hand_over: bool = False
    recording: bool = False
    dtmf_methods: tuple[str, ...] = ("auto",)
    dtmf_duration: bool = False
    video: bool = False
    camera: bool = False
    leg_levels: bool = False
    party_volume: bool = False
    agents: bool = False
    audio_rate: int = 0
    max_legs: int = 5

    @property
    def other_dtmf_method(self) -> bool:
        """Whether tones that brought no reaction can be sent again in another way."""
        return len(set(self.dtmf_methods) - {"auto"}) > 1
