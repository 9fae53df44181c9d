"""The way to a REST server on this machine: HTTP/1.1 (RFC 9112) on asyncio streams.

A window that only ever speaks to its own gateway has no use for proxies, certificates, cookies,
redirects and connection pools, and spares the 110 modules that come with them.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Final
from urllib.parse import SplitResult, urlencode, urlsplit

from softphone.errors import ProtocolMismatch
from softphone.telephony_api.rest_wire import (
    Call,
    Timeouts,
    Unanswered,
    WireAnswer,
    silent,
    unreachable,
)

MAX_BODY: Final = 32 * 1024 * 1024
"""Longest answer that is taken, in bytes."""

LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
_MAX_HEADERS: Final = 100


def is_loopback(base_url: str) -> bool:
    """Whether `LoopbackWire` reaches this address."""
    try:
        parts = urlsplit(base_url)
        return parts.scheme == "http" and parts.hostname in LOOPBACK and parts.port != 0
    except ValueError:
        return False


class LoopbackWire:
    """One connection for each request.

    Args:
        base_url: one for which `is_loopback` says yes.
        headers: sent with each request.
        timeouts: ``write`` and ``pool`` do not count here.
    """

    def __init__(self, base_url: str, headers: Mapping[str, str], timeouts: Timeouts) -> None:
        self._url = urlsplit(base_url)
        self._headers = {"Host": self._url.netloc, "Connection": "close", **headers}
        self._timeouts = timeouts

    async def exchange(self, call: Call) -> WireAnswer:
        """See `RestWire.exchange`."""
        try:
            async with asyncio.timeout(self._timeouts.connect):
                reader, writer = await asyncio.open_connection(
                    self._url.hostname, self._url.port or 80
                )
        except (OSError, TimeoutError) as error:
            raise Unanswered(unreachable(_told(error)), again=True) from error
        try:
            writer.write(_request(self._url, self._headers, call))
            async with asyncio.timeout(self._timeouts.read):
                return await _answer(reader)
        except (OSError, TimeoutError, EOFError) as error:
            problem = silent(_told(error), repeatable=call.repeatable)
            raise Unanswered(problem, again=call.repeatable) from error
        except (ValueError, asyncio.LimitOverrunError) as error:
            mismatch = ProtocolMismatch(
                "The server's answer could not be read; check that the address is the right one.",
                detail=_told(error),
            )
            raise Unanswered(mismatch, again=False) from error
        finally:
            writer.close()

    async def close(self) -> None:
        """Nothing stays open between requests."""


def _request(url: SplitResult, headers: Mapping[str, str], call: Call) -> bytes:
    target = f"{url.path.rstrip('/')}/{call.path}"
    if call.query:
        target += f"?{urlencode(call.query)}"
    body = b""
    lines = [f"{call.method} {target} HTTP/1.1", *(f"{k}: {v}" for k, v in headers.items())]
    if call.body is not None:
        body = json.dumps(call.body, ensure_ascii=False, allow_nan=False).encode()
        lines.append("Content-Type: application/json")
    if body or call.method == "POST":
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("ascii") + body


async def _answer(reader: asyncio.StreamReader) -> WireAnswer:
    status, headers = await _head(reader)
    while status < 200:  # "continue" and the like precede the answer
        status, headers = await _head(reader)
    return WireAnswer(
        status=status,
        content=b"" if status in (204, 304) else await _body(reader, headers),
        retry_after=headers.get("retry-after"),
    )


async def _head(reader: asyncio.StreamReader) -> tuple[int, dict[str, str]]:
    version, _, rest = (await _line(reader)).partition(" ")
    code = rest[:3]
    if not version.startswith("HTTP/1.") or not code.isdigit() or not 100 <= int(code) <= 599:
        raise ValueError("no HTTP status line")
    headers: dict[str, str] = {}
    while line := await _line(reader):
        name, colon, value = line.partition(":")
        if not colon or len(headers) >= _MAX_HEADERS:
            raise ValueError("unusable header")
        headers[name.lower()] = value.strip()
    return int(code), headers


async def _line(reader: asyncio.StreamReader) -> str:
    line = await reader.readuntil(b"\n")  # as long as the reader's limit, 64 KiB
    return line.decode("latin-1").rstrip("\r\n")


async def _body(reader: asyncio.StreamReader, headers: Mapping[str, str]) -> bytes:
    if headers.get("transfer-encoding", "").lower() == "chunked":
        return await _chunks(reader)
    length = headers.get("content-length")
    if length is not None:
        return await reader.readexactly(_fitting(length, 10))
    body = bytearray()
    while part := await reader.read(65536):
        _fitting(str(len(body) + len(part)), 10)
        body += part
    return bytes(body)


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = bytearray()
    while size := _fitting((await _line(reader)).partition(";")[0], 16):
        _fitting(str(len(body) + size), 10)
        body += await reader.readexactly(size)
        if await _line(reader):
            raise ValueError("chunk longer than announced")
    while await _line(reader):
        pass  # trailers mean nothing here
    return bytes(body)


def _fitting(number: str, base: int) -> int:
    size = int(number, base)
    if not 0 <= size <= MAX_BODY:
        raise ValueError("answer too long")
    return size


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"
