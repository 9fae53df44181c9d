"""A staff list by LDAP (RFC 4511): everybody with a number, page by page."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from softphone.directories.source import MAX_CONTACTS
from softphone.domain.contact import Contact, ContactNumber, NumberKind
from softphone.errors import AuthRejected, BackendUnavailable

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.storage.directory_account import DirectoryAccount

_CONNECT_S: Final = 5
_ANSWER_S: Final = 15
_PAGE: Final = 500
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
_NUMBERS: Final = {
    "telephoneNumber": NumberKind.WORK,
    "mobile": NumberKind.MOBILE,
    "homePhone": NumberKind.HOME,
    "facsimileTelephoneNumber": NumberKind.FAX,
}
_COMPANY: Final = ("o", "company", "department", "ou")
_WANTED: Final = ("displayName", "cn", "title", *_COMPANY, *_NUMBERS)
_FILTER: Final = "(|(telephoneNumber=*)(mobile=*)(homePhone=*))"


class LdapDirectory:
    """See `softphone.directories.source.Directory`. The library waits, so it does in a thread.

    Args:
        account: which server, and below which entry.
        password: of the account's user.
    """

    def __init__(self, account: DirectoryAccount, password: SecretStr | None) -> None:
        self._account = account
        self._password = password

    async def fetch(self) -> tuple[Contact, ...] | None:
        """Everybody with a number; never None, because a server tells no version."""
        return await asyncio.to_thread(self._fetch)

    def _fetch(self) -> tuple[Contact, ...]:
        from ldap3.core.exceptions import (
            LDAPBindError,
            LDAPException,
            LDAPInappropriateAuthenticationResult,
            LDAPInsufficientAccessRightsResult,
            LDAPInvalidCredentialsResult,
        )

        rejected = (
            LDAPBindError,
            LDAPInvalidCredentialsResult,
            LDAPInappropriateAuthenticationResult,
            LDAPInsufficientAccessRightsResult,
        )
        try:
            return tuple(self._people())
        except rejected as error:
            raise AuthRejected(
                "The directory does not accept the user name or the password.", detail=str(error)
            ) from error
        except (LDAPException, OSError) as error:
            host = urlsplit(self._account.url).hostname
            raise BackendUnavailable(
                f"{host} cannot be reached, or does not know “{self._account.base}”.",
                detail=str(error),
            ) from error

    def _people(self) -> Iterator[Contact]:
        connection = self._connect()
        try:
            entries = connection.extend.standard.paged_search(
                self._account.base, _FILTER, attributes=list(_WANTED), paged_size=_PAGE
            )
            for count, entry in enumerate(entries):
                if count >= MAX_CONTACTS:
                    return
                if entry.get("type") == "searchResEntry":
                    yield _contact(entry["dn"], entry["attributes"])
        finally:
            connection.unbind()

    def _connect(self) -> Any:
        import ldap3

        parts = urlsplit(self._account.url)
        secured = parts.scheme == "ldaps"
        server = ldap3.Server(
            parts.hostname,
            port=parts.port or (636 if secured else 389),
            use_ssl=secured,
            tls=ldap3.Tls(validate=ssl.CERT_REQUIRED),
            get_info=ldap3.NONE,
            connect_timeout=_CONNECT_S,
        )
        connection = ldap3.Connection(
            server,
            user=self._account.user or None,
            password=None if self._password is None else self._password.get_secret_value(),
            receive_timeout=_ANSWER_S,
            auto_referrals=False,
            check_names=False,
            read_only=True,
            raise_exceptions=True,
        )
        try:
            connection.open()
            if not secured and parts.hostname not in _LOOPBACK:
                connection.start_tls()
            connection.bind()
        except Exception:
            if connection.socket is not None:  # the library leaves it open
                connection.socket.close()
            raise
        return connection


def _contact(dn: str, attributes: Mapping[str, Any]) -> Contact:
    numbers = tuple(
        ContactNumber(number, kind)
        for name, kind in _NUMBERS.items()
        for number in _texts(attributes, name)
    )
    return Contact(
        id=dn.lower(),
        name=_first(attributes, ("displayName", "cn")),
        company=_first(attributes, _COMPANY),
        numbers=numbers,
        note=_first(attributes, ("title",)),
    )


def _texts(attributes: Mapping[str, Any], name: str) -> list[str]:
    value = attributes.get(name) or []
    values = value if isinstance(value, (list, tuple)) else [value]
    texts = (one.decode(errors="replace") if isinstance(one, bytes) else str(one) for one in values)
    return [text.strip() for text in texts if text.strip()]


def _first(attributes: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next((text for name in names for text in _texts(attributes, name)), "")
