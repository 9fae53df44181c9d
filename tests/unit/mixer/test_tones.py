"""One tone a party: in every single frame each listener hears the allowed tones and no other."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from softphone.domain.audibility import audible, forbid_first
from softphone.domain.events import Participant
from softphone.domain.ids import ParticipantId, RoomName
from softphone.gateway.mixing.plan import Port, RoomPlan
from softphone.gateway.sip.engine import FRAME_SAMPLES, MIX_RATE, Pcm

CUSTOMER, AGENT, BOSS, OTHER = (ParticipantId(name) for name in ("c", "a", "s", "o"))
TONE_HZ = {CUSTOMER: 400, AGENT: 700, BOSS: 1100, OTHER: 1900}
"""Multiples of 50 Hz: whole periods in 20 ms, so that one frame tells them apart exactly."""


class Singer:
    """Sings its tone and keeps the last frame it heard."""

    def __init__(self, hz: int) -> None:
        wave = 4000 * np.sin(2 * np.pi * hz * np.arange(FRAME_SAMPLES) / MIX_RATE)
        self._frame = wave.astype(np.int16)
        self._heard = np.zeros(FRAME_SAMPLES, dtype=np.int16)

    def read(self) -> Pcm | None:
        return self._frame

    def write(self, frame: Pcm) -> None:
        self._heard = frame

    @property
    def hears(self) -> set[ParticipantId]:
        spectrum = np.abs(np.fft.rfft(self._heard)) * 2 / FRAME_SAMPLES
        bins = {who: hz * FRAME_SAMPLES // MIX_RATE for who, hz in TONE_HZ.items()}
        for who, at in bins.items():
            assert spectrum[at] < 20 or abs(spectrum[at] - 4000) < 20, who
        return {who for who, at in bins.items() if spectrum[at] > 2000}


people = st.lists(
    st.builds(
        dict,
        hasPresence=st.booleans(),
        canSend=st.booleans(),
        canReceive=st.builds(
            dict,
            base=st.booleans(),
            byParticipantId=st.dictionaries(st.sampled_from(list(TONE_HZ)), st.booleans()),
        ),
    ),
    min_size=4,
    max_size=4,
)


@given(st.lists(people, min_size=2, max_size=5))
@settings(max_examples=60)
def test_every_frame_holds_exactly_the_allowed_tones(
    changes: list[list[dict[str, object]]],
) -> None:
    singers = {who: Singer(hz) for who, hz in TONE_HZ.items()}
    ports = {who: Port(who, singer) for who, singer in singers.items()}
    room = RoomPlan(RoomName("r"), ports, {})
    old: dict[ParticipantId, frozenset[ParticipantId]] = {}
    tick = 0
    for permissions in changes:
        new = audible(
            Participant(id=who, permissions=given)
            for who, given in zip(TONE_HZ, permissions, strict=True)
        )
        for step in forbid_first(old, new):
            room = room.with_matrix(step)
            room.mix(tick)
            tick += 1
            for who, singer in singers.items():
                heard = singer.hears
                assert heard == step[who]
                assert heard <= new[who]
        old = new
