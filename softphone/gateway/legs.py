"""One telephony leg as the gateway keeps it, and the payloads of the events about it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from softphone.domain.holding import Hold
from softphone.domain.ids import LegId
from softphone.domain.routing import TrunkAttempt
from softphone.telephony_api.events import (
    DialinConnectedModel,
    DialinErrorDetails,
    DialinErrorModel,
    DialinRingingModel,
    DialinStoppedModel,
    DialinWarningModel,
    DialoutAnsweredModel,
    DialoutConnectedModel,
    DialoutErrorDetails,
    DialoutErrorModel,
    DialoutStoppedModel,
    DialoutWarningModel,
    EventModel,
)
from softphone.telephony_api.participants import LegModel

if TYPE_CHECKING:
    from softphone.gateway.participants import RoomParticipant
    from softphone.gateway.room import LiveRoom
    from softphone.gateway.sip.engine import CloseCause, SipLegEvent
    from softphone.gateway.tones import ToneQueue
    from softphone.telephony_api.options import StartDialOut

PROVIDER: Final = "daily"
"""Daily's events require a provider; of its two names this one means plain SIP."""

_ITS_OWN: Final = LegId("")

LegState = Literal["dialing", "ringing", "connecting", "active"]


class LegTransfer(Protocol):
    """A transfer under way, as far as its leg knows it."""

    def cancel(self) -> None:
        """The leg is being hung up; the transfer comes to nothing."""

    def on_leg_event(self, event: SipLegEvent) -> SipLegEvent:
        """See an event of the leg first, and pass it on as it shall be understood."""


@dataclass(slots=True, kw_only=True, eq=False)
class Leg:
    """A leg from its start to its one terminal event.

    Attributes:
        routes: the trunk that carries it, and those that may still be tried.
        line: the engine's id of it; stays when the call moves to another room as a new leg.
        endpoint: number of the room's SIP endpoint a dial-in occupies, 1 for the first.
        announced: whether the room has been told of the leg by an event.
        stopping: we asked for its end.
        timed_out: it rang too long.
        hold_wanted: permissions close it off; ``participant.hold.local`` follows.
        held_since: unix time in seconds at which we put the far party on hold.
        transfer: the one transfer under way.
        asked: the target the far party asks to be transferred to, until that is decided.
    """

    id: LegId
    room: LiveRoom
    direction: Literal["dial-out", "dial-in"]
    participant: RoomParticipant
    state: LegState
    display_name: str = ""
    options: StartDialOut | None = None
    origin: str | None = None
    destination: str | None = None
    sip_from: str | None = None
    sip_headers: Mapping[str, str] = field(default_factory=dict)
    sip_endpoint: str | None = None
    endpoint: int = 0
    sip_call_id: str = ""
    started_at: float = field(default_factory=time.time)
    answered_at: float | None = None
    announced: bool = False
    joined: bool = False
    stopping: bool = False
    timed_out: bool = False
    hold_wanted: bool = False
    held_since: float | None = None
    tones: ToneQueue | None = None
    ringing: asyncio.TimerHandle | None = None
    sampling: asyncio.TimerHandle | None = None
    placing: asyncio.Task[None] | None = None
    holding: asyncio.Task[None] | None = None
    transfer: LegTransfer | None = None
    asked: str | None = None
    asking: asyncio.TimerHandle | None = None
    routes: tuple[TrunkAttempt, ...] = ()
    line: LegId = _ITS_OWN

    def __post_init__(self) -> None:
        """Let the engine's id be the leg's own, unless another was given."""
        self.line = self.line or self.id
        if self.participant.hold is None:
            self.participant.hold = Hold()

    @property
    def dial_out(self) -> bool:
        """Whether we started it."""
        return self.direction == "dial-out"

    @property
    def answered(self) -> bool:
        """Whether both sides have talked, or could have."""
        return self.answered_at is not None

    @property
    def held(self) -> bool:
        """Whether we hold the far party by re-INVITE."""
        return self.participant.hold is not None and self.participant.hold.local

    @held.setter
    def held(self, held: bool) -> None:
        if held is not self.held:
            self.held_since = time.time() if held else None
        self.participant.hold = replace(self.participant.hold or Hold(), local=held)

    def stop_clocks(self) -> None:
        """Stop every clock of this leg."""
        self.stop_ringing()
        self.stop_asking()
        if self.sampling is not None:
            self.sampling.cancel()
            self.sampling = None

    def stop_asking(self) -> None:
        """What the far party asked for is decided."""
        self.asked = None
        if self.asking is not None:
            self.asking.cancel()
            self.asking = None

    def stop_ringing(self) -> None:
        """Stop the clock of the longest ring."""
        if self.ringing is not None:
            self.ringing.cancel()
            self.ringing = None

    def model(self) -> LegModel:
        """The leg with its last state, as in the answer to ``join``."""
        return LegModel(
            session_id=self.id,
            direction=self.direction,
            state=self.state,
            destination=self.destination,
            sip_from=self.sip_from,
            display_name=self.display_name or None,
            user_id=self.participant.user_id,
            sip_call_id=self.sip_call_id,
            provider=PROVIDER,
            started_at=self.started_at,
            answered_at=self.answered_at,
            held_since=self.held_since,
        )

    def warning(self, text: str) -> EventModel:
        """``dialout-warning`` or ``dialin-warning``."""
        if self.dial_out:
            return DialoutWarningModel(**self._dialout(), error_msg=text)
        fields = self._common() | {"sip_from": self.sip_from, "sip_endpoint": self.sip_endpoint}
        return DialinWarningModel(**fields, error_msg=text)

    def dialout_connected(self) -> DialoutConnectedModel:
        """The network acknowledged."""
        return DialoutConnectedModel(**self._dialout())

    def dialout_answered(self) -> DialoutAnsweredModel:
        """The far party picked up."""
        return DialoutAnsweredModel(**self._dialout())

    def dialout_stopped(self, reason: str, cause: CloseCause) -> DialoutStoppedModel:
        """Ended by hang-up, cancel or loss."""
        return DialoutStoppedModel(**self._dialout(), reason=reason, cause=cause.value)

    def dialout_error(self, reason: str, sip_code: int | None) -> DialoutErrorModel:
        """Failed for good."""
        details = DialoutErrorDetails(
            destination=self.destination,
            sip_headers=dict(self.sip_headers) or None,
            sip_code=sip_code,
            reason=reason,
        )
        return DialoutErrorModel(
            **self._common(), error_msg=_failure(reason, sip_code), details=details
        )

    def dialin_ringing(self) -> DialinRingingModel:
        """A caller waits for an answer."""
        return DialinRingingModel(**self._dialin())

    def dialin_connected(self) -> DialinConnectedModel:
        """The call was accepted."""
        return DialinConnectedModel(**self._dialin())

    def dialin_stopped(self, reason: str, cause: CloseCause) -> DialinStoppedModel:
        """The caller hung up or the leg ended."""
        return DialinStoppedModel(**self._dialin(), reason=reason, cause=cause.value)

    def stopped(self, reason: str, cause: CloseCause) -> EventModel:
        """``dialout-stopped`` or ``dialin-stopped``."""
        stopped = self.dialout_stopped if self.dial_out else self.dialin_stopped
        return stopped(reason, cause)

    def dialin_error(self, reason: str, sip_code: int | None) -> DialinErrorModel:
        """Failed for good."""
        details = DialinErrorDetails(
            sip_endpoint=self.sip_endpoint, sip_code=sip_code, reason=reason
        )
        return DialinErrorModel(
            **self._common(), error_msg=_failure(reason, sip_code), details=details
        )

    def _common(self) -> dict[str, Any]:
        return {
            "session_id": self.id,
            "user_id": self.participant.user_id,
            "provider": PROVIDER,
            "sip_call_id": self.sip_call_id,
        }

    def _dialout(self) -> dict[str, Any]:
        return self._common() | {
            "origin": self.origin,
            "destination": self.destination,
            "caller_id": self.options.caller_id if self.options is not None else None,
        }

    def _dialin(self) -> dict[str, Any]:
        return self._common() | {
            "sip_from": self.sip_from,
            "sip_endpoint": self.sip_endpoint,
            "sip_headers": dict(self.sip_headers),
            "display_name": self.display_name or None,
        }


def _failure(reason: str, sip_code: int | None) -> str:
    return reason if sip_code is None else f"{reason} (SIP {sip_code})"
