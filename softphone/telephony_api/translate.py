"""From payload models to the domain's events; on the hot path of the window, hence so plain."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from softphone.domain import events as domain
from softphone.domain.agent import AgentState
from softphone.domain.frozen import unfrozen_twin
from softphone.domain.holding import Hold
from softphone.domain.ids import LegId, ParticipantId
from softphone.domain.supervision import SupervisionMode
from softphone.domain.waiting import WaitingCaller, WaitingStage
from softphone.telephony_api import events as wire
from softphone.telephony_api.participants import LegModel, ParticipantModel
from softphone.telephony_api.waiting import WaitingCallerModel


def to_domain(payload: wire.EventModel, now: float) -> domain.TelephonyEvent | None:
    """The domain's event for a payload.

    Args:
        payload: a validated payload.
        now: unix time to use when the payload carries none.

    Returns:
        None for events the domain does not know, and for errors that name no leg.
    """
    return _TO_DOMAIN[type(payload)](payload, now)


def to_participant(model: ParticipantModel) -> domain.Participant:
    """The domain's participant."""
    return domain.Participant(
        ParticipantId(model.session_id),
        model.user_id or None,
        model.user_name or None,
        model.owner,
        model.participant_type,
        model.local,
        model.audio,
        model.permissions,
        None if model.hold is None else Hold(model.hold.local, model.hold.remote),
    )


def to_leg_snapshot(model: LegModel) -> domain.LegSnapshot:
    """The domain's view of one live leg."""
    return domain.LegSnapshot(
        LegId(model.session_id),
        model.direction,
        model.state,
        model.destination,
        model.sip_from,
        model.display_name,
        model.user_id,
        model.sip_call_id,
        model.provider,
        model.started_at,
        model.answered_at,
    )


def to_quality(model: wire.QualityModel) -> domain.Quality:
    """The domain's media quality; samples are the commonest of all events, so made the fast way."""
    quality = unfrozen_twin(domain.Quality)(
        model.codec,
        model.packets_sent,
        model.packets_received,
        model.loss_percent,
        model.jitter_ms,
        model.rtt_ms,
        model.mos,
    )
    quality.__class__ = domain.Quality
    return quality  # type: ignore[no-any-return]  # the twin is made at run time


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
    )


def _when(payload: wire.EventModel, now: float) -> float:
    return now if payload.timestamp is None else payload.timestamp


def _dialout_connected(p: wire.DialoutConnectedModel, now: float) -> domain.TelephonyEvent:
    return domain.DialoutConnected(
        timestamp=_when(p, now),
        seq=p.seq,
        session_id=LegId(p.session_id),
        user_id=p.user_id,
        action_trace_id=p.action_trace_id,
        provider=p.provider,
        sip_call_id=p.sip_call_id,
        origin=p.origin,
        destination=p.destination,
        caller_id=p.caller_id,
    )


def _dialout_answered(p: wire.DialoutAnsweredModel, now: float) -> domain.TelephonyEvent:
    return domain.DialoutAnswered(
        timestamp=_when(p, now),
        seq=p.seq,
        session_id=LegId(p.session_id),
        user_id=p.user_id,
        action_trace_id=p.action_trace_id,
        provider=p.provider,
        sip_call_id=p.sip_call_id,
        origin=p.origin,
        destination=p.destination,
        caller_id=p.caller_id,
    )


def _dialout_stopped(p: wire.DialoutStoppedModel, now: float) -> domain.TelephonyEvent:
    return domain.DialoutStopped(
        timestamp=_when(p, now),
        seq=p.seq,
        session_id=LegId(p.session_id),
        user_id=p.user_id,
        action_trace_id=p.action_trace_id,
        provider=p.provider,
        sip_call_id=p.sip_call_id,
        origin=p.origin,
        destination=p.destination,
        caller_id=p.caller_id,
        reason=p.reason,
        cause=p.cause,
    )


def _dialout_warning(p: wire.DialoutWarningModel, now: float) -> domain.TelephonyEvent | None:
    if p.session_id is None:
        return None
    return domain.DialoutWarning(
        timestamp=_when(p, now),
        seq=p.seq,
        session_id=LegId(p.session_id),
        user_id=p.user_id,
        action_trace_id=p.action_trace_id,
        provider=p.provider,
        sip_call_id=p.sip_call_id,
        origin=p.origin,
        destination=p.destination,
        caller_id=p.caller_id,
        error_msg=p.error_msg,
    )


def _dialout_error(p: wire.DialoutErrorModel, now: float) -> domain.TelephonyEvent | None:
    if p.session_id is None:
        return None
    details = p.details or wire.DialoutErrorDetails()
    return domain.DialoutError(
        timestamp=_when(p, now),
        seq=p.seq,
        session_id=LegId(p.session_id),
        user_id=p.user_id,
        action_trace_id=p.action_trace_id,
        provider=p.provider,
        sip_call_id=p.sip_call_id,
        destination=details.destination,
        error_msg=p.error_msg,
        sip_code=details.sip_code,
        reason=details.reason,
    )


def _dialin_ready(p: wire.DialinReadyModel, now: float) -> domain.TelephonyEvent:
    return domain.DialinReady(
        timestamp=_when(p, now), seq=p.seq, sip_endpoint=p.sip_endpoint, provider=p.provider
    )


def _dialin_ringing(p: wire.DialinRingingModel, now: float) -> domain.TelephonyEvent:
    return domain.DialinRinging(**_dialin(p, now))


def _dialin_connected(p: wire.DialinConnectedModel, now: float) -> domain.TelephonyEvent:
    return domain.DialinConnected(**_dialin(p, now))


def _dialin_stopped(p: wire.DialinStoppedModel, now: float) -> domain.TelephonyEvent:
    return domain.DialinStopped(**_dialin(p, now), reason=p.reason, cause=p.cause)


def _dialin(
    p: wire.DialinRingingModel | wire.DialinConnectedModel | wire.DialinStoppedModel, now: float
) -> dict[str, Any]:
    headers = p.sip_headers
    return {
        "timestamp": _when(p, now),
        "seq": p.seq,
        "session_id": p.session_id,
        "user_id": p.user_id,
        "action_trace_id": p.action_trace_id,
        "provider": p.provider,
        "sip_call_id": p.sip_call_id,
        "sip_from": p.sip_from,
        "sip_headers": {k: str(v) for k, v in headers.items()} if headers else {},
        "sip_endpoint": p.sip_endpoint,
        "display_name": p.display_name,
    }


def _dialin_warning(p: wire.DialinWarningModel, now: float) -> domain.TelephonyEvent:
    return domain.DialinWarning(
        timestamp=_when(p, now),
        seq=p.seq,
        session_id=LegId(p.session_id),
        user_id=p.user_id,
        action_trace_id=p.action_trace_id,
        provider=p.provider,
        sip_call_id=p.sip_call_id,
        sip_from=p.sip_from,
        sip_endpoint=p.sip_endpoint,
        error_msg=p.error_msg,
    )


def _dialin_error(p: wire.DialinErrorModel, now: float) -> domain.TelephonyEvent:
    details = p.details or wire.DialinErrorDetails()
    return domain.DialinError(
        timestamp=_when(p, now),
        seq=p.seq,
        session_id=LegId(p.session_id),
        user_id=p.user_id,
        action_trace_id=p.action_trace_id,
        provider=p.provider,
        sip_call_id=p.sip_call_id,
        sip_endpoint=details.sip_endpoint,
        error_msg=p.error_msg,
        type=p.type,
        sip_code=details.sip_code,
        reason=details.reason,
    )


def _dtmf(p: wire.DtmfEventModel, now: float) -> domain.TelephonyEvent:
    return domain.DtmfReceived(
        timestamp=_when(p, now),
        seq=p.seq,
        tone=p.tone,
        method=p.method,
        volume=p.volume,
        session_id=None if p.session_id is None else LegId(p.session_id),
    )


def _participant_joined(p: wire.ParticipantJoinedModel, now: float) -> domain.TelephonyEvent:
    return domain.ParticipantJoined(
        timestamp=_when(p, now), seq=p.seq, participant=to_participant(p.participant)
    )


def _participant_updated(p: wire.ParticipantUpdatedModel, now: float) -> domain.TelephonyEvent:
    return domain.ParticipantUpdated(
        timestamp=_when(p, now), seq=p.seq, participant=to_participant(p.participant)
    )


def _participant_left(p: wire.ParticipantLeftModel, now: float) -> domain.TelephonyEvent:
    return domain.ParticipantLeft(
        timestamp=_when(p, now),
        seq=p.seq,
        participant=to_participant(p.participant),
        reason=p.reason,
    )


def _app_message(p: wire.AppMessageModel, now: float) -> domain.TelephonyEvent:
    return domain.AppMessage(timestamp=_when(p, now), seq=p.seq, data=p.data, from_id=p.from_id)


def _recording_started(p: wire.RecordingStartedModel, now: float) -> domain.TelephonyEvent:
    return domain.RecordingChanged(
        timestamp=_when(p, now), seq=p.seq, recording=True, recording_id=p.recording_id
    )


def _recording_stopped(p: wire.RecordingStoppedModel, now: float) -> domain.TelephonyEvent:
    return domain.RecordingChanged(
        timestamp=_when(p, now), seq=p.seq, recording=False, recording_id=p.recording_id
    )


def _recording_paused(p: wire.RecordingPausedModel, now: float) -> domain.TelephonyEvent:
    return domain.RecordingChanged(
        timestamp=_when(p, now), seq=p.seq, recording=True, paused=True, recording_id=p.recording_id
    )


def _recording_resumed(p: wire.RecordingResumedModel, now: float) -> domain.TelephonyEvent:
    return domain.RecordingChanged(
        timestamp=_when(p, now),
        seq=p.seq,
        recording=True,
        paused=False,
        recording_id=p.recording_id,
    )


def _recording_error(p: wire.RecordingErrorModel, now: float) -> domain.TelephonyEvent:
    return domain.RecordingChanged(
        timestamp=_when(p, now),
        seq=p.seq,
        recording=False,
        recording_id=p.recording_id,
        error=p.error_msg,
    )


def _transfer_progress(p: wire.TransferProgressModel, now: float) -> domain.TelephonyEvent:
    return domain.TransferProgress(
        timestamp=_when(p, now),
        seq=p.seq,
        session_id=LegId(p.session_id),
        status=p.status,
        to_end_point=p.to_end_point,
        sip_code=p.sip_code,
        is_sip_refer=bool(p.is_sip_refer),
        reason=p.reason,
    )


def _stats(p: wire.StatsModel, now: float) -> domain.TelephonyEvent:
    sample = unfrozen_twin(domain.StatsSampled)(_when(p, now), p.seq, p.session_id, to_quality(p))
    sample.__class__ = domain.StatsSampled
    return sample  # type: ignore[no-any-return]  # the twin is made at run time


def _waiting(p: wire.WaitingCallersModel, now: float) -> domain.TelephonyEvent:
    return domain.WaitingChanged(
        timestamp=_when(p, now), seq=p.seq, callers=tuple(map(to_waiting, p.callers))
    )


def _supervision(p: wire.SupervisionChangedModel, now: float) -> domain.TelephonyEvent:
    return domain.SupervisionChanged(
        timestamp=_when(p, now),
        seq=p.seq,
        supervisor=ParticipantId(p.session_id),
        user_id=p.user_id or "",
        user_name=p.user_name or "",
        mode=None if p.mode is None else SupervisionMode(p.mode),
        to=tuple(map(ParticipantId, p.to or ())),
    )


def _agent_state(p: wire.AgentStateChangedModel, now: float) -> domain.TelephonyEvent:
    return domain.AgentStateChanged(
        timestamp=_when(p, now),
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
        timestamp=_when(p, now),
        seq=p.seq,
        agent=ParticipantId(p.session_id),
        state=AgentState(p.state),
        reason=p.reason,
        by=p.by,
    )


def _help_wanted(p: wire.HelpWantedModel, now: float) -> domain.TelephonyEvent:
    return domain.HelpWanted(
        timestamp=_when(p, now),
        seq=p.seq,
        agent=ParticipantId(p.session_id),
        user_id=p.user_id or "",
        user_name=p.user_name or "",
        call=None if p.call is None else LegId(p.call),
        note=p.note or "",
    )


def _not_for_domain(_payload: wire.EventModel, _now: float) -> None:
    return None


_TO_DOMAIN: Final[
    Mapping[type[wire.EventModel], Callable[[Any, float], domain.TelephonyEvent | None]]
] = MappingProxyType(
    {
        wire.DialoutConnectedModel: _dialout_connected,
        wire.DialoutAnsweredModel: _dialout_answered,
        wire.DialoutStoppedModel: _dialout_stopped,
        wire.DialoutWarningModel: _dialout_warning,
        wire.DialoutErrorModel: _dialout_error,
        wire.DialinReadyModel: _dialin_ready,
        wire.DialinRingingModel: _dialin_ringing,
        wire.DialinConnectedModel: _dialin_connected,
        wire.DialinStoppedModel: _dialin_stopped,
        wire.DialinWarningModel: _dialin_warning,
        wire.DialinErrorModel: _dialin_error,
        wire.DtmfEventModel: _dtmf,
        wire.ParticipantJoinedModel: _participant_joined,
        wire.ParticipantUpdatedModel: _participant_updated,
        wire.ParticipantLeftModel: _participant_left,
        wire.ParticipantCountsModel: _not_for_domain,
        wire.AppMessageModel: _app_message,
        wire.RecordingStartedModel: _recording_started,
        wire.RecordingStoppedModel: _recording_stopped,
        wire.RecordingPausedModel: _recording_paused,
        wire.RecordingResumedModel: _recording_resumed,
        wire.RecordingErrorModel: _recording_error,
        wire.TransferProgressModel: _transfer_progress,
        wire.StatsModel: _stats,
        wire.WaitingCallersModel: _waiting,
        wire.SupervisionChangedModel: _supervision,
        wire.AgentStateChangedModel: _agent_state,
        wire.AgentStateForcedModel: _agent_forced,
        wire.HelpWantedModel: _help_wanted,
    }
)
