"""Real SIP hold of legs that permissions have closed off (RFC 3264 section 8.4)."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import Final

from softphone.errors import CommandNotAllowed, SessionGone, SoftphoneError
from softphone.gateway.leg_control import LegControl
from softphone.gateway.legs import Leg

_log = logging.getLogger(__name__)

RETRY_S: Final = 0.5
"""Pause after a re-INVITE that met another one (RFC 3261 section 14.1 asks for up to 4 s)."""

_TRIES: Final = 12


class HoldControl:
    """Brings each leg's SIP state to what is wanted of it, one re-INVITE at a time.

    Args:
        control: the legs and the engine.
        retry_s: pause before trying again.
    """

    def __init__(self, control: LegControl, *, retry_s: float = RETRY_S) -> None:
        self._control = control
        self.retry_s = retry_s

    def want(self, leg: Leg, held: bool) -> None:
        """Hold the leg or take it back, soon; the last word counts."""
        if leg.hold_wanted is held:
            return
        leg.hold_wanted = held
        if leg.holding is None:
            self._begin(leg)

    def remote(self, leg: Leg, held: bool) -> None:
        """The far party holds us or took us back."""
        if leg.participant.hold is not None and leg.participant.hold.remote is not held:
            leg.participant.hold = replace(leg.participant.hold, remote=held)
            _tell(leg)
        if leg.held and leg.holding is None:
            leg.holding = self._control.spawn(self._renew(leg), name=f"hold {leg.id} again")

    async def _renew(self, leg: Leg) -> None:
        """Our answer to the far party's re-INVITE has ended the hold there; hold again."""
        try:
            await self._control.engine.hold(leg.line, True)
        except SoftphoneError as error:
            _log.info("the hold of %s was not renewed: %s", leg.id, error.message)
        finally:
            leg.holding = None
        if leg.held is not leg.hold_wanted:
            self._begin(leg)

    def let_go(self, leg: Leg) -> None:
        """The call goes on as another leg, which begins with this one's hold.

        One that is just being changed counts as held, so that the new leg sends a last word.
        """
        if leg.holding is not None:
            leg.holding.cancel()
            leg.held = leg.hold_wanted = True

    def _begin(self, leg: Leg) -> None:
        leg.holding = self._control.spawn(
            self._settle(leg), name=f"hold {leg.id}", failed=lambda: self._give_up(leg)
        )

    async def _settle(self, leg: Leg) -> None:
        try:
            await self._reach(leg)
        finally:
            leg.holding = None

    async def _reach(self, leg: Leg) -> None:
        refused = 0
        while leg.held is not leg.hold_wanted:
            wanted = leg.hold_wanted
            try:
                await self._control.engine.hold(leg.line, wanted)
            except SessionGone:
                return
            except CommandNotAllowed as error:
                refused += 1
                if refused == _TRIES:
                    self._not_changed(leg, error)
                    return
                await asyncio.sleep(self.retry_s)
            except SoftphoneError as error:
                self._not_changed(leg, error)
                return
            else:
                leg.held = wanted
                _tell(leg)

    def _not_changed(self, leg: Leg, error: SoftphoneError) -> None:
        _log.info("hold of %s not changed: %s (%s)", leg.id, error.message, error.detail)
        self._give_up(leg)

    def _give_up(self, leg: Leg) -> None:
        leg.hold_wanted = leg.held
        if _present(leg):
            leg.room.publish(
                leg.warning("The far party could not be told of the hold; its audio is still cut.")
                if not leg.held
                else leg.warning("The far party could not be taken off hold. Try again.")
            )


def _present(leg: Leg) -> bool:
    return leg.room.legs.get(leg.id) is leg


def _tell(leg: Leg) -> None:
    if leg.joined and _present(leg):
        leg.room.announce_updated(leg.participant)
