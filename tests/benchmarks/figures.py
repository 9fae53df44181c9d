"""One measured figure beside its peer and its budget, and the table of all of them."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What one line of the table says.

    Attributes:
        name: what was measured.
        value: ours.
        unit: of `value`, `peer` and `budget`.
        budget: the limit; None for a figure that only informs.
        at_least: the budget is a lower limit.
        peer: the same thing measured in the same run on something simpler, or None.
        peer_name: what that is.
        note: anything a reader needs beside the numbers.
    """

    name: str
    value: float
    unit: str
    budget: float | None = None
    at_least: bool = False
    peer: float | None = None
    peer_name: str = ""
    note: str = ""

    @property
    def kept(self) -> bool | None:
        """Whether the budget is kept; None without one."""
        if self.budget is None:
            return None
        return self.value >= self.budget if self.at_least else self.value <= self.budget


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which that share of ``values`` lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def table(rows: Sequence[tuple[str, Figure]]) -> str:
    """All figures, one a line, each with its benchmark's name."""
    header = ("benchmark", "what", "measured", "peer in the same run", "budget", "")
    lines = [header, *(_line(bench, figure) for bench, figure in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    texts = ["  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) for line in lines]
    return "\n".join([texts[0].rstrip(), "-" * len(texts[0]), *(t.rstrip() for t in texts[1:])])


def _line(bench: str, figure: Figure) -> tuple[str, ...]:
    peer = "" if figure.peer is None else f"{_number(figure.peer)} {figure.peer_name}".rstrip()
    sign = "≥" if figure.at_least else "≤"
    budget = "" if figure.budget is None else f"{sign} {_number(figure.budget)} {figure.unit}"
    verdict = {True: "PASS", False: "OVER", None: ""}[figure.kept]
    what = f"{figure.name} ({figure.note})" if figure.note else figure.name
    return bench, what, f"{_number(figure.value)} {figure.unit}", peer, budget, verdict


def _number(value: float) -> str:
    if value == int(value) and abs(value) < 1e9:
        return f"{int(value):,}"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
