"""The peer for the cost of a call: an engine process with one PCMU leg and nothing around it.

Argument: the SIP address to call. Prints ``up`` once answered; ends with standard input.
"""

from __future__ import annotations

import asyncio
import sys

from softphone.domain.ids import LegId
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import LegAnswered, PlaceOptions, SipEvent
from softphone.gateway.sip.options import EngineOptions


async def main(uri: str) -> None:
    """Place the leg and keep it."""
    up = asyncio.Event()

    def hear(event: SipEvent) -> None:
        if isinstance(event, LegAnswered):
            up.set()

    engine = BaresipEngine(EngineOptions())
    await engine.start(hear)
    await engine.place(LegId("leg"), uri, PlaceOptions(codecs=("PCMU",)))
    await up.wait()
    sys.stdout.write("up\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await engine.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
