"""Takes out of a SIP message what nobody may read later: credentials, keys and tones.

Header values go whole, so that nothing depends on how a peer spells its parameters: credentials and
challenges (RFC 3261 section 22), media keys in session descriptions (RFC 4568 section 4, RFC 4566
section 5.12, RFC 4567, RFC 8839 section 5.4), passwords in addresses (RFC 3261 section 19.1.1).
Every body that carries tones goes whole: a secret tone looks like any other (RFC 6086, RFC 4730).
Fingerprints of certificates stay; they are public.
"""

from __future__ import annotations

import re
from typing import Final

REDACTED: Final = "[redacted]"

_LINE: Final = r"(?:^|(?<=\r))[ \t]*"
_FLAGS: Final = re.MULTILINE | re.IGNORECASE
_HEADER: Final = re.compile(
    _LINE + r"((?:Proxy-)?(?:Authorization|Authenticate|Authentication-Info)|WWW-Authenticate)"
    r"\s*:[^\n]*(?:\n[ \t][^\n]*)*",
    _FLAGS,
)
_CRYPTO: Final = re.compile(
    _LINE + r"(a=crypto:(?:\d{1,9}[ \t]+(?:AES|AEAD|F8|ARIA|SEED|NULL)_[A-Z0-9_]*[ \t]+)?)[^\n]*",
    _FLAGS,
)
_KEY: Final = re.compile(_LINE + r"(a=ice-pwd:|a=key-mgmt:|k=|Signal[ \t]*=)[^\n]*", _FLAGS)
_ADDRESS: Final = re.compile(r"(sips?:[^\s@:<>\"]*:)([^\s<>\"]*)", re.IGNORECASE)
_IN_ADDRESS: Final = re.compile(r"(authorization=)[^&\s<>\"]+", re.IGNORECASE)
_HEAD_END: Final = re.compile(r"\r?\n\r?\n")
_TONES: Final = re.compile(
    r"^(?:Content-Type|c)\s*:(?:[^\n]|\n[ \t])*?(?:dtmf|kpml)", re.MULTILINE | re.IGNORECASE
)


def redacted(message: str) -> str:
    """A SIP message without its secrets, otherwise as it was."""
    message = _without_tones(message.lstrip("\r\n"))
    message = _HEADER.sub(_header, message)
    message = _CRYPTO.sub(_rest, message)
    message = _KEY.sub(_rest, message)
    message = _ADDRESS.sub(_password, message)
    return _IN_ADDRESS.sub(_rest, message)


def _header(found: re.Match[str]) -> str:
    return f"{found[1]}: {REDACTED}{_end(found)}"


def _rest(found: re.Match[str]) -> str:
    return f"{found[1]}{REDACTED}{_end(found)}"


def _end(found: re.Match[str]) -> str:
    return "\r" if found[0].endswith("\r") else ""


def _password(found: re.Match[str]) -> str:
    _, at, host = found[2].rpartition("@")
    return f"{found[1]}{REDACTED}@{host}" if at else found[0]


def _without_tones(message: str) -> str:
    end = _HEAD_END.search(message)
    if end is None or end.end() == len(message):
        return message
    if message.startswith("INFO ") or _TONES.search(message):
        return message[: end.end()] + REDACTED
    return message
