"""Dial-outs on Daily: which way they take, and what has to be remembered of them."""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from softphone.backends.daily.client import DailyClient
from softphone.backends.daily.entrance import Entrance
from softphone.backends.daily.link import needs_key
from softphone.backends.daily.refusals import advised
from softphone.backends.daily.translate import Translator
from softphone.domain.events import TelephonyEvent
from softphone.domain.ids import LegId
from softphone.errors import SoftphoneError
from softphone.telephony_api.options import StartDialOut
from softphone.telephony_api.problems import parse
from softphone.telephony_api.rest_bodies import RestStartDialOut
from softphone.telephony_api.wire import to_wire


class _Told(Protocol):
    def on_event(self, event: TelephonyEvent) -> None:
        """Take one event."""

    def on_dialling(self) -> None:
        """A dial-out is being sent."""


class Dialling:
    """Starts dial-outs one after another: Daily refuses a second before the first is answered for.

    Args:
        client: carries out what the SDK can.
        translator: remembers what the SDK will not tell again.
        entrance: has REST for what the SDK cannot.
        owner: told about a start, and about what becomes known of a leg.
    """

    def __init__(
        self, client: DailyClient, translator: Translator, entrance: Entrance, owner: _Told
    ) -> None:
        self._client = client
        self._translator = translator
        self._entrance = entrance
        self._owner = owner
        self._turn = asyncio.Lock()

    @property
    def busy(self) -> bool:
        """Whether one is being sent."""
        return self._turn.locked()

    async def start(self, options: StartDialOut) -> LegId:
        """Start one; returns once Daily has accepted it.

        Raises:
            NotPermitted: an option needs REST, and this profile has no API key.
            SoftphoneError: what Daily refuses.
        """
        async with self._turn:
            self._owner.on_dialling()
            if options.video_settings is not None:
                return await self._by_rest(options)

            def accepted(leg: str) -> None:
                self._remember(LegId(leg), options)

            return LegId(await self._client.start_dialout(_for_sdk(options), accepted))

    async def _by_rest(self, options: StartDialOut) -> LegId:
        """The SDK drops ``videoSettings`` without a word."""
        rest = self._entrance.rest
        if rest is None:
            raise needs_key("A size for the picture")
        body = parse(RestStartDialOut, to_wire(options))
        try:
            leg = LegId(await rest.start_dial_out(self._entrance.room, body))
        except SoftphoneError as error:
            raise advised(error) from error
        self._remember(leg, options)
        return leg

    def _remember(self, leg: LegId, options: StartDialOut) -> None:
        for event in self._translator.placed(
            leg,
            destination=options.destination,
            caller_id=options.caller_id or "",
            user_id=options.user_id or "",
            display_name=options.display_name or "",
        ):
            self._owner.on_event(event)


def _for_sdk(options: StartDialOut) -> dict[str, Any]:
    """Options as daily-python takes them: the wait is a whole number there."""
    settings = to_wire(options)
    wait = settings.get("waitBeforeExtensionDialSec")
    if wait is not None:
        settings["waitBeforeExtensionDialSec"] = round(wait)
    return settings
