"""From a profile in the settings to its backend; vendors' code is imported only here and late."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from softphone.errors import BackendUnavailable

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.backends.base import TelephonyBackend
    from softphone.storage.secrets import SecretStore
    from softphone.storage.settings import LocalSettings, Settings


async def backend_for_profile(
    settings: Settings, secrets: SecretStore, *, data_dir: Path
) -> TelephonyBackend:
    """The backend of the chosen profile, not started yet.

    Args:
        settings: names the profile.
        secrets: has the API key of a team profile.
        data_dir: where a gateway of our own keeps its rooms.

    Raises:
        SettingsInvalid: there is no such profile.
        SecretMissing: the profile's API key is nowhere to be found.
    """
    team = settings.team(settings.profile)
    if team is None:
        return await local_backend(settings.local, settings.operator_name, data_dir=data_dir)
    key = await secrets.api_key(team.name)
    return team_backend(team.name, team.url, key, room=team.room, name=settings.operator_name)


async def local_backend(
    local: LocalSettings, operator_name: str, *, data_dir: Path
) -> TelephonyBackend:
    """A gateway of our own as a child process, with the practice line if the settings say so.

    The child is launched here already, so that it comes up while this process loads the rest;
    `TelephonyBackend.stop` ends it, also when the backend was never started.

    Raises:
        BackendUnavailable: there is no gateway in this installation.
    """
    from softphone.backends.gateway.child import ChildGateway, ChildOptions

    options = ChildOptions(
        data_dir=data_dir / "gateway",
        sip_listen=local.sip_listen,
        trunk=local.trunk,
        practice_line=local.practice_line,
    )
    child = ChildGateway(options)
    await child.launch()
    from softphone.backends.gateway.backend import GatewayBackend
    from softphone.backends.gateway.room_access import Membership

    member = Membership(room=local.room, user_name=operator_name, user_id=_user_id())
    return GatewayBackend(child, member)


def team_backend(
    profile: str, url: str, key: SecretStr, *, room: str, name: str, temporary: bool = False
) -> TelephonyBackend:
    """A gateway that somebody else runs.

    Args:
        profile: shown as the backend's name.
        url: base address without ``/v1``.
        key: its API key.
        room: the operator's room.
        name: the operator's name.
        temporary: delete the room at the end.

    Raises:
        BackendUnavailable: the address is not one that can be reached over HTTP.
    """
    from softphone.backends.gateway.backend import GatewayBackend
    from softphone.backends.gateway.endpoint import Address, TeamGateway
    from softphone.backends.gateway.room_access import Membership

    if not url.startswith(("http://", "https://")):
        raise BackendUnavailable(f"{url} is not an http:// or https:// address.")
    endpoint = TeamGateway(profile, Address(url.rstrip("/").removesuffix("/v1"), key))
    member = Membership(room=room, user_name=name, user_id=_user_id(), temporary=temporary)
    return GatewayBackend(endpoint, member)


def _user_id() -> str:
    """Stable for one run of the program, so that a rejoin is recognised as the same person."""
    return str(uuid.uuid4())
