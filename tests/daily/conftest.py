"""The Daily backend joined to the stand-in, through the real daily-python client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import pytest

from softphone.backends.daily.backend import DailyBackend
from softphone.domain import events
from softphone.domain.dialing import DialRequest
from tests.daily_rig import DailyRig, daily_rig
from tests.fakes.event_sink import Sink


@dataclass(frozen=True)
class Joined:
    """A rig whose backend is in the room, and what it told so far."""

    rig: DailyRig
    sink: Sink

    @property
    def backend(self) -> DailyBackend:
        return self.rig.backend

    @property
    def cloud(self) -> Any:
        return self.rig.cloud

    async def dialled(self, number: str = "+15550100001", **options: Any) -> Any:
        """The far party of a dial-out that nobody has done anything about."""
        self.cloud.autopilot = None
        leg = await self.backend.dial(DialRequest(destination=number, **options))
        return self.cloud.legs[leg]

    async def answered(self, number: str = "+15550100001", **options: Any) -> Any:
        """The far party of an answered dial-out."""
        party = await self.dialled(number, **options)
        await self.cloud.ring(party)
        await self.cloud.pick_up(party)
        await self.until(events.DialoutAnswered, lambda event: bool(event.session_id == party.id))
        return party

    async def until(
        self, kind: type[events.TelephonyEvent], fits: Callable[[Any], bool] = lambda _event: True
    ) -> Any:
        """The first event of a kind that fits, seen already or to come."""

        def found() -> list[Any]:
            return [each for each in self.sink.events if type(each) is kind and fits(each)]

        await self.sink.until(lambda: bool(found()))
        return found()[0]


@pytest.fixture
async def rig(daily_authority: Any) -> AsyncIterator[DailyRig]:
    async with daily_rig(daily_authority) as made:
        yield made


@pytest.fixture
async def joined(rig: DailyRig) -> Joined:
    sink = Sink()
    await rig.backend.start(sink)
    return Joined(rig, sink)
