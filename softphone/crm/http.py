"""As much of HTTP/1.1 (RFC 9112) as the local interface needs, read strictly.

One request for each connection; what is not understood is refused, never guessed.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

MAX_HEAD: Final = 8192
MAX_BODY: Final = 4096
READ_S: Final = 5.0
"""How long a client may take for its whole request, in seconds."""

_REQUEST = re.compile(r"([A-Z]{3,10}) (/[\x21-\x7e]*) HTTP/1\.1")
_HEADER = re.compile(r"([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*?)[ \t]*")


class Refused(Exception):
    """The request is answered with this status and sentence.

    Attributes:
        status: of the answer.
        headers: more headers for it.
    """

    def __init__(
        self, status: HTTPStatus, message: str, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = dict(headers or {})


@dataclass(frozen=True, slots=True)
class Request:
    """One request; header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes = b""

    def header(self, name: str) -> str:
        """The header's value, or empty."""
        return self.headers.get(name, "")

    def json(self) -> dict[str, Any]:
        """The body as a JSON object.

        Raises:
            Refused: it is none.
        """
        if self.header("content-type").split(";")[0].strip().lower() != "application/json":
            raise Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json.")
        try:
            content = json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise Refused(HTTPStatus.BAD_REQUEST, "The body is not JSON.") from error
        if not isinstance(content, dict):
            raise Refused(HTTPStatus.BAD_REQUEST, "The body is not a JSON object.")
        return content


async def read_request(reader: asyncio.StreamReader) -> Request:
    """Read one request.

    Raises:
        Refused: it is malformed, too large or too slow.
        ConnectionError: the client went away.
    """
    try:
        async with asyncio.timeout(READ_S):
            return await _read(reader)
    except TimeoutError as error:
        raise Refused(HTTPStatus.REQUEST_TIMEOUT, "The request took too long.") from error
    except asyncio.LimitOverrunError as error:
        raise Refused(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Too many headers.") from error
    except asyncio.IncompleteReadError as error:
        raise ConnectionResetError("the client went away") from error


def answer(
    status: HTTPStatus, content: Any = None, headers: Mapping[str, str] | None = None
) -> bytes:
    """One whole answer; ``content`` becomes JSON."""
    body = b"" if content is None else json.dumps(content, ensure_ascii=False).encode()
    lines = [f"HTTP/1.1 {status.value} {status.phrase}", "Connection: close"]
    lines += ["Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Vary: Origin"]
    if content is not None:
        lines.append("Content-Type: application/json; charset=utf-8")
    lines.append(f"Content-Length: {len(body)}")
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


async def _read(reader: asyncio.StreamReader) -> Request:
    raw = await reader.readuntil(b"\r\n\r\n")
    first, *lines = raw.decode("latin-1").removesuffix("\r\n\r\n").split("\r\n")
    request = _REQUEST.fullmatch(first)
    if request is None:
        raise Refused(HTTPStatus.BAD_REQUEST, "This is not an HTTP/1.1 request.")
    headers: dict[str, str] = {}
    for line in lines:
        header = _HEADER.fullmatch(line)
        name = header.group(1).lower() if header else ""
        if header is None or (name in headers and name != "cookie"):
            raise Refused(HTTPStatus.BAD_REQUEST, "A header is malformed or given twice.")
        headers[name] = header.group(2)
    if "transfer-encoding" in headers:
        raise Refused(HTTPStatus.LENGTH_REQUIRED, "Send Content-Length.")
    length = headers.get("content-length", "0")
    if not length.isascii() or not length.isdigit():
        raise Refused(HTTPStatus.BAD_REQUEST, "Content-Length is malformed.")
    if len(length) > 6 or int(length) > MAX_BODY:
        raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "The body is too large.")
    body = await reader.readexactly(int(length))
    return Request(request.group(1), request.group(2), headers, body)
