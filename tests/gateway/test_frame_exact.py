"""Five legs in a room: after each change of permissions not one frame says anything else."""

from __future__ import annotations

import itertools
import random
from collections.abc import AsyncIterator

import numpy as np
import pytest

from softphone.domain.ids import LegId
from softphone.gateway.sip.engine import FRAME_SAMPLES, Pcm
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.fakes.random_permissions import Somebody, change_one, hears
from tests.fakes.sip_engine import FakeLegMedia

LEGS = 5
CHANGES = 60
MUSIC_UNTIL = 6000
"""Hold music stays below this, and the legs say multiples of it."""


class Talker:
    """A leg that says one constant for ever, so that a frame's value tells who is in it."""

    def __init__(self, who: Somebody, media: FakeLegMedia, number: int) -> None:
        self.who = who
        self.media = media
        self.bit = 1 << number
        self._frame: Pcm = np.full(FRAME_SAMPLES, self.bit, dtype=np.int16)
        media.outgoing.clear()
        media.read = lambda: self._frame  # type: ignore[method-assign]

    @property
    def count(self) -> int:
        return len(self.media.outgoing)


@pytest.fixture
async def client(gateway: RunningGateway) -> AsyncIterator[RoomSocket]:
    await gateway.room(sip=None)
    async with gateway.client() as client:
        client.me = await client.call("join")
        yield client


async def talkers(gateway: RunningGateway, client: RoomSocket) -> list[Talker]:
    found = []
    for number in range(LEGS):
        wanted = {"sipUri": "sip:far@127.0.0.1", "userId": f"user-{number}"}
        leg = (await client.call("startDialOut", **wanted))["session"]["sessionId"]
        await eventually(lambda leg=leg: LegId(leg) in gateway.engine.legs)
        media = gateway.engine.pick_up(LegId(leg))
        await client.next("dialout-answered")
        media.outgoing = type(media.outgoing)()  # keeps everything
        found.append(Talker(Somebody(leg, f"user-{number}"), media, number))
    return found


def expected(listener: Talker, everyone: list[Talker]) -> int:
    return sum(other.bit for other in everyone if hears(listener.who, other.who))


async def test_every_frame_obeys_the_rules_in_force(
    gateway: RunningGateway, client: RoomSocket
) -> None:
    everyone = await talkers(gateway, client)
    dice = random.Random(20_260_101)
    phases: list[tuple[list[int], list[int]]] = []
    seen = set()
    for _ in range(CHANGES):
        who, update = change_one([talker.who for talker in everyone], dice)
        await client.call("updateParticipant", sessionId=who.id, updatePermissions=update)
        from_here = [talker.count for talker in everyone]
        masks = [expected(talker, everyone) for talker in everyone]
        phases.append((from_here, masks))
        seen.update(masks)
        await eventually(lambda n=from_here[0]: everyone[0].count > n + 2)
    phases.append(([talker.count for talker in everyone], []))
    assert len(seen) > 12, "the changes differ"
    for index, talker in enumerate(everyone):
        frames = list(talker.media.outgoing)
        for (start, masks), (end, _) in itertools.pairwise(phases):
            # The tick under way while the change arrived may still be the old one, and the one
            # under way when the next is answered already the next one's.
            for frame in frames[start[index] + 1 : end[index] - 1]:
                if masks[index] == 0 and not (frame == frame[0]).all():
                    assert np.abs(frame).max() < MUSIC_UNTIL, "hold music and nobody"
                else:
                    assert set(frame.tolist()) == {masks[index]}, (index, start[index])


async def test_what_is_forbidden_before_something_is_allowed_never_leaks(
    gateway: RunningGateway, client: RoomSocket
) -> None:
    """A supervisor whispers and barges in turn: the customer's ear is closed first."""
    customer, agent, supervisor, *_ = everyone = await talkers(gateway, client)
    deaf = {"canReceive": {"byUserId": {supervisor.who.user_id: False}}}
    open_ear = {"canReceive": {"byUserId": {}}}
    for talker in everyone[3:]:
        await client.call("updateParticipant", sessionId=talker.who.id, eject=True)
    await client.call(
        "updateParticipant", sessionId=supervisor.who.id, updatePermissions={"canSend": False}
    )
    start = customer.count + 1
    for _ in range(10):
        for who, update in (
            (customer, deaf),
            (supervisor, {"canSend": ["audio"]}),
            (supervisor, {"canSend": False}),
            (customer, open_ear),
        ):
            await client.call("updateParticipant", sessionId=who.who.id, updatePermissions=update)
            await eventually(lambda n=agent.count: agent.count > n)
    heard_by_agent = {int(frame[0]) for frame in list(agent.media.outgoing)[start:]}
    heard_by_customer = {int(frame[0]) for frame in list(customer.media.outgoing)[start:]}
    assert customer.bit | supervisor.bit in heard_by_agent, "the whisper was heard"
    assert all(not value & supervisor.bit for value in heard_by_customer), "not for a frame"
