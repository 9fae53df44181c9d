"""DTMF: the alphabet, sequences with pauses, the keypad's letters and the two tone frequencies.

Sources: ITU-T Q.23 (frequencies), ITU-T E.161 (letters on keys), RFC 4733 section 3.2 (events
0-15), Daily ``sendDTMF`` (at most 20 of ``0-9 A-D * #`` in one command, no pauses on the wire).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from softphone.domain.ids import SessionId
from softphone.domain.keypad import (
    KEY_LETTERS,
    KEYPAD_ROWS,
    LETTER_DIGITS,
    digit_for_letter,
)
from softphone.errors import InvalidInput

__all__ = [
    "COLUMN_HZ",
    "FREQUENCIES",
    "KEYPAD_ROWS",
    "KEY_LETTERS",
    "LETTER_DIGITS",
    "MASK",
    "MAX_SEQUENCE",
    "MAX_TONES_PER_COMMAND",
    "PAUSES",
    "PROMPT",
    "ROW_HZ",
    "TONES",
    "WAIT",
    "TonePart",
    "ToneProgress",
    "check_tones",
    "digit_for_letter",
    "masked",
    "parse_sequence",
    "write_sequence",
]

TONES: Final = "0123456789*#ABCD"
"""Every tone, in the order of its RFC 4733 event code (0-15)."""

MAX_TONES_PER_COMMAND: Final = 20
"""Most tones one ``sendDTMF`` may carry (Daily)."""

MAX_SEQUENCE: Final = 1000
"""Most tones and pauses accepted in one go; more is a slip of the clipboard."""

MASK: Final = "••••"
"""What stands for tones wherever they must not be read; tells nothing about their number."""

ROW_HZ: Final = (697, 770, 852, 941)
COLUMN_HZ: Final = (1209, 1336, 1477, 1633)

FREQUENCIES: Final[dict[str, tuple[int, int]]] = {
    key: (ROW_HZ[row], COLUMN_HZ[column])
    for row, keys in enumerate(KEYPAD_ROWS)
    for column, key in enumerate(keys)
}
"""Tone to its low and high frequency in Hz (ITU-T Q.23)."""

PAUSES: Final[dict[str, float]] = {",": 1.0, "p": 1.0, "w": 0.5}
"""Pause signs of our own queue, in seconds; several in a row add up."""

WAIT: Final = ";"
"""Stops the queue until the operator lets it go on; several in a row are one."""

PROMPT: Final = "~"
"""Stops the queue until the far party's prompt is over; several in a row are one."""

_TONE_SET = frozenset(TONES)
_SEPARATORS = frozenset(" \t\r\n-.()/–—‐‑‒−_[]")


@dataclass(frozen=True, slots=True)
class TonePart:
    """A run of tones, a pause, or a wait: one step of a sequence.

    Attributes:
        tones: what to send, or empty.
        pause_s: how long to pause, in seconds; 0 for the others.
        wait: stop until the operator lets it go on.
        prompt: stop until the far party has said its piece, as measured.
        secret: the tones must not be read anywhere.
    """

    tones: str = ""
    pause_s: float = 0.0
    wait: bool = False
    secret: bool = False
    prompt: bool = False

    @property
    def stops(self) -> bool:
        """Whether it takes as long as somebody else wants."""
        return self.wait or self.prompt

    def __repr__(self) -> str:
        shown = masked(self.tones, self.secret)
        stop = PROMPT if self.prompt else WAIT if self.wait else ""
        return f"TonePart({shown!r}, {self.pause_s}, stop={stop!r}, secret={self.secret})"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneProgress:
    """How far the tone queue of one session is.

    Attributes:
        sent: tones the backend has accepted in this run. Tones that follow within a few seconds
            belong to the same run.
        total: tones of this run, the sent ones included.
        text: all of them in order, or `MASK` when any of them is secret.
        waiting: True while the far party has not answered yet.
        held: True while the rest waits until the operator lets it go on.
        listening: True while the rest waits for the end of the far party's prompt.
        done: True for the last report of this run, whatever the reason.
        cancelled: True when the rest was dropped: by the operator, by an error or by the end of
            the session.
    """

    session: SessionId
    sent: int
    total: int
    text: str
    waiting: bool = False
    held: bool = False
    listening: bool = False
    done: bool = False
    cancelled: bool = False


def parse_sequence(text: str, *, field: str = "tones") -> tuple[TonePart, ...]:
    """Read tones with pauses, as typed or pasted.

    ``0-9 * #`` and ``A-D`` (either case) are tones; ``,`` and ``p`` pause a second, ``w`` half a
    second; ``;`` waits until the operator lets the rest go on, ``~`` until the far party's prompt
    is over; spaces and the usual separators of
    numbers are skipped; full-width digits count as digits. Other letters are refused rather than
    guessed.

    Args:
        text: what was entered.
        field: the field's name for the error.

    Raises:
        InvalidInput: nothing to send, a character that is no tone, or more than `MAX_SEQUENCE`.
    """
    parts: list[TonePart] = []
    run: list[str] = []
    count = 0
    for char in unicodedata.normalize("NFKC", text):
        tone = char.upper()
        if tone in _TONE_SET:
            run.append(tone)
            count += 1
        elif char.lower() in PAUSES:
            _close_run(parts, run)
            _add_pause(parts, PAUSES[char.lower()])
            count += 1
        elif char in (WAIT, PROMPT):
            _close_run(parts, run)
            stop = TonePart(wait=char == WAIT, prompt=char == PROMPT)
            if not parts or parts[-1] != stop:
                parts.append(stop)
            count += 1
        elif not _skipped(char):
            raise InvalidInput(
                field,
                _strange(char),
                "Use 0-9, *, #, A-D, a comma to pause, a semicolon to wait and a tilde to wait "
                "for the end of a prompt.",
            )
    _close_run(parts, run)
    if not any(part.tones for part in parts):
        raise InvalidInput(field, "has no tone to send", "Enter 0-9, *, # or A-D.")
    if count > MAX_SEQUENCE:
        raise InvalidInput(field, f"has {count} tones", f"Send at most {MAX_SEQUENCE} at a time.")
    return tuple(parts)


def write_sequence(parts: Iterable[TonePart]) -> str:
    """The parts as `parse_sequence` reads them; pauses to the half second."""
    return "".join(_written(part) for part in parts)


def check_tones(tones: str, *, field: str = "tones") -> None:
    """Check what goes into one command: 1-20 of ``0-9 A-D * #`` (Daily ``sendDTMF``).

    Raises:
        InvalidInput: names ``field`` and what is wrong.
    """
    if not tones:
        raise InvalidInput(field, "is empty", "Enter 0-9, *, # or A-D.")
    for char in tones:
        if char not in _TONE_SET:
            raise InvalidInput(field, _strange(char), "Use only 0-9, A-D, * and #.")
    if len(tones) > MAX_TONES_PER_COMMAND:
        raise InvalidInput(
            field,
            f"has {len(tones)} tones",
            f"Use at most {MAX_TONES_PER_COMMAND}.",
        )


def masked(tones: str, secret: bool) -> str:
    """The tones as they may be shown: themselves, or `MASK` when secret."""
    return MASK if secret else tones


def _strange(char: str) -> str:
    shown = char if char.isprintable() else f"U+{ord(char):04X}"
    return f"holds “{shown}”, which is not a tone"


def _skipped(char: str) -> bool:
    return char in _SEPARATORS or char.isspace() or unicodedata.category(char) == "Cf"


def _written(part: TonePart) -> str:
    if part.stops:
        return WAIT if part.wait else PROMPT
    whole, rest = divmod(round(part.pause_s * 2), 2)
    return part.tones + "," * whole + "w" * rest


def _close_run(parts: list[TonePart], run: list[str]) -> None:
    if run:
        parts.append(TonePart(tones="".join(run)))
        run.clear()


def _add_pause(parts: list[TonePart], seconds: float) -> None:
    if parts and parts[-1].pause_s:
        seconds += parts.pop().pause_s
    parts.append(TonePart(pause_s=seconds))
