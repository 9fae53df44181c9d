"""How calls of the past read: when they were, how they went, who ended them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from softphone.domain.outcome import EndReason, Outcome
from softphone.domain.record import CallRecord
from softphone.domain.session import Direction
from softphone.ui import messages
from softphone.ui.models import wording

_CALM = frozenset({EndReason.NORMAL, EndReason.TRANSFERRED, EndReason.CANCELLED})


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)


def result_word(record: CallRecord) -> str:
    """One or two words: ``Missed``, ``Busy``; the talk time's place when it was answered."""
    if record.missed:
        return _tr("Missed")
    if record.ended_at is None:
        return _tr("Live")
    if record.reason is None or (record.reason is EndReason.NORMAL and not record.answered_at):
        return _tr("Not answered")
    if record.reason is EndReason.NORMAL:
        return _tr("Answered")
    return messages.end_reason_word(record.reason)


def result_color(record: CallRecord) -> str:
    """The theme's colour for `result_word`."""
    if record.missed:
        return "danger"
    if record.ended_at is None or (record.answered_at and record.reason is EndReason.NORMAL):
        return "success"
    return "text_muted" if record.reason in _CALM else "warning"


def talk_time(record: CallRecord) -> str:
    """``mm:ss``, or empty for a call that was not answered."""
    return wording.duration(record.talk_s) if record.answered_at and record.ended_at else ""


@lru_cache(maxsize=4096)
def when(at: float, today: int) -> str:
    """When it began, as short as it stays clear; by the desktop's locale.

    Args:
        at: unix time in seconds.
        today: Julian day of today, see `julian_day`.
    """
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    locale = QLocale()
    clock = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    days = today - moment.date().toJulianDay()
    if days == 0:
        return clock
    if days == 1:
        return _tr("Yesterday {time}").format(time=clock)
    if 1 < days < 7:
        return (
            f"{locale.dayName(moment.date().dayOfWeek(), QLocale.FormatType.ShortFormat)} {clock}"
        )
    return locale.toString(moment.date(), QLocale.FormatType.ShortFormat)


def julian_day(at: float) -> int:
    """The local day of a unix time in seconds, as one number."""
    return QDateTime.fromSecsSinceEpoch(int(at)).date().toJulianDay()


def moment_words(at: float) -> str:
    """Date and time in full, by the desktop's locale."""
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def story(record: CallRecord) -> str:
    """What is known of the call in two or three lines: when, how long, who ended it and why."""
    lines = [f"{wording.direction_words(record.direction)} · {moment_words(record.started_at)}"]
    facts = [_waited(record), _talked(record), _ending(record)]
    lines.append(" · ".join(fact for fact in facts if fact))
    return "\n".join(line[:1].upper() + line[1:] for line in lines if line)


def spoken(record: CallRecord, name: str, today: int) -> str:
    """The row as one sentence for a screen reader."""
    parts = [
        wording.direction_words(record.direction),
        name,
        result_word(record),
        talk_time(record),
        when(record.started_at, today),
        ", ".join(record.tags),
    ]
    return ", ".join(part for part in parts if part)


def _waited(record: CallRecord) -> str:
    if record.answered_at is None:
        if record.ended_at is None:
            return ""
        rang = wording.duration(record.ended_at - record.started_at)
        if record.missed:
            return _tr("missed after {time}").format(time=rang)
        return _tr("not answered, {time}").format(time=rang)
    waited = wording.duration(record.answered_at - record.started_at)
    return _tr("answered after {time}").format(time=waited)


def _talked(record: CallRecord) -> str:
    talk = talk_time(record)
    return _tr("talked {time}").format(time=talk) if talk else ""


def _ending(record: CallRecord) -> str:
    if record.ended_at is None:
        return _tr("not over yet")
    if record.reason is None or record.ended_by is None:
        return ""
    outcome = Outcome(record.reason, record.ended_by, record.sip_code, record.text)
    words = wording.outcome_words(outcome)
    reason = messages.end_reason_word(record.reason).lower()
    by = messages.ended_by_words(record.ended_by) if record.direction is Direction.DIAL_IN else ""
    if record.reason is EndReason.NORMAL:
        return words
    if record.missed:
        reason = ""
    return " · ".join(part for part in (reason, by, words) if part)
