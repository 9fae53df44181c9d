"""Every command tried with every role, and rooms of other teams, which nobody sees."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import websockets

from softphone.domain.roles import Right, Role, may
from softphone.gateway.access import METHOD_RIGHTS, REST_RIGHTS
from softphone.gateway.sockets.methods import METHODS
from tests.fakes.gateway_process import RoomSocket, RpcFailed, RunningGateway

ROLES = tuple(role.value for role in Role)
BODIES: dict[str, dict[str, Any]] = {
    "/v1/rooms": {"name": "made"},
    "/v1/meeting-tokens": {"properties": {"room_name": "desk"}},
}
PARAMS: dict[str, dict[str, Any]] = {
    "startDialOut": {"sipUri": "sip:far@127.0.0.1"},
    "supervise": {"mode": "whisper"},
    "setAgentState": {"state": "busy"},
    "sendAppMessage": {"data": {}},
}
HIDDEN = {"hasPresence": False, "canSend": False, "canAdmin": ["participants"]}


@pytest.fixture
async def floor(gateway: RunningGateway) -> AsyncIterator[RunningGateway]:
    await gateway.room("desk", team="sales", sip=None)
    await gateway.room("other", team="support", sip=None)
    await gateway.room("nobodys", sip=None)
    yield gateway


async def credential(gateway: RunningGateway, role: str, team: str | None = "sales") -> str:
    return await gateway.token(None, is_owner=None, role=role, team=team, user_id=f"u-{role}")


def client(gateway: RunningGateway, token: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=gateway.http, headers={"Authorization": f"Bearer {token}"})


def routes() -> list[tuple[str, str]]:
    """Every request that needs a credential, as the gateway serves it."""
    from softphone.gateway.routes import (
        audit,
        batch,
        dialout,
        domain,
        domain_dialin,
        floor,
        meetings,
        participants,
        presence,
        recordings,
        rooms,
        session_data,
        sip_trace,
        tokens,
        transfers,
        trunks,
        webhooks,
    )

    modules = (
        audit, batch, dialout, domain, domain_dialin, floor, meetings, participants, presence,
        recordings, rooms, session_data, sip_trace, tokens, transfers, trunks, webhooks,
    )  # fmt: skip
    found = []
    for module in modules:
        for route in module.router.routes:
            if route.dependencies:  # type: ignore[attr-defined]
                found += [(method, route.path) for method in sorted(route.methods)]  # type: ignore[attr-defined]
    return found


async def test_every_request_with_every_role(floor: RunningGateway) -> None:
    tried = 0
    for role in ROLES:
        async with client(floor, await credential(floor, role)) as web:
            for method, path in routes():
                right = REST_RIGHTS.get((method, path), Right.ADMINISTER)
                in_a_room = path.startswith("/v1/rooms/{name}")
                allowed = may(Role(role), right) and ((method, path) in REST_RIGHTS or in_a_room)
                url = path.replace("{name}", "desk").replace("{", "x").replace("}", "")
                if allowed and method == "DELETE":
                    url = url.replace("desk", "absent")
                body = json.dumps(BODIES.get(path, {})) if method in ("POST", "PUT") else None
                answer = await web.request(method, url, content=body)
                assert (answer.status_code == 403) is not allowed, (role, method, path, answer.text)
                tried += 1
    assert tried > 3 * 40
    assert set(REST_RIGHTS) <= set(routes())


@pytest.mark.parametrize("role", ROLES)
async def test_every_method_with_every_role(floor: RunningGateway, role: str) -> None:
    supervises = may(Role(role), Right.SUPERVISE)
    seen = HIDDEN if supervises else None
    async with floor.client("desk", role=role, team="sales", permissions=seen) as me:
        me.me = await me.call("join")
        for method in METHODS:
            if method == "startRecording":
                continue  # writes files; takes an owner, as Daily's does
            params = PARAMS.get(method, {"sessionId": me.me["sessionId"]})
            if method == "forceAgentState":
                params = {"sessionId": me.me["sessionId"], "state": "busy", "reason": "r"}
            refused = ""
            try:
                await me.call(method, **params)
            except RpcFailed as error:
                refused = str(error)
            for_role = refused == "Only supervisors may do this."
            wanted = may(Role(role), METHOD_RIGHTS.get(method, Right.TELEPHONE))
            assert for_role is not wanted, (role, method, refused)


async def test_an_agent_never_listens_unseen(floor: RunningGateway) -> None:
    async with floor.client("desk", role="agent", team="sales", permissions=HIDDEN) as me:
        with pytest.raises(RpcFailed, match="unseen"):
            await me.call("join")


def watch(gateway: RunningGateway, token: str) -> websockets.connect:
    return websockets.connect(
        f"{gateway.http.replace('http', 'ws')}/v1/monitor",
        additional_headers={"Authorization": f"Bearer {token}"},
    )


async def test_only_who_supervises_watches_the_floor(floor: RunningGateway) -> None:
    with pytest.raises(websockets.InvalidStatus, match="403"):
        await watch(floor, await credential(floor, "agent"))
    for role in ("supervisor", "administrator"):
        async with watch(floor, await credential(floor, role)) as socket:
            assert json.loads(await socket.recv())["type"] == "snapshot"


async def test_rooms_of_other_teams_are_invisible(floor: RunningGateway) -> None:
    token = await credential(floor, "administrator")
    async with client(floor, token) as web:
        listed = (await web.get("/v1/rooms")).json()
        assert [room["name"] for room in listed["data"]] == ["desk"]
        assert listed["total_count"] == 1
        for name in ("other", "nobodys", "absent"):
            answer = await web.get(f"/v1/rooms/{name}")
            assert answer.status_code == 404
            assert answer.json()["info"] == f"There is no room named {name}."
        made = await web.post("/v1/rooms", json={"name": "new"})
        assert made.json()["config"]["team"] == "sales"
        wrong = await web.post("/v1/rooms", json={"properties": {"team": "support"}})
        assert wrong.status_code == 403
    with pytest.raises(websockets.InvalidStatus, match="404"):
        async with floor.client("other", role="agent", team="sales"):
            raise AssertionError


async def test_the_board_of_a_team_shows_its_rooms_only(floor: RunningGateway) -> None:
    async def joined(name: str) -> RoomSocket:
        socket = await floor.connect(name, await floor.token(name, user_name=name))
        client = RoomSocket(socket)
        await client.call("join")
        return client

    token = await credential(floor, "supervisor")
    first = [await joined("desk"), await joined("other")]
    async with watch(floor, token) as board, client(floor, token) as web:
        truth = json.loads(await board.recv())
        assert [room["name"] for room in truth["rooms"]] == ["desk"]
        assert list((await web.get("/v1/presence")).json()) == ["desk"]
        await first[1].call("setAgentState", state="busy")
        await first[0].call("setAgentState", state="break")
        frame = json.loads(await board.recv())
        assert (frame["payload"]["room"], frame["payload"]["state"]) == ("desk", "break")
        past = (await web.get("/v1/floor/past")).json()
        assert "other" not in json.dumps(past)
    for each in first:
        await each.close()


async def test_a_token_never_grants_more_than_its_maker_has(floor: RunningGateway) -> None:
    async with client(floor, await credential(floor, "agent")) as web:

        async def ask(**properties: Any) -> httpx.Response:
            return await web.post("/v1/meeting-tokens", json={"properties": properties})

        for more in ({"role": "supervisor"}, {"role": "administrator"}, {"team": "support"}):
            assert (await ask(room_name="desk", **more)).status_code == 400
        token = (await ask(room_name="desk", is_owner=True, user_id="boss")).json()["token"]
    grant = floor.state.tokens.read(token)
    assert (grant.role, grant.team, grant.user_id) == ("agent", "sales", "u-agent")


async def test_a_token_for_one_room_opens_no_rest(floor: RunningGateway) -> None:
    token = await floor.token("desk", role="administrator")
    async with client(floor, token) as web:
        assert (await web.get("/v1/rooms")).status_code == 401
