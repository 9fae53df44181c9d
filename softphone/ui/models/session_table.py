"""The session list as a Qt model: one painted column, newest session first, never reset."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from softphone.domain.ids import SessionId
from softphone.domain.session import Session, SessionState
from softphone.ui.models import wording

if TYPE_CHECKING:
    from softphone.controller.signals import TelephonySignals

Index = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()


class SessionRole(IntEnum):
    """Roles beyond Qt's own."""

    SESSION = Qt.ItemDataRole.UserRole + 1
    QUALITY = Qt.ItemDataRole.UserRole + 2


class SessionTableModel(QAbstractTableModel):
    """Rows are sessions; `apply` and `apply_samples` write them, fed by the bound signals.

    A session of which nothing but the quality is new changes in `SessionRole.QUALITY` only.

    Args:
        parent: Qt owner.
        clock: unix time in seconds.

    Signals:
        counts_changed: live, ringing, held or ended counts may differ from before.
    """

    counts_changed = Signal()

    _RANGE_FROM = 24  # above this many changed rows, one dataChanged over the range is cheaper

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self.clock = clock
        self._signals: TelephonySignals | None = None
        self._sessions: list[Session] = []  # oldest first; the view's row 0 is the last
        self._serials: list[int] = []
        self._serial_of: dict[SessionId, int] = {}
        self._next_serial = 0
        self._format: Callable[[str], str] = str
        self._addresses: dict[str, str] = {}
        self._country_of: Callable[[str], str] = lambda _peer: ""
        self._countries: dict[str, str] = {}
        self._counts = dict.fromkeys(_COUNTED, 0)

    def bind(self, signals: TelephonySignals, sessions: Iterable[Session] = ()) -> None:
        """Follow the store through its signals, after taking over ``sessions``."""
        self.unbind()
        now: dict[SessionId, Session | None] = dict.fromkeys(self._serial_of)
        now.update((session.id, session) for session in sessions)
        self.apply(now)
        self._signals = signals
        signals.sessions_altered.connect(self.apply)
        signals.sessions_changed.connect(self.apply_samples)

    def unbind(self) -> None:
        """Stop following; the rows stay."""
        signals, self._signals = self._signals, None
        if signals is not None:
            signals.sessions_altered.disconnect(self.apply)
            signals.sessions_changed.disconnect(self.apply_samples)

    def set_address_format(
        self, text_of: Callable[[str], str], country_of: Callable[[str], str] | None = None
    ) -> None:
        """Show addresses through ``text_of`` (E.164 or SIP URI in, text for people out).

        Args:
            text_of: an address to text for people.
            country_of: an address to its country, or to an empty text.
        """
        self._format = text_of
        self._addresses.clear()
        if country_of is not None:
            self._country_of = country_of
            self._countries.clear()
        if self._sessions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._sessions) - 1, 0))

    # -- events in ---------------------------------------------------------------------------

    def apply(self, changes: Mapping[SessionId, Session | None]) -> None:
        """Take over the newest snapshot of each session; None removes it."""
        known = self._serial_of
        gone = [key for key, value in changes.items() if value is None and key in known]
        changed = [new for key, new in changes.items() if new is not None and key in known]
        fresh = [new for key, new in changes.items() if new is not None and key not in known]
        before = tuple(self._counts.values())
        if changed:
            self._replace(changed)
        if gone:
            self._delete(gone)
        if fresh:
            self._append(fresh)
        if before != tuple(self._counts.values()):
            self.counts_changed.emit()

    def apply_samples(self, changes: Mapping[SessionId, Session | None]) -> None:
        """Take over sessions whose quality is new; what `apply` has seen already is no news."""
        last = len(self._sessions) - 1
        rows = []
        for session_id, session in changes.items():
            serial = self._serial_of.get(session_id)
            if session is None or serial is None:
                continue
            place = bisect_left(self._serials, serial)
            before = self._sessions[place]
            if before is session:
                continue
            self._sessions[place] = session
            if before.quality is None:
                index = self.createIndex(last - place, 0)
                self.dataChanged.emit(index, index)  # the row gets a place for it
            else:
                rows.append(last - place)
        self._tell_changed(rows, _QUALITY)

    # -- changes -----------------------------------------------------------------------------

    def _append(self, sessions: list[Session]) -> None:
        self.beginInsertRows(_NO_PARENT, 0, len(sessions) - 1)
        for session in sessions:
            self._serial_of[session.id] = self._next_serial
            self._serials.append(self._next_serial)
            self._sessions.append(session)
            self._next_serial += 1
            self._recount(None, session)
        self.endInsertRows()

    def _replace(self, sessions: list[Session]) -> None:
        rows = []
        last = len(self._sessions) - 1
        for session in sessions:
            place = bisect_left(self._serials, self._serial_of[session.id])
            before = self._sessions[place]
            if before is not session:
                self._sessions[place] = session
                self._recount(before, session)
                rows.append(last - place)
        self._tell_changed(rows, [])

    def _tell_changed(self, rows: list[int], roles: list[int]) -> None:
        if len(rows) > self._RANGE_FROM:
            first, last = self.createIndex(min(rows), 0), self.createIndex(max(rows), 0)
            self.dataChanged.emit(first, last, roles)
            return
        for row in rows:
            index = self.createIndex(row, 0)
            self.dataChanged.emit(index, index, roles)

    def _delete(self, session_ids: list[SessionId]) -> None:
        places = sorted(
            bisect_left(self._serials, self._serial_of.pop(session_id))
            for session_id in session_ids
        )
        while places:
            last = first = places.pop()
            while places and places[-1] == first - 1:
                first = places.pop()
            self._delete_run(first, last)

    def _delete_run(self, first: int, last: int) -> None:
        top = len(self._sessions) - 1 - last
        self.beginRemoveRows(_NO_PARENT, top, top + last - first)
        for session in self._sessions[first : last + 1]:
            self._recount(session, None)
        del self._sessions[first : last + 1]
        del self._serials[first : last + 1]
        self.endRemoveRows()

    def _recount(self, before: Session | None, after: Session | None) -> None:
        if before is not None:
            self._counts[_kind(before)] -= 1
        if after is not None:
            self._counts[_kind(after)] += 1

    # -- reading -----------------------------------------------------------------------------

    def count_words(self) -> str:
        """The header's counts, for example ``2 live, 1 ringing``."""
        return wording.count_words(*(self._counts[kind] for kind in _COUNTED))

    @property
    def ended_count(self) -> int:
        """How many ended sessions wait to be dismissed."""
        return self._counts["ended"]

    def session_at(self, row: int) -> Session:
        """The session shown in ``row``.

        Raises:
            IndexError: the row does not exist.
        """
        return self._sessions[len(self._sessions) - 1 - row]

    def session(self, session_id: SessionId) -> Session | None:
        """The session with this id, or None."""
        row = self.row_of(session_id)
        return None if row is None else self.session_at(row)

    def row_of(self, session_id: SessionId) -> int | None:
        """Where the session is shown now, or None."""
        serial = self._serial_of.get(session_id)
        if serial is None:
            return None
        return len(self._sessions) - 1 - bisect_left(self._serials, serial)

    def address(self, session: Session) -> str:
        """The far party's address as people read it; empty when withheld."""
        peer = session.peer
        text = self._addresses.get(peer)
        if text is None:
            text = self._addresses[peer] = self._format(peer)
        return text

    def country(self, session: Session) -> str:
        """The country of the far party's number, or empty."""
        peer = session.peer
        text = self._countries.get(peer)
        if text is None:
            text = self._countries[peer] = self._country_of(peer)
        return text

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Sessions; rows have no children."""
        return 0 if parent.isValid() else len(self._sessions)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """One painted column."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for the reader and for search; the delegate reads `session_at` instead."""
        if not index.isValid() or index.row() >= len(self._sessions):
            return None
        session = self.session_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.title(session, self.address(session))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return wording.spoken(
                session, self.address(session), self.clock(), self.country(session)
            )
        if role == SessionRole.SESSION:
            return session
        if role == SessionRole.QUALITY:
            return session.quality
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The column's name, for screen readers."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Sessions")
        return None


_QUALITY = [int(SessionRole.QUALITY)]
_COUNTED = ("live", "ringing", "held", "ended")


def _kind(session: Session) -> str:
    if session.state is SessionState.ENDED:
        return "ended"
    if session.local_hold or session.remote_hold:
        return "held"
    if session.state in (SessionState.ACTIVE, SessionState.CONNECTING):
        return "live"
    return "ringing"
