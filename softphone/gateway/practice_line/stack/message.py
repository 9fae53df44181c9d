"""SIP messages as values: parsing and writing (RFC 3261 sections 7 and 25)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_COMPACT = {
    "v": "Via",
    "f": "From",
    "t": "To",
    "i": "Call-ID",
    "m": "Contact",
    "l": "Content-Length",
    "c": "Content-Type",
    "k": "Supported",
    "s": "Subject",
    "e": "Content-Encoding",
    "r": "Refer-To",
    "b": "Referred-By",
    "o": "Event",
    "u": "Allow-Events",
}
_TOKEN = re.compile(r"[A-Za-z0-9\-.!%*_+`'~]+")
_MAX_HEADERS = 200

REASONS = {
    100: "Trying",
    180: "Ringing",
    183: "Session Progress",
    200: "OK",
    202: "Accepted",
    400: "Bad Request",
    404: "Not Found",
    405: "Method Not Allowed",
    408: "Request Timeout",
    415: "Unsupported Media Type",
    420: "Bad Extension",
    481: "Call/Transaction Does Not Exist",
    486: "Busy Here",
    487: "Request Terminated",
    488: "Not Acceptable Here",
    491: "Request Pending",
    500: "Server Internal Error",
    501: "Not Implemented",
    503: "Service Unavailable",
    603: "Decline",
}


class MalformedMessage(ValueError):
    """The bytes are not a SIP message we can act on."""


@dataclass(slots=True)
class Headers:
    """Header fields in order; names compare without case."""

    fields: list[tuple[str, str]] = field(default_factory=list)

    def get(self, name: str, default: str = "") -> str:
        """The first value of ``name``, or ``default``."""
        wanted = name.lower()
        return next((value for key, value in self.fields if key.lower() == wanted), default)

    def all(self, name: str) -> list[str]:
        """Every value of ``name``, in order."""
        wanted = name.lower()
        return [value for key, value in self.fields if key.lower() == wanted]

    def add(self, name: str, value: str) -> None:
        """Append one field."""
        self.fields.append((name, value))

    def set(self, name: str, value: str) -> None:
        """Replace every field called ``name`` by one."""
        wanted = name.lower()
        self.fields = [(key, old) for key, old in self.fields if key.lower() != wanted]
        self.fields.append((name, value))


@dataclass(slots=True)
class Request:
    """A SIP request."""

    method: str
    uri: str
    headers: Headers
    body: bytes = b""

    @property
    def cseq(self) -> int:
        """The CSeq number."""
        return _cseq(self.headers)[0]

    def encode(self) -> bytes:
        """The bytes for the wire."""
        return _encode(f"{self.method} {self.uri} SIP/2.0", self.headers, self.body)


@dataclass(slots=True)
class Response:
    """A SIP response."""

    status: int
    reason: str
    headers: Headers
    body: bytes = b""

    @property
    def cseq(self) -> tuple[int, str]:
        """CSeq number and method."""
        return _cseq(self.headers)

    def encode(self) -> bytes:
        """The bytes for the wire."""
        return _encode(f"SIP/2.0 {self.status} {self.reason}", self.headers, self.body)


def parse(data: bytes) -> Request | Response:
    """Parse one datagram.

    Raises:
        MalformedMessage: the start line, a header, or a mandatory field is wrong.
    """
    head, _, rest = data.partition(b"\r\n\r\n")
    lines = head.decode("utf-8", "replace").split("\r\n")
    headers = _parse_headers(lines[1:])
    body = _body(headers, rest)
    if lines[0].startswith("SIP/2.0 "):
        message: Request | Response = _parse_status(lines[0], headers, body)
    else:
        message = _parse_request(lines[0], headers, body)
    _check(message)
    return message


def response_to(
    request: Request,
    status: int,
    *,
    to_tag: str = "",
    extra: Iterable[tuple[str, str]] = (),
    body: bytes = b"",
) -> Response:
    """A response with the fields RFC 3261 section 8.2.6 copies from the request."""
    headers = Headers([("Via", via) for via in request.headers.all("Via")])
    if status > 100 and status < 300:
        for route in request.headers.all("Record-Route"):
            headers.add("Record-Route", route)
    headers.add("From", request.headers.get("From"))
    to = request.headers.get("To")
    if to_tag and parameter(to, "tag") is None:
        to = f"{to};tag={to_tag}"
    headers.add("To", to)
    headers.add("Call-ID", request.headers.get("Call-ID"))
    headers.add("CSeq", request.headers.get("CSeq"))
    for name, value in extra:
        headers.add(name, value)
    return Response(status, REASONS.get(status, "Unknown"), headers, body)


def address_uri(value: str) -> str:
    """The URI inside a name-addr or addr-spec header value (RFC 3261 section 20.10)."""
    if (found := re.search(r"<([^<>]*)>", _without_quoted(value))) is not None:
        return found.group(1).strip()
    return value.partition(";")[0].strip()


def parameter(value: str, name: str) -> str | None:
    """A header parameter (after any ``<...>``), unquoted, or None."""
    tail = _without_quoted(value)
    if ">" in tail:
        tail = tail.rpartition(">")[2]
    for part in tail.split(";")[1:]:
        key, _, text = part.partition("=")
        if key.strip().lower() == name:
            return text.strip()
    return None


def number(text: str) -> int | None:
    """A whole number in ASCII digits, at most ten of them; None when it is anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 10 else None


def _without_quoted(value: str) -> str:
    return re.sub(r'"(?:[^"\\]|\\.)*"', "", value)


def _encode(start: str, headers: Headers, body: bytes) -> bytes:
    headers.set("Content-Length", str(len(body)))
    lines = [start, *(f"{name}: {value}" for name, value in headers.fields), "", ""]
    return "\r\n".join(lines).encode() + body


def _parse_headers(lines: list[str]) -> Headers:
    unfolded: list[str] = []
    for line in lines:
        if line[:1] in (" ", "\t") and unfolded:
            unfolded[-1] += " " + line.strip()
        else:
            unfolded.append(line)
    if len(unfolded) > _MAX_HEADERS:
        raise MalformedMessage("too many header fields")
    headers = Headers()
    for line in unfolded:
        name, colon, value = line.partition(":")
        name = name.strip()
        if not colon or not _TOKEN.fullmatch(name):
            raise MalformedMessage(f"not a header field: {line[:40]!r}")
        name = _COMPACT.get(name.lower(), name)
        if name.lower() in ("via", "route", "record-route"):
            for single in _split_list(value):
                headers.add(name, single)
        else:
            headers.add(name, value.strip())
    return headers


def _split_list(value: str) -> list[str]:
    parts = re.findall(r'(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,])+', value)
    return [part.strip() for part in parts if part.strip()]


def _body(headers: Headers, rest: bytes) -> bytes:
    stated = headers.get("Content-Length")
    if not stated:
        return rest
    length = number(stated)
    if length is None or length > len(rest):
        raise MalformedMessage("Content-Length does not fit the body")
    return rest[:length]


def _parse_status(line: str, headers: Headers, body: bytes) -> Response:
    text, _, reason = line.removeprefix("SIP/2.0 ").partition(" ")
    status = number(text)
    if status is None or not 100 <= status <= 699:
        raise MalformedMessage("not a status line")
    return Response(status, reason, headers, body)


def _parse_request(line: str, headers: Headers, body: bytes) -> Request:
    parts = line.split(" ")
    if len(parts) != 3 or parts[2] != "SIP/2.0" or not _TOKEN.fullmatch(parts[0]):
        raise MalformedMessage("not a request line")
    return Request(parts[0], parts[1], headers, body)


def _check(message: Request | Response) -> None:
    for name in ("Via", "From", "To", "Call-ID", "CSeq"):
        if not message.headers.get(name):
            raise MalformedMessage(f"{name} is missing")
    _, method = _cseq(message.headers)
    if isinstance(message, Request) and method != message.method:
        raise MalformedMessage("CSeq names another method")


def _cseq(headers: Headers) -> tuple[int, str]:
    text, _, method = headers.get("CSeq").partition(" ")
    sequence = number(text)
    if sequence is None or sequence >= 2**31:
        raise MalformedMessage("CSeq is not a number and a method")
    return sequence, method.strip()
