"""Where a gateway is: a process of our own, or a server that somebody else runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pydantic import SecretStr


@dataclass(frozen=True, slots=True)
class Address:
    """Base URL without a trailing slash, and the API key."""

    url: str
    api_key: SecretStr


@dataclass(frozen=True, slots=True)
class Running:
    """A gateway process of our own, so that a later run can find it."""

    pid: int
    url: str
    key: str = field(repr=False)


class Endpoint(Protocol):
    """A gateway that can be connected to."""

    name: str

    @property
    def alive(self) -> bool:
        """Whether, as far as we know, it still runs while its socket is down."""

    @property
    def running(self) -> Running | None:
        """The process behind it; None for somebody else's server, or while there is none."""

    async def address(self) -> Address:
        """Where it is now, made available first if that is in our hands.

        Raises:
            BackendUnavailable: it cannot be made available.
        """

    def reached(self) -> None:
        """The last attempt to connect succeeded."""

    def unreachable(self) -> None:
        """The last attempt to connect failed."""

    async def close(self) -> None:
        """Release it; a child is stopped. Idempotent."""


class TeamGateway:
    """The endpoint of a server that somebody else runs.

    Args:
        name: the profile's name.
        address: where it is.
    """

    alive = True
    running: Running | None = None

    def __init__(self, name: str, address: Address) -> None:
        self.name = name
        self._address = address

    async def address(self) -> Address:
        """Where it is; nothing has to be started."""
        return self._address

    def reached(self) -> None:
        """Nothing to keep."""

    def unreachable(self) -> None:
        """Nothing to keep: the link tries again."""

    async def close(self) -> None:
        """Nothing to release."""
