"""The Daily backend in front of the stand-in of Daily's cloud, for any test that wants it."""

from __future__ import annotations

import ipaddress
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import SecretStr

from softphone.backends.daily.backend import DailyBackend
from softphone.backends.daily.entrance import ApiKeyEntrance
from softphone.backends.daily.profile import DailyProfile
from tests.certificates import Authority
from tests.fakes.practice_room import BUSY, DROP, NO_ANSWER, RINGBACK

if TYPE_CHECKING:
    from tests.fakes.daily_cloud.cloud import DailyCloud
    from tests.fakes.daily_cloud.parties import FarParty
    from tests.fakes.daily_cloud.rest import DailyRest


@dataclass(frozen=True)
class DailyRig:
    """The two sides of one test."""

    backend: DailyBackend
    cloud: DailyCloud
    rest: DailyRest
    profile: DailyProfile


def profile_for(rest_url: str, proxy_url: str, **more: Any) -> DailyProfile:
    """A profile with an API key for the stand-in."""
    facts: dict[str, Any] = {"name": "Daily", "user_name": "Ada", "user_id": "ada", "room": "desk"}
    return DailyProfile(**(facts | {"api_url": rest_url, "proxy_url": proxy_url} | more))


@asynccontextmanager
async def daily_rig(authority: Authority, **profile: Any) -> AsyncIterator[DailyRig]:
    """The backend, not started yet, and the stand-in with a line to practise on."""
    pytest.importorskip("daily", reason="daily-python has no build for this platform")
    pytest.importorskip("aiortc", reason="aiortc is installed on Linux only")
    from tests.fakes.daily_cloud.cloud import DailyCloud
    from tests.fakes.daily_cloud.rest import KEY, DailyRest

    with pytest.MonkeyPatch.context() as patch:
        async with DailyCloud(authority) as cloud, DailyRest(cloud) as rest:
            patch.setenv("SSL_CERT_FILE", str(authority.file))
            practise(cloud)
            chosen = profile_for(rest.url, cloud.proxy_url, **profile)
            backend = DailyBackend(chosen, ApiKeyEntrance(chosen, SecretStr(KEY)))
            try:
                yield DailyRig(backend, cloud, rest, chosen)
            finally:
                await backend.stop()
        for fault in cloud.faults:
            raise fault


def practise(cloud: DailyCloud) -> None:
    """Have far parties do what the practice line's do."""

    async def live(leg: FarParty) -> None:
        if leg.number == BUSY:
            await cloud.fail(leg, "busy")
            return
        await cloud.ring(leg)
        if leg.number == NO_ANSWER:
            return
        await cloud.pick_up(leg)
        if leg.number in (DROP, RINGBACK):
            await cloud.end(leg.id)
        if leg.number == RINGBACK:
            await cloud.call_in("sip:ringback@127.0.0.1")

    cloud.autopilot = lambda leg: cloud.soon(live(leg))


def has_media_interface() -> bool:
    """Whether libwebrtc finds an address to send from: it passes over loopback."""
    try:
        import ifaddr
    except ImportError:
        return False
    addresses = (each.ip for adapter in ifaddr.get_adapters() for each in adapter.ips)
    return any(
        isinstance(address, str) and not ipaddress.ip_address(address).is_loopback
        for address in addresses
    )
