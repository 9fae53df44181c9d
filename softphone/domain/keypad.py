"""The telephone keypad: where the keys are and which letters they carry.

Sources: ITU-T Q.23 (layout of the tones), ITU-T E.161 (letters on keys). Apart from
`softphone.domain.dtmf` because the first painted window needs it and nothing else of DTMF.
"""

from __future__ import annotations

from typing import Final

KEYPAD_ROWS: Final = ("123A", "456B", "789C", "*0#D")
"""The keys as ITU-T Q.23 lays them out; column four is rarely printed on a keypad."""

KEY_LETTERS: Final[dict[str, str]] = {
    "2": "ABC",
    "3": "DEF",
    "4": "GHI",
    "5": "JKL",
    "6": "MNO",
    "7": "PQRS",
    "8": "TUV",
    "9": "WXYZ",
}
"""Letters printed on the keys (ITU-T E.161, option A)."""

LETTER_DIGITS: Final[dict[str, str]] = {
    letter: digit for digit, letters in KEY_LETTERS.items() for letter in letters
}
"""Upper-case letter to the digit whose key carries it."""


def digit_for_letter(letter: str) -> str | None:
    """The digit whose key carries this letter (ITU-T E.161), or None."""
    return LETTER_DIGITS.get(letter.upper())
