"""Tells what an outage of the link did to the calls, once it is over."""

from __future__ import annotations

from softphone.controller.notices import Notices
from softphone.controller.store import SessionStore
from softphone.domain.ids import SessionId
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.notice import Severity


class OutageReport:
    """Follows the link; says after each outage with live calls whether they were kept.

    The store is up to date when the link says that it is up.

    Args:
        store: the sessions.
        notices: where it is told.
    """

    def __init__(self, store: SessionStore, notices: Notices) -> None:
        self._store = store
        self._notices = notices
        self._was_up = False
        self._concerned: frozenset[SessionId] = frozenset()

    def on_link(self, link: LinkState) -> None:
        """Take a change of the link."""
        if link.status is LinkStatus.UP:
            concerned, self._concerned = self._concerned, frozenset()
            if concerned:
                self._tell(concerned)
        elif link.status is LinkStatus.DOWN and not link.reason:
            self._concerned = frozenset()  # left in order
        elif self._was_up:
            self._concerned = frozenset(session.id for session in self._store.live())
        self._was_up = link.status is LinkStatus.UP

    def _tell(self, concerned: frozenset[SessionId]) -> None:
        kept = sum(session.id in concerned for session in self._store.live())
        lost = len(concerned) - kept
        if not lost:
            text = "The link is back, and your calls were kept."
            self._notices.tell(Severity.INFO, text)
        elif not kept:
            text = "The link is back, but your calls were lost meanwhile."
            self._notices.tell(Severity.WARNING, text)
        else:
            text = f"The link is back. Calls kept: {kept}, lost: {lost}."
            self._notices.tell(Severity.WARNING, text)
