"""One configured trunk: where it is, who we are there, what it lets us show."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from pydantic import SecretStr

from softphone.domain.routing import TrunkFacts
from softphone.errors import InvalidInput, SettingsInvalid
from softphone.gateway.sip.addresses import Target, parse_target
from softphone.gateway.sip.media_security import MediaSecurity

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
_ACCOUNT: Final = re.compile(r'[^\x00-\x20\x7f"\\<>;:@?]+')
_QUOTABLE: Final = re.compile(r'[^\x00-\x1f\x7f"\\]*')
_SHOWN: Final = re.compile(r"\+?[0-9]{1,20}")
_SERVER: Final = "server"
EXPIRES_S: Final = (60, 7200)
"""Least and greatest registration time that may be asked for."""


class Presentation(Enum):
    """Where a number of ours is shown (RFC 3325 section 9 for the second)."""

    FROM = "from"
    ASSERTED = "p-asserted-identity"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trunk:
    """A provider or a PBX that carries calls to phone numbers.

    Attributes:
        name: how rules, metrics and people call it.
        uri: ``sip:host[:port][;transport=tcp|tls]`` or ``sips:host[:port]``; the domain of the
            account, and where requests go unless there is a proxy.
        user: user part of our address there, often the account's number.
        auth_user: name for digest authentication when it differs from ``user``.
        password: for digest authentication (RFC 3261 section 22).
        register: keep a registration there (RFC 3261 section 10), so that calls reach us.
        expires_s: registration time asked for, in seconds.
        proxy: next hop of all requests, in the same form as ``uri``.
        caller_ids: numbers this trunk lets us show, the usual one first.
        present: where they are shown.
        media: encryption of audio.
        room: room that calls from this trunk ring in; empty goes by the number called.

    Raises:
        SettingsInvalid: a value cannot be used; the sentence names it.
    """

    name: str = "trunk"
    uri: str
    user: str = ""
    auth_user: str = ""
    password: SecretStr = field(default_factory=lambda: SecretStr(""))
    register: bool = False
    expires_s: int = 600
    proxy: str = ""
    caller_ids: tuple[str, ...] = ()
    present: tuple[Presentation, ...] = (Presentation.FROM, Presentation.ASSERTED)
    media: MediaSecurity = MediaSecurity.NONE
    room: str = ""

    def __post_init__(self) -> None:
        """Check what would break an account or surprise its owner."""
        if not _NAME.fullmatch(self.name):
            self._refuse("name", "use 1 to 32 small letters, digits and hyphens")
        self._address("uri", self.uri)
        if self.proxy:
            self._address("proxy", self.proxy)
        for name, value in (("user", self.user), ("auth_user", self.auth_user)):
            if value and not _ACCOUNT.fullmatch(value):
                self._refuse(
                    name,
                    "it has a character that cannot be used in a SIP account."
                    ' Leave out spaces, quotes, backslashes and <>;:@?"',
                )
        if not _QUOTABLE.fullmatch(self.password.get_secret_value()):
            self._refuse("password", "leave out quotes, backslashes and line breaks")
        if self.register and not self.user:
            self._refuse("register", "a registration needs a user")
        if not EXPIRES_S[0] <= self.expires_s <= EXPIRES_S[1]:
            self._refuse("expires_s", f"use {EXPIRES_S[0]} to {EXPIRES_S[1]} seconds")
        for shown in self.caller_ids:
            if not _SHOWN.fullmatch(shown):
                self._refuse("caller_ids", f"{shown[:40]!r} is not + and digits, or digits")
        if self.caller_ids and not self.present:
            self._refuse("present", "name at least one place to show the caller ID in")

    @property
    def server(self) -> Target:
        """The account's domain as an address."""
        return self._address("uri", self.uri)

    @property
    def next_hop(self) -> Target:
        """Where requests go."""
        return self._address("proxy", self.proxy) if self.proxy else self.server

    @property
    def domain(self) -> str:
        """``host[:port]`` and transport, as they follow the ``@`` of a number."""
        server = self.server
        port = "" if server.port is None else f":{server.port}"
        transport = "" if server.transport == "udp" else f";transport={server.transport}"
        return f"{server.host}{port}{transport}"

    def facts(self, *, usable: bool = True) -> TrunkFacts:
        """What routing needs to know."""
        return TrunkFacts(
            name=self.name, domain=self.domain, caller_ids=self.caller_ids, usable=usable
        )

    def _address(self, name: str, uri: str) -> Target:
        secure = uri.lower().startswith("sips:")
        rest = uri.partition(":")[2]
        if not uri.lower().startswith(("sip:", "sips:")) or "@" in rest or "?" in rest:
            self._refuse(
                name,
                f"{uri[:80] or 'empty'} is not a trunk address."
                " Write it as sip:host, sip:host:port or sips:host",
            )
        try:
            target = parse_target(f"sip:{_SERVER}@{rest}", name=name)
        except InvalidInput as error:
            raise SettingsInvalid(f"trunk {self.name}: {error.message}") from error
        if not secure:
            return target
        return Target(user=target.user, host=target.host, port=target.port, transport="tls")

    def _refuse(self, name: str, problem: str) -> None:
        raise SettingsInvalid(f"trunk {self.name[:40]}, {name}: {problem}.")
