"""Directories of contacts: asked now and then, and what they say taken into the contact book."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from softphone.controller.feed import Feed
from softphone.domain.directory import DirectoryEntry, DirectoryKind, DirectoryState
from softphone.errors import InvalidInput, SoftphoneError

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.controller.contact_book import ContactBook
    from softphone.directories.source import Directory
    from softphone.preferences import Preferences
    from softphone.storage.directory_account import DirectoryAccount
    from softphone.storage.secrets import SecretStore

log = logging.getLogger(__name__)

_EVERY_S: Final = 15 * 60.0
_AGAIN_S: Final = 60.0
_PATIENCE_S: Final = 60.0
_AFTER_START_S: Final = 5.0
_EMPTY: Final = "It sent no contacts at all. Those it sent before are kept."
_REMEDIES: Final = {
    "name": "Enter a name of 1 to 60 characters that no other directory has.",
    "url": "Enter an address such as https://cloud.example.org/dav or ldaps://ldap.example.org.",
    "base": "Enter at most 1000 characters, such as ou=people,dc=example,dc=org.",
}


class DirectoryDesk:
    """See `softphone.controller.settings_ports.Directories`.

    A directory that fails keeps the contacts it gave before; so does one that is suddenly empty.

    Args:
        preferences: keep the directories.
        secrets: keep their passwords.
        book: takes the contacts.
        tell: takes a sentence for the operator.
        open_one: makes the directory of an account.
        after_s: how long after the start they are first asked.
    """

    def __init__(
        self,
        preferences: Preferences,
        secrets: SecretStore,
        book: ContactBook,
        tell: Callable[[str], None],
        *,
        open_one: Callable[[DirectoryAccount, SecretStr | None], Directory] | None = None,
        after_s: float = _AFTER_START_S,
    ) -> None:
        self.changes: Feed[None] = Feed()
        self._preferences = preferences
        self._secrets = secrets
        self._book = book
        self._tell = tell
        self._open_one = open_one
        self._states: dict[str, DirectoryState] = {}
        self._wanted: dict[str, asyncio.Event] = {}
        self._keepers: dict[str, asyncio.Task[None]] = {}
        self._storing: set[asyncio.Task[None]] = set()
        self._unsubscribe = preferences.subscribe(self._on_change)
        self._follow(after_s)

    def states(self) -> tuple[DirectoryState, ...]:
        """Every directory and how it does."""
        return tuple(self._state(account) for account in self._accounts)

    def save(
        self, entry: DirectoryEntry, secret: SecretStr | None, *, replaces: str
    ) -> tuple[InvalidInput, ...]:
        """Add or replace a directory; what is wrong, field by field."""
        made = _made(entry)
        if isinstance(made, InvalidInput):
            return (made,)
        taken = {a.name.casefold() for a in self._accounts if a.name != replaces}
        if made.name.casefold() in taken:
            return (InvalidInput("name", "is taken", "Choose another."),)
        kept = tuple(made if old.name == replaces else old for old in self._accounts)
        self._end(replaces)
        if replaces not in ("", made.name):
            self._book.rename_source(replaces, made.name)
        self._store(self._keep_secret(made.name, secret, replaces))
        problem = self._preferences.change("directories", kept if replaces else (*kept, made))
        return () if problem is None else (problem,)

    def remove(self, name: str) -> None:
        """Forget a directory, its password and the contacts that came from it."""
        left = tuple(account for account in self._accounts if account.name != name)
        if self._preferences.change("directories", left) is None:
            self._book.drop_source(name)
            self._store(self._secrets.forget(secret_of(name)))

    def refresh(self, name: str) -> None:
        """Ask it now."""
        if name in self._wanted:
            self._wanted[name].set()

    async def close(self) -> None:
        """Ask no more, but let passwords be stored."""
        self._unsubscribe()
        keepers = list(self._keepers.values())
        for name in tuple(self._keepers):
            self._end(name)
        await asyncio.gather(*keepers, *self._storing, return_exceptions=True)

    # -- inside --------------------------------------------------------------------------------

    @property
    def _accounts(self) -> tuple[DirectoryAccount, ...]:
        return self._preferences.settings.directories

    def _state(self, account: DirectoryAccount) -> DirectoryState:
        known = self._states.get(account.name)
        if known is not None:
            return known
        entry = DirectoryEntry(
            name=account.name,
            kind=DirectoryKind(account.kind),
            url=account.url,
            user=account.user,
            base=account.base,
        )
        return DirectoryState(entry=entry, count=len(self._book.of_source(account.name)))

    def _on_change(self, key: str) -> None:
        if key == "directories":
            self._follow(0)
            self.changes.publish(None)

    def _follow(self, after_s: float) -> None:
        """Have one keeper for each directory there is."""
        accounts = {account.name: account for account in self._accounts}
        for name in tuple(self._keepers):
            if name not in accounts:
                self._end(name)
        for name, account in accounts.items():
            if name not in self._keepers:
                self._wanted[name] = asyncio.Event()
                self._keepers[name] = asyncio.get_running_loop().create_task(
                    self._keep(account, self._wanted[name], after_s), name=f"directory:{name}"
                )

    def _end(self, name: str) -> None:
        self._states.pop(name, None)
        self._wanted.pop(name, None)
        keeper = self._keepers.pop(name, None)
        if keeper is not None:
            keeper.cancel()

    async def _keep(self, account: DirectoryAccount, wanted: asyncio.Event, after_s: float) -> None:
        await self._book.wait_open()
        await asyncio.gather(*self._storing, return_exceptions=True)
        await asyncio.sleep(after_s)
        password = await self._secrets.find(secret_of(account.name))
        directory = await asyncio.to_thread(self._opened, account, password)
        while True:
            wanted.clear()
            self._note(account, asking=True)
            problem = await self._ask(directory, account.name)
            now = {} if problem else {"answered_at": time.time()}
            count = len(self._book.of_source(account.name))
            self._note(account, asking=False, problem=problem, count=count, **now)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_AGAIN_S if problem else _EVERY_S):
                    await wanted.wait()

    def _opened(self, account: DirectoryAccount, password: SecretStr | None) -> Directory:
        """Imports what the directory needs. Worker thread."""
        if self._open_one is not None:
            return self._open_one(account, password)
        from softphone.directories.source import open_directory

        return open_directory(account, password)

    async def _ask(self, directory: Directory, name: str) -> str:
        """Ask once; the problem as a sentence, or empty."""
        try:
            async with asyncio.timeout(_PATIENCE_S):
                fetched = await directory.fetch()
        except TimeoutError:
            return f"It did not answer within {_PATIENCE_S:g} s."
        except SoftphoneError as error:
            log.warning("directory %s: %s %s", name, error.message, error.detail)
            return error.message
        if fetched is None:
            return ""
        if not fetched and self._book.of_source(name):
            return _EMPTY
        await self._book.take_over(name, fetched)
        return ""

    def _note(self, account: DirectoryAccount, **facts: Any) -> None:
        self._states[account.name] = replace(self._state(account), **facts)
        self.changes.publish(None)

    async def _keep_secret(self, name: str, secret: SecretStr | None, replaces: str) -> None:
        if secret is None and replaces not in ("", name):
            secret = await self._secrets.find(secret_of(replaces))
        if secret is not None and not await self._secrets.remember(secret_of(name), secret):
            self._tell(f"The password of “{name}” was not stored. {self._secrets.problem}")
        if replaces not in ("", name):
            await self._secrets.forget(secret_of(replaces))

    def _store(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work, name="secret")
        self._storing.add(task)
        task.add_done_callback(self._storing.discard)


def secret_of(name: str) -> str:
    """The keyring's entry; a profile can have the same name."""
    return f"directory:{name}"


def _made(entry: DirectoryEntry) -> DirectoryAccount | InvalidInput:
    """The directory as it is kept, or the first thing that is wrong."""
    from pydantic import ValidationError

    from softphone.storage.directory_account import DirectoryAccount
    from softphone.storage.settings_model import plain_problem

    try:
        return DirectoryAccount(
            name=entry.name, kind=entry.kind.value, url=entry.url, user=entry.user, base=entry.base
        )
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        if not first["loc"]:
            field, _, problem = plain_problem(first["msg"]).partition(" ")
            return InvalidInput(field, problem, _REMEDIES[field])
        field = str(first["loc"][0])
        return InvalidInput(field, "cannot be used", _REMEDIES.get(field, "Enter something else."))
