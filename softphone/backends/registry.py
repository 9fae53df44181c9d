"""From a profile in the settings to its backend; vendors' code is imported only here and late."""

from __future__ import annotations

import sys
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from softphone.errors import BackendUnavailable, SettingsInvalid

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.backends.base import TelephonyBackend
    from softphone.backends.daily.profile import DailyProfile
    from softphone.backends.gateway.launch import StartedChild
    from softphone.backends.supervision import SupervisionBackend
    from softphone.domain.way_back import WayBack
    from softphone.storage.secrets import SecretStore
    from softphone.storage.settings import DailyAccount, LocalSettings, Settings, TeamProfile


def start_early(local: Mapping[str, Any], *, data_dir: Path) -> StartedChild | None:
    """Start a gateway of our own before anything else is loaded, to win the time it needs.

    Args:
        local: values of `LocalSettings` as far as they are known, by name.
        data_dir: where it keeps its rooms.

    Returns:
        The child, for `backend_for_profile` to take over or to end; None when it did not start,
        which is told by the ordinary start later.
    """
    from softphone.backends.gateway.launch import ChildOptions, start_child

    try:
        options = ChildOptions(data_dir=data_dir / "gateway", keep_calls=True, **local)
        return start_child(options)
    except BackendUnavailable:
        return None


async def end_early(early: StartedChild) -> None:
    """End a child that nobody took over; nothing happens to one that has ended."""
    from softphone.backends.gateway.child import ChildGateway

    await ChildGateway(early.options, early).close()


async def backend_for_profile(
    settings: Settings,
    secrets: SecretStore,
    *,
    data_dir: Path,
    early: StartedChild | None = None,
    way_back: WayBack | None = None,
) -> TelephonyBackend:
    """The backend of the chosen profile, not started yet.

    Args:
        settings: names the profile.
        secrets: has the API key of a team profile.
        data_dir: where a gateway of our own keeps its rooms.
        early: from `start_early`; ended here when the profile needs something else.
        way_back: what an earlier run left; used if it is of this profile.

    Raises:
        SettingsInvalid: there is no such profile.
        SecretMissing: the profile's secret is nowhere to be found.
    """
    chosen = settings.chosen()
    way = way_back if way_back is not None and way_back.profile == settings.profile else None
    if chosen is None:
        return await local_backend(
            settings.local,
            settings.operator_name,
            data_dir=data_dir,
            early=early,
            keep_calls=True,
            way_back=way,
        )
    if early is not None:
        await end_early(early)
    return await remote_backend(chosen, settings, secrets, way_back=way)


async def remote_backend(
    profile: TeamProfile | DailyAccount,
    settings: Settings,
    secrets: SecretStore,
    *,
    way_back: WayBack | None = None,
) -> TelephonyBackend:
    """The backend of a server elsewhere, not started yet.

    Raises:
        SettingsInvalid: an address of the profile cannot be used.
        SecretMissing: the profile's secret is nowhere to be found.
    """
    import asyncio

    if profile.kind == "daily":
        return await daily_backend(daily_profile(profile, settings), secrets)
    key = await secrets.api_key(profile.name)
    await asyncio.to_thread(load_gateway_client, profile.url)
    name = settings.operator_name
    return team_backend(
        profile.name, profile.url, key, room=profile.room, name=name, way_back=way_back
    )


def daily_profile(account: DailyAccount, settings: Settings) -> DailyProfile:
    """What the settings say about an account in Daily's cloud."""
    from softphone.backends.daily.profile import DAILY_API_URL, DailyProfile, WayIn

    return DailyProfile(
        name=account.name,
        user_name=settings.operator_name,
        user_id=_user_id(),
        way_in=WayIn(account.way_in),
        room=account.room,
        room_url=account.room_url,
        broker_url=account.broker_url,
        api_url=account.api_url or DAILY_API_URL,
        processing=settings.audio.processing,
    )


async def local_backend(
    local: LocalSettings,
    operator_name: str,
    *,
    data_dir: Path,
    early: StartedChild | None = None,
    keep_calls: bool = False,
    way_back: WayBack | None = None,
) -> TelephonyBackend:
    """A gateway of our own as a child process, with the practice line if the settings say so.

    The child is launched here already, so that it comes up while this process loads the rest;
    `TelephonyBackend.stop` ends it, also when the backend was never started. Nothing is launched
    while the gateway of an earlier run still has calls.

    Args:
        local: how it is run.
        operator_name: shown to others.
        data_dir: where it keeps its rooms.
        early: one under way.
        keep_calls: should we die, it keeps live calls for the next run.
        way_back: what an earlier run left.

    Raises:
        BackendUnavailable: there is no gateway in this installation.
    """
    import asyncio

    from softphone.backends.gateway.child import ChildGateway
    from softphone.backends.gateway.launch import ChildOptions
    from softphone.storage.journal import runs

    options = ChildOptions(
        data_dir=data_dir / "gateway",
        sip_listen=local.sip_listen,
        trunk=local.trunk,
        practice_line=local.practice_line,
        keep_calls=keep_calls,
    )
    if early is not None and early.options != options:
        await end_early(early)
        early = None
    child = ChildGateway(options, early)
    found = way_back is not None and early is None and runs(way_back)
    if not found:
        await child.launch()
    try:
        # some 200 ms of imports, and nobody may wait for them on the loop
        await asyncio.to_thread(load_gateway_client)
    except BaseException:
        await child.close()
        raise
    from softphone.backends.gateway.backend import GatewayBackend
    from softphone.backends.gateway.found import FoundGateway
    from softphone.backends.gateway.room_access import Membership

    if not found or way_back is None:
        member = Membership(room=local.room, user_name=operator_name, user_id=_user_id())
        return GatewayBackend(child, member)
    member = Membership(
        room=local.room,
        user_name=operator_name,
        user_id=way_back.user_id,
        resume_key=way_back.resume_key,
    )
    return GatewayBackend(FoundGateway(way_back, child), member)


def team_backend(
    profile: str,
    url: str,
    key: SecretStr,
    *,
    room: str,
    name: str,
    temporary: bool = False,
    way_back: WayBack | None = None,
) -> TelephonyBackend:
    """A gateway that somebody else runs.

    Args:
        profile: shown as the backend's name.
        url: base address without ``/v1``.
        key: its API key.
        room: the operator's room.
        name: the operator's name.
        temporary: delete the room at the end.
        way_back: what an earlier run left.

    Raises:
        SettingsInvalid: the address is not one that can be reached over HTTP.
    """
    from softphone.backends.gateway.backend import GatewayBackend
    from softphone.backends.gateway.endpoint import Address, TeamGateway
    from softphone.backends.gateway.room_access import Membership

    if not url.startswith(("http://", "https://")):
        raise SettingsInvalid(
            f"“{url}” is no gateway's address. Write https://host or http://host."
        )
    endpoint = TeamGateway(profile, Address(url.rstrip("/").removesuffix("/v1"), key))
    member = Membership(
        room=room,
        user_name=name,
        user_id=_user_id() if way_back is None else way_back.user_id,
        temporary=temporary,
        resume_key="" if way_back is None else way_back.resume_key,
    )
    return GatewayBackend(endpoint, member)


async def daily_backend(profile: DailyProfile, secrets: SecretStore) -> TelephonyBackend:
    """Daily's cloud; daily-python itself is loaded when the backend starts.

    Raises:
        SettingsInvalid: an address of the profile cannot be used.
        SecretMissing: the profile's secret is nowhere to be found.
    """
    import asyncio

    secret = await secrets.api_key(profile.name)
    # httpx and the models take some 200 ms, and nobody may wait for them on the loop
    await asyncio.to_thread(load_daily_client)
    from softphone.backends.daily.backend import DailyBackend
    from softphone.backends.daily.entrance import entrance_for

    return DailyBackend(profile, entrance_for(profile, secret))


def way_back_of(backend: TelephonyBackend | None, profile: str) -> WayBack | None:
    """How a later run gets back to where a started backend is now; None when it cannot."""
    from softphone.backends.gateway.backend import GatewayBackend

    return backend.way_back(profile) if isinstance(backend, GatewayBackend) else None


def supervision_of(backend: TelephonyBackend) -> SupervisionBackend | None:
    """The floor of the server a started backend is connected to; None when it has none."""
    offer = getattr(backend, "supervision", None)
    made: SupervisionBackend | None = None if offer is None else offer()
    return made


def load_daily_client() -> None:
    """Import all that Daily's cloud needs but the SDK; from any thread."""
    _load_httpx()
    import softphone.backends.daily.backend  # noqa: F401 - loading it is the point


def load_gateway_client(url: str = "") -> None:
    """Import all that a connection to a gateway needs; from any thread.

    Args:
        url: where it is; empty for one of our own, which is spoken to without httpx.
    """
    import softphone.backends.gateway.backend  # noqa: F401 - loading it is the point
    from softphone.telephony_api.frames import prepare
    from softphone.telephony_api.rest_loopback import is_loopback

    if url and not is_loopback(url):
        _load_httpx()
    prepare()


def _load_httpx() -> None:
    # httpx would load a command line of its own, with rich and pygments where they are installed
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None: not importable
    import softphone.telephony_api.rest_httpx  # noqa: F401


def _user_id() -> str:
    """Stable for one run of the program, so that a rejoin is recognised as the same person."""
    return str(uuid.uuid4())
