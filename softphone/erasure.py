"""Erases everything this program keeps about people and their calls, and its secrets."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from softphone.errors import SoftphoneError

if TYPE_CHECKING:
    from softphone.controller.contact_book import ContactBook
    from softphone.controller.history_browser import HistoryBrowser
    from softphone.storage.journal import JournalFiles

log = logging.getLogger(__name__)


class Secrets(Protocol):
    """Where secrets are kept."""

    async def forget(self, profile: str) -> None:
        """Remove what is kept under this name, if anything."""


class Erasure:
    """See `softphone.controller.settings_ports.Eraser`.

    Args:
        live: how many calls are live.
        history: the call history.
        contacts: the contacts.
        journal: what is written of live calls.
        recordings: erases the recordings of the gateway on this machine.
        secrets: where secrets are kept.
        secret_names: the names of all of them.
    """

    def __init__(
        self,
        *,
        live: Callable[[], int],
        history: HistoryBrowser,
        contacts: ContactBook,
        journal: JournalFiles,
        recordings: Callable[[], Awaitable[None]],
        secrets: Secrets,
        secret_names: Callable[[], Iterable[str]],
    ) -> None:
        self._live = live
        self._history = history
        self._contacts = contacts
        self._journal = journal
        self._recordings = recordings
        self._secrets = secrets
        self._secret_names = secret_names
        self._running: asyncio.Task[None] | None = None

    @property
    def possible(self) -> bool:
        """Whether it may be done now: not while calls are live."""
        return not self._live() and (self._running is None or self._running.done())

    def erase(self, done: Callable[[tuple[str, ...]], None]) -> None:
        """Erase; ``done`` gets a sentence for each thing that could not be."""
        if self.possible:
            self._running = asyncio.get_running_loop().create_task(self._erase(done), name="erase")

    async def close(self) -> None:
        """Wait until it is over."""
        if self._running is not None:
            await asyncio.gather(self._running, return_exceptions=True)

    async def _erase(self, done: Callable[[tuple[str, ...]], None]) -> None:
        problems = []
        for what, step in (
            ("The call history", self._history.erase_all),
            ("The contacts", self._contacts.erase_all),
            ("The journal of live calls", self._clear_journal),
            ("The recordings", self._recordings),
            ("The keys and passwords", self._forget_secrets),
        ):
            try:
                await step()
            except (SoftphoneError, OSError) as error:
                told = error.message if isinstance(error, SoftphoneError) else str(error.strerror)
                log.warning("%s: not erased: %s", what, told)
                problems.append(f"{what} could not be erased: {told}")
        log.info("everything was erased on the operator's wish, %d problems", len(problems))
        done(tuple(problems))

    async def _clear_journal(self) -> None:
        await asyncio.to_thread(self._journal.clear)

    async def _forget_secrets(self) -> None:
        for name in dict.fromkeys(self._secret_names()):
            await self._secrets.forget(name)
