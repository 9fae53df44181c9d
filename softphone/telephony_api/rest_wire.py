"""What a REST exchange asks of the way to the server, whichever it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from softphone.errors import BackendUnavailable, CommandTimeout, SoftphoneError
from softphone.telephony_api.retry import IDEMPOTENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Seconds allowed for each step of one request; the answer may take longest (dial-out)."""

    connect: float = 5.0
    read: float = 20.0
    write: float = 10.0
    pool: float = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request.

    Attributes:
        path: below the base URL, already quoted.
        body: JSON body, or None for none.
        query: query parameters.
        harmless: a POST that may be carried out twice, such as minting a token.
    """

    method: str
    path: str
    body: Mapping[str, Any] | None = None
    query: Mapping[str, str] = field(default_factory=dict)
    harmless: bool = False

    @property
    def repeatable(self) -> bool:
        """Whether carrying the request out twice does no harm."""
        return self.harmless or self.method in IDEMPOTENT


@dataclass(frozen=True, slots=True, kw_only=True)
class WireAnswer:
    """What the server said.

    Attributes:
        status: of HTTP, 200 to 599.
        content: the body.
        retry_after: that header, as it came.
    """

    status: int
    content: bytes
    retry_after: str | None = None


class Unanswered(Exception):
    """No usable answer came.

    Args:
        problem: what to tell the user.
        again: whether the request may be sent once more.
    """

    def __init__(self, problem: SoftphoneError, *, again: bool) -> None:
        super().__init__(problem)
        self.problem = problem
        self.again = again


class RestWire(Protocol):
    """Carries one request at a time, and tells apart what may be tried again."""

    async def exchange(self, call: Call) -> WireAnswer:
        """Send a request and take the answer.

        Raises:
            Unanswered: there is none; chained to what the system or the library raised.
        """

    async def close(self) -> None:
        """Close all connections; idempotent."""


def unreachable(detail: str) -> BackendUnavailable:
    """Nothing was sent."""
    return BackendUnavailable(
        "The server cannot be reached; check the network and the address.", detail=detail
    )


def silent(detail: str, *, repeatable: bool) -> SoftphoneError:
    """It was sent, but no answer came."""
    if repeatable:
        return BackendUnavailable(
            "The server did not answer; try again in a moment.", detail=detail
        )
    return CommandTimeout(
        "The server did not answer, so it is unknown whether the command took effect.",
        detail=detail,
    )
