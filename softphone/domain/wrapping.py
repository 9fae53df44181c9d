"""What stands around an address where people copy it from, taken away.

Web pages, mails and address books give a number in markup, in quotation marks, behind the scheme
of another program or as a line of a vCard. What comes out is the address as it was written inside.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,10});")
_MARKUP = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", re.IGNORECASE)
_MARKDOWN = re.compile(r"^!?\[[^\]]*\]\(\s*([^\s)]+)\s*\)$")
_NAME_ADDR = re.compile(r'^\s*(?:"[^"]*"|[^<>"]*)\s*<\s*([^<>]+?)\s*>\s*(?:;[^<>]*)?$')
_CARD_LINE = re.compile(
    r"^(?:[A-Za-z0-9\-]+\.)?(?P<property>TEL|IMPP|X-SIP)"
    r'(?P<parameters>(?:;(?:"[^"]*"|[^":;])*)*):(?P<value>.+)$',
    re.IGNORECASE,
)
_QUOTED_BYTE = re.compile(r"=([0-9A-Fa-f]{2})")
_QUOTES = "\"'`´“”„‟«»‹›‘’‚"
_EMPHASIS = re.compile(r"^([*_]+)(\+[^*_]*)\1$")
_END: Final = ".,;:!?"
_NESTED = re.compile(r"^(?:web\+)?(?:tel|callto|skype)\s*:\s*(?=(?:tel|sips?|callto)\s*:)", re.I)
_OTHER_PHONE = re.compile(
    r"^(?:skype|facetime(?:-audio)?|sms(?:to)?|phone|web\+(?:tel|sips?|callto)):(?://)?", re.I
)
_SLASHED = re.compile(r"^(sips?:[^?;/]+)/$", re.IGNORECASE)
_BARE_SCHEME = re.compile(r"^(?:tel|sips?|callto):$", re.IGNORECASE)
_WAP = re.compile(r"^wtai://wp/mc;", re.IGNORECASE)
_CHAT = re.compile(
    r"^(?:https?://)?(?:wa\.me/|api\.whatsapp\.com/send/?\?(?:.*&)?phone="
    r"|whatsapp://send/?\?(?:.*&)?phone=)(?:\+|%2B|%20)*([0-9]{6,15})\b",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.\-]*):(//)?")
_NEVER_DIALLED = re.compile(
    "about|data|file|ftp|geo|https?|im|javascript|ldap|magnet|mailto|news|sftp|ssh|urn|vbscript"
    "|view-source|wss?|xmpp"
)


def unwrap(text: str) -> str:
    """The address within ``text``; text without any wrapping comes back trimmed.

    Never finds more than one address: of several the first is not chosen, the text stays whole.

    Args:
        text: one line, already free of invisible characters.
    """
    before = ""
    inner = text.strip()
    for _ in range(4):  # quotation marks around markup around a link: more is no address
        if inner == before:
            break
        before, inner = inner, _unwrap_once(inner)
    return inner or text.strip()


def read_entities(text: str) -> str:
    """``&#43;`` and the like as the characters they stand for; only those that end with ``;``."""
    if "&" not in text or not _ENTITY.search(text):
        return text
    from html import unescape

    return _ENTITY.sub(lambda found: unescape(found.group()), text)


def foreign_scheme(text: str) -> str:
    """The scheme of a link that is no address to dial, such as ``mailto``; else empty."""
    found = _SCHEME.match(text)
    if found is None:
        return ""
    scheme = found.group(1).lower()
    dialled = scheme in ("tel", "sip", "sips", "callto")
    return scheme if not dialled and (found.group(2) or _NEVER_DIALLED.fullmatch(scheme)) else ""


def _unwrap_once(text: str) -> str:
    for pattern in (_MARKUP, _MARKDOWN, _NAME_ADDR):
        found = pattern.search(text)
        if found is not None:
            return next(group for group in found.groups() if group is not None).strip()
    line = _CARD_LINE.match(text)
    if line is not None and text[:4].lower() != "tel:":
        return _card_value(line["parameters"], line["value"])
    text = _EMPHASIS.sub(r"\2", _without_quotes(text))
    chat = _CHAT.match(text)
    if chat is not None:
        return f"+{chat.group(1)}"
    text = _NESTED.sub("", _WAP.sub("", text))
    other = _OTHER_PHONE.match(text)
    return text if other is None else unquote(text[other.end() :]).split("?")[0].strip()


def _without_quotes(text: str) -> str:
    if len(text) > 1 and text[0] == "(" and text[-1] == ")" and "(" not in text[1:]:
        text = text[1:-1]
    stripped = _SLASHED.sub(r"\1", text.strip(_QUOTES + " "))
    if _BARE_SCHEME.match(stripped):
        return stripped
    return stripped if "?" in stripped and "@" in stripped else stripped.rstrip(_END + " ")


def _card_value(parameters: str, value: str) -> str:
    if "quoted-printable" in parameters.lower():
        value = _QUOTED_BYTE.sub(lambda found: chr(int(found.group(1), 16)), value)
    return value.replace("\\,", ",").replace("\\;", ";").strip()
