"""Names in the From and To headers of an INVITE (RFC 3261 section 20.10)."""

from __future__ import annotations

import re
from urllib.parse import unquote

_USER = re.compile(r"sips?:([^@;>\s]+)@", re.IGNORECASE)
_DISPLAY_NAME = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|([^<"]*?))\s*<')
_SHOWN = re.compile(r"[;?&]x-daily_display_name=([^;>?&\s]+)", re.IGNORECASE)


def user_part(value: str) -> str:
    """The user part of an address, or empty."""
    found = _USER.search(value)
    return unquote(found[1]) if found else ""


def shown_name(value: str) -> str:
    """What the parameter ``x-daily_display_name`` of an address says, or empty."""
    found = _SHOWN.search(value)
    return unquote(found[1]) if found else ""


def display_name(value: str) -> str:
    """The display name before an address, without its quotes, or empty."""
    found = _DISPLAY_NAME.match(value)
    if found is None:
        return ""
    return re.sub(r"\\(.)", r"\1", found[1]) if found[1] is not None else found[2]
