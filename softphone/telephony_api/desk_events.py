"""Payloads about callers who wait, supervisors and agents: the gateway's own."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from softphone.telephony_api.agents import AgentStateModel, ChosenState
from softphone.telephony_api.event_base import EventModel
from softphone.telephony_api.supervision import PlaceModel
from softphone.telephony_api.trunks import TrunkStateModel
from softphone.telephony_api.waiting import WaitingCallerModel


class WaitingCallersModel(EventModel):
    """Everybody who waits outside of rooms now, the longest waiting first. The gateway's own."""

    METHOD: ClassVar[str] = "waiting-callers"

    callers: tuple[WaitingCallerModel, ...] = Field(default=(), strict=False)


class TrunkStatesModel(EventModel):
    """How the trunks that register stand, to owners. The gateway's own."""

    METHOD: ClassVar[str] = "trunk-states"

    trunks: tuple[TrunkStateModel, ...] = Field(default=(), strict=False)


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
