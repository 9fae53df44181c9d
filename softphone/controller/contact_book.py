"""The contacts in memory: answers at once, writes in the background, can take a change back."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from softphone.controller.contact_import import Preview, compare
from softphone.controller.contact_sources import compare_source
from softphone.controller.feed import Feed
from softphone.controller.tasks import TaskOwner
from softphone.domain.contact import Contact, ContactNumber, check_contact, key_of
from softphone.domain.suggestion import Suggestion, SuggestionKind
from softphone.errors import InvalidInput, SoftphoneError

if TYPE_CHECKING:
    from softphone.controller.ports import ContactStore

_log = logging.getLogger(__name__)


class ContactBook:
    """Everybody the operator knows. Methods are called on the event loop's thread.

    A change is seen at once and written behind it. What cannot be written is taken back and told.

    Args:
        say: tells the operator one sentence.
        region: ISO region of imported numbers without a country code, or empty.

    Attributes:
        changes: something changed; ask again.
        previewed: what `preview` found in a file.
        exported: the file that `export` wrote.
    """

    def __init__(self, say: Callable[[str], None], region: str = "") -> None:
        self.changes: Feed[None] = Feed()
        self.previewed: Feed[Preview] = Feed()
        self.exported: Feed[Path] = Feed()
        self._say = say
        self._region = region
        self._owner = TaskOwner("contacts")
        self._store: ContactStore | None = None
        self._by_id: dict[str, Contact] = {}
        self._by_key: dict[str, Contact] = {}
        self._sorted: tuple[Contact, ...] = ()
        self._before: dict[str, Contact | None] = {}
        self._opened = asyncio.Event()

    @property
    def is_open(self) -> bool:
        """Whether contacts can be kept."""
        return self._store is not None

    async def attach(self, store: ContactStore) -> None:
        """The file is open: read it.

        Raises:
            StorageError.
        """
        self._by_id = {contact.id: contact for contact in await store.all()}
        self._store = store
        self._index()
        self._opened.set()

    async def wait_open(self) -> None:
        """Return once the contacts that are kept here were read."""
        await self._opened.wait()

    async def close(self) -> None:
        """Wait until everything is written; idempotent."""
        await self._owner.finish()
        self._store = None

    # -- asking ------------------------------------------------------------------------------

    def all(self) -> tuple[Contact, ...]:
        """Every contact, favourites first, then by name."""
        return self._sorted

    def get(self, identity: str) -> Contact | None:
        """The contact with this id."""
        return self._by_id.get(identity)

    def of_address(self, address: str) -> Contact | None:
        """Whoever has this address."""
        return self._by_key.get(key_of(address)) if address else None

    def name_of(self, address: str) -> str:
        """The name of whoever has this address, or empty."""
        contact = self.of_address(address)
        return "" if contact is None else contact.name or contact.company

    def is_blocked(self, address: str) -> bool:
        """Whether calls from this address are not wanted."""
        contact = self.of_address(address)
        return contact is not None and contact.blocked

    def on_key(self, key: int) -> Contact | None:
        """The contact that this speed dial key dials."""
        return next((c for c in self._sorted if c.speed_dial == key), None)

    def find(self, text: str) -> tuple[Contact, ...]:
        """Contacts with this in name, company, note or number, favourites first."""
        return tuple(contact for contact in self._sorted if _fits(contact, text.strip().casefold()))

    def matching(self, text: str, limit: int) -> tuple[Suggestion, ...]:
        """Places to call, one for each number of who fits; without text the favourites."""
        wanted = text.strip()
        who = self.find(wanted) if wanted else [c for c in self._sorted if c.favourite]
        found = (
            Suggestion(
                kind=SuggestionKind.CONTACT,
                name=contact.title,
                address=number.address,
                note=contact.company if contact.name else "",
            )
            for contact in who
            if not contact.blocked
            for number in contact.numbers
        )
        return tuple(one for one, _ in zip(found, range(limit), strict=False))

    def check(self, contact: Contact) -> tuple[InvalidInput, ...]:
        """Everything wrong with a contact that is to be kept, field by field."""
        return check_contact(contact, self._sorted)

    # -- changing ----------------------------------------------------------------------------

    def put(self, contact: Contact) -> tuple[InvalidInput, ...]:
        """Keep a contact, unless something is wrong with it."""
        problems = self.check(contact)
        if not problems:
            self._change({contact.id: contact})
        return problems

    def remove(self, identity: str) -> None:
        """Forget a contact; `undo` brings it back."""
        if identity in self._by_id:
            self._change({identity: None})

    def block(self, address: str, name: str = "") -> None:
        """Decline whoever has this address from now on."""
        contact = self.of_address(address) or Contact(
            id=uuid.uuid4().hex, name=name or address, numbers=(ContactNumber(address),)
        )
        self._change({contact.id: replace(contact, blocked=True)})

    def forget_address(self, address: str) -> None:
        """Erase this address, and the contact when it has no other; there is no way back."""
        contact = self.of_address(address)
        if contact is None:
            return
        left = tuple(n for n in contact.numbers if key_of(n.address) != key_of(address))
        self._change({contact.id: replace(contact, numbers=left) if left else None})
        self._before = {}

    async def erase_all(self) -> None:
        """Erase everybody; there is no way back.

        Raises:
            StorageError.
        """
        everybody = tuple(self._by_id)
        if self._store is not None:
            await self._store.change((), everybody)
        self._before = {}
        self._apply(dict.fromkeys(everybody))

    @property
    def can_undo(self) -> bool:
        """Whether the last change can be taken back."""
        return bool(self._before)

    def undo(self) -> None:
        """Take the last change back, an import as a whole."""
        before, self._before = self._before, {}
        if before:
            self._change(before)
            self._before = {}
            self.changes.publish(None)

    # -- directories -------------------------------------------------------------------------

    def of_source(self, source: str) -> tuple[Contact, ...]:
        """The contacts that came from a directory."""
        return tuple(contact for contact in self._sorted if contact.source == source)

    async def take_over(self, source: str, fetched: Sequence[Contact]) -> int:
        """Do as a directory says; how many of its contacts can be called. Not undone by `undo`."""
        known, region = dict(self._by_id), self._region
        change = await asyncio.to_thread(compare_source, source, fetched, known.values(), region)
        wanted = {contact.id: contact for contact in change.put} | dict.fromkeys(change.gone)
        untouched = {i for i in wanted if self._by_id.get(i) is known.get(i)}
        self._adopt({i: contact for i, contact in wanted.items() if i in untouched})
        return change.count

    def drop_source(self, source: str) -> None:
        """Forget everybody who came from a directory."""
        self._adopt(dict.fromkeys(contact.id for contact in self.of_source(source)))

    def rename_source(self, source: str, name: str) -> None:
        """A directory has another name now; its contacts go with it."""
        mine = self.of_source(source)
        renamed = [
            replace(c, id=f"{name}:{c.id.removeprefix(f'{source}:')}", source=name) for c in mine
        ]
        self._adopt(dict.fromkeys(c.id for c in mine) | {c.id: c for c in renamed})

    # -- files -------------------------------------------------------------------------------

    def preview(self, file: Path) -> None:
        """Look into a vCard or CSV file; `previewed` tells what taking it in would do."""
        self._run(self._preview(file), "preview")

    def take_in(self, preview: Preview) -> None:
        """Import what was previewed."""
        self._change({contact.id: contact for contact in preview.changed})

    def export(self, file: Path, contacts: Sequence[Contact] | None = None) -> None:
        """Write contacts, all by default, into a file; ``.csv`` gives CSV, others vCard."""
        self._run(self._export(self._sorted if contacts is None else contacts, file), "export")

    # -- inside ------------------------------------------------------------------------------

    def _run(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._owner.spawn(self._guarded(work), name)

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except SoftphoneError as error:
            _log.warning("%s %s", error.message, error.detail)
            self._say(error.message)

    def _change(self, wanted: dict[str, Contact | None]) -> None:
        self._before = {identity: self._by_id.get(identity) for identity in wanted}
        self._replace(wanted)

    def _adopt(self, wanted: dict[str, Contact | None]) -> None:
        if wanted:
            self._before = {i: c for i, c in self._before.items() if i not in wanted}
            self._replace(wanted)

    def _replace(self, wanted: dict[str, Contact | None]) -> None:
        """Do it now and write it behind."""
        before = {identity: self._by_id.get(identity) for identity in wanted}
        self._apply(wanted)
        self._owner.spawn(self._write(wanted, before), "write")

    async def _write(
        self, wanted: dict[str, Contact | None], before: dict[str, Contact | None]
    ) -> None:
        try:
            if self._store is not None:
                put = [contact for contact in wanted.values() if contact is not None]
                gone = [identity for identity, contact in wanted.items() if contact is None]
                await self._store.change(put, gone)
        except SoftphoneError as error:
            _log.warning("%s %s", error.message, error.detail)
            self._say(error.message)
            now = {identity: self._by_id.get(identity) for identity in wanted}
            self._apply({i: before[i] for i in wanted if now[i] is wanted[i]})

    def _apply(self, wanted: dict[str, Contact | None]) -> None:
        for identity, contact in wanted.items():
            if contact is None:
                self._by_id.pop(identity, None)
            else:
                self._by_id[identity] = contact
        self._index()

    def _index(self) -> None:
        everybody: Iterable[Contact] = self._by_id.values()
        order = attrgetter("favourite")
        by_name = sorted(everybody, key=lambda contact: contact.title.casefold())
        self._sorted = tuple(sorted(by_name, key=order, reverse=True))
        self._by_key = {key_of(n.address): c for c in reversed(self._sorted) for n in c.numbers}
        self.changes.publish(None)

    async def _preview(self, file: Path) -> None:
        if self._store is not None:
            read, problems = await self._store.read_file(file)
            known = self._sorted
            preview = await asyncio.to_thread(compare, file, read, problems, known, self._region)
            self.previewed.publish(preview)

    async def _export(self, contacts: Sequence[Contact], file: Path) -> None:
        if self._store is not None:
            await self._store.export(contacts, file)
            self.exported.publish(file)


def _fits(contact: Contact, wanted: str) -> bool:
    if not wanted:
        return True
    if any(wanted in text.casefold() for text in (contact.name, contact.company, contact.note)):
        return True
    if any(char.isalpha() for char in wanted):
        return any(wanted in number.address.casefold() for number in contact.numbers)
    digits = "".join(char for char in wanted if char.isdigit())
    return bool(digits) and any(digits in number.address for number in contact.numbers)
