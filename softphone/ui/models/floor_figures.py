"""The floor's figures with their grades."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from softphone.domain.agent import AgentState
from softphone.domain.floor_tally import FloorTally, day_of
from softphone.ui.models import wording
from softphone.ui.models.floor_rows import is_waiting
from softphone.ui.widgets.tiles import Figure, Grade

if TYPE_CHECKING:
    from softphone.controller.floor import FloorBook


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on a figure is to be watched, and from where on somebody has to act.

    Attributes:
        service_s: a caller answered within so many seconds was served in time.
        wait_s: longest wait of a caller, in seconds.
        service: share of callers served in time, 0-1; good from the first number on, to act up to
            the second.
        abandoned: share of callers who gave up, 0-1.
        handle_s: average length of a call, in seconds.
    """

    service_s: float = 20.0
    wait_s: tuple[float, float] = (20.0, 45.0)
    service: tuple[float, float] = (0.9, 0.6)
    abandoned: tuple[float, float] = (0.05, 0.1)
    handle_s: tuple[float, float] = (180.0, 300.0)


def figures(
    book: FloorBook, tally: FloorTally, now: float, limits: Thresholds
) -> tuple[Figure, ...]:
    """What the tiles show, from the left."""
    states = [agent.state for agent in book.agents()]
    waiting = [call.started_at for call in book.calls() if is_waiting(call)]
    waiting += [caller.since for caller in book.waiting]
    longest = max((now - since for since in waiting), default=0.0)
    free = states.count(AgentState.AVAILABLE)
    if tally.day != day_of(now):
        tally = FloorTally()
    service, abandoned = tally.service_level(limits.service_s), tally.abandoned_share
    return (
        _figure(_tr("Available"), str(free), _free(free, len(waiting))),
        Figure(_tr("On call"), str(states.count(AgentState.ON_CALL))),
        Figure(_tr("Waiting"), str(len(waiting))),
        _figure(
            _tr("Longest wait"),
            wording.duration(longest) if waiting else "–",
            _rising(longest, limits.wait_s) if waiting else Grade.NONE,
        ),
        _figure(_tr("Service level"), _share(service), _falling(service, limits.service)),
        _figure(
            _tr("Abandoned today"),
            str(tally.abandoned),
            Grade.NONE if abandoned is None else _rising(abandoned, limits.abandoned),
        ),
        _figure(
            _tr("Handle time"),
            "–" if tally.handle_s is None else wording.duration(tally.handle_s),
            Grade.NONE if tally.handle_s is None else _rising(tally.handle_s, limits.handle_s),
        ),
        Figure(_tr("Answered today"), str(tally.answered)),
    )


def _figure(title: str, value: str, grade: Grade) -> Figure:
    words = {Grade.GOOD: _tr("Good"), Grade.WATCH: _tr("Watch"), Grade.ACT: _tr("Act")}
    return Figure(title, value, grade, words.get(grade, ""))


def _free(free: int, waiting: int) -> Grade:
    if not waiting:
        return Grade.NONE
    return Grade.ACT if not free else Grade.WATCH if free < waiting else Grade.GOOD


def _rising(value: float, limits: tuple[float, float]) -> Grade:
    watch, act = limits
    return Grade.GOOD if value <= watch else Grade.WATCH if value <= act else Grade.ACT


def _falling(value: float | None, limits: tuple[float, float]) -> Grade:
    if value is None:
        return Grade.NONE
    good, act = limits
    return Grade.GOOD if value >= good else Grade.WATCH if value > act else Grade.ACT


def _share(value: float | None) -> str:
    return "–" if value is None else f"{round(100 * value)} %"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Floor", text)
