"""Takes the operator back into the calls of a run that died, if that is what they want.

The room is joined at once, so that the calls are kept. But no microphone opens, and nobody hears
or is heard, until the operator has said what shall become of them.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from softphone.controller.feed import Feed
from softphone.domain.ids import LegId, SessionId
from softphone.domain.rejoin import RejoinOffer
from softphone.domain.session import Session, SessionState
from softphone.errors import StorageError

if TYPE_CHECKING:
    from softphone.controller.controller import TelephonyController
    from softphone.domain.way_back import Journal, WayBack
    from softphone.storage.journal import JournalFiles

log = logging.getLogger(__name__)


class Rejoin:
    """The question, from the look at the journal to the operator's answer.

    Args:
        controller: has the sessions and ends them.
        files: what the earlier run wrote.
        keep_off: called with True while no device may open, and with False afterwards.
    """

    def __init__(
        self,
        controller: TelephonyController,
        files: JournalFiles,
        keep_off: Callable[[bool], None],
    ) -> None:
        self.offers: Feed[RejoinOffer | None] = Feed()
        self.offer: RejoinOffer | None = None
        self._controller = controller
        self._files = files
        self._keep_off = keep_off
        self._left: Journal | None = None
        self._looked = False
        self._unsubscribe: Callable[[], None] | None = None

    async def way_back(self) -> WayBack | None:
        """What the earlier run left, at the first call; None at later ones. Never raises."""
        if self._looked:
            return None
        self._looked = True
        self._left, way = await asyncio.to_thread(self._read)
        if self._left is not None and self._left.calls:
            log.warning("an earlier run died with %d live calls", len(self._left.calls))
            self._controller.recall(
                {LegId(call.leg): SessionId(call.session) for call in self._left.calls}
            )
            self._keep_off(True)
        return way

    def reached(self) -> None:
        """The room is joined: ask about calls that go on, tell of calls that do not."""
        left, self._left = self._left, None
        if left is None or not left.calls:
            return
        live = tuple(one for one in self._controller.store.live() if _talks(one))
        here = {one.leg for one in live}
        lost = tuple(call for call in left.calls if call.leg not in here)
        if live:
            self._unsubscribe = self._controller.store.subscribe(self._on_change, samples=False)
            self._show(RejoinOffer(live=live, lost=lost))
        else:
            self._settle()
            self._show(RejoinOffer(lost=lost))
            self.offer = None

    def go_on(self) -> None:
        """Talk in the calls again."""
        if self.offer is not None:
            self._close()

    def end(self) -> None:
        """Hang up what is left of the calls."""
        offer = self.offer
        if offer is None:
            return
        for session in offer.live:
            now = self._controller.store.get(session.id)
            if now is not None and now.live:
                self._controller.hang_up(now.id)
        self._close()

    def close(self) -> None:
        """Ask no more; idempotent."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def _on_change(self, old: Session | None, new: Session | None) -> None:
        """The far parties may hang up while the question stands."""
        offer = self.offer
        if offer is None or (new is not None and new.live):
            return
        store = self._controller.store
        if not any((now := store.get(one.id)) is not None and now.live for one in offer.live):
            self._close()

    def _show(self, offer: RejoinOffer | None) -> None:
        self.offer = offer
        self.offers.publish(offer)

    def _close(self) -> None:
        self.close()
        self._settle()
        self._show(None)

    def _settle(self) -> None:
        self._keep_off(False)

    def _read(self) -> tuple[Journal | None, WayBack | None]:
        """WORKER THREAD. What was left; a rotten journal is thrown away and never in the way."""
        try:
            left, way = self._files.read_calls(), self._files.read_way()
            if left is None:
                self._files.clear()
        except (OSError, StorageError, ValueError) as error:
            log.warning("the journal of live calls cannot be used: %s", error)
            return None, None
        return left, way


def _talks(session: Session) -> bool:
    return session.leg is not None and session.state is not SessionState.INCOMING
