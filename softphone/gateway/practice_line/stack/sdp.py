"""Session descriptions for one G.711 audio stream (RFC 4566, offer and answer by RFC 3264)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from softphone.gateway.practice_line.stack.message import MalformedMessage, number

STATIC_PAYLOADS = {"PCMU": 0, "PCMA": 8}
TELEPHONE_EVENT = "telephone-event"
_EVENT_PAYLOAD = 101
_PROFILES = ("RTP/AVP", "RTP/AVPF")
_RTPMAP = re.compile(r"rtpmap:(\d{1,3})\s+([^/\s]+)/8000\b")


class Direction(Enum):
    """Media direction attribute."""

    SENDRECV = "sendrecv"
    SENDONLY = "sendonly"
    RECVONLY = "recvonly"
    INACTIVE = "inactive"

    @property
    def answer(self) -> Direction:
        """The direction we answer with when we could do everything."""
        swapped = {Direction.SENDONLY: Direction.RECVONLY, Direction.RECVONLY: Direction.SENDONLY}
        return swapped.get(self, self)

    @property
    def sends(self) -> bool:
        """Whether the side that states this direction sends."""
        return self in (Direction.SENDRECV, Direction.SENDONLY)


@dataclass(frozen=True, slots=True)
class AudioDescription:
    """One side's audio stream.

    Attributes:
        codecs: payload type by upper-case name, only 8 kHz ones, in the order stated.
        event_payload: payload type of telephone-event at 8 kHz, or None.
        lines: every m-line as stated, to be mirrored in the answer.
        index: which m-line the audio stream is.
    """

    address: str
    port: int
    codecs: dict[str, int]
    event_payload: int | None
    direction: Direction = Direction.SENDRECV
    lines: tuple[str, ...] = ()
    index: int = 0


@dataclass(slots=True)
class _Section:
    line: str
    address: str = ""
    attributes: list[str] = field(default_factory=list)


def parse_audio(body: bytes) -> AudioDescription:
    """The first active audio stream of a session description.

    Raises:
        MalformedMessage: it is not one, or has no audio.
    """
    session, sections = _split(body.decode("utf-8", "replace"))
    for index, section in enumerate(sections):
        words = section.line.split()
        if len(words) < 4 or words[0] != "audio" or words[2] not in _PROFILES:
            continue
        port = number(words[1].partition("/")[0])
        if port is None or not 0 < port < 65536:
            continue
        codecs, events = _payloads(words[3:], section.attributes)
        address = section.address or session.address
        direction = _direction(section.attributes, session.attributes)
        if address == "0.0.0.0":  # the old way to hold, RFC 3264 section 8.4
            direction = Direction.INACTIVE
        lines = tuple(entry.line for entry in sections)
        return AudioDescription(address, port, codecs, events, direction, lines, index)
    raise MalformedMessage("no audio stream in the session description")


def write_offer(address: str, port: int, codecs: tuple[str, ...], version: int) -> bytes:
    """An offer of one audio stream."""
    payloads = {name: STATIC_PAYLOADS[name] for name in codecs}
    stream = _stream(port, payloads, _EVENT_PAYLOAD, Direction.SENDRECV)
    return _session(address, version, stream)


def write_answer(
    offer: AudioDescription, address: str, port: int, codec: str, version: int
) -> bytes:
    """The answer that picks ``codec`` and refuses every other stream."""
    chosen = {codec: offer.codecs[codec]}
    streams: list[str] = []
    for index, line in enumerate(offer.lines):
        if index == offer.index:
            streams += _stream(port, chosen, offer.event_payload, offer.direction.answer)
        else:
            kind, _, rest = line.partition(" ")
            streams.append(f"m={kind} 0 {rest.partition(' ')[2]}")
    return _session(address, version, streams)


def _split(text: str) -> tuple[_Section, list[_Section]]:
    session = _Section("")
    sections: list[_Section] = []
    current = session
    for line in text.replace("\r\n", "\n").split("\n"):
        kind, equals, value = line.partition("=")
        if not equals:
            continue
        if kind == "m":
            current = _Section(value.strip())
            sections.append(current)
        elif kind == "c":
            current.address = value.split()[-1].partition("/")[0] if value.split() else ""
        elif kind == "a":
            current.attributes.append(value.strip())
    return session, sections


def _payloads(formats: list[str], attributes: list[str]) -> tuple[dict[str, int], int | None]:
    names = {payload: name for name, payload in STATIC_PAYLOADS.items()}
    for attribute in attributes:
        if (found := re.match(r"rtpmap:(\d{1,3})\s+([^/\s]+)/(\d+)", attribute)) and found[
            3
        ] == "8000":
            names[int(found[1])] = found[2]
    codecs: dict[str, int] = {}
    events: int | None = None
    for text in formats:
        payload = number(text)
        if payload is None or payload not in names:
            continue
        name = names[payload]
        if name.lower() == TELEPHONE_EVENT:
            events = payload
        elif name.upper() in STATIC_PAYLOADS:
            codecs.setdefault(name.upper(), payload)
    return codecs, events


def _direction(*levels: list[str]) -> Direction:
    values = {entry.value: entry for entry in Direction}
    for attributes in levels:
        for attribute in attributes:
            if attribute in values:
                return values[attribute]
    return Direction.SENDRECV


def _stream(
    port: int, codecs: dict[str, int], events: int | None, direction: Direction
) -> list[str]:
    numbers = [*codecs.values(), *([] if events is None else [events])]
    lines = [f"m=audio {port} RTP/AVP {' '.join(map(str, numbers))}"]
    lines += [f"a=rtpmap:{payload} {name}/8000" for name, payload in codecs.items()]
    if events is not None:
        lines += [f"a=rtpmap:{events} {TELEPHONE_EVENT}/8000", f"a=fmtp:{events} 0-15"]
    return [*lines, "a=ptime:20", f"a={direction.value}"]


def _session(address: str, version: int, streams: list[str]) -> bytes:
    family = "IP6" if ":" in address else "IP4"
    lines = [
        "v=0",
        f"o=practice 1 {version} IN {family} {address}",
        "s=practice line",
        f"c=IN {family} {address}",
        "t=0 0",
        *streams,
    ]
    return ("\r\n".join(lines) + "\r\n").encode()
