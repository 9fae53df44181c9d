"""The real program with files of its own, and what its processes cost."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SOFTPHONE = (sys.executable, "-m", "softphone")
SILENCE_S = 25.0
FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def private_environment(base: Mapping[str, str], folder: Path) -> dict[str, str]:
    """``base`` with every folder of the program below ``folder``."""
    made = dict(base)
    for name in FOLDERS:
        place = folder / name.lower()
        place.mkdir(mode=0o700, exist_ok=True)
        made[name] = str(place)
    made["PYTHONPATH"] = str(ROOT)
    return made


@contextlib.contextmanager
def private_folder() -> Iterator[Path]:
    """A folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="softphone-bench-") as name:
        yield Path(name)


class Watched:
    """A window process that tells what happens in it, one JSON object a line.

    Args:
        environment: with the display and the folders.
        command: what to run; by default the instrumented program.
        more: further variables.
    """

    def __init__(
        self,
        environment: Mapping[str, str],
        command: Sequence[str] = (sys.executable, "-m", "tests.benchmarks.watched_window"),
        **more: str,
    ) -> None:
        read, write = os.pipe()
        self._pipe = read
        self._rest = b""
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            command,
            env={**environment, "BENCH_PIPE": str(write), **more},
            pass_fds=[write],
            stderr=subprocess.DEVNULL if not os.environ.get("BENCH_DEBUG") else None,
            cwd=ROOT,
        )
        os.close(write)

    @property
    def pid(self) -> int:
        """The window's process id."""
        return self.process.pid

    def next(self) -> dict[str, Any]:
        """The next line.

        Raises:
            RuntimeError: the process is gone or says nothing any more.
        """
        while b"\n" not in self._rest:
            if not select.select([self._pipe], [], [], SILENCE_S)[0]:
                raise RuntimeError(f"the window said nothing for {SILENCE_S} s")
            more = os.read(self._pipe, 65536)
            if not more:
                raise RuntimeError("the window ended")
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        told: dict[str, Any] = json.loads(line)
        return told

    def until(self, what: str, **values: Any) -> dict[str, Any]:
        """Read on until a line says ``what`` with these values."""
        while True:
            told = self.next()
            if told["what"] == what and all(told.get(k) == v for k, v in values.items()):
                return told

    def end(self) -> list[dict[str, Any]]:
        """End it in the ordinary way; returns what it still had to tell."""
        rest = []
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        with contextlib.suppress(RuntimeError):
            while True:
                rest.append(self.next())
        os.close(self._pipe)
        end(self.process)
        return rest


def end(process: subprocess.Popen[Any], timeout_s: float = 10.0) -> None:
    """End one process by its id: SIGTERM, and SIGKILL when it does not go."""
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(timeout_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def children(pid: int) -> list[int]:
    """Process ids of the direct children."""
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(OSError):
            found += [int(child) for child in (task / "children").read_text().split()]
    return found


def cpu_s(pid: int) -> float:
    """CPU seconds of all threads so far, to the nanosecond, by the scheduler's own count."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(OSError):
            total += int((task / "schedstat").read_text().split()[0])
    return total / 1e9


def cpu_shares(pids: Sequence[int], seconds: float) -> list[float]:
    """Percent of a core of each process over the coming seconds."""
    begin, before = time.monotonic(), [cpu_s(pid) for pid in pids]
    time.sleep(seconds)
    took = time.monotonic() - begin
    return [(cpu_s(pid) - b) / took * 100 for pid, b in zip(pids, before, strict=True)]


def pss_mib(pid: int) -> float:
    """Proportional set size in MiB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    line = next(line for line in text.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024
