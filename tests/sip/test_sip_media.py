"""Audio and tones with peers of other make: Debian's baresip, and the practice line's own stack."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from softphone.domain.dialing import DtmfMethod
from softphone.domain.dtmf import TONES
from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.errors import SessionGone
from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.practice_line.stack.leg import Leg
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import (
    FRAME_SAMPLES,
    CloseCause,
    LegAnswered,
    LegEarlyMedia,
    LegTone,
    PlaceOptions,
    ToneSupport,
)
from softphone.gateway.sip.options import EngineOptions
from tests.patience import PATIENCE_S
from tests.sip.sipbench import Recorder, converse, debian_baresip, sipp
from tests.tones import dtmf_string, has_tone, level, sine, tone_time

pytestmark = pytest.mark.sip
LEG = LegId("leg-1")


@pytest.mark.parametrize(
    ("codec", "peer_codec"),
    [
        ("PCMU", "pcmu"),
        ("PCMA", "pcma"),
        ("G722", "g722/16000/1"),
        ("OPUS", "opus/48000/2"),
    ],
)
async def test_audio_both_ways_with_debians_baresip(
    engine: BaresipEngine, events: Recorder, tmp_path: Path, codec: str, peer_codec: str
) -> None:
    async with debian_baresip(tmp_path, peer_codec) as (port, _):
        await engine.place(LEG, f"sip:peer@127.0.0.1:{port}", PlaceOptions(codecs=(codec,)))
        assert (await events.wait(LegAnswered)).codec == codec
        heard = await converse(engine, LEG, sine(440, 1.2))
        await engine.close()
    looped = heard[FRAME_SAMPLES * 25 :]
    assert tone_time(looped, 440) > 0.5
    assert 0.6 < level(looped) / level(sine(440, 1)) < 1.1


async def test_audio_both_ways_with_the_practice_line(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    await engine.place(LEG, f"sip:echo@{line.address[4:]}", PlaceOptions())
    await events.wait(LegAnswered)
    heard = await converse(engine, LEG, sine(1000, 0.8))
    assert tone_time(heard[FRAME_SAMPLES * 15 :], 1000) > 0.5


async def test_early_media_is_audible(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    await engine.place(LEG, f"sip:early@{line.address[4:]}", PlaceOptions())
    await events.wait(LegEarlyMedia)
    heard = await converse(
        engine, LEG, np.zeros(16_000, dtype=np.int16), until=lambda: bool(events.of(LegAnswered))
    )
    ringing = heard[FRAME_SAMPLES * 8 :]
    assert has_tone(ringing, 440, share=0.4)
    assert has_tone(ringing, 480, share=0.4)


@pytest.mark.parametrize(
    ("method", "reported"),
    [
        (DtmfMethod.TELEPHONE_EVENT, ToneSupport(DtmfMethod.TELEPHONE_EVENT, 180)),
        (DtmfMethod.SIP_INFO, ToneSupport(DtmfMethod.SIP_INFO, 250)),
    ],
)
async def test_all_sixteen_tones_reach_the_peer(
    engine: BaresipEngine,
    events: Recorder,
    line: PracticeLine,
    method: DtmfMethod,
    reported: ToneSupport,
) -> None:
    leg, peer = await _talk(engine, events, line, PlaceOptions())
    received: list[str] = []
    peer.on_tone = received.append
    keep_talking = asyncio.create_task(converse(engine, leg, sine(300, 8)))
    support = await engine.send_tones(leg, TONES, method=method, duration_ms=100, gap_ms=50)
    keep_talking.cancel()
    assert "".join(received) == TONES
    assert support == reported


async def test_a_peer_without_events_gets_info(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("callee_plain") as peer:
        await engine.place(LEG, f"sip:x@127.0.0.1:{peer.port}", PlaceOptions())
        await events.wait(LegAnswered)
        for tone, method in (("4", DtmfMethod.AUTO), ("2", DtmfMethod.TELEPHONE_EVENT)):
            used = await engine.send_tones(LEG, tone, method=method, duration_ms=250, gap_ms=0)
            assert used == ToneSupport(DtmfMethod.SIP_INFO, 250)
        await engine.hang_up(LEG)
        assert await peer.succeeded()


async def test_info_on_one_leg_is_not_info_on_another(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    by_info, peer = await _talk(engine, events, line, PlaceOptions())
    received: list[str] = []
    peer.on_tone = received.append
    by_event = LegId("leg-2")
    async with sipp("callee_answer") as sipp_peer:
        await engine.place(by_event, f"sip:x@127.0.0.1:{sipp_peer.port}", PlaceOptions())
        await events.wait(LegAnswered, 2)
        used = await asyncio.gather(
            engine.send_tones(
                by_info, "1234", method=DtmfMethod.SIP_INFO, duration_ms=250, gap_ms=0
            ),
            engine.send_tones(by_event, "56", method=DtmfMethod.AUTO, duration_ms=180, gap_ms=0),
        )
        await engine.hang_up(by_event)
        assert await sipp_peer.succeeded(), "an INFO would have failed it"
    assert [support.method for support in used] == [
        DtmfMethod.SIP_INFO,
        DtmfMethod.TELEPHONE_EVENT,
    ]
    assert "".join(received) == "1234"


@pytest.mark.parametrize("wanted", [200, 400])
async def test_tone_lasts_as_long_as_said(
    engine: BaresipEngine, events: Recorder, wanted: int
) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear:
        ear.bind(("127.0.0.1", 0))
        ear.setblocking(False)
        async with sipp("callee_answer", media_port=ear.getsockname()[1]) as peer:
            await engine.place(LEG, f"sip:x@127.0.0.1:{peer.port}", PlaceOptions())
            await events.wait(LegAnswered)
            support = await engine.send_tones(
                LEG, "5", method=DtmfMethod.AUTO, duration_ms=wanted, gap_ms=0
            )
            await engine.hang_up(LEG)
            assert await peer.succeeded()
        durations = []
        with contextlib.suppress(BlockingIOError):
            while True:
                packet = ear.recv(2048)
                if packet[1] & 0x7F == 101 and packet[13] & 0x80:
                    durations.append(int.from_bytes(packet[14:16], "big") // 8)
    assert support == ToneSupport(DtmfMethod.TELEPHONE_EVENT, wanted)
    assert len(durations) == 3, "the end is sent three times"
    assert set(durations) <= {wanted - 20, wanted, wanted + 20}


async def test_ivr_sounds_each_tone_and_hash_hangs_up(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    await engine.place(LEG, f"sip:ivr@{line.address[4:]}", PlaceOptions())
    await events.wait(LegAnswered)
    silence = np.zeros(16_000 * 5, dtype=np.int16)
    over = events.until(lambda: "LegClosed" in events.names(LEG))
    listening = asyncio.create_task(
        converse(engine, LEG, silence, until=lambda: "LegClosed" in events.names(LEG))
    )
    await engine.send_tones(LEG, "1D0", method=DtmfMethod.AUTO, duration_ms=180, gap_ms=150)
    await engine.send_tones(LEG, "#", method=DtmfMethod.AUTO, duration_ms=180, gap_ms=0)
    await over
    assert dtmf_string(await listening) == "1D0#"
    assert (await events.closed(LEG)).cause is CloseCause.REMOTE_HANGUP


async def test_all_sixteen_tones_of_the_peer_are_received_as_events(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    _, peer = await _talk(engine, events, line, PlaceOptions())
    assert peer.media_target is not None
    await _press_keys(peer.media_target, TONES, duration_ms=60)
    await events.wait(LegTone, len(TONES))
    assert [event.tone for event in events.of(LegTone)] == list(TONES)
    assert {event.method for event in events.of(LegTone)} == {DtmfMethod.TELEPHONE_EVENT}


async def test_all_sixteen_tones_of_the_peer_are_received_from_info(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    _, peer = await _talk(engine, events, line, PlaceOptions())
    kind = [("Content-Type", "application/dtmf-relay")]
    for tone in TONES:  # all at once: none may be lost when they overlap
        peer.send_request("INFO", kind, f"Signal={tone}\r\nDuration=160\r\n".encode())
    await events.wait(LegTone, len(TONES))
    assert sorted(event.tone for event in events.of(LegTone)) == sorted(TONES)
    assert {event.method for event in events.of(LegTone)} == {DtmfMethod.SIP_INFO}


async def test_tones_of_a_leg_that_ended(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    leg, peer = await _talk(engine, events, line, PlaceOptions())
    sending = asyncio.create_task(
        engine.send_tones(leg, "123456", method=DtmfMethod.AUTO, duration_ms=180, gap_ms=80)
    )
    await asyncio.sleep(0)
    peer.hang_up()
    await events.closed(leg)
    with pytest.raises(SessionGone):
        await sending


class TestLostPeer:
    @pytest.fixture
    def engine_options(self) -> EngineOptions:
        return EngineOptions(rtp_timeout_s=1)

    async def test_killed_peer_is_noticed_by_its_silence(
        self, engine: BaresipEngine, events: Recorder, tmp_path: Path
    ) -> None:
        async with debian_baresip(tmp_path, "pcmu") as (port, pid):
            await engine.place(LEG, f"sip:peer@127.0.0.1:{port}", PlaceOptions())
            await events.wait(LegAnswered)
            await converse(engine, LEG, sine(440, 0.2))
            os.kill(pid, signal.SIGKILL)
            closed = await events.closed(LEG)
        assert closed.cause is CloseCause.MEDIA_TIMEOUT


async def test_hold_and_resume_reach_the_peer(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    leg, peer = await _talk(engine, events, line, PlaceOptions())
    await engine.hold(leg, True)
    await _eventually(lambda: peer.media_target is None)
    await engine.hold(leg, False)
    await _eventually(lambda: peer.media_target is not None)


async def test_quality_is_measured_from_the_peers_reports(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    leg, _ = await _talk(engine, events, line, PlaceOptions())
    assert engine.stats(leg) == Quality(codec="PCMU")
    await converse(engine, leg, sine(440, 0.8))
    quality = engine.stats(leg)
    assert quality is not None
    assert quality.packets_sent > 10
    assert quality.packets_received > 10
    assert quality.loss_percent == 0
    assert quality.jitter_ms is not None and quality.jitter_ms < 20
    assert quality.mos is not None and quality.mos > 4
    await engine.hang_up(leg)
    await events.closed(leg)
    assert engine.stats(leg) is None


async def _talk(
    engine: BaresipEngine, events: Recorder, line: PracticeLine, options: PlaceOptions
) -> tuple[LegId, Leg]:
    """A leg to the practice line's echo, and the same leg as the practice line sees it."""
    await engine.place(LEG, f"sip:echo@{line.address[4:]}", options)
    await events.wait(LegAnswered)
    (peer,) = line.legs
    return LEG, peer


async def _press_keys(target: tuple[str, int], tones: str, *, duration_ms: int) -> None:
    """Send RFC 4733 events as a telephone does: one packet each 20 ms, the last three times."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as keypad:
        sequence, timestamp = 1, 1000
        for tone in tones:
            packets = duration_ms // 20
            for number in range(packets + 3):
                end = number >= packets
                elapsed = 160 * min(number + 1, packets)
                event = struct.pack("!BBH", TONES.index(tone), 0x80 * end | 10, elapsed)
                flags = 101 | (0x80 if number == 0 else 0)
                header = struct.pack("!BBHII", 0x80, flags, sequence, timestamp, 7)
                keypad.sendto(header + event, target)
                sequence += 1
                await asyncio.sleep(0 if end else 0.02)
            timestamp += 160 * (packets + 3)


async def _eventually(condition: Callable[[], bool]) -> None:
    """Wait for what the far party shows without an event."""
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - another stack's state, it has no event
            await asyncio.sleep(0.005)
