"""The floor of a Daily domain, as far as presence tells it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from typing import Final

from softphone.backends.daily.arrival import looks_like_a_caller
from softphone.backends.daily.entrance import Entrance
from softphone.backends.daily.process import DailyProcess
from softphone.backends.daily.profile import DailyProfile
from softphone.backends.daily.seat import DailySeat
from softphone.backends.supervision import FloorSink, Seat, SeatSink
from softphone.domain.floor import FloorAgent, FloorCall, FloorReplay, FloorSnapshot
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.session import Direction
from softphone.errors import NotPermitted, SoftphoneError, Unsupported
from softphone.telephony_api.rest_bodies import PresentParticipant
from softphone.telephony_api.rest_client import RestClient

POLL_S: Final = 15.0
"""How often Daily wants presence to be asked for at most (REST reference, presence)."""

MISSING: Final = (
    "Daily tells every 15 seconds who is in which room. It tells no agents' states, holds or"
    " waiting callers, keeps no past, and cannot tell who a call goes out to."
)


class DailySupervision:
    """`SupervisionBackend` over Daily's REST API and a hidden participant for each seat.

    Args:
        profile: whose API key this is, and who supervises.
        entrance: has REST; closed by whoever made it.
        process: owner of the SDK.
        poll_s: see `POLL_S`.
    """

    missing = MISSING

    def __init__(
        self,
        profile: DailyProfile,
        entrance: Entrance,
        process: DailyProcess,
        *,
        poll_s: float = POLL_S,
    ) -> None:
        self._profile = profile
        self._entrance = entrance
        self._process = process
        self._poll_s = poll_s
        self._poller: asyncio.Task[None] | None = None

    async def watch(self, sink: FloorSink) -> None:
        """Deliver the floor now and every 15 seconds; a snapshot each time."""
        await self.stop_watching()
        self._tell(sink, LinkStatus.STARTING)
        await self._look(sink)
        self._poller = asyncio.create_task(self._poll(sink), name="daily-presence")

    async def stop_watching(self) -> None:
        """Deliver nothing more; idempotent."""
        poller, self._poller = self._poller, None
        if poller is not None:
            poller.cancel()
            await asyncio.gather(poller, return_exceptions=True)

    async def past(self, ago_s: int) -> FloorReplay:
        """Not offered: nobody stores what presence said."""
        raise Unsupported("Daily keeps no past of the floor.")

    async def take_seat(self, room: RoomName, sink: SeatSink) -> Seat:
        """Join a room as a hidden participant who may not send."""
        seat = DailySeat(self._profile, self._rest, room, self._process, sink)
        await seat.open()
        return seat

    @property
    def _rest(self) -> RestClient:
        rest = self._entrance.rest
        if rest is None:
            raise NotPermitted("The floor needs a Daily API key, which this profile does not have.")
        return rest

    async def _poll(self, sink: FloorSink) -> None:
        while True:
            await asyncio.sleep(self._poll_s)
            try:
                await self._look(sink)
            except SoftphoneError as error:
                self._tell(sink, LinkStatus.RETRYING, error.message, in_s=self._poll_s)

    async def _look(self, sink: FloorSink) -> None:
        present = await self._rest.presence()
        sink.on_floor(snapshot_of(present, time.time()))
        self._tell(sink, LinkStatus.UP)

    def _tell(
        self, sink: FloorSink, status: LinkStatus, reason: str = "", *, in_s: float | None = None
    ) -> None:
        retry_at = None if in_s is None else time.time() + in_s
        sink.on_floor_link(
            LinkState(status, backend=self._profile.name, reason=reason, retry_at=retry_at)
        )


def snapshot_of(present: Mapping[str, Sequence[PresentParticipant]], now: float) -> FloorSnapshot:
    """The floor that presence tells, with its callers told apart as a join would.

    Args:
        present: everybody by room.
        now: unix time in seconds.
    """
    agents: list[FloorAgent] = []
    calls: list[FloorCall] = []
    for name, people in present.items():
        room = RoomName(name)
        for who in people:
            joined = now - who.duration
            if _is_caller(who, name):
                calls.append(
                    FloorCall(
                        room=room,
                        leg=LegId(who.id),
                        direction=Direction.DIAL_IN,
                        state="active",
                        started_at=joined,
                        answered_at=joined,
                        peer=who.user_name or "",
                    )
                )
            else:
                agents.append(
                    FloorAgent(
                        room=room,
                        participant=ParticipantId(who.id),
                        user_id=who.user_id or "",
                        name=who.user_name or "",
                        since=joined,
                    )
                )
    return FloorSnapshot(
        at=now,
        rooms=tuple(RoomName(name) for name in present),
        agents=tuple(agents),
        calls=tuple(calls),
    )


def _is_caller(who: PresentParticipant, room: str) -> bool:
    info = {"userId": who.user_id, "userName": who.user_name}
    return looks_like_a_caller({"id": who.id, "info": info}, room)
