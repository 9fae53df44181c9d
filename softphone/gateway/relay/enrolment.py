"""Tells Daily where this gateway is: the webhook of ``dialin.*`` events, and pinless configs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from softphone.errors import AuthRejected, SoftphoneError
from softphone.telephony_api.dialin_configs import (
    CreateDialinConfig,
    DialinConfig,
    DialinConfigQuery,
    UpdateDialinConfig,
)
from softphone.telephony_api.webhook_bodies import CreateWebhook, UpdateWebhook

if TYPE_CHECKING:
    from softphone.gateway.relay.settings import RelaySettings
    from softphone.telephony_api.rest_client import RestClient

_log = logging.getLogger(__name__)

EVENTS: Final = ("dialin.ready", "dialin.stopped", "dialin.error")
PINLESS_PATH: Final = "/v1/daily/pinless"
EVENTS_PATH: Final = "/v1/daily/events"
FIRST_S: Final = 1.0
LONGEST_S: Final = 300.0

Pause = Callable[[float], Awaitable[object]]


class Enrolment:
    """Has Daily tell us of callers, at the address the settings name.

    Only configs of the numbers in the settings are changed; one that points elsewhere and is not
    named stays as it is. Nothing is taken back at the end: callers who come meanwhile hear what
    the config says for when nobody answers.

    Args:
        rest: of Daily.
        settings: with ``public_url``, which is not empty, and both secrets.
        pause: waits so many seconds.
    """

    def __init__(
        self, rest: RestClient, settings: RelaySettings, *, pause: Pause = asyncio.sleep
    ) -> None:
        self._rest = rest
        self._settings = settings
        self._pause = pause
        self._pinless = settings.public_url + PINLESS_PATH
        self._events = settings.public_url + EVENTS_PATH

    async def keep_trying(self) -> None:
        """Enrol; Daily tries the addresses out, so it may take until they can be reached."""
        delay, told = FIRST_S, ""
        while True:
            try:
                await self.enrol()
            except AuthRejected as error:
                _log.error("not enrolled at Daily: %s", error.message)
                return
            except SoftphoneError as error:
                if error.message != told:
                    _log.warning("not enrolled at Daily yet: %s %s", error.message, error.detail)
                told = error.message
            else:
                _log.info("Daily tells %s of callers", self._settings.public_url)
                return
            await self._pause(delay)
            delay = min(delay * 2, LONGEST_S)

    async def enrol(self) -> None:
        """Create or mend what is missing.

        Raises:
            SoftphoneError: Daily refused, or could not be reached.
        """
        await self._webhook()
        found = await self._configs()
        for number in self._settings.numbers:
            await self._number(number, found)
        ours = [one for one in found if one.config.get("room_creation_api") == self._pinless]
        for config in ours:
            if config.config.get("phone_number") not in self._settings.numbers:
                await self._rest.update_dialin_config(config.id, self._change())
        if not ours and not self._settings.numbers:
            _log.warning(
                "no pinless dial-in config points at %s: name the numbers whose callers come here",
                self._pinless,
            )

    async def _webhook(self) -> None:
        hmac = self._settings.hmac
        known = [one for one in await self._rest.list_webhooks() if one.url == self._events]
        if not known:
            wanted = CreateWebhook(url=self._events, event_types=EVENTS, hmac=hmac)
            await self._rest.create_webhook(wanted)
        for webhook in known:
            sound = webhook.state == "ACTIVE" and set(EVENTS) <= set(webhook.event_types)
            if not sound or webhook.hmac != hmac.get_secret_value():
                types = tuple({**dict.fromkeys(webhook.event_types), **dict.fromkeys(EVENTS)})
                change = UpdateWebhook(event_types=types, hmac=hmac)
                await self._rest.update_webhook(webhook.uuid, change)

    async def _configs(self) -> tuple[DialinConfig, ...]:
        found: list[DialinConfig] = []
        while True:
            after = found[-1].id if found else None
            page = await self._rest.list_dialin_configs(
                None if after is None else DialinConfigQuery(starting_after=after)
            )
            found += page.data
            if not page.data or len(found) >= page.total_count:
                return tuple(one for one in found if one.type == "pinless_dialin")

    async def _number(self, number: str, found: tuple[DialinConfig, ...]) -> None:
        for config in found:
            if config.config.get("phone_number") == number:
                await self._rest.update_dialin_config(config.id, self._change())
                return
        wanted = CreateDialinConfig(
            type="pinless_dialin",
            phone_number=number,
            room_creation_api=self._pinless,
            hmac=self._settings.hmac,
        )
        await self._rest.create_dialin_config(wanted)

    def _change(self) -> UpdateDialinConfig:
        return UpdateDialinConfig(room_creation_api=self._pinless, hmac=self._settings.hmac)
