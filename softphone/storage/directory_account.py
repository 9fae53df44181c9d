"""A directory of contacts somewhere else, as the settings keep it; its password is a secret."""

from __future__ import annotations

from typing import Final, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, model_validator

_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
_SCHEMES: Final = {"carddav": ("https", "http"), "ldap": ("ldaps", "ldap")}
_EXAMPLE: Final = {
    "carddav": "https://cloud.example.org/dav",
    "ldap": "ldaps://ldap.example.org",
}


class DirectoryAccount(BaseModel):
    """Where contacts come from besides those kept here.

    Attributes:
        name: unique; marks the contacts that come from it.
        kind: ``carddav`` (RFC 6352) or ``ldap`` (RFC 4511).
        url: of the address book, or of the server; ``ldap://`` is secured with StartTLS.
        user: who signs in; empty asks without signing in.
        base: LDAP only: the entry below which people are looked for.
    """

    model_config = ConfigDict(extra="allow", frozen=True)

    name: str = Field(min_length=1, max_length=60)
    kind: Literal["carddav", "ldap"] = "carddav"
    url: str = Field(max_length=2000)
    user: str = Field(default="", max_length=256)
    base: str = Field(default="", max_length=1000)

    @model_validator(mode="after")
    def _usable_url(self) -> DirectoryAccount:
        parts = urlsplit(self.url)
        if parts.scheme not in _SCHEMES[self.kind] or not parts.hostname or parts.username:
            raise ValueError(f"url must be an address like {_EXAMPLE[self.kind]}")
        if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
            raise ValueError("url must start with https:// (http:// only for this machine)")
        if self.kind == "ldap" and parts.path.strip("/"):
            raise ValueError("url must end with the server's name or port; base has a field")
        return self
