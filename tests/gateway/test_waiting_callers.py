"""Callers in the lobby as operators see them: told of, taken, turned away."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from softphone.domain.ids import LegId
from softphone.gateway.sip.engine import FRAME_SAMPLES
from tests.fakes.gateway_process import RoomSocket, RpcFailed, RunningGateway, eventually

WAITING: dict[str, Any] = {"dialin": {"display_name": "Phone", "wait_for_meeting_start": True}}


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path) as running:
        short = np.full((2, FRAME_SAMPLES), 1000, dtype=np.int16)
        for prompt in ("enter-code", "wait-for-start"):
            running.state.entrances.voice._prompts[prompt] = short
        yield running


async def pin_entrance(gateway: RunningGateway) -> str:
    answer = await gateway.rest.post("/domain-dialin-config", json={"type": "pin_dialin"})
    user: str = answer.json()["config"]["sip_uri"].partition("@")[0]
    return user


def call(gateway: RunningGateway, to_user: str, name: str = "in-1") -> LegId:
    leg = LegId(name)
    gateway.engine.offer(leg, to_user=to_user, from_uri="sip:+15551230000@1.2.3.4", from_name="Ann")
    return leg


async def callers(client: RoomSocket) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = (await client.next("waiting-callers"))["callers"]
    return told


async def refusal(client: RoomSocket, method: str, leg: LegId) -> str:
    with pytest.raises(RpcFailed) as failed:
        await client.call(method, sessionId=leg)
    kind: str = failed.value.data["type"]
    return kind


async def test_an_operator_sees_who_waits_and_for_what(gateway: RunningGateway) -> None:
    away = await gateway.room("away", **WAITING)
    await gateway.room()
    entrance = await pin_entrance(gateway)
    async with gateway.joined(room_name=None) as operator:
        leg = call(gateway, entrance)
        (caller,) = await callers(operator)
        assert caller["sessionId"] == leg
        assert caller["stage"] == "code"
        assert caller["displayName"] == "Ann"
        assert caller["sipFrom"] == "sip:+15551230000@1.2.3.4"
        assert caller["entrance"].startswith(f"{entrance}@")
        assert abs(caller["since"] - time.time()) < 5
        gateway.engine.press(leg, away["config"]["dialin_code"])
        (caller,) = await callers(operator)
        assert (caller["stage"], caller["room"]) == ("meeting", "away")
        async with gateway.joined(room_name=None) as late:
            assert [one["sessionId"] for one in late.me["waiting"]] == [leg]
        gateway.engine.end(leg)
        assert await callers(operator) == []


async def test_an_operator_takes_a_caller_into_the_room(gateway: RunningGateway) -> None:
    await gateway.room()
    entrance = await pin_entrance(gateway)
    async with gateway.joined(room_name=None) as operator:
        leg = call(gateway, entrance)
        await callers(operator)
        assert await operator.call("answerDialIn", sessionId=leg) == {}
        connected = await operator.next("dialin-connected")
        assert connected["sessionId"] == leg
        assert connected["sipEndpoint"].startswith(f"{entrance}@")
        assert await callers(operator) == []
        assert await refusal(operator, "answerDialIn", leg) == "not-allowed"


async def test_a_caller_is_turned_away(gateway: RunningGateway) -> None:
    await gateway.room()
    entrance = await pin_entrance(gateway)
    async with gateway.joined(room_name=None) as operator:
        leg = call(gateway, entrance)
        await callers(operator)
        await operator.call("declineDialIn", sessionId=leg)
        await eventually(lambda: leg in gateway.engine.ended)
        assert await callers(operator) == []
        assert await refusal(operator, "declineDialIn", leg) == "no-such-session"


async def test_a_full_room_leaves_the_caller_waiting(gateway: RunningGateway) -> None:
    gateway.state.telephony.control.legs_per_room = 0
    await gateway.room()
    entrance = await pin_entrance(gateway)
    async with gateway.joined(room_name=None) as operator:
        leg = call(gateway, entrance)
        await callers(operator)
        assert await refusal(operator, "answerDialIn", leg) == "leg-limit"
        assert leg not in gateway.engine.ended


async def test_guests_and_hosts_of_one_room_do_not_see_strangers(gateway: RunningGateway) -> None:
    await gateway.room()
    entrance = await pin_entrance(gateway)
    async with (
        gateway.joined(is_owner=False) as guest,
        gateway.joined(room_name="desk") as host,
        gateway.joined(room_name=None) as operator,
    ):
        leg = call(gateway, entrance)
        await callers(operator)
        for other in (guest, host):
            assert await refusal(other, "answerDialIn", leg) in ("not-owner", "no-such-session")
            assert not [e for e in other.events if e["method"] == "waiting-callers"]
        assert leg not in gateway.engine.ended
