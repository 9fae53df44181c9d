"""A far party whose answers inside the dialog a test scripts, and the desk it talks to."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import numpy as np

from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.practice_line.media import g711
from softphone.gateway.practice_line.stack.leg import Leg
from softphone.gateway.practice_line.stack.message import Request, Response
from softphone.gateway.practice_line.stack.transactions import ServerTransaction
from tests.fakes.gateway_process import RoomSocket, RunningGateway
from tests.patience import PATIENCE_S
from tests.tones import Samples

LISTEN_S = 0.5


class FarParty:
    """The far end of a leg: notes every request in the dialog, and answers some as scripted."""

    def __init__(self, leg: Leg) -> None:
        self.leg = leg
        self.requests: list[Request] = []
        self.targets: asyncio.Queue[str] = asyncio.Queue()
        self._changed = asyncio.Event()
        self._take = leg.take
        leg.take = self._note  # type: ignore[method-assign]
        leg.on_refer = self.targets.put_nowait

    def answer_refer(self, status: int) -> None:
        self.leg._take_refer = lambda transaction: self.leg._reply(  # type: ignore[method-assign]
            transaction, status
        )

    def tell(self, status: int, reason: str = "Whatever") -> None:
        self.leg.notify(f"SIP/2.0 {status} {reason}", final=status >= 200)

    def ask(self, target: str) -> None:
        contact = ("Contact", self.leg._contact())
        self.leg.send_request("REFER", [("Refer-To", f"<{target}>"), contact])

    async def told(self, method: str, word: str) -> Request:
        """The first request of a method with a word in its body."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                for request in self.requests:
                    if request.method == method and word in request.body.decode():
                        return request
                self._changed.clear()
                await self._changed.wait()

    def _note(self, request: Request, transaction: ServerTransaction | None) -> None:
        self.requests.append(request)
        self._changed.set()
        self._take(request, transaction)

    def reinvites(self, act: Callable[[ServerTransaction], object]) -> None:
        """Handle the next re-INVITE so, later ones in order."""
        usual = self.leg._take_reinvite

        def once(transaction: ServerTransaction) -> None:
            self.leg._take_reinvite = usual  # type: ignore[method-assign]
            act(transaction)

        self.leg._take_reinvite = once  # type: ignore[method-assign]

    def reply(self, transaction: ServerTransaction, status: int) -> None:
        self.leg._reply(transaction, status)

    async def reinvite(self, direction: str = "sendrecv") -> Response:
        """Send a re-INVITE; its final answer, acknowledged."""
        leg = self.leg
        invite = leg.dialog.request("INVITE", leg.agent.via(leg.dialog.peer))
        for name, value in leg._with_sdp():
            invite.headers.add(name, value)
        invite.body = leg._offer().replace(b"a=sendrecv", f"a={direction}".encode())
        final: asyncio.Future[Response] = asyncio.get_running_loop().create_future()

        def take(response: Response) -> None:
            if response.status >= 200 and not final.done():
                final.set_result(response)

        leg.agent.layer.request(invite, leg.dialog.next_hop(), take, lambda: None)
        async with asyncio.timeout(PATIENCE_S):
            response = await final
        if response.status < 300:
            ack = leg.dialog.request("ACK", leg.agent.via(leg.dialog.peer), seq=invite.cseq)
            leg.agent.layer.send(ack.encode(), leg.dialog.next_hop())
        return response


class Ear:
    """What a leg of the practice line hears, beside what it does with it."""

    def __init__(self, leg: Leg) -> None:
        self._leg, self._before = leg, leg.on_audio
        self._heard = bytearray()
        leg.on_audio = self._take

    def _take(self, payload: bytes) -> None:
        self._heard += payload
        self._before(payload)

    async def until(self, right: Callable[[Samples], bool]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                self._heard.clear()
                await asyncio.sleep(LISTEN_S)
                heard = decode(bytes(self._heard), self._leg.codec)
                if len(heard) > 2000 and right(heard):
                    return


def decode(payload: bytes, codec: str) -> Samples:
    """G.711 to samples, by the table of what encodes to each byte."""
    table = np.zeros(256, dtype=np.int16)
    steps = array("h", range(-32768, 32768, 4))
    for sample, code in zip(steps, g711.encode(codec, steps), strict=True):
        table[code] = sample
    return table[np.frombuffer(payload, dtype=np.uint8)]


async def dial(client: RoomSocket, name: str = "echo") -> str:
    result = await client.call("startDialOut", sipUri=f"sip:{name}@practice-line")
    await client.next("dialout-answered")
    session: str = result["session"]["sessionId"]
    return session


@asynccontextmanager
async def talking(
    desk: RunningGateway, line: PracticeLine
) -> AsyncIterator[tuple[RoomSocket, str, FarParty]]:
    async with desk.joined() as client:
        session = await dial(client)
        (leg,) = line.legs
        yield client, session, FarParty(leg)


async def until(client: RoomSocket, status: str) -> dict[str, Any]:
    while True:
        progress = await client.next("transfer-progress")
        if progress["status"] == status:
            return progress


async def still_there(client: RoomSocket, session: str, far: FarParty) -> None:
    """Both ends have the call, and it can be ended in order."""
    assert not far.leg.ended.is_set()
    await client.call("sendDTMF", sessionId=session, tones="1")
    await client.call("stopDialOut", sessionId=session)
    assert (await client.next("dialout-stopped"))["reason"] == "hung up here"
    async with asyncio.timeout(PATIENCE_S):
        await far.leg.ended.wait()
