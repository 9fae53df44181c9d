"""The one interface between the controller and any telephony backend.

A backend turns what its vendor sends into `softphone.domain.events` and hands each event to the
sink in the same loop turn in which it was read. Commands are coroutines that return when the
backend has *accepted* the command; what really happened is told by events only. Every error that
leaves a backend is from `softphone.errors`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from softphone.domain.agent import Agent
from softphone.domain.audio import Processing
from softphone.domain.camera import CameraSource
from softphone.domain.capabilities import Capabilities
from softphone.domain.dialing import DialRequest, DtmfMethod
from softphone.domain.events import Quality, Snapshot, TelephonyEvent
from softphone.domain.ids import LegId, ParticipantId
from softphone.domain.link import LinkState
from softphone.domain.suggestion import LiveRoom
from softphone.domain.transfer import TransferRequest


class EventSink(Protocol):
    """Where a backend delivers; both methods are called on the event loop's thread only."""

    def on_event(self, event: TelephonyEvent) -> None:
        """Take one event. Never raises."""

    def on_link(self, link: LinkState) -> None:
        """Take the link's new state. Never raises."""


class AudioPort(Protocol):
    """The operator's audio: signed 16-bit little-endian mono, 20 ms a frame.

    ``send`` may be called from any thread and never blocks. The receiver is called on the loop's
    thread or a backend thread and must only copy.
    """

    sample_rate: int

    def send(self, frame: bytes) -> None:
        """Send one microphone frame; dropped silently when the link is not up."""

    def set_receiver(self, receiver: Callable[[bytes], None] | None) -> None:
        """Where frames for the speaker go; None drops them."""

    def take_processing(self, processing: Processing) -> bool:
        """Do this to the microphone from now on; False when whoever sends has to do it.

        Called on the loop's thread.
        """

    @property
    def frames_sent(self) -> int:
        """Frames really handed to the transport: the measured truth behind the mute lamp."""

    @property
    def frames_received(self) -> int:
        """Frames received for the speaker so far."""


class TelephonyBackend(Protocol):
    """A telephony backend. All coroutines run on the controller's loop."""

    name: str

    @property
    def capabilities(self) -> Capabilities:
        """What this backend offers; fixed once started."""

    @property
    def audio(self) -> AudioPort | None:
        """The operator's audio, or None when the backend carries none."""

    @property
    def own_participant(self) -> ParticipantId | None:
        """Our own participant id while joined."""

    async def start(self, sink: EventSink) -> None:
        """Connect, join the room and deliver a first `Snapshot`; then keep the link up by itself.

        Raises:
            BackendUnavailable, AuthRejected, NotPermitted, ProtocolMismatch: on the first attempt;
                later losses are told through ``sink.on_link``.
        """

    async def stop(self) -> None:
        """Hang up what is live, leave and release everything; idempotent."""

    def check_link(self, away_s: float = 0.0) -> None:
        """Find out now whether the link is alive: the machine slept, or its network changed.

        Args:
            away_s: how long it slept, in seconds; 0 when only the network changed.
        """

    async def snapshot(self) -> Snapshot:
        """The room's full truth now, for a resynchronisation."""

    async def dial(self, request: DialRequest) -> LegId:
        """Start a dial-out; returns the leg's handle once accepted.

        Raises:
            InvalidInput: an option is not acceptable; names the field.
            CommandRefused, CommandTimeout, BackendUnavailable.
        """

    async def hang_up(self, leg: LegId) -> None:
        """End or cancel a leg of either direction; `SessionGone` if it is already over."""

    async def answer(self, leg: LegId) -> None:
        """Answer a ringing dial-in, or take a caller of `WaitingChanged` into the room."""

    async def decline(self, leg: LegId) -> None:
        """Decline a ringing dial-in, or turn a caller of `WaitingChanged` away."""

    async def send_tones(
        self,
        leg: LegId,
        tones: str,
        *,
        method: DtmfMethod = DtmfMethod.AUTO,
        duration_ms: int | None = None,
        secret: bool = False,
    ) -> None:
        """Send up to 20 of ``0-9 A-D * #``; ``duration_ms`` 50-2000 each.

        Secret tones are never logged by anyone on the way.
        """

    async def mute_toward(self, leg: LegId, muted: bool) -> None:
        """Keep our audio from this party, or let it through again (``canReceive`` permission)."""

    async def hold(self, leg: LegId, held: bool) -> None:
        """Hold the far party, or take it back with the permissions it had before.

        Both directions are closed off when this returns; `Participant.hold` tells when the far
        end has been told.
        """

    async def connect(self, leg: LegId, other: LegId) -> None:
        """Put two far parties through to each other; both leave the room, the calls go on."""

    async def transfer(self, leg: LegId, request: TransferRequest) -> None:
        """Send the far party on; `TransferProgress` tells how it goes.

        Raises:
            InvalidInput: the target or an option is not acceptable; names the field.
            CommandNotAllowed: the leg has not been answered, or is being transferred already.
        """

    async def decline_transfer(self, leg: LegId) -> None:
        """Refuse what the far party asked for by REFER; the call goes on.

        Raises:
            CommandRefused: it asks for nothing, or that is decided already.
        """

    async def start_recording(self) -> None:
        """Record the room; `RecordingChanged` tells when it is so.

        Raises:
            NotPermitted: only owners may.
            CommandRefused: it is being recorded already.
        """

    async def stop_recording(self) -> None:
        """Stop recording the room; `CommandRefused` if it is not being recorded."""

    async def live_rooms(self) -> tuple[LiveRoom, ...]:
        """Other rooms somebody is in that a party can be sent to; empty when not to be known."""

    async def report_agent(self, agent: Agent) -> None:
        """Tell colleagues and supervisors what the operator is doing.

        Raises:
            Unsupported: ``agents`` is not among the capabilities.
        """

    async def ask_for_help(self, leg: LegId | None, note: str) -> None:
        """Ask for a supervisor, about a call or in general.

        Raises:
            Unsupported: ``agents`` is not among the capabilities.
        """

    async def watch(self, leg: LegId, show: Callable[[bytes], None]) -> None:
        """Hand the far party's pictures to ``show``, as JPEG, until it ends or this is cancelled.

        Raises:
            Unsupported: ``video`` is not among the capabilities.
            CommandRefused: there is no picture of this leg.
        """

    async def show(self, leg: LegId, camera: CameraSource) -> None:
        """Show the operator to the far party until it is held, ends, or this is cancelled.

        The camera is begun only when the far party has agreed to see it; whoever calls this turns
        it off afterwards.

        Raises:
            Unsupported: ``camera`` is not among the capabilities.
            CommandRefused: the leg takes no picture now.
            CameraUnavailable: the camera cannot be used.
        """

    async def stats(self, leg: LegId) -> Quality:
        """Media quality of the leg now."""
