"""The addresses that may reach the engine: only forms it is known to survive."""

from __future__ import annotations

import asyncio
import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from softphone.errors import CommandRefused, InvalidInput
from softphone.gateway.sip.media_security import MediaSecurity

TRANSPORTS = ("udp", "tcp", "tls")
_SRTP = {"sdes": MediaSecurity.SDES, "dtls": MediaSecurity.DTLS}
_RESOLVE_S = 3.0
_MAX_LENGTH = 512
_FORM = "Write it as sip:user@host, sip:user@host:port or sip:user@host;transport=tcp."
_TARGET = re.compile(
    r"sip:(?P<user>[A-Za-z0-9\-_.!~*'()&=+$,%]+)@"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?)"
    r"(?::(?P<port>\d{1,5}))?"
    r"(?P<params>(?:;[A-Za-z0-9\-]+(?:=[A-Za-z0-9\-.]+)?)*)"
    r"(?:\?(?P<query>.*))?",
    re.IGNORECASE,
)
_HEADER_NAME = re.compile(r"X-[A-Za-z0-9\-]{1,60}", re.IGNORECASE)
_MAX_HEADER_VALUE = 1024


@dataclass(frozen=True, slots=True)
class Target:
    """A ``sip:`` address in parts.

    Attributes:
        host: name or address literal, IPv6 in brackets.
        port: None when not stated.
        transport: ``udp``, ``tcp`` or ``tls``.
        headers: ``X-...`` query parameters, to be sent as header fields.
        media: encryption of audio, from our own parameter ``;srtp=sdes|dtls``, which is not sent.
    """

    user: str
    host: str
    port: int | None = None
    transport: str = "udp"
    headers: Mapping[str, str] = field(default_factory=dict)
    media: MediaSecurity = MediaSecurity.NONE

    @property
    def uri(self) -> str:
        """The address as the engine is given it."""
        port = "" if self.port is None else f":{self.port}"
        return f"sip:{self.user}@{self.host}{port};transport={self.transport}"


def parse_target(uri: str, *, name: str = "sipUri") -> Target:
    """Check an address against the allow-list and take it apart.

    Args:
        uri: what was asked for.
        name: the field's public name for the error.

    Raises:
        InvalidInput: it is not on the list of forms.
    """
    if len(uri) > _MAX_LENGTH:
        raise InvalidInput(name, f"is longer than {_MAX_LENGTH} characters", "Shorten it.")
    if any(ord(letter) < 0x21 or ord(letter) == 0x7F for letter in uri):
        raise InvalidInput(name, "contains a space or a control character", _FORM)
    if uri.lower().startswith("sips:"):
        raise InvalidInput(name, "uses sips:", "Write sip:user@host;transport=tls instead.")
    found = _TARGET.fullmatch(uri)
    if found is None:
        raise InvalidInput(name, f"is not an address the engine can call: {uri[:80]!r}", _FORM)
    port = int(found["port"]) if found["port"] else None
    if port is not None and not 0 < port < 65536:
        raise InvalidInput(name, f"has port {port}", "Use a port from 1 to 65535.")
    _check_host(found["host"], name)
    transport, media = _params(found["params"], name)
    return Target(
        user=found["user"],
        host=found["host"],
        port=port,
        transport=transport,
        headers=_query_headers(found["query"] or "", name),
        media=media,
    )


def check_header(header: str, value: str, *, name: str = "headers") -> None:
    """Check one extra INVITE header.

    Raises:
        InvalidInput: not an ``X-`` name, or a value that cannot stand on one line.
    """
    if not _HEADER_NAME.fullmatch(header):
        raise InvalidInput(
            name, f"has a header named {header[:80]!r}", "Only X-... headers can be added."
        )
    if any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in value):
        raise InvalidInput(name, f"has a line break or control character in {header}", "Remove it.")
    if len(value) > _MAX_HEADER_VALUE:
        raise InvalidInput(
            name,
            f"has {len(value)} characters in {header}",
            f"Send at most {_MAX_HEADER_VALUE}.",
        )


async def resolve(target: Target, *, timeout: float = _RESOLVE_S) -> str:
    """The target's numeric address, looked up here because the engine must never meet a bad name.

    Returns:
        An address literal without brackets; the first one the system prefers.

    Raises:
        CommandRefused: type ``sip-unavailable``: no such name, or no answer in time.
    """
    bare = target.host.strip("[]")
    try:
        return str(ipaddress.ip_address(bare))
    except ValueError:
        pass
    loop = asyncio.get_running_loop()
    try:
        found = await asyncio.wait_for(loop.getaddrinfo(bare, target.port or 5060), timeout)
    except (OSError, TimeoutError, UnicodeError) as error:
        raise CommandRefused(
            f"The host {bare} cannot be found. Check the address and the name service.",
            type="sip-unavailable",
            field="sipUri",
            detail=str(error),
        ) from error
    return str(found[0][4][0])


def _check_host(host: str, name: str) -> None:
    bare = host.strip("[]")
    if host.startswith("[") or re.fullmatch(r"[0-9.]+", host):
        try:
            ipaddress.ip_address(bare)
        except ValueError:
            raise InvalidInput(name, f"has no valid IP address: {bare}", _FORM) from None


def _params(params: str, name: str) -> tuple[str, MediaSecurity]:
    transport, srtp = "udp", ""
    for param in params.split(";")[1:]:
        key, _, value = param.partition("=")
        if key.lower() == "transport":
            transport = value.lower()
        elif key.lower() == "srtp":
            srtp = value.lower()
        else:
            raise InvalidInput(
                name, f"has the parameter {key!r}", "Only ;transport= and ;srtp= can be used."
            )
    if transport not in TRANSPORTS:
        raise InvalidInput(name, f"asks for transport {transport!r}", "Use udp, tcp or tls.")
    if srtp and srtp not in _SRTP:
        raise InvalidInput(name, f"asks for encryption {srtp!r}", "Use srtp=sdes or srtp=dtls.")
    return transport, _SRTP.get(srtp, MediaSecurity.NONE)


def _query_headers(query: str, name: str) -> dict[str, str]:
    headers: dict[str, str] = {}
    for part in query.split("&") if query else []:
        header, _, value = part.partition("=")
        header, value = unquote(header), unquote(value)
        check_header(header, value, name=name)
        headers[header] = value
    return headers
