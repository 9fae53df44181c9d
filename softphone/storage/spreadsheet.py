"""Cells for spreadsheets: whatever a stranger wrote, no program takes it for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What makes spreadsheet programs calculate instead of showing."""

_GUARD: Final = "'"


def safe_cell(text: str) -> str:
    """The text with an apostrophe in front where a spreadsheet would calculate."""
    return _GUARD + text if text.startswith(_FORMULA) else text


def plain_cell(cell: str) -> str:
    """The text of a cell that `safe_cell` or a spreadsheet program guarded."""
    return cell[1:] if cell[:1] == _GUARD and cell[1:].startswith(_FORMULA) else cell


def line(cells: Iterable[str]) -> str:
    """One line of comma-separated values (RFC 4180), every cell safe."""
    written = io.StringIO()
    csv.writer(written).writerow([safe_cell(cell) for cell in cells])
    return written.getvalue()
