"""One operator's stay in one room of Daily's, kept up over losses until told to stop."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from softphone.backends.backoff import BackOff, worth_retrying
from softphone.backends.base import EventSink
from softphone.backends.daily.client import DailyClient
from softphone.backends.daily.entrance import RENEW_S, Entrance, Ticket
from softphone.backends.daily.process import DailyProcess
from softphone.backends.daily.profile import DailyProfile
from softphone.backends.daily.refusals import refused
from softphone.backends.daily.translate import Translator
from softphone.domain import events
from softphone.domain.ids import ParticipantId
from softphone.domain.link import LinkState, LinkStatus
from softphone.errors import BackendUnavailable, NotPermitted, SoftphoneError

log = logging.getLogger(__name__)

BUSY_S: Final = 5.0
"""A renewal that found somebody talking is tried again so much later."""
LOST: Final = "The link to Daily was lost."
_PEOPLE: Final = (events.ParticipantJoined, events.ParticipantUpdated, events.ParticipantLeft)
_REPEATED: Final = "Error handling "
"""How ``on_error`` begins when it only repeats what a completion has said."""


class RoomLink:
    """Joins, watches over the stay, and joins again with a fresh ticket when it was lost.

    Args:
        profile: which room, and how.
        entrance: gives a ticket for each join.
        process: owner of the SDK.
        translator: makes events of callbacks.
        owner: told about events and the link.
        entered: called after every join, before the snapshot, with everybody in the room.
        lost: called when the stay is over unasked; returns what that means for the legs.
        idle: whether nobody talks.
        took: called after each callback was taken in.
        backoff: how long to wait between attempts.
    """

    def __init__(
        self,
        profile: DailyProfile,
        entrance: Entrance,
        process: DailyProcess,
        translator: Translator,
        owner: EventSink,
        *,
        entered: Callable[[Sequence[Mapping[str, Any]]], None],
        lost: Callable[[], list[events.TelephonyEvent]],
        idle: Callable[[], bool],
        took: Callable[[], None],
        backoff: BackOff | None = None,
    ) -> None:
        self.participant: ParticipantId | None = None
        self.client = DailyClient(process, self._take, rate=profile.audio_rate)
        self._profile = profile
        self._entrance = entrance
        self._translator = translator
        self._owner = owner
        self._entered = entered
        self._lost = lost
        self._idle = idle
        self._took = took
        self._backoff = backoff or BackOff()
        self._keeper: asyncio.Task[None] | None = None
        self._over = False
        self._nudge = asyncio.Event()
        self._settled = asyncio.Event()
        self._early: list[events.TelephonyEvent] = []
        self._inside = False
        self._interrupted = False
        self._last_error = ""
        self._renew_at: float | None = None
        self._rest_at: float | None = None
        self._renewing = False

    @property
    def inside(self) -> bool:
        """Whether we are in the room."""
        return self._inside

    async def open(self) -> None:
        """Load the SDK and join, then keep the stay up until `close`.

        Raises:
            BackendUnavailable, AuthRejected, NotPermitted, ProtocolMismatch, Unsupported: the
                first attempt failed; nothing is tried again.
        """
        self._tell(LinkStatus.STARTING)
        loading = asyncio.create_task(self.client.open(self._profile.proxy_url), name="daily-load")
        try:
            ticket = await self._entrance.ticket()
        finally:
            await loading
        await self._join(ticket)
        self._keeper = asyncio.create_task(self._keep(), name="daily-link")
        self._keeper.add_done_callback(self._on_keeper_ended)

    async def close(self) -> None:
        """Leave and release the client; idempotent."""
        was_inside, self._inside = self._inside, False
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)
        if was_inside:  # else a join may run, and leaving would wait behind it
            await self.client.leave()
        await self.client.close()

    async def _join(self, ticket: Ticket) -> None:
        self._early.clear()
        self._over = False
        self._last_error = ""
        joined = await self.client.join(
            ticket.url, ticket.token.get_secret_value(), self._profile.processing
        )
        self._enter(joined, ticket)

    def _enter(self, joined: Mapping[str, Any], ticket: Ticket) -> None:
        people: Mapping[str, Any] = joined.get("participants") or {}
        for person in people.values():
            self._translator.events_of("on_participant_updated", (person,))
        own: Mapping[str, Any] = people.get("local") or {}
        self.participant = ParticipantId(own.get("id") or "")
        if not (own.get("info") or {}).get("isOwner"):
            log.warning("joined without an owner token: dial-out will be refused")
        self._backoff.reset()
        self._inside = True
        self._interrupted = False
        self._renew_at = None if ticket.ends_at is None else ticket.ends_at - RENEW_S
        self._entered(tuple(people.values()))
        self._owner.on_event(self._translator.snapshot())
        early, self._early = self._early, []
        for event in early:
            self._owner.on_event(event)
        self._tell(LinkStatus.UP)

    def _take(self, name: str, args: tuple[Any, ...]) -> None:
        """One callback of the SDK, on the loop, in the order in which it made them."""
        if name == "on_call_state_updated":
            if args[0] == "left" and self._inside:
                self._on_left()
        elif name == "on_network_connection_status_updated":
            self._on_network(args[0])
        elif name == "on_error":
            self._on_error(str(args[0]))
        else:
            told = self._translator.events_of(name, args)
            if self._inside:
                for event in told:
                    self._owner.on_event(event)
            else:
                self._early += [event for event in told if not isinstance(event, _PEOPLE)]
            self._took()

    def _on_left(self) -> None:
        self._inside = False
        self.participant = None
        for event in self._lost():
            self._owner.on_event(event)
        self._over = True
        self._nudge.set()

    def _on_network(self, status: Mapping[str, Any]) -> None:
        """The signalling broke or came back; the SDK mends it, and leaves after some 26 s."""
        if status.get("connection") != "signalling" or not self._inside:
            return
        interrupted = status.get("event") == "interrupted"
        if interrupted and not self._interrupted:
            self._tell(LinkStatus.RETRYING, "The connection to Daily is interrupted.", kept=True)
        elif not interrupted and self._interrupted:
            self._owner.on_event(self._translator.snapshot())
            self._tell(LinkStatus.UP)
        self._interrupted = interrupted

    def _on_error(self, text: str) -> None:
        if text.startswith(_REPEATED):
            log.debug("repeated by the SDK: %s", text)
            return
        self._last_error = text
        log.info("the SDK reports: %s", text)

    def renew_in(self, delay_s: float | None) -> None:
        """Leave and join afresh after so many seconds if nobody talks then; None takes it back."""
        self._rest_at = None if delay_s is None else time.time() + delay_s
        self._nudge.set()

    async def settled(self) -> None:
        """Wait while a stay is being renewed, so that no command falls into the gap."""
        if self._keeper is not None and not self._inside and self._renewing:
            await self._settled.wait()

    async def _keep(self) -> None:
        while await self._stay():
            pass

    async def _stay(self) -> bool:
        """Wait until the stay is over or should be renewed, and begin another."""
        self._nudge.clear()
        if self._over:
            return await self._come_back(self._why_left(), at_once=False)
        try:
            async with asyncio.timeout(self._until_renewal()):
                await self._nudge.wait()
        except TimeoutError:
            return await self._renew()
        return True

    async def _renew(self) -> bool:
        self._rest_at = None
        if not self._idle():
            self._renew_at = None if self._renew_at is None else time.time() + BUSY_S
            return True
        self._inside = False
        self._renewing = True
        self._settled.clear()
        try:
            await self.client.leave()
            return await self._come_back("", at_once=True)
        finally:
            self._renewing = False
            self._settled.set()

    def _until_renewal(self) -> float | None:
        due = [at for at in (self._renew_at, self._rest_at) if at is not None]
        return max(0.0, min(due) - time.time()) if due else None

    def _why_left(self) -> str:
        return refused(self._last_error, "left").message if self._last_error else LOST

    async def _come_back(self, reason: str, *, at_once: bool) -> bool:
        """Join again until it works; whether it did."""
        while True:
            if not at_once:
                delay = self._backoff.next_delay()
                self._tell(LinkStatus.RETRYING, reason, in_s=delay)
                await asyncio.sleep(delay)
            at_once = False
            try:
                await self._join(await self._entrance.ticket())
            except SoftphoneError as error:
                reason = error.message
                log.debug("join failed: %s (%s)", error, error.detail)
                if not worth_retrying(error):
                    self._tell(LinkStatus.DOWN, reason)
                    return False
            else:
                return True

    def _on_keeper_ended(self, keeper: asyncio.Task[None]) -> None:
        """A fault of ours must not leave a link that looks as if it still came back."""
        error = None if keeper.cancelled() else keeper.exception()
        if error is not None:
            log.critical("the link's task ended with an error", exc_info=error)
            self._inside = False
            self._tell(LinkStatus.DOWN, "The link failed.")

    def _tell(
        self,
        status: LinkStatus,
        reason: str = "",
        *,
        in_s: float | None = None,
        kept: bool = False,
    ) -> None:
        self._owner.on_link(
            LinkState(
                status,
                backend=self._profile.name,
                room=self._entrance.room,
                reason=reason,
                retry_at=None if in_s is None else time.time() + in_s,
                calls_kept=kept,
            )
        )


def not_inside() -> SoftphoneError:
    """The error of a command while the link is not up."""
    return BackendUnavailable("The link to Daily is not up.")


def needs_key(field_or_command: str) -> SoftphoneError:
    """The error of what only REST with an API key can do."""
    return NotPermitted(
        f"{field_or_command} needs a Daily API key, which this profile does not have."
    )
