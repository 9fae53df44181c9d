from __future__ import annotations

import asyncio
import json
import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from softphone.backends.backoff import LONGEST_S, BackOff
from softphone.backends.gateway.audio import MAX_QUEUED, SocketAudio
from softphone.backends.gateway.protocol import Gap, RoomProtocol
from softphone.domain.events import TelephonyEvent
from tests.patience import PATIENCE_S

JOINED = {"sessionId": "me", "resumeKey": "key", "room": "desk", "participants": [], "sessions": []}


def frame(seq: int) -> str:
    params = {"tone": "5", "volume": 1.0, "method": "auto", "seq": seq, "timestamp": 1.0}
    return json.dumps({"jsonrpc": "2.0", "method": "dtmf-event", "params": params})


def joined(protocol: RoomProtocol, seq: int, **more: Any) -> list[int | None]:
    protocol.join(user_name="Ada", audio_rate=0)
    return [event.seq for event in protocol.joined(JOINED | {"seq": seq} | more).events]


async def test_only_the_last_200_ms_wait_for_a_slow_socket() -> None:
    audio = SocketAudio(16_000)
    written: list[bytes] = []
    may_write = asyncio.Event()

    async def write(data: bytes) -> None:
        await may_write.wait()
        written.append(data)

    pump = asyncio.create_task(audio.pump(write))
    await asyncio.sleep(0)
    frames = [bytes([number, 0]) * 320 for number in range(30)]
    for each in frames:
        audio.send(each)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert audio.frames_sent == 0
    may_write.set()
    async with asyncio.timeout(PATIENCE_S):
        while written[-1:] != frames[-1:]:  # noqa: ASYNC110 - nothing tells about the last write
            await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert written[-MAX_QUEUED:] == frames[-MAX_QUEUED:]
    assert len(written) <= MAX_QUEUED + 1  # one may already have been on its way
    assert audio.frames_sent == len(written)
    pump.cancel()
    await asyncio.gather(pump, return_exceptions=True)
    audio.send(frames[0])
    await asyncio.sleep(0)
    assert audio.frames_sent == len(written)


@given(st.lists(st.integers(0, 12), max_size=60), st.integers(0, 3))
def test_every_event_comes_at_most_once_and_in_order(sequence: list[int], start: int) -> None:
    protocol = RoomProtocol()
    joined(protocol, start)
    seen: list[int] = []
    for seq in sequence:
        received = protocol.receive(frame(seq))
        if isinstance(received, TelephonyEvent):
            assert received.seq is not None
            seen.append(received.seq)
        elif isinstance(received, Gap):
            protocol.disconnected()
            joined(protocol, max(sequence))
    assert seen == sorted(set(seen))
    assert all(seq > start for seq in seen)


def test_a_gap_that_resuming_does_not_fill_leads_to_a_fresh_join() -> None:
    protocol = RoomProtocol()
    joined(protocol, 0)
    assert protocol.receive(frame(2)) == Gap(1, 2)
    protocol.disconnected()
    _, text = protocol.join(user_name="Ada", audio_rate=0)
    assert json.loads(text)["params"]["resume"] == {"key": "key", "seq": 0}
    protocol.joined(JOINED | {"seq": 2})
    assert protocol.receive(frame(2)) == Gap(1, 2)
    protocol.disconnected()
    _, text = protocol.join(user_name="Ada", audio_rate=0)
    assert "resume" not in json.loads(text)["params"]


def test_events_that_overtake_the_answer_are_kept() -> None:
    protocol = RoomProtocol()
    protocol.join(user_name="Ada", audio_rate=0)
    for seq in (4, 5, 6):
        assert protocol.receive(frame(seq)) is None
    answer = protocol.joined(JOINED | {"seq": 4})
    assert answer.replaced and [event.seq for event in answer.events] == [5, 6]
    assert protocol.last_seq == 6


def test_waits_grow_up_to_a_limit_and_start_again() -> None:
    backoff = BackOff(random.Random(7))
    waits = [backoff.next_delay() for _ in range(20)]
    assert 0.05 <= waits[0] <= 0.1 and LONGEST_S / 2 <= waits[-1] <= LONGEST_S
    backoff.reset()
    assert backoff.next_delay() <= 0.1


def test_what_is_known_already_is_dropped_without_a_gap() -> None:
    protocol = RoomProtocol()
    joined(protocol, 0)
    assert isinstance(protocol.receive(frame(1)), TelephonyEvent)
    assert protocol.receive(frame(1)) is None
    assert protocol.receive(frame(0)) is None
    assert isinstance(protocol.receive(frame(2)), TelephonyEvent)
