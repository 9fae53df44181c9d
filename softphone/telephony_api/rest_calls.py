"""What every group of REST methods needs: one connection, paths, and typed answers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Self, TypeVar
from urllib.parse import quote

from pydantic import BaseModel, SecretStr, TypeAdapter

from softphone.errors import InvalidInput
from softphone.telephony_api.rest_transport import Call, RestTransport, Surroundings, Timeouts
from softphone.telephony_api.retry import RetryPolicy
from softphone.telephony_api.rooms import ListQuery

A = TypeVar("A", bound=BaseModel)


class RestCalls:
    """A connection to one base URL with one key; `RestClient` says how to make it."""

    def __init__(
        self,
        base_url: str,
        api_key: SecretStr | None,
        *,
        timeouts: Timeouts | None = None,
        policy: RetryPolicy | None = None,
        surroundings: Surroundings | None = None,
    ) -> None:
        self._root = base_url.rstrip("/").removesuffix("/v1")
        self._transport = RestTransport(
            f"{self._root}/v1",
            api_key,
            timeouts or Timeouts(),
            policy or RetryPolicy(),
            surroundings or Surroundings(),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close all connections; idempotent."""
        await self._transport.close()

    async def _get(self, path: str, answer: type[A], query: Mapping[str, str] | None = None) -> A:
        return await self._send(Call(method="GET", path=path, query=query or {}), answer)

    async def _post(self, path: str, body: Mapping[str, Any], answer: type[A]) -> A:
        return await self._send(Call(method="POST", path=path, body=body), answer)

    async def _act(self, path: str, body: Mapping[str, Any]) -> None:
        await self._transport.send(Call(method="POST", path=path, body=body), anything())

    async def _send(self, call: Call, answer: type[A]) -> A:
        known: TypeAdapter[A] = adapter(answer)
        return await self._transport.send(call, known)


@cache
def adapter(answer: type[Any]) -> TypeAdapter[Any]:
    """How to read an answer."""
    return TypeAdapter(answer)


@cache
def plain_object() -> TypeAdapter[dict[str, Any]]:
    """An answer that is any JSON object."""
    return TypeAdapter(dict[str, Any])


@cache
def anything() -> TypeAdapter[Any]:
    """An answer that is any JSON."""
    return TypeAdapter(Any)


def query_of(page: ListQuery | None) -> dict[str, str]:
    """The query parameters of a page."""
    given = {} if page is None else page.model_dump(exclude_unset=True, exclude_none=True)
    return {name: str(value) for name, value in given.items()}


def room_path(name: str, action: str = "") -> str:
    """A room, or an action on it."""
    path = f"rooms/{part(name, 'name')}"
    return f"{path}/{action}" if action else path


def part(text: str, field: str) -> str:
    """One path segment; a dot segment would silently address another resource."""
    if text in ("", ".", ".."):
        raise InvalidInput(field, "is empty or only dots", "Give the name or id of one thing.")
    return quote(text, safe="")
