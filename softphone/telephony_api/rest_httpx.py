"""The way to any REST server, by httpx.

Everything httpx can raise becomes a `softphone.errors` class here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import httpx

from softphone.errors import ProtocolMismatch, SettingsInvalid, SoftphoneError
from softphone.telephony_api.rest_errors import refusal_for
from softphone.telephony_api.rest_loopback import LOOPBACK
from softphone.telephony_api.rest_wire import (
    Call,
    Timeouts,
    Unanswered,
    WireAnswer,
    silent,
    unreachable,
)

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


class HttpxWire:
    """An httpx client for one base URL.

    Args:
        base_url: with the version.
        headers: sent with each request.
        timeouts: per request.
        transport: httpx's way to the network, None for the real one.

    Raises:
        SettingsInvalid: the base URL cannot be used.
    """

    def __init__(
        self,
        base_url: str,
        headers: Mapping[str, str],
        timeouts: Timeouts,
        transport: httpx.AsyncBaseTransport | None,
    ) -> None:
        limits = httpx.Timeout(
            connect=timeouts.connect,
            read=timeouts.read,
            write=timeouts.write,
            pool=timeouts.pool,
        )
        try:
            url = _checked(base_url)
            self._client = httpx.AsyncClient(
                base_url=url,
                headers=headers,
                timeout=limits,
                transport=transport,
                verify=not base_url.startswith("http://"),  # loading certificates takes 0.1 s
                trust_env=url.host not in LOOPBACK,  # a proxy cannot reach our loopback
            )
        except _HTTPX_ERRORS as error:
            raise map_httpx_error(error, repeatable=True) from error

    async def exchange(self, call: Call) -> WireAnswer:
        """See `RestWire.exchange`."""
        try:
            response = await self._client.request(
                call.method,
                call.path,
                json=call.body,
                params=dict(call.query) or None,
            )
        except _HTTPX_ERRORS as error:
            again = isinstance(error, _NEVER_SENT) or (
                call.repeatable and isinstance(error, _NO_ANSWER)
            )
            problem = map_httpx_error(error, repeatable=call.repeatable)
            raise Unanswered(problem, again=again) from error
        return WireAnswer(
            status=response.status_code,
            content=response.content,
            retry_after=response.headers.get("retry-after"),
        )

    async def close(self) -> None:
        """Close all connections; idempotent."""
        await self._client.aclose()


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
        return unreachable(detail)
    if isinstance(error, _NO_ANSWER):
        return silent(detail, repeatable=repeatable)
    return ProtocolMismatch(
        "The server's answer could not be read; check that the address is the right one.",
        detail=detail,
    )


def _checked(base_url: str) -> httpx.URL:
    url = httpx.URL(base_url)
    if url.scheme not in ("http", "https") or not url.host or "%" in url.host:
        raise httpx.UnsupportedProtocol(f"not an http or https address: {base_url!r}")
    return url
