"""A process with an engine that is expected to become tainted; leaves as its owner must."""

from __future__ import annotations

import asyncio
import json
import os
import sys

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import EngineTainted, PlaceOptions, SipEvent
from softphone.gateway.sip.options import EngineOptions


def say(**facts: str) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


async def run() -> None:
    tainted = asyncio.Event()

    def hear(event: SipEvent) -> None:
        if isinstance(event, EngineTainted):
            say(event="EngineTainted", reason=event.reason)
            tainted.set()

    engine = BaresipEngine(EngineOptions(watchdog_s=0.1))
    await engine.start(hear)
    host, port = engine.listen
    say(event="ready", listen=f"{host}:{port}")
    await tainted.wait()
    try:
        await engine.place(LegId("late"), "sip:x@127.0.0.1:9", PlaceOptions())
    except CommandRefused as refused:
        say(event="refused", type=refused.type)
    await engine.close()
    os._exit(0 if engine.tainted else 1)


asyncio.run(run())
