"""Keeps the local interface as the settings want it: off, or on with a token of its own."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final, Protocol

from pydantic import SecretStr

if TYPE_CHECKING:
    from softphone.controller.ports import Unsubscribe
    from softphone.controller.store import SessionStore
    from softphone.crm.server import CrmServer, Dialler

log = logging.getLogger(__name__)

TOKEN_ENTRY: Final = "local interface"
"""Name of the token in the keyring."""


class Settings(Protocol):
    """The part of the settings that is needed."""

    def value(self, key: str) -> Any:
        """The value of a dotted key."""

    def subscribe(self, listener: Callable[[str], None]) -> Unsubscribe:
        """Call ``listener`` with the key of every change."""


class Secrets(Protocol):
    """Where the token is kept."""

    async def find(self, entry: str) -> SecretStr | None:
        """What is kept under this name, or None."""

    async def remember(self, profile: str, key: SecretStr) -> bool:
        """Keep it; whether it will outlast this run."""


class CrmLink:
    """Starts, restarts and stops the interface with the settings ``crm.*``.

    Args:
        settings: what the operator chose.
        secrets: keep the token.
        store: the sessions.
        dial: takes numbers.
        announce: tells the operator a sentence.

    Attributes:
        port: where it listens now; 0 while it is off.
    """

    def __init__(
        self,
        settings: Settings,
        secrets: Secrets,
        store: SessionStore,
        dial: Dialler,
        announce: Callable[[str], None],
    ) -> None:
        self.port = 0
        self._settings = settings
        self._secrets = secrets
        self._store = store
        self._dial = dial
        self._announce = announce
        self._server: CrmServer | None = None
        self._wanted = asyncio.Event()
        self._asked: set[asyncio.Task[None]] = set()
        self._unsubscribe = settings.subscribe(self._on_change)
        self._task: asyncio.Task[None] | None = None
        if settings.value("crm.enabled"):
            self._begin()

    async def close(self) -> None:
        """Stop following the settings and end the interface; idempotent."""
        self._unsubscribe()
        tasks = [*self._asked] if self._task is None else [*self._asked, self._task]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._stop()

    def show_token(self, done: Callable[[SecretStr], None]) -> None:
        """Call ``done`` with the pairing token; keyrings may take their time."""
        self._later(self.token(), done)

    def change_token(self, done: Callable[[SecretStr], None]) -> None:
        """Call ``done`` with a new pairing token."""
        self._later(self.renew_token(), done)

    async def token(self) -> SecretStr:
        """The pairing token, made at the first use."""
        found = await self._secrets.find(TOKEN_ENTRY)
        return found if found is not None else await self._new_token()

    async def renew_token(self) -> SecretStr:
        """A new token; programs that know the old one are shut out at once."""
        token = await self._new_token()
        self._begin()
        return token

    def _later(
        self, work: Coroutine[Any, Any, SecretStr], done: Callable[[SecretStr], None]
    ) -> None:
        async def run() -> None:
            done(await work)

        task = asyncio.create_task(run(), name="pairing")
        self._asked.add(task)
        task.add_done_callback(self._asked.discard)

    def _on_change(self, key: str) -> None:
        if key == "crm" or key.startswith("crm."):
            self._begin()

    def _begin(self) -> None:
        self._wanted.set()
        if self._task is None:
            self._task = asyncio.create_task(self._follow(), name="crm-link")

    async def _follow(self) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            await self._stop()
            if self._settings.value("crm.enabled"):
                await self._start()

    async def _start(self) -> None:
        from softphone.crm.server import CrmServer

        origins = self._settings.value("crm.origins")
        server = CrmServer(self._store, self._dial, await self.token(), origins)
        wanted = self._settings.value("crm.port")
        try:
            self.port = await server.start(wanted)
        except OSError as error:
            log.warning("the local interface cannot listen on port %d: %s", wanted, error)
            self._announce(
                f"Other programs cannot reach this window: port {wanted} is taken. "
                "Choose another one in Settings."
            )
            return
        self._server = server
        log.info("the local interface listens on 127.0.0.1:%d", self.port)

    async def _stop(self) -> None:
        server, self._server, self.port = self._server, None, 0
        if server is not None:
            await server.close()

    async def _new_token(self) -> SecretStr:
        token = SecretStr(secrets.token_urlsafe(24))
        await self._secrets.remember(TOKEN_ENTRY, token)
        return token
