from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from softphone.domain.macros import Macro
from softphone.errors import SecretMissing
from softphone.macro_book import MacroBook
from softphone.preferences import Preferences
from softphone.storage.secrets import SecretStore
from softphone.storage.settings import SettingsStore


class MemoryKeyring:
    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.error is not None:
            raise self.error
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.error is not None:
            raise self.error
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


MAILBOX = Macro("a1", "Mailbox", "1,{Box};{PIN}#")


class Shelf:
    """A book on a settings file and a keyring, which can be opened again."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "settings.json"
        self.ring = MemoryKeyring()
        self.told: list[str] = []

    def open(self) -> MacroBook:
        store = SettingsStore(self.file)
        self.preferences = Preferences(store, store.load())
        return MacroBook(
            self.preferences.macros,
            SecretStore(self.ring, {}),
            self.preferences.remember_macros,
            self.told.append,
        )

    async def close(self, book: MacroBook) -> None:
        await book.close()
        await self.preferences.close()


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


async def test_a_macro_outlives_the_program_and_its_secrets_are_in_no_file(shelf: Shelf) -> None:
    book = shelf.open()
    book.put(MAILBOX, {"Box": SecretStr("4711"), "PIN": SecretStr("86420")})
    await shelf.close(book)
    text = shelf.file.read_text()
    assert "Mailbox" in text
    assert "86420" not in text and "4711" not in text
    book = shelf.open()
    assert book.all() == (MAILBOX,)
    parts = await book.fill(MAILBOX)
    assert [part.tones for part in parts if part.secret] == ["4711", "86420"]
    await shelf.close(book)


async def test_a_rename_keeps_the_secrets_and_a_dropped_field_is_forgotten(shelf: Shelf) -> None:
    book = shelf.open()
    book.put(MAILBOX, {"Box": SecretStr("1"), "PIN": SecretStr("2")})
    changed = Macro("a1", "Office", "{PIN}")
    book.put(changed, {})
    assert [part.tones for part in await book.fill(changed)] == ["2"]
    assert list(shelf.ring.entries.values()) == ["2"]
    book.remove(changed)
    await shelf.close(book)
    assert shelf.ring.entries == {}
    assert book.all() == ()
    assert "Office" not in shelf.file.read_text()


async def test_a_missing_secret_says_what_to_do(shelf: Shelf) -> None:
    book = shelf.open()
    book.put(MAILBOX, {"Box": SecretStr("1")})
    with pytest.raises(SecretMissing, match="“PIN” of the macro “Mailbox”"):
        await book.fill(MAILBOX)
    await shelf.close(book)


async def test_without_a_keyring_it_works_for_this_run_and_says_so(shelf: Shelf) -> None:
    book = shelf.open()
    shelf.ring.error = OSError("no bus")
    book.put(MAILBOX, {"Box": SecretStr("1"), "PIN": SecretStr("86420")})
    parts = await book.fill(MAILBOX)
    assert [part.tones for part in parts if part.secret] == ["1", "86420"]
    assert "remembered until the program ends" in shelf.told[0]
    assert "86420" not in "".join(shelf.told)
    await shelf.close(book)
