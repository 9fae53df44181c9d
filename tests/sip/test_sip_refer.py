"""REFER from our side: handed over, refused, and a target that fails."""

from __future__ import annotations

import pytest

from softphone.domain.ids import LegId
from softphone.errors import CommandNotAllowed, InvalidInput
from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import (
    CloseCause,
    LegAnswered,
    LegReferAnswered,
    LegReferFailed,
    LegReferNotified,
    PlaceOptions,
)
from tests.sip.sipbench import Recorder

pytestmark = pytest.mark.sip
LEG = LegId("leg-1")


async def talk(engine: BaresipEngine, events: Recorder, line: PracticeLine, name: str) -> str:
    """Call an address of the practice line; returns its ``host:port``."""
    host = line.address.removeprefix("sip:")
    await engine.place(LEG, f"sip:{name}@{host}", PlaceOptions())
    await events.wait(LegAnswered)
    return host


async def test_a_leg_is_handed_over(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    host = await talk(engine, events, line, "refer")
    await engine.refer(LEG, f"sip:echo@{host}")
    with pytest.raises(CommandNotAllowed):
        await engine.refer(LEG, f"sip:echo@{host}")
    assert (await events.wait(LegReferAnswered)).sip_code == 202
    assert (await events.closed(LEG)).cause is CloseCause.TRANSFERRED
    # The trace is read on another thread, so the end of the leg may overtake the last NOTIFY.
    assert {event.sip_code for event in events.of(LegReferNotified)} <= {100, 180, 200}
    assert not events.of(LegReferFailed)


async def test_a_target_that_is_busy_leaves_the_leg(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    host = await talk(engine, events, line, "refer")
    await engine.refer(LEG, f"sip:busy@{host}")
    failed = await events.wait(LegReferFailed)
    assert (failed.sip_code, failed.reason) == (486, "Busy Here")
    assert engine.live_legs == 1
    await engine.refer(LEG, f"sip:echo@{host}")
    assert (await events.closed(LEG)).cause is CloseCause.TRANSFERRED


async def test_what_may_not_be_referred_to(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    await talk(engine, events, line, "echo")
    for bad in ("tel:+1555", "sip:nobody", "sip:a@b\r\nX: y", "sips:a@b"):
        with pytest.raises(InvalidInput) as refused:
            await engine.refer(LEG, bad)
        assert refused.value.field == "toEndPoint"
