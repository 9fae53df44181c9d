from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from pydantic import SecretStr, ValidationError

from softphone.controller.dialing import understand
from softphone.controller.feed import Feed
from softphone.controller.store import SessionStore
from softphone.crm.dialler import LinkDialler
from softphone.crm.http import Refused
from softphone.crm.link import TOKEN_ENTRY, CrmLink
from softphone.storage.settings_model import CrmSettings
from tests.patience import PATIENCE_S


class FakeSettings:
    def __init__(self) -> None:
        self.values: dict[str, Any] = {"crm.enabled": False, "crm.port": 0, "crm.origins": ()}
        self.changes: Feed[str] = Feed()

    def value(self, key: str) -> Any:
        return self.values[key]

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        return self.changes.subscribe(listener)

    def change(self, key: str, value: Any) -> None:
        self.values[key] = value
        self.changes.publish(key)


class FakeSecrets:
    def __init__(self) -> None:
        self.kept: dict[str, SecretStr] = {}

    async def find(self, entry: str) -> SecretStr | None:
        return self.kept.get(entry)

    async def remember(self, profile: str, key: SecretStr) -> bool:
        self.kept[profile] = key
        return True


class Bench:
    def __init__(self) -> None:
        self.settings = FakeSettings()
        self.secrets = FakeSecrets()
        self.told: list[str] = []
        self.link = CrmLink(
            self.settings,
            self.secrets,
            SessionStore(),
            lambda number: {"status": "filled"},
            self.told.append,
        )

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not true():  # noqa: ASYNC110 - whatever the test waits for
                await asyncio.sleep(0)

    async def ask(self, token: str) -> int:
        async with httpx.AsyncClient(trust_env=False) as client:
            url = f"http://127.0.0.1:{self.link.port}/sessions"
            return (await client.get(url, headers={"Authorization": f"Bearer {token}"})).status_code


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    made = Bench()
    yield made
    await made.link.close()


async def test_it_is_off_until_it_is_switched_on(bench: Bench) -> None:
    assert bench.link.port == 0 and bench.secrets.kept == {}
    bench.settings.change("crm.enabled", True)
    await bench.until(lambda: bench.link.port > 0)
    token = (await bench.link.token()).get_secret_value()
    assert len(token) >= 32 and bench.secrets.kept[TOKEN_ENTRY].get_secret_value() == token
    assert await bench.ask(token) == 200
    bench.settings.change("crm.enabled", False)
    await bench.until(lambda: bench.link.port == 0)


async def test_a_new_token_shuts_the_old_one_out(bench: Bench) -> None:
    bench.settings.change("crm.enabled", True)
    await bench.until(lambda: bench.link.port > 0)
    old, was = (await bench.link.token()).get_secret_value(), bench.link.port
    new = (await bench.link.renew_token()).get_secret_value()
    await bench.until(lambda: bench.link.port not in (0, was))
    assert (await bench.ask(old), await bench.ask(new)) == (401, 200)


async def test_a_port_that_is_taken_is_told(bench: Bench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        bench.settings.values["crm.port"] = taken.getsockname()[1]
        bench.settings.change("crm.enabled", True)
        await bench.until(lambda: bool(bench.told))
    assert "taken" in bench.told[0] and bench.link.port == 0


def test_origins_are_whole_addresses_without_a_path() -> None:
    assert CrmSettings(origins=("https://CRM.example.org/",)).origins == (
        "https://crm.example.org",
    )
    for wrong in ("crm.example.org", "http://crm.example.org", "https://crm.example.org/x", "*"):
        with pytest.raises(ValidationError):
            CrmSettings(origins=(wrong,))


def test_a_number_goes_the_way_of_a_link() -> None:
    opened: list[str] = []
    dialler = LinkDialler(lambda text: understand(text, "US"), opened.append, lambda: "ask")
    assert dialler("tel:(201) 555-0123") == {"status": "asked", "number": "+12015550123"}
    assert opened == ["tel:(201) 555-0123"]
    with pytest.raises(Refused, match="Emergency") as refused:
        dialler("911")
    assert refused.value.status == 422 and len(opened) == 1
    with pytest.raises(Refused, match="no number"):
        dialler("  ")
