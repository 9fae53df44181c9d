"""A private PulseAudio server with null sinks and a virtual microphone, ended by its own pid."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path


def available() -> bool:
    """Whether this machine can run the server."""
    return shutil.which("pulseaudio") is not None and shutil.which("pactl") is not None


class PulseServer:
    """One PulseAudio in the foreground on a private socket below ``directory``.

    `environment` is what a client needs to find it; nothing of the test process is changed.
    """

    def __init__(self, directory: Path) -> None:
        self._home = directory / "home"
        self._runtime = directory / "run"
        self._socket = directory / "native"
        for folder in (self._home, self._runtime):
            folder.mkdir(parents=True, mode=0o700)
        self._process: subprocess.Popen[bytes] | None = None
        self._log = directory / "pulse.log"

    @property
    def environment(self) -> Mapping[str, str]:
        return {
            "HOME": str(self._home),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "PULSE_SERVER": f"unix:{self._socket}",
            "PULSE_COOKIE": str(self._home / "cookie"),
        }

    def start(self) -> None:
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [
                    "pulseaudio",
                    "-n",
                    "--daemonize=no",
                    "--use-pid-file=no",
                    "--exit-idle-time=-1",
                    "--disable-shm=yes",
                    "--realtime=no",
                    "--high-priority=no",
                    "--log-target=stderr",
                    "-L",
                    f"module-native-protocol-unix socket={self._socket} auth-anonymous=1",
                ],
                env={**os.environ, **self.environment},
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + 10
        while not self._socket.exists():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PulseAudio did not start: {self._log.read_text()}")
            time.sleep(0.01)
        self.control("info")

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def control(self, *words: str) -> str:
        """Run one ``pactl`` command against this server and return what it printed."""
        done = subprocess.run(
            ["pactl", *words],
            env={**os.environ, **self.environment},
            check=True,
            capture_output=True,
            text=True,
            timeout=10,
        )
        return done.stdout.strip()

    def add_sink(self, name: str, *, rate: int = 44_100) -> int:
        """Load a null sink described by its name; returns the module's index."""
        return int(
            self.control(
                "load-module",
                "module-null-sink",
                f"sink_name={name}",
                f"rate={rate}",
                f"sink_properties=device.description={name}",
            )
        )

    def add_microphone(self, name: str, sink: str) -> int:
        """Load a source that hears what is played into ``sink``; returns the module's index."""
        return int(
            self.control(
                "load-module",
                "module-remap-source",
                f"master={sink}.monitor",
                f"source_name={name}",
                f"source_properties=device.description={name}",
            )
        )

    def remove(self, module: int) -> None:
        self.control("unload-module", str(module))

    def __enter__(self) -> PulseServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
