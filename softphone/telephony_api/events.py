"""Payloads of the telephony events: daily-js 0.92.2 to the letter, plus the gateway's own.

Each class's ``METHOD`` is its event name. Besides Daily's fields every payload may carry ``seq``
(the room's sequence, +1 each) and ``timestamp`` (unix seconds). Fields that Daily does not have
are listed in ``OURS``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Final, Literal

from pydantic import Field

from softphone.telephony_api.agents import AgentStateModel, ChosenState
from softphone.telephony_api.limits import LeftReason, TransferStatus
from softphone.telephony_api.participants import ParticipantCounts, ParticipantModel
from softphone.telephony_api.supervision import PlaceModel
from softphone.telephony_api.waiting import WaitingCallerModel
from softphone.telephony_api.wire import AnswerModel


class EventModel(AnswerModel):
    """What every payload may carry beyond Daily's fields."""

    METHOD: ClassVar[str] = ""
    OURS: ClassVar[frozenset[str]] = frozenset({"seq", "timestamp"})

    seq: int | None = None
    timestamp: float | None = None


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


class ParticipantJoinedModel(EventModel):
    """Somebody's media entered the room."""

    METHOD: ClassVar[str] = "participant-joined"

    participant: ParticipantModel


class ParticipantUpdatedModel(EventModel):
    """Name, permissions or media state of somebody changed."""

    METHOD: ClassVar[str] = "participant-updated"

    participant: ParticipantModel


class ParticipantLeftModel(EventModel):
    """Somebody left, or became hidden."""

    METHOD: ClassVar[str] = "participant-left"

    participant: ParticipantModel
    reason: LeftReason | None = None


class ParticipantCountsModel(EventModel):
    """How many are in the room."""

    METHOD: ClassVar[str] = "participant-counts-updated"

    participant_counts: ParticipantCounts


class AppMessageModel(EventModel):
    """What another participant sent through the room."""

    METHOD: ClassVar[str] = "app-message"

    data: Any
    from_id: str


class RecordingStartedModel(EventModel):
    """The room is being recorded."""

    METHOD: ClassVar[str] = "recording-started"

    recording_id: str | None = None
    instance_id: str | None = None
    started_by: str | None = None
    type: str | None = None
    start_ts: float | None = None


class RecordingStoppedModel(EventModel):
    """The room is no longer being recorded."""

    METHOD: ClassVar[str] = "recording-stopped"

    recording_id: str | None = None
    instance_id: str | None = None


class RecordingPausedModel(EventModel):
    """A recording goes on without sound, since secret tones are being sent."""

    METHOD: ClassVar[str] = "recording-paused"

    recording_id: str | None = None
    instance_id: str | None = None


class RecordingResumedModel(EventModel):
    """A recording that paused takes in the room again."""

    METHOD: ClassVar[str] = "recording-resumed"

    recording_id: str | None = None
    instance_id: str | None = None


class RecordingErrorModel(EventModel):
    """A recording broke off; ``recording-stopped`` follows. The call goes on."""

    METHOD: ClassVar[str] = "recording-error"

    recording_id: str | None = None
    instance_id: str | None = None
    error_msg: str


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


class WaitingCallersModel(EventModel):
    """Everybody who waits outside of rooms now, the longest waiting first. The gateway's own."""

    METHOD: ClassVar[str] = "waiting-callers"

    callers: tuple[WaitingCallerModel, ...] = Field(default=(), strict=False)


class SupervisionChangedModel(PlaceModel, EventModel):
    """A supervisor came, switched or went. The gateway's own."""

    METHOD: ClassVar[str] = "supervision-changed"


class AgentStateChangedModel(AgentStateModel, EventModel):
    """What an agent is doing now. The gateway's own."""

    METHOD: ClassVar[str] = "agent-state-changed"


class AgentStateForcedModel(EventModel):
    """A supervisor chose a state for an agent, who is to take it. The gateway's own."""

    METHOD: ClassVar[str] = "agent-state-forced"

    session_id: str
    state: ChosenState
    reason: str
    by: str


class HelpWantedModel(EventModel):
    """An agent wants a supervisor; ``call`` is the leg it is about. The gateway's own."""

    METHOD: ClassVar[str] = "help-wanted"

    session_id: str
    user_id: str | None = None
    user_name: str | None = None
    call: str | None = None
    note: str | None = None


DAILY_EVENTS: Final[tuple[type[EventModel], ...]] = (
    DialoutConnectedModel,
    DialoutAnsweredModel,
    DialoutStoppedModel,
    DialoutWarningModel,
    DialoutErrorModel,
    DialinReadyModel,
    DialinConnectedModel,
    DialinStoppedModel,
    DialinWarningModel,
    DialinErrorModel,
    DtmfEventModel,
    ParticipantJoinedModel,
    ParticipantUpdatedModel,
    ParticipantLeftModel,
    ParticipantCountsModel,
    AppMessageModel,
)
"""Events daily-js has too."""

GATEWAY_EVENTS: Final[tuple[type[EventModel], ...]] = (
    DialinRingingModel,
    TransferProgressModel,
    StatsModel,
    RecordingStartedModel,
    RecordingStoppedModel,
    RecordingPausedModel,
    RecordingResumedModel,
    RecordingErrorModel,
    WaitingCallersModel,
    SupervisionChangedModel,
    AgentStateChangedModel,
    AgentStateForcedModel,
    HelpWantedModel,
)
"""Events whose payload is the gateway's own."""

EVENT_MODELS: Final[Mapping[str, type[EventModel]]] = MappingProxyType(
    {model.METHOD: model for model in DAILY_EVENTS + GATEWAY_EVENTS}
)
"""Payload model by event name."""
