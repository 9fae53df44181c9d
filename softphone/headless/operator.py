"""One operator on one backend: collects events, waits for them, and tells them on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from softphone.backends.base import TelephonyBackend
from softphone.domain.events import TelephonyEvent
from softphone.domain.ids import LegId
from softphone.domain.link import LinkState, LinkStatus
from softphone.errors import BackendUnavailable
from softphone.headless.hearing import Hearing

E = TypeVar("E", bound=TelephonyEvent)


class HeadlessOperator:
    """Use as an async context manager: entering connects, leaving hangs up and disconnects.

    Args:
        backend: not started yet.
        on_event: called with every event in order.
        on_link: called with every state of the link.
    """

    def __init__(
        self,
        backend: TelephonyBackend,
        *,
        on_event: Callable[[TelephonyEvent], None] = lambda _event: None,
        on_link: Callable[[LinkState], None] = lambda _link: None,
    ) -> None:
        self.backend = backend
        self.hearing: Hearing | None = None
        self._tell_event = on_event
        self._tell_link = on_link
        self._events: list[TelephonyEvent] = []
        self._link = LinkState(LinkStatus.DOWN)
        self._changed = asyncio.Event()

    async def __aenter__(self) -> HeadlessOperator:
        try:
            await self.backend.start(self)
        except BaseException:
            await self.backend.stop()
            raise
        port = self.backend.audio
        if port is not None:
            self.hearing = Hearing(port.sample_rate)
            port.set_receiver(self.hearing.take)
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.backend.stop()

    def on_event(self, event: TelephonyEvent) -> None:
        """Take one event of the backend."""
        self._events.append(event)
        self._tell_event(event)
        self._changed.set()

    def on_link(self, link: LinkState) -> None:
        """Take the link's state."""
        self._link = link
        self._tell_link(link)
        self._changed.set()

    def seen(self, kind: type[E], leg: LegId | None = None) -> E | None:
        """The last event of that kind, of that leg if one is named, or None."""
        for event in reversed(self._events):
            if isinstance(event, kind) and leg in (None, getattr(event, "session_id", None)):
                return event
        return None

    async def until(self, *kinds: type[E], leg: LegId | None = None) -> E:
        """Wait for an event of one of these kinds, of that leg if one is named.

        Events that have come already count.

        Raises:
            BackendUnavailable: the link is down for good.
        """
        while True:
            for kind in kinds:
                event = self.seen(kind, leg)
                if event is not None:
                    return event
            if self._link.status is LinkStatus.DOWN:
                raise BackendUnavailable(self._link.reason)
            self._changed.clear()
            await self._changed.wait()
