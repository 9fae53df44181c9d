"""One REST exchange: send, wait and try again where that is safe, and map what went wrong."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from pydantic import SecretStr, TypeAdapter, ValidationError

from softphone.errors import BackendError, ProtocolMismatch, SettingsInvalid
from softphone.telephony_api.rest_errors import refusal_for
from softphone.telephony_api.rest_loopback import LoopbackWire, is_loopback
from softphone.telephony_api.rest_wire import Call, RestWire, Timeouts, Unanswered, WireAnswer
from softphone.telephony_api.retry import RetryPolicy, may_repeat, parse_retry_after

if TYPE_CHECKING:
    import httpx

__all__ = ["Call", "RestTransport", "Surroundings", "Timeouts"]

T = TypeVar("T")


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
        self._wire = _wire(base_url, _headers(api_key), timeouts, surroundings)

    async def close(self) -> None:
        """Close all connections; idempotent."""
        await self._wire.close()

    async def send(self, call: Call, answer: TypeAdapter[T]) -> T:
        """Send a request and validate the answer.

        Raises:
            RestRefusal: a status of 400 or above, as its class.
            BackendUnavailable: not reachable after all attempts.
            CommandTimeout: sent, but no answer came; the effect is unknown.
            ProtocolMismatch: the answer is not what the contract says.
            SettingsInvalid: the address cannot be used.
        """
        answered = await self._send_patiently(call)
        try:
            return answer.validate_json(answered.content)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(map(str, first["loc"])) or "body"
            raise ProtocolMismatch(
                "The server's answer has an unexpected form; check the address in the profile.",
                detail=f"{call.method} answer, {where}: {first['msg']}",
            ) from error

    async def _send_patiently(self, call: Call) -> WireAnswer:
        failures = 0
        while True:
            retry_after = None
            try:
                answer = await self._wire.exchange(call)
            except Unanswered as unanswered:
                problem = unanswered.problem
                problem.__cause__ = unanswered.__cause__
                again = unanswered.again
            else:
                if 200 <= answer.status < 300:
                    return answer
                retry_after = parse_retry_after(answer.retry_after, self._world.clock())
                problem = _problem_in(answer, retry_after)
                again = may_repeat(answer.status, retry_after, repeatable=call.repeatable)
            failures += 1
            impatient = retry_after is not None and retry_after > self._policy.patience_s
            if not again or impatient or failures >= self._policy.attempts:
                raise problem
            wait = self._policy.wait(failures, retry_after, self._world.random)
            await self._world.sleep(wait)


def _wire(
    base_url: str, headers: dict[str, str], timeouts: Timeouts, surroundings: Surroundings
) -> RestWire:
    if surroundings.transport is None and is_loopback(base_url):
        return LoopbackWire(base_url, headers, timeouts)
    from softphone.telephony_api.rest_httpx import HttpxWire

    return HttpxWire(base_url, headers, timeouts, surroundings.transport)


def _problem_in(answer: WireAnswer, retry_after: float | None) -> BackendError:
    if answer.status >= 400:
        return refusal_for(answer.status, answer.content, retry_after)
    return ProtocolMismatch(
        "The server points elsewhere instead of answering; check the address in the profile.",
        detail=f"HTTP {answer.status}",
    )


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
