"""What the operator typed or pasted, understood: which address it is and whether it can be dialled.

Numbering plans come from the phonenumbers library, which is loaded at the first use and not at
start-up; call `warm_up` once the window is painted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from softphone.domain.address import SipUri, TelUri, callto_target, link_body
from softphone.domain.cleaning import CleanNumber, clean_number, plain_text
from softphone.domain.post_dial import PostDial, read_post_dial
from softphone.domain.wrapping import foreign_scheme, read_entities, unwrap
from softphone.errors import InvalidInput

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_SIGNIFICANT = frozenset("0123456789+*#")
_FORMATTED = _SIGNIFICANT | frozenset(" -()./\u00a0")
_MAX_FORMATTED = 20
_MAX_NUMBER = 16
_TOO_LONG = "This number is too long. A number has at most 15 digits with its country code."
_UNPLANNED = re.compile(r"\+[1-9][0-9]{6,14}")


class AddressKind(Enum):
    """What was recognised."""

    NOTHING = "nothing"
    NUMBER = "number"
    SIP = "sip"


class Verdict(Enum):
    """Whether it can be dialled: ``VALID`` and ``POSSIBLE`` can, the latter with a hint."""

    EMPTY = "empty"
    VALID = "valid"
    POSSIBLE = "possible"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class Typed:
    """Text of an input field with its caret, a position of 0 to the text's length."""

    text: str
    caret: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """An entry, understood.

    Attributes:
        kind: what it is.
        destination: what to dial, E.164 or a ``sip:`` URI; empty unless it can be dialled.
        display: the same for people, or the entry itself.
        region: ISO 3166 region of a number where known, else empty.
        verdict: whether it can be dialled.
        hint: one sentence when there is something to say, else empty.
        extension: tones to send after answer that were part of the entry, or empty.
        wait_s: seconds to wait before the extension.
        post_dial: what to dial after the answer when an extension cannot say it, or empty.
    """

    kind: AddressKind
    verdict: Verdict
    destination: str = ""
    display: str = ""
    region: str = ""
    hint: str = ""
    extension: str = ""
    wait_s: int = 0
    post_dial: str = ""

    @property
    def dialable(self) -> bool:
        """Whether Enter may dial it."""
        return self.verdict in (Verdict.VALID, Verdict.POSSIBLE)


def warm_up(region: str) -> None:
    """Load the numbering plans and the region's metadata, so that the first key does not wait."""
    format_as_typed("12", 2, region)
    understand("+12015550123", region)


def format_as_typed(text: str, caret: int, region: str) -> Typed:
    """Format a number while it is being typed, with the caret kept behind the same digit.

    Anything that is not plainly a number (letters, ``@``, pauses) comes back unchanged, and no
    digit is ever added, dropped or moved.

    Args:
        text: the field's text.
        caret: the caret, 0 to ``len(text)``.
        region: ISO region for numbers without a country code, or empty.
    """
    caret = max(0, min(caret, len(text)))
    digits = "".join(char for char in text if char in _SIGNIFICANT)
    if not digits or len(digits) > _MAX_FORMATTED or not _FORMATTED.issuperset(text):
        return Typed(text, caret)
    formatted = _format_digits(digits, region)
    if "".join(char for char in formatted if char in _SIGNIFICANT) != digits:
        return Typed(text, caret)
    if caret == len(text):
        return Typed(formatted, len(formatted))
    before = sum(char in _SIGNIFICANT for char in text[:caret])
    return Typed(formatted, _behind(formatted, before))


def understand(text: str, region: str = "") -> Understood:
    """Find out what an entry is and whether it can be dialled.

    Understands human forms of numbers, ``tel:``, ``callto:`` and ``sip:`` links, ``user@host``, and
    all of them wrapped as `softphone.domain.wrapping` knows it.

    Args:
        text: what was typed or pasted.
        region: ISO region for numbers without a country code, or empty.
    """
    text = read_entities(text)
    entry = unwrap(plain_text(text))
    if not entry:
        return Understood(kind=AddressKind.NOTHING, verdict=Verdict.EMPTY)
    try:
        return _understand(text if "\n" in text or "\r" in text else entry, entry, region)
    except InvalidInput as error:
        kind = AddressKind.SIP if error.field == "sipUri" else AddressKind.NUMBER
        hint = f"This {_NOUNS[kind]} {error.problem}. {error.remedy}"
        return Understood(kind=kind, verdict=Verdict.INVALID, display=entry, hint=hint)


_NOUNS = {AddressKind.SIP: "SIP address", AddressKind.NUMBER: "number"}


def _understand(raw: str, entry: str, region: str) -> Understood:
    scheme, rest = link_body(entry)
    if scheme in ("sip", "sips"):
        return _sip(raw.strip() if "\n" in raw.strip() or "\r" in raw.strip() else entry)
    if scheme == "tel":
        return _number(_from_tel(entry), region)
    if scheme == "callto":
        entry = callto_target(rest)
    foreign = foreign_scheme(entry)
    if foreign:
        return Understood(
            kind=AddressKind.NOTHING,
            verdict=Verdict.INVALID,
            display=entry,
            hint=f"A link that begins with {foreign}: cannot be dialled. Write sip:user@host.",
        )
    if "@" in entry:
        return _sip(f"sip:{entry}")
    if not any(char.isdigit() for char in entry):
        return Understood(
            kind=AddressKind.NOTHING,
            verdict=Verdict.INVALID,
            display=entry,
            hint="This is neither a number nor a SIP address. Write digits, or sip:user@host.",
        )
    return _number(clean_number(entry), region)


def _sip(text: str) -> Understood:
    uri = SipUri.parse(text)
    uri.check_dialable()
    return Understood(
        kind=AddressKind.SIP,
        verdict=Verdict.VALID,
        destination=str(uri),
        display=uri.display,
    )


def _from_tel(entry: str) -> CleanNumber:
    link = TelUri.parse(entry)
    after = read_post_dial(link.post_dial, field="phoneNumber")
    if link.extension:
        after = PostDial(extension=link.extension)
    return CleanNumber(link.number, after)


def _number(clean: CleanNumber, region: str) -> Understood:
    if any(char in "*#" for char in clean.number) or not clean.number.strip("+").isdigit():
        return _refused(
            clean,
            "Service codes such as *97 are not phone numbers. Dial them as sip:*97@host.",
        )
    if _is_emergency(clean.number, region):
        return _refused(clean, "Emergency numbers cannot be dialled from here. Use a telephone.")
    if clean.unlettered not in ("", clean.number) and _is_valid(clean.unlettered, region):
        return _refused(clean, "This number has words behind it. Remove them.")
    parsed = _parse(clean.number, region)
    if parsed is None:
        return _without_plan(clean, region)
    import phonenumbers

    reason = phonenumbers.is_possible_number_with_reason(parsed)
    possible = phonenumbers.ValidationResult
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    if reason == possible.IS_POSSIBLE_LOCAL_ONLY:
        return _refused(clean, "This number lacks its area code. Add it in front.")
    if reason != possible.IS_POSSIBLE or len(e164) > _MAX_NUMBER:
        return _refused(clean, _length_hint(reason, possible))
    valid = phonenumbers.is_valid_number(parsed)
    return Understood(
        kind=AddressKind.NUMBER,
        verdict=Verdict.VALID if valid else Verdict.POSSIBLE,
        destination=e164,
        display=phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
        region=_region_of(parsed),
        hint="" if valid else "No such number is known to be in use, but it can be dialled.",
        extension=clean.after.extension or (parsed.extension or ""),
        wait_s=clean.after.wait_s,
        post_dial=clean.after.sequence,
    )


def _is_emergency(number: str, region: str) -> bool:
    if not region or len(number) > 6 or number.startswith("+"):
        return False
    import phonenumbers

    return bool(phonenumbers.is_emergency_number(number, region.upper()))


def _is_valid(number: str, region: str) -> bool:
    import phonenumbers

    parsed = _parse(number, region)
    return parsed is not None and phonenumbers.is_valid_number(parsed)


def _parse(number: str, region: str) -> PhoneNumber | None:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, region.upper() or None)
    except phonenumbers.NumberParseException:
        parsed = None
    if number.startswith("00") and not number.startswith("000"):
        return _better(parsed, "+" + number[2:])
    return parsed


def _better(parsed: PhoneNumber | None, international: str) -> PhoneNumber | None:
    """The region's reading, or the one with 00 as the international prefix if that fits better."""
    import phonenumbers

    if parsed is not None and phonenumbers.is_possible_number(parsed):
        return parsed
    try:
        return phonenumbers.parse(international, None)
    except phonenumbers.NumberParseException:
        return parsed


def _without_plan(clean: CleanNumber, region: str) -> Understood:
    if _UNPLANNED.fullmatch(clean.number):
        return Understood(
            kind=AddressKind.NUMBER,
            verdict=Verdict.POSSIBLE,
            destination=clean.number,
            display=clean.number,
            hint="The country code is not known, but it can be dialled.",
            extension=clean.after.extension,
            wait_s=clean.after.wait_s,
            post_dial=clean.after.sequence,
        )
    if len(clean.number) > _MAX_NUMBER:
        return _refused(clean, _TOO_LONG)
    if clean.international:
        return _refused(clean, "This number is not complete. Enter + country code and number.")
    if not region and len(clean.number) > 5:
        return _refused(clean, "Begin with + and the country code, or choose a region.")
    return _refused(clean, "This number is too short to be dialled.")


def _refused(clean: CleanNumber, hint: str) -> Understood:
    return Understood(
        kind=AddressKind.NUMBER, verdict=Verdict.INVALID, display=clean.number, hint=hint
    )


def _length_hint(reason: int, result: Any) -> str:
    if reason == result.TOO_SHORT:
        return "This number is too short to be dialled."
    if reason == result.TOO_LONG:
        return _TOO_LONG
    if reason == result.INVALID_COUNTRY_CODE:
        return "The country code is not known. Check the digits behind the +."
    return "This number has a length that its country does not use."


def _region_of(parsed: PhoneNumber) -> str:
    import phonenumbers

    region = phonenumbers.region_code_for_number(parsed)
    if region is None:
        region = phonenumbers.region_code_for_country_code(parsed.country_code or 0)
    return "" if region in (None, "ZZ", "001") else str(region)


def _format_digits(digits: str, region: str) -> str:
    import phonenumbers

    formatter = phonenumbers.AsYouTypeFormatter(region.upper() or "ZZ")
    formatted = ""
    for char in digits:
        formatted = formatter.input_digit(char)
    return str(formatted)


def _behind(formatted: str, count: int) -> int:
    """The position just behind the first ``count`` significant characters."""
    if count == 0:
        return 0
    for position, char in enumerate(formatted):
        if char in _SIGNIFICANT:
            count -= 1
            if count == 0:
                return position + 1
    return len(formatted)
