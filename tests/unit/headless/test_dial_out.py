from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from softphone.domain.dialing import DialRequest
from softphone.domain.dtmf import TonePart
from softphone.domain.link import LinkState, LinkStatus
from softphone.errors import BackendUnavailable, CommandTimeout
from softphone.headless import dial_out
from softphone.headless.dial_out import DialOut
from softphone.headless.operator import HeadlessOperator
from tests import builders as make
from tests.fakes.backend import FakeBackend


@pytest.fixture
async def operator() -> AsyncIterator[HeadlessOperator]:
    async with HeadlessOperator(FakeBackend()) as connected:
        connected.on_link(LinkState(LinkStatus.UP))
        await connected.backend.dial(DialRequest(destination=make.NUMBER))
        yield connected


def backend_of(operator: HeadlessOperator) -> FakeBackend:
    assert isinstance(operator.backend, FakeBackend)
    return operator.backend


async def test_tones_go_out_and_the_far_end_hangs_up(operator: HeadlessOperator) -> None:
    backend = backend_of(operator)
    call = DialOut(operator, make.LEG, (TonePart(tones="1" * 25),))
    running = asyncio.create_task(call.run())
    backend.emit(make.dialout_answered())
    await backend.arrival("send_tones", 2)
    backend.emit(make.dialout_stopped())
    await running
    assert call.outcome == "ended" and call.answered_at is not None
    assert backend.named("hang_up") == []


async def test_an_end_that_nobody_tells_is_said_in_words(
    operator: HeadlessOperator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dial_out, "END_TIMEOUT_S", 0.01)
    operator.on_event(make.dialout_answered())
    with pytest.raises(CommandTimeout, match="not seen"):
        await DialOut(operator, make.LEG, (), hangup_after_s=0.0).run()
    await DialOut(operator, make.LEG, ()).abandon()
    assert len(backend_of(operator).named("hang_up")) == 2


async def test_a_link_that_goes_down_ends_the_wait(operator: HeadlessOperator) -> None:
    operator.on_event(make.dialout_answered())
    running = asyncio.create_task(DialOut(operator, make.LEG, ()).run())
    await asyncio.sleep(0)
    operator.on_link(LinkState(LinkStatus.DOWN, reason="The gateway is gone."))
    with pytest.raises(BackendUnavailable, match="gone"):
        await running
