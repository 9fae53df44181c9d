"""Where the backend delivers: each event goes through the state machine into the store."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from softphone.controller.eventlog import EventLog
from softphone.controller.feed import Feed
from softphone.controller.link import LinkMonitor
from softphone.controller.newcomers import session_for_event, session_for_leg
from softphone.controller.placing import OF_PARTICIPANT, Placing
from softphone.controller.roster import Roster
from softphone.controller.store import SessionStore
from softphone.controller.timeline import Timelines
from softphone.domain import events
from softphone.domain.ids import LegId, ParticipantId, SessionId
from softphone.domain.link import LinkState
from softphone.domain.measured import measured
from softphone.domain.session import Session, SessionState, evolve
from softphone.domain.transitions import apply, lost, merged, placed, session_from_leg

_log = logging.getLogger("softphone.events")

_REMEMBERED_GONE = 4096

_OfLeg = events.LegEvent | events.DtmfReceived | events.TransferProgress | events.StatsSampled


class EventPump:
    """The backend's `EventSink`.

    For every event, in this order and in the same loop turn: log line, store, the event's own
    listeners, timeline. An event about an unknown leg waits while one of our dial-outs could own
    it; otherwise it opens a session of its own, such as another operator's leg.

    Args:
        store: where sessions live.
        link: takes the link's changes.
        timelines: takes the history.
        placing: the dial-outs under way.
        roster: everybody in the room.
        new_id: makes ids for sessions that others started.
    """

    def __init__(
        self,
        store: SessionStore,
        link: LinkMonitor,
        timelines: Timelines,
        placing: Placing,
        roster: Roster,
        new_id: Callable[[], SessionId],
    ) -> None:
        self.events: Feed[events.TelephonyEvent] = Feed()
        self.own_participant: Callable[[], ParticipantId | None] = _nobody
        self.meet: Callable[[Session], Session] = _as_it_is
        self.earlier_ids: dict[LegId, SessionId] = {}
        """Under which ids an earlier run knew legs that go on."""
        self._store = store
        self._link = link
        self._timelines = timelines
        self._placing = placing
        self._new_id = new_id
        self._log = EventLog()
        self._roster = roster
        self._gone: OrderedDict[LegId, None] = OrderedDict()
        self._routes: dict[type[events.TelephonyEvent], Callable[[Any], SessionId | None]] = {
            events.ParticipantJoined: self._on_participant,
            events.ParticipantUpdated: self._on_participant,
            events.ParticipantLeft: self._on_participant_left,
            events.Snapshot: self._on_snapshot,
            events.StatsSampled: self._on_stats,
            events.DialinReady: _no_session,
            events.AppMessage: _no_session,
            events.RecordingChanged: _no_session,
            events.WaitingChanged: _no_session,
            events.TrunksChanged: _no_session,
            events.SupervisionChanged: _no_session,
            events.AgentStateChanged: _no_session,
            events.AgentStateForced: _no_session,
            events.HelpWanted: _no_session,
        }
        self._truth_takers: list[Callable[[events.Snapshot], None]] = []

    def route(
        self,
        kind: type[events.TelephonyEvent],
        take: Callable[[Any], None],
        take_truth: Callable[[events.Snapshot], None],
    ) -> None:
        """Hand events that are about no session, and every snapshot, to a part of their own."""

        def taken(event: events.TelephonyEvent) -> None:
            take(event)

        self._routes[kind] = taken
        self._truth_takers.append(take_truth)

    def on_event(self, event: events.TelephonyEvent) -> None:
        """Take one event; never raises."""
        try:
            self._log.write(event)
            session_id = self._routes.get(type(event), self._on_leg)(event)
            self.events.publish(event)
            if session_id is not None:
                self._timelines.add_event(session_id, event)
        except Exception:
            _log.exception("an event could not be taken: %s", type(event).__name__)

    def on_link(self, link: LinkState) -> None:
        """Take the link's new state; never raises."""
        try:
            self._link.set(link)
        except Exception:
            _log.exception("a link change could not be taken")

    def bind(self, session_id: SessionId, leg: LegId) -> None:
        """Our dial-out got its leg: name it, then take in what came early.

        If the leg had been taken for somebody else's, its row becomes one with ours.
        """
        session = self._store.get(session_id)
        if session is None or not session.live:
            return
        twin = self._store.by_leg(leg)
        named = placed(session, leg)
        if twin is not None:
            named = merged(named, twin)
        self._store.put(self._measured(named, named.created_at))
        if twin is not None:
            self._timelines.move(twin.id, session_id)
            self._store.remove(twin.id)
        for event in self._placing.claim(leg):
            self._replay(event)

    def release(self) -> None:
        """Take in the waiting events that no dial-out under way can own any more."""
        for event in self._placing.release():
            self._replay(event)

    def apply_snapshot(
        self, snapshot: events.Snapshot, *, known: frozenset[LegId] | None = None
    ) -> None:
        """Replace our view: unknown legs appear, missing ones have ended as lost.

        Args:
            snapshot: the backend's truth.
            known: legs that existed when the snapshot was asked for; only those may be missing
                from it. None for a snapshot that came in the stream of events.
        """
        self._roster.replace(snapshot.participants)
        for take in self._truth_takers:
            take(snapshot)
        present = {leg.session_id for leg in snapshot.legs}
        for leg in snapshot.legs:
            self._take_leg(leg, snapshot.timestamp)
        for session in self._store.live():
            self._check_present(session, present, known, snapshot.timestamp)

    def note_for_all(self, event: events.TelephonyEvent) -> None:
        """Keep what happened to the room in the history of everybody who is talking there."""
        for session in self._store.live():
            if session.state is SessionState.ACTIVE:
                self._timelines.add_event(session.id, event)

    def forget(self, session: Session) -> None:
        """The session was dismissed: late events of its leg must not bring it back."""
        if session.leg is not None:
            self._gone[session.leg] = None
            if len(self._gone) > _REMEMBERED_GONE:
                self._gone.popitem(last=False)
        self._timelines.forget(session.id)

    def reset(self) -> None:
        """Forget the room, before another backend starts."""
        self._roster.replace(())
        self._gone.clear()

    def _on_leg(self, event: _OfLeg) -> SessionId | None:
        leg = event.session_id
        if not leg:
            return None
        session = self._store.by_leg(leg) or self._newcomer(event, leg)
        if session is None:
            return None
        # A newcomer is put once, after its first event: an answered one must not ring for a moment.
        self._store.put(apply(session, event))
        return session.id

    def _on_stats(self, event: events.StatsSampled) -> SessionId | None:
        session = self._store.by_leg(event.session_id)
        if session is None:
            return self._on_leg(event)
        self._store.put_sample(apply(session, event))
        return session.id

    def _newcomer(self, event: _OfLeg, leg: LegId) -> Session | None:
        if leg in self._gone or self._placing.hold(event):
            return None
        waiting = self._placing.abandoned(self._store, event)
        if waiting is not None:
            session = placed(waiting, leg)
        else:
            fresh = session_for_event(self._new_id, event, self._link.state.room)
            if fresh is None:
                return None
            session = self.meet(fresh)
        participant = self._roster.get(ParticipantId(leg))
        if participant is not None:
            joined = events.ParticipantJoined(timestamp=event.timestamp, participant=participant)
            session = self._measured(apply(session, joined), event.timestamp)
        return session

    def _replay(self, event: events.TelephonyEvent) -> None:
        session_id: SessionId | None
        if isinstance(event, OF_PARTICIPANT):
            # Its facts were taken in when it came; only the history was missing a session.
            session = self._store.by_leg(LegId(event.participant.id))
            session_id = None if session is None else session.id
        else:
            session_id = self._routes.get(type(event), self._on_leg)(event)
        if session_id is not None:
            self._timelines.add_event(session_id, event)

    def _on_participant(
        self, event: events.ParticipantJoined | events.ParticipantUpdated
    ) -> SessionId | None:
        participant = event.participant
        self._roster.put(participant)
        session = self._store.by_leg(LegId(participant.id))
        if session is None:
            self._placing.hold(event)
            return None
        changed = self._measured(apply(session, event), event.timestamp)
        if changed is not session:
            self._store.put(changed)
        return session.id

    def _on_participant_left(self, event: events.ParticipantLeft) -> SessionId | None:
        self._roster.remove(event.participant.id)
        session = self._store.by_leg(LegId(event.participant.id))
        if session is None:
            self._placing.hold(event)
            return None
        return session.id

    def _on_snapshot(self, event: events.Snapshot) -> None:
        self.apply_snapshot(event)

    def _take_leg(self, leg: events.LegSnapshot, at: float) -> None:
        session = self._store.by_leg(leg.session_id)
        if session is None:
            if leg.session_id in self._gone or self._placing.may_own(leg.destination):
                return
            waiting = self._placing.abandoned_leg(self._store, leg)
            session = (
                placed(waiting, leg.session_id)
                if waiting is not None
                else self.meet(self._seen_first(leg, at))
            )
        changed = self._measured(session_from_leg(session, leg), at)
        self._store.put(changed)

    def _seen_first(self, leg: events.LegSnapshot, at: float) -> Session:
        """A session for a leg that is news to us, if not to an earlier run."""
        earlier = self.earlier_ids.pop(leg.session_id, None)
        new_id = self._new_id if earlier is None else lambda: earlier
        return session_for_leg(new_id, leg, at, self._link.state.room)

    def _check_present(
        self,
        session: Session,
        present: set[LegId],
        known: frozenset[LegId] | None,
        at: float,
    ) -> None:
        if session.leg is None:
            if session.state is SessionState.PLACING and not self._placing.has(session.id):
                self._store.put(lost(session, at))
        elif session.leg in present:
            if session.stale:
                self._store.put(evolve(session, stale=False))
        elif known is None or session.leg in known:
            self._store.put(lost(session, at))

    def _measured(self, session: Session, at: float) -> Session:
        """The session with mute and hold as its leg's participant tells."""
        own = self.own_participant()
        if session.leg is None or own is None or not session.live:
            return session
        participant = self._roster.get(ParticipantId(session.leg))
        if participant is None:
            return session
        return measured(session, participant, self._roster.get(own) or events.Participant(own), at)


def _nobody() -> ParticipantId | None:
    return None


def _as_it_is(session: Session) -> Session:
    return session


def _no_session(event: events.TelephonyEvent) -> None:
    return None
