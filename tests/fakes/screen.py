"""A private X screen with a window manager and somebody who types and clicks."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator

NEEDED = ("Xvfb", "openbox", "xdotool")


def available() -> bool:
    """Whether the programs for a screen are installed."""
    return all(shutil.which(name) for name in NEEDED)


class Screen:
    """One X server.

    Args:
        display: for example ``:7``.
    """

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)

    def xdotool(self, *arguments: str) -> str:
        """Run xdotool and return what it says."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=20,
            check=True,
        )
        return done.stdout.strip()

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        self.xdotool("type", "--delay", "15", text)

    def key(self, *names: str) -> None:
        """Press keys, by their X names."""
        self.xdotool("key", "--delay", "15", *names)

    def click(self, x: int, y: int) -> None:
        """Left click at a place of the screen."""
        self.xdotool("mousemove", str(x), str(y), "click", "1")


@contextlib.contextmanager
def screen(size: str = "1280x800x24") -> Iterator[Screen]:
    """A new X server with openbox, ended with the block."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    manager = None
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        made = Screen(f":{number}")
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=made.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield made
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait(5)
