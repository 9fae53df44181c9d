"""One running gateway around the fake engine."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.gateway_process import RunningGateway
from tests.gateway.talk import Talk, talking


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path) as running:
        yield running


@pytest.fixture
async def talk(gateway: RunningGateway) -> AsyncIterator[Talk]:
    async with talking(gateway) as begun:
        yield begun
