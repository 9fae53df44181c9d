"""Who may do what on a team's gateway, and whose rooms they see."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final


class Role(Enum):
    """What somebody is in the team; each may do all that the ones before it may."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Right(Enum):
    """What a command takes.

    Attributes:
        TELEPHONE: make, take and steer calls in rooms of the own team, as a visible participant.
        SUPERVISE: see the floor and its past, take a hidden place, listen, whisper, barge, take
            over, and choose an agent's state.
        AUDIT: read the trail of what supervisors did.
        ADMINISTER: everything else: rooms, tokens of others, numbers, trunks, webhooks, recordings.
    """

    TELEPHONE = "telephone"
    SUPERVISE = "supervise"
    AUDIT = "audit"
    ADMINISTER = "administer"


RIGHTS: Final[Mapping[Role, frozenset[Right]]] = MappingProxyType(
    {
        Role.AGENT: frozenset({Right.TELEPHONE}),
        Role.SUPERVISOR: frozenset({Right.TELEPHONE, Right.SUPERVISE}),
        Role.ADMINISTRATOR: frozenset(Right),
    }
)


def may(role: Role | None, right: Right) -> bool:
    """Whether a role has a right; without a role only the permissions of a token count."""
    return role is None or right in RIGHTS[role]


def sees_team(own: str | None, other: str | None) -> bool:
    """Whether somebody of one team sees what belongs to another; without a team all is seen."""
    return own is None or own == other
