"""Domain events as JSON objects with the names and fields of daily-js."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any, Final

from softphone.domain import events
from softphone.domain.registration import TrunkRegistration
from softphone.domain.waiting import WaitingCaller

_NAMES: Final[Mapping[type[events.TelephonyEvent], str]] = MappingProxyType(
    {
        events.DialoutConnected: "dialout-connected",
        events.DialoutAnswered: "dialout-answered",
        events.DialoutStopped: "dialout-stopped",
        events.DialoutWarning: "dialout-warning",
        events.DialoutError: "dialout-error",
        events.DialinReady: "dialin-ready",
        events.DialinRinging: "dialin-ringing",
        events.DialinConnected: "dialin-connected",
        events.DialinStopped: "dialin-stopped",
        events.DialinWarning: "dialin-warning",
        events.DialinError: "dialin-error",
        events.DtmfReceived: "dtmf-event",
        events.ParticipantJoined: "participant-joined",
        events.ParticipantUpdated: "participant-updated",
        events.ParticipantLeft: "participant-left",
        events.AppMessage: "app-message",
        events.TransferProgress: "transfer-progress",
        events.SupervisionChanged: "supervision-changed",
        events.AgentStateChanged: "agent-state-changed",
        events.AgentStateForced: "agent-state-forced",
        events.HelpWanted: "help-wanted",
        events.WaitingChanged: "waiting-callers",
        events.TrunksChanged: "trunk-states",
        events.StatsSampled: "stats",
    }
)
_IN_DETAILS: Final[Mapping[type[events.TelephonyEvent], tuple[str, ...]]] = MappingProxyType(
    {
        events.DialoutError: ("destination", "sip_code", "reason"),
        events.DialinError: ("sip_endpoint", "sip_code", "reason"),
    }
)
_RENAMED: Final[Mapping[tuple[type[events.TelephonyEvent], str], str]] = MappingProxyType(
    {
        (events.RecordingChanged, "error"): "error_msg",
        (events.SupervisionChanged, "supervisor"): "session_id",
        (events.AgentStateChanged, "agent"): "session_id",
        (events.AgentStateForced, "agent"): "session_id",
        (events.HelpWanted, "agent"): "session_id",
    }
)
_IN_THE_NAME: Final = frozenset({"recording", "paused"})
_CALLER: Final = MappingProxyType(
    {
        "leg": "sessionId",
        "stage": "stage",
        "since": "since",
        "name": "displayName",
        "number": "sipFrom",
        "entrance": "entrance",
        "room": "room",
    }
)
_TRUNK: Final = MappingProxyType(
    {
        "trunk": "name",
        "state": "registration",
        "since": "since",
        "reason": "reason",
        "retry_at": "retryAt",
    }
)
_PARTICIPANT: Final = MappingProxyType(
    {
        "id": "session_id",
        "user_id": "user_id",
        "user_name": "user_name",
        "owner": "owner",
        "participant_type": "participantType",
        "local": "local",
        "audio": "audio",
        "permissions": "permissions",
    }
)


def event_object(event: events.TelephonyEvent) -> dict[str, Any] | None:
    """The JSON object of an event, or None for a snapshot, which daily-js has not.

    ``event`` and, as daily-js spells it, ``action`` hold the name.
    """
    name = _name(event)
    if name is None:
        return None
    fields = _fields(event)
    inner = _IN_DETAILS.get(type(event), ())
    details = {_camel(key): fields.pop(key) for key in inner if key in fields}
    shown: dict[str, Any] = {"event": name, "action": name}
    shown |= {_camel(key): value for key, value in fields.items()}
    if details:
        shown["details"] = details
    return shown


def _name(event: events.TelephonyEvent) -> str | None:
    if isinstance(event, events.RecordingChanged):
        if event.error is not None:
            return "recording-error"
        if event.paused is not None:
            return "recording-paused" if event.paused else "recording-resumed"
        return "recording-started" if event.recording else "recording-stopped"
    return _NAMES.get(type(event))


def _fields(event: events.TelephonyEvent) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for field in dataclasses.fields(event):
        value = getattr(event, field.name)
        if isinstance(value, events.Participant):
            fields[field.name] = {
                wire: getattr(value, name)
                for name, wire in _PARTICIPANT.items()
                if getattr(value, name) is not None
            }
        elif isinstance(value, events.Quality):
            fields |= {k: v for k, v in dataclasses.asdict(value).items() if v is not None}
        elif isinstance(event, events.WaitingChanged) and field.name == "callers":
            fields["callers"] = [_caller(caller) for caller in event.callers]
        elif isinstance(event, events.TrunksChanged) and field.name == "trunks":
            fields["trunks"] = [_trunk(trunk) for trunk in event.trunks]
        elif value not in (None, {}, "", ()) and field.name not in _IN_THE_NAME:
            fields[_RENAMED.get((type(event), field.name), field.name)] = _plain(value)
    return fields


def _caller(caller: WaitingCaller) -> dict[str, Any]:
    named = {wire: getattr(caller, name) for name, wire in _CALLER.items()}
    return {wire: _plain(value) for wire, value in named.items() if value != ""}


def _trunk(trunk: TrunkRegistration) -> dict[str, Any]:
    named = {wire: getattr(trunk, name) for name, wire in _TRUNK.items()}
    return {wire: _plain(value) for wire, value in named.items() if value not in ("", None)}


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
