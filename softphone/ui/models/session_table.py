"""The session list as a Qt model: one painted column, newest session first, never reset."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from softphone.domain.ids import SessionId
from softphone.domain.session import Session, SessionState
from softphone.ui.models import wording
from softphone.ui.models.rate_gate import FRAME_MS, RateGate

if TYPE_CHECKING:
    from softphone.controller.signals import TelephonySignals

Index = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()


class SessionRole(IntEnum):
    """Roles beyond Qt's own."""

    SESSION = Qt.ItemDataRole.UserRole + 1


class SessionTableModel(QAbstractTableModel):
    """Rows are sessions; the only writer is `apply` and `remove`, fed by the bound signals.

    Below 1,000 events/s every event changes the model at once. Above that, events are kept by
    session and the model changes once a frame (16 ms), with the last state winning.

    Args:
        parent: Qt owner.
        clock: unix time in seconds.
        ticks: monotonic seconds, to measure how fast events come.

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
        ticks: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self.clock = clock
        self._ticks = ticks
        self._signals: TelephonySignals | None = None
        self._sessions: list[Session] = []  # oldest first; the view's row 0 is the last
        self._serials: list[int] = []
        self._serial_of: dict[SessionId, int] = {}
        self._next_serial = 0
        self._format: Callable[[str], str] = str
        self._addresses: dict[str, str] = {}
        self._waiting: dict[SessionId, Session | None] = {}
        self._arrived = 0
        self._gate = RateGate()
        self._frame = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._flush_frame)
        self._counts = dict.fromkeys(_COUNTED, 0)

    def bind(self, signals: TelephonySignals, sessions: Iterable[Session] = ()) -> None:
        """Follow the store through its signals, after taking over ``sessions``."""
        self.unbind()
        known = {session.id: session for session in sessions}
        for session_id in [s.id for s in self._sessions if s.id not in known]:
            self._waiting[session_id] = None
        self._waiting.update(known)
        self.flush()
        self._signals = signals
        signals.session_changed.connect(self.apply)
        signals.session_removed.connect(self.remove)

    def unbind(self) -> None:
        """Stop following; the rows stay."""
        signals, self._signals = self._signals, None
        if signals is not None:
            signals.session_changed.disconnect(self.apply)
            signals.session_removed.disconnect(self.remove)

    def set_address_format(self, text_of: Callable[[str], str]) -> None:
        """Show addresses through ``text_of`` (E.164 or SIP URI in, text for people out)."""
        self._format = text_of
        self._addresses.clear()
        if self._sessions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._sessions) - 1, 0))

    # -- events in ---------------------------------------------------------------------------

    def apply(self, session: Session) -> None:
        """Take over the newest snapshot of one session."""
        if self._gate.note(self._ticks()):
            self._wait(session.id, session)
        else:
            self._put(session)

    def remove(self, session_id: SessionId) -> None:
        """The session was dismissed."""
        if self._gate.note(self._ticks()):
            self._wait(session_id, None)
        else:
            self._take(session_id)

    def flush(self) -> None:
        """Apply everything that waits for the next frame now."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, {}
        gone = [key for key, value in waiting.items() if value is None and key in self._serial_of]
        new = [v for k, v in waiting.items() if v is not None and k not in self._serial_of]
        changed = [v for k, v in waiting.items() if v is not None and k in self._serial_of]
        if changed:
            self._replace(changed)
        if gone:
            self._delete(gone)
        if new:
            self._append(new)
        self.counts_changed.emit()

    def _wait(self, session_id: SessionId, session: Session | None) -> None:
        self._waiting[session_id] = session
        self._arrived += 1
        if not self._frame.isActive():
            self._frame.start()

    def _flush_frame(self) -> None:
        self.flush()
        self._gate.frame_done(self._arrived)
        if not self._gate.storm:
            self._frame.stop()
        self._arrived = 0

    # -- changes -----------------------------------------------------------------------------

    def _put(self, session: Session) -> None:
        serial = self._serial_of.get(session.id)
        if serial is None:
            self._append([session])
            self.counts_changed.emit()
            return
        place = bisect_left(self._serials, serial)
        before = self._sessions[place]
        if before is session:
            return
        self._sessions[place] = session
        changed = _kind(before) is not _kind(session)
        if changed:
            self._recount(before, session)
        index = self.createIndex(len(self._sessions) - 1 - place, 0)
        self.dataChanged.emit(index, index)
        if changed:
            self.counts_changed.emit()

    def _take(self, session_id: SessionId) -> None:
        if session_id in self._serial_of:
            self._delete([session_id])
            self.counts_changed.emit()

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
        if not rows:
            return
        if len(rows) > self._RANGE_FROM:
            self.dataChanged.emit(self.createIndex(min(rows), 0), self.createIndex(max(rows), 0))
            return
        for row in rows:
            index = self.createIndex(row, 0)
            self.dataChanged.emit(index, index)

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
            return wording.spoken(session, self.address(session), self.clock())
        if role == SessionRole.SESSION:
            return session
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The column's name, for screen readers."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return "Sessions"
        return None


_COUNTED = ("live", "ringing", "held", "ended")


def _kind(session: Session) -> str:
    if session.state is SessionState.ENDED:
        return "ended"
    if session.local_hold or session.remote_hold:
        return "held"
    if session.state in (SessionState.ACTIVE, SessionState.CONNECTING):
        return "live"
    return "ringing"
