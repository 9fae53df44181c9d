"""Fixtures of the SIP tests: a running engine, a practice line with its steps shortened."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.practice_line.stack.transactions import Timers
from softphone.gateway.practice_line.timing import Timing
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from tests.sip.sipbench import Recorder

QUICK = Timing(
    ring=0.1,
    short_ring=0.05,
    early=0.4,
    drop=0.3,
    talk=0.1,
    call_back=0.1,
    silence=1.0,
    sip=Timers(t1=0.1, t2=0.4, t4=0.5),
)


@pytest.fixture
def engine_options() -> EngineOptions:
    """Override it to run the engine with other settings."""
    return EngineOptions()


@pytest.fixture
def events() -> Recorder:
    return Recorder()


@pytest.fixture
async def engine(engine_options: EngineOptions, events: Recorder) -> AsyncIterator[BaresipEngine]:
    running = BaresipEngine(engine_options)
    await running.start(events)
    yield running
    await running.close()


@pytest.fixture
async def line() -> AsyncIterator[PracticeLine]:
    running = PracticeLine(QUICK)
    await running.start()
    yield running
    await running.close(grace_s=0.2)
