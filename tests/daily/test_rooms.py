from __future__ import annotations

import time

import pytest
from pydantic import SecretStr

from softphone.backends.daily.backend import DailyBackend
from softphone.backends.daily.entrance import BrokerEntrance, TokenEntrance, stay_ends_at
from softphone.backends.daily.profile import WayIn
from softphone.errors import AuthRejected, NotPermitted, SettingsInvalid
from tests.daily.conftest import Joined
from tests.daily.test_link import token_with
from tests.daily_rig import DailyRig, daily_rig, profile_for
from tests.fakes.event_sink import Sink
from tests.fakes.http_server import Asked, HttpServer


async def test_a_room_is_made_for_dialling_both_ways_and_taken_away(rig: DailyRig) -> None:
    await rig.backend.start(Sink())
    (body,) = rig.rest.named("POST", "/rooms")
    assert body["name"] == "desk" and body["privacy"] == "private"
    assert body["properties"]["enable_dialout"] is True
    assert body["properties"]["sip"]["sip_mode"] == "dial-in"
    assert "answer_mode" not in body["properties"]["sip"]
    assert body["properties"]["exp"] > time.time()
    await rig.backend.stop()
    assert rig.rest.rooms == {}


async def test_a_token_is_short_lived_and_an_owners(joined: Joined) -> None:
    (minted,) = joined.rig.rest.minted
    assert minted["room_name"] == "desk" and minted["is_owner"] is True
    assert (minted["user_id"], minted["user_name"]) == ("ada", "Ada")
    assert 0 < minted["exp"] - time.time() <= 300
    assert joined.cloud.lookups == ["stand-in.token.1"]


async def test_somebody_elses_room_gets_what_it_lacks_and_stays(rig: DailyRig) -> None:
    rig.rest._create({"name": "desk", "properties": {"enable_recording": "cloud"}})
    await rig.backend.start(Sink())
    (change,) = rig.rest.named("POST", "/rooms/desk")
    assert set(change["properties"]) == {"enable_dialout", "sip"}
    assert rig.rest.rooms["desk"]["config"]["enable_recording"] == "cloud"
    await rig.backend.stop()
    assert "desk" in rig.rest.rooms


async def test_a_room_that_fits_is_left_alone(rig: DailyRig) -> None:
    sip = {"display_name": "x", "sip_mode": "dial-in"}
    rig.rest._create({"name": "desk", "properties": {"enable_dialout": True, "sip": sip}})
    await rig.backend.start(Sink())
    assert rig.rest.named("POST", "/rooms/desk") == []


async def test_a_room_with_somebody_else_in_it_stays(rig: DailyRig) -> None:
    await rig.backend.start(Sink())
    people = [{"id": "else", "room": "desk", "joinTime": "2026-01-01T00:00:00Z", "duration": 1}]
    rig.rest.failures["GET", "/rooms/desk/presence"] = (200, {"total_count": 1, "data": people})
    await rig.backend.stop()
    assert "desk" in rig.rest.rooms


async def test_a_room_may_be_kept(daily_authority: object) -> None:
    async with daily_rig(daily_authority, keep_room=True) as rig:  # type: ignore[arg-type]
        await rig.backend.start(Sink())
        await rig.backend.stop()
        assert "desk" in rig.rest.rooms


async def test_a_broker_stands_in_for_the_api_key(rig: DailyRig) -> None:
    assert rig.cloud.tokens is not None
    rig.cloud.tokens["from.the.broker"] = {"o": True, "u": "Ada", "ud": "ada"}

    async def give(asked: Asked) -> tuple[int, bytes]:
        if asked.headers.get("authorization") != "Bearer badge":
            return 401, b'{"error": "authentication-error"}'
        return 200, (b'{"room_url": "https://mydomain.daily.co/desk", "token": "from.the.broker"}')

    async with HttpServer(reply=give) as broker:
        profile = profile_for(
            rig.rest.url,
            rig.cloud.proxy_url,
            way_in=WayIn.BROKER,
            broker_url=f"{broker.url}/softphone/tickets?team=7",
        )
        backend = DailyBackend(profile, BrokerEntrance(profile, SecretStr("badge")))
        await backend.start(Sink())
        asked = await broker.next()
        assert (asked.method, asked.path) == ("POST", "/softphone/tickets?team=7")
        assert b'"room":"desk"' in asked.body.replace(b" ", b"")
        assert rig.rest.asked == []
        await backend.stop()
        refused = BrokerEntrance(profile, SecretStr("other"))
        with pytest.raises(AuthRejected):
            await refused.ticket()
        await refused.close(None)


async def test_a_broker_may_refuse_a_user_in_dailys_words() -> None:
    async def refuse(_asked: Asked) -> tuple[int, bytes]:
        return 403, b'{"error": "forbidden-error", "info": "you are not on the team"}'

    async with HttpServer(reply=refuse) as broker:
        profile = profile_for("", "", way_in=WayIn.BROKER, broker_url=broker.url)
        entrance = BrokerEntrance(profile, SecretStr("badge"))
        with pytest.raises(NotPermitted, match="not on the team"):
            await entrance.ticket()
        await entrance.close(None)


@pytest.mark.parametrize("url", ["", "nonsense", "https://mydomain.daily.co", "ftp://x/y"])
def test_an_address_that_is_no_rooms_is_named(url: str) -> None:
    profile = profile_for("", "", way_in=WayIn.TOKEN, room_url=url)
    with pytest.raises(SettingsInvalid):
        TokenEntrance(profile, SecretStr("x"))


@pytest.mark.parametrize(
    ("token", "ends"),
    [
        (token_with(exp=100, ejt=True), 100.0),
        (token_with(exp=100), None),
        (SecretStr("no token"), None),
        (SecretStr("a.b.c"), None),
    ],
)
def test_only_some_tokens_end_a_stay(token: SecretStr, ends: float | None) -> None:
    assert stay_ends_at(token) == ends
