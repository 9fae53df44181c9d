"""A SIP engine without SIP: tests script what the far party does and read what we did to it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from softphone.domain.dialing import DtmfMethod
from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.errors import CommandRefused, SessionGone
from softphone.gateway.sip.engine import (
    FRAME_SAMPLES,
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
    LegRinging,
    LegTone,
    LegTransferRequested,
    Pcm,
    PlaceOptions,
    SipEvent,
    ToneSupport,
)
from softphone.gateway.sip.kept_trace import TracedMessage
from softphone.gateway.sip.video import LegVideo


class FakeLegMedia:
    """Audio of one fake leg: ``hear`` what we sent, ``say`` what we shall receive."""

    def __init__(self, codec: str = "PCMU") -> None:
        self._codec = codec
        self.incoming: deque[Pcm] = deque()
        self.outgoing: deque[Pcm] = deque(maxlen=500)

    @property
    def codec(self) -> str:
        return self._codec

    def read(self) -> Pcm | None:
        return self.incoming.popleft() if self.incoming else None

    def write(self, frame: Pcm) -> None:
        assert frame.dtype == np.int16, "a frame is int16"
        assert frame.shape == (FRAME_SAMPLES,), "a frame is 320 samples"
        self.outgoing.append(frame.copy())

    def say(self, *frames: Pcm) -> None:
        """Queue frames as if the far party had sent them."""
        self.incoming.extend(frames)


@dataclass
class FakeLeg:
    """One leg as the fake engine keeps it, with everything that was done to it."""

    id: LegId
    sip_call_id: str
    uri: str = ""
    options: PlaceOptions = field(default_factory=PlaceOptions)
    incoming: bool = False
    answered: bool = False
    held: bool = False
    tones: list[str] = field(default_factory=list)
    media: FakeLegMedia | None = None
    video: LegVideo | None = None
    shown: bool = False
    quality: Quality | None = None


class FakeSipEngine:
    """Scriptable `SipEngine`.

    What a test may set:
        place_error, answer_error, tones_error, refer_error: raised by the next such command, then
            cleared.
        hold_errors: raised by the next holds, one after another.
        reject_codes: SIP codes the engine can really send; others become 486, as with baresip.
        tone_support: what `send_tones` reports; None echoes what was asked for.
        autopilot: called with each placed leg, to ring or answer it at once.
    What a test may read: ``legs`` (live), ``ended``, ``commands`` in order as tuples.
    """

    def __init__(self, *, listen: tuple[str, int] = ("127.0.0.1", 5060)) -> None:
        self.place_error: Exception | None = None
        self.answer_error: Exception | None = None
        self.tones_error: Exception | None = None
        self.refer_error: Exception | None = None
        self.hold_errors: deque[Exception] = deque()
        self.start_error: Exception | None = None
        self.reject_codes: frozenset[int] = frozenset({486})
        self.tone_support: ToneSupport | None = None
        self.autopilot: Callable[[FakeLeg], None] | None = None
        self.legs: dict[LegId, FakeLeg] = {}
        self.ended: dict[LegId, LegClosed] = {}
        self.commands: list[tuple[object, ...]] = []
        self.traces: dict[str, tuple[TracedMessage, ...]] = {}
        self.started = False
        self.closed = False
        self._listen = listen
        self._tainted = False
        self._listener: Callable[[SipEvent], None] | None = None
        self._count = 0

    # -- SipEngine ---------------------------------------------------------------------------

    @property
    def listen(self) -> tuple[str, int]:
        return self._listen

    @property
    def tainted(self) -> bool:
        return self._tainted

    @property
    def live_legs(self) -> int:
        return len(self.legs)

    async def start(self, listener: Callable[[SipEvent], None]) -> None:
        if self.start_error is not None:
            raise self.start_error
        self._listener = listener
        self.started = True

    async def close(self, *, grace_s: float = 3.0) -> None:
        self.commands.append(("close", grace_s))
        for leg in list(self.legs):
            self.end(leg, CloseCause.LOCAL_HANGUP)
        self.closed = True

    async def place(self, leg: LegId, uri: str, options: PlaceOptions) -> str:
        self.commands.append(("place", leg, uri, options))
        if (error := self.place_error) is not None:
            self.place_error = None
            raise error
        if self._tainted:
            raise CommandRefused("The SIP engine is being replaced.", type="sip-unavailable")
        placed = FakeLeg(leg, self._new_call_id(), uri=uri, options=options)
        self.legs[leg] = placed
        self._emit(LegCalling(at=time.time(), leg=leg, sip_call_id=placed.sip_call_id))
        if self.autopilot is not None:
            self.autopilot(placed)
        return placed.sip_call_id

    async def answer(self, leg: LegId) -> None:
        self.commands.append(("answer", leg))
        if (error := self.answer_error) is not None:
            self.answer_error = None
            raise error
        self._establish(self._live(leg), "PCMU")

    async def reject(self, leg: LegId, sip_code: int = 486) -> int:
        self.commands.append(("reject", leg, sip_code))
        self._live(leg)
        sent = sip_code if sip_code in self.reject_codes else 486
        self.end(leg, CloseCause.LOCAL_REJECT, sip_code=sent)
        return sent

    async def hang_up(self, leg: LegId) -> None:
        self.commands.append(("hang_up", leg))
        live = self.legs.get(leg)
        if live is None:
            return
        cause = CloseCause.LOCAL_HANGUP if live.answered else CloseCause.LOCAL_CANCEL
        self.end(leg, cause)

    async def send_tones(
        self, leg: LegId, tones: str, *, method: DtmfMethod, duration_ms: int, gap_ms: int
    ) -> ToneSupport:
        self.commands.append(("send_tones", leg, tones, method, duration_ms, gap_ms))
        if (error := self.tones_error) is not None:
            self.tones_error = None
            raise error
        self._live(leg).tones.extend(tones)
        if self.tone_support is not None:
            return self.tone_support
        used = DtmfMethod.TELEPHONE_EVENT if method is DtmfMethod.AUTO else method
        return ToneSupport(method=used, duration_ms=duration_ms)

    async def hold(self, leg: LegId, held: bool) -> None:
        self.commands.append(("hold", leg, held))
        if self.hold_errors:
            raise self.hold_errors.popleft()
        self._live(leg).held = held

    async def refer(self, leg: LegId, target: str) -> None:
        self.commands.append(("refer", leg, target))
        if (error := self.refer_error) is not None:
            self.refer_error = None
            raise error
        self._live(leg)

    async def refer_to_leg(self, leg: LegId, other: LegId) -> None:
        self.commands.append(("refer_to_leg", leg, other))
        if (error := self.refer_error) is not None:
            self.refer_error = None
            raise error
        self._live(leg)
        self._live(other)

    async def abandon_refer(self, leg: LegId) -> None:
        self.commands.append(("abandon_refer", leg))
        self._live(leg)

    async def confirm_transfer(self, leg: LegId) -> None:
        self.commands.append(("confirm_transfer", leg))
        self._live(leg)

    async def refuse_transfer(self, leg: LegId, sip_code: int = 603) -> None:
        self.commands.append(("refuse_transfer", leg, sip_code))
        self._live(leg)

    def media(self, leg: LegId) -> FakeLegMedia | None:
        live = self.legs.get(leg)
        return live.media if live is not None else None

    async def show(self, leg: LegId, shown: bool) -> None:
        self._live(leg).shown = shown

    def video(self, leg: LegId) -> LegVideo | None:
        live = self.legs.get(leg)
        return None if live is None or not live.answered else live.video

    def stats(self, leg: LegId) -> Quality | None:
        live = self.legs.get(leg)
        return live.quality if live is not None else None

    def trace(self, sip_call_id: str) -> tuple[TracedMessage, ...]:
        return self.traces.get(sip_call_id, ())

    # -- what the far party does -------------------------------------------------------------

    def ring(self, leg: LegId) -> None:
        """The far party sends 180."""
        self._emit(LegRinging(at=time.time(), leg=leg, sip_call_id=self._live(leg).sip_call_id))

    def early_media(self, leg: LegId, codec: str = "PCMU") -> FakeLegMedia:
        """The far party sends 183 with SDP."""
        live = self._live(leg)
        live.media = FakeLegMedia(codec)
        self._emit(LegEarlyMedia(at=time.time(), leg=leg, sip_call_id=live.sip_call_id))
        return live.media

    def pick_up(self, leg: LegId, codec: str = "PCMU") -> FakeLegMedia:
        """The far party answers with 200."""
        return self._establish(self._live(leg), codec)

    def offer(
        self,
        leg: LegId,
        *,
        to_user: str,
        from_uri: str = "sip:caller@127.0.0.1",
        from_name: str = "",
        headers: Mapping[str, str] | None = None,
        display_name: str = "",
        replaces: str = "",
    ) -> FakeLeg:
        """An INVITE reaches us."""
        offered = FakeLeg(leg, self._new_call_id(), uri=from_uri, incoming=True)
        self.legs[leg] = offered
        self._emit(
            LegOffered(
                at=time.time(),
                leg=leg,
                sip_call_id=offered.sip_call_id,
                to_user=to_user,
                from_uri=from_uri,
                from_name=from_name,
                headers=dict(headers or {}),
                display_name=display_name,
                replaces=replaces,
            )
        )
        return offered

    def press(self, leg: LegId, tones: str, method: DtmfMethod = DtmfMethod.AUTO) -> None:
        """The far party presses keys."""
        call_id = self._live(leg).sip_call_id
        for tone in tones:
            self._emit(
                LegTone(at=time.time(), leg=leg, sip_call_id=call_id, tone=tone, method=method)
            )

    def remote_hold(self, leg: LegId, held: bool) -> None:
        """The far party holds us or takes us back."""
        call_id = self._live(leg).sip_call_id
        self._emit(LegRemoteHold(at=time.time(), leg=leg, sip_call_id=call_id, held=held))

    def ask_transfer(self, leg: LegId, target: str) -> None:
        """The far party sends REFER."""
        call_id = self._live(leg).sip_call_id
        self._emit(
            LegTransferRequested(at=time.time(), leg=leg, sip_call_id=call_id, target=target)
        )

    def refer_answered(self, leg: LegId, sip_code: int = 202) -> None:
        """The far party answers our REFER."""
        call_id = self._live(leg).sip_call_id
        self._emit(
            LegReferAnswered(at=time.time(), leg=leg, sip_call_id=call_id, sip_code=sip_code)
        )

    def refer_notified(self, leg: LegId, sip_code: int) -> None:
        """The far party reports how its new call goes."""
        call_id = self._live(leg).sip_call_id
        self._emit(
            LegReferNotified(at=time.time(), leg=leg, sip_call_id=call_id, sip_code=sip_code)
        )

    def refer_failed(self, leg: LegId, sip_code: int | None, reason: str = "") -> None:
        """Our REFER came to nothing."""
        call_id = self._live(leg).sip_call_id
        self._emit(
            LegReferFailed(
                at=time.time(), leg=leg, sip_call_id=call_id, sip_code=sip_code, reason=reason
            )
        )

    def end(
        self,
        leg: LegId,
        cause: CloseCause = CloseCause.REMOTE_HANGUP,
        *,
        sip_code: int | None = None,
        reason: str = "",
    ) -> None:
        """The leg is over, for whatever cause."""
        gone = self.legs.pop(leg)
        closed = LegClosed(
            at=time.time(),
            leg=leg,
            sip_call_id=gone.sip_call_id,
            cause=cause,
            sip_code=sip_code,
            reason=reason,
        )
        self.ended[leg] = closed
        self._emit(closed)

    def taint(self, reason: str = "scripted") -> None:
        """The engine finds that it can no longer be trusted."""
        self._tainted = True
        self._emit(EngineTainted(at=time.time(), reason=reason))

    # -- inside --------------------------------------------------------------------------------

    def _establish(self, live: FakeLeg, codec: str) -> FakeLegMedia:
        live.answered = True
        if live.media is None or live.media.codec != codec:
            live.media = FakeLegMedia(codec)
        self._emit(
            LegAnswered(
                at=time.time(),
                leg=live.id,
                sip_call_id=live.sip_call_id,
                codec=codec,
                video=live.video is not None,
            )
        )
        return live.media

    def _live(self, leg: LegId) -> FakeLeg:
        try:
            return self.legs[leg]
        except KeyError:
            raise SessionGone(f"Leg {leg} is over.") from None

    def _new_call_id(self) -> str:
        self._count += 1
        return f"fake-call-{self._count}"

    def _emit(self, event: SipEvent) -> None:
        assert self._listener is not None, "start() the engine first"
        self._listener(event)
