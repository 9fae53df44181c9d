"""After an outage the operator reads whether the calls were kept, and only then."""

from __future__ import annotations

import pytest

from softphone.domain.events import LegSnapshot
from softphone.domain.ids import LegId
from softphone.domain.link import LinkState, LinkStatus
from tests.desk import Desk

GONE = LinkState(LinkStatus.RETRYING, reason="Team does not answer.", retry_at=1.0)
BACK = LinkState(LinkStatus.UP)


async def outage(desk: Desk, *survivors: str) -> list[str]:
    desk.backend.set_link(GONE)
    desk.backend.set_link(GONE)
    desk.backend.legs = [
        LegSnapshot(session_id=LegId(leg), direction="dial-out", state="answered")
        for leg in survivors
    ]
    desk.backend.emit(desk.backend._snapshot())
    desk.backend.set_link(BACK)
    return [notice.text for notice in desk.notices]


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        (2, "The link is back, and your calls were kept."),
        (1, "The link is back. Calls kept: 1, lost: 1."),
        (0, "The link is back, but your calls were lost meanwhile."),
    ],
)
async def test_what_became_of_the_calls_is_told(desk: Desk, kept: int, words: str) -> None:
    sessions = [desk.session(await desk.answered()) for _ in range(2)]
    legs = [str(session.leg) for session in sessions]
    assert await outage(desk, *legs[:kept]) == [words]


async def test_without_calls_nothing_is_told(desk: Desk) -> None:
    assert await outage(desk) == []
