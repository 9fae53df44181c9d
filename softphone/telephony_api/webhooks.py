"""Daily's webhook envelope and payloads; also the frames of the gateway's monitor socket.

Fields are snake_case, unlike those of events. Delivery is unordered and may repeat: tell
envelopes apart by ``id``. Source: docs.daily.co REST reference, webhooks.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal, get_args

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer

from softphone.telephony_api.agents import AgentStateModel
from softphone.telephony_api.events import EventModel, TransferProgressModel
from softphone.telephony_api.participants import LegModel
from softphone.telephony_api.rest_bodies import PresentParticipant
from softphone.telephony_api.supervision import PlaceModel
from softphone.telephony_api.waiting import WaitingCallerModel
from softphone.telephony_api.wire import RestAnswerModel

ENVELOPE_VERSION: Final = "1.0.0"

CompleteStatus = Literal["completed", "failed", "busy", "no-answer", "canceled"]
"""``complete_status`` of ``calltransfer.completed``."""

_FINAL: Final = frozenset(get_args(CompleteStatus))


class Envelope(RestAnswerModel):
    """One webhook or monitor frame; ``event_ts`` in unix seconds with a fraction."""

    version: str
    type: str
    id: str
    payload: dict[str, Any]
    event_ts: float


class Payload(RestAnswerModel):
    """Common payload fields; ``timestamp`` comes as a number or as a text."""

    timestamp: int | float | str | None = None
    domain_id: str | None = None
    room: str | None = None


class _LegPayload(Payload):
    session_id: str | None = None


class DialoutStopped(_LegPayload):
    """Payload of dialout.stopped and dialout.warning; the exact set is not fixed by Daily."""

    user_id: str | None = None
    destination: str | None = None
    caller_id: str | None = None


class DialoutProgress(DialoutStopped):
    """Payload of dialout.connected and dialout.answered."""

    origin: str | None = None


class DialoutFailed(_LegPayload):
    """Payload of dialout.error."""

    user_id: str | None = None
    error_msg: str | None = None


class DialinReady(Payload):
    """Payload of dialin.ready."""

    sip_endpoint: str | None = None


class DialinProgress(_LegPayload):
    """Payload of dialin.connected and dialin.stopped."""

    sip_from: str | None = None
    display_name: str | None = None
    sip_headers: dict[str, Any] | None = None


class DialinWarned(_LegPayload):
    """Payload of dialin.warning; Daily names no message field."""


class DialinFailed(_LegPayload):
    """Payload of dialin.error."""

    error_msg: str | None = None


class TransferAnswered(_LegPayload):
    """Payload of calltransfer.answered; not sent for a SIP REFER."""

    mtg_session_id: str | None = None
    to_endpoint: str | None = None
    from_endpoint: str | None = None


class TransferMoved(TransferAnswered):
    """Payload of calltransfer.triggered and .initiated."""

    is_sip_refer: bool | None = None


class TransferCompleted(TransferMoved):
    """Payload of calltransfer.completed, with the SIP codes of a REFER (RFC 3515)."""

    complete_status: CompleteStatus | None = None
    refer_sip_response_code: int | None = None
    notify_sip_response_code: int | None = None


PAYLOADS: Final[Mapping[str, type[Payload]]] = MappingProxyType(
    {
        "dialout.connected": DialoutProgress,
        "dialout.answered": DialoutProgress,
        "dialout.stopped": DialoutStopped,
        "dialout.warning": DialoutStopped,
        "dialout.error": DialoutFailed,
        "dialin.ready": DialinReady,
        "dialin.connected": DialinProgress,
        "dialin.stopped": DialinProgress,
        "dialin.warning": DialinWarned,
        "dialin.error": DialinFailed,
        "calltransfer.triggered": TransferMoved,
        "calltransfer.initiated": TransferMoved,
        "calltransfer.answered": TransferAnswered,
        "calltransfer.completed": TransferCompleted,
    }
)
"""Payload model by envelope type."""


def envelope_type(event_name: str) -> str:
    """The envelope type for an event name: ``dialout-connected`` is ``dialout.connected``."""
    return event_name.replace("-", ".", 1)


def envelope_for(
    event: EventModel, *, room: str, domain_id: str, envelope_id: str, now: float
) -> Envelope:
    """An event in Daily's webhook envelope.

    Events that Daily has webhooks for carry exactly those payload fields; others carry all of
    theirs in snake_case.

    Args:
        event: what happened.
        room: name of the room it happened in.
        domain_id: the server's domain.
        envelope_id: unique id of this envelope.
        now: unix time, for events without a timestamp.
    """
    kind = kind_of(event)
    fields = event.model_dump(mode="json", exclude_none=True, exclude={"seq"})
    if isinstance(event, TransferProgressModel):
        fields |= {
            "to_endpoint": fields.pop("to_end_point", None),
            "from_endpoint": fields.pop("from_end_point", None),
        }
        fields |= {"complete_status": event.status} if event.status in _FINAL else {}
    happened = now if event.timestamp is None else event.timestamp
    fields |= {"timestamp": happened, "room": room, "domain_id": domain_id}
    model = PAYLOADS.get(kind)
    wanted = fields if model is None else model.model_fields
    payload = {name: fields[name] for name in wanted if fields.get(name) is not None}
    return Envelope(
        version=ENVELOPE_VERSION, type=kind, id=envelope_id, payload=payload, event_ts=happened
    )


def kind_of(event: EventModel) -> str:
    """The envelope type of an event.

    A transfer's last step is ``calltransfer.completed``, whatever became of it.
    """
    if isinstance(event, TransferProgressModel):
        step = "completed" if event.status in _FINAL else event.status
        return f"calltransfer.{step}"
    return envelope_type(event.METHOD)


class MonitorRoom(RestAnswerModel):
    """One room in the monitor's first frame."""

    name: str
    presence: Annotated[tuple[PresentParticipant, ...], Field(strict=False)] = ()
    sessions: Annotated[tuple[LegModel, ...], Field(strict=False)] = ()
    agents: Annotated[tuple[AgentStateModel, ...], Field(strict=False)] = ()
    supervisors: Annotated[tuple[PlaceModel, ...], Field(strict=False)] = ()


class FloorTodayModel(RestAnswerModel):
    """Calls that ended today; see `softphone.domain.floor_tally.FloorTally`."""

    answered: int = 0
    abandoned: int = 0
    waited: Annotated[tuple[int, ...], Field(strict=False)] = ()
    handled: int = 0
    talk_s: float = 0.0
    day: Annotated[tuple[int, int], Field(strict=False)] = (0, 0)


class MonitorSnapshot(RestAnswerModel):
    """The monitor's first frame: presence, live legs and agents of every room.

    ``waiting`` are the callers outside of rooms, and ``at`` the gateway's unix time in seconds.

    ``missed`` is there for a monitor that came back with ``?after=``: so many of the next frames
    tell what happened meanwhile; their outcome is in this snapshot already.
    """

    type: Literal["snapshot"] = "snapshot"
    at: float | None = None
    rooms: Annotated[tuple[MonitorRoom, ...], Field(strict=False)] = ()
    waiting: Annotated[tuple[WaitingCallerModel, ...], Field(strict=False)] = ()
    today: FloorTodayModel | None = None
    missed: int | None = None

    @model_serializer(mode="wrap")
    def _without_nobody(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """``waiting`` is told only when somebody waits."""
        content: dict[str, Any] = handler(self)
        if not self.waiting:
            content.pop("waiting", None)
        return content
