"""Field types shared by the request models, each with a sentence for what is wrong.

A check raises through `refuse`, which carries problem and remedy to
`softphone.telephony_api.problems`, where they become `softphone.errors.InvalidInput`.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Final
from urllib.parse import unquote
from uuid import UUID

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError, PydanticSerializationError, to_json

from softphone.domain.dialing import ANONYMOUS
from softphone.telephony_api import limits

REFUSED: Final = "refused"
"""The error type under which `refuse` reports to pydantic."""

_PHONE = re.compile(r"\+[0-9]+")
_ROOM_NAME = re.compile(r"[A-Za-z0-9_-]+")
_HOST = r"(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?\.?|\[[0-9A-Fa-f:.]+\])"
_SIP_ADDRESS = re.compile(
    rf"(?:(?P<user>[^@\s<>\"]+)@)?(?P<host>{_HOST})(?::(?P<port>[0-9]{{1,5}}))?(?P<params>;[^?\s<>\"]*)?"
)


def refuse(problem: str, remedy: str) -> PydanticCustomError:
    """The error a validator raises: ``problem`` is a clause, ``remedy`` a sentence."""
    return PydanticCustomError(REFUSED, "{problem}", {"problem": problem, "remedy": remedy})


def has_control(text: str) -> bool:
    """Whether the text holds a control character or half of a surrogate pair.

    Control characters are C0, DEL, C1 and the line and paragraph separators.
    """
    return any(
        c < " " or "\x7f" <= c <= "\x9f" or c in "\u2028\u2029" or "\ud800" <= c <= "\udfff"
        for c in text
    )


def check_plain(text: str) -> str:
    """No control characters, which could smuggle header lines into SIP (RFC 3261 section 7.3)."""
    if has_control(text):
        raise refuse(
            "contains a line break or another control character", "Use printable characters only."
        )
    return text


def check_phone_number(text: str) -> str:
    """E.164: ``+`` and 1 to 15 digits."""
    if not _PHONE.fullmatch(text):
        raise refuse(
            "is not a phone number in international form",
            "Write + and the digits with country code, without spaces or dashes,"
            " for example +15551234567.",
        )
    if len(text) - 1 > limits.PHONE_DIGITS_MAX:
        raise refuse(
            f"has {len(text) - 1} digits",
            f"A phone number has at most {limits.PHONE_DIGITS_MAX} digits after the +.",
        )
    return text


def check_sip_uri(text: str) -> str:
    """A ``sip:`` address (RFC 3261 section 19.1) that cannot break out of a SIP header."""
    if not text.startswith(limits.SIP_PREFIX):
        raise refuse("does not begin with sip:", "Write it as sip:name@host; sips: is not offered.")
    if len(text) > limits.SIP_URI_MAX:
        raise refuse(f"has {len(text)} characters", f"Use at most {limits.SIP_URI_MAX} characters.")
    check_plain(text)
    if has_control(unquote(text)):
        raise refuse(
            "hides a line break or another control character behind a percent sign",
            "Remove %0D, %0A and the like.",
        )
    address, _, _ = text.removeprefix(limits.SIP_PREFIX).partition("?")
    match = _SIP_ADDRESS.fullmatch(address)
    if match is None or int(match["port"] or 1) not in range(1, 65536):
        raise refuse(
            "is not a complete SIP address", "Write it as sip:name@host or sip:name@host:port."
        )
    if any(c.isspace() or c in '<>"' for c in text):
        raise refuse(
            "contains a space, a quotation mark or an angle bracket",
            "Remove it or write it percent-encoded.",
        )
    return text


def check_end_point(text: str) -> str:
    """A transfer target: ``sip:`` address or ``+`` phone number."""
    if text.startswith(limits.SIP_PREFIX):
        return check_sip_uri(text)
    if text.startswith("+"):
        return check_phone_number(text)
    raise refuse(
        "begins with neither sip: nor +",
        "Give a SIP address such as sip:name@host or a phone number such as +15551234567.",
    )


def check_caller_id(text: str) -> str:
    """The id (UUID) of an owned or verified number, that number in E.164, or ``anonymous``."""
    if text == ANONYMOUS:
        return text
    if text.startswith("+"):
        return check_phone_number(text)
    try:
        UUID(text)
    except ValueError:
        raise refuse(
            "is neither the id of a number nor a phone number",
            "Give the number's id (a UUID), the number itself, for example +15551234567, or"
            " anonymous.",
        ) from None
    return text


def check_display_name(text: str) -> str:
    """Fewer than 200 printable characters."""
    if len(text) > limits.DISPLAY_NAME_MAX:
        raise refuse(
            f"has {len(text)} characters", f"Use at most {limits.DISPLAY_NAME_MAX} characters."
        )
    return check_plain(text)


def check_user_id(text: str) -> str:
    """At most 36 printable characters."""
    if len(text) > limits.USER_ID_MAX:
        raise refuse(f"has {len(text)} characters", f"Use at most {limits.USER_ID_MAX} characters.")
    return check_plain(text)


def check_session_id(text: str) -> str:
    """Not empty, printable, of sane length; whether it exists is the room's business."""
    if not text:
        raise refuse("is empty", "Give the sessionId of the leg.")
    if len(text) > limits.SESSION_ID_MAX:
        raise refuse(
            f"has {len(text)} characters", "Give the sessionId as you received it (a UUID)."
        )
    return check_plain(text)


def check_tones(text: str) -> str:
    """1 to 20 DTMF tones."""
    return _dtmf(text, limits.TONES_MAX, "tones", "Send at most 20 at a time.")


def check_extension(text: str) -> str:
    """1 to 20 DTMF tones sent after answer."""
    return _dtmf(text, limits.EXTENSION_MAX, "characters", "Use at most 20.")


def check_room_name(text: str) -> str:
    """Letters, digits, ``-`` and ``_``, at most 128."""
    if not _ROOM_NAME.fullmatch(text):
        raise refuse(
            "is not a room name" if text else "is empty", "Use letters, digits, - and _ only."
        )
    if len(text) > limits.ROOM_NAME_MAX:
        raise refuse(
            f"has {len(text)} characters", f"Use at most {limits.ROOM_NAME_MAX} characters."
        )
    return text


def check_unique(items: tuple[str, ...]) -> tuple[str, ...]:
    """No entry twice."""
    twice = sorted({item for item in items if items.count(item) > 1})
    if twice:
        raise refuse(f"names {', '.join(twice)} more than once", "Name each value once.")
    return items


def check_codecs(items: tuple[str, ...]) -> tuple[str, ...]:
    """Not empty, no entry twice."""
    if not items:
        raise refuse("is empty", "Name at least one codec, or leave the field out.")
    return check_unique(items)


def check_json(value: Any, most: int = limits.FREE_JSON_MAX_CHARS) -> Any:
    """Free-form JSON of bounded size, without what JSON cannot carry."""
    try:
        size = len(to_json(value).decode())
    except PydanticSerializationError:
        raise refuse(
            "is nested too deeply or holds text that is not Unicode", "Send plain JSON."
        ) from None
    if size > most:
        raise refuse(f"has {size} characters as JSON", f"Send at most {most} at a time.")
    return value


def _dtmf(text: str, most: int, unit: str, remedy: str) -> str:
    if not text:
        raise refuse("is empty", "Give at least one of 0-9, A-D, * and #.")
    wrong = next((c for c in text if c not in limits.DTMF_ALPHABET), None)
    if wrong is not None:
        raise refuse(
            f"contains {wrong!r}, which is not a DTMF tone",
            "Use only 0-9, A-D in capitals, * and #; there are no pause characters.",
        )
    if len(text) > most:
        raise refuse(f"has {len(text)} {unit}", remedy)
    return text


PhoneNumber = Annotated[str, AfterValidator(check_phone_number)]
SipUri = Annotated[str, AfterValidator(check_sip_uri)]
EndPoint = Annotated[str, AfterValidator(check_end_point)]
CallerId = Annotated[str, AfterValidator(check_caller_id)]
DisplayName = Annotated[str, AfterValidator(check_display_name)]
UserId = Annotated[str, AfterValidator(check_user_id)]
SessionIdText = Annotated[str, AfterValidator(check_session_id)]
Tones = Annotated[str, AfterValidator(check_tones)]
Extension = Annotated[str, AfterValidator(check_extension)]
TeamName = Annotated[str, Field(min_length=1, max_length=64)]
RoomNameText = Annotated[str, AfterValidator(check_room_name)]
PlainText = Annotated[str, AfterValidator(check_plain)]
JsonObject = Annotated[dict[str, Any], AfterValidator(check_json)]
