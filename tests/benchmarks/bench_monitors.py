"""What supervisors cost a gateway: 50 monitors and 200 events a second.

Run: ``python -m tests.benchmarks.bench_monitors``. Prints one JSON line: the gateway's share of a
core with the same events for no monitor, for one and for 50, and how long a frame takes to the
last of them.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import websockets

from tests.fakes.gateway_command import KEY, Desk, running_desk
from tests.fakes.gateway_process import RoomSocket

MONITORS = 50
PER_SECOND = 200
SECONDS = 5.0
STATES = ("available", "busy", "break", "offline")


class Ear:
    """One monitor that notes when each frame comes."""

    def __init__(self) -> None:
        self.came: list[float] = []

    async def run(self, desk: Desk) -> None:
        async with websockets.connect(
            f"{desk.ready['http'].replace('http', 'ws')}/v1/monitor",
            additional_headers={"Authorization": f"Bearer {KEY}"},
        ) as socket:
            async for _ in socket:
                self.came.append(time.perf_counter())


def spent(pid: int) -> float:
    """Processor time of a process so far, in seconds."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


async def busy(desk: Desk, agent: RoomSocket) -> float:
    """The gateway's share of a core while an agent changes its state that often."""
    began, start, sent = spent(desk.process.pid), time.perf_counter(), 0
    while (passed := time.perf_counter() - start) < SECONDS:
        while sent < passed * PER_SECOND:
            state = STATES[sent % len(STATES)]
            params = {"state": state, "reason": str(sent)}
            frame = {"jsonrpc": "2.0", "method": "setAgentState", "params": params}
            await agent.send(json.dumps(frame))
            sent += 1
        await asyncio.sleep(0.005)
    return round((spent(desk.process.pid) - began) / SECONDS, 3)


async def with_monitors(desk: Desk, agent: RoomSocket, count: int) -> tuple[float, list[Ear]]:
    """The share with so many monitors, and what they heard."""
    ears = [Ear() for _ in range(count)]
    tasks = [asyncio.create_task(ear.run(desk)) for ear in ears]
    while not all(ear.came for ear in ears):  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    share = await busy(desk, agent)
    await asyncio.sleep(0.5)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return share, ears


async def main() -> dict[str, Any]:
    """Measure."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        desk = await stack.enter_async_context(running_desk(folder))
        agent = await desk.join("desk")
        none, _ = await with_monitors(desk, agent, 0)
        one, _ = await with_monitors(desk, agent, 1)
        many, ears = await with_monitors(desk, agent, MONITORS)
        frames = min(len(ear.came) for ear in ears)
        spread = sorted(
            max(ear.came[place] for ear in ears) - min(ear.came[place] for ear in ears)
            for place in range(1, frames)
        )
        await agent.close()
        return {
            "bench": "monitors",
            "monitors": MONITORS,
            "events_per_s": PER_SECOND,
            "frames_each": frames,
            "cpu_share_none": none,
            "cpu_share_one": one,
            "cpu_share_all": many,
            "first_to_last_ms_p99": round(1000 * spread[int(len(spread) * 0.99)], 2),
        }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(main())) + "\n")
