"""Payloads of the events about one leg: dial-out, dial-in, tones, transfers and quality."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from softphone.telephony_api.event_base import EventModel
from softphone.telephony_api.limits import TransferStatus
from softphone.telephony_api.wire import AnswerModel


class _LegFields(EventModel):
    user_id: str | None = None
    action_trace_id: str | None = None
    provider: str
    sip_call_id: str | None = None


class _DialoutFields(_LegFields):
    origin: str | None = None
    destination: str | None = None
    caller_id: str | None = None


class DialoutConnectedModel(_DialoutFields):
    """The network acknowledged; the far end rings. Not answered."""

    METHOD: ClassVar[str] = "dialout-connected"

    session_id: str
    sip_call_id: str


class DialoutAnsweredModel(_DialoutFields):
    """The far party picked up."""

    METHOD: ClassVar[str] = "dialout-answered"

    session_id: str
    sip_call_id: str


class DialoutStoppedModel(_DialoutFields):
    """The leg ended by hang-up, cancel or loss.

    ``reason`` is for a person, ``cause`` for a machine.
    """

    METHOD: ClassVar[str] = "dialout-stopped"
    OURS: ClassVar[frozenset[str]] = EventModel.OURS | {"reason", "cause"}

    session_id: str
    reason: str | None = None
    cause: str | None = None


class DialoutWarningModel(_DialoutFields):
    """Worth knowing, not the end: codec fallback and the like."""

    METHOD: ClassVar[str] = "dialout-warning"

    session_id: str | None = None
    error_msg: str


class DialoutErrorDetails(AnswerModel):
    """``details`` of ``dialout-error``; ``sip_code`` and ``reason`` are the gateway's."""

    OURS: ClassVar[frozenset[str]] = frozenset({"sipCode", "reason"})

    destination: str | None = None
    sip_headers: dict[str, str] | None = None
    sip_code: int | None = None
    reason: str | None = None


class DialoutErrorModel(_LegFields):
    """The leg failed for good."""

    METHOD: ClassVar[str] = "dialout-error"

    session_id: str | None = None
    error_msg: str
    details: DialoutErrorDetails | None = None


class DialinReadyModel(EventModel):
    """One SIP endpoint of the room can take a call; once per endpoint, may repeat."""

    METHOD: ClassVar[str] = "dialin-ready"

    sip_endpoint: str
    provider: str


class _DialinFields(_LegFields):
    session_id: str
    sip_from: str | None = None
    sip_endpoint: str | None = None


class DialinRingingModel(_DialinFields):
    """A caller waits for ``answerDialIn``. The gateway's own: Daily has no ringing."""

    METHOD: ClassVar[str] = "dialin-ringing"
    OURS: ClassVar[frozenset[str]] = EventModel.OURS | {"displayName"}

    sip_headers: dict[str, Any] | None = None
    display_name: str | None = None


class DialinConnectedModel(_DialinFields):
    """The call was accepted; media is being set up."""

    METHOD: ClassVar[str] = "dialin-connected"
    OURS: ClassVar[frozenset[str]] = EventModel.OURS | {"displayName"}

    sip_call_id: str
    sip_headers: dict[str, Any] | None = None
    display_name: str | None = None


class DialinStoppedModel(_DialinFields):
    """The caller hung up or the leg ended; ``reason`` for a person, ``cause`` for a machine."""

    METHOD: ClassVar[str] = "dialin-stopped"
    OURS: ClassVar[frozenset[str]] = EventModel.OURS | {"displayName", "reason", "cause"}

    sip_headers: dict[str, Any] | None = None
    display_name: str | None = None
    reason: str | None = None
    cause: str | None = None


class DialinWarningModel(_DialinFields):
    """Worth knowing, not the end."""

    METHOD: ClassVar[str] = "dialin-warning"

    error_msg: str


class DialinErrorDetails(AnswerModel):
    """``details`` of ``dialin-error``; ``sip_code`` and ``reason`` are the gateway's."""

    OURS: ClassVar[frozenset[str]] = frozenset({"sipCode", "reason"})

    sip_endpoint: str | None = None
    sip_code: int | None = None
    reason: str | None = None


class DialinErrorModel(_LegFields):
    """The leg failed for good."""

    METHOD: ClassVar[str] = "dialin-error"

    session_id: str
    error_msg: str
    type: Literal["start-failed"] | None = None
    details: DialinErrorDetails | None = None


class DtmfEventModel(EventModel):
    """The far party pressed one key; ``method`` as in ``sendDTMF``."""

    METHOD: ClassVar[str] = "dtmf-event"

    tone: str
    volume: float
    method: str
    session_id: str | None = None


class TransferProgressModel(EventModel):
    """A transfer moved on; ``status`` uses Daily's calltransfer words. The gateway's own.

    ``sip_code`` and ``reason`` say why a target was not reached; the response codes are those of
    a REFER and of its last NOTIFY.
    """

    METHOD: ClassVar[str] = "transfer-progress"

    session_id: str
    status: TransferStatus
    to_end_point: str | None = None
    from_end_point: str | None = None
    is_sip_refer: bool | None = None
    mtg_session_id: str | None = None
    sip_code: int | None = None
    reason: str | None = None
    refer_sip_response_code: int | None = None
    notify_sip_response_code: int | None = None


class QualityModel(AnswerModel):
    """Media quality of a leg: the answer to ``getStats``; times in ms, loss 0-100 %, MOS 1-4.5."""

    codec: str | None = None
    packets_sent: int = 0
    packets_received: int = 0
    loss_percent: float = 0.0
    jitter_ms: float | None = None
    rtt_ms: float | None = None
    mos: float | None = None


class StatsModel(QualityModel, EventModel):
    """A periodic quality sample of one leg. The gateway's own."""

    METHOD: ClassVar[str] = "stats"

    session_id: str
