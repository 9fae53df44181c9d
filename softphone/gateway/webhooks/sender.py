"""One POST to a webhook's receiver: where it may go, how it is signed, how long it may take.

A gateway that other machines can reach must not be made to speak to hosts that only it can reach.
Unless it listens on loopback itself, receivers must therefore have a global address (RFC 6890).
The name is resolved here for every delivery and the connection goes to the very address that was
checked, so that an answer that changes in between gains nothing. Redirects are not followed.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import ipaddress
import socket
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final

from softphone import __version__
from softphone.errors import BackendError
from softphone.gateway.webhooks.book import WebhookEntry

if TYPE_CHECKING:
    import httpx

SIGNATURE: Final = "X-Webhook-Signature"
TIMESTAMP: Final = "X-Webhook-Timestamp"
TIMEOUT_S: Final = 5.0
_CONNECTIONS: Final = 32
_WORKERS: Final = 2
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")


class DeliveryFailed(BackendError):
    """The receiver did not take it; the message says why as a clause."""

    key = "delivery-failed"


class WebhookSender:
    """Sends signed JSON.

    Args:
        local: the gateway can only be reached from this machine, so receivers may be anywhere.
        timeout_s: for a whole delivery, from the name to the status line.
    """

    def __init__(self, *, local: bool, timeout_s: float = TIMEOUT_S) -> None:
        self._local = local
        self._timeout_s = timeout_s
        self._client: httpx.AsyncClient | None = None
        self._making = asyncio.Lock()
        self._workers = ThreadPoolExecutor(_WORKERS, "webhook names")

    async def close(self) -> None:
        """Close all connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()
        self._workers.shutdown(wait=False, cancel_futures=True)

    async def post(self, entry: WebhookEntry, body: bytes) -> None:
        """Deliver; only a 200 in time counts.

        Raises:
            DeliveryFailed: anything else.
        """
        status, _ = await self.exchange("POST", entry.url, _headers(entry, body), body)
        if status != 200:
            raise DeliveryFailed(f"it answered with status {status} instead of 200")

    async def exchange(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes = b"",
        *,
        read_at_most: int = 0,
    ) -> tuple[int, bytes]:
        """One request under the same rules: its status and, if asked for, the answer's body.

        At most ``read_at_most`` bytes of the body are read, none for 0.

        Raises:
            DeliveryFailed: it cannot be reached, its body is longer, or it takes too long.
        """
        try:
            async with asyncio.timeout(self._timeout_s):
                return await self._exchange(method, url, headers, body, read_at_most)
        except TimeoutError as error:
            raise DeliveryFailed(f"it gave no answer within {self._timeout_s:g} s") from error

    async def _exchange(
        self, method: str, to: str, headers: Mapping[str, str], body: bytes, read_at_most: int
    ) -> tuple[int, bytes]:
        import httpx

        try:
            client = await self._ready()
            url = httpx.URL(to)
            port = url.port or (443 if url.scheme == "https" else 80)
            address = await self._address(url.host, port)
            request = client.build_request(
                method,
                url.copy_with(host=address),
                content=body,
                headers={"Host": url.netloc.decode("ascii"), **headers},
                extensions={"sni_hostname": url.host},
            )
            answer = await client.send(request, stream=True)
            try:
                return answer.status_code, await _read(answer, read_at_most)
            finally:
                await answer.aclose()
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            why = f"it cannot be reached ({type(error).__name__})"
            raise DeliveryFailed(why, detail=str(error)) from error

    async def _ready(self) -> httpx.AsyncClient:
        """The client, made beside the loop: reading the certificates takes a tenth of a second."""
        async with self._making:
            if self._client is None:
                loop = asyncio.get_running_loop()
                self._client = await loop.run_in_executor(self._workers, self._make)
            return self._client

    def _make(self) -> httpx.AsyncClient:
        import httpx

        return httpx.AsyncClient(
            timeout=self._timeout_s,
            follow_redirects=False,
            trust_env=False,
            limits=httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=0),
            headers={"User-Agent": f"softphone-gateway/{__version__}"},
        )

    async def _address(self, host: str, port: int) -> str:
        found = await self._resolve(host, port)
        allowed = [one for one in found if self._local or is_global(one)]
        if not allowed:
            raise DeliveryFailed("its address is not a public one, which this gateway refuses")
        return allowed[0]

    async def _resolve(self, host: str, port: int) -> list[str]:
        loop = asyncio.get_running_loop()
        try:
            found: list[Any] = await loop.run_in_executor(
                self._workers, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            )
        except (OSError, UnicodeError) as error:
            raise DeliveryFailed("its host name is not known", detail=str(error)) from error
        return [str(one[4][0]) for one in found]


async def _read(answer: httpx.Response, most: int) -> bytes:
    """The body, which may have ``most`` bytes; nothing is read when none are wanted."""
    body = bytearray()
    if most:
        async for chunk in answer.aiter_bytes():
            body += chunk
            if len(body) > most:
                raise DeliveryFailed(f"its answer has more than {most} bytes")
    return bytes(body)


def is_global(text: str) -> bool:
    """Whether an address is a public one, looking through those that carry an IPv4 address."""
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_global(str(inner))
    return address.is_global and not address.is_multicast


def _headers(entry: WebhookEntry, body: bytes) -> dict[str, str]:
    moment = str(int(time.time()))
    headers = {
        "Content-Type": "application/json",
        TIMESTAMP: moment,
        SIGNATURE: signature(entry.hmac.get_secret_value(), moment, body),
    }
    if entry.basic_auth is not None:
        text = entry.basic_auth.get_secret_value()
        if ":" in text:
            text = base64.b64encode(text.encode()).decode()
        headers["Authorization"] = f"Basic {text}"
    return headers


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Base64 of the HMAC-SHA256, with the base64-decoded secret, of timestamp, dot and body."""
    signed = timestamp.encode() + b"." + body
    return base64.b64encode(hmac.digest(base64.b64decode(secret), signed, hashlib.sha256)).decode()
