"""The events a SIP engine reports, delivered on the asyncio loop, in order.

Every leg ends with exactly one `LegClosed`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from softphone.domain.dialing import DtmfMethod
from softphone.domain.ids import LegId


class CloseCause(Enum):
    """Why a leg closed, normalised from the engine's texts."""

    LOCAL_HANGUP = "local-hangup"
    LOCAL_CANCEL = "local-cancel"
    LOCAL_REJECT = "local-reject"
    REMOTE_HANGUP = "remote-hangup"
    REMOTE_CANCEL = "remote-cancel"
    REJECTED = "rejected"
    REDIRECTED = "redirected"
    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    MEDIA_TIMEOUT = "media-timeout"
    TRANSFERRED = "transferred"
    ENGINE_FAULT = "engine-fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class SipEvent:
    """Base of what an engine reports. ``at`` is unix time in seconds."""

    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SipLegEvent(SipEvent):
    """An event about one leg."""

    leg: LegId
    sip_call_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegCalling(SipLegEvent):
    """The INVITE of a dial-out went out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegRinging(SipLegEvent):
    """A 180 came (or any other 18x without media)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegEarlyMedia(SipLegEvent):
    """A 183 with SDP came; the leg's media can be heard now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegOffered(SipLegEvent):
    """An INVITE reached us and rings.

    Attributes:
        to_user: user part of the To address: the room, ``room.n``, or a PIN entry.
        from_uri, from_name: as the caller states them; untrusted.
        headers: ``X-...`` headers of the INVITE, names as sent.
        display_name: the parameter ``x-daily_display_name`` of the To address, decoded.
        trunk: name of the trunk whose registration brought the call here, or empty.
        replaces: Call-ID of the call of ours that it takes over; that one has ended (RFC 3891).
    """

    to_user: str
    from_uri: str
    from_name: str = ""
    display_name: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    trunk: str = ""
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegAnswered(SipLegEvent):
    """A 2xx and its ACK passed, either direction.

    Attributes:
        codec: the audio codec in SDP spelling.
        video: whether the far party's pictures were agreed on.
    """

    codec: str = ""
    video: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LegTone(SipLegEvent):
    """The far party pressed one key; one event per key press, not per packet."""

    tone: str
    method: DtmfMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class LegRemoteHold(SipLegEvent):
    """The far party put us on hold or took us back."""

    held: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LegTransferRequested(SipLegEvent):
    """The far party sent REFER; nothing is done until the gateway decides."""

    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LegReferAnswered(SipLegEvent):
    """The far party answered our REFER; 202 means that it tries, more than 299 that it refuses."""

    sip_code: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LegReferNotified(SipLegEvent):
    """The far party reported, by NOTIFY, a status of the call our REFER asked for."""

    sip_code: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LegReferFailed(SipLegEvent):
    """Our REFER came to nothing and the leg goes on; success is `CloseCause.TRANSFERRED`."""

    sip_code: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegClosed(SipLegEvent):
    """The leg is over.

    Attributes:
        sip_code: final status of a failed INVITE, when one was seen.
        reason: as the far side or the engine words it.
        explanation: a sentence for people where cause and status do not say enough.
    """

    cause: CloseCause
    sip_code: int | None = None
    reason: str = ""
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegRerouted(SipLegEvent):
    """A trunk did not take the leg, and the next is asked.

    Attributes:
        failed, trunk: names of the trunk that failed and of the next.
        sip_code, reason: how it failed.
    """

    failed: str
    trunk: str
    sip_code: int | None = None
    reason: str = ""


class Registration(Enum):
    """State of a trunk's registration (RFC 3261 section 10)."""

    OFF = "off"
    REGISTERING = "registering"
    REGISTERED = "registered"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationChanged(SipEvent):
    """A trunk's registration has a new state.

    Attributes:
        reason: why it failed, as a sentence.
        retry_at: unix time of the next attempt while it fails.
    """

    trunk: str
    state: Registration
    sip_code: int | None = None
    reason: str = ""
    retry_at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineTainted(SipEvent):
    """The engine can no longer be trusted.

    Take no new calls, end what is left, replace the process.
    """

    reason: str
