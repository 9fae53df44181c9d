"""Daily's permission rules as pure functions on plain data in wire spelling.

``canReceive``: ``byParticipantId`` beats ``byUserId`` beats ``base``; a partial object that says
nothing about a medium passes the question on. An update replaces each sub-field it gives as a
whole and leaves the others. Source: docs.daily.co, permissions and update-participant.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from softphone.telephony_api.limits import ALL_ADMIN, ALL_MEDIA, AdminRight, Media
from softphone.telephony_api.permissions import Permissions, PermissionsUpdate
from softphone.telephony_api.wire import to_wire

Plain = Mapping[str, Any]

PYTHON_MEDIA: Final[Mapping[str, str]] = MappingProxyType(
    {medium: {"video": "camera", "audio": "microphone"}.get(medium, medium) for medium in ALL_MEDIA}
)
"""daily-js's media names to those of daily-python."""

_JS_MEDIA: Final = MappingProxyType({python: js for js, python in PYTHON_MEDIA.items()})
_CUSTOM: Final = frozenset({"customVideo", "customAudio"})


def effective_can_receive(
    can_receive: Plain | None,
    *,
    speaker_id: str,
    speaker_user_id: str | None,
    medium: Media = "audio",
    track: str = "*",
) -> bool:
    """Whether ``canReceive`` lets one medium of one participant through.

    Args:
        can_receive: wire form; None or absent parts mean Daily's default, everything.
        speaker_id: participant id (a leg's ``sessionId``) of whoever sends.
        speaker_user_id: their user id; their participant id stands in when absent.
        medium: the medium asked about.
        track: name of a custom track, for ``customVideo`` and ``customAudio``.
    """
    rules = can_receive or {}
    by_user = speaker_id if speaker_user_id is None else speaker_user_id
    levels = (
        (rules.get("byParticipantId") or {}).get(speaker_id),
        (rules.get("byUserId") or {}).get(by_user),
        rules.get("base"),
    )
    verdicts = (_verdict(level, medium, track) for level in levels)
    return next((verdict for verdict in verdicts if verdict is not None), True)


def effective_can_receive_audio(
    can_receive: Plain | None, *, speaker_id: str, speaker_user_id: str | None
) -> bool:
    """`effective_can_receive` for the microphone's audio."""
    return effective_can_receive(
        can_receive, speaker_id=speaker_id, speaker_user_id=speaker_user_id
    )


def may_send(permissions: Permissions, medium: Media) -> bool:
    """Whether this medium of a participant reaches anybody: hidden participants reach nobody."""
    granted = permissions.can_send
    return permissions.has_presence and (
        granted if isinstance(granted, bool) else medium in granted
    )


def may_administrate(permissions: Permissions, right: AdminRight, *, owner: bool = False) -> bool:
    """Whether somebody may do what ``right`` names; owners may everything."""
    granted = permissions.can_admin
    return owner or (granted if isinstance(granted, bool) else right in granted)


def updated(current: Permissions, update: PermissionsUpdate) -> Permissions:
    """Permissions after an update: each sub-field it gives replaces the whole old one."""
    old, new = to_wire(current), to_wire(update)
    receive = old["canReceive"] | new.get("canReceive", {})
    return Permissions.model_validate(old | new | {"canReceive": receive})


def to_python_names(permissions: Plain) -> dict[str, Any]:
    """JS and REST spelling to what daily-python's update calls take.

    ``camera`` and ``microphone`` replace ``video`` and ``audio``, and ``canSend`` and ``canAdmin``
    become lists.
    """
    renamed = _renamed(permissions, PYTHON_MEDIA)
    if "canSend" in renamed:
        renamed["canSend"] = _listed(renamed["canSend"], tuple(PYTHON_MEDIA.values()))
    if "canAdmin" in renamed:
        renamed["canAdmin"] = _listed(renamed["canAdmin"], ALL_ADMIN)
    return renamed


def from_python_names(permissions: Plain) -> dict[str, Any]:
    """daily-python's spelling to that of JS and REST; booleans and lists stay as they are."""
    return _renamed(permissions, _JS_MEDIA)


def _verdict(rule: Any, medium: Media, track: str) -> bool | None:
    """What one rule says about one medium; None when it says nothing."""
    if rule is None or isinstance(rule, bool):
        return rule
    said = rule.get(medium)
    if medium in _CUSTOM and said is not None:
        said = said.get(track, said.get("*"))
    return None if said is None else bool(said)


def _renamed(permissions: Plain, names: Mapping[str, str]) -> dict[str, Any]:
    renamed = dict(permissions)
    if isinstance(renamed.get("canSend"), list | tuple | set | frozenset):
        renamed["canSend"] = [names.get(medium, medium) for medium in renamed["canSend"]]
    if isinstance(renamed.get("canReceive"), Mapping):
        renamed["canReceive"] = {
            level: _renamed_level(level, rules, names)
            for level, rules in renamed["canReceive"].items()
        }
    return renamed


def _renamed_level(level: str, rules: Any, names: Mapping[str, str]) -> Any:
    if level == "base":
        return _renamed_media(rules, names)
    return {person: _renamed_media(rule, names) for person, rule in rules.items()}


def _renamed_media(rule: Any, names: Mapping[str, str]) -> Any:
    if not isinstance(rule, Mapping):
        return rule
    return {names.get(medium, medium): value for medium, value in rule.items()}


def _listed(granted: Any, everything: tuple[str, ...]) -> list[str]:
    if isinstance(granted, bool):
        return list(everything) if granted else []
    return list(granted)
