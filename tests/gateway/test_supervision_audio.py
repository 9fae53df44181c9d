"""Two hundred switches between listen, whisper and barge: the customer never hears a whisper."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import numpy as np

from softphone.domain.ids import LegId
from softphone.gateway.sip.engine import FRAME_SAMPLES, Pcm
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.fakes.sip_engine import FakeLegMedia

SWITCHES = 200
AUDIO = {"sampleRate": 16000}
CUSTOMER, AGENT, PUBLIC, SECRET = 256, 512, 1024, 4096
"""What each party says, a constant; a frame's value is the sum of who is in it.

The supervisor says PUBLIC from the moment a barge is asked for until it is over, else SECRET.
"""

SUPERVISOR = {"hasPresence": False, "canSend": False, "canAdmin": ["participants"]}


class Voice:
    """A socket that says one constant in real time."""

    def __init__(self, client: RoomSocket, value: int) -> None:
        self.client = client
        self.value = value

    async def speak(self) -> None:
        """Two frames every 40 ms, for ever, so that one often waits to be heard."""
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            frame: Pcm = np.full(FRAME_SAMPLES, self.value, dtype="<i2")
            for _ in range(2):
                await self.client.send(frame.tobytes())
            due += 0.04
            await asyncio.sleep(max(0.0, due - loop.time()))


@asynccontextmanager
async def speaking(client: RoomSocket, value: int) -> AsyncIterator[Voice]:
    voice = Voice(client, value)
    task = asyncio.create_task(voice.speak())
    try:
        yield voice
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def talking_customer(gateway: RunningGateway, agent: RoomSocket) -> FakeLegMedia:
    made = await agent.call("startDialOut", sipUri="sip:far@127.0.0.1")
    leg = LegId(made["session"]["sessionId"])
    await eventually(lambda: leg in gateway.engine.legs)
    media = gateway.engine.pick_up(leg)
    await agent.next("dialout-answered")
    frame: Pcm = np.full(FRAME_SAMPLES, CUSTOMER, dtype=np.int16)
    media.outgoing = type(media.outgoing)()
    media.read = lambda: frame  # type: ignore[method-assign]
    return media


async def test_no_customer_ever_hears_a_whisper_and_nobody_elses_media_changes(
    gateway: RunningGateway,
) -> None:
    await gateway.room(sip=None)
    dice = random.Random(7)
    async with gateway.client() as agent, gateway.client(permissions=SUPERVISOR) as boss:
        await agent.call("join", audio=AUDIO)
        customer = await talking_customer(gateway, agent)
        await boss.call("join", audio=AUDIO)
        async with speaking(agent, AGENT), speaking(boss, SECRET) as voice:
            await eventually(lambda: AGENT in said_to(customer))
            barged = whispered = 0
            for _ in range(SWITCHES):
                mode = dice.choice(["listen", "whisper", "barge"])
                if mode == "barge":
                    voice.value = PUBLIC
                await boss.call("supervise", mode=mode)
                if mode != "barge":
                    voice.value = SECRET
                frames = len(customer.outgoing) + dice.randrange(1, 4)
                await eventually(lambda n=frames: len(customer.outgoing) >= n)
                barged += mode == "barge"
                whispered += mode == "whisper"
    heard = said_to(customer)
    told = {int(np.frombuffer(frame, "<i2")[0]) for frame in agent.audio}
    assert barged > 40
    assert whispered > 40
    assert not any(value & SECRET for value in heard), "the customer never hears a whisper"
    assert any(value & PUBLIC for value in heard), "a barge is heard by all"
    assert any(value & SECRET for value in told), "a whisper is heard by the agent"
    started = next(place for place, value in enumerate(heard) if value & AGENT)
    silent = sum(not value & AGENT for value in heard[started:-5])
    assert silent <= 2, "the agent's voice goes on through every switch"
    assert all(value & CUSTOMER for value in told if value), "and so does the customer's"


def said_to(media: FakeLegMedia) -> list[int]:
    """The value of each frame this leg was given."""
    return [int(frame[0]) for frame in list(media.outgoing)]
