"""Daily's permissions of people and legs in a room, kept as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from softphone.telephony_api.permission_rules import updated
from softphone.telephony_api.permissions import LegPermissions, Permissions, PermissionsUpdate
from softphone.telephony_api.wire import to_wire


def member_permissions(
    *, owner: bool, room: PermissionsUpdate | None, token: PermissionsUpdate | None
) -> dict[str, Any]:
    """What a web participant may do at the start.

    The token's statements beat the room's, which are defaults for those who are not owners.
    """
    current = Permissions(can_admin=owner)
    for update in (None if owner else room, token):
        if update is not None:
            current = updated(current, update)
    return to_wire(current)


def leg_permissions(given: LegPermissions | None = None) -> dict[str, Any]:
    """What a telephony leg may do: everything but steering others, and what ``given`` changes."""
    current = Permissions()
    if given is not None:
        current = updated(current, PermissionsUpdate(can_receive=given.can_receive))
    return to_wire(current)


def changed(current: Mapping[str, Any], update: PermissionsUpdate) -> dict[str, Any]:
    """Permissions after an update: each sub-field it gives replaces the whole old one."""
    return to_wire(updated(Permissions.model_validate(current), update))
