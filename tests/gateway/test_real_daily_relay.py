"""A caller of Daily's reaches the agent over real SIP: another gateway calls as Daily would."""

from __future__ import annotations

import base64
import json
import time
from pathlib import Path

import httpx
import pytest

from softphone.gateway.webhooks.sender import signature
from tests.certificates import Authority
from tests.fakes.gateway_command import Desk, running_desk
from tests.fakes.gateway_process import eventually

pytest.importorskip("aiortc", reason="aiortc is installed on Linux only")

from tests.fakes.daily_cloud.cloud import DailyCloud
from tests.fakes.daily_cloud.rest import KEY, DailyRest

pytestmark = pytest.mark.sip

SECRET = base64.b64encode(b"shared with Daily").decode()
CALLER = "+15551230000"
UPDATE = ("POST", "/dialin/pinlessCallUpdate")


async def parked(desk: Desk) -> None:
    """Daily tells of a caller on hold."""
    told = {"To": "+15557654321", "From": CALLER, "callId": "c1", "callDomain": "d1"}
    text, moment = json.dumps(told).encode(), str(int(time.time()))
    headers = {
        "X-Pinless-Timestamp": moment,
        "X-Pinless-Signature": signature(SECRET, moment, text),
    }
    async with httpx.AsyncClient(trust_env=False) as client:
        url = f"{desk.ready['http']}/v1/daily/pinless"
        assert (await client.post(url, content=text, headers=headers)).status_code == 200


@pytest.mark.timeout(60)
async def test_the_agent_who_answers_talks_to_the_caller(
    tmp_path: Path, daily_authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOFTPHONE_DAILY_API_KEY", KEY)
    monkeypatch.setenv("SOFTPHONE_DAILY_HMAC", SECRET)
    config = tmp_path / "gateway.toml"
    async with DailyRest(DailyCloud(daily_authority)) as rest:
        config.write_text(f'relay_daily = true\n[daily]\napi_url = "{rest.url}"\n')
        async with (
            running_desk(tmp_path / "desk", "--config", str(config)) as desk,
            running_desk(tmp_path / "daily") as daily,
        ):
            agent, cloud = await desk.join("desk"), await daily.join("cloud")
            await agent.call("setAgentState", state="available")
            await parked(desk)
            waiting = await agent.next("waiting-callers")
            while not waiting["callers"]:
                waiting = await agent.next("waiting-callers")
            await agent.call("answerDialIn", sessionId=waiting["callers"][0]["sessionId"])
            await eventually(lambda: [a for a in rest.asked if "dialOut/start" in a[1]])
            (asked,) = [body for _, path, body in rest.asked if "dialOut/start" in path]
            leg = await cloud.call("startDialOut", sipUri=asked["sipUri"])
            connected = await agent.next("dialin-connected")
            assert connected["sipFrom"] == CALLER
            await agent.next("participant-joined")
            await eventually(lambda: rest.named(*UPDATE))
            await cloud.call("sendDTMF", sessionId=leg["session"]["sessionId"], tones="5")
            assert (await agent.next("dtmf-event"))["tone"] == "5"
            await cloud.call("stopDialOut", sessionId=leg["session"]["sessionId"])
            await agent.next("dialin-stopped")
            assert len(rest.named(*UPDATE)) == 1
            await eventually(lambda: not rest.rooms)
            for each in (agent, cloud):
                await each.close()
