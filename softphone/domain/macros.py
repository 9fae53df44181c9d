"""Tone macros: a named sequence of tones, pauses, waits and secret fields, such as ``1,{PIN}#``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from softphone.domain.dtmf import TonePart, parse_sequence
from softphone.errors import InvalidInput

MAX_MACROS: Final = 100
MAX_NAME: Final = 40
MAX_TEXT: Final = 500

_FIELD = re.compile(r"\{([^{}]*)\}")
_FIELD_NAME = re.compile(r"[^\W_](?:[\w -]{0,28}[^\W_])?")


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro as it is kept; what its secret fields hold is kept elsewhere.

    Attributes:
        id: stays when the macro is renamed.
        name: what it is called, 1-40 characters.
        sequence: as `softphone.domain.dtmf.parse_sequence` reads it, with ``{field}`` for tones
            that are secret.
    """

    id: str
    name: str
    sequence: str

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the secret fields, each once, in order."""
        return tuple(dict.fromkeys(_names_in(self.sequence)))


def check_macro(macro: Macro) -> tuple[InvalidInput, ...]:
    """Everything that is wrong with a macro, by field ``name`` or ``sequence``."""
    problems = []
    if not macro.name.strip():
        problems.append(InvalidInput("name", "is empty", "Give the macro a name."))
    elif len(macro.name) > MAX_NAME or not macro.name.isprintable():
        problems.append(
            InvalidInput("name", "cannot be used", f"Use up to {MAX_NAME} plain characters.")
        )
    try:
        fill_in(macro, dict.fromkeys(macro.fields, "0"))
    except InvalidInput as error:
        problems.append(error)
    return tuple(problems)


def check_secret(name: str, tones: str) -> InvalidInput | None:
    """What is wrong with the tones of a secret field; says nothing of what they are."""
    try:
        _secret_parts(name, tones)
    except InvalidInput as error:
        return error
    return None


def fill_in(macro: Macro, secrets: Mapping[str, str]) -> tuple[TonePart, ...]:
    """The macro's parts with its secret fields filled in and marked as secret.

    Raises:
        InvalidInput: names ``sequence`` when it cannot be read, or the field that cannot be sent;
            never tells what a field holds.
        KeyError: a field has no value.
    """
    if len(macro.sequence) > MAX_TEXT:
        raise InvalidInput("sequence", "is too long", f"Use at most {MAX_TEXT} characters.")
    parts: list[TonePart] = []
    for at, piece in enumerate(_FIELD.split(macro.sequence)):
        if at % 2:
            _check_name(piece)
            parts += _secret_parts(piece, secrets[piece])
        elif piece.strip():
            parts += _plain_parts(piece)
    if not any(part.tones for part in parts):
        raise InvalidInput("sequence", "has no tone to send", "Enter 0-9, *, # or A-D.")
    return tuple(parts)


def _names_in(sequence: str) -> list[str]:
    return [name for name in _FIELD.findall(sequence) if _FIELD_NAME.fullmatch(name)]


def _check_name(name: str) -> None:
    if not _FIELD_NAME.fullmatch(name):
        raise InvalidInput(
            "sequence",
            f"has the field “{name}”" if name.isprintable() else "has a field",
            "Name fields with letters and digits, for example {PIN}.",
        )


def _plain_parts(piece: str) -> tuple[TonePart, ...]:
    """A piece between fields, which may be a mere pause: it is read as if tones followed."""
    parts = parse_sequence(piece + "0", field="sequence")
    rest = parts[-1].tones[:-1]
    return (*parts[:-1], TonePart(rest)) if rest else parts[:-1]


def _secret_parts(name: str, tones: str) -> tuple[TonePart, ...]:
    try:
        parts = parse_sequence(tones, field=name)
    except InvalidInput:
        remedy = "Enter 0-9, *, #, A-D, and commas to pause."
        raise InvalidInput(name, "holds something that is not a tone", remedy) from None
    return tuple(replace(part, secret=True) for part in parts)
