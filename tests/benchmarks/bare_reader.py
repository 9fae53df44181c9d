"""The peer for the flood: a plain ``websockets`` reader, JSON and pydantic and nothing else.

Arguments: the address and the number of events. Prints the nanoseconds of the last one.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time

from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from softphone.telephony_api.events import EVENT_MODELS


async def main(url: str, count: int) -> None:
    """Join, read ``count`` events, tell when the last was read."""
    async with connect(
        f"ws{url.removeprefix('http')}/v1/rooms/desk/socket",
        compression=None,
        subprotocols=[Subprotocol("softphone.room.v1")],
    ) as socket:
        join = {"jsonrpc": "2.0", "id": 1, "method": "join", "params": {}}
        await socket.send(json.dumps(join))
        await socket.recv()
        sys.stdout.write("joined\n")
        sys.stdout.flush()
        for _ in range(count):
            frame = json.loads(await socket.recv())
            EVENT_MODELS[frame["method"]].model_validate(frame["params"])
        sys.stdout.write(f"{time.monotonic_ns()}\n")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
