"""REST to a server on this machine: what is sent, every form of answer, and every way to fail."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from pydantic import SecretStr

from softphone.errors import BackendUnavailable, CommandTimeout, ProtocolMismatch
from softphone.telephony_api import rest_loopback
from softphone.telephony_api.rest_client import RestClient
from softphone.telephony_api.rest_errors import RestRefusal
from softphone.telephony_api.rest_loopback import LoopbackWire, is_loopback
from softphone.telephony_api.rest_transport import Surroundings
from softphone.telephony_api.rest_wire import Call, Timeouts, Unanswered
from softphone.telephony_api.retry import RetryPolicy
from softphone.telephony_api.tokens import TokenProperties

DELETED = {"deleted": True, "name": "a b"}


class Server:
    """Answers each connection with the next of some bytes; None closes without a word."""

    def __init__(self, *answers: bytes | None) -> None:
        self._answers = list(answers)
        self.requests: list[bytes] = []
        self.url = ""

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[Server]:
        listening = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/v1"
        async with listening:
            yield self

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await reader.readuntil(b"\r\n\r\n")
        head = request.decode().lower()
        if "content-length: " in head:
            request += await reader.readexactly(
                int(head.partition("content-length: ")[2].split()[0])
            )
        self.requests.append(request)
        answer = self._answers.pop(0)
        if answer == b"silence":
            await reader.read()
        elif answer is not None:
            writer.write(answer)
            await writer.drain()
        writer.close()


def answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def sized(value: object, *headers: str, status: str = "200 OK") -> bytes:
    body = json.dumps(value).encode()
    return answer(body, f"Content-Length: {len(body)}", *headers, status=status)


def client(server: Server, attempts: int = 3) -> RestClient:
    async def sleep(_seconds: float) -> None:
        return None

    return RestClient(
        server.url,
        SecretStr("secret-key"),
        timeouts=Timeouts(read=0.5),
        policy=RetryPolicy(attempts=attempts),
        surroundings=Surroundings(sleep=sleep),
    )


async def ask(raw: bytes, method: str = "GET") -> bytes:
    async with Server(raw).serving() as server:
        wire = LoopbackWire(server.url, {}, Timeouts(read=0.5))
        return (await wire.exchange(Call(method=method, path="x"))).content


async def test_a_request_is_what_the_contract_says() -> None:
    token = sized({"token": "t"})
    async with Server(token).serving() as server, client(server) as rest:
        minted = await rest.create_token(TokenProperties(room_name="desk"))
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert minted.get_secret_value() == "t"
    assert lines[0] == "POST /v1/meeting-tokens HTTP/1.1"
    assert "Authorization: Bearer secret-key" in lines
    assert f"Host: {server.url.split('/')[2]}" in lines
    assert "Content-Type: application/json" in lines
    assert json.loads(body) == {"properties": {"room_name": "desk"}}


async def test_paths_and_queries_are_quoted() -> None:
    async with Server(sized({})).serving() as server:
        wire = LoopbackWire(server.url, {}, Timeouts())
        await wire.exchange(Call(method="GET", path="rooms/a%20b", query={"q": "ü &"}))
    assert server.requests[0].startswith(b"GET /v1/rooms/a%20b?q=%C3%BC+%26 HTTP/1.1\r\n")
    assert b"Content-Length" not in server.requests[0]


@pytest.mark.parametrize(
    "raw",
    [
        answer(b"abc", "Content-Length: 3"),
        answer(b"abc"),
        answer(b"2\r\nab\r\n1;x=y\r\nc\r\n0\r\nTrailer: z\r\n\r\n", "Transfer-Encoding: chunked"),
        b"HTTP/1.1 100 Continue\r\n\r\n" + answer(b"abc", "content-length:3"),
    ],
)
async def test_every_form_of_body_is_read(raw: bytes) -> None:
    assert await ask(raw) == b"abc"


async def test_an_answer_without_content_is_read() -> None:
    assert await ask(answer(b"", status="204 No Content")) == b""


@pytest.mark.parametrize(
    "raw",
    [
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 999 X\r\n\r\n",
        answer(b"", "no header"),
        answer(b"", *[f"X{n}: y" for n in range(101)]),
        answer(b"", "X: " + "y" * 70_000),
        answer(b"", "Content-Length: many"),
        answer(b"", "Content-Length: -1"),
        answer(b"", "Content-Length: 999"),
        answer(b"x" * 65),
        answer(b"41\r\n", "Transfer-Encoding: chunked"),
        answer(b"zz\r\n", "Transfer-Encoding: chunked"),
        answer(b"1\r\nab\r\n0\r\n\r\n", "Transfer-Encoding: chunked"),
    ],
)
async def test_what_is_no_answer_is_a_mismatch(raw: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rest_loopback, "MAX_BODY", 64)
    with pytest.raises(Unanswered) as caught:
        await ask(raw)
    assert isinstance(caught.value.problem, ProtocolMismatch)
    assert not caught.value.again


async def test_a_server_that_is_not_there_is_asked_again() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, never listening
        server = Server()
        server.url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        async with client(server) as rest:
            with pytest.raises(BackendUnavailable) as caught:
                await rest.delete_room("r")
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)


@pytest.mark.parametrize("lost", [None, b"HTTP/1.1 200 OK\r\nContent-Le", b"silence"])
async def test_what_may_be_repeated_is_sent_again(lost: bytes | None) -> None:
    async with Server(lost, sized(DELETED)).serving() as server, client(server) as rest:
        await rest.delete_room("r")
    assert len(server.requests) == 2


@pytest.mark.parametrize("lost", [None, answer(b"12", "Content-Length: 3"), b"silence"])
async def test_what_may_not_be_repeated_has_an_unknown_outcome(lost: bytes | None) -> None:
    async with Server(lost).serving() as server, client(server) as rest:
        with pytest.raises(CommandTimeout):
            await rest.stop_dial_out("r", "6f2ad3a5-5c4b-4f1c-9a0d-6a52f3f3e5f1")
    assert len(server.requests) == 1


async def test_refusals_and_retry_after_reach_the_caller() -> None:
    busy = sized({}, "Retry-After: 1", status="429 Too Many Requests")
    no = sized({"error": "not-found"}, status="404 Not Found")
    async with Server(busy, no).serving() as server, client(server) as rest:
        with pytest.raises(RestRefusal):
            await rest.get_room("r")
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://127.0.0.1:8443/v1", True),
        ("http://localhost:1", True),
        ("http://[::1]:1/v1", True),
        ("http://localhost", True),
        ("https://127.0.0.1:1", False),
        ("http://127.0.0.2:1", False),
        ("http://example.org:1", False),
        ("http://127.0.0.1:x", False),
        ("http://[", False),
    ],
)
def test_only_plain_loopback_goes_this_way(url: str, here: bool) -> None:
    assert is_loopback(url) is here


def test_httpx_is_not_loaded_for_it() -> None:
    code = (
        "import sys; from softphone.telephony_api.rest_client import RestClient;"
        "RestClient('http://127.0.0.1:1/v1', None);"
        "sys.exit(' '.join(n for n in ('httpx', 'httpcore', 'anyio', 'h11') if n in sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
    assert run.stderr.strip() == ""
