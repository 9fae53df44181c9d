"""Whether a leg is allowed to hear us, read from the permissions the backend measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_AUDIO_NAMES = ("audio", "microphone")


def muted_toward(permissions: Mapping[str, Any], speaker: str, speaker_user_id: str | None) -> bool:
    """Whether ``canReceive`` keeps this speaker's audio from the permissions' holder.

    ``byParticipantId`` beats ``byUserId`` beats ``base``; what says nothing allows (Daily
    permissions). Both of Daily's spellings of the medium are read.

    Args:
        permissions: the listener's permissions in wire form.
        speaker: the speaker's participant id.
        speaker_user_id: the speaker's user id, if known.
    """
    receive = permissions.get("canReceive")
    if not isinstance(receive, Mapping):
        return receive is False
    keyed = (("byParticipantId", speaker), ("byUserId", speaker_user_id))
    for name, key in keyed:
        rules = receive.get(name)
        if key is not None and isinstance(rules, Mapping):
            allowed = _audio_allowed(rules.get(key))
            if allowed is not None:
                return not allowed
    return _audio_allowed(receive.get("base")) is False


def _audio_allowed(rule: object) -> bool | None:
    if isinstance(rule, bool):
        return rule
    if isinstance(rule, Mapping):
        for name in _AUDIO_NAMES:
            value = rule.get(name)
            if isinstance(value, bool):
                return value
    return None
