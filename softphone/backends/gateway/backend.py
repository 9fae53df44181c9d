"""`TelephonyBackend` over a gateway's room socket."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from softphone.backends.backoff import BackOff
from softphone.backends.base import AudioPort, EventSink
from softphone.backends.gateway.audio import SocketAudio
from softphone.backends.gateway.camera import show
from softphone.backends.gateway.connection import RoomConnection
from softphone.backends.gateway.endpoint import Address, Endpoint
from softphone.backends.gateway.faults import from_exception
from softphone.backends.gateway.pictures import watch
from softphone.backends.gateway.room_access import Membership, RoomAccess
from softphone.backends.gateway.room_view import RoomView
from softphone.backends.hold_rules import HoldRules
from softphone.domain.agent import Agent
from softphone.domain.camera import CameraSource
from softphone.domain.capabilities import Capabilities
from softphone.domain.dialing import DialRequest, DtmfMethod
from softphone.domain.events import ParticipantLeft, Quality, Snapshot, TelephonyEvent
from softphone.domain.ids import LegId, ParticipantId
from softphone.domain.link import LinkState
from softphone.domain.suggestion import LiveRoom
from softphone.domain.transfer import TransferRequest
from softphone.domain.way_back import WayBack
from softphone.errors import (
    BackendUnavailable,
    CommandRefused,
    ProtocolMismatch,
    SessionGone,
    SoftphoneError,
)
from softphone.telephony_api.dial_request import dial_options
from softphone.telephony_api.events import QualityModel
from softphone.telephony_api.options import StartDialOut, StartDialOutResult
from softphone.telephony_api.problems import parse
from softphone.telephony_api.room_socket import SendTones
from softphone.telephony_api.tone_request import tone_options
from softphone.telephony_api.transfer_request import transfer_options
from softphone.telephony_api.translate import to_quality
from softphone.telephony_api.wire import to_wire

if TYPE_CHECKING:
    from softphone.backends.supervision import SupervisionBackend

log = logging.getLogger(__name__)

DIAL_TIMEOUT_S = 20.0
"""As long as daily-python waits for ``startDialOut``."""
HANG_UP_ALL_S = 3.0
END_SEEN_S = 0.5
"""How long the events of hang-ups the gateway has taken may follow."""


class GatewayBackend:
    """A room of a gateway as a telephony backend.

    Args:
        endpoint: where the gateway is; closed by `stop`.
        membership: who joins which room.
        access: prepares room and token; None does it by REST.
        backoff: waits between attempts to come back.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        membership: Membership,
        *,
        access: RoomAccess | None = None,
        backoff: BackOff | None = None,
    ) -> None:
        self.name = endpoint.name
        self._endpoint = endpoint
        self._membership = membership
        self._audio = SocketAudio(membership.audio_rate) if membership.audio_rate else None
        self._view = RoomView()
        self._holds = HoldRules()
        self._sink: EventSink | None = None
        self._all_ended: asyncio.Event | None = None
        self._access = access or RoomAccess(membership)
        self._link = RoomConnection(
            endpoint, membership, self, self._audio, access=self._access, backoff=backoff
        )

    @property
    def capabilities(self) -> Capabilities:
        """What every gateway of this contract offers."""
        return Capabilities(
            answer_dialin=True,
            decline_dialin=True,
            session_mute=True,
            hold=True,
            transfer=True,
            hand_over=True,
            recording=True,
            video=True,
            camera=True,
            agents=True,
            leg_levels=True,
            dtmf_methods=tuple(method.value for method in DtmfMethod),
            dtmf_duration=True,
            audio_rate=self._membership.audio_rate,
            max_legs=5,
        )

    @property
    def audio(self) -> AudioPort | None:
        """The operator's audio on the room socket."""
        return self._audio

    def supervision(self) -> SupervisionBackend:
        """The floor of the same gateway, over connections of its own."""
        from softphone.backends.gateway.supervisor import GatewaySupervision

        rate = self._membership.audio_rate
        return GatewaySupervision(self._endpoint, self._membership.user_name, audio_rate=rate)

    @property
    def own_participant(self) -> ParticipantId | None:
        """Our participant id since the last join."""
        return self._link.participant

    def way_back(self, profile: str) -> WayBack | None:
        """How a later run of the program gets into this room as us; None before the first join.

        Args:
            profile: the profile in use.
        """
        key = self._link.resume_key
        if not key:
            return None
        user_id, running = self._membership.user_id, self._endpoint.running
        if running is None:
            return WayBack(profile=profile, user_id=user_id, resume_key=key)
        return WayBack(
            profile=profile,
            user_id=user_id,
            resume_key=key,
            url=running.url,
            api_key=running.key,
            pid=running.pid,
        )

    def on_event(self, event: TelephonyEvent) -> None:
        """Deliver one event of the connection; on the loop's thread."""
        self._view.take(event)
        if isinstance(event, ParticipantLeft):
            self._holds.forget(LegId(event.participant.id))
        if self._all_ended is not None and not self._view.live:
            self._all_ended.set()
        if self._sink is not None:
            self._sink.on_event(event)

    def on_link(self, link: LinkState) -> None:
        """Deliver the link's state; on the loop's thread."""
        if self._sink is not None:
            self._sink.on_link(link)

    async def start(self, sink: EventSink) -> None:
        """Start or find the gateway, join the room, deliver a first snapshot."""
        self._sink = sink
        try:
            await self._link.open()
        except BaseException:
            self._sink = None
            await self._endpoint.close()
            raise

    async def stop(self) -> None:
        """Hang up what is live, leave, and stop a gateway of our own; idempotent."""
        if self._view.live:
            await self._end_all()
        self._view.live.clear()
        self._sink = None
        await self._link.close()
        if self._membership.temporary and self._link.participant is not None:
            await self._remove_room()
        await self._endpoint.close()

    async def snapshot(self) -> Snapshot:
        """The room's full truth now."""
        return await self._link.refresh()

    def check_link(self, away_s: float = 0.0) -> None:
        """Find out now whether the room socket is alive."""
        self._link.check(away_s)

    async def dial(self, request: DialRequest) -> LegId:
        """Start a dial-out; options are checked here first, with Daily's limits."""
        options = parse(StartDialOut, dial_options(request))
        answer = await self._link.request("startDialOut", to_wire(options), timeout=DIAL_TIMEOUT_S)
        try:
            session = StartDialOutResult.model_validate(answer).session
        except ValidationError as error:
            raise from_exception(error, where=self.name) from error
        if session is None:
            raise ProtocolMismatch(
                "The gateway accepted the call but did not name it. Update the gateway.",
                detail=f"startDialOut: {sorted(answer)}",
            )
        leg = LegId(session.session_id)
        self._view.place(leg)
        return leg

    async def hang_up(self, leg: LegId) -> None:
        """End or cancel a leg; the gateway has one method for each kind."""
        if self._view.is_ringing(leg):
            await self._command("declineDialIn", leg)
        elif self._view.is_dialin(leg):
            await self._command("updateParticipant", leg, eject=True)
        else:
            await self._command("stopDialOut", leg)

    async def answer(self, leg: LegId) -> None:
        """Answer a ringing dial-in."""
        await self._command("answerDialIn", leg)

    async def decline(self, leg: LegId) -> None:
        """Decline a ringing dial-in."""
        await self._command("declineDialIn", leg)

    async def send_tones(
        self,
        leg: LegId,
        tones: str,
        *,
        method: DtmfMethod = DtmfMethod.AUTO,
        duration_ms: int | None = None,
        secret: bool = False,
    ) -> None:
        """Send tones; nothing of them is logged here, secret or not."""
        options = tone_options(leg, tones, method, duration_ms)
        if secret:
            options["secret"] = True
        await self._link.request("sendDTMF", to_wire(parse(SendTones, options)))

    async def mute_toward(self, leg: LegId, muted: bool) -> None:
        """Set the leg's rule about our user id, which outlives a rejoin; other rules stay."""
        own = self._view.own_user or self._membership.user_id
        if self._holds.allow_user(leg, own, not muted):
            return
        rules = self._view.rules_by_user(ParticipantId(leg))
        rules[own] = not muted
        receive = {"canReceive": {"byUserId": rules}}
        await self._command("updateParticipant", leg, updatePermissions=receive)

    async def hold(self, leg: LegId, held: bool) -> None:
        """Close the leg off by permissions, or give it back what it had."""
        permissions = self._view.permissions(ParticipantId(leg))
        update = self._holds.close(leg, permissions) if held else self._holds.reopen(leg)
        try:
            await self._command("updateParticipant", leg, updatePermissions=update)
        except BaseException:
            if held:
                self._holds.forget(leg)
            raise
        if not held:
            self._holds.forget(leg)

    async def connect(self, leg: LegId, other: LegId) -> None:
        """Transfer a leg to another leg of the room, which the gateway knows by its address."""
        there = self._access.sip_address
        if not there:
            raise CommandRefused(
                "This gateway does not say where its SIP side is, so it cannot connect two calls.",
                type="sip-unavailable",
            )
        await self.transfer(leg, TransferRequest(target=f"sip:{other}@{there}"))

    async def transfer(self, leg: LegId, request: TransferRequest) -> None:
        """Send the far party on, with the method the request's mode names."""
        options = transfer_options(leg, request)
        await self._link.request(request.mode.value, to_wire(options))

    async def decline_transfer(self, leg: LegId) -> None:
        """Refuse what the far party asked for by REFER."""
        await self._command("declineTransfer", leg)

    async def start_recording(self) -> None:
        """Record the room's mix."""
        await self._link.request("startRecording", {})

    async def stop_recording(self) -> None:
        """Stop recording."""
        await self._link.request("stopRecording", {})

    async def live_rooms(self) -> tuple[LiveRoom, ...]:
        """Rooms somebody is in, as the gateway's REST side tells."""
        return await self._access.live_rooms(await self._endpoint.address())

    async def address(self) -> Address:
        """Where the gateway's REST side is.

        Raises:
            BackendUnavailable: it cannot be made available.
        """
        return await self._endpoint.address()

    async def report_agent(self, agent: Agent) -> None:
        """Tell what the operator is doing."""
        report: dict[str, Any] = {"state": agent.state.value, "reason": agent.shown_reason}
        if agent.queued is not None:
            report["queued"] = agent.queued.state.value
        await self._link.request("setAgentState", report)

    async def ask_for_help(self, leg: LegId | None, note: str) -> None:
        """Ask for a supervisor."""
        about = {} if leg is None else {"call": leg}
        await self._link.request("askForHelp", {**about, "note": note})

    async def watch(self, leg: LegId, show: Callable[[bytes], None]) -> None:
        """The far party's pictures, over a socket of their own."""
        address = await self._endpoint.address()
        token = await self._access.token(address)
        await watch(address, token, self._membership.room, leg, show)

    async def show(self, leg: LegId, camera: CameraSource) -> None:
        """The operator's camera, over a socket of its own."""
        address = await self._endpoint.address()
        token = await self._access.token(address)
        await show(address, token, self._membership.room, leg, camera)

    async def stats(self, leg: LegId) -> Quality:
        """Media quality of the leg now."""
        answer = await self._link.request("getStats", {"sessionId": leg})
        try:
            return to_quality(QualityModel.model_validate(answer))
        except ValidationError as error:
            raise from_exception(error, where=self.name) from error

    async def level(self, leg: LegId) -> float | None:
        """How loud the far party is now, as the gateway's mixer measures it."""
        answer = await self._link.request("getLevel", {"sessionId": leg})
        level = answer.get("level")
        return float(level) if isinstance(level, int | float) else None

    async def _command(self, method: str, leg: LegId, **options: Any) -> None:
        await self._link.request(method, {"sessionId": leg, **options})

    async def _remove_room(self) -> None:
        try:
            await self._access.remove_room(await self._endpoint.address())
        except SoftphoneError as error:
            log.info("the temporary room was not deleted: %s", error)

    async def _end_all(self) -> None:
        """Hang up every leg, and stay for the events that tell that they ended."""
        self._all_ended = asyncio.Event()
        try:
            async with asyncio.timeout(HANG_UP_ALL_S):
                ending = await asyncio.gather(*(self._end(leg) for leg in tuple(self._view.live)))
            if any(ending) and self._view.live:
                async with asyncio.timeout(END_SEEN_S):
                    await self._all_ended.wait()
        except TimeoutError:
            log.warning("not every leg was seen to end; the gateway ends what is left")
        finally:
            self._all_ended = None

    async def _end(self, leg: LegId) -> bool:
        """Hang up; whether the gateway took it."""
        try:
            await self.hang_up(leg)
        except SessionGone:
            self._view.live.pop(leg, None)
            return False
        except BackendUnavailable:
            log.debug("leg not hung up: the link is down", extra={"leg": leg})
            return False
        except SoftphoneError as error:
            log.info("hang-up at the end: %s", error, extra={"leg": leg})
            return False
        return True
