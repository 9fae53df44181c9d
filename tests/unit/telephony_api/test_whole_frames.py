"""The short way takes exactly what the general parser would have taken, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.protocol import Protocol, State
from websockets.server import ServerProtocol
from websockets.uri import parse_uri

from softphone.telephony_api.whole_frames import (
    BINARY,
    TEXT,
    between_frames,
    binary_frame,
    frame_length,
    unpack,
)

SIZES = st.sampled_from([0, 1, 125, 126, 127, 640, 1920, 65_535])


def opened(side: type[Protocol]) -> Protocol:
    protocol = ServerProtocol() if side is ServerProtocol else ClientProtocol(parse_uri("ws://x"))
    protocol.state = State.OPEN
    protocol.parser = Protocol.parse(protocol)
    next(protocol.parser)
    return protocol


def wire(
    payload: bytes, opcode: Opcode = Opcode.BINARY, *, masked: bool, fin: bool = True
) -> bytes:
    return Frame(opcode, payload, fin).serialize(mask=masked)


@given(SIZES, st.booleans(), st.sampled_from([Opcode.TEXT, Opcode.BINARY]))
def test_a_whole_frame_is_what_the_parser_says(size: int, masked: bool, opcode: Opcode) -> None:
    payload = bytes(number % 251 for number in range(size))
    kind = TEXT if opcode is Opcode.TEXT else BINARY
    assert unpack(wire(payload, opcode, masked=masked), masked=masked) == (kind, payload)


@given(SIZES, st.booleans())
def test_what_is_packed_is_read_by_the_parser(size: int, masked: bool) -> None:
    payload = bytes(number % 251 for number in range(size))
    protocol = opened(ServerProtocol if masked else ClientProtocol)
    protocol.receive_data(binary_frame(payload, key=b"\x01\x80\xff\x10" if masked else b""))
    (frame,) = protocol.events_received()
    assert isinstance(frame, Frame)
    assert (frame.opcode, bytes(frame.data), frame.fin) == (Opcode.BINARY, payload, True)
    assert between_frames(protocol)


@given(st.sampled_from([0, 1, 125, 126, 127, 640, 65_535, 65_536]), st.booleans(), st.binary())
def test_a_frame_is_as_long_as_it_was_packed(size: int, masked: bool, before: bytes) -> None:
    packed = wire(bytes(size), masked=masked)
    head = len(packed) - size
    assert frame_length(before + packed, len(before)) == len(packed)
    assert frame_length(packed[:head]) == len(packed)
    assert frame_length(packed[:1]) is None
    if size > 125:
        assert frame_length(packed[: head - (5 if masked else 1)]) is None


def test_too_much_for_one_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        binary_frame(bytes(65_536))


@pytest.mark.parametrize("masked", [True, False])
def test_everything_else_is_left_to_the_parser(masked: bool) -> None:
    whole = wire(bytes(640), masked=masked)
    others = [
        *(whole[:end] for end in range(len(whole))),
        whole + whole,
        whole + b"\x89",
        wire(bytes(640), masked=not masked),
        wire(bytes(65_536), masked=masked),
        wire(b"", masked=masked, fin=False),
        wire(b"", Opcode.CONT, masked=masked),
        wire(b"", Opcode.PING, masked=masked),
        wire(b"", Opcode.CLOSE, masked=masked),
        bytes([whole[0] | 0x40]) + whole[1:],
    ]
    assert [data for data in others if unpack(data, masked=masked) is not None] == []


@pytest.mark.parametrize("side", [ServerProtocol, ClientProtocol])
def test_between_frames_is_only_between_frames(side: type[Protocol]) -> None:
    protocol = opened(side)
    data = wire(bytes(200), masked=side is ServerProtocol)
    for at in range(len(data)):
        assert between_frames(protocol) is (at == 0)
        protocol.receive_data(data[at : at + 1])
    assert between_frames(protocol)


@pytest.mark.parametrize("side", [ServerProtocol, ClientProtocol])
def test_a_closing_connection_is_never_between_frames(side: type[Protocol]) -> None:
    protocol = opened(side)
    protocol.receive_data(wire(b"\x03\xe8", Opcode.CLOSE, masked=side is ServerProtocol))
    assert not between_frames(protocol)
