"""REST: dial-in configs, with the client that Daily's cloud is spoken to with as well."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from softphone.errors import BackendError
from softphone.gateway.webhooks.sender import signature
from softphone.telephony_api.dialin_configs import (
    CreateDialinConfig,
    DialinConfigQuery,
    UpdateDialinConfig,
)
from softphone.telephony_api.problems import parse
from softphone.telephony_api.rest_client import RestClient
from tests.fakes.gateway_process import KEY, RunningGateway
from tests.fakes.http_server import Asked, HttpServer

PATH = "/domain-dialin-config"


@pytest.fixture
async def server() -> AsyncIterator[HttpServer]:
    async with HttpServer() as running:
        yield running


async def test_pin_configs_live_and_survive(tmp_path: Path) -> None:
    async with RunningGateway(tmp_path) as gateway, _client(gateway) as client:
        wanted = parse(
            CreateDialinConfig,
            {
                "type": "pin_dialin",
                "phone_number": "+15551110000",
                "name_prefix": "front",
                "ivr_greeting": {"message": "Hello."},
            },
        )
        made = await client.create_dialin_config(wanted)
        assert made.type == "pin_dialin"
        assert made.config == {
            "phone_number": "+15551110000",
            "name_prefix": "front",
            "ivr_greeting": {"message": "Hello."},
            "sip_uri": "pin--1@127.0.0.1:5060",
        }
        other = await client.create_dialin_config(CreateDialinConfig(type="pin_dialin"))
        page = await client.list_dialin_configs()
        assert (page.total_count, [c.id for c in page.data]) == (2, [other.id, made.id])
        after = await client.list_dialin_configs(DialinConfigQuery(starting_after=other.id))
        assert [c.id for c in after.data] == [made.id]
        ours = await client.list_dialin_configs(DialinConfigQuery(phone_number="+15551110000"))
        assert [c.id for c in ours.data] == [made.id]
        change = parse(UpdateDialinConfig, {"name_prefix": None, "ivr_greeting": {"message": "Hi"}})
        changed = await client.update_dialin_config(made.id, change)
        assert changed.config == {
            "phone_number": "+15551110000",
            "ivr_greeting": {"message": "Hi"},
            "sip_uri": "pin--1@127.0.0.1:5060",
        }
        await client.delete_dialin_config(other.id)
        with pytest.raises(BackendError, match="no dial-in config"):
            await client.get_dialin_config(other.id)
    async with RunningGateway(tmp_path) as gateway, _client(gateway) as client:
        assert await client.get_dialin_config(made.id) == changed
        new = await client.create_dialin_config(CreateDialinConfig(type="pin_dialin"))
        assert new.config["sip_uri"].startswith("pin--3@")


async def test_a_pinless_configs_server_is_tried_on_save(
    gateway: RunningGateway, server: HttpServer
) -> None:
    body = {"type": "pinless_dialin", "room_creation_api": f"{server.url}/rooms"}
    made = (await gateway.rest.post(PATH, json=body)).json()
    asked = await server.next()
    assert (asked.method, asked.path) == ("POST", "/rooms")
    assert b"Test" in asked.body
    secret = made["config"]["hmac"]
    assert len(base64.b64decode(secret, validate=True)) == 32
    stamp = asked.headers["x-pinless-timestamp"]
    assert asked.headers["x-pinless-signature"] == signature(secret, stamp, asked.body)
    assert made["config"]["sip_uri"] == "static-address--1@127.0.0.1:5060"

    own = base64.b64encode(b"mine").decode()
    changed = await gateway.rest.put(f"{PATH}/{made['id']}", json={"hmac": own})
    assert changed.json()["config"]["hmac"] == own
    asked = await server.next()
    stamp = asked.headers["x-pinless-timestamp"]
    assert asked.headers["x-pinless-signature"] == signature(own, stamp, asked.body)

    async def broken(asked: Asked) -> tuple[int, bytes]:
        return 500, b""

    server.reply = broken
    refused = await gateway.rest.put(f"{PATH}/{made['id']}", json={"name_prefix": "x"})
    assert refused.status_code == 400
    assert "room_creation_api" in refused.json()["info"]
    kept = (await gateway.rest.get(f"{PATH}/{made['id']}")).json()
    assert "name_prefix" not in kept["config"]
    assert (await gateway.rest.post(PATH, json=body)).status_code == 400
    assert (await gateway.rest.get(PATH)).json()["total_count"] == 1


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"type": "other"}, "type"),
        ({"type": "pinless_dialin"}, "room_creation_api"),
        ({"type": "pin_dialin", "hmac": "YQ=="}, "hmac"),
        ({"type": "pin_dialin", "room_creation_api": "http://127.0.0.1:1/"}, "room_creation_api"),
        ({"type": "pin_dialin", "phone_number": "555"}, "phone_number"),
        ({"type": "pin_dialin", "colour": "red"}, "colour"),
        ({"type": "pin_dialin", "ivr_greeting": {"message": " "}}, "ivr_greeting"),
        ({"room_creation_api": "ftp://x/"}, "room_creation_api"),
        ({"room_creation_api": "http://127.0.0.1:1/"}, "room_creation_api"),
        ({"room_creation_api": "http://127.0.0.1:1/", "hmac": "%"}, "hmac"),
        ({"room_creation_api": "http://127.0.0.1:1/", "hold_music_url": "file:///x"}, "hold_music"),
        ({"room_creation_api": "http://127.0.0.1:1/", "timeout_config": {}}, "timeout_config"),
    ],
)
async def test_bad_input_names_the_field(
    gateway: RunningGateway, body: dict[str, Any], field: str
) -> None:
    answer = await gateway.rest.post(PATH, json=body)
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"] == "invalid-request-error"
    assert field in answer.json()["info"]


async def test_a_phone_number_has_one_config_and_a_type_stays(gateway: RunningGateway) -> None:
    body = {"type": "pin_dialin", "phone_number": "+15551110000"}
    made = (await gateway.rest.post(PATH, json=body)).json()
    twice = await gateway.rest.post(PATH, json=body)
    assert (twice.status_code, "phone_number" in twice.json()["info"]) == (400, True)
    same = await gateway.rest.put(f"{PATH}/{made['id']}", json=body)
    assert same.status_code == 200
    other = await gateway.rest.put(f"{PATH}/{made['id']}", json={"type": "pinless_dialin"})
    assert (other.status_code, "type" in other.json()["info"]) == (400, True)


async def test_what_is_not_there(gateway: RunningGateway) -> None:
    assert (await gateway.rest.put(f"{PATH}/x", json={})).status_code == 404
    assert (await gateway.rest.delete(f"{PATH}/x")).status_code == 404
    assert (await gateway.rest.get(f"{PATH}?starting_after=x")).status_code == 400


def _client(gateway: RunningGateway) -> RestClient:
    return RestClient(gateway.http, SecretStr(KEY))
