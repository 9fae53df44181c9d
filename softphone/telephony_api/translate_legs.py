"""Events about one leg, from payload to domain."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from softphone.domain import events as domain
from softphone.domain.frozen import unfrozen_twin
from softphone.domain.ids import LegId
from softphone.telephony_api import leg_events as wire
from softphone.telephony_api.event_base import EventModel, when
from softphone.telephony_api.participants import LegModel


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


_Dialout = (
    wire.DialoutConnectedModel
    | wire.DialoutAnsweredModel
    | wire.DialoutStoppedModel
    | wire.DialoutWarningModel
)
_Dialin = wire.DialinRingingModel | wire.DialinConnectedModel | wire.DialinStoppedModel


def _leg(
    p: _Dialout
    | _Dialin
    | wire.DialoutErrorModel
    | wire.DialinWarningModel
    | wire.DialinErrorModel,
    now: float,
) -> dict[str, Any]:
    """What every event about a leg has."""
    return {
        "timestamp": when(p, now),
        "seq": p.seq,
        "session_id": p.session_id,
        "user_id": p.user_id,
        "action_trace_id": p.action_trace_id,
        "provider": p.provider,
        "sip_call_id": p.sip_call_id,
    }


def _dialout(p: _Dialout, now: float) -> dict[str, Any]:
    return {
        **_leg(p, now),
        "origin": p.origin,
        "destination": p.destination,
        "caller_id": p.caller_id,
    }


def _dialout_connected(p: wire.DialoutConnectedModel, now: float) -> domain.TelephonyEvent:
    return domain.DialoutConnected(**_dialout(p, now))


def _dialout_answered(p: wire.DialoutAnsweredModel, now: float) -> domain.TelephonyEvent:
    return domain.DialoutAnswered(**_dialout(p, now))


def _dialout_stopped(p: wire.DialoutStoppedModel, now: float) -> domain.TelephonyEvent:
    return domain.DialoutStopped(**_dialout(p, now), reason=p.reason, cause=p.cause)


def _dialout_warning(p: wire.DialoutWarningModel, now: float) -> domain.TelephonyEvent | None:
    if p.session_id is None:
        return None
    return domain.DialoutWarning(**_dialout(p, now), error_msg=p.error_msg)


def _dialout_error(p: wire.DialoutErrorModel, now: float) -> domain.TelephonyEvent | None:
    if p.session_id is None:
        return None
    details = p.details or wire.DialoutErrorDetails()
    return domain.DialoutError(
        **_leg(p, now),
        destination=details.destination,
        error_msg=p.error_msg,
        sip_code=details.sip_code,
        reason=details.reason,
    )


def _dialin_ready(p: wire.DialinReadyModel, now: float) -> domain.TelephonyEvent:
    return domain.DialinReady(
        timestamp=when(p, now), seq=p.seq, sip_endpoint=p.sip_endpoint, provider=p.provider
    )


def _dialin_ringing(p: wire.DialinRingingModel, now: float) -> domain.TelephonyEvent:
    return domain.DialinRinging(**_dialin(p, now))


def _dialin_connected(p: wire.DialinConnectedModel, now: float) -> domain.TelephonyEvent:
    return domain.DialinConnected(**_dialin(p, now))


def _dialin_stopped(p: wire.DialinStoppedModel, now: float) -> domain.TelephonyEvent:
    return domain.DialinStopped(**_dialin(p, now), reason=p.reason, cause=p.cause)


def _dialin(p: _Dialin, now: float) -> dict[str, Any]:
    headers = p.sip_headers
    return {
        **_leg(p, now),
        "sip_from": p.sip_from,
        "sip_headers": {k: str(v) for k, v in headers.items()} if headers else {},
        "sip_endpoint": p.sip_endpoint,
        "display_name": p.display_name,
    }


def _dialin_warning(p: wire.DialinWarningModel, now: float) -> domain.TelephonyEvent:
    return domain.DialinWarning(
        **_leg(p, now),
        sip_from=p.sip_from,
        sip_endpoint=p.sip_endpoint,
        error_msg=p.error_msg,
    )


def _dialin_error(p: wire.DialinErrorModel, now: float) -> domain.TelephonyEvent:
    details = p.details or wire.DialinErrorDetails()
    return domain.DialinError(
        **_leg(p, now),
        sip_endpoint=details.sip_endpoint,
        error_msg=p.error_msg,
        type=p.type,
        sip_code=details.sip_code,
        reason=details.reason,
    )


def _dtmf(p: wire.DtmfEventModel, now: float) -> domain.TelephonyEvent:
    return domain.DtmfReceived(
        timestamp=when(p, now),
        seq=p.seq,
        tone=p.tone,
        method=p.method,
        volume=p.volume,
        session_id=None if p.session_id is None else LegId(p.session_id),
    )


def _transfer_progress(p: wire.TransferProgressModel, now: float) -> domain.TelephonyEvent:
    return domain.TransferProgress(
        timestamp=when(p, now),
        seq=p.seq,
        session_id=LegId(p.session_id),
        status=p.status,
        to_end_point=p.to_end_point,
        sip_code=p.sip_code,
        is_sip_refer=bool(p.is_sip_refer),
        reason=p.reason,
    )


def _stats(p: wire.StatsModel, now: float) -> domain.TelephonyEvent:
    sample = unfrozen_twin(domain.StatsSampled)(when(p, now), p.seq, p.session_id, to_quality(p))
    sample.__class__ = domain.StatsSampled
    return sample  # type: ignore[no-any-return]  # the twin is made at run time


LEG_EVENTS: Final[
    Mapping[type[EventModel], Callable[[Any, float], domain.TelephonyEvent | None]]
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
        wire.TransferProgressModel: _transfer_progress,
        wire.StatsModel: _stats,
    }
)
"""What makes a domain event of each payload about a leg."""
