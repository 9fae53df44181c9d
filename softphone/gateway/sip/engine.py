"""What the gateway needs from a SIP engine, with the events of `engine_events`.

The engine speaks of *legs* by the id the gateway gave them (dial-out) or that the engine made up
(dial-in, a new UUID). It never decides policy: rooms, rights and reject codes are the gateway's.
Events are delivered on the asyncio loop, in order; every leg ends with exactly one `LegClosed`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

from softphone.domain.dialing import DtmfMethod
from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.domain.routing import TrunkAttempt
from softphone.gateway.sip.engine_events import (
    CloseCause,
    EngineTainted,
    LegAnswered,
    LegCalling,
    LegClosed,
    LegEarlyMedia,
    LegOffered,
    LegReferAnswered,
    LegReferFailed,
    LegReferNotified,
    LegRemoteHold,
    LegRerouted,
    LegRinging,
    LegTone,
    LegTransferRequested,
    Registration,
    RegistrationChanged,
    SipEvent,
    SipLegEvent,
)
from softphone.gateway.sip.kept_trace import TracedMessage
from softphone.gateway.sip.video import LegVideo

__all__ = [
    "FRAME_MS",
    "FRAME_SAMPLES",
    "MIX_RATE",
    "CloseCause",
    "EngineTainted",
    "LegAnswered",
    "LegCalling",
    "LegClosed",
    "LegEarlyMedia",
    "LegMedia",
    "LegOffered",
    "LegReferAnswered",
    "LegReferFailed",
    "LegReferNotified",
    "LegRemoteHold",
    "LegRerouted",
    "LegRinging",
    "LegTone",
    "LegTransferRequested",
    "Pcm",
    "PlaceOptions",
    "Registration",
    "RegistrationChanged",
    "SipEngine",
    "SipEvent",
    "SipLegEvent",
    "ToneSupport",
]

Pcm = npt.NDArray[np.int16]
"""One 20 ms frame, signed 16-bit mono at `MIX_RATE`: `FRAME_SAMPLES` samples."""

MIX_RATE = 16_000
FRAME_MS = 20
FRAME_SAMPLES = MIX_RATE * FRAME_MS // 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOptions:
    """How to place a leg.

    Attributes:
        display_name: shown to the far party where the engine can.
        codecs: audio codecs in order of preference, Daily's names (``OPUS PCMU PCMA G722``).
        headers: extra INVITE headers, names start with ``X-``; no CR or LF.
        tone_method: how this leg's tones will be sent.
        routes: trunks to place it through, in the order they are tried; empty dials directly.
        replaces: the dialog at the target that the call takes over, as in the header (RFC 3891).
        video: ask for the far party's pictures.
    """

    display_name: str = ""
    codecs: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    tone_method: DtmfMethod = DtmfMethod.AUTO
    routes: tuple[TrunkAttempt, ...] = ()
    replaces: str = ""
    video: bool = False

    @property
    def via_trunk(self) -> bool:
        """Whether a trunk carries it."""
        return bool(self.routes)


class LegMedia(Protocol):
    """A leg's audio at `MIX_RATE` mono. Both calls never block and may come from any one thread."""

    @property
    def codec(self) -> str:
        """Audio codec in SDP spelling."""

    def read(self) -> Pcm | None:
        """The next 20 ms from the far party, or None when nothing arrived in time."""

    def write(self, frame: Pcm) -> None:
        """Send 20 ms to the far party."""


@dataclass(frozen=True, slots=True)
class ToneSupport:
    """What the engine really did with tones asked for: the basis of an honest warning.

    Attributes:
        method: the method used.
        duration_ms: the duration really used for each tone.
    """

    method: DtmfMethod
    duration_ms: int


class SipEngine(Protocol):
    """A SIP user agent with its media. One per process; restart means a new process."""

    @property
    def listen(self) -> tuple[str, int]:
        """Address and port SIP listens on, once started."""

    @property
    def tainted(self) -> bool:
        """Whether the engine must be replaced."""

    @property
    def live_legs(self) -> int:
        """Legs the engine holds now, by our own count."""

    async def start(self, listener: Callable[[SipEvent], None]) -> None:
        """Open the SIP port and report to ``listener`` on the running loop.

        Raises:
            BackendUnavailable: the port is taken or the engine will not start.
        """

    async def close(self, *, grace_s: float = 3.0) -> None:
        """Hang up every leg with BYE, CANCEL or 486, wait for the end of each, and stop."""

    async def place(self, leg: LegId, uri: str, options: PlaceOptions) -> str:
        """Send an INVITE to a ``sip:`` address; returns its SIP Call-ID.

        Raises:
            InvalidInput: ``uri`` is not on the allow-list of forms.
            CommandRefused: type ``sip-unavailable``: the host cannot be resolved, or the engine is
                full or tainted.
        """

    async def answer(self, leg: LegId) -> None:
        """Answer an offered leg."""

    async def reject(self, leg: LegId, sip_code: int = 486) -> int:
        """Reject an offered leg; returns the SIP status really sent."""

    async def hang_up(self, leg: LegId) -> None:
        """End a leg: BYE after answer, CANCEL before. A leg already over is not an error."""

    async def send_tones(
        self, leg: LegId, tones: str, *, method: DtmfMethod, duration_ms: int, gap_ms: int
    ) -> ToneSupport:
        """Send tones one after another and return when the last has left.

        Raises:
            SessionGone: the leg ended meanwhile.
        """

    async def hold(self, leg: LegId, held: bool) -> None:
        """Send a re-INVITE sendonly or sendrecv (RFC 3264 section 8.4).

        Raises:
            SessionGone: the leg ended.
            CommandNotAllowed: not answered yet, or another re-INVITE is under way.
            CommandRefused: the far party does not want to.
        """

    async def refer(self, leg: LegId, target: str) -> None:
        """Ask the far party to call a ``sip:`` address instead of talking to us (RFC 3515).

        Returns when REFER was sent. `LegReferAnswered` and `LegReferNotified` tell how it goes,
        `LegReferFailed` or a `LegClosed` how it ended.

        Raises:
            InvalidInput: ``target`` is not on the allow-list of forms.
            SessionGone: the leg ended.
            CommandNotAllowed: not answered yet, or another REFER is under way.
        """

    async def refer_to_leg(self, leg: LegId, other: LegId) -> None:
        """Ask one far party to take the other's call over from us (RFC 3891, RFC 5589 section 7).

        Returns and tells as `refer`. The other leg ends when its far party has been taken over.

        Raises:
            SessionGone: a leg ended.
            CommandNotAllowed: not answered yet, another REFER is under way, or the far party does
                not know the Replaces header.
        """

    async def abandon_refer(self, leg: LegId) -> None:
        """Wait no more for what becomes of our REFER, so that another may be sent.

        If the far party reports success after all, the leg ends with `CloseCause.TRANSFERRED`.

        Raises:
            SessionGone: the leg ended.
        """

    async def confirm_transfer(self, leg: LegId) -> None:
        """Tell the far party that who its REFER named has answered (RFC 3515 section 2.4.5).

        Raises:
            SessionGone: the leg ended.
        """

    async def refuse_transfer(self, leg: LegId, sip_code: int = 603) -> None:
        """Tell the far party that its REFER is not obeyed (RFC 3515 section 2.4.5)."""

    def media(self, leg: LegId) -> LegMedia | None:
        """The leg's audio while it has some (early media included)."""

    def video(self, leg: LegId) -> LegVideo | None:
        """The leg's pictures, once it was answered with video."""

    async def show(self, leg: LegId, shown: bool) -> None:
        """Agree with the far party on sending it pictures, or on not sending any, by re-INVITE.

        While the leg is held only the second is possible; the far party is told of it afterwards.

        Raises:
            SessionGone: the leg ended.
            CommandNotAllowed: not answered with video, on hold, or another re-INVITE is under way.
            CommandRefused: the far party does not want to.
        """

    def stats(self, leg: LegId) -> Quality | None:
        """Media quality now, from RTP and RTCP counters."""

    def trace(self, sip_call_id: str) -> tuple[TracedMessage, ...]:
        """The SIP messages kept of a call, without their secrets; none when the trace is off."""
