"""Loss, jitter, round trip and score against a far party whose line is as bad as a test says."""

from __future__ import annotations

import pytest

from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.domain.mos import mean_opinion_score, transmission_rating
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import LegAnswered, PlaceOptions
from tests.sip.lossy_peer import Line, lossy_peer
from tests.sip.sipbench import Recorder, converse, sipp
from tests.tones import sine

pytestmark = pytest.mark.sip
LEG = LegId("leg-1")


async def measured(
    engine: BaresipEngine, events: Recorder, line: Line, seconds: float = 3.2
) -> Quality:
    async with lossy_peer(line) as far, sipp("callee_answer", media_port=far.port) as peer:
        await engine.place(LEG, f"sip:x@127.0.0.1:{peer.port}", PlaceOptions())
        await events.wait(LegAnswered)
        await converse(engine, LEG, sine(440, seconds))
        quality = engine.stats(LEG)
        await engine.hang_up(LEG)
        await events.closed(LEG)
    assert quality is not None
    return quality


async def test_a_clean_line(engine: BaresipEngine, events: Recorder) -> None:
    quality = await measured(engine, events, Line())
    assert quality.packets_received > 100
    assert quality.packets_sent > 100
    assert quality.loss_percent == 0
    assert quality.jitter_ms is not None and quality.jitter_ms < 10
    assert quality.mos is not None and quality.mos > 4.3


async def test_every_tenth_packet_lost(engine: BaresipEngine, events: Recorder) -> None:
    quality = await measured(engine, events, Line(loses=lambda number: number % 10 == 0))
    assert quality.loss_percent == pytest.approx(10, abs=3)
    wanted = mean_opinion_score(transmission_rating(10, 60, conceals=False))
    assert quality.mos == pytest.approx(wanted, abs=0.4)


async def test_a_loss_that_is_over_is_forgotten(engine: BaresipEngine, events: Recorder) -> None:
    line = Line(loses=lambda number: number < 60 and number % 3 == 0)
    quality = await measured(engine, events, line)
    assert quality.loss_percent == 0
    assert quality.mos is not None and quality.mos > 4.3


async def test_jitter(engine: BaresipEngine, events: Recorder) -> None:
    """Of two evenly spread delays up to J the mean difference is J / 3, RFC 3550 appendix A.8."""
    quality = await measured(engine, events, Line(jitter_ms=18))
    assert quality.jitter_ms == pytest.approx(6, abs=2.5)
    assert quality.loss_percent == 0


async def test_round_trip(engine: BaresipEngine, events: Recorder) -> None:
    quality = await measured(engine, events, Line(round_trip_ms=120), seconds=6.5)
    assert quality.rtt_ms == pytest.approx(120, abs=25)
