"""How well a text fits what was typed: whole words before beginnings, those before letters."""

from __future__ import annotations

NO_FIT = 1000
"""More than any fit costs."""

_WORD, _BEGINNING, _INSIDE, _LETTERS = 0, 1, 4, 8
_SHORTEST_FUZZY = 2


def cost(text: str, wanted: str, *, fuzzy: bool = True) -> int:
    """How far a text is from what was typed; `NO_FIT` when a typed word is not in it.

    Args:
        text: folded.
        wanted: folded; every word of it must fit.
        fuzzy: letters in their order with others between them fit too, words' initials best.
    """
    words = text.split()
    total = 0
    for part in wanted.split():
        one = _cost_of(words, text, part, fuzzy=fuzzy)
        if one >= NO_FIT:
            return NO_FIT
        total += one
    if total and text.startswith(wanted):
        total -= 1
    return total


def _cost_of(words: list[str], text: str, part: str, *, fuzzy: bool) -> int:
    if part in words:
        return _WORD
    if any(word.startswith(part) for word in words):
        return _BEGINNING
    if part in text:
        return _INSIDE
    if not fuzzy or len(part) < _SHORTEST_FUZZY:
        return NO_FIT
    return _letters_cost(words, part)


def _letters_cost(words: list[str], part: str) -> int:
    """Initials of the words first, then any letters in order, each beginning at a word."""
    if "".join(word[0] for word in words).find(part) >= 0:
        return _BEGINNING + 1
    gaps = min((_gaps(word, part) for word in (*words, "".join(words))), default=NO_FIT)
    return NO_FIT if gaps > len(part) else _LETTERS + gaps


def _gaps(word: str, part: str) -> int:
    """How many letters of a word were left out, when it begins with the first one typed."""
    if not word.startswith(part[0]):
        return NO_FIT
    place = gaps = 0
    for char in part[1:]:
        found = word.find(char, place + 1)
        if found < 0:
            return NO_FIT
        gaps += found - place - 1
        place = found
    return gaps
