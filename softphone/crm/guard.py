"""Who may use the local interface: from this machine, from an allowed page, with the token.

The Host header keeps out pages that let their own name point here (DNS rebinding), the Origin
header keeps out pages nobody allowed, and the token keeps out other programs.
"""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable, Collection
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from softphone.crm.http import Refused, Request

if TYPE_CHECKING:
    from pydantic import SecretStr

PROTOCOL: Final = "softphone.v1"
"""WebSocket subprotocol that is spoken."""

_BEARER: Final = "bearer."
"""A browser's WebSocket cannot send headers; it offers the token as a second subprotocol."""


class Budget:
    """So many acts in so many seconds; afterwards as they become free again.

    Args:
        acts: how many at once.
        seconds: until all of them are free again.
        clock: monotonic seconds.
    """

    def __init__(
        self, acts: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._acts = acts
        self._per_second = acts / seconds
        self._clock = clock
        self._left = float(acts)
        self._at = clock()

    @property
    def empty(self) -> bool:
        """Whether nothing is left now."""
        self._refill()
        return self._left < 1

    def spend(self) -> bool:
        """Take one; False when nothing is left."""
        if self.empty:
            return False
        self._left -= 1
        return True

    def _refill(self) -> None:
        now = self._clock()
        self._left = min(self._acts, self._left + (now - self._at) * self._per_second)
        self._at = now


class Guard:
    """Lets a request through or refuses it.

    Args:
        port: where the interface listens.
        token: what a client must know.
        origins: pages that may use it, such as ``https://crm.example.org``.
        clock: monotonic seconds.
    """

    def __init__(
        self,
        port: int,
        token: SecretStr,
        origins: Collection[str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._hosts = {f"{host}:{port}" for host in ("127.0.0.1", "localhost", "[::1]")}
        self._token = token
        self._origins = frozenset(origin.rstrip("/").lower() for origin in origins)
        self._wrong = Budget(10, 60, clock)
        self._requests = Budget(60, 10, clock)

    def check_place(self, request: Request) -> None:
        """Check where the request comes from.

        Raises:
            Refused: another Host, or a page that is not allowed.
        """
        if request.header("host").lower() not in self._hosts:
            raise Refused(HTTPStatus.MISDIRECTED_REQUEST, "Ask 127.0.0.1 by that name.")
        if not self._requests.spend():
            raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "Too many requests.", {"Retry-After": "1"})
        origin = request.header("origin")
        if origin and origin.lower() not in self._origins:
            raise Refused(HTTPStatus.FORBIDDEN, "This page is not allowed. Add it in Settings.")

    def check_token(self, request: Request) -> None:
        """Check what the client knows.

        Raises:
            Refused: it does not know the token, or too many guesses were wrong.
        """
        if self._wrong.empty:
            raise Refused(
                HTTPStatus.TOO_MANY_REQUESTS, "Too many wrong tokens.", {"Retry-After": "60"}
            )
        given = _given_token(request).encode("utf-8", "replace")
        if not hmac.compare_digest(given, self._token.get_secret_value().encode()):
            self._wrong.spend()
            raise Refused(
                HTTPStatus.UNAUTHORIZED,
                "The pairing token is missing or wrong. Copy it from Settings.",
                {"WWW-Authenticate": "Bearer"},
            )

    def cross_origin(self, request: Request) -> dict[str, str]:
        """Headers that let an allowed page read the answer."""
        origin = request.header("origin")
        return {"Access-Control-Allow-Origin": origin} if origin else {}


def _given_token(request: Request) -> str:
    scheme, _, token = request.header("authorization").partition(" ")
    if scheme.lower() == "bearer":
        return token.strip()
    for offered in request.header("sec-websocket-protocol").split(","):
        if offered.strip().startswith(_BEARER):
            return offered.strip().removeprefix(_BEARER)
    return ""
