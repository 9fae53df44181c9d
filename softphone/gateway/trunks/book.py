"""The trunks of one gateway with their live state, and the way of each number."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from softphone.domain.routing import NumberRoute, RoutingRule, route_number
from softphone.gateway.sip.engine import Registration, RegistrationChanged
from softphone.gateway.trunks.trunk import Trunk


@dataclass(slots=True)
class TrunkState:
    """A trunk and how its registration stands.

    Attributes:
        since: unix time of the state's beginning.
        failovers: legs that went on to the next trunk.
    """

    trunk: Trunk
    registration: Registration = Registration.OFF
    since: float = field(default_factory=time.time)
    sip_code: int | None = None
    reason: str = ""
    retry_at: float | None = None
    failovers: int = 0

    @property
    def usable(self) -> bool:
        """Whether calls through it have a good chance."""
        return self.registration is not Registration.FAILED


class TrunkBook:
    """Knows every trunk and rule.

    Args:
        trunks: in the order they are tried without rules.
        rules: routing rules.

    Attributes:
        changed: called after a registration has changed.
    """

    def __init__(self, trunks: Sequence[Trunk] = (), rules: Iterable[RoutingRule] = ()) -> None:
        self._states = {trunk.name: TrunkState(trunk) for trunk in trunks}
        self._rules = tuple(rules)
        self.changed: Callable[[], None] = _nobody

    def __bool__(self) -> bool:
        """Whether there is any trunk."""
        return bool(self._states)

    def states(self) -> tuple[TrunkState, ...]:
        """Every trunk, in order."""
        return tuple(self._states.values())

    def room_of(self, trunk: str) -> str:
        """The room that calls from a trunk ring in, or empty."""
        state = self._states.get(trunk)
        return "" if state is None else state.trunk.room

    def route(self, number: str, *, caller_id: str = "") -> NumberRoute:
        """The way of a number, trunks that are down last.

        Raises:
            InvalidInput: not a number, no trunk at all, or no rule fits.
        """
        trunks = [state.trunk.facts(usable=state.usable) for state in self._states.values()]
        return route_number(number, trunks, self._rules, caller_id=caller_id)

    def take(self, change: RegistrationChanged) -> None:
        """A registration has a new state."""
        state = self._states.get(change.trunk)
        if state is None:
            return
        if state.registration is not change.state:
            state.since = change.at
        state.registration = change.state
        if change.state is not Registration.REGISTERING:  # until then the last word stands
            state.sip_code, state.reason = change.sip_code, change.reason
        state.retry_at = change.retry_at
        self.changed()

    def count_failover(self, trunk: str) -> None:
        """A leg went on to the next trunk."""
        self._states[trunk].failovers += 1


def _nobody() -> None:
    """Nobody wants to know."""
