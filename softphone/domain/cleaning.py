"""Reading phone numbers the way people write them: on web pages, in mails, on paper.

No numbering plan is consulted here; the result is still national or international as it was
written. Sources for the letters: ITU-T E.161; for ``(0)`` and spacing: ITU-T E.123.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from softphone.domain.dtmf import LETTER_DIGITS
from softphone.domain.post_dial import NO_POST_DIAL, PostDial, read_post_dial
from softphone.errors import InvalidInput

MAX_TEXT: Final = 500
"""Longest text looked at, in characters."""

_LABEL = re.compile(
    r"^\W*(?:tel(?:ephone|efon|éfono|efono|\.)?|tél(?:éphone)?|telefonnummer|phone|mobile?|mob|cell"
    r"|handy|natel|call(?: us)?|office|work|home|main|direct|hotline|fax|büro|zentrale|privat"
    r"|bureau|oficina|móvil|movil|portable|тел|телефон|هاتف|جوال|電話|电话|[tmpdow](?=[.:\s]))"
    r"(?: ?(?:number|nummer|no|nr)\b)?[\s.:：]*(?=[+(\d])",
    re.IGNORECASE,
)
_EXTENSION = re.compile(
    r"[\s(]*(?:;\s*ext\s*=|[,;]?\s*\b(?:extension|extn|ext|durchwahl|dw|apparat|poste|ramal|anexo"
    r"|interno|toestel|wew|доб|تحويلة|内線|分机)\b[.:]?|(?<=\d)ext[.:]?"
    r"|(?<=[\d\s)])x\.?|(?<=[\d\s)])×|(?<=[0-9]{4} )#)\s*[:=#]?\s*([0-9*#]{1,20})[\s)]*$",
    re.IGNORECASE,
)
_PAUSE = r"(?:[,;]|[pw](?=[\s\d*#,;pw]))"
_PAUSED = re.compile(rf"^(?P<number>.*?\d[\s)\]]*?)\s*(?P<rest>{_PAUSE}(?:{_PAUSE}|\s)*.+)$")
_SECOND_NUMBER = re.compile(r"[,;]\s+\(?\d(?:[\s\-./()]*\d){6,}\s*")
"""Behind one comma and a space: a list of numbers, not digits for after the answer."""

_TRUNK_ZERO = re.compile(r"[(\[]\s*0\s*[)\]]")
_TAKES_TRUNK_ZERO = re.compile(r"\W*(?:\+|00)(?!\W*39\D)")
"""``(0)`` is not dialled behind a country code, but in Italy it belongs to the number (E.123)."""

_PLUS = re.compile(r"^\+{2,}|^\+0(?:0|11)(?=[1-9])")
"""A plus twice, or with the access code it stands for: no country code begins with 0."""

SEPARATORS = frozenset(" \t-./()[]{}~·•–—‐‑‒―−_'’\u2009\u200a|")
_NUMBER = re.compile(r"\+?[0-9*#]+")


@dataclass(frozen=True, slots=True)
class CleanNumber:
    """A number without decoration.

    Attributes:
        number: ``+`` if it was written with one, then digits (and ``* #`` of service codes).
        after: what to dial after the answer.
        unlettered: the number as it would be without its letters; differs from ``number`` for
            vanity numbers, and for numbers with a word behind them.
    """

    number: str
    after: PostDial = NO_POST_DIAL
    unlettered: str = ""

    @property
    def international(self) -> bool:
        """Whether it was written with a leading ``+``."""
        return self.number.startswith("+")


def plain_text(text: str) -> str:
    """The text with look-alikes made plain and everything invisible removed.

    Full-width and other decimal digits become 0-9, no-break and odd spaces become a space,
    direction marks, zero-width characters and soft hyphens vanish.
    """
    out = []
    for char in unicodedata.normalize("NFKC", text[: MAX_TEXT + 1]):
        if "0" <= char <= "9":
            out.append(char)
        elif char.isdecimal():
            out.append(str(unicodedata.decimal(char)))
        elif char.isspace():
            out.append(" ")
        elif char.isprintable() and unicodedata.category(char) not in ("Mn", "Me"):
            out.append(char)
    return "".join(out).strip()


def clean_number(text: str) -> CleanNumber:
    """Read one phone number.

    Spaces, dashes, dots, slashes, brackets, pictures and a label such as ``Tel.:`` are dropped;
    ``(0)`` is dropped behind a country code; letters of a vanity number become digits; ``x 12``,
    ``ext. 12``, ``;ext=12`` and ``,,12;34`` give what to dial after the answer.

    Raises:
        InvalidInput: no digits, or a character that has no place in a number; never guesses.
    """
    plain = plain_text(text)
    if len(plain) > MAX_TEXT:
        raise _refused("is too long for a number", "Enter one number.")
    plain = _LABEL.sub("", plain)
    number, after = _split_extension(plain)
    if _TAKES_TRUNK_ZERO.match(number):
        number = _TRUNK_ZERO.sub("", number)
    digits, unlettered = map(one_plus, _strip(number))
    if not digits.strip("+"):
        raise _refused("has no digits", "Enter a number.")
    if not _NUMBER.fullmatch(digits):
        raise _refused("has a + in the middle", "Put the + first, or enter one number only.")
    return CleanNumber(digits, after, unlettered)


def one_plus(number: str) -> str:
    """The number with ``++``, ``+00`` or ``+011`` in front corrected to ``+``."""
    return _PLUS.sub("+", number)


def _split_extension(text: str) -> tuple[str, PostDial]:
    match = _EXTENSION.search(text)
    if match and any(char.isdigit() for char in text[: match.start()]):
        return text[: match.start()], PostDial(extension=match.group(1))
    match = _PAUSED.match(text)
    if match is None:
        return text, NO_POST_DIAL
    if _SECOND_NUMBER.fullmatch(match["rest"]):
        raise _refused("has a second number behind it", "Enter one number only.")
    return match["number"], read_post_dial(match["rest"], field="phoneNumber")


def _strip(text: str) -> tuple[str, str]:
    """The digits, once with letters as digits and once without the letters."""
    digit_count = sum(char.isdigit() for char in text)
    vanity = digit_count >= 3 and bool(re.match(r"\W*[\d+]", text))
    out = []
    unlettered = []
    for char in text:
        if char in "0123456789+*#":
            out.append(char)
            unlettered.append(char)
        elif vanity and char.upper() in LETTER_DIGITS:
            out.append(LETTER_DIGITS[char.upper()])
        elif char not in SEPARATORS and unicodedata.category(char) != "So":
            raise _refused(f"holds “{char}”", "Enter digits only, or a SIP address.")
    return "".join(out), "".join(unlettered)


def _refused(problem: str, remedy: str) -> InvalidInput:
    return InvalidInput("phoneNumber", problem, remedy)
