"""Puts one caller, who is on hold at Daily, through to the agent who answered.

Daily forwards such a caller to rooms of its own only. So a room of Daily's is made for the call;
Daily calls the agent's room here from it, and the caller is forwarded into it.
"""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from softphone.errors import BackendUnavailable, SoftphoneError
from softphone.telephony_api.limits import DISPLAY_NAME_MAX
from softphone.telephony_api.options import Codecs
from softphone.telephony_api.rest_bodies import PinlessCallUpdate, RestStartDialOut
from softphone.telephony_api.rest_errors import NotFound
from softphone.telephony_api.rooms import (
    CreateRoom,
    DialinConfig,
    DialoutConfig,
    Room,
    RoomProperties,
    SipProperties,
)

if TYPE_CHECKING:
    from softphone.gateway.relay.calls import ParkedCall
    from softphone.telephony_api.rest_client import RestClient

_log = logging.getLogger(__name__)

ROOM_LIFE_S: Final = 4 * 3600
"""How long a call may last; Daily closes the room then, whatever became of us."""

ARRIVAL_S: Final = 20.0
"""How long Daily may take to call us."""

READY_S: Final = 4.0
"""How long ``dialin-ready`` may be missing once Daily has called us, and so the room is in session:
without its webhook nothing else tells that the room's SIP endpoint takes callers."""

LOOK_S: Final = 15.0
"""How old Daily's presence may be, and hence how often it is worth asking for."""


class CallBridge:
    """The Daily room of one call, from making to deleting.

    Args:
        rest: with Daily's API key; it must not repeat requests by itself.
        call: who is put through.
        agent_address: where Daily calls the agent, with ``sip:``.
    """

    def __init__(self, rest: RestClient, call: ParkedCall, agent_address: str) -> None:
        self.name = f"relay-{uuid.uuid4().hex[:12]}"
        self.ready_s = READY_S
        self.look_s = LOOK_S
        self._rest = rest
        self._call = call
        self._agent_address = agent_address
        self._agent_leg = ""
        self._made = False
        self._here = asyncio.Event()
        self._ready = asyncio.Event()
        self._over = asyncio.Event()
        self._endpoint = ""

    def agent_arrived(self) -> None:
        """Daily's call reached the agent's room."""
        self._here.set()

    def agent_left(self) -> None:
        """That call is over."""
        self._over.set()

    def dialin_ready(self, endpoint: str) -> None:
        """``dialin-ready`` of our room; it comes once for each endpoint and may be repeated."""
        self._endpoint = self._endpoint or endpoint
        self._ready.set()

    def caller_left(self) -> None:
        """The caller is no longer in the room."""
        self._over.set()

    async def connect(self) -> None:
        """Bring the agent, then the caller, into the room.

        Raises:
            SoftphoneError: it did not work. `ParkedCall.forwarded` says whether Daily may have
                moved the caller all the same.
        """
        room = await self._rest.create_room(self._wanted())
        self._made = True
        self._agent_leg = await self._rest.start_dial_out(self.name, self._to_agent())
        await self._within(ARRIVAL_S, self._here, "Daily did not call back in time.")
        try:
            async with asyncio.timeout(self.ready_s):
                await self._ready.wait()
        except TimeoutError:
            _log.info("no dialin.ready came for %s; its session has begun all the same", self.name)
        await self._forward(self._endpoint or _endpoint_of(room))

    async def last(self) -> None:
        """Return when one of the two has left."""
        seen = False
        while not self._over.is_set():
            try:
                async with asyncio.timeout(self.look_s):
                    await self._over.wait()
            except TimeoutError:
                present = await self._present()
                others = present is not None and any(one != self._agent_leg for one in present)
                if seen and present is not None and not others:
                    return
                seen = seen or others

    async def close(self) -> None:
        """Throw out who is left and delete the room; never raises."""
        if not self._made:
            return
        self._made = False
        try:
            present = await self._present()
            if present:
                await self._rest.eject(self.name, ids=present)
            await self._rest.delete_room(self.name)
        except SoftphoneError as error:
            _log.info("the room %s was not deleted: %s", self.name, error)

    async def _forward(self, endpoint: str) -> None:
        if self._over.is_set():
            raise BackendUnavailable("The agent hung up before the caller was put through.")
        if self._call.forwarded:
            return
        self._call.forwarded = True
        await self._rest.forward_pinless_call(
            PinlessCallUpdate(
                call_id=self._call.call_id,
                call_domain=self._call.call_domain,
                sip_uri=f"sip:{endpoint.removeprefix('sip:')}",
            )
        )

    async def _within(self, limit_s: float, what: asyncio.Event, otherwise: str) -> None:
        try:
            async with asyncio.timeout(limit_s):
                await what.wait()
        except TimeoutError as error:
            raise BackendUnavailable(otherwise) from error

    async def _present(self) -> tuple[str, ...] | None:
        try:
            presence = await self._rest.room_presence(self.name)
        except SoftphoneError as error:
            _log.info("who is in %s is not known: %s", self.name, error)
            return None
        return tuple(one.id for one in presence.data)

    def _wanted(self) -> CreateRoom:
        return CreateRoom(
            name=self.name,
            privacy="private",
            properties=RoomProperties(
                exp=int(time.time()) + ROOM_LIFE_S,
                eject_at_room_exp=True,
                enable_dialout=True,
                dialout_config=DialoutConfig(
                    allow_room_start=True, max_idle_timeout_sec=ROOM_LIFE_S
                ),
                sip=SipProperties(
                    display_name="Caller",
                    sip_mode="dial-in",
                    num_endpoints=1,
                    dialin_config=DialinConfig(max_idle_timeout_sec=ROOM_LIFE_S),
                ),
            ),
        )

    def _to_agent(self) -> RestStartDialOut:
        return RestStartDialOut(
            sip_uri=self._agent_address,
            display_name=(self._call.caller or "Caller")[:DISPLAY_NAME_MAX],
            codecs=Codecs(audio=("OPUS", "PCMU", "PCMA")),
        )


def _endpoint_of(room: Room) -> str:
    told = room.config.get("sip_uri")
    found = told.get("endpoint") if isinstance(told, dict) else None
    if not isinstance(found, str) or not found:
        raise NotFound(
            "Daily named no SIP address for the caller's room.", status=404, type="not-found"
        )
    return found


BridgeFactory = Callable[["ParkedCall", str], CallBridge]
