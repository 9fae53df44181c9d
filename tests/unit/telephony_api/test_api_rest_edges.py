from __future__ import annotations

import httpx
import pytest
from pydantic import SecretStr

from softphone.errors import (
    BackendUnavailable,
    CommandTimeout,
    ProtocolMismatch,
    SettingsInvalid,
    SoftphoneError,
)
from softphone.telephony_api.rest_client import DAILY_BASE_URL, RestClient
from softphone.telephony_api.rest_httpx import map_httpx_error
from softphone.telephony_api.rest_transport import Surroundings
from tests.fakes.rest_server import Answer, RestServer
from tests.unit.telephony_api.rest_rig import ROOM, client_for


def httpx_errors() -> list[type[Exception]]:
    found = [getattr(httpx, name) for name in httpx.__all__]
    return [each for each in found if isinstance(each, type) and issubclass(each, Exception)]


def make(kind: type[Exception]) -> Exception:
    request = httpx.Request("GET", "http://x")
    if kind is httpx.HTTPStatusError:
        return httpx.HTTPStatusError("m", request=request, response=httpx.Response(404))
    if issubclass(kind, httpx.StreamError) and kind is not httpx.StreamError:
        return kind()
    return kind("m")


@pytest.mark.parametrize("kind", httpx_errors())
@pytest.mark.parametrize("repeatable", [True, False])
def test_every_httpx_error_is_mapped(kind: type[Exception], repeatable: bool) -> None:
    mapped = map_httpx_error(make(kind), repeatable=repeatable)
    assert isinstance(mapped, SoftphoneError) and mapped.message
    if issubclass(kind, httpx.TransportError) and kind not in (
        httpx.LocalProtocolError,
        httpx.ProtocolError,
        httpx.TransportError,
        httpx.UnsupportedProtocol,
    ):
        assert isinstance(mapped, BackendUnavailable | CommandTimeout)
    if isinstance(mapped, CommandTimeout):
        assert not repeatable


@pytest.mark.parametrize("kind", httpx_errors())
async def test_no_httpx_error_leaves_the_client(kind: type[Exception]) -> None:
    server = RestServer(*[make(kind)] * 2)
    async with client_for(server, attempts=2) as client:
        with pytest.raises(SoftphoneError) as caught:
            await client.get_room("r")
    assert isinstance(caught.value.__cause__, kind)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"id":1}'])
async def test_an_answer_of_another_form_is_a_protocol_mismatch(body: bytes) -> None:
    server = RestServer(Answer(200, body))
    async with client_for(server) as client:
        with pytest.raises(ProtocolMismatch):
            await client.get_room("r")


async def test_a_redirect_is_not_followed_with_the_key() -> None:
    server = RestServer(Answer(302, headers={"Location": "http://evil.example/"}))
    async with client_for(server) as client:
        with pytest.raises(ProtocolMismatch):
            await client.get_room("r")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "url", ["", "ftp://x", "127.0.0.1:80", "http://", "http://[", "http://x:y"]
)
def test_a_bad_address_is_a_setting_to_correct(url: str) -> None:
    with pytest.raises(SettingsInvalid):
        RestClient(url, None)


@pytest.mark.parametrize("key", ["", "a b", "a\r\nX: y", "schlüssel"])
def test_a_bad_key_is_a_setting_to_correct_and_never_repeated(key: str) -> None:
    with pytest.raises(SettingsInvalid) as caught:
        RestClient(DAILY_BASE_URL, SecretStr(key))
    assert not key or key not in f"{caught.value.message}{caught.value.detail}"


@pytest.mark.parametrize(
    "base", ["http://127.0.0.1:1", "http://127.0.0.1:1/", "http://127.0.0.1:1/v1/"]
)
async def test_the_version_is_added_once(base: str) -> None:
    server = RestServer(Answer(body=ROOM))
    world = Surroundings(transport=server.transport)
    async with RestClient(base, None, surroundings=world) as client:
        await client.get_room("r")
    assert server.requests[0].url.path == "/v1/rooms/r"
    assert "authorization" not in server.requests[0].headers
