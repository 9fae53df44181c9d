"""`SupervisionBackend` over a gateway: the monitor socket, and hidden seats in rooms."""

from __future__ import annotations

import time
import uuid
from collections.abc import Collection
from typing import Any, Final

from pydantic import SecretStr

from softphone.backends.backoff import BackOff
from softphone.backends.base import AudioPort
from softphone.backends.gateway.audio import SocketAudio
from softphone.backends.gateway.connection import RoomConnection
from softphone.backends.gateway.endpoint import Address, Endpoint
from softphone.backends.gateway.monitor_frames import read_moment
from softphone.backends.gateway.monitor_link import MonitorLink
from softphone.backends.gateway.room_access import TOKEN_LIFE_S, Membership, RoomAccess
from softphone.backends.supervision import FloorSink, Seat, SeatSink
from softphone.domain.agent import AgentState
from softphone.domain.floor import FloorReplay
from softphone.domain.ids import LegId, ParticipantId, RoomName
from softphone.domain.supervision import SupervisionMode
from softphone.telephony_api.agents import ForceAgentState
from softphone.telephony_api.options import SipCallTransfer
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.problems import parse
from softphone.telephony_api.rest_client import RestClient
from softphone.telephony_api.retry import RetryPolicy
from softphone.telephony_api.tokens import TokenProperties
from softphone.telephony_api.wire import to_wire

HIDDEN: Final[dict[str, Any]] = {
    "hasPresence": False,
    "canSend": False,
    "canAdmin": ["participants"],
}
"""A listener by token: not seen, and nothing it sends is taken; a mute flag would not do."""


class GatewaySupervision:
    """The floor of a gateway.

    Args:
        endpoint: where the gateway is; not closed here.
        name: the supervisor's name, shown to agents.
        audio_rate: of the supervisor's audio in Hz, 16000 or 48000.
        backoff: waits between attempts.
    """

    missing = ""

    def __init__(
        self,
        endpoint: Endpoint,
        name: str,
        *,
        audio_rate: int = 16_000,
        backoff: BackOff | None = None,
    ) -> None:
        self._endpoint = endpoint
        self._name = name
        self._rate = audio_rate
        self._backoff = backoff
        self._user_id = str(uuid.uuid4())
        self._monitor: MonitorLink | None = None

    async def watch(self, sink: FloorSink) -> None:
        """Deliver the floor from now on."""
        await self.stop_watching()
        self._monitor = MonitorLink(self._endpoint, sink, backoff=self._backoff)
        await self._monitor.open()

    async def stop_watching(self) -> None:
        """Deliver nothing more; idempotent."""
        monitor, self._monitor = self._monitor, None
        if monitor is not None:
            await monitor.close()

    async def past(self, ago_s: int) -> FloorReplay:
        """The floor so many seconds ago."""
        address = await self._endpoint.address()
        once = RetryPolicy(attempts=1)
        async with RestClient(address.url, address.api_key, policy=once) as rest:
            return read_moment(await rest.floor_past(ago_s))

    async def take_seat(self, room: RoomName, sink: SeatSink) -> Seat:
        """Join a room as a supervisor who listens."""
        membership = Membership(
            room=room, user_name=self._name, user_id=self._user_id, audio_rate=self._rate
        )
        seat = GatewaySeat(self._endpoint, membership, sink)
        await seat.open()
        return seat


class GatewaySeat:
    """A hidden participant with a supervisor's rights in one room; see `Seat`.

    Args:
        endpoint: where the gateway is.
        membership: who joins which room.
        sink: told what happens there.
    """

    def __init__(self, endpoint: Endpoint, membership: Membership, sink: SeatSink) -> None:
        self.room = RoomName(membership.room)
        self._audio = SocketAudio(membership.audio_rate)
        self._link = RoomConnection(
            endpoint, membership, sink, self._audio, access=_HiddenAccess(membership)
        )

    @property
    def audio(self) -> AudioPort:
        """The supervisor's audio on the room socket."""
        return self._audio

    @property
    def participant(self) -> ParticipantId | None:
        """Our participant id while joined."""
        return self._link.participant

    async def open(self) -> None:
        """Join the room."""
        await self._link.open()

    async def switch(self, mode: SupervisionMode, to: Collection[ParticipantId] = ()) -> None:
        """Listen, whisper or barge; in force when this returns."""
        await self._link.request("supervise", {"mode": mode.value, "to": sorted(to)})

    async def force_state(self, agent: ParticipantId, state: AgentState, reason: str) -> None:
        """Choose a state for an agent of the room."""
        wanted = {"sessionId": agent, "state": state.value, "reason": reason}
        await self._link.request("forceAgentState", to_wire(parse(ForceAgentState, wanted)))

    async def tell(self, agent: ParticipantId, text: str) -> None:
        """Show an agent a line of text."""
        await self._link.request("sendAppMessage", {"data": {"whisper": text}, "to": agent})

    async def hang_up(self, leg: LegId) -> None:
        """End a call of the room."""
        await self._link.request("updateParticipant", {"sessionId": leg, "eject": True})

    async def move_call(self, leg: LegId, address: str) -> None:
        """Send a call of the room to this SIP address."""
        wanted = parse(SipCallTransfer, {"sessionId": leg, "toEndPoint": address})
        await self._link.request("sipCallTransfer", to_wire(wanted))

    async def leave(self) -> None:
        """Leave; everything is as it was before."""
        await self._link.close()


class _HiddenAccess(RoomAccess):
    """Mints a supervisor's token; the room is there already, or nobody is in it."""

    async def token(self, address: Address) -> SecretStr:
        """A short-lived token for a hidden participant who may steer others."""
        once = RetryPolicy(attempts=1)
        async with RestClient(address.url, address.api_key, policy=once) as rest:
            return await rest.create_token(
                TokenProperties(
                    room_name=self._membership.room,
                    is_owner=True,
                    user_name=self._membership.user_name,
                    user_id=self._membership.user_id,
                    exp=int(time.time()) + TOKEN_LIFE_S,
                    permissions=parse(PermissionsUpdate, HIDDEN),
                )
            )
