"""A dial-out over the room socket, up to the engine."""

from __future__ import annotations

from typing import Any

from tests.fakes.gateway_process import RoomSocket, RunningGateway
from tests.fakes.sip_engine import FakeLeg

FAR = "sip:far@127.0.0.1:5999"


async def dial(gateway: RunningGateway, client: RoomSocket, **options: Any) -> FakeLeg:
    """Start a dial-out and wait until the engine has it."""
    count = sum(command[0] == "place" for command in gateway.engine.commands)
    wanted = options if options.keys() & {"sipUri", "phoneNumber"} else {"sipUri": FAR, **options}
    result = await client.call("startDialOut", **wanted)
    await gateway.placed(count + 1)
    return gateway.leg(result["session"]["sessionId"])


def leg_events(client: RoomSocket) -> list[str]:
    return [e["method"] for e in client.events if e["method"].startswith("dialout")]
