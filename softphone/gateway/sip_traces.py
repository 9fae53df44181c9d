"""Which SIP messages belong to which session of which room, also after the session's end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from softphone.gateway.room import LiveRoom
from softphone.gateway.sessions import RoomSessions
from softphone.gateway.sip.kept_trace import TracedMessage
from softphone.gateway.state import NothingThere
from softphone.telephony_api.events import EventModel

SESSIONS_MAX: Final = 200
"""Sessions whose Call-IDs are known; the oldest are forgotten."""


class SipTraces:
    """Finds the SIP trace of a session; a `SessionObserver` while the trace is on.

    Args:
        sessions: the rooms in session.
        trace_of: the messages kept of a Call-ID.
        on: whether this gateway keeps any.
    """

    def __init__(
        self,
        sessions: RoomSessions,
        trace_of: Callable[[str], tuple[TracedMessage, ...]],
        *,
        on: bool,
    ) -> None:
        self._sessions = sessions
        self._trace_of = trace_of
        self._on = on
        self._call_ids: dict[tuple[str, str], list[str]] = {}
        if on:
            sessions.subscribe(self)

    def on_opened(self, room: LiveRoom) -> None:
        """A room's session began."""

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """Learn the Call-ID of a session; with several trunks it may have several."""
        session = getattr(event, "session_id", None)
        sip_call_id = getattr(event, "sip_call_id", None)
        if not session or not sip_call_id:
            return
        known = self._call_ids.setdefault((room.name, session), [])
        if sip_call_id not in known:
            known.append(sip_call_id)
        if len(self._call_ids) > SESSIONS_MAX:
            del self._call_ids[next(iter(self._call_ids))]

    def on_closed(self, room: LiveRoom) -> None:
        """A room's session ended."""

    def of(self, room: str, session_id: str) -> tuple[TracedMessage, ...]:
        """The messages of a session's calls, oldest first.

        Raises:
            CommandRefused: type ``not-allowed``: the trace is off.
            NothingThere: nothing is kept of such a session.
        """
        if not self._on:
            raise CommandRefused(
                "This gateway keeps no SIP trace. Start it with --sip-trace, then call again.",
                type="not-allowed",
            )
        known = list(self._call_ids.get((room, session_id), ()))
        live = self._sessions.find(room)
        leg = None if live is None else live.legs.get(LegId(session_id))
        if leg is not None and leg.sip_call_id not in known:
            known.append(leg.sip_call_id)
        found = [message for sip_call_id in known for message in self._trace_of(sip_call_id)]
        if not found:
            raise NothingThere(
                f"There is no SIP trace of the session {session_id[:128]}. Traces of ended calls"
                " are kept for ten minutes."
            )
        return tuple(sorted(found, key=lambda message: message.at))
