"""Hold music: only for those on hold, from its beginning, without a click."""

from __future__ import annotations

import numpy as np

from softphone.domain.ids import ParticipantId, RoomName
from softphone.gateway.mixing.music import hold_music
from softphone.gateway.mixing.plan import Port, RoomPlan
from softphone.gateway.sip.engine import FRAME_SAMPLES, Pcm

LEG, DESK = ParticipantId("leg"), ParticipantId("desk")


class Ear:
    def __init__(self, says: int = 0) -> None:
        self.heard: list[Pcm] = []
        self._says = np.full(FRAME_SAMPLES, says, dtype=np.int16)

    def read(self) -> Pcm:
        return self._says

    def write(self, frame: Pcm) -> None:
        self.heard.append(frame)


def test_the_round_is_calm_whole_and_seamless() -> None:
    music = hold_music()
    assert music.shape[1] == FRAME_SAMPLES
    assert 20 < len(music) / 50 < 60
    line = music.ravel()
    assert np.abs(line).max() <= 5000
    steps = np.abs(np.diff(line))
    assert abs(line[0] - line[-1]) <= steps.max() < 1500
    loudness = np.sqrt((line.reshape(-1, 16_000) ** 2).mean(axis=1))
    assert loudness.min() > 300, "never silent for a second"


def test_only_the_held_hear_it_from_its_beginning() -> None:
    leg, desk = Ear(says=100), Ear(says=700)
    ports = {LEG: Port(LEG, leg), DESK: Port(DESK, desk)}
    both = {LEG: frozenset({DESK}), DESK: frozenset({LEG})}
    plan = RoomPlan(RoomName("r"), ports, both)
    plan.mix(0)
    assert (leg.heard[-1] == 700).all()
    plan = plan.with_matrix({}, frozenset({LEG}))
    for tick in range(1, 4):
        plan.mix(tick)
        assert np.array_equal(leg.heard[-1], hold_music()[tick - 1].astype(np.int16))
        assert not desk.heard[-1].any()
    plan = plan.with_matrix(both)
    plan.mix(4)
    assert (leg.heard[-1] == 700).all()
    plan = plan.with_matrix({}, frozenset({LEG}))
    plan.mix(5)
    assert np.array_equal(leg.heard[-1], hold_music()[0].astype(np.int16)), "it starts anew"


def test_music_survives_a_newcomer_without_a_jump() -> None:
    leg = Ear()
    plan = RoomPlan(RoomName("r"), {LEG: Port(LEG, leg)}, {}).with_matrix({}, frozenset({LEG}))
    plan.mix(0)
    plan = plan.with_ports({**plan.ports, DESK: Port(DESK, Ear())}).with_matrix(
        {}, frozenset({LEG})
    )
    plan.mix(1)
    assert np.array_equal(leg.heard[-1], hold_music()[1].astype(np.int16))
