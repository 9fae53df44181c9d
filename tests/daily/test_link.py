from __future__ import annotations

import asyncio
import base64
import json
import random
import threading
import time
from typing import Any

import pytest
from pydantic import SecretStr

from softphone.backends.backoff import BackOff
from softphone.backends.daily.backend import DailyBackend
from softphone.backends.daily.client import JOIN_S
from softphone.backends.daily.entrance import ApiKeyEntrance, TokenEntrance
from softphone.backends.daily.profile import WayIn
from softphone.domain import events
from softphone.domain.dialing import DialRequest
from softphone.domain.ids import LegId
from softphone.domain.link import LinkStatus
from softphone.errors import AuthRejected, BackendUnavailable, NotPermitted
from tests.daily.conftest import Joined
from tests.daily_rig import DailyRig, has_media_interface, profile_for
from tests.fakes.daily_cloud.rest import KEY
from tests.fakes.event_sink import Sink


async def test_a_cut_connection_mends_and_keeps_the_call(joined: Joined) -> None:
    party = await joined.answered()
    await joined.cloud.until(lambda: joined.cloud.asked("send-track"))
    me = joined.backend.own_participant
    joined.cloud.cut()
    await joined.sink.until(lambda: joined.sink.statuses()[-1] is LinkStatus.RETRYING)
    assert joined.sink.links[-1].calls_kept
    await joined.sink.until(lambda: joined.sink.statuses()[-1] is LinkStatus.UP)
    truth = [each for each in joined.sink.events if isinstance(each, events.Snapshot)][-1]
    assert [(leg.session_id, leg.state) for leg in truth.legs] == [(party.id, "active")]
    assert joined.backend.own_participant == me
    await joined.backend.send_tones(LegId(party.id), "5")
    assert party.tones == "5"


async def test_a_token_that_is_not_known_is_refused(rig: DailyRig) -> None:
    profile = profile_for(
        rig.rest.url,
        rig.cloud.proxy_url,
        way_in=WayIn.TOKEN,
        room_url="https://mydomain.daily.co/desk",
    )
    backend = DailyBackend(profile, TokenEntrance(profile, SecretStr("nobody.knows.it")))
    with pytest.raises(AuthRejected, match="token"):
        await backend.start(Sink())
    await backend.stop()


async def test_a_given_owner_token_is_enough(rig: DailyRig) -> None:
    profile = profile_for(
        rig.rest.url,
        rig.cloud.proxy_url,
        way_in=WayIn.TOKEN,
        room_url="https://mydomain.daily.co/desk",
    )
    rig.cloud.tokens = {"given.token.x": {"o": True, "u": "Ada", "ud": "ada"}}
    backend, sink = (
        DailyBackend(profile, TokenEntrance(profile, SecretStr("given.token.x"))),
        Sink(),
    )
    await backend.start(sink)
    one = await backend.dial(DialRequest(destination="+15550100001"))
    two = await backend.dial(DialRequest(destination="+15550100002"))
    await sink.next(events.DialoutAnswered)
    await sink.next(events.DialoutAnswered)
    with pytest.raises(NotPermitted, match="API key"):
        await backend.connect(one, two)
    assert rig.rest.asked == []
    await backend.stop()


async def test_a_key_that_is_not_accepted_is_told_and_not_repeated(rig: DailyRig) -> None:
    backend = DailyBackend(rig.profile, ApiKeyEntrance(rig.profile, SecretStr("wrong")))
    with pytest.raises(AuthRejected):
        await backend.start(Sink())
    assert rig.cloud.lookups == []
    await backend.stop()


async def test_a_refused_rejoin_is_final(rig: DailyRig) -> None:
    backoff = BackOff(random.Random(1))
    backend = DailyBackend(
        rig.profile, ApiKeyEntrance(rig.profile, SecretStr(KEY)), backoff=backoff
    )
    sink = Sink()
    await backend.start(sink)
    rig.rest.failures["POST", "/meeting-tokens"] = (401, {"error": "authentication-error"})
    backend._link._on_left()
    await sink.until(lambda: sink.statuses()[-1] is LinkStatus.DOWN)
    assert "key" in sink.links[-1].reason
    await backend.stop()


def token_with(**claims: Any) -> SecretStr:
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return SecretStr(f"e30.{body}.x")


async def test_a_stay_that_a_token_bounds_is_renewed_when_nobody_talks(
    rig: DailyRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = token_with(exp=time.time() + 1.5, ejt=True)
    profile = profile_for(
        rig.rest.url,
        rig.cloud.proxy_url,
        way_in=WayIn.TOKEN,
        room_url="https://mydomain.daily.co/desk",
    )
    rig.cloud.tokens = {token.get_secret_value(): {"o": True, "u": "Ada", "ud": "ada"}}
    monkeypatch.setattr("softphone.backends.daily.link.RENEW_S", 1.2)
    entrance = TokenEntrance(profile, token, now=lambda: 0.0)
    backend, sink = DailyBackend(profile, entrance), Sink()
    await backend.start(sink)
    await sink.until(lambda: sink.statuses().count(LinkStatus.UP) >= 2)
    assert LinkStatus.RETRYING not in sink.statuses()
    assert backend.own_participant
    await backend.stop()


async def test_a_room_is_joined_afresh_some_time_after_a_call(
    joined: Joined, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("softphone.backends.daily.sound.REST_S", 0.3)
    party = await joined.answered()
    sends = has_media_interface()
    await joined.cloud.until(lambda: joined.cloud.client.ear.frames > 5 or not sends)
    await asyncio.sleep(0.5)
    first = joined.backend.own_participant
    assert first == joined.cloud.client.peer
    await joined.cloud.end(party.id)
    await joined.sink.until(lambda: joined.backend.own_participant not in (None, first))
    assert LinkStatus.RETRYING not in joined.sink.statuses()
    count = joined.cloud.client.ear.frames
    await asyncio.sleep(0.2)
    assert joined.cloud.client.ear.frames == count == 0
    await joined.answered("+15550100004")


async def test_a_dial_out_waits_for_a_room_that_is_being_joined_afresh(
    joined: Joined, monkeypatch: pytest.MonkeyPatch
) -> None:
    joined.cloud.may_look_up.clear()
    joined.cloud.asked_to_look_up.clear()
    joined.backend._link.renew_in(0.0)
    await joined.cloud.asked_to_look_up.wait()
    dialling = asyncio.create_task(joined.dialled("+15550100004"))
    await asyncio.sleep(0.05)
    assert not dialling.done()
    joined.cloud.may_look_up.set()
    assert (await dialling).number == "+15550100004"


async def test_a_caller_who_comes_while_the_room_is_joined_afresh_rings(joined: Joined) -> None:
    joined.cloud.may_look_up.clear()
    joined.cloud.asked_to_look_up.clear()
    joined.backend._link.renew_in(0.0)
    await joined.cloud.asked_to_look_up.wait()
    await joined.cloud.until(lambda: not joined.cloud.clients)
    caller = await joined.cloud.call_in("sip:ann@example.org")
    joined.cloud.may_look_up.set()

    def told() -> list[Any]:
        truth = [each for each in joined.sink.events if isinstance(each, events.Snapshot)][-1]
        return [(leg.session_id, leg.state, leg.sip_from) for leg in truth.legs]

    await joined.sink.until(lambda: told() == [(caller.id, "ringing", "sip:ann@example.org")])
    await joined.cloud.until(lambda: caller.permissions["canReceive"]["base"] is False)
    await joined.backend.answer(LegId(caller.id))
    await joined.until(events.DialinConnected, lambda event: bool(event.session_id == caller.id))


async def test_a_caller_of_whom_the_last_stay_heard_and_who_is_gone_stops_ringing(
    joined: Joined, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("softphone.backends.daily.backend.STOP_SEEN_S", 0.2)
    joined.cloud.may_look_up.clear()
    joined.cloud.asked_to_look_up.clear()
    joined.backend._link.renew_in(0.0)
    await joined.cloud.asked_to_look_up.wait()
    late = {"sessionId": "6a2b6a0e-6f53-4a4c-8d52-53c0b4fd41ab", "sipFrom": "sip:bob@example.org"}
    joined.backend._link._take("on_dialin_connected", (late,))
    joined.cloud.may_look_up.set()
    stopped = await joined.until(events.DialinStopped)
    assert stopped.session_id == late["sessionId"]


async def test_an_expired_token_is_told_without_trying(rig: DailyRig) -> None:
    profile = profile_for(
        rig.rest.url,
        rig.cloud.proxy_url,
        way_in=WayIn.TOKEN,
        room_url="https://mydomain.daily.co/desk",
    )
    entrance = TokenEntrance(profile, token_with(exp=1.0))
    with pytest.raises(AuthRejected, match="expired") as caught:
        await entrance.ticket()
    assert caught.value.advice is not None


async def test_nothing_works_before_the_room_is_joined(rig: DailyRig) -> None:
    with pytest.raises(BackendUnavailable):
        await rig.backend.dial(DialRequest(destination="+15550100001"))
    with pytest.raises(BackendUnavailable):
        await rig.backend.snapshot()


async def test_stopping_during_a_join_does_not_wait_for_it(rig: DailyRig) -> None:
    rig.cloud.may_look_up.clear()
    starting = asyncio.create_task(rig.backend.start(Sink()))
    await rig.cloud.asked_to_look_up.wait()
    began = time.monotonic()
    starting.cancel()
    await asyncio.gather(starting, return_exceptions=True)
    await rig.backend.stop()
    assert time.monotonic() - began < JOIN_S / 3
    rig.cloud.may_look_up.set()
    await rig.cloud.until(lambda: rig.cloud.lookups)
    await rig.cloud.until(lambda: "daily-release" not in [t.name for t in threading.enumerate()])
    await rig.cloud.until(lambda: not rig.cloud.clients)
