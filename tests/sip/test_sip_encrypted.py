"""Encrypted audio by SDES and DTLS-SRTP, asked for in the address."""

from __future__ import annotations

from pathlib import Path

import pytest

from softphone.domain.ids import LegId
from softphone.errors import InvalidInput
from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import (
    FRAME_SAMPLES,
    CloseCause,
    LegAnswered,
    LegEarlyMedia,
    PlaceOptions,
)
from tests.sip.sipbench import Recorder, converse, debian_baresip, sipp
from tests.tones import sine, tone_time

pytestmark = pytest.mark.sip
LEG = LegId("leg-1")


@pytest.mark.parametrize(("asked", "peer"), [("sdes", "srtp-mand"), ("dtls", "dtls_srtp")])
async def test_an_encrypted_talk(
    engine: BaresipEngine, events: Recorder, tmp_path: Path, asked: str, peer: str
) -> None:
    async with debian_baresip(tmp_path, "pcmu", media=peer) as (port, _):
        await engine.place(LEG, f"sip:peer@127.0.0.1:{port};srtp={asked}", PlaceOptions())
        await events.wait(LegAnswered)
        heard = await converse(engine, LEG, sine(440, 3.0))
        await engine.close()
    assert tone_time(heard[FRAME_SAMPLES * 75 :], 440) > 0.5


@pytest.mark.parametrize("asked", ["sdes", "dtls"])
async def test_a_far_party_that_declines_encryption(
    engine: BaresipEngine, events: Recorder, line: PracticeLine, asked: str
) -> None:
    await engine.place(LEG, f"sip:echo@{line.address[4:]};srtp={asked}", PlaceOptions())
    closed = await events.closed(LEG)
    assert (closed.cause, closed.sip_code) == (CloseCause.REJECTED, 488)


@pytest.mark.parametrize("scenario", ["callee_answer", "callee_early_media"])
@pytest.mark.parametrize("asked", ["sdes", "dtls"])
async def test_an_answer_in_the_clear_is_not_talked_over(
    engine: BaresipEngine, events: Recorder, asked: str, scenario: str
) -> None:
    async with sipp(scenario) as peer:
        await engine.place(LEG, f"sip:x@127.0.0.1:{peer.port};srtp={asked}", PlaceOptions())
        closed = await events.closed(LEG)
    assert (closed.cause, closed.sip_code) == (CloseCause.REJECTED, 488)
    assert closed.reason == "The far party does not encrypt the audio."
    assert not events.of(LegAnswered)
    assert not events.of(LegEarlyMedia)


async def test_an_encryption_nobody_knows(engine: BaresipEngine) -> None:
    with pytest.raises(InvalidInput, match="srtp=sdes or srtp=dtls"):
        await engine.place(LEG, "sip:x@127.0.0.1:9;srtp=zrtp", PlaceOptions())
