"""A real Secret Service on a bus of its own: a message bus and GNOME Keyring, unlocked."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path


def available() -> bool:
    """Whether both programs are installed."""
    return all(shutil.which(name) for name in ("dbus-daemon", "gnome-keyring-daemon"))


@contextlib.contextmanager
def secret_service(folder: Path, base: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The variables a program needs to find it; its files are below ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    environment = {**base, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    (folder / "data").mkdir(exist_ok=True)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert bus.stdout is not None
    found = {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    ring = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        env={**environment, **found, "XDG_RUNTIME_DIR": str(runtime)},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert ring.stdin is not None
    ring.stdin.write("test")
    ring.stdin.close()
    try:
        yield found
    finally:
        for process in (ring, bus):
            process.terminate()
            process.wait(10)
        bus.stdout.close()


def stored(environment: Mapping[str, str], entry: str) -> str:
    """What the keyring holds under this name of the program, read by another process."""
    script = "import sys, keyring; print(keyring.get_password('softphone', sys.argv[1]) or '')"
    done = subprocess.run(
        [sys.executable, "-c", script, entry],
        env=dict(environment),
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    return done.stdout.strip()
