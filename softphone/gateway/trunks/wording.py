"""What the room is told when a trunk does otherwise than was asked."""

from __future__ import annotations

from collections.abc import Sequence

from softphone.domain.dialing import ANONYMOUS
from softphone.domain.routing import TrunkAttempt
from softphone.gateway.sip.engine import LegRerouted


def caller_id_unmet(asked: str | None, routes: Sequence[TrunkAttempt]) -> str:
    """A warning when the caller id asked for is not shown, else nothing."""
    if asked == ANONYMOUS:
        hidden = bool(routes) and routes[0].anonymous
        return "" if hidden else "The number cannot be withheld here; no trunk carries the call."
    if not asked or (routes and routes[0].caller_id == asked):
        return ""
    shown = routes[0].caller_id if routes else ""
    instead = f"{shown} instead" if shown else "the trunk's own"
    return f"The caller id {asked} cannot be presented; the far party sees {instead}."


def rerouted(event: LegRerouted) -> str:
    """A warning that the next trunk is asked."""
    why = event.reason or "no answer"
    code = f" (SIP {event.sip_code})" if event.sip_code is not None else ""
    return (
        f"The trunk {event.failed} did not take the call: {why}{code}."
        f" It goes through {event.trunk} now."
    )
