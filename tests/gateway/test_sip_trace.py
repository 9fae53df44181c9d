"""The SIP trace of a session over REST: real calls to the practice line, and who may read it."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest

from softphone.domain.ids import LegId
from softphone.gateway.sip.kept_trace import TracedMessage
from tests.fakes.gateway_command import Desk, running_desk
from tests.fakes.gateway_process import RunningGateway
from tests.patience import PATIENCE_S

SECRET_TONE = "7"


@pytest.mark.sip
@pytest.mark.timeout(90)
async def test_a_real_call_is_traced_without_tones_and_never_on_disk(tmp_path: Path) -> None:
    async with running_desk(tmp_path, "--sip-trace") as desk:
        client = await desk.join("desk")
        result = await client.call("startDialOut", phoneNumber="+15550100001")
        session = result["session"]["sessionId"]
        await client.next("dialout-answered")
        await client.call("sendDTMF", sessionId=session, tones=SECRET_TONE, method="sip-info")
        path = f"/rooms/desk/sipTrace/{session}"
        async with asyncio.timeout(PATIENCE_S):
            live = await traced(desk, path)
            while not any(one["text"].startswith("INFO ") for one in live["messages"]):
                live = await traced(desk, path)
        assert live["sessionId"] == session
        await client.call("stopDialOut", sessionId=session)
        await client.next("dialout-stopped")
        await client.close()
        ended = (await traced(desk, path))["messages"]
        assert ended[: len(live["messages"])] == live["messages"]
        begins = [one["text"].split("\r\n")[0].split(" ")[0] for one in ended]
        assert begins[0] == "INVITE"
        assert {"INVITE", "SIP/2.0", "ACK", "INFO", "BYE"} <= set(begins)
        assert {one["direction"] for one in ended} == {"sent", "received"}
        assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", x["at"]) for x in ended)
        assert [one["at"] for one in ended] == sorted(one["at"] for one in ended)
        assert all(one["transport"] == "UDP" and ":" in one["source"] for one in ended)
        info = next(one["text"] for one in ended if one["text"].startswith("INFO "))
        assert info.endswith("\r\n\r\n[redacted]")
        assert not any(f"Signal={SECRET_TONE}" in one["text"] for one in ended)
        written = await asyncio.to_thread(files_with, tmp_path, b"SIP/2.0/UDP")
        assert written == []


async def traced(desk: Desk, path: str) -> dict[str, Any]:
    answer = await desk.rest.get(path)
    assert answer.status_code == 200, answer.text
    said: dict[str, Any] = answer.json()
    return said


def files_with(folder: Path, text: bytes) -> list[Path]:
    files = (one for one in folder.rglob("*") if one.is_file())
    return [one for one in files if text in one.read_bytes()]


async def dialled(gateway: RunningGateway) -> str:
    """A session that has a trace, and has ended."""
    async with gateway.joined() as client:
        result = await client.call("startDialOut", sipUri="sip:far@127.0.0.1:5999")
        session: str = result["session"]["sessionId"]
        await gateway.placed()
        gateway.engine.pick_up(LegId(session))
        answered = await client.next("dialout-answered")
        message = TracedMessage(1.5, True, "UDP", "a:1", "b:2", "INVITE")
        gateway.engine.traces[answered["sipCallId"]] = (message,)
    return session


async def test_who_reads_it(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path, sip_trace=True) as gateway:
        await gateway.room()
        await gateway.room("other")
        session = await dialled(gateway)

        async def status(room: str = "desk", token: str | None = None, of: str = session) -> int:
            headers = {} if token is None else {"Authorization": f"Bearer {token}"}
            path = f"/rooms/{room}/sipTrace/{of}"
            return (await gateway.rest.get(path, headers=headers)).status_code

        steers = {"permissions": {"canAdmin": ["participants"]}}
        assert await status() == 200
        assert await status(token=await gateway.token("desk")) == 200
        assert await status(token=await gateway.token("desk", **steers)) == 200
        assert await status(token=await gateway.token(None, **steers)) == 200
        assert await status(token=await gateway.token("desk", is_owner=False)) == 403
        no_rights = {"permissions": {"canAdmin": ["streaming"]}}
        assert await status(token=await gateway.token("desk", **no_rights)) == 403
        assert await status(token=await gateway.token("other")) == 403
        assert await status("other", await gateway.token("other")) == 404
        assert await status(token="x") == 401
        assert await status(of="nobody") == 404
        assert await status("absent") == 404


async def test_it_is_off_unless_asked_for(gateway: RunningGateway) -> None:
    await gateway.room()
    session = await dialled(gateway)
    answer = await gateway.rest.get(f"/rooms/desk/sipTrace/{session}")
    assert answer.status_code == 400
    assert "--sip-trace" in answer.json()["info"]
    assert gateway.gateway.traces._call_ids == {}


async def test_a_session_shows_every_call_that_was_tried_for_it(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path, sip_trace=True) as gateway:
        await gateway.room()
        async with gateway.joined() as client:
            result = await client.call("startDialOut", sipUri="sip:far@127.0.0.1:5999")
            session = LegId(result["session"]["sessionId"])
            await gateway.placed()
            room = gateway.state.sessions.find("desk")
            assert room is not None
            leg = room.legs[session]
            gateway.engine.traces = {
                name: (TracedMessage(at, True, "UDP", "a:1", "b:2", name),)
                for name, at in (("second", 2.0), ("first", 1.25))
            }
            leg.sip_call_id = "first"
            room.publish(leg.warning("the next trunk is asked"))
            leg.sip_call_id = "second"  # no event has told it yet
            answer = await gateway.rest.get(f"/rooms/desk/sipTrace/{session}")
        messages = answer.json()["messages"]
        assert [one["text"] for one in messages] == ["first", "second"]
        assert messages[0] == {
            "at": "1970-01-01T00:00:01.250Z",
            "direction": "sent",
            "transport": "UDP",
            "source": "a:1",
            "destination": "b:2",
            "text": "first",
        }
