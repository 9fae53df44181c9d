"""Events about waiting callers, trunks, supervisors and agents, from payload to domain."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from softphone.domain import events as domain
from softphone.domain.agent import AgentState
from softphone.domain.ids import LegId, ParticipantId
from softphone.domain.registration import RegistrationState, TrunkRegistration
from softphone.domain.supervision import SupervisionMode
from softphone.domain.waiting import WaitingCaller, WaitingStage
from softphone.telephony_api import desk_events as wire
from softphone.telephony_api.event_base import EventModel, when
from softphone.telephony_api.trunks import TrunkStateModel
from softphone.telephony_api.waiting import WaitingCallerModel


def to_waiting(model: WaitingCallerModel) -> WaitingCaller:
    """The domain's view of a caller in the lobby."""
    return WaitingCaller(
        leg=LegId(model.session_id),
        stage=WaitingStage(model.stage),
        since=model.since,
        name=model.display_name or "",
        number=model.sip_from or "",
        entrance=model.entrance or "",
        room=model.room or "",
        rings=model.rings,
    )


def _waiting(p: wire.WaitingCallersModel, now: float) -> domain.TelephonyEvent:
    return domain.WaitingChanged(
        timestamp=when(p, now), seq=p.seq, callers=tuple(map(to_waiting, p.callers))
    )


def to_registration(model: TrunkStateModel) -> TrunkRegistration:
    """The domain's view of a trunk that registers."""
    return TrunkRegistration(
        trunk=model.name,
        state=RegistrationState(model.registration),
        since=model.since,
        reason=model.reason or "",
        retry_at=model.retry_at,
    )


def _trunks(p: wire.TrunkStatesModel, now: float) -> domain.TelephonyEvent:
    trunks = tuple(map(to_registration, p.trunks))
    return domain.TrunksChanged(timestamp=when(p, now), seq=p.seq, trunks=trunks)


def _supervision(p: wire.SupervisionChangedModel, now: float) -> domain.TelephonyEvent:
    return domain.SupervisionChanged(
        timestamp=when(p, now),
        seq=p.seq,
        supervisor=ParticipantId(p.session_id),
        user_id=p.user_id or "",
        user_name=p.user_name or "",
        mode=None if p.mode is None else SupervisionMode(p.mode),
        to=tuple(map(ParticipantId, p.to or ())),
    )


def _agent_state(p: wire.AgentStateChangedModel, now: float) -> domain.TelephonyEvent:
    return domain.AgentStateChanged(
        timestamp=when(p, now),
        seq=p.seq,
        agent=ParticipantId(p.session_id),
        state=AgentState(p.state),
        since=p.since,
        user_id=p.user_id,
        user_name=p.user_name,
        reason=p.reason,
        queued=None if p.queued is None else AgentState(p.queued),
    )


def _agent_forced(p: wire.AgentStateForcedModel, now: float) -> domain.TelephonyEvent:
    return domain.AgentStateForced(
        timestamp=when(p, now),
        seq=p.seq,
        agent=ParticipantId(p.session_id),
        state=AgentState(p.state),
        reason=p.reason,
        by=p.by,
    )


def _help_wanted(p: wire.HelpWantedModel, now: float) -> domain.TelephonyEvent:
    return domain.HelpWanted(
        timestamp=when(p, now),
        seq=p.seq,
        agent=ParticipantId(p.session_id),
        user_id=p.user_id or "",
        user_name=p.user_name or "",
        call=None if p.call is None else LegId(p.call),
        note=p.note or "",
    )


DESK_EVENTS: Final[
    Mapping[type[EventModel], Callable[[Any, float], domain.TelephonyEvent | None]]
] = MappingProxyType(
    {
        wire.WaitingCallersModel: _waiting,
        wire.SupervisionChangedModel: _supervision,
        wire.AgentStateChangedModel: _agent_state,
        wire.AgentStateForcedModel: _agent_forced,
        wire.HelpWantedModel: _help_wanted,
        wire.TrunkStatesModel: _trunks,
    }
)
"""What makes a domain event of each payload about the people at and before the desk."""
