"""What every directory can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.domain.contact import Contact
    from softphone.storage.directory_account import DirectoryAccount

MAX_CONTACTS: Final = 20_000
"""More than that is left out: it is meant for people who are called, not for a population."""


class Directory(Protocol):
    """One directory. Its contacts carry the directory's own ids and numbers as written there."""

    async def fetch(self) -> tuple[Contact, ...] | None:
        """Everybody in it, or None when nothing changed since the last time.

        Raises:
            AuthRejected: user or password are not accepted.
            BackendUnavailable: it cannot be reached, or does not answer as it should.
        """


def open_directory(account: DirectoryAccount, password: SecretStr | None) -> Directory:
    """The directory of an account; nothing is asked yet."""
    if account.kind == "ldap":
        from softphone.directories.ldap import LdapDirectory

        return LdapDirectory(account, password)
    from softphone.directories.carddav import CardDavDirectory

    return CardDavDirectory(account, password)
