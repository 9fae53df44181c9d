"""Texts as a search compares them: without case, accents and punctuation."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """The text in lower case, without accents, its punctuation as single blanks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = (char if char.isalnum() else " " for char in plain if not unicodedata.combining(char))
    return " ".join("".join(kept).split())


def digits_of(text: str) -> str:
    """The digits of a number that may be written with punctuation; empty when it has letters."""
    if any(char.isalpha() for char in text):
        return ""
    return "".join(char for char in text if char.isdigit())


def dialled_part(text: str) -> str:
    """What of a typed number must be in the number meant: without 0, 00 or + in front."""
    return digits_of(text).lstrip("0")
