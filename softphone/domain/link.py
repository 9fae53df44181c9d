"""State of the link between this program and its backend; unrelated to any call's state."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class LinkStatus(Enum):
    """How the link is."""

    STARTING = "starting"
    UP = "up"
    RETRYING = "retrying"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class LinkState:
    """The link, as shown in the window.

    Attributes:
        status: how it is.
        backend: the backend's display name, for example ``Local gateway``.
        room: the room joined, or empty.
        reason: why it is not up, in one plain sentence; empty when up.
        retry_at: unix time of the next attempt, when retrying.
        calls_kept: while retrying, whether the live calls go on at the far side.
    """

    status: LinkStatus
    backend: str = ""
    room: str = ""
    reason: str = ""
    retry_at: float | None = None
    calls_kept: bool = False
