"""Hold and mute on Daily: permissions of a leg, changed by rule and awaited as measured."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final

from softphone.backends.daily.client import DailyClient
from softphone.backends.daily.legs import LegBook
from softphone.backends.hold_rules import HoldRules
from softphone.domain.events import Participant
from softphone.domain.holding import on_hold
from softphone.domain.ids import LegId, ParticipantId
from softphone.errors import CommandTimeout, SessionGone
from softphone.telephony_api.permission_rules import to_python_names

SEEN_S: Final = 5.0
"""How long a change of permissions may take to show; the SDK's completion says nothing."""


class LegGate:
    """Decides what a leg may hear and say.

    Args:
        book: what each leg may do now, as the room told.
        client: carries changes out.
        user_id: ours.
    """

    def __init__(self, book: LegBook, client: DailyClient, user_id: str) -> None:
        self._book = book
        self._client = client
        self._user_id = user_id
        self._holds = HoldRules()
        self._changed = asyncio.Event()

    def notice(self) -> None:
        """Something in the room changed."""
        self._changed.set()
        self._holds.keep(self._book.live)

    async def mute_toward(self, leg: LegId, muted: bool) -> None:
        """Set the leg's rule about our user id; other rules stay."""
        if self._holds.allow_user(leg, self._user_id, not muted):
            return
        rules = self._book.rules_by_user(leg)
        rules[self._user_id] = not muted
        await self._permit(leg, {"canReceive": {"byUserId": rules}})

    async def hold(self, leg: LegId, held: bool) -> None:
        """Close the leg off in both directions, or give it back what it had.

        Raises:
            CommandTimeout: the room did not confirm it.
            SessionGone: the leg ended meanwhile.
        """
        permissions = self._book.permissions(leg)
        update = self._holds.close(leg, permissions) if held else self._holds.reopen(leg)
        try:
            await self._permit(leg, update)
            await self._until(leg, lambda: self._is_closed(leg) is held)
        except BaseException:
            if held:
                self._holds.forget(leg)
            raise
        if not held:
            self._holds.forget(leg)

    def _is_closed(self, leg: LegId) -> bool:
        nobody = Participant(ParticipantId(""), user_id=self._user_id)
        known = self._book.people.get(ParticipantId(leg))
        return known is not None and on_hold(known, (nobody,))

    async def _permit(self, leg: LegId, update: Mapping[str, Any]) -> None:
        await self._client.update_permissions(leg, to_python_names(update))

    async def _until(self, leg: LegId, seen: Callable[[], bool]) -> None:
        try:
            async with asyncio.timeout(SEEN_S):
                while not seen():
                    if leg not in self._book.live:
                        raise SessionGone("The call has already ended.")
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError as error:
            raise CommandTimeout(
                "Daily did not confirm this, so it is not known whether it was done.",
                detail="update_remote_participants",
            ) from error
