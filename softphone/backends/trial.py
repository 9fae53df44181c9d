"""Trying a profile out before it is used: in and out again, with a verdict in words."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from typing import TYPE_CHECKING, Final

from softphone.domain.profile import Verdict
from softphone.errors import BackendUnavailable, SoftphoneError

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.domain.events import TelephonyEvent
    from softphone.domain.link import LinkState
    from softphone.storage.settings import DailyAccount, Settings, TeamProfile

log = logging.getLogger(__name__)

LIMIT_S: Final = 20.0
"""How long a gateway may take until it counts as unreachable."""


class _Deaf:
    """Nobody is interested in what happens during the visit."""

    def on_event(self, event: TelephonyEvent) -> None:
        """Ignore it."""

    def on_link(self, link: LinkState) -> None:
        """Ignore it."""


async def try_profile(
    profile: TeamProfile | DailyAccount, secret: SecretStr, settings: Settings
) -> Verdict:
    """Join with this profile and leave again; nobody is called. Never raises.

    A team gateway is visited in a room of its own that is deleted afterwards, so that colleagues
    notice nothing.

    Args:
        profile: as it would be saved.
        secret: what would be in the keyring.
        settings: have the operator's name.
    """
    try:
        if profile.kind == "daily":
            return await _try_daily(profile, secret, settings)
        return await _try_team(profile, secret)
    except SoftphoneError as error:
        log.info("trial of %s: %s %s", profile.name, error.message, error.detail)
        return Verdict(ok=False, text=error.message)


async def _try_team(profile: TeamProfile, secret: SecretStr) -> Verdict:
    from softphone.backends import registry

    await asyncio.to_thread(registry.load_gateway_client, profile.url)
    room = f"connection-test-{uuid.uuid4().hex[:12]}"
    backend = registry.team_backend(
        profile.name, profile.url, secret, room=room, name="Connection test", temporary=True
    )
    began = time.monotonic()
    try:
        async with asyncio.timeout(LIMIT_S):
            await backend.start(_Deaf())
        took = time.monotonic() - began
    except TimeoutError as error:
        raise BackendUnavailable(
            f"{profile.url} did not let us in within {LIMIT_S:.0f} seconds. "
            "Check the address and that no firewall is in the way."
        ) from error
    finally:
        await backend.stop()
    return Verdict(
        ok=True,
        text=f"Connected: the gateway took the key and let us into a room in {took:.1f} s. "
        "Nobody was called.",
    )


async def _try_daily(profile: DailyAccount, secret: SecretStr, settings: Settings) -> Verdict:
    from softphone.backends import registry

    await asyncio.to_thread(registry.load_daily_client)
    from softphone.backends.daily.verdict import test_connection

    found = await test_connection(registry.daily_profile(profile, settings), secret)
    if found.detail:
        log.info("trial of %s: %s", profile.name, found.detail)
    return Verdict(ok=found.ok, text=found.text, advice=found.advice)
