from __future__ import annotations

import keyring.errors
import pytest
from pydantic import SecretStr

from softphone.errors import SecretMissing
from softphone.storage.secrets import SERVICE, SecretStore


class MemoryKeyring:
    """A keyring in memory that can be locked."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def _open(self) -> dict[tuple[str, str], str]:
        if self.error is not None:
            raise self.error
        return self.entries

    def get_password(self, service: str, username: str) -> str | None:
        return self._open().get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self._open()[service, username]


@pytest.fixture
def ring() -> MemoryKeyring:
    return MemoryKeyring()


async def test_a_key_is_kept_in_the_keyring(ring: MemoryKeyring) -> None:
    assert await SecretStore(ring, {}).remember("Team", SecretStr("k1"))
    assert ring.entries == {(SERVICE, "Team"): "k1"}
    found = await SecretStore(ring, {}).api_key("Team")
    assert found.get_secret_value() == "k1" and "k1" not in repr(found)


async def test_the_environment_wins(ring: MemoryKeyring) -> None:
    store = SecretStore(ring, {"SOFTPHONE_API_KEY": "from-env"})
    await store.remember("Team", SecretStr("k1"))
    assert (await store.api_key("Team")).get_secret_value() == "from-env"


@pytest.mark.parametrize(
    "error",
    [
        keyring.errors.NoKeyringError(),
        keyring.errors.KeyringLocked(),
        keyring.errors.InitError(),
        OSError("bus gone"),
    ],
)
async def test_without_a_keyring_for_this_run_only(ring: MemoryKeyring, error: Exception) -> None:
    ring.error = error
    store = SecretStore(ring, {})
    assert not await store.remember("Team", SecretStr("k1"))
    assert "until the program ends" in store.problem
    assert (await store.api_key("Team")).get_secret_value() == "k1"
    with pytest.raises(SecretMissing, match="Settings"):
        await SecretStore(ring, {}).api_key("Team")


async def test_forgetting(ring: MemoryKeyring) -> None:
    store = SecretStore(ring, {})
    await store.remember("Team", SecretStr("k1"))
    await store.forget("Team")
    await store.forget("Team")
    assert ring.entries == {}
    with pytest.raises(SecretMissing):
        await store.api_key("Team")


async def test_check_changes_nothing(ring: MemoryKeyring) -> None:
    assert await SecretStore(ring, {}).check() == "" and ring.entries == {}
