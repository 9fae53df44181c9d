"""A server that dies. The SDK gives up after some 26 s, and nothing makes it do so sooner."""

from __future__ import annotations

import pytest

from softphone.domain import events
from softphone.domain.endings import outcome_of_stop
from softphone.domain.ids import LegId, SessionId
from softphone.domain.link import LinkStatus
from softphone.domain.outcome import EndReason
from softphone.domain.session import Direction, Session, SessionState
from softphone.errors import BackendUnavailable, SessionGone
from tests.daily.conftest import Joined

pytestmark = pytest.mark.slow


async def test_a_dead_server_ends_every_call_as_lost_and_we_come_back(joined: Joined) -> None:
    """No stop event tells of the legs."""
    party = await joined.answered()
    tickets = len(joined.rig.rest.minted)
    await joined.cloud.down()
    joined.cloud.legs.clear()
    joined.cloud.faults.clear()
    await joined.sink.until(lambda: joined.sink.statuses()[-1] is LinkStatus.RETRYING)
    with pytest.raises((BackendUnavailable, SessionGone)):
        await joined.backend.hang_up(LegId(party.id))
    await joined.sink.until(
        lambda: any(type(each) is events.DialoutStopped for each in joined.sink.events), 40.0
    )
    stopped = await joined.until(events.DialoutStopped)
    talking = Session(
        id=SessionId("s"),
        direction=Direction.DIAL_OUT,
        state=SessionState.ACTIVE,
        created_at=0.0,
        answered_at=1.0,
    )
    assert outcome_of_stop(talking, stopped.reason).reason is EndReason.LOST
    assert joined.backend.own_participant is None
    await joined.cloud.up()
    await joined.sink.until(lambda: joined.sink.statuses()[-1] is LinkStatus.UP, 30.0)
    assert len(joined.rig.rest.minted) > tickets
    assert (await joined.backend.snapshot()).legs == ()
    await joined.answered()
