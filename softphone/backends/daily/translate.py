"""From the SDK's callbacks to the domain's events, with what the `LegBook` remembers added.

The SDK delivers fixed records with few fields (daily-python 0.36, ``docs/src/types.rst``); fields
it may lack are read defensively. ``provider`` is always ``daily``; it never tells SIP codes,
Call-IDs or causes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from softphone.backends.daily.legs import DIAL_IN, DIAL_OUT, Leg, LegBook
from softphone.domain import events
from softphone.domain.ids import LegId, ParticipantId
from softphone.telephony_api.permission_rules import from_python_names

Data = Mapping[str, Any]
Events = list[events.TelephonyEvent]

PROVIDER: Final = "daily"
_SENDING: Final = frozenset({"playable", "receivable", "loading"})


class Translator:
    """Turns callbacks into events; every event gets the next number of one sequence.

    Args:
        book: what is known of legs and people; kept up to date here.
        now: unix time in seconds.
        auto_answer: callers are taken at once; else they ring until `answered`.
    """

    def __init__(
        self, book: LegBook, now: Callable[[], float], *, auto_answer: bool = False
    ) -> None:
        self._book = book
        self._auto_answer = auto_answer
        self._now = now
        self._seq = 0

    def events_of(self, name: str, args: tuple[Any, ...]) -> Events:
        """The events a callback means; none for what means nothing here."""
        rule = _RULES.get(name)
        return [] if rule is None else rule(self, *args)

    def snapshot(self) -> events.Snapshot:
        """Everything that is known now."""
        return events.Snapshot(
            **self._stamp(),
            legs=tuple(leg.snapshot() for leg in self._book.live.values()),
            participants=self._book.company(),
        )

    def placed(self, leg_id: LegId, **facts: Any) -> Events:
        """Our dial-out was accepted: remember what the SDK will not tell again."""
        if self._book.has_ended(leg_id):
            return []
        leg = self._book.seen(leg_id, DIAL_OUT, self._now())
        for name, value in facts.items():
            setattr(leg, name, value)
        return self._retyped(leg_id)

    def transfer(self, leg: Leg, status: str, reason: str | None = None) -> events.TransferProgress:
        """A step of a transfer."""
        return events.TransferProgress(
            **self._stamp(),
            session_id=leg.id,
            status=status,
            to_end_point=leg.transfer,
            is_sip_refer=leg.refer,
            reason=reason,
        )

    def stopped(self, leg_id: str, reason: str) -> Events:
        """A leg ended; its own event may be missing. Nothing if that is known already."""
        known = self._book.live.get(LegId(leg_id))
        if known is None:
            return []
        told: Events = []
        if known.transfer:
            told.append(self.transfer(known, "completed"))
            reason = reason or "transferred"
        self._book.end(leg_id)
        kind = events.DialoutStopped if known.direction == DIAL_OUT else events.DialinStopped
        told.append(kind(**self._of_leg(known), reason=reason or None))
        return told

    def _dialout_connected(self, data: Data) -> Events:
        return self._dialout(data, events.DialoutConnected, "ringing")

    def _dialout_answered(self, data: Data) -> Events:
        return self._dialout(data, events.DialoutAnswered, "active")

    def _dialout(self, data: Data, kind: type[events.DialoutEvent], state: str) -> Events:
        leg_id = data["sessionId"]
        if self._book.has_ended(leg_id):
            return []
        leg = self._book.seen(leg_id, DIAL_OUT, self._now())
        leg.trace = data.get("actionTraceId") or leg.trace
        if leg.state == "active" and state == "ringing":
            return []
        if state == "active":
            leg.answered_at = leg.answered_at or self._now()
        leg.state = state
        return [*self._retyped(leg.id), kind(**self._of_leg(leg))]

    def _dialout_stopped(self, data: Data) -> Events:
        return self._stop(data, DIAL_OUT)

    def _dialin_stopped(self, data: Data) -> Events:
        return self._stop(data, DIAL_IN)

    def _stop(self, data: Data, direction: str) -> Events:
        if not self._book.has_ended(data["sessionId"]):
            self._book.seen(data["sessionId"], direction, self._now())
        return self.stopped(data["sessionId"], data.get("message") or "")

    def _dialout_warning(self, data: Data) -> Events:
        leg = self._of(data, DIAL_OUT)
        if leg is None:
            return []
        return [events.DialoutWarning(**self._of_leg(leg), error_msg=data.get("message") or "")]

    def _dialout_error(self, data: Data) -> Events:
        leg = self._of(data, DIAL_OUT)
        if leg is None:
            return []
        self._book.end(leg.id)
        return [events.DialoutError(**self._of_leg(leg), error_msg=data.get("message") or "failed")]

    def _dialin_ready(self, endpoint: str) -> Events:
        return [
            events.DialinReady(
                **self._stamp(), sip_endpoint=endpoint.removeprefix("sip:"), provider=PROVIDER
            )
        ]

    def _dialin_connected(self, data: Data) -> Events:
        leg_id = data["sessionId"]
        if self._book.has_ended(leg_id):
            return []
        leg = self._book.seen(leg_id, DIAL_IN, self._now())
        leg.direction = DIAL_IN
        leg.trace = data.get("actionTraceId") or leg.trace
        leg.sip_from = data.get("sipFrom") or leg.sip_from
        leg.display_name = data.get("displayName") or leg.display_name
        leg.headers = {str(k): str(v) for k, v in (data.get("sipHeaders") or {}).items()}
        here = self._book.people.get(ParticipantId(leg_id))
        if self._auto_answer or leg.state == "active":
            return self.answered(leg)
        leg.state = "ringing"
        self._book.ringing.add(leg.id)
        told: Events = []
        if here is not None:  # it was told of before anybody could know that it is a caller
            told.append(events.ParticipantLeft(**self._stamp(), participant=here, reason="hidden"))
        ringing = events.DialinRinging(**self._of_leg(leg), sip_headers=leg.headers)
        return [*told, ringing]

    def answered(self, leg: Leg) -> Events:
        """A caller is in the conversation from now on."""
        here = self._book.people.get(ParticipantId(leg.id))
        self._book.ringing.discard(leg.id)
        leg.state = "connecting" if here is None else "active"
        connected = events.DialinConnected(**self._of_leg(leg), sip_headers=leg.headers)
        if here is None:
            return [connected]
        leg.answered_at = leg.answered_at or self._now()
        typed = self._book.present(here)
        return [connected, events.ParticipantJoined(**self._stamp(), participant=typed)]

    def _dialin_warning(self, data: Data) -> Events:
        leg = self._of(data, DIAL_IN)
        if leg is None:
            return []
        return [events.DialinWarning(**self._of_leg(leg), error_msg=data.get("message") or "")]

    def _dialin_error(self, data: Data) -> Events:
        leg = self._of(data, DIAL_IN)
        if leg is None:
            return []
        self._book.end(leg.id)
        return [events.DialinError(**self._of_leg(leg), error_msg=data.get("message") or "failed")]

    def _dtmf(self, data: Data) -> Events:
        leg = data.get("sessionId")
        return [
            events.DtmfReceived(
                **self._stamp(),
                tone=str(data["tone"]),
                method=str(data.get("method") or "auto"),
                volume=float(data.get("volume") or 0.0),
                session_id=None if leg is None else LegId(leg),
            )
        ]

    def _joined(self, data: Data) -> Events:
        participant = self._book.present(to_participant(data))
        leg = self._book.live.get(LegId(participant.id))
        if leg is not None and leg.id in self._book.ringing:
            return []
        if leg is not None and leg.direction == DIAL_IN:
            leg.state = "active"
            leg.answered_at = leg.answered_at or self._now()
        return [events.ParticipantJoined(**self._stamp(), participant=participant)]

    def _updated(self, data: Data) -> Events:
        before = self._book.people.get(ParticipantId(data["id"]))
        participant = self._book.present(to_participant(data))
        if participant == before or LegId(participant.id) in self._book.ringing:
            return []
        return [events.ParticipantUpdated(**self._stamp(), participant=participant)]

    def _left(self, data: Data, reason: str = "") -> Events:
        participant = self._book.left(to_participant(data))
        if LegId(participant.id) in self._book.ringing:
            return self.stopped(participant.id, "")
        hidden = "hidden" if reason == "hidden" else None
        return [events.ParticipantLeft(**self._stamp(), participant=participant, reason=hidden)]

    def _app_message(self, message: Any, sender: str) -> Events:
        return [events.AppMessage(**self._stamp(), data=message, from_id=str(sender))]

    def _recording_started(self, status: Data) -> Events:
        found = status.get("streamId")
        return [events.RecordingChanged(**self._stamp(), recording=True, recording_id=found)]

    def _recording_stopped(self, stream: str) -> Events:
        return [events.RecordingChanged(**self._stamp(), recording=False, recording_id=stream)]

    def _recording_error(self, stream: str, message: str) -> Events:
        return [
            events.RecordingChanged(
                **self._stamp(), recording=False, recording_id=stream, error=message
            )
        ]

    def _of(self, data: Data, direction: str) -> Leg | None:
        """The live leg of an event whose ``sessionId`` may be missing."""
        leg_id = data.get("sessionId")
        if not leg_id or self._book.has_ended(leg_id):
            return None
        leg = self._book.seen(leg_id, direction, self._now())
        leg.trace = data.get("actionTraceId") or leg.trace
        return leg

    def _retyped(self, leg_id: LegId) -> Events:
        typed = self._book.retyped(leg_id)
        if typed is None:
            return []
        return [events.ParticipantUpdated(**self._stamp(), participant=typed)]

    def _of_leg(self, leg: Leg) -> dict[str, Any]:
        common: dict[str, Any] = self._stamp() | {
            "session_id": leg.id,
            "user_id": leg.user_id or None,
            "action_trace_id": leg.trace,
            "provider": PROVIDER,
        }
        if leg.direction == DIAL_OUT:
            return common | {
                "destination": leg.destination or None,
                "caller_id": leg.caller_id or None,
            }
        return common | {
            "sip_from": leg.sip_from or None,
            "display_name": leg.display_name or None,
        }

    def _stamp(self) -> dict[str, Any]:
        self._seq += 1
        return {"timestamp": self._now(), "seq": self._seq}


def to_participant(data: Data) -> events.Participant:
    """The domain's participant; permissions in the one spelling of JS and REST."""
    info: Data = data.get("info") or {}
    microphone: Data = (data.get("media") or {}).get("microphone") or {}
    return events.Participant(
        ParticipantId(data["id"]),
        info.get("userId") or None,
        info.get("userName") or None,
        bool(info.get("isOwner")),
        None,
        bool(info.get("isLocal")),
        microphone.get("state") in _SENDING,
        to_permissions(info.get("permissions") or {}),
    )


def to_permissions(python: Data) -> dict[str, Any]:
    """Permissions in the spelling of JS and REST; lists sorted, since the SDK shuffles them."""
    permissions = from_python_names(python)
    for name in ("canSend", "canAdmin"):
        if isinstance(permissions.get(name), list):
            permissions[name] = sorted(permissions[name])
    return permissions


_RULES: Final[Mapping[str, Callable[..., Events]]] = MappingProxyType(
    {
        "on_dialout_connected": Translator._dialout_connected,
        "on_dialout_answered": Translator._dialout_answered,
        "on_dialout_stopped": Translator._dialout_stopped,
        "on_dialout_warning": Translator._dialout_warning,
        "on_dialout_error": Translator._dialout_error,
        "on_dialin_ready": Translator._dialin_ready,
        "on_dialin_connected": Translator._dialin_connected,
        "on_dialin_stopped": Translator._dialin_stopped,
        "on_dialin_warning": Translator._dialin_warning,
        "on_dialin_error": Translator._dialin_error,
        "on_dtmf_event": Translator._dtmf,
        "on_participant_joined": Translator._joined,
        "on_participant_updated": Translator._updated,
        "on_participant_left": Translator._left,
        "on_app_message": Translator._app_message,
        "on_recording_started": Translator._recording_started,
        "on_recording_stopped": Translator._recording_stopped,
        "on_recording_error": Translator._recording_error,
    }
)
