"""Rounds of join, dial and leave with the real client, and what they leave behind.

``python -m tests.daily.soak 200`` prints one JSON object: memory in MiB, objects, threads
and open files after a tenth of the rounds and at the end. It fails when they have grown.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from softphone.backends.daily.backend import DailyBackend
from softphone.backends.daily.entrance import ApiKeyEntrance
from softphone.domain import events
from softphone.domain.dialing import DialRequest
from tests.certificates import Authority
from tests.daily_rig import practise, profile_for
from tests.fakes.daily_cloud.cloud import DailyCloud
from tests.fakes.daily_cloud.rest import KEY, DailyRest
from tests.fakes.event_sink import Sink
from tests.fakes.practice_room import ECHO

MAY_GROW = {"memory": 20, "objects": 1_000, "threads": 2, "files": 2}
"""The memory is mostly the SDK's and the stand-in's; the objects are what Python code holds."""


def measure() -> dict[str, float]:
    """Memory of this process in MiB (resident), its objects, threads and open files.

    libwebrtc's resolvers are left out: each lives until the name server answers, or for seconds
    where there is none.
    """
    gc.collect()
    names = [_name_of(task) for task in Path("/proc/self/task").iterdir()]
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "memory": pages * os.sysconf("SC_PAGE_SIZE") / 2**20,
        "objects": len(gc.get_objects()),
        "threads": len(names) - names.count("AsyncResolver"),
        "files": len(list(Path("/proc/self/fd").iterdir())) - names.count("AsyncResolver"),
    }


def _name_of(task: Path) -> str:
    try:
        return (task / "comm").read_text().strip()
    except OSError:  # it ended meanwhile
        return ""


async def round_trip(cloud: DailyCloud, rest: DailyRest) -> None:
    """One operator comes, makes a call, and goes."""
    profile = profile_for(rest.url, cloud.proxy_url)
    backend = DailyBackend(profile, ApiKeyEntrance(profile, SecretStr(KEY)))
    sink = Sink()
    await backend.start(sink)
    leg = await backend.dial(DialRequest(destination=ECHO))
    await sink.next(events.DialoutAnswered)
    await backend.hang_up(leg)
    await sink.next(events.DialoutStopped)
    await backend.stop()
    assert not cloud.faults and not rest.rooms
    rest.forget()
    cloud.lookups.clear()


def growth(settled: Mapping[str, float], end: Mapping[str, float]) -> str:
    """What has grown by more than it may, or empty."""
    grown = {name: end[name] - settled[name] for name in MAY_GROW}
    return ", ".join(f"{name} by {by:.0f}" for name, by in grown.items() if by > MAY_GROW[name])


async def soak(rounds: int) -> dict[str, Any]:
    """Run the rounds; some of them first, to let everything settle."""
    first = max(4, rounds // 10)
    with tempfile.TemporaryDirectory() as folder:
        authority = Authority.create(Path(folder), "stand-in of Daily")
        os.environ["SSL_CERT_FILE"] = str(authority.file)
        async with DailyCloud(authority) as cloud, DailyRest(cloud) as rest:
            practise(cloud)
            began = time.monotonic()
            for _ in range(first):
                await round_trip(cloud, rest)
            settled = measure()
            for _ in range(rounds - first):
                await round_trip(cloud, rest)
            took = (time.monotonic() - began) / rounds
            return {"rounds": rounds, "seconds": took, "settled": settled, "end": measure()}


if __name__ == "__main__":
    found = asyncio.run(soak(int(sys.argv[1])))
    print(json.dumps(found))  # noqa: T201
    grown = growth(found["settled"], found["end"])
    sys.exit(f"grown: {grown}" if grown else 0)
