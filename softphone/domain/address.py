"""Addresses as typed values: SIP URIs, ``tel:`` and ``callto:`` links, E.164 numbers.

Nothing here guesses a country: turning a national number into E.164 needs numbering plans and is
the business of `softphone.controller.dialing`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote_to_bytes

from softphone.domain.cleaning import SEPARATORS, one_plus, plain_text
from softphone.domain.keypad import LETTER_DIGITS
from softphone.domain.post_dial import from_link
from softphone.errors import InvalidInput

MAX_ADDRESS: Final = 2048
"""Longest address accepted, in characters."""

_FIELD = "sipUri"
_E164 = re.compile(r"\+[0-9]{1,15}")
_TOKEN = re.compile(r"[A-Za-z0-9\-.!%*_+`'~\[\]/:&$]+")
_USER = re.compile(r"(?:[A-Za-z0-9\-_.!~*'()&=+$,;?/#]|%[0-9A-Fa-f]{2})+")
_PASSWORD = re.compile(r"(?:[A-Za-z0-9\-_.!~*'()&=+$,]|%[0-9A-Fa-f]{2})*")
_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_\-]*[A-Za-z0-9_])?"
_HOSTNAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?")
_IPV6 = re.compile(r"\[[0-9A-Fa-f:.]+\]")
_POST_DIAL = re.compile(r"(?=.*[0-9*#])[0-9*#A-Da-d,pw]+")
_PAUSE = re.compile(r",|[pw](?=[\s\d*#,;pw]|$)", re.IGNORECASE)
_ESCAPED = re.compile(r"%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class E164:
    """A phone number as ``+`` and 1-15 digits (ITU-T E.164)."""

    number: str

    def __post_init__(self) -> None:
        """Check the shape.

        Raises:
            InvalidInput: not ``+`` and 1-15 digits.
        """
        if not _E164.fullmatch(self.number):
            raise InvalidInput(
                "phoneNumber",
                f"“{self.number[:40]}” is not + and 1 to 15 digits",
                "Write the number as + country code and digits.",
            )

    def __str__(self) -> str:
        return self.number


@dataclass(frozen=True, slots=True)
class SipUri:
    """A SIP or SIPS URI (RFC 3261 section 19.1).

    Attributes:
        user: still escaped as it was written, or empty.
        host: name, IPv4, or IPv6 in brackets.
        port: 1-65535, or None for the scheme's own.
        params: in order; a parameter without ``=`` has the value None.
        headers: in order, still escaped.
        secure: True for ``sips:``.
        password: as written; kept so that nothing is lost, never shown.
    """

    user: str
    host: str
    port: int | None = None
    params: tuple[tuple[str, str | None], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    secure: bool = False
    password: str | None = None

    @classmethod
    def parse(cls, text: str) -> SipUri:
        """Read ``sip:user@host:port;param=value?Header=value``.

        Raises:
            InvalidInput: names what part is wrong; control characters and line breaks, escaped or
                not, are always refused.
        """
        _refuse_control(text)
        scheme, colon, rest = text.partition(":")
        if not colon or scheme.strip().lower() not in ("sip", "sips"):
            raise InvalidInput(_FIELD, "does not begin with sip:", "Write sip:user@host.")
        rest, question, header_text = _split_headers(rest.strip().removeprefix("//"))
        userinfo, at, tail = rest.rpartition("@")
        if at:
            user, password = _parse_userinfo(userinfo)
        else:
            user, password = "", None
        hostport, *param_texts = tail.split(";")
        host, port = _parse_hostport(hostport)
        return cls(
            user=user,
            host=host,
            port=port,
            params=tuple(_parse_param(item) for item in param_texts),
            headers=_parse_headers(header_text) if question else (),
            secure=scheme.strip().lower() == "sips",
            password=password,
        )

    def check_dialable(self) -> None:
        """Check what a dial-out needs beyond a well-formed URI.

        Raises:
            InvalidInput: ``sips:`` is not offered by Daily's dial-out.
        """
        if self.secure:
            raise InvalidInput(
                _FIELD,
                "begins with sips:",
                "Use sip: with ;transport=tls if the far side wants encryption.",
            )

    def __str__(self) -> str:
        text = "sips:" if self.secure else "sip:"
        if self.user:
            secret = "" if self.password is None else f":{self.password}"
            text += f"{self.user}{secret}@"
        text += self.host
        if self.port is not None:
            text += f":{self.port}"
        for name, value in self.params:
            text += f";{name}" if value is None else f";{name}={value}"
        if self.headers:
            text += "?" + "&".join(f"{name}={value}" for name, value in self.headers)
        return text

    @property
    def display(self) -> str:
        """Short form for people: ``user@host``, unescaped, without parameters."""
        user = _printable(_unescape(self.user))
        host = self.host if self.port is None else f"{self.host}:{self.port}"
        return f"{user}@{host}" if user else host


@dataclass(frozen=True, slots=True)
class TelUri:
    """A ``tel:`` URI (RFC 3966), visual separators removed.

    Attributes:
        number: ``+`` and digits when global, else digits with ``* #`` and ``A-D``.
        extension: the ``ext`` parameter's digits, or empty.
        context: the ``phone-context`` parameter of a local number, or empty.
        post_dial: what to dial after the answer, ``,`` for a second and ``;`` for a wait, or empty.
        params: the other parameters, unescaped.
    """

    number: str
    extension: str = ""
    context: str = ""
    post_dial: str = ""
    params: tuple[tuple[str, str | None], ...] = ()

    @property
    def is_global(self) -> bool:
        """Whether the number stands on its own anywhere."""
        return self.number.startswith("+")

    @classmethod
    def parse(cls, text: str) -> TelUri:
        """Read ``tel:+1-201-555-0123;ext=42``.

        Percent escapes are decoded first, since links on web pages carry spaces and ``+`` so, some
        of them escaped twice; what a page adds that no number has is overlooked.

        Raises:
            InvalidInput: not a tel URI, no digits, or a character that has no place there.
        """
        _refuse_control(text, field="phoneNumber")
        scheme, colon, rest = text.partition(":")
        if not colon or scheme.strip().lower() != "tel":
            raise InvalidInput("phoneNumber", "does not begin with tel:", "Write tel:+1…")
        subscriber, *items = _decoded(rest).strip("/ ").split(";")
        written, paused = _split_pauses(subscriber.split("?")[0])
        number = _tel_number(written)
        extension = context = ""
        params: list[tuple[str, str | None]] = []
        for item in items:
            name, equals, value = item.partition("=")
            if name.lower() == "ext":
                extension = re.sub(r"[\-.() ]", "", value)
            elif name.lower() == "phone-context":
                context = value
            elif name.lower() == "postd":
                paused += from_link(value)
            elif not equals and _POST_DIAL.fullmatch(name):
                paused += ";" + name
            elif name:
                params.append((name, value if equals else None))
        if not number.startswith("+") and re.fullmatch(r"\+[0-9\-.() ]+", context):
            number = re.sub(r"[^+0-9]", "", context) + number
            context = ""
        return cls(number, extension, context, paused, tuple(params))


def link_body(text: str) -> tuple[str, str]:
    """Split a link or plain text into a lower-case scheme and the rest.

    Returns:
        ``("tel" | "sip" | "sips" | "callto" | "", rest)``; the scheme is empty for plain text.
    """
    scheme, colon, rest = text.partition(":")
    if colon and scheme.strip().lower() in ("tel", "sip", "sips", "callto"):
        return scheme.strip().lower(), rest
    return "", text


def callto_target(rest: str) -> str:
    """What a ``callto:`` link wants dialled: a number or ``user@host``, unescaped.

    Raises:
        InvalidInput: it hides control characters.
    """
    target = _unescape(rest.strip().removeprefix("//")).split("?")[0]
    _refuse_control(target, field="phoneNumber")
    return plain_text(target).split("+type=")[0].rstrip("/")


def _refuse_control(text: str, *, field: str = _FIELD) -> None:
    if len(text) > MAX_ADDRESS:
        raise InvalidInput(field, f"has {len(text)} characters", f"Use at most {MAX_ADDRESS}.")
    for char in text:
        if ord(char) < 32 or 127 <= ord(char) < 160:
            raise InvalidInput(field, "holds a line break or control character", "Remove it.")
    if any(byte < 32 or byte == 127 for byte in unquote_to_bytes(text)):
        raise InvalidInput(field, "hides a line break or control character", "Remove it.")


def _split_headers(rest: str) -> tuple[str, str, str]:
    """Split at the ``?`` that begins the headers: the first one behind the ``@``."""
    at = rest.rfind("@") if "?" not in rest.split("@")[0] else rest.find("@")
    question = rest.find("?", at + 1)
    if question < 0:
        return rest, "", ""
    return rest[:question], "?", rest[question + 1 :]


def _parse_userinfo(userinfo: str) -> tuple[str, str | None]:
    user, colon, password = userinfo.partition(":")
    if not user or not _USER.fullmatch(user):
        raise InvalidInput(
            _FIELD,
            f"has a user part that cannot be used: “{_printable(user)[:40]}”",
            "Write letters, digits and -_.!~*'()&=+$,;?/ before the @.",
        )
    if colon and not _PASSWORD.fullmatch(password):
        raise InvalidInput(_FIELD, "has a password that cannot be used", "Leave it out.")
    return user, password if colon else None


def _parse_hostport(text: str) -> tuple[str, int | None]:
    if text.startswith("["):
        host, bracket, after = text.partition("]")
        host += bracket
        port_text = after.removeprefix(":") if after.startswith(":") else None
        good = bool(_IPV6.fullmatch(host)) and (after == "" or port_text is not None)
    else:
        host, colon, digits = text.partition(":")
        port_text = digits if colon else None
        good = bool(_HOSTNAME.fullmatch(host))
    if not good:
        raise InvalidInput(
            _FIELD,
            f"has a host that cannot be used: “{_printable(host)[:60]}”" if host else "has no host",
            "Write a host name or an IP address after the @.",
        )
    return host, None if port_text is None else _parse_port(port_text)


def _parse_port(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) <= 5 and 1 <= int(text) <= 65535:
        return int(text)
    raise InvalidInput(
        _FIELD, f"has the port “{_printable(text)[:10]}”, not 1 to 65535", "Correct or remove it."
    )


def _parse_param(text: str) -> tuple[str, str | None]:
    name, equals, value = text.partition("=")
    if not _TOKEN.fullmatch(name) or (equals and not _TOKEN.fullmatch(value)):
        raise InvalidInput(
            _FIELD, f"has a parameter that cannot be used: “{_printable(text)[:40]}”", "Remove it."
        )
    return name, value if equals else None


def _parse_headers(text: str) -> tuple[tuple[str, str], ...]:
    headers = []
    for item in text.split("&"):
        name, equals, value = item.partition("=")
        if not equals or not name or not re.fullmatch(r"[A-Za-z0-9\-.!%*_+`'~]+", name):
            raise InvalidInput(
                _FIELD,
                f"has a header that cannot be used: “{_printable(item)[:40]}”",
                "Write X-Name=value after the ?.",
            )
        if any(char in value for char in '<>" ') or _ESCAPED.search(value):
            raise InvalidInput(
                _FIELD,
                f"has a value that cannot be used in its header {name}",
                "Escape it with %XX.",
            )
        headers.append((name, value))
    return tuple(headers)


def _decoded(rest: str) -> str:
    """The part behind ``tel:`` without escapes and invisible characters."""
    for _ in range(2):
        rest = _unescape(rest)
        _refuse_control(rest, field="phoneNumber")
    return plain_text(rest)


def _split_pauses(subscriber: str) -> tuple[str, str]:
    """The number, and what stands behind its first pause, that sign included."""
    found = _PAUSE.search(subscriber)
    if found is None:
        return subscriber, ""
    return subscriber[: found.start()], subscriber[found.start() :]


def _tel_number(text: str) -> str:
    number = one_plus("".join(char for char in text if char not in SEPARATORS).upper())
    if re.match(r"\+?[0-9]{3}", number) and not re.fullmatch(r"[0-9*#A-D]+", number):
        number = "".join(LETTER_DIGITS.get(char, char) for char in number)
    if not re.fullmatch(r"\+[0-9]+|[0-9*#A-D]+", number):
        shown = _printable(text)[:40]
        raise InvalidInput(
            "phoneNumber",
            f"is written “{shown}”, which is no number" if text else "has no digits",
            "Write + country code and digits.",
        )
    return number


def _unescape(text: str) -> str:
    return unquote_to_bytes(text).decode("utf-8", errors="replace")


def _printable(text: str) -> str:
    """The text with everything that could mislead the eye or a terminal replaced."""
    return "".join(char if char.isprintable() else "�" for char in text)
