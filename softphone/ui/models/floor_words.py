"""What the supervisor's board says, cell by cell, and as a file for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from softphone.domain.floor import FloorCall, FloorCaller
from softphone.domain.session import Direction
from softphone.ui.models import agent_words, wording
from softphone.ui.models.floor_rows import Column, FloorRow

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def title(column: Column) -> str:
    """The column's title."""
    return {
        Column.AGENT: _tr("Agent"),
        Column.STATE: _tr("State"),
        Column.SINCE: _tr("For"),
        Column.CALL: _tr("Call"),
        Column.TALK: _tr("Talk"),
        Column.ROOM: _tr("Room"),
        Column.SUPERVISORS: _tr("Supervisors"),
    }[column]


def name(row: FloorRow) -> str:
    """Who the line is about."""
    if row.agent is None:
        return _tr("Nobody there")
    return row.agent.name or row.agent.user_id or row.agent.participant


def state(row: FloorRow) -> str:
    """State, reason and what follows."""
    if row.agent is None:
        return "–"
    if row.agent.lost:
        return _tr("Connection lost")
    words = agent_words.state_word(row.agent.state)
    if row.agent.reason:
        words = f"{words} · {row.agent.reason}"
    queued = row.agent.queued
    if queued is not None and queued is not row.agent.state:
        words = f"{words} → {agent_words.state_word(queued)}"
    return words


def call(one: FloorCall) -> str:
    """Direction and party."""
    arrow = "↙" if one.direction is Direction.DIAL_IN else "↗"
    return f"{arrow} {one.peer_name or one.peer or one.leg}"


def caller(one: FloorCaller) -> str:
    """Who waits outside of rooms, and for which room if that is known."""
    words = f"↙ {one.name or one.address or one.leg}"
    return words if one.room is None else f"{words} ({one.room})"


def call_state(one: FloorCall, now: float | None = None) -> str:
    """The step a call is at, in one word; with ``now``, how long it has been on hold as well."""
    if one.held:
        if now is None or one.held_since is None:
            return _tr("On hold")
        return _tr("On hold {time}").format(time=wording.duration(now - one.held_since))
    if one.answered_at is not None:
        return _tr("Talking")
    return _tr("Dialing") if one.state == "dialing" else _tr("Ringing")


def cell(row: FloorRow, column: Column, now: float) -> str:
    """The text of a cell."""
    if column is Column.AGENT:
        return name(row)
    if column is Column.STATE:
        return state(row)
    if column is Column.SINCE:
        known = row.agent is not None and row.agent.state is not None
        return wording.duration(now - row.agent.since) if known and row.agent else ""
    if column is Column.CALL:
        return _calls(row, now)
    if column is Column.TALK:
        return _talk(row, now)
    if column is Column.ROOM:
        return row.key[0]
    return ", ".join(f"{s.name} ({agent_words.mode_word(s.mode)})" for s in row.supervisors)


def as_csv(rows: Iterable[FloorRow], now: float) -> str:
    """The lines as a spreadsheet reads them; no cell can be taken for a formula (RFC 4180)."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow([title(column) for column in Column])
    for row in rows:
        writer.writerow([_plain(cell(row, column, now)) for column in Column])
    return file.getvalue()


def _calls(row: FloorRow, now: float) -> str:
    first = row.call
    if first is None:
        return ""
    words = f"{call(first)} · {call_state(first, now)}"
    more = len(row.calls) - 1
    return f"{words} +{more}" if more else words


def _talk(row: FloorRow, now: float) -> str:
    first = row.call
    if first is None:
        return ""
    return wording.duration(now - (first.answered_at or first.started_at))


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _tr(text: str) -> str:
    return QCoreApplication.translate("Floor", text)
