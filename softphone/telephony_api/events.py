"""Payloads of the telephony events: daily-js 0.92.2 to the letter, plus the gateway's own.

Each class's ``METHOD`` is its event name. Besides Daily's fields every payload may carry ``seq``
(the room's sequence, +1 each) and ``timestamp`` (unix seconds). Fields that Daily does not have
are listed in ``OURS``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from softphone.telephony_api.desk_events import (
    AgentStateChangedModel,
    AgentStateForcedModel,
    HelpWantedModel,
    SupervisionChangedModel,
    TrunkStatesModel,
    WaitingCallersModel,
)
from softphone.telephony_api.event_base import EventModel
from softphone.telephony_api.leg_events import (
    DialinConnectedModel,
    DialinErrorDetails,
    DialinErrorModel,
    DialinReadyModel,
    DialinRingingModel,
    DialinStoppedModel,
    DialinWarningModel,
    DialoutAnsweredModel,
    DialoutConnectedModel,
    DialoutErrorDetails,
    DialoutErrorModel,
    DialoutStoppedModel,
    DialoutWarningModel,
    DtmfEventModel,
    QualityModel,
    StatsModel,
    TransferProgressModel,
)
from softphone.telephony_api.room_events import (
    AppMessageModel,
    ParticipantCountsModel,
    ParticipantJoinedModel,
    ParticipantLeftModel,
    ParticipantUpdatedModel,
    RecordingErrorModel,
    RecordingPausedModel,
    RecordingResumedModel,
    RecordingStartedModel,
    RecordingStoppedModel,
)

__all__ = [
    "DAILY_EVENTS",
    "EVENT_MODELS",
    "GATEWAY_EVENTS",
    "AgentStateChangedModel",
    "AgentStateForcedModel",
    "AppMessageModel",
    "DialinConnectedModel",
    "DialinErrorDetails",
    "DialinErrorModel",
    "DialinReadyModel",
    "DialinRingingModel",
    "DialinStoppedModel",
    "DialinWarningModel",
    "DialoutAnsweredModel",
    "DialoutConnectedModel",
    "DialoutErrorDetails",
    "DialoutErrorModel",
    "DialoutStoppedModel",
    "DialoutWarningModel",
    "DtmfEventModel",
    "EventModel",
    "HelpWantedModel",
    "ParticipantCountsModel",
    "ParticipantJoinedModel",
    "ParticipantLeftModel",
    "ParticipantUpdatedModel",
    "QualityModel",
    "RecordingErrorModel",
    "RecordingPausedModel",
    "RecordingResumedModel",
    "RecordingStartedModel",
    "RecordingStoppedModel",
    "StatsModel",
    "SupervisionChangedModel",
    "TransferProgressModel",
    "TrunkStatesModel",
    "WaitingCallersModel",
]

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
    TrunkStatesModel,
)
"""Events whose payload is the gateway's own."""

EVENT_MODELS: Final[Mapping[str, type[EventModel]]] = MappingProxyType(
    {model.METHOD: model for model in DAILY_EVENTS + GATEWAY_EVENTS}
)
"""Payload model by event name."""
