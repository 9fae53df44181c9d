"""Who calls, as the operator knows them: names from the contacts, and whom not to let ring."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from softphone.controller.store import SessionStore
from softphone.domain.ids import SessionId
from softphone.domain.session import Direction, Pending, Session, SessionState, evolve


class Directory(Protocol):
    """Knows people by their address; answers at once from memory."""

    def name_of(self, address: str) -> str:
        """The name of whoever has this address, or empty."""

    def is_blocked(self, address: str) -> bool:
        """Whether calls from this address are not wanted."""


class Callers:
    """Gives new sessions their names, and declines those on the block list.

    A blocked one is marked as being declined before anybody hears of it, so nothing rings.

    Args:
        store: where sessions appear.
        can_decline: whether the backend can decline now.
        decline: declines one, whatever it says it is waiting for.
    """

    def __init__(
        self,
        store: SessionStore,
        can_decline: Callable[[], bool],
        decline: Callable[[Session], None],
    ) -> None:
        self.directory: Directory | None = None
        self._can_decline = can_decline
        self._decline = decline
        self._unwanted: set[SessionId] = set()
        store.subscribe(self._on_store, samples=False)

    def meet(self, session: Session) -> Session:
        """The session as the operator knows the far party; call it before it is put."""
        if self.directory is None or not session.peer:
            return session
        name = self.directory.name_of(session.peer)
        if name and name != session.peer_name:
            session = evolve(session, peer_name=name)
        rings = session.direction is Direction.DIAL_IN and session.state is SessionState.INCOMING
        if rings and self.directory.is_blocked(session.peer) and self._can_decline():
            self._unwanted.add(session.id)
            session = evolve(session, pending=Pending.DECLINE)
        return session

    def _on_store(self, _old: Session | None, new: Session | None) -> None:
        if new is not None and new.id in self._unwanted:
            self._unwanted.discard(new.id)
            if new.state is SessionState.INCOMING:
                self._decline(new)
