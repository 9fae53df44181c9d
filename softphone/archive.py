"""Call history and contacts of one run of the program: opened when the start is over."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

from softphone.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from softphone.controller.contact_book import ContactBook
    from softphone.controller.controller import TelephonyController
    from softphone.controller.history import HistoryKeeper
    from softphone.controller.history_browser import HistoryBrowser
    from softphone.storage.contacts import Contacts
    from softphone.storage.history import History

log = logging.getLogger(__name__)


class Archive:
    """Opens the files, lets every session be written down, and closes them last.

    What cannot be opened is told to the operator once; calls go on without it.

    Args:
        controller: whose sessions are kept.
        history: the calls that the window looks at.
        contacts: the contacts that the window looks at.
        profile: name of the profile in use.
    """

    def __init__(
        self,
        controller: TelephonyController,
        history: HistoryBrowser,
        contacts: ContactBook,
        profile: Callable[[], str],
    ) -> None:
        self._controller = controller
        self._browser = history
        self._book = contacts
        self._profile = profile
        self._history: History | None = None
        self._contacts: Contacts | None = None
        self._keeper: HistoryKeeper | None = None
        self._opening: asyncio.Task[None] | None = None

    def begin(self, folder: Path) -> None:
        """Open what is kept in ``folder``, in a task of its own; says why not if it cannot."""
        self._opening = asyncio.create_task(self._open(folder), name="archive")

    async def close(self) -> None:
        """Write what waits and close the files; idempotent. Stop the controller first."""
        if self._opening is not None:
            await self._opening
        if self._keeper is not None:
            await self._keeper.close()
        await self._browser.close()
        await self._book.close()
        for file in (self._history, self._contacts):
            if file is not None:
                await file.close()

    async def _open(self, folder: Path) -> None:
        await asyncio.to_thread(_load)
        for opening in (self._open_contacts, self._open_history):
            try:
                await opening(folder)
            except StorageError as error:
                log.warning("%s %s", error.message, error.detail)
                self._controller.announce(error.message)

    async def _open_contacts(self, folder: Path) -> None:
        from softphone.paths import ensure_private_dir
        from softphone.storage.contacts import Contacts

        contacts = self._contacts = Contacts(ensure_private_dir(folder))
        await contacts.open()
        await self._book.attach(contacts)

    async def _open_history(self, folder: Path) -> None:
        from softphone.controller.history import HistoryKeeper
        from softphone.paths import ensure_private_dir
        from softphone.storage.history import History

        history = self._history = History(ensure_private_dir(folder))
        await history.open()
        left = await history.close_open(time.time())
        if left:
            log.info("history: %d records of an earlier run had no end", left)
        self._keeper = HistoryKeeper(
            self._controller.store,
            history,
            self._controller.timeline,
            self._profile,
            self._browser.on_written,
        )
        self._browser.attach(history)


def _load() -> None:
    """Import the database. Worker thread."""
    import softphone.storage.contacts
    import softphone.storage.history  # noqa: F401
