"""The gateway as the receiver of Daily's pinless calls, in front of the stand-in of its REST."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from softphone.domain.ids import LegId
from softphone.gateway.relay.settings import RelaySettings
from softphone.gateway.webhooks.sender import signature
from tests.certificates import Authority
from tests.fakes.gateway_process import RoomSocket, RpcFailed, RunningGateway, eventually

pytest.importorskip("aiortc", reason="aiortc is installed on Linux only")

from tests.fakes.daily_cloud.cloud import DailyCloud
from tests.fakes.daily_cloud.rest import KEY, DailyRest

SECRET = base64.b64encode(b"shared with Daily").decode()
CALLER = "+15551230000"
UPDATE = ("POST", "/dialin/pinlessCallUpdate")


@dataclass
class Relay:
    """A gateway that relays, and both sides of Daily."""

    gateway: RunningGateway
    rest: DailyRest

    async def webhook(
        self, path: str, body: dict[str, Any], *, secret: str = SECRET, at: float | None = None
    ) -> httpx.Response:
        name = "Pinless" if path == "pinless" else "Webhook"
        text = json.dumps(body).encode()
        moment = str(int(time.time() if at is None else at))
        headers = {
            f"X-{name}-Timestamp": moment,
            f"X-{name}-Signature": signature(secret, moment, text),
        }
        async with httpx.AsyncClient(trust_env=False) as client:
            url = f"{self.gateway.http}/v1/daily/{path}"
            return await client.post(url, content=text, headers=headers)

    async def calls(self, call_id: str = "c1", **more: Any) -> httpx.Response:
        """A caller is on hold at Daily."""
        body = {"To": "+15557654321", "From": CALLER, "callId": call_id, "callDomain": "d1"}
        return await self.webhook("pinless", body, **more)

    async def ready(self, room: str, count: int = 1) -> None:
        for number in range(count):
            payload = {"room": room, "sip_endpoint": f"{room}.0@mydomain.sip-us.daily.co"}
            told = {"version": "1.0.0", "type": "dialin.ready", "id": f"e{number}"}
            answer = await self.webhook("events", told | {"payload": payload, "event_ts": 1.0})
            assert answer.status_code == 200, answer.text

    async def dialled(self) -> tuple[str, str]:
        """The room at Daily from which an agent is being called, and the user that is called."""

        def asked() -> list[tuple[str, Any]]:
            return [(path, body) for _, path, body in self.rest.asked if "dialOut/start" in path]

        await eventually(asked)
        path, body = asked()[-1]
        return path.split("/")[2], body["sipUri"].removeprefix("sip:").partition("@")[0]

    def invite(self, user: str, leg: str = "from-daily") -> LegId:
        self.gateway.engine.offer(LegId(leg), to_user=user, from_uri="sip:relay@daily")
        return LegId(leg)

    @property
    def updates(self) -> list[Any]:
        return self.rest.named(*UPDATE)

    def shown(self, agent: RoomSocket) -> list[dict[str, Any]]:
        told = [e for e in agent.events if e["method"] == "waiting-callers"]
        return list(told[-1]["params"]["callers"]) if told else []


@pytest.fixture
async def relay(tmp_path: Path, daily_authority: Authority) -> AsyncIterator[Relay]:
    async with DailyRest(DailyCloud(daily_authority)) as rest:
        settings = RelaySettings(
            api_key=SecretStr(KEY), hmac=SecretStr(SECRET), api_url=rest.url, patience_s=30.0
        )
        async with RunningGateway(tmp_path, relay=settings) as gateway:
            for name in ("desk", "other"):
                await gateway.room(name)
            yield Relay(gateway, rest)


async def agent_says(agent: RoomSocket, state: str) -> None:
    await agent.call("setAgentState", state=state)


async def rung(relay: Relay, agent: RoomSocket) -> dict[str, Any]:
    await eventually(lambda: relay.shown(agent))
    (caller,) = relay.shown(agent)
    return caller


async def quiet(relay: Relay, agent: RoomSocket) -> None:
    await eventually(lambda: not relay.shown(agent))


async def test_the_agent_who_answers_gets_the_caller_and_daily_is_told_once(relay: Relay) -> None:
    gateway = relay.gateway
    async with gateway.joined("desk") as ann, gateway.joined("other") as bob:
        for agent in (ann, bob):
            await agent_says(agent, "available")
        assert (await relay.calls()).status_code == 200
        caller, same = await rung(relay, ann), await rung(relay, bob)
        assert caller == same
        assert (caller["rings"], caller["stage"], caller["sipFrom"]) == (True, "parked", CALLER)
        assert caller["entrance"] == "+15557654321"
        assert await bob.call("answerDialIn", sessionId=caller["sessionId"]) == {}
        with pytest.raises(RpcFailed) as late:
            await ann.call("answerDialIn", sessionId=caller["sessionId"])
        assert late.value.data["type"] in ("no-such-session", "not-allowed")
        await quiet(relay, ann)
        room, user = await relay.dialled()
        await relay.ready(room, 2)
        assert relay.updates == []
        leg = relay.invite(user)
        connected = await bob.next("dialin-connected")
        assert (connected["sessionId"], connected["sipFrom"]) == (leg, CALLER)
        await eventually(lambda: relay.updates)
        await relay.ready(room, 3)
        assert relay.updates == [
            {
                "callId": "c1",
                "callDomain": "d1",
                "sipUri": f"sip:{room}.0@mydomain.sip-us.daily.co",
            }
        ]
        gateway.engine.end(leg)
        await eventually(lambda: room not in relay.rest.rooms)
        assert len(relay.updates) == 1


async def test_only_agents_who_are_available_ring(relay: Relay) -> None:
    gateway = relay.gateway
    async with (
        gateway.joined("desk", user_id="guest", is_owner=False) as guest,
        gateway.joined("desk", user_id="ann") as ann,
        gateway.joined("other", user_id="nobody") as watching,
    ):
        await agent_says(guest, "available")
        await agent_says(ann, "busy")
        await relay.calls()
        await agent_says(ann, "available")
        caller = await rung(relay, ann)
        assert relay.shown(guest) == relay.shown(watching) == []
        await agent_says(ann, "break")
        await quiet(relay, ann)
        with pytest.raises(RpcFailed):
            await ann.call("answerDialIn", sessionId=caller["sessionId"])
        assert not relay.rest.rooms


async def test_declining_is_for_oneself_only(relay: Relay) -> None:
    gateway = relay.gateway
    async with gateway.joined("desk") as ann, gateway.joined("other") as bob:
        for agent in (ann, bob):
            await agent_says(agent, "available")
        await relay.calls()
        caller = await rung(relay, ann)
        await ann.call("declineDialIn", sessionId=caller["sessionId"])
        await quiet(relay, ann)
        assert relay.shown(bob)


async def test_a_caller_of_whom_daily_tells_twice_rings_once(relay: Relay) -> None:
    async with relay.gateway.joined("desk") as ann:
        await agent_says(ann, "available")
        for _ in range(2):
            assert (await relay.calls()).status_code == 200
        await rung(relay, ann)


async def test_forged_and_old_webhooks_are_refused(relay: Relay) -> None:
    forged = await relay.calls(secret=base64.b64encode(b"guess").decode())
    old = await relay.calls(at=time.time() - 301)
    ahead = await relay.calls(at=time.time() + 301)
    async with httpx.AsyncClient(trust_env=False) as client:
        body = {"callId": "c", "callDomain": "d"}
        unsigned = await client.post(f"{relay.gateway.http}/v1/daily/pinless", json=body)
    assert [a.status_code for a in (forged, old, ahead, unsigned)] == [401] * 4
    tampered = await relay.webhook("events", {"type": "dialin.ready"}, secret="eA==")
    assert tampered.status_code == 401
    assert (await relay.webhook("pinless", {"callId": 5})).status_code == 400


async def test_daily_may_try_the_addresses_out(relay: Relay) -> None:
    async with relay.gateway.joined("desk") as ann:
        await agent_says(ann, "available")
        assert (await relay.webhook("pinless", {"Test": "test"})).status_code == 200
        assert (await relay.webhook("events", {"test": "test"})).status_code == 200
        await relay.calls()
        await rung(relay, ann)


async def test_a_caller_nobody_answers_stops_ringing_in_time(
    tmp_path: Path, daily_authority: Authority
) -> None:
    async with DailyRest(DailyCloud(daily_authority)) as rest:
        settings = RelaySettings(
            api_key=SecretStr(KEY), hmac=SecretStr(SECRET), api_url=rest.url, patience_s=0.3
        )
        async with RunningGateway(tmp_path, relay=settings) as gateway:
            await gateway.room("desk")
            relay = Relay(gateway, rest)
            async with gateway.joined("desk") as ann:
                await agent_says(ann, "available")
                await relay.calls()
                caller = await rung(relay, ann)
                await quiet(relay, ann)
                with pytest.raises(RpcFailed):
                    await ann.call("answerDialIn", sessionId=caller["sessionId"])
                assert rest.asked == []


async def test_a_caller_daily_would_not_put_through_rings_again(relay: Relay) -> None:
    refused = {"error": "rate-limit-error", "info": "slow down"}
    relay.rest.failures["POST", "/rooms"] = (429, refused)
    async with relay.gateway.joined("desk") as ann:
        await agent_says(ann, "available")
        await relay.calls()
        caller = await rung(relay, ann)
        await ann.call("answerDialIn", sessionId=caller["sessionId"])
        await eventually(lambda: relay.rest.named("POST", "/rooms"))
        await eventually(lambda: relay.shown(ann))
        relay.rest.failures.clear()
        await ann.call("answerDialIn", sessionId=caller["sessionId"])
        await relay.dialled()


async def test_an_update_whose_outcome_is_unknown_is_not_repeated(relay: Relay) -> None:
    relay.rest.failures[UPDATE] = (500, {"error": "server-error"})
    async with relay.gateway.joined("desk") as ann:
        await agent_says(ann, "available")
        await relay.calls()
        caller = await rung(relay, ann)
        await ann.call("answerDialIn", sessionId=caller["sessionId"])
        room, user = await relay.dialled()
        leg = relay.invite(user)
        await relay.ready(room)
        await eventually(lambda: leg in relay.gateway.engine.ended)
        await eventually(lambda: room not in relay.rest.rooms)
        assert len(relay.updates) == 1
        await quiet(relay, ann)


async def test_the_agent_is_freed_when_the_caller_hangs_up(relay: Relay) -> None:
    async with relay.gateway.joined("desk") as ann:
        await agent_says(ann, "available")
        await relay.calls()
        caller = await rung(relay, ann)
        await ann.call("answerDialIn", sessionId=caller["sessionId"])
        room, user = await relay.dialled()
        leg = relay.invite(user)
        await relay.ready(room)
        await eventually(lambda: relay.updates)
        await asyncio.sleep(0)
        stopped = {"type": "dialin.stopped", "payload": {"room": room}}
        assert (await relay.webhook("events", stopped)).status_code == 200
        await eventually(lambda: leg in relay.gateway.engine.ended)
        await eventually(lambda: room not in relay.rest.rooms)


async def test_a_gateway_that_does_not_relay_says_so(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path) as gateway:
        answer = await gateway.rest.post("/daily/pinless", json={})
        assert answer.status_code == 404 and "--relay-daily" in answer.json()["info"]
