"""A room socket that only sends: a process that answers ``join`` and then does what it is told.

Its one argument is the room's size. Commands come on standard input, a JSON object a line:
``{"rate": events a second, "seconds": …}`` sends steady traffic, ``{"flood": events}`` sends as
fast as the reader takes it. The first line on standard output is the address.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import sys
import time
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

LEGS = [f"0b9c1e7e-5a1d-4c55-9d9e-{number:012d}" for number in range(int(sys.argv[1]))]
CHUNK = 500
WARNED = 10


def leg(number: int) -> dict[str, Any]:
    """A live dial-out, as ``join`` answers it."""
    return {
        "sessionId": LEGS[number],
        "direction": "dial-out",
        "state": "active",
        "startedAt": time.time() - 60,
        "answeredAt": time.time() - 50,
        "destination": f"+1555010{number:04d}",
    }


class Room:
    """One client at a time."""

    def __init__(self) -> None:
        self.seq = 0
        self.client: ServerConnection | None = None
        self.joined = asyncio.Event()

    async def serve(self, client: ServerConnection) -> None:
        """Until it leaves."""
        with contextlib.suppress(ConnectionClosed):
            await self.answer(client)

    async def answer(self, client: ServerConnection) -> None:
        """Answer everything with an empty result, ``join`` with the room."""
        async for text in client:
            request = json.loads(text)
            result: dict[str, Any] = {}
            if request["method"] == "join":
                result = self.welcome()
            answer = {"jsonrpc": "2.0", "id": request["id"], "result": result}
            await client.send(json.dumps(answer))
            if request["method"] == "join":
                self.client = client
                self.joined.set()

    def welcome(self) -> dict[str, Any]:
        self.seq = 0
        return {
            "sessionId": "00000000-0000-4000-8000-000000000001",
            "resumeKey": "k",
            "seq": 0,
            "room": "desk",
            "participants": [],
            "sessions": [leg(number) for number in range(len(LEGS))],
        }

    def frame(self, session: str, *, sent: int, received: int = 0) -> str:
        """A quality sample; ``packetsSent`` carries the time of sending in microseconds."""
        self.seq += 1
        params = {
            "sessionId": session,
            "codec": "OPUS",
            "packetsSent": sent,
            "packetsReceived": received,
            "lossPercent": 0.2,
            "jitterMs": 4.0,
            "rttMs": 38.0,
            "mos": 4.3,
            "seq": self.seq,
            "timestamp": time.time(),
        }
        return json.dumps({"jsonrpc": "2.0", "method": "stats", "params": params})

    def warning(self, session: str, *, sent: int) -> str:
        """A warning whose words are the time of sending in microseconds."""
        self.seq += 1
        params = {
            "sessionId": session,
            "provider": "gateway",
            "sipCallId": "f81d4fae7dec@127.0.0.1",
            "errorMsg": str(sent),
            "seq": self.seq,
            "timestamp": time.time(),
        }
        return json.dumps({"jsonrpc": "2.0", "method": "dialout-warning", "params": params})

    async def steady(self, rate: float, seconds: float) -> None:
        """Events at an even pace over all legs; one in ten changes more than the quality."""
        assert self.client is not None
        dice = random.Random(1)
        begin = time.monotonic()
        for number in range(int(rate * seconds)):
            wait = begin + number / rate - time.monotonic()
            if wait > 0:
                await asyncio.sleep(wait)
            session = dice.choice(LEGS)
            make = self.warning if number % WARNED == WARNED - 1 else self.frame
            await self.client.send(make(session, sent=time.monotonic_ns() // 1000))

    async def flood(self, count: int) -> None:
        """Ready-made frames, written straight to the transport; the last one is marked."""
        assert self.client is not None
        last = count - 1
        ready = [
            self.frame(
                LEGS[number % len(LEGS)], sent=number, received=LAST if number == last else 0
            )
            for number in range(count)
        ]
        wire = [
            b"".join(
                Frame(Opcode.TEXT, text.encode()).serialize(mask=False)
                for text in ready[start : start + CHUNK]
            )
            for start in range(0, count, CHUNK)
        ]
        transport = self.client.transport
        say(event="flooding", at=time.monotonic_ns())
        for chunk in wire:
            transport.write(chunk)
            while transport.get_write_buffer_size() > 1_000_000:  # noqa: ASYNC110  # nobody tells
                await asyncio.sleep(0.001)


LAST = 999_999


def say(**values: Any) -> None:
    """One line to whoever started this."""
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


async def main() -> None:
    """Serve until standard input ends."""
    room = Room()
    async with serve(
        room.serve,
        "127.0.0.1",
        0,
        compression=None,
        subprotocols=["softphone.room.v1"],  # type: ignore[list-item]
        ping_interval=None,
    ) as server:
        port = server.sockets[0].getsockname()[1]
        say(url=f"http://127.0.0.1:{port}")
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            command = json.loads(line)
            await room.joined.wait()
            if "rate" in command:
                await room.steady(command["rate"], command["seconds"])
            elif "flood" in command:
                await room.flood(command["flood"])
            else:
                room.joined.clear()
            say(event="done", at=time.monotonic_ns())


if __name__ == "__main__":
    asyncio.run(main())
