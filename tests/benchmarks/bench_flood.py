"""As many events as the window can take, beside a bare reader of the same frames."""

from __future__ import annotations

import subprocess
import sys

from tests.benchmarks.figures import Figure, median
from tests.benchmarks.product import ROOT, Watched, private_environment, private_folder
from tests.benchmarks.scripted_room import ScriptedRoom, scripted_room
from tests.fakes.screen import screen

SESSIONS = 200
EVENTS = 60_000
ROUNDS = 5


def measure() -> list[Figure]:
    """Medians of the rounds, window and bare reader in turns."""
    ours: list[float] = []
    bare: list[float] = []
    signals = rows = 0
    with (
        screen("1600x1000x24") as shown,
        private_folder() as folder,
        scripted_room(SESSIONS) as room,
    ):
        environment = private_environment(shown.environment, folder)
        for _ in range(ROUNDS):
            bare.append(EVENTS / _bare(room))
            window = Watched(environment, BENCH_URL=room.url)
            window.until("link", status="up")
            room.tell(rate=200, seconds=3)  # audio and the tray come up meanwhile
            room.hear("done")
            room.tell(flood=EVENTS)
            begin = room.hear("flooding")["at"]
            last = window.until("last")
            ours.append(EVENTS / ((last["at"] - begin) / 1e9))
            signals, rows = last["signals"] - 600, last["rows"] - 600
            room.hear("done")
            window.end()
            room.tell(leave=True)
            room.hear("done")
    ratios = [a / b for a, b in zip(ours, bare, strict=True)]
    return [
        Figure(
            name="events taken in a flood",
            value=median(ours),
            unit="/s",
            peer=median(bare),
            peer_name="/s, bare websockets + JSON + pydantic",
        ),
        Figure(
            name="… as a share of the bare reader",
            value=median(ratios) * 100,
            unit="%",
            budget=70,
            at_least=True,
        ),
        Figure(
            name="Qt signals an event in the flood",
            value=signals / EVENTS,
            unit="signals",
            budget=1,
            at_least=True,
            peer=rows / EVENTS,
            peer_name="row changes an event",
        ),
    ]


def _bare(room: ScriptedRoom) -> float:
    """Seconds of the bare reader."""
    reader = subprocess.Popen(
        (sys.executable, "-m", "tests.benchmarks.bare_reader", room.url, str(EVENTS)),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert reader.stdout is not None
    reader.stdout.readline()
    room.tell(flood=EVENTS)
    begin = int(room.hear("flooding")["at"])
    end = int(reader.stdout.readline())
    room.hear("done")
    reader.wait(10)
    room.tell(leave=True)
    room.hear("done")
    return (end - begin) / 1e9
