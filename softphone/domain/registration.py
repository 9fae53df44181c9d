"""How the trunks' registrations stand (RFC 3261 section 10), as the operator sees them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class RegistrationState(Enum):
    """Where one registration is."""

    REGISTERING = "registering"
    REGISTERED = "registered"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrunkRegistration:
    """A trunk that registers.

    Attributes:
        trunk: its name.
        since: unix time in seconds of the state's beginning.
        reason: why it failed, as a sentence, or empty.
        retry_at: unix time in seconds of the next attempt while it fails.
    """

    trunk: str
    state: RegistrationState
    since: float
    reason: str = ""
    retry_at: float | None = None
