"""Address books on a real CardDAV server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from softphone.directories.carddav import CardDavDirectory
from softphone.errors import AuthRejected, BackendUnavailable
from softphone.storage.directory_account import DirectoryAccount
from tests.directories.servers import PASSWORD, USER, AddressBooks, address_books
from tests.fakes.http_server import Asked, HttpServer, Reply


def directory(url: str, password: str = PASSWORD) -> CardDavDirectory:
    account = DirectoryAccount(name="Team", url=url, user=USER)
    return CardDavDirectory(account, SecretStr(password))


def always(answer: bytes) -> Reply:
    async def reply(_asked: Asked) -> tuple[int, bytes]:
        return 207, answer

    return reply


@pytest.fixture
async def books(tmp_path: Path) -> AsyncIterator[AddressBooks]:
    async with address_books(tmp_path) as books:
        yield books


async def test_reads_a_book_and_again_only_when_it_changed(books: AddressBooks) -> None:
    await books.put("ada-1", "Ada", "+1 415 555 0123", "+1 415 555 0124")
    await books.put("ben-1", "Ben", "+1 415 555 0125")
    team = directory(books.book)
    found = await team.fetch()
    assert found is not None
    assert {(c.id, c.name, len(c.numbers)) for c in found} == {
        ("ada-1", "Ada", 2),
        ("ben-1", "Ben", 1),
    }
    assert await team.fetch() is None
    await books.remove("ben-1")
    left = await team.fetch()
    assert left is not None and [contact.name for contact in left] == ["Ada"]


@pytest.mark.parametrize("path", ["", "/", f"/{USER}/"])
async def test_finds_the_book_from_anywhere_on_the_server(books: AddressBooks, path: str) -> None:
    await books.put("ada-1", "Ada", "+14155550123")
    found = await directory(f"{books.root}{path}").fetch()
    assert found is not None and [contact.name for contact in found] == ["Ada"]


async def test_a_wrong_password_is_told_as_such(books: AddressBooks) -> None:
    with pytest.raises(AuthRejected):
        await directory(books.book, "wrong").fetch()


async def test_nobody_there() -> None:
    with pytest.raises(BackendUnavailable) as failed:
        await directory("http://127.0.0.1:9/dav").fetch()
    assert failed.value.message == "127.0.0.1 cannot be reached."


async def test_the_password_does_not_follow_a_link_to_another_server() -> None:
    principal = """<?xml version="1.0"?><multistatus xmlns="DAV:"><response><href>/</href>
        <propstat><prop><current-user-principal><href>http://127.0.0.2:9/me/</href>
        </current-user-principal></prop></propstat></response></multistatus>"""
    async with HttpServer(always(principal.encode())) as server:
        with pytest.raises(BackendUnavailable) as failed:
            await directory(server.url).fetch()
    assert "http://127.0.0.2:9" in failed.value.message


@pytest.mark.parametrize("answer", [b"<not xml", b"", b"<a/>"])
async def test_an_answer_that_makes_no_sense(answer: bytes) -> None:
    async with HttpServer(always(answer)) as server:
        with pytest.raises(BackendUnavailable):
            await directory(server.url).fetch()
