"""GET /meetings: who was in which room and when."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.fakes.gateway_process import RunningGateway

FAR = "sip:far@127.0.0.1:5999"


async def listed(gateway: RunningGateway, **query: Any) -> list[dict[str, Any]]:
    answer = await gateway.rest.get("/meetings", params=query)
    assert answer.status_code == 200, answer.text
    meetings: list[dict[str, Any]] = answer.json()["data"]
    return meetings


async def test_a_meeting_while_it_goes_on_and_after(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(user_id="ann", user_name="Ann") as client:
        leg = (await client.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
        await gateway.placed()
        gateway.engine.pick_up(leg)
        await client.next("dialout-answered")
        (live,) = await listed(gateway)
        assert (live["room"], live["ongoing"], live["max_participants"]) == ("desk", True, 2)
        assert isinstance(live["start_time"], int)
        assert isinstance(live["duration"], int)
        assert abs(live["start_time"] - time.time()) < 10
        assert await listed(gateway, ongoing="false") == []
        await client.call("leave")
        await gateway.commanded("hang_up")
    assert await listed(gateway, ongoing="true") == []
    (over,) = await listed(gateway, ongoing="false", room="desk")
    assert over["id"] == live["id"]
    people = (await gateway.rest.get(f"/meetings/{over['id']}/participants")).json()
    assert list(people) == ["data"]
    by_user = {who["user_id"]: who for who in people["data"]}
    assert by_user["ann"]["user_name"] == "Ann"
    assert by_user[leg]["participant_id"] == leg
    assert set(by_user["ann"]) == {
        "participant_id",
        "user_id",
        "user_name",
        "join_time",
        "duration",
    }
    assert over["participants"] == people["data"]
    assert (await gateway.rest.get(f"/meetings/{over['id']}")).json() == over


async def test_filters_and_pages(gateway: RunningGateway) -> None:
    for name in ("one", "two", "three"):
        await gateway.room(name)
        async with gateway.joined(name) as client:
            await client.call("leave")
    newest_first = [meeting["room"] for meeting in await listed(gateway)]
    assert newest_first == ["three", "two", "one"]
    (first,) = await listed(gateway, limit=1)
    rest = await listed(gateway, starting_after=first["id"])
    assert [meeting["room"] for meeting in rest] == ["two", "one"]
    (near,) = await listed(gateway, ending_before=rest[-1]["id"], limit=1)
    assert near["room"] == "two"
    assert [m["room"] for m in await listed(gateway, room="two")] == ["two"]
    assert await listed(gateway, timeframe_start=int(time.time()) + 60) == []
    assert await listed(gateway, timeframe_end=int(time.time()) - 60) == []
    assert len(await listed(gateway, timeframe_start=int(time.time()) - 60)) == 3
    counted = (await gateway.rest.get("/meetings", params={"limit": 1})).json()
    assert counted["total_count"] == 3
    assert all("participants" not in m for m in await listed(gateway, no_participants="true"))


@pytest.mark.parametrize(
    ("path", "status", "word"),
    [
        ("/meetings?limit=101", 400, "limit"),
        ("/meetings?starting_after=x", 400, "starting_after"),
        ("/meetings?ongoing=maybe", 400, "ongoing"),
        ("/meetings?timeframe_start=20&timeframe_end=10", 400, "timeframe_end"),
        ("/meetings?rooom=a", 400, "rooom"),
        ("/meetings/none", 404, "none"),
        ("/meetings/none/participants", 404, "none"),
    ],
)
async def test_bad_questions_are_answered(
    gateway: RunningGateway, path: str, status: int, word: str
) -> None:
    answer = await gateway.rest.get(path)
    assert answer.status_code == status
    assert word in answer.json()["info"]
