"""The controller with Daily's cloud behind it: what an operator sees of a call."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from softphone.backends.registry import daily_backend
from softphone.controller.controller import TelephonyController
from softphone.domain.dialing import DialRequest
from softphone.domain.ids import SessionId
from softphone.domain.link import LinkStatus
from softphone.domain.notice import Notice
from softphone.domain.outcome import EndedBy, EndReason
from softphone.domain.session import Session, SessionState
from softphone.storage.secrets import SecretStore
from tests.daily_rig import DailyRig
from tests.fakes.daily_cloud.rest import KEY
from tests.fakes.practice_room import ECHO, RINGBACK


class Desk:
    def __init__(self, controller: TelephonyController, rig: DailyRig) -> None:
        self.controller = controller
        self.cloud = rig.cloud
        self.notices: list[Notice] = []
        controller.notices.subscribe(self.notices.append)

    def session(self, session_id: SessionId) -> Session:
        found = self.controller.store.get(session_id)
        assert found is not None
        return found

    async def reaches(self, session_id: SessionId, state: SessionState) -> Session:
        await self.cloud.until(lambda: self.session(session_id).state is state)
        return self.session(session_id)


@pytest.fixture
async def desk(rig: DailyRig) -> AsyncIterator[Desk]:
    backend = await daily_backend(rig.profile, SecretStore(environment={"SOFTPHONE_API_KEY": KEY}))
    controller = TelephonyController()
    await controller.start(backend)
    yield Desk(controller, rig)
    await controller.stop()


async def test_an_ordinary_call(desk: Desk) -> None:
    session = desk.controller.dial(DialRequest(destination=ECHO))
    active = await desk.reaches(session, SessionState.ACTIVE)
    assert (active.peer, active.provider, active.pending) == (ECHO, "daily", None)
    assert len(desk.controller.store.all()) == 1
    desk.controller.hold(session, True)
    await desk.cloud.until(lambda: desk.session(session).local_hold)
    desk.controller.hold(session, False)
    await desk.cloud.until(lambda: not desk.session(session).local_hold)
    desk.controller.mute_session(session, True)
    await desk.cloud.until(lambda: desk.session(session).muted)
    desk.controller.hang_up(session)
    ended = await desk.reaches(session, SessionState.ENDED)
    assert ended.outcome is not None and ended.outcome.by is EndedBy.US
    assert desk.notices == []


async def test_a_caller_rings_and_is_answered(desk: Desk) -> None:
    desk.controller.dial(DialRequest(destination=RINGBACK))

    def ringing() -> list[Session]:
        return [s for s in desk.controller.store.all() if s.state is SessionState.INCOMING]

    await desk.cloud.until(ringing)
    (caller,) = ringing()
    assert not caller.local_hold
    desk.controller.answer(caller.id)
    answered = await desk.reaches(caller.id, SessionState.ACTIVE)
    assert answered.answered_at is not None and not answered.local_hold


async def test_a_refused_call_says_who_can_help(desk: Desk) -> None:
    said = "dial-out to PhoneNumber is not enabled for domain. Contact support"
    desk.cloud.refusals["start-dialout"] = {"ok": False, "error": said}
    session = desk.controller.dial(DialRequest(destination=ECHO))
    ended = await desk.reaches(session, SessionState.ENDED)
    assert ended.outcome is not None and ended.outcome.reason is EndReason.FORBIDDEN
    (notice,) = desk.notices
    assert notice.advice is not None and said in notice.advice.text


async def test_a_cut_makes_the_call_stale_for_a_moment(desk: Desk) -> None:
    session = desk.controller.dial(DialRequest(destination=ECHO))
    await desk.reaches(session, SessionState.ACTIVE)
    await desk.cloud.until(lambda: desk.cloud.asked("send-track"))
    states: list[Any] = []
    desk.controller.link_changes.subscribe(lambda link: states.append(link.status))
    desk.cloud.cut()
    await desk.cloud.until(lambda: states[-1:] == [LinkStatus.UP])
    assert LinkStatus.RETRYING in states
    assert desk.session(session).state is SessionState.ACTIVE
    assert not desk.session(session).stale
