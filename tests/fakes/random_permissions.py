"""Random permission changes, and who hears whom by Daily's rules read word for word.

The rules are written down here a second time, plainly and without the product's code, so that the
two can be compared.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Somebody:
    """A participant as the rules see it."""

    id: str
    user_id: str
    permissions: dict[str, Any] = field(default_factory=dict)


def hears(listener: Somebody, speaker: Somebody) -> bool:
    """The weakest rule first; each stronger one that names the speaker replaces its verdict."""
    sends = speaker.permissions.get("canSend", True)
    if isinstance(sends, list):
        sends = "audio" in sends
    if listener is speaker or not sends or not speaker.permissions.get("hasPresence", True):
        return False
    rules = listener.permissions.get("canReceive", {})
    verdict = rules.get("base", True)
    verdict = rules.get("byUserId", {}).get(speaker.user_id, verdict)
    verdict = rules.get("byParticipantId", {}).get(speaker.id, verdict)
    return bool(verdict["audio"] if isinstance(verdict, Mapping) else verdict)


def change_one(
    everyone: Sequence[Somebody], dice: random.Random, *, hide: bool = True
) -> tuple[Somebody, dict[str, Any]]:
    """Change what one of them may do; returns whom, and the ``updatePermissions`` that says so."""
    who = dice.choice(everyone)
    update: dict[str, Any] = {}
    if dice.random() < 0.4:
        update["canSend"] = dice.choice([True, True, False, ["audio"], ["video"], []])
    if hide and dice.random() < 0.15:
        update["hasPresence"] = dice.random() < 0.6
    if not update or dice.random() < 0.7:
        update["canReceive"] = _receiving(everyone, dice)
    merged = {**who.permissions, **update}
    if "canReceive" in update:
        before = who.permissions.get("canReceive", {})
        merged["canReceive"] = {**before, **update["canReceive"]}
    who.permissions = merged
    return who, update


def _receiving(everyone: Sequence[Somebody], dice: random.Random) -> dict[str, Any]:
    rules: dict[str, Any] = {}
    if dice.random() < 0.7:
        rules["base"] = dice.random() < 0.7
    for level, names in (
        ("byUserId", [who.user_id for who in everyone]),
        ("byParticipantId", [who.id for who in everyone]),
    ):
        if dice.random() < 0.6 or not rules:
            chosen = dice.sample(names, dice.randrange(0, 4))
            rules[level] = {name: _verdict(dice) for name in chosen}
    return rules


def _verdict(dice: random.Random) -> bool | dict[str, bool]:
    allowed = dice.random() < 0.5
    return allowed if dice.random() < 0.7 else {"audio": allowed}
