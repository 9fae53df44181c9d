"""One REST exchange: send, wait and try again where that is safe, and map what went wrong.

Everything httpx can raise becomes a `softphone.errors` class here and nowhere else.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

import httpx
from pydantic import SecretStr, TypeAdapter, ValidationError

from softphone.errors import (
    BackendError,
    BackendUnavailable,
    CommandTimeout,
    ProtocolMismatch,
    SettingsInvalid,
    SoftphoneError,
)
from softphone.telephony_api.rest_errors import refusal_for
from softphone.telephony_api.retry import IDEMPOTENT, RetryPolicy, may_repeat, parse_retry_after

T = TypeVar("T")

_NEVER_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_NO_ANSWER: Final = (
    httpx.ReadTimeout,
    httpx.WriteTimeout,
    httpx.TimeoutException,
    httpx.NetworkError,
    httpx.RemoteProtocolError,
)
_BAD_ADDRESS: Final = (httpx.UnsupportedProtocol, httpx.InvalidURL)
_HTTPX_ERRORS: Final = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.CookieConflict,
    httpx.StreamError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Seconds allowed for each step of one request; the answer may take longest (dial-out)."""

    connect: float = 5.0
    read: float = 20.0
    write: float = 10.0
    pool: float = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What an exchange takes from the world; tests put their own in.

    Attributes:
        transport: httpx's way to the network, None for the real one.
        clock: unix time in seconds.
        sleep: waits for seconds.
        random: a number from 0 to 1, for jitter.
    """

    transport: httpx.AsyncBaseTransport | None = None
    clock: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    random: Callable[[], float] = random.random


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


class RestTransport:
    """Sends requests to one base URL with one key.

    Args:
        base_url: with the version, for example ``https://api.daily.co/v1``.
        api_key: sent as bearer; None for servers that ask for none.
        timeouts: per request.
        policy: how often and how patiently to try again.
        surroundings: network, clock, sleep and randomness.

    Raises:
        SettingsInvalid: the base URL or the key cannot be used.
    """

    def __init__(
        self,
        base_url: str,
        api_key: SecretStr | None,
        timeouts: Timeouts,
        policy: RetryPolicy,
        surroundings: Surroundings,
    ) -> None:
        self._policy = policy
        self._world = surroundings
        limits = httpx.Timeout(
            connect=timeouts.connect,
            read=timeouts.read,
            write=timeouts.write,
            pool=timeouts.pool,
        )
        try:
            self._client = httpx.AsyncClient(
                base_url=_checked(base_url),
                headers=_headers(api_key),
                timeout=limits,
                transport=surroundings.transport,
                verify=not base_url.startswith("http://"),  # loading certificates takes 0.1 s
                trust_env=not _is_this_machine(base_url),  # a proxy cannot reach our loopback
            )
        except _HTTPX_ERRORS as error:
            raise map_httpx_error(error, repeatable=True) from error

    async def close(self) -> None:
        """Close all connections; idempotent."""
        await self._client.aclose()

    async def send(self, call: Call, answer: TypeAdapter[T]) -> T:
        """Send a request and validate the answer.

        Raises:
            RestRefusal: a status of 400 or above, as its class.
            BackendUnavailable: not reachable after all attempts.
            CommandTimeout: sent, but no answer came; the effect is unknown.
            ProtocolMismatch: the answer is not what the contract says.
            SettingsInvalid: the address cannot be used.
        """
        response = await self._send_patiently(call)
        try:
            return answer.validate_json(response.content)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(map(str, first["loc"])) or "body"
            raise ProtocolMismatch(
                "The server's answer has an unexpected form; check the address in the profile.",
                detail=f"{call.method} answer, {where}: {first['msg']}",
            ) from error

    async def _send_patiently(self, call: Call) -> httpx.Response:
        failures = 0
        while True:
            retry_after = None
            try:
                response = await self._client.request(
                    call.method,
                    call.path,
                    json=call.body,
                    params=dict(call.query) or None,
                )
            except _HTTPX_ERRORS as error:
                problem: SoftphoneError = map_httpx_error(error, repeatable=call.repeatable)
                problem.__cause__ = error
                again = isinstance(error, _NEVER_SENT) or (
                    call.repeatable and isinstance(error, _NO_ANSWER)
                )
            else:
                if response.is_success:
                    return response
                retry_after = parse_retry_after(
                    response.headers.get("retry-after"), self._world.clock()
                )
                problem = _problem_in(response, retry_after)
                again = may_repeat(response.status_code, retry_after, repeatable=call.repeatable)
            failures += 1
            impatient = retry_after is not None and retry_after > self._policy.patience_s
            if not again or impatient or failures >= self._policy.attempts:
                raise problem
            wait = self._policy.wait(failures, retry_after, self._world.random)
            await self._world.sleep(wait)


def map_httpx_error(error: Exception, *, repeatable: bool) -> SoftphoneError:
    """The product's error for anything httpx raises.

    Args:
        error: of httpx.
        repeatable: whether carrying the request out twice would do no harm.
    """
    detail = f"{type(error).__name__}: {error}"
    if isinstance(error, httpx.HTTPStatusError):
        return refusal_for(error.response.status_code, error.response.content)
    if isinstance(error, _BAD_ADDRESS):
        return SettingsInvalid(
            "The server's address cannot be used; write it like https://host:port.", detail=detail
        )
    if isinstance(error, (*_NEVER_SENT, httpx.ProxyError)):
        return BackendUnavailable(
            "The server cannot be reached; check the network and the address.", detail=detail
        )
    if isinstance(error, _NO_ANSWER):
        if repeatable:
            return BackendUnavailable(
                "The server did not answer; try again in a moment.", detail=detail
            )
        return CommandTimeout(
            "The server did not answer, so it is unknown whether the command took effect.",
            detail=detail,
        )
    return ProtocolMismatch(
        "The server's answer could not be read; check that the address is the right one.",
        detail=detail,
    )


def _problem_in(response: httpx.Response, retry_after: float | None) -> BackendError:
    if response.status_code >= 400:
        return refusal_for(response.status_code, response.content, retry_after)
    return ProtocolMismatch(
        "The server points elsewhere instead of answering; check the address in the profile.",
        detail=f"HTTP {response.status_code}",
    )


def _checked(base_url: str) -> httpx.URL:
    url = httpx.URL(base_url)
    if url.scheme not in ("http", "https") or not url.host or "%" in url.host:
        raise httpx.UnsupportedProtocol(f"not an http or https address: {base_url!r}")
    return url


def _headers(api_key: SecretStr | None) -> dict[str, str]:
    headers = {"Accept": "application/json"}
    if api_key is not None:
        key = api_key.get_secret_value()
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise SettingsInvalid(
                "The API key is empty or holds characters that no key has; enter it again."
            )
        headers["Authorization"] = f"Bearer {key}"
    return headers


def _is_this_machine(base_url: str) -> bool:
    return httpx.URL(base_url).host in ("127.0.0.1", "localhost", "::1")
