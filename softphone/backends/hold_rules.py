"""Daily's hold recipe: which permissions close a leg off, and which it gets back."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from softphone.domain.ids import LegId


class HoldRules:
    """Remembers what each held leg may do once it is taken back."""

    def __init__(self) -> None:
        self._before: dict[LegId, dict[str, Any]] = {}

    def close(self, leg: LegId, permissions: Mapping[str, Any]) -> dict[str, Any]:
        """The update that closes the leg off in both directions.

        Rules by user or participant are stronger than ``base``, so they go too.
        """
        self._before.setdefault(leg, _kept(permissions))
        receive: dict[str, Any] = {"base": False}
        for level in ("byUserId", "byParticipantId"):
            if _mapping(_mapping(permissions.get("canReceive")).get(level)):
                receive[level] = {}
        return {"canReceive": receive, "canSend": []}

    def reopen(self, leg: LegId) -> dict[str, Any]:
        """The update that gives the leg back what it had; everything when that is not known."""
        return self._before.get(leg) or _kept({})

    def allow_user(self, leg: LegId, user_id: str, heard: bool) -> bool:
        """Change what a held leg will hear of one user; whether the leg is held at all."""
        before = self._before.get(leg)
        if before is None:
            return False
        before["canReceive"]["byUserId"] = before["canReceive"]["byUserId"] | {user_id: heard}
        return True

    def forget(self, leg: LegId) -> None:
        """The leg was taken back, or is gone."""
        self._before.pop(leg, None)

    def keep(self, legs: Container[LegId]) -> None:
        """Forget every other leg."""
        for leg in tuple(self._before):
            if leg not in legs:
                del self._before[leg]


def _kept(permissions: Mapping[str, Any]) -> dict[str, Any]:
    receive = _mapping(permissions.get("canReceive"))
    can_send = permissions.get("canSend")
    return {
        "canReceive": {
            "base": receive.get("base", True),
            "byUserId": dict(_mapping(receive.get("byUserId"))),
            "byParticipantId": dict(_mapping(receive.get("byParticipantId"))),
        },
        "canSend": True if can_send is None else can_send,
    }


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
