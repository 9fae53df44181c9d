"""SIP addresses, as far as a user agent without proxies needs them (RFC 3261 section 19.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

_URI = re.compile(
    r"sip:(?:(?P<user>[^@;?>\s]+)@)?(?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.\-]+)"
    r"(?::(?P<port>\d{1,5}))?(?P<params>(?:;[^?\s>]*)?)(?:\?(?P<headers>[^\s>]*))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SipUri:
    """A parsed ``sip:`` URI; ``port`` is None when not stated."""

    user: str
    host: str
    port: int | None
    transport: str = "udp"

    @property
    def target(self) -> tuple[str, int]:
        """Host without brackets, and the port to send to."""
        return self.host.strip("[]"), self.port or 5060


def parse_uri(text: str) -> SipUri:
    """Parse a ``sip:`` URI.

    Raises:
        ValueError: it is not one.
    """
    found = _URI.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"not a sip: address: {text[:80]!r}")
    port = int(found["port"]) if found["port"] else None
    if port is not None and not 0 < port < 65536:
        raise ValueError(f"no such port: {port}")
    transport = re.search(r";transport=([A-Za-z]+)", found["params"] or "", re.IGNORECASE)
    user = unquote((found["user"] or "").partition(":")[0].partition(";")[0])
    return SipUri(user, found["host"], port, transport[1].lower() if transport else "udp")
