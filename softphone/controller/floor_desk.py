"""The supervisor's desk: the floor, watched once somebody looked at it, and the seat."""

from __future__ import annotations

import asyncio

from softphone.backends.supervision import SupervisionBackend
from softphone.controller.feed import Feed
from softphone.controller.floor import FloorBook
from softphone.controller.floor_past import FloorCount, PastMoment, replayed
from softphone.controller.notices import Notices
from softphone.controller.supervision import Hear, Supervision, SupervisionState
from softphone.controller.tasks import TaskOwner
from softphone.domain import floor
from softphone.domain.floor_tally import FloorTally
from softphone.domain.link import LinkState, LinkStatus
from softphone.errors import BackendUnavailable, SoftphoneError

RETRY_S = 5.0
"""How long until a floor that could not be reached is tried again."""


class FloorDesk:
    """Offers the floor of a backend that has one. Nothing happens before `watch`.

    Args:
        notices: where failures go.
        hear: connects the supervisor's devices to a seat.
        retry_s: see `RETRY_S`.
    """

    def __init__(self, notices: Notices, hear: Hear, *, retry_s: float = RETRY_S) -> None:
        self._count = FloorCount()
        self.book = self._count.book
        self.offers: Feed[bool] = Feed()
        self.links: Feed[LinkState] = Feed()
        self.seats: Feed[SupervisionState] = Feed()
        self.pasts: Feed[PastMoment | None] = Feed()
        self.link = LinkState(LinkStatus.DOWN)
        self._notices = notices
        self._hear = hear
        self._retry_s = retry_s
        self._owner = TaskOwner("floor")
        self._backend: SupervisionBackend | None = None
        self._supervision: Supervision | None = None
        self._watching = False
        self._ago_s = 0
        self._looking = False

    @property
    def tally(self) -> FloorTally:
        """Today's figures."""
        return self._count.tally

    @property
    def missing(self) -> str:
        """What this floor cannot tell or do, as sentences."""
        return "" if self._backend is None else self._backend.missing

    @property
    def offered(self) -> bool:
        """Whether the backend has a floor."""
        return self._backend is not None

    @property
    def supervision(self) -> Supervision:
        """What is done from a seat.

        Raises:
            RuntimeError: the backend has no floor.
        """
        if self._supervision is None:
            raise RuntimeError("the backend offers no floor")
        return self._supervision

    @property
    def seat(self) -> SupervisionState:
        """Where the supervisor is."""
        made = self._supervision
        return SupervisionState() if made is None else made.state

    def attach(self, backend: SupervisionBackend | None) -> None:
        """Offer this backend's floor from now on, or none; what was done on another one ends."""
        old, supervision = self._backend, self._supervision
        if old is not None and supervision is not None:
            self._owner.spawn(_retire(old, supervision), "retire")
        watched, self._watching = self._watching, False
        self._backend, self._supervision = backend, None
        if old is not None:
            self._count.clear()
        if backend is not None:
            made = self._supervision = Supervision(backend, self._owner, self._notices, self._hear)
            made.changes.subscribe(self.seats.publish)
        self.offers.publish(backend is not None)
        if watched:
            self.watch()

    def watch(self) -> None:
        """Follow the floor from now on; again and again until it can be reached."""
        backend = self._backend
        if backend is not None and not self._watching:
            self._watching = True
            self._owner.spawn(self._begin(backend), "watch")

    def look_back(self, ago_s: int) -> None:
        """Show the floor so many seconds ago by `pasts`; 0 shows what happens, as None.

        What is asked for last is what is shown.
        """
        self._ago_s = ago_s
        if not ago_s:
            self.pasts.publish(None)
        elif not self._looking:
            self._looking = self._owner.spawn(self._look_back(), "past") is not None

    def on_floor(self, event: floor.FloorEvent) -> None:
        """Take one event of the floor."""
        self._count.take(event)

    def on_floor_link(self, link: LinkState) -> None:
        """Take the state of the link to the floor."""
        self.link = link
        if link.status is LinkStatus.DOWN:
            self._watching = False
        self.links.publish(link)

    async def close(self) -> None:
        """Leave the seat, watch no more, and wait until it is so."""
        if self._supervision is not None:
            await self._supervision.close()
        await self._owner.cancel_all()
        if self._backend is not None:
            await self._backend.stop_watching()

    async def _begin(self, backend: SupervisionBackend) -> None:
        while True:
            try:
                await backend.watch(self)
            except BackendUnavailable as error:
                self.links.publish(LinkState(LinkStatus.RETRYING, reason=error.message))
                await asyncio.sleep(self._retry_s)
            except SoftphoneError as error:
                self.on_floor_link(LinkState(LinkStatus.DOWN, reason=error.message))
                return
            else:
                return

    async def _look_back(self) -> None:
        """Fetch until what was asked for last is there."""
        shown = 0
        try:
            while self._backend is not None and self._ago_s and shown != self._ago_s:
                shown = self._ago_s
                try:
                    moment = replayed(await self._backend.past(shown))
                except SoftphoneError as error:
                    moment = PastMoment(None, FloorBook(), problem=error.message)
                if self._ago_s == shown:
                    self.pasts.publish(moment)
        finally:
            self._looking = False


async def _retire(backend: SupervisionBackend, supervision: Supervision) -> None:
    await supervision.close()
    await backend.stop_watching()
