"""The web page that comes up with a caller: a template, filled in and checked before it is opened.

Values are percent-encoded (RFC 3986, only unreserved characters stay), so nothing a caller sends
can leave the place it was put in. The host is written out in the template and must be allowed.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final
from urllib.parse import quote, urlsplit

from softphone.domain.session import Session
from softphone.errors import InvalidInput

PLACEHOLDERS: Final = ("number", "name", "room", "line", "call_id", "session")
"""What a template may hold in braces; see `values_of`."""

_MARK: Final = re.compile(r"\{([^{}]*)\}")
_LONGEST_VALUE: Final = 200


def values_of(session: Session) -> dict[str, str]:
    """What a template can be filled with.

    ``number`` is the caller's address (E.164 or SIP), ``name`` the caller's name, ``room`` and
    ``line`` where the call came in, ``call_id`` the SIP Call-ID, ``session`` our own id.

    Args:
        session: the caller's session.
    """
    return {
        "number": session.peer,
        "name": session.peer_name,
        "room": session.room,
        "line": session.caller_id,
        "call_id": session.sip_call_id,
        "session": str(session.id),
    }


def check_template(template: str, hosts: Collection[str]) -> InvalidInput | None:
    """What keeps a template from being used, or None.

    Args:
        template: an address with placeholders.
        hosts: the hosts allowed, each ``host`` or ``host:port``.
    """
    unknown = [mark for mark in _MARK.findall(template) if mark not in PLACEHOLDERS]
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        return _wrong(f"has {{{unknown[0]}}}, which is not known", f"Use {known}.")
    bare = _MARK.sub("x", template)
    if "{" in bare or "}" in bare or re.search(r"[\s\x00-\x1f\\]", bare):
        return _wrong("has braces, blanks or backslashes too many", "Write blanks as %20.")
    try:
        parts = urlsplit(template)
        port = parts.port
    except ValueError:
        return _wrong("is no address", "Write something like https://crm.example.org/find.")
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return _wrong("does not begin with https:// and a host", "Write the whole address.")
    if "@" in parts.netloc or _MARK.search(parts.netloc):
        return _wrong("has something besides the host before the path", "Write the host out.")
    host = parts.hostname.lower()
    allowed = {one.strip().lower() for one in hosts}
    if host not in allowed and f"{host}:{port}" not in allowed:
        return _wrong(f"leads to {host}, which is not allowed", "Add it to the allowed hosts.")
    return None


def fill(template: str, values: dict[str, str]) -> str:
    """The address with every placeholder replaced by its percent-encoded value.

    Args:
        template: passed `check_template`.
        values: by placeholder; long ones are cut.
    """
    return _MARK.sub(lambda mark: _encoded(values.get(mark[1], "")), template)


def _encoded(value: str) -> str:
    """One value; dots alone would lead a path upwards, however they are encoded."""
    return quote(value[:_LONGEST_VALUE], safe="") if value.strip(".") else ""


def _wrong(problem: str, remedy: str) -> InvalidInput:
    return InvalidInput("screen_pop.url", problem, remedy)
