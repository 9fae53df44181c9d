"""An address book by CardDAV (RFC 6352): finds it, and reads it whole when it has changed."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

import httpx

from softphone.directories.source import MAX_CONTACTS
from softphone.errors import AuthRejected, BackendUnavailable
from softphone.storage.vcard import read_cards

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.domain.contact import Contact
    from softphone.storage.directory_account import DirectoryAccount

_TIMEOUT_S: Final = 10.0
_MAX_BYTES: Final = 64 * 1024 * 1024
_NAMES: Final = {"d": "DAV:", "c": "urn:ietf:params:xml:ns:carddav"}
_LOOK: Final = b"""<?xml version="1.0" encoding="utf-8"?>
<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><d:prop>
<d:resourcetype/><d:sync-token/><d:current-user-principal/><c:addressbook-home-set/>
</d:prop></d:propfind>"""
_READ: Final = b"""<?xml version="1.0" encoding="utf-8"?>
<c:addressbook-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><d:prop>
<d:getetag/><c:address-data/></d:prop></c:addressbook-query>"""


@dataclass(frozen=True, slots=True)
class _Resource:
    """One answer of a multistatus."""

    url: str
    is_book: bool
    version: str
    leads_to: tuple[str, ...]
    card: str


class CardDavDirectory:
    """See `softphone.directories.source.Directory`.

    Args:
        account: where; the address of a book, of its owner, or of the server.
        password: of the account's user.
    """

    def __init__(self, account: DirectoryAccount, password: SecretStr | None) -> None:
        self._account = account
        self._password = password
        self._seen: dict[str, str] = {}

    async def fetch(self) -> tuple[Contact, ...] | None:
        """Everybody in all books found, or None when none of them changed."""
        try:
            async with self._client() as client:
                books = await self._books(client)
                seen = {book.url: book.version for book in books}
                if all(seen.values()) and seen == self._seen:
                    return None
                found: list[Contact] = []
                for book in books:
                    found += await self._read(client, book.url)
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError) as error:
            host = urlsplit(self._account.url).hostname
            raise BackendUnavailable(f"{host} cannot be reached.", detail=str(error)) from error
        self._seen = seen
        return tuple(found[:MAX_CONTACTS])

    def _client(self) -> httpx.AsyncClient:
        auth = None
        if self._account.user:
            password = "" if self._password is None else self._password.get_secret_value()
            auth = httpx.BasicAuth(self._account.user, password)
        return httpx.AsyncClient(auth=auth, timeout=_TIMEOUT_S)

    async def _books(self, client: httpx.AsyncClient) -> list[_Resource]:
        """Follow the server from the address given to the books (RFC 6764 section 6)."""
        asked: set[str] = set()
        waiting = [self._account.url, urljoin(self._account.url, "/.well-known/carddav")]
        while waiting:
            url = waiting.pop(0)
            if url in asked:
                continue
            asked.add(url)
            first = len(asked) == 1
            answers = await self._ask(client, "PROPFIND", url, _LOOK, "1", may_miss=not first)
            books = [answer for answer in answers if answer.is_book]
            if books:
                return books
            waiting[:0] = [link for answer in answers for link in answer.leads_to]
        raise BackendUnavailable("There is no address book at this address.")

    async def _read(self, client: httpx.AsyncClient, url: str) -> tuple[Contact, ...]:
        answers = await self._ask(client, "REPORT", url, _READ, "1", may_miss=False)
        contacts, _left_out = read_cards("\n".join(answer.card for answer in answers))
        return contacts

    async def _ask(
        self,
        client: httpx.AsyncClient,
        method: str,
        url: str,
        body: bytes,
        depth: str,
        *,
        may_miss: bool,
    ) -> list[_Resource]:
        self._check_origin(url)
        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        for _redirect in range(5):
            async with client.stream(method, url, content=body, headers=headers) as response:
                content = await _whole(response)
            if response.next_request is None:
                break
            url = str(response.next_request.url)
            self._check_origin(url)
        if response.status_code in (401, 403):
            raise AuthRejected("The directory does not accept the user name or the password.")
        if response.status_code != 207:
            if may_miss or (response.status_code in (404, 405) and method == "PROPFIND"):
                return []
            raise BackendUnavailable(
                f"The directory answered {response.status_code}, which is not what an address"
                " book says."
            )
        return _resources(url, content)

    def _check_origin(self, url: str) -> None:
        """The password goes to the server that was entered and to no other."""
        if _origin(url) != _origin(self._account.url):
            raise BackendUnavailable(
                f"The directory is at {_origin(url)}. Enter that address if it is yours."
            )


async def _whole(response: httpx.Response) -> bytes:
    content = bytearray()
    async for chunk in response.aiter_bytes():
        content += chunk
        if len(content) > _MAX_BYTES:
            raise BackendUnavailable("The address book is larger than 64 MiB.")
    return bytes(content)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    return f"{parts.scheme}://{parts.hostname}:{port}"


def _resources(asked: str, content: bytes) -> list[_Resource]:
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        raise BackendUnavailable("The directory's answer is not XML.", detail=str(error)) from error
    return [_resource(asked, answer) for answer in root.findall("d:response", _NAMES)]


def _resource(asked: str, answer: ElementTree.Element) -> _Resource:
    """What the properties found say; those answered with 404 are empty (RFC 4918 section 9.1)."""
    links = ("d:current-user-principal", "c:addressbook-home-set")
    leads_to = [
        urljoin(asked, href.text.strip())
        for link in links
        for href in answer.iterfind(f".//{link}/d:href", _NAMES)
        if href.text
    ]
    href = answer.findtext("d:href", "", _NAMES).strip()
    return _Resource(
        url=urljoin(asked, href),
        is_book=answer.find(".//d:resourcetype/c:addressbook", _NAMES) is not None,
        version=answer.findtext(".//d:sync-token", "", _NAMES),
        leads_to=tuple(leads_to),
        card=answer.findtext(".//c:address-data", "", _NAMES),
    )
