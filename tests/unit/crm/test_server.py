"""The local interface as a CRM meets it, and as somebody who should not."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
from pydantic import SecretStr
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from softphone.controller.store import SessionStore
from softphone.crm.guard import PROTOCOL, Budget
from softphone.crm.http import MAX_BODY, Refused
from softphone.crm.server import CrmServer
from softphone.domain.ids import SessionId
from softphone.domain.session import Direction, Session, SessionState
from tests.patience import PATIENCE_S

TOKEN = "pair-me-0123456789"
PAGE = "https://crm.example.org"
AUTH = {"Authorization": f"Bearer {TOKEN}"}


class Desk:
    """The interface with what stands behind it."""

    def __init__(self) -> None:
        self.store = SessionStore()
        self.dialled: list[str] = []
        self.server = CrmServer(self.store, self.dial, SecretStr(TOKEN), (PAGE + "/",))
        self.port = 0

    def dial(self, number: str) -> dict[str, Any]:
        if "x" in number:
            raise Refused(httpx.codes.UNPROCESSABLE_ENTITY, "This is no number.")  # type: ignore[arg-type]
        self.dialled.append(number)
        return {"status": "filled", "number": number}

    def url(self, path: str, scheme: str = "http") -> str:
        return f"{scheme}://127.0.0.1:{self.port}{path}"

    def put(self, name: str, **changes: Any) -> Session:
        session = Session(
            id=SessionId(name),
            direction=Direction.DIAL_IN,
            state=SessionState.INCOMING,
            created_at=1.0,
            peer="+12015550123",
        )
        session = replace(session, **changes)
        self.store.put(session)
        return session


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    made = Desk()
    made.port = await made.server.start(0)
    yield made
    await made.server.close()


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False) as client:
        yield client


async def test_a_number_is_dialled(desk: Desk, http: httpx.AsyncClient) -> None:
    got = await http.post(desk.url("/dial"), json={"number": "+12015550123"}, headers=AUTH)
    assert (got.status_code, got.json()["status"]) == (202, "filled")
    assert desk.dialled == ["+12015550123"]
    got = await http.post(desk.url("/dial"), json={"number": "x"}, headers=AUTH)
    assert (got.status_code, got.json()) == (422, {"error": "This is no number."})


async def test_the_sessions_are_listed_without_inner_facts(
    desk: Desk, http: httpx.AsyncClient
) -> None:
    desk.put("a", sip_call_id="secret-call-id", action_trace_id="trace")
    got = await http.get(desk.url("/sessions"), headers=AUTH)
    (shown,) = got.json()["sessions"]
    assert (shown["id"], shown["state"], shown["peer"]) == ("a", "incoming", "+12015550123")
    assert "secret-call-id" not in got.text and "trace" not in got.text


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer wrong"},
        {"Authorization": TOKEN},
        {"Authorization": f"Basic {TOKEN}"},
        {"Authorization": "Bearer"},
        {"Cookie": f"token={TOKEN}"},
        {"Sec-WebSocket-Protocol": "bearer.wrong"},
    ],
)
async def test_without_the_token_nothing_is_told(
    desk: Desk, http: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    desk.put("a")
    got = await http.get(desk.url("/sessions"), headers=headers)
    assert got.status_code == 401 and "2015550123" not in got.text
    got = await http.post(desk.url("/dial"), json={"number": "1"}, headers=headers)
    assert got.status_code == 401 and desk.dialled == []


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://crm.example.org"])
async def test_a_page_nobody_allowed_is_refused_even_with_the_token(
    desk: Desk, http: httpx.AsyncClient, origin: str
) -> None:
    headers = AUTH | {"Origin": origin}
    got = await http.post(desk.url("/dial"), json={"number": "1"}, headers=headers)
    assert got.status_code == 403 and desk.dialled == []
    assert "access-control-allow-origin" not in got.headers
    with pytest.raises(InvalidStatus) as refused:
        async with connect(desk.url("/events", "ws"), additional_headers=AUTH, origin=origin):  # type: ignore[arg-type]
            pass
    assert refused.value.response.status_code == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1"]
)
async def test_a_name_that_was_pointed_here_is_refused(
    desk: Desk, http: httpx.AsyncClient, host: str
) -> None:
    headers = AUTH | {"Host": host.format(port=desk.port)}
    got = await http.post(desk.url("/dial"), json={"number": "1"}, headers=headers)
    assert got.status_code == 421 and desk.dialled == []


async def test_an_allowed_page_asks_first_and_may_read(desk: Desk, http: httpx.AsyncClient) -> None:
    asked = await http.options(desk.url("/dial"), headers={"Origin": PAGE})
    assert asked.status_code == 204
    assert asked.headers["access-control-allow-origin"] == PAGE
    assert "Authorization" in asked.headers["access-control-allow-headers"]
    headers = AUTH | {"Origin": PAGE}
    got = await http.post(desk.url("/dial"), json={"number": "1"}, headers=headers)
    assert got.headers["access-control-allow-origin"] == PAGE
    assert (await http.get(desk.url("/sessions"), headers={"Origin": PAGE})).status_code == 401


async def test_guessing_the_token_ends_soon(desk: Desk, http: httpx.AsyncClient) -> None:
    wrong = {"Authorization": "Bearer wrong"}
    answers = [await http.get(desk.url("/sessions"), headers=wrong) for _ in range(12)]
    assert [got.status_code for got in answers] == [401] * 10 + [429] * 2
    assert (await http.get(desk.url("/sessions"), headers=AUTH)).status_code == 429


async def test_a_program_gone_wild_cannot_dial_without_end(
    desk: Desk, http: httpx.AsyncClient
) -> None:
    codes = [
        (await http.post(desk.url("/dial"), json={"number": "1"}, headers=AUTH)).status_code
        for _ in range(8)
    ]
    assert codes == [202] * 5 + [429] * 3 and len(desk.dialled) == 5


@pytest.mark.parametrize(
    ("method", "path", "content", "status"),
    [
        ("POST", "/dial", b"not json", 400),
        ("POST", "/dial", b"[1]", 400),
        ("POST", "/dial", b'{"number": 5}', 400),
        ("POST", "/dial", b'{"number": "1", "more": 1}', 400),
        ("POST", "/dial", b"[" * MAX_BODY, 400),
        ("POST", "/dial", b" " * (MAX_BODY + 1), 413),
        ("GET", "/dial", b"", 405),
        ("GET", "/", b"", 404),
        ("GET", "/events", b"", 426),
        ("DELETE", "/sessions", b"", 405),
    ],
)
async def test_what_is_not_asked_well_is_refused(
    desk: Desk, http: httpx.AsyncClient, method: str, path: str, content: bytes, status: int
) -> None:
    headers = AUTH | {"Content-Type": "application/json"}
    got = await http.request(method, desk.url(path), content=content, headers=headers)
    assert got.status_code == status and got.json()["error"]
    assert desk.dialled == []


async def test_a_form_of_a_page_is_no_json(desk: Desk, http: httpx.AsyncClient) -> None:
    headers = AUTH | {"Content-Type": "text/plain"}
    got = await http.post(desk.url("/dial"), content=b'{"number": "1"}', headers=headers)
    assert got.status_code == 415


@pytest.mark.parametrize(
    "raw",
    [
        b"\x16\x03\x01\r\n\r\n",
        b"GET /sessions HTTP/1.0\r\nHost: x\r\n\r\n",
        b"GET http://h/ HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"GET / HTTP/1.1\r\nX: " + b"a" * 9000 + b"\r\n\r\n",
    ],
)
async def test_no_http_is_refused_and_the_next_is_served(
    desk: Desk, http: httpx.AsyncClient, raw: bytes
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", desk.port)
    writer.write(raw)
    first = await asyncio.wait_for(reader.readline(), PATIENCE_S)
    assert first.startswith(b"HTTP/1.1 4")
    writer.close()
    assert (await http.get(desk.url("/sessions"), headers=AUTH)).status_code == 200


async def test_a_follower_hears_what_changes(desk: Desk) -> None:
    first = desk.put("a")
    protocols = [PROTOCOL, f"bearer.{TOKEN}"]
    async with connect(desk.url("/events", "ws"), subprotocols=protocols, origin=PAGE) as socket:  # type: ignore[arg-type]
        assert socket.subprotocol == PROTOCOL
        hello = json.loads(await socket.recv())
        assert [one["id"] for one in hello["sessions"]] == ["a"]
        desk.store.put(replace(first, warning="nobody else's business"))
        desk.store.put(replace(first, state=SessionState.ACTIVE, answered_at=2.0))
        news = json.loads(await socket.recv())
        assert (news["event"], news["session"]["state"]) == ("session-changed", "active")
        desk.store.remove(first.id)
        assert json.loads(await socket.recv()) == {"event": "session-removed", "id": "a"}
        await (await socket.ping())


async def test_followers_are_let_go_at_the_end(desk: Desk) -> None:
    async with connect(desk.url("/events", "ws"), additional_headers=AUTH) as socket:
        await socket.recv()
        await desk.server.close()
        with pytest.raises(ConnectionClosed):
            await socket.recv()


async def test_the_token_reaches_no_log(
    desk: Desk, http: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await http.get(desk.url("/sessions"), headers=AUTH)
    await http.get(desk.url("/sessions"), headers={"Authorization": f"Bearer {TOKEN}x"})
    await http.get(desk.url("/nothing"), headers=AUTH)
    async with connect(
        desk.url("/events", "ws"),
        subprotocols=[PROTOCOL, f"bearer.{TOKEN}"],  # type: ignore[list-item]
    ) as socket:
        await socket.recv()
    ours = [r.getMessage() for r in caplog.records if not r.name.startswith("websockets.client")]
    assert ours and not any(TOKEN in line for line in ours)
    assert TOKEN not in repr(desk.server.__dict__)


def test_a_budget_refills() -> None:
    now = [0.0]
    budget = Budget(2, 10.0, lambda: now[0])
    assert budget.spend() and budget.spend() and not budget.spend()
    now[0] = 5.0
    assert budget.spend() and budget.empty
