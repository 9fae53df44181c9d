"""Keys and passwords: from the environment, from the system's keyring, or for this run only.

Nothing is ever written to a plain file. Calls into a keyring may wait for a password prompt, so
they run in an executor, never on the loop's thread.
"""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Protocol

from pydantic import SecretStr

from softphone.errors import SecretMissing

if TYPE_CHECKING:
    from collections.abc import Mapping

API_KEY_VARIABLE = "SOFTPHONE_API_KEY"
SERVICE = "softphone"
"""Name under which entries appear in the system's keyring."""

KEYRING_UNUSABLE = (
    "This system has no usable keyring, so the key is remembered until the program ends. "
    "Install or unlock one (for example GNOME Keyring or KWallet) to keep it."
)


class Keyring(Protocol):
    """The part of the ``keyring`` package that is used; entries are named by service and user."""

    def get_password(self, service: str, username: str) -> str | None:
        """The entry, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Create or replace the entry."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove the entry."""


class SecretStore:
    """Secrets by profile.

    Args:
        keyring: where entries are kept; None loads the system's keyring at the first need.
        environment: where ``SOFTPHONE_API_KEY`` is looked up; it wins over everything.

    Attributes:
        problem: why secrets last only for this run, as one sentence; empty while all is well.
    """

    def __init__(
        self, keyring: Keyring | None = None, environment: Mapping[str, str] | None = None
    ) -> None:
        self._keyring = keyring
        self._environment = os.environ if environment is None else environment
        self._for_this_run: dict[str, SecretStr] = {}
        self.problem = ""

    async def api_key(self, profile: str) -> SecretStr:
        """The API key of a profile.

        Raises:
            SecretMissing: nobody has it; the sentence says where to put it.
        """
        from_environment = self._environment.get(API_KEY_VARIABLE, "")
        if from_environment:
            return SecretStr(from_environment)
        found = await self.find(profile)
        if found is not None:
            return found
        raise SecretMissing(
            f"There is no API key for the profile “{profile}”. "
            f"Enter it in Settings, or set {API_KEY_VARIABLE}.",
            detail=self.problem,
        )

    async def find(self, entry: str) -> SecretStr | None:
        """What was remembered under this name, or None; the environment is not asked."""
        if entry in self._for_this_run:
            return self._for_this_run[entry]
        found = await self._use_keyring(lambda ring: ring.get_password(SERVICE, entry))
        return SecretStr(found) if found else None

    async def remember(self, profile: str, key: SecretStr) -> bool:
        """Keep a key for the profile.

        Returns:
            True when it will outlast this run; else `problem` says why not.
        """
        self._for_this_run[profile] = key

        def store(ring: Keyring) -> str:
            ring.set_password(SERVICE, profile, key.get_secret_value())
            return "stored"

        return await self._use_keyring(store) is not None

    async def forget(self, profile: str) -> None:
        """Remove the key of a profile wherever it is; nothing happens if there is none."""
        self._for_this_run.pop(profile, None)

        def remove(ring: Keyring) -> str:
            if ring.get_password(SERVICE, profile) is not None:
                ring.delete_password(SERVICE, profile)
            return "removed"

        await self._use_keyring(remove)

    async def check(self) -> str:
        """Try the keyring without changing it; the problem as a sentence, or empty."""
        await self._use_keyring(lambda ring: ring.get_password(SERVICE, "softphone doctor"))
        return self.problem

    async def _use_keyring(self, use: _Use) -> str | None:
        loop = asyncio.get_running_loop()
        result, self.problem = await loop.run_in_executor(None, self._call, use)
        return result

    def _call(self, use: _Use) -> tuple[str | None, str]:
        import keyring
        import keyring.errors

        ring: Keyring = self._keyring if self._keyring is not None else keyring
        try:
            return use(ring), ""
        except (keyring.errors.KeyringError, OSError) as error:
            return None, f"{KEYRING_UNUSABLE} ({type(error).__name__})"


if TYPE_CHECKING:
    from collections.abc import Callable

    _Use = Callable[[Keyring], str | None]
