"""A short way for the frames there are most of: whole data frames, one in each piece of data.

A call's fifty audio frames a second cost more in a general parser than in everything else on their
way. What is not such a frame goes to the general parser as before (RFC 6455 section 5.2).
"""

from __future__ import annotations

import functools
import struct
from typing import Final

from websockets.frames import apply_mask  # type: ignore[attr-defined]  # in C where it was built
from websockets.protocol import Protocol, State
from websockets.streams import StreamReader

TEXT: Final = 0x81
BINARY: Final = 0x82
"""First octet of a whole frame: the last of its message, nothing reserved set."""

_DATA: Final = (TEXT, BINARY)
_MASKED: Final = 0x80
_TWO_OCTETS: Final = 126
_MORE_LENGTH: Final = {126: 2, 127: 8}
"""So many octets of length follow these lengths."""
_KEY_OCTETS: Final = 4
_LENGTH_MAX: Final = 0xFFFF
_OPEN: Final = State.OPEN
_BETWEEN_FRAMES: Final = StreamReader.at_eof.__code__


def between_frames(protocol: Protocol) -> bool:
    """Whether the parser of an open connection waits for the first octet of a frame."""
    waits_in = getattr(protocol.parser, "gi_yieldfrom", None)
    return (
        protocol.state is _OPEN
        and getattr(waits_in, "gi_code", None) is _BETWEEN_FRAMES
        and not protocol.reader.buffer
    )


def unpack(data: bytes, *, masked: bool) -> tuple[int, bytes] | None:
    """Kind and payload when the data is exactly one whole data frame below 64 KiB, else None.

    Args:
        data: as it was read, from the first octet of a frame on.
        masked: whether the frame must be masked, as those of clients must (section 5.1).
    """
    if len(data) < 2 or data[0] not in _DATA:
        return None
    length = data[1] ^ _MASKED if masked else data[1]
    at = 2
    if length == _TWO_OCTETS and len(data) >= 4:
        length = data[2] << 8 | data[3]
        at = 4
    elif length >= _TWO_OCTETS:
        return None
    start = at + _KEY_OCTETS if masked else at
    if len(data) != start + length:
        return None
    payload = data[start:]
    return data[0], bytes(apply_mask(payload, data[at:start])) if masked else payload


def frame_length(data: bytes, at: int = 0) -> int | None:
    """Octets of the frame that begins at this octet, head included; None before the head tells."""
    if len(data) < at + 2:
        return None
    length, head = data[at + 1], 2
    if length & _MASKED:
        length ^= _MASKED
        head += _KEY_OCTETS
    if more := _MORE_LENGTH.get(length):
        if len(data) < at + 2 + more:
            return None
        length = int.from_bytes(data[at + 2 : at + 2 + more], "big")
        head += more
    return head + length


def binary_frame(payload: bytes, *, key: bytes = b"") -> bytes:
    """One whole binary frame.

    Args:
        payload: less than 64 KiB.
        key: four octets nobody can foresee, for a client's frame; a server's is not masked.

    Raises:
        ValueError: the payload is too long.
    """
    length = len(payload)
    if length > _LENGTH_MAX:
        raise ValueError(f"{length} octets are too many for one frame")
    if not key:
        return _head(length, 0) + payload
    return _head(length, _MASKED) + key + apply_mask(payload, key)


@functools.lru_cache(maxsize=32)
def _head(length: int, flag: int) -> bytes:
    if length < _TWO_OCTETS:
        return struct.pack("!BB", BINARY, flag | length)
    return struct.pack("!BBH", BINARY, flag | _TWO_OCTETS, length)
