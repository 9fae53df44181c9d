"""Listens to what a sink of a private PulseAudio plays."""

from __future__ import annotations

import os
import subprocess
import threading
import time

import numpy as np
import numpy.typing as npt

from tests.fakes.pulse import PulseServer

RATE = 16_000


class SinkEar:
    """A low-latency recorder on a sink's monitor; open it before the sound that is to be heard."""

    def __init__(self, server: PulseServer, sink: str) -> None:
        self._process = subprocess.Popen(
            [
                "parec",
                f"--device={sink}.monitor",
                f"--rate={RATE}",
                "--channels=1",
                "--format=s16le",
                "--latency-msec=20",
                "--raw",
            ],
            env={**os.environ, **server.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._heard = bytearray()
        self._thread = threading.Thread(target=self._listen, name="sink-ear", daemon=True)
        self._thread.start()

    def wait_until_listening(self) -> None:
        """A null sink wakes slowly; once it delivers silence it delivers everything in time."""
        deadline = time.monotonic() + 5
        while len(self._heard) < RATE // 10:
            if time.monotonic() > deadline:
                raise RuntimeError("the sink's monitor stays silent")
            time.sleep(0.01)

    @property
    def heard(self) -> npt.NDArray[np.int16]:
        """Everything so far."""
        return np.frombuffer(bytes(self._heard[: len(self._heard) // 2 * 2]), dtype="<i2")

    def last(self, seconds: float) -> npt.NDArray[np.int16]:
        return self.heard[-int(seconds * RATE) :]

    def forget(self) -> None:
        del self._heard[: len(self._heard) // 2 * 2]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(5)
        self._thread.join(5)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while chunk := self._process.stdout.read1(4096):  # type: ignore[union-attr, attr-defined]
            self._heard += chunk


def goertzel(samples: npt.NDArray[np.int16], hz: float, rate: int = RATE) -> float:
    """Amplitude of one frequency in full scale, 0.0-1.0."""
    if not len(samples):
        return 0.0
    turn = np.exp(-2j * np.pi * hz * np.arange(len(samples)) / rate)
    return float(abs(np.dot(samples, turn)) * 2 / len(samples) / 32768)
