"""Listen, whisper and barge on the room socket: who is told, who may, and what is left behind."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import websockets

from softphone.domain.ids import LegId
from softphone.gateway.supervision.audit import first_break
from tests.fakes.gateway_process import KEY, RoomSocket, RpcFailed, RunningGateway, eventually
from tests.gateway.supervisor import SUPERVISOR, supervising
from tests.patience import PATIENCE_S


@pytest.fixture
async def agent(gateway: RunningGateway) -> AsyncIterator[RoomSocket]:
    await gateway.room(sip=None)
    async with gateway.client(user_name="Ann", user_id="ann") as client:
        client.me = await client.call("join")
        yield client


async def customer(gateway: RunningGateway, agent: RoomSocket) -> str:
    made = await agent.call("startDialOut", sipUri="sip:far@127.0.0.1")
    leg: str = made["session"]["sessionId"]
    await eventually(lambda: LegId(leg) in gateway.engine.legs)
    gateway.engine.pick_up(LegId(leg))
    await agent.next("dialout-answered")
    return leg


def may(gateway: RunningGateway, participant: str) -> dict[str, Any]:
    room = gateway.state.sessions.find("desk")
    assert room is not None
    who = room.find(participant)
    assert who is not None
    return dict(who.effective)


async def test_the_agent_is_told_who_listens_and_sees_nobody(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    async with supervising(gateway) as boss:
        told = await agent.next("supervision-changed")
        assert told["mode"] == "listen"
        assert told["userName"] == "Boss"
        assert told["sessionId"] == boss.me["sessionId"]
        assert not [e for e in agent.events if e["method"] == "participant-joined"]


async def test_the_three_positions_and_back(gateway: RunningGateway, agent: RoomSocket) -> None:
    leg = await customer(gateway, agent)
    before = may(gateway, leg)
    async with supervising(gateway) as boss:
        me = boss.me["sessionId"]
        assert may(gateway, leg) == before
        await boss.call("supervise", mode="whisper")
        assert may(gateway, leg)["canReceive"]["byParticipantId"] == {me: False}
        assert may(gateway, me)["hasPresence"] is True
        await boss.call("supervise", mode="barge")
        assert may(gateway, leg) == before
        await boss.call("supervise", mode="listen")
        assert may(gateway, me)["hasPresence"] is False
        assert may(gateway, me)["canSend"] is False
        modes = [
            event["params"].get("mode")
            for event in agent.events
            if event["method"] == "supervision-changed"
        ]
        assert modes == ["listen", "whisper", "barge", "listen"]
        await boss.call("supervise", mode="whisper")
        await boss.call("leave")
    assert may(gateway, leg) == before
    gone = await agent.until(
        lambda frame: frame.get("method") == "supervision-changed" and "mode" not in frame["params"]
    )
    assert gone["params"]["sessionId"] == me


async def test_the_agent_reads_that_the_customer_may_hear_everybody_again(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    leg = await customer(gateway, agent)
    before = may(gateway, leg)

    def told(frame: dict[str, Any]) -> bool:
        if frame.get("method") != "participant-updated":
            return False
        return bool(frame["params"]["participant"]["session_id"] == leg)

    async with supervising(gateway) as boss:
        await boss.call("supervise", mode="whisper")
        await agent.until(told)
        agent.frames.clear()
        await boss.call("leave")
    frame = await agent.until(told)
    assert frame["params"]["participant"]["permissions"] == before


async def test_a_leg_that_comes_during_a_whisper_is_kept_from_it(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    async with supervising(gateway) as boss:
        await boss.call("supervise", mode="whisper")
        leg = await customer(gateway, agent)
        rules = may(gateway, leg)["canReceive"]["byParticipantId"]
        assert rules == {boss.me["sessionId"]: False}


async def test_hold_and_release_by_the_agent_do_not_undo_a_whisper(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    leg = await customer(gateway, agent)
    async with supervising(gateway) as boss:
        me = boss.me["sessionId"]
        await boss.call("supervise", mode="whisper")
        for receive in ({"base": False, "byParticipantId": {}}, {"base": True}):
            update = {"canReceive": receive, "canSend": receive["base"]}
            await agent.call("updateParticipant", sessionId=leg, updatePermissions=update)
            assert may(gateway, leg)["canReceive"]["byParticipantId"] == {me: False}


async def test_a_listening_supervisor_does_not_keep_a_leg_from_being_held(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    leg = await customer(gateway, agent)
    async with supervising(gateway):
        update = {"canReceive": {"byParticipantId": {leg: False}}}
        await agent.call(
            "updateParticipant", sessionId=agent.me["sessionId"], updatePermissions=update
        )
        closed = {"canReceive": {"byParticipantId": {agent.me["sessionId"]: False}}}
        await agent.call("updateParticipant", sessionId=leg, updatePermissions=closed)
        await gateway.commanded("hold")


async def test_a_whisper_for_one_agent_is_kept_from_the_other(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    async with gateway.client(user_name="Ben") as other, supervising(gateway) as boss:
        other.me = await other.call("join")
        await boss.call("supervise", mode="whisper", to=[agent.me["sessionId"]])
        me = boss.me["sessionId"]
        assert may(gateway, other.me["sessionId"])["canReceive"]["byParticipantId"] == {me: False}
        assert "byParticipantId" not in may(gateway, agent.me["sessionId"])["canReceive"]


@pytest.mark.parametrize(
    ("token", "kind"),
    [
        ({"permissions": None}, "not-allowed"),
        ({"permissions": {"hasPresence": False, "canSend": False}, "is_owner": None}, "not-owner"),
    ],
)
async def test_only_a_supervisors_token_supervises(
    gateway: RunningGateway, agent: RoomSocket, token: dict[str, Any], kind: str
) -> None:
    async with supervising(gateway, **token) as client:
        with pytest.raises(RpcFailed) as caught:
            await client.call("supervise", mode="barge")
    assert caught.value.data["type"] == kind


async def test_a_whisper_to_a_leg_is_refused(gateway: RunningGateway, agent: RoomSocket) -> None:
    leg = await customer(gateway, agent)
    async with supervising(gateway) as boss:
        with pytest.raises(RpcFailed, match="never reaches a telephony leg"):
            await boss.call("supervise", mode="whisper", to=[leg])
        with pytest.raises(RpcFailed, match="no participant"):
            await boss.call("supervise", mode="whisper", to=["nobody"])


async def test_a_supervisor_whose_program_dies_is_gone_at_once(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    leg = await customer(gateway, agent)
    before = may(gateway, leg)
    async with supervising(gateway) as boss:
        await boss.call("supervise", mode="whisper")
        await boss.break_off()
        gone = await agent.until(
            lambda frame: (
                frame.get("method") == "supervision-changed" and "mode" not in frame["params"]
            )
        )
        assert gone["params"]["sessionId"] == boss.me["sessionId"]
        assert may(gateway, leg) == before
        key = {"key": boss.me["resumeKey"], "seq": boss.me["seq"]}
    async with gateway.client(**SUPERVISOR) as again:
        answer = await again.call("join", resume=key)
        assert answer["resync"] is True
        assert answer["sessionId"] != boss.me["sessionId"]
        await again.call("supervise", mode="whisper")
        assert may(gateway, leg)["canReceive"]["byParticipantId"] == {answer["sessionId"]: False}


async def test_supervisors_see_each_other(gateway: RunningGateway, agent: RoomSocket) -> None:
    async with supervising(gateway) as first, supervising(gateway, user_name="Chief") as second:
        told = await second.next("supervision-changed")
        mine = await first.until(lambda frame: frame.get("params", {}).get("userName") == "Chief")
        assert {told["userName"], mine["params"]["userName"]} >= {"Chief"}
        seen = {
            event["params"]["userName"]
            for event in second.events
            if event["method"] == "supervision-changed"
        } | {told["userName"]}
        await second.until(lambda frame: frame.get("params", {}).get("userName") == "Boss")
        assert seen <= {"Boss", "Chief"}


async def test_a_newcomer_is_told_who_listens(gateway: RunningGateway, agent: RoomSocket) -> None:
    async with supervising(gateway), gateway.client(user_name="Ben") as late:
        await late.call("join")
        assert (await late.next("supervision-changed"))["userName"] == "Boss"


async def test_changed_by_hand_ordinary_rules_count(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    leg = await customer(gateway, agent)
    async with supervising(gateway) as boss:
        await boss.call("supervise", mode="whisper")
        me = boss.me["sessionId"]
        update = {"hasPresence": True, "canSend": True}
        await boss.call("updateParticipant", sessionId=me, updatePermissions=update)
        assert "byParticipantId" not in may(gateway, leg)["canReceive"]


async def test_every_deed_is_in_the_audit_trail_and_tampering_shows(
    gateway: RunningGateway, agent: RoomSocket
) -> None:
    leg = await customer(gateway, agent)
    async with supervising(gateway) as boss:
        for mode in ("whisper", "barge", "listen"):
            await boss.call("supervise", mode=mode)
        await boss.call("leave")

    async def trail() -> dict[str, Any]:
        answer = await gateway.rest.get("/audit")
        assert answer.status_code == 200
        return dict(answer.json())

    await eventually(lambda: gateway.state.audit.written >= 5)
    page = await trail()
    assert [entry["deed"] for entry in page["data"]] == [
        "listen",
        "whisper",
        "barge",
        "listen",
        "leave",
    ]
    assert all(entry["actor"] == "boss" and entry["sessions"] == [leg] for entry in page["data"])
    assert page["broken_at"] is None

    await gateway.state.database.execute("UPDATE audit SET deed = 'listen' WHERE number = 3")
    assert (await trail())["broken_at"] == 3
    await gateway.state.database.execute("UPDATE audit SET deed = 'barge' WHERE number = 3")
    assert (await trail())["broken_at"] is None
    await gateway.state.database.execute("DELETE FROM audit WHERE number = 2")
    assert (await trail())["broken_at"] == 2


async def test_the_monitor_hears_of_it(gateway: RunningGateway, agent: RoomSocket) -> None:
    monitor = websockets.connect(
        f"{gateway.http.replace('http', 'ws')}/v1/monitor",
        subprotocols=[websockets.Subprotocol("softphone.monitor.v1")],
        additional_headers={"Authorization": f"Bearer {KEY}"},
    )
    async with monitor as socket, supervising(gateway), asyncio.timeout(PATIENCE_S):
        async for text in socket:
            frame = json.loads(text)
            if frame["type"] == "supervision.changed":
                break
    assert frame["payload"]["mode"] == "listen"
    assert frame["payload"]["user_name"] == "Boss"


class TestHidden:
    """With the administrator's policy that hides listening."""

    @pytest.fixture
    async def gateway(self, tmp_path: Any) -> AsyncIterator[RunningGateway]:
        async with RunningGateway(tmp_path, hidden_listening=True) as running:
            yield running

    async def test_agents_learn_of_a_whisper_and_of_its_end_only(
        self, gateway: RunningGateway, agent: RoomSocket
    ) -> None:
        async with supervising(gateway) as boss:
            await boss.call("supervise", mode="whisper")
            await boss.call("supervise", mode="listen")
            await boss.call("leave")
        await agent.until(lambda frame: frame.get("method") == "participant-left")
        modes = [
            event["params"].get("mode")
            for event in agent.events
            if event["method"] == "supervision-changed"
        ]
        assert modes == ["whisper", None]
        trail = await gateway.state.audit.page()
        assert first_break(trail) is None
