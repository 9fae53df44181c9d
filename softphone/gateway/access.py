"""What somebody may do on this gateway, by the API key or by a token with a role."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from starlette.requests import HTTPConnection

from softphone.domain.roles import Right, Role, may, sees_team
from softphone.errors import AuthRejected, InvalidInput, NotPermitted
from softphone.gateway.room_book import RoomEntry
from softphone.gateway.state import GatewayState, RoomNotFound
from softphone.telephony_api.rooms import RoomProperties
from softphone.telephony_api.tokens import TokenProperties

METHOD_RIGHTS: Final[Mapping[str, Right]] = MappingProxyType(
    {"supervise": Right.SUPERVISE, "forceAgentState": Right.SUPERVISE}
)
"""What the room socket's methods take; all others take `Right.TELEPHONE`."""

REST_RIGHTS: Final[Mapping[tuple[str, str], Right]] = MappingProxyType(
    {
        ("GET", "/v1/rooms"): Right.TELEPHONE,
        ("POST", "/v1/rooms"): Right.TELEPHONE,
        ("GET", "/v1/rooms/{name}"): Right.TELEPHONE,
        ("POST", "/v1/meeting-tokens"): Right.TELEPHONE,
        ("GET", "/v1/presence"): Right.TELEPHONE,
        ("GET", "/v1/rooms/{name}/presence"): Right.TELEPHONE,
        ("GET", "/v1/floor/past"): Right.SUPERVISE,
        ("GET", "/v1/audit"): Right.AUDIT,
    }
)
"""What requests take, by method and path; all others take `Right.ADMINISTER`."""

_OF_A_ROOM: Final = "/v1/rooms/{name}"
_FOR_A_TEAM: Final = frozenset(REST_RIGHTS)

_RANK: Final = {role: place for place, role in enumerate(Role)}


@dataclass(frozen=True, slots=True)
class Access:
    """What a credential opens.

    Attributes:
        role: None for the API key, which may everything.
        team: whose rooms are seen; None sees all.
        grant: the token; None for the API key.
    """

    role: Role | None = None
    team: str | None = None
    grant: TokenProperties | None = None

    def check(self, method: str, path: str) -> None:
        """Raise unless a request may be made; ``path`` is the route's, with its braces.

        Raises:
            NotPermitted.
        """
        right = REST_RIGHTS.get((method, path), Right.ADMINISTER)
        if not may(self.role, right):
            raise NotPermitted(f"This takes the right to {right.value}, which your role has not.")
        of_the_team = (method, path) in _FOR_A_TEAM or path.startswith(_OF_A_ROOM)
        if self.team is not None and not of_the_team:
            raise NotPermitted("This concerns all teams; it takes an administrator without a team.")

    def sees(self, entry: RoomEntry) -> bool:
        """Whether a room is seen."""
        return sees_team(self.team, entry.properties.team)

    def own_room(self, properties: RoomProperties) -> RoomProperties:
        """A new or changed room's properties, in the own team.

        Raises:
            NotPermitted: they name another team.
        """
        if self.team is None or properties.team == self.team:
            return properties
        if properties.team is not None:
            raise NotPermitted("Rooms of other teams are not yours to make.")
        return properties.model_copy(update={"team": self.team})

    def own_token(self, wanted: TokenProperties) -> TokenProperties:
        """What a token asked for grants: never more than the own one does.

        Raises:
            InvalidInput: it would grant more.
        """
        grant, role = self.grant, self.role
        if grant is None or role is None:
            return wanted
        asked = role if wanted.role is None else Role(wanted.role)
        if _RANK[asked] > _RANK[role]:
            raise InvalidInput("role", "is more than your own", f"Ask for {role.value} at most.")
        if self.team is not None and wanted.team not in (None, self.team):
            raise InvalidInput("team", "is not yours", "Leave it out.")
        fixed: dict[str, object] = {"role": asked.value, "team": wanted.team or self.team}
        if role is not Role.ADMINISTRATOR:
            fixed["user_id"] = grant.user_id
            if grant.exp is not None:
                fixed["exp"] = min(grant.exp, wanted.exp or grant.exp)
        return wanted.model_copy(update=fixed)


def is_api_key(state: GatewayState, credential: str) -> bool:
    """Whether this is the API key, compared in constant time."""
    key = state.api_key.get_secret_value().encode()
    return hmac.compare_digest(key, credential.encode("utf-8", "surrogateescape"))


def access_by(state: GatewayState, credential: str) -> Access:
    """What a credential opens on REST.

    Raises:
        AuthRejected: it is neither the API key nor a token with a role for all rooms.
    """
    if is_api_key(state, credential):
        return Access()
    try:
        grant = state.tokens.read(credential)
    except AuthRejected as error:
        raise AuthRejected("The API key is not valid here.") from error
    if grant.role is None or grant.room_name is not None:
        raise AuthRejected("This takes the API key, or a token with a role and without room_name.")
    return Access(Role(grant.role), grant.team, grant)


def access_of(connection: HTTPConnection) -> Access:
    """What the credential of a checked request opens."""
    access = getattr(connection.state, "access", None)
    return access if isinstance(access, Access) else Access()


def check_team(grant: TokenProperties, entry: RoomEntry) -> None:
    """Raise as if there were no such room when it is another team's.

    Raises:
        RoomNotFound.
    """
    if not sees_team(grant.team, entry.properties.team):
        raise no_such_room(entry.name)


def no_such_room(name: str) -> RoomNotFound:
    """There is no such room, as far as the asker knows."""
    return RoomNotFound(f"There is no room named {name[:128]}.")
