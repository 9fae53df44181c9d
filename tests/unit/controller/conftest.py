from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from softphone.controller.commands import CommandLimits
from tests.desk import Desk, make_desk


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    """Started; commands time out after `tests.desk.LIMIT_S`."""
    made = make_desk()
    await made.controller.start(made.backend)
    yield made
    for name in tuple(made.backend._gates):
        made.backend.release(name)
    await made.controller.stop()


@pytest.fixture
async def patient() -> AsyncIterator[Desk]:
    """Started, with the product's own time limits."""
    made = make_desk(limits=CommandLimits())
    await made.controller.start(made.backend)
    yield made
    for name in tuple(made.backend._gates):
        made.backend.release(name)
    await made.controller.stop()
