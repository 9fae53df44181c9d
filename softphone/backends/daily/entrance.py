"""How an operator gets into a room of Daily's: three ways to a `Ticket`."""

from __future__ import annotations

import base64
import binascii
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Protocol

import httpx
from pydantic import SecretStr, TypeAdapter

from softphone.backends.daily.profile import DailyProfile, WayIn
from softphone.backends.daily.refusals import OWNER, advised
from softphone.backends.daily.rooms import RoomKeeper
from softphone.errors import Advice, AuthRejected, SettingsInvalid, SoftphoneError
from softphone.telephony_api.rest_client import RestClient
from softphone.telephony_api.rest_transport import Call, RestTransport, Surroundings, Timeouts
from softphone.telephony_api.retry import RetryPolicy
from softphone.telephony_api.wire import RestAnswerModel

RENEW_S: Final = 60.0
"""A stay that the token bounds is renewed this long before it ends, if nobody is talking."""

_ONCE: Final = RetryPolicy(attempts=1)  # the link's own loop tries again


@dataclass(frozen=True, slots=True)
class Ticket:
    """What one join needs.

    Attributes:
        url: the room's, ``https://domain.daily.co/room``.
        token: an owner token; only bounds joining unless ``ends_at`` says more.
        ends_at: unix time at which Daily ends a stay made with this token, or None.
    """

    url: str
    token: SecretStr
    ends_at: float | None = None


class Entrance(Protocol):
    """Gives a fresh ticket for every join."""

    room: str

    @property
    def rest(self) -> RestClient | None:
        """REST with an API key, for what the SDK does not offer; None without a key."""

    async def ticket(self) -> Ticket:
        """A ticket that is good now.

        Raises:
            SoftphoneError: none can be had; with advice where somebody else has to act.
        """

    async def close(self, own_participant: str | None) -> None:
        """Leave nothing behind; never raises. Idempotent."""


class ApiKeyEntrance:
    """Makes the room and mints an owner token for each join.

    Args:
        profile: which room, and who joins.
        key: Daily's API key.
        now: unix time in seconds.
    """

    def __init__(
        self, profile: DailyProfile, key: SecretStr, *, now: Callable[[], float] = time.time
    ) -> None:
        self.room = profile.room
        self._client = RestClient(profile.api_url, key, policy=_ONCE)
        self._rooms = RoomKeeper(self._client, profile, now)

    @property
    def rest(self) -> RestClient:
        """REST with the profile's key."""
        return self._client

    async def ticket(self) -> Ticket:
        """Prepare the room and mint a token for it."""
        try:
            room = await self._rooms.prepare()
            return Ticket(room.url, await self._rooms.mint())
        except SoftphoneError as error:
            known = advised(error)
            if known is error:
                raise
            raise known from error

    async def close(self, own_participant: str | None) -> None:
        """Delete the room if it is ours."""
        await self._rooms.remove(own_participant)
        await self._client.close()


class BrokerTicket(RestAnswerModel):
    """Answer of a token broker; see `BrokerEntrance`."""

    room_url: str
    token: str
    ends_at: float | None = None


class BrokerEntrance:
    """Asks a token broker, so that no API key is on this machine.

    The broker is the team's own service. Contract, all JSON over HTTPS:

    - ``POST <broker_url>`` with ``Authorization: Bearer <the profile's secret>`` and
      ``{"room": str, "user_name": str, "user_id": str}``. It makes the room if need be (with
      ``enable_dialout`` and ``sip``) and mints an owner token for exactly this room and user.
    - ``200 {"room_url": str, "token": str, "ends_at": number?}``; ``ends_at`` (unix seconds) only
      if the token also ends the stay.
    - ``401`` when the secret is not accepted, ``403`` when this user may not, ``429`` and ``5xx``
      when asking later may help; each with ``{"error": str, "info": str}`` as Daily's REST has it.

    Args:
        profile: where the broker is, which room, and who joins.
        secret: what the broker knows us by.
        surroundings: network and clock, for tests.
    """

    rest = None

    def __init__(
        self, profile: DailyProfile, secret: SecretStr, *, surroundings: Surroundings | None = None
    ) -> None:
        self.room = profile.room
        where = _url(profile.broker_url)
        self._path = where.raw_path.decode("ascii").partition("?")[0].lstrip("/")
        self._query = dict(where.params)
        root = f"{where.scheme}://{where.netloc.decode('ascii')}"
        self._body = {
            "room": profile.room,
            "user_name": profile.user_name,
            "user_id": profile.user_id,
        }
        self._transport = RestTransport(
            root, secret, Timeouts(), _ONCE, surroundings or Surroundings()
        )

    async def ticket(self) -> Ticket:
        """One from the broker."""
        call = Call(
            method="POST", path=self._path, body=self._body, query=self._query, harmless=True
        )
        answer = await self._transport.send(call, TypeAdapter(BrokerTicket))
        token = SecretStr(answer.token)
        return Ticket(answer.room_url, token, answer.ends_at or stay_ends_at(token))

    async def close(self, own_participant: str | None) -> None:
        """Close the connection; the room is the broker's business."""
        await self._transport.close()


class TokenEntrance:
    """A room and an owner token that somebody gave us; nothing can be renewed.

    Args:
        profile: names the room's address.
        token: the owner token.
        now: unix time in seconds.

    Raises:
        SettingsInvalid: the address is not one of a room.
    """

    rest = None

    def __init__(
        self, profile: DailyProfile, token: SecretStr, *, now: Callable[[], float] = time.time
    ) -> None:
        url = _url(profile.room_url)
        self.room = url.path.strip("/")
        if not self.room or "/" in self.room:
            raise SettingsInvalid(
                f"“{profile.room_url}” is no room's address. "
                "Write it like https://your-domain.daily.co/room."
            )
        self._url = str(url)
        self._token = token
        self._now = now

    async def ticket(self) -> Ticket:
        """The one we have, unless its time is over."""
        claims = _claims(self._token)
        expires = claims.get("exp")
        if isinstance(expires, int | float) and expires <= self._now():
            error = AuthRejected("The owner token of this profile has expired. Enter a new one.")
            error.advice = Advice(OWNER, f"Please mint a new owner token for {self._url}.")
            raise error
        return Ticket(self._url, self._token, stay_ends_at(self._token))

    async def close(self, own_participant: str | None) -> None:
        """Nothing to give back."""


def entrance_for(profile: DailyProfile, secret: SecretStr) -> Entrance:
    """The entrance of the profile's `WayIn`.

    Raises:
        SettingsInvalid: an address of the profile cannot be used.
    """
    if profile.way_in is WayIn.BROKER:
        return BrokerEntrance(profile, secret)
    if profile.way_in is WayIn.TOKEN:
        return TokenEntrance(profile, secret)
    return ApiKeyEntrance(profile, secret)


def stay_ends_at(token: SecretStr) -> float | None:
    """When a stay made with this token is ended by Daily, read from its claims; None if never.

    Claims: ``exp`` with ``ejt``, "eject at token expiry". The signature is not ours to check.
    """
    claims = _claims(token)
    expires = claims.get("exp")
    return float(expires) if claims.get("ejt") and isinstance(expires, int | float) else None


def _claims(token: SecretStr) -> dict[str, Any]:
    """The claims of a JSON web token (RFC 7519); empty when it is not one."""
    part = token.get_secret_value().split(".")[1:2]
    try:
        claims = json.loads(base64.urlsafe_b64decode(part[0] + "=" * (-len(part[0]) % 4)))
    except (IndexError, ValueError, binascii.Error):
        return {}
    return claims if isinstance(claims, dict) else {}


def _url(text: str) -> httpx.URL:
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL as error:
        raise SettingsInvalid(f"“{text}” is not a web address.", detail=str(error)) from error
    if url.scheme not in ("http", "https") or not url.host:
        raise SettingsInvalid(f"“{text}” is not a web address. Write it like https://host/path.")
    return url
