"""100 legs on the mixer's thread: how late its ticks are and what they cost.

Each leg reads 8 kHz telephone sound through a streaming resampler to the mixing rate, as a PCMU leg
does. Budget: no tick more than 5 ms late, on one core.

Run it with ``python tests/benchmarks/bench_mixer.py [seconds]``.
"""

from __future__ import annotations

import json
import os
import sys
import time

import numpy as np
import soxr

from softphone.domain.ids import ParticipantId, RoomName
from softphone.gateway.mixer import Lateness, Mixer
from softphone.gateway.sip.engine import FRAME_SAMPLES, MIX_RATE, Pcm

SHAPES = {"20 rooms of 5": (20, 5), "1 room of 100": (1, 100)}


class TelephoneLeg:
    """Endless speech-like noise at 8 kHz, resampled to the mixing rate frame by frame."""

    def __init__(self, seed: int) -> None:
        noise = np.random.default_rng(seed).normal(0, 3000, 160 * 50)
        self._frames = noise.astype(np.int16).reshape(50, 160)
        self._stream = soxr.ResampleStream(8000, MIX_RATE, 1, dtype="int16", quality="LQ")
        self._rest = np.zeros(0, dtype=np.int16)
        self._at = 0
        self.written = 0

    def read(self) -> Pcm | None:
        frame = self._frames[self._at % 50]
        self._at += 1
        self._rest = np.concatenate((self._rest, self._stream.resample_chunk(frame)))
        if len(self._rest) < FRAME_SAMPLES:
            return None
        whole, self._rest = self._rest[:FRAME_SAMPLES], self._rest[FRAME_SAMPLES:]
        return whole

    def write(self, frame: Pcm) -> None:
        self.written += len(frame.tobytes())


def run(rooms: int, size: int, seconds: float) -> tuple[Lateness, float]:
    """Mix for that long; returns the punctuality and the share of one core."""
    mixer = Mixer()
    mixer.start()
    for number in range(rooms):
        room = RoomName(f"room-{number}")
        everyone = [ParticipantId(f"{number}.{who}") for who in range(size)]
        mixer.add_room(room)
        mixer.set_matrix(room, {me: frozenset(everyone) - {me} for me in everyone})
        for seed, who in enumerate(everyone):
            mixer.add_port(room, who, TelephoneLeg(seed))
    time.sleep(0.5)
    mixer.reset_lateness()
    cpu, wall = time.process_time(), time.monotonic()
    time.sleep(seconds)
    share = (time.process_time() - cpu) / (time.monotonic() - wall)
    lateness = mixer.lateness()
    mixer.stop()
    return lateness, share


def main() -> int:
    """Run both shapes on one core and print one JSON line each; 1 when a budget is missed."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    missed = 0
    for name, (rooms, size) in SHAPES.items():
        late, share = run(rooms, size, seconds)
        missed += late.over_5ms + late.skipped
        print(  # noqa: T201  # the result is its output
            json.dumps(
                {
                    "bench": f"mixer, {name}",
                    "ticks": late.ticks,
                    "late_p50_ms": round(late.p50_ms, 3),
                    "late_p99_ms": round(late.p99_ms, 3),
                    "late_max_ms": round(late.max_ms, 3),
                    "done_p99_ms": round(late.done_p99_ms, 3),
                    "done_max_ms": round(late.done_max_ms, 3),
                    "over_5ms": late.over_5ms,
                    "skipped": late.skipped,
                    "cpu_percent_of_a_core": round(share * 100, 1),
                }
            )
        )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
