"""A relaying gateway enters itself at Daily, in front of the stand-in of its REST."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from softphone.errors import SettingsInvalid
from softphone.gateway.relay.enrolment import EVENTS, Enrolment
from softphone.gateway.relay.settings import RelaySettings, read_relay
from softphone.telephony_api.rest_client import RestClient
from softphone.telephony_api.retry import RetryPolicy
from tests.certificates import Authority
from tests.fakes.gateway_process import RunningGateway, eventually

pytest.importorskip("aiortc", reason="aiortc is installed on Linux only")

from tests.fakes.daily_cloud.cloud import DailyCloud
from tests.fakes.daily_cloud.rest import KEY, DailyRest

SECRET = base64.b64encode(b"shared with Daily").decode()
NUMBER = "+15557654321"


@dataclass
class Enrolled:
    """A gateway that relays, Daily's REST, and what tells the one of the other."""

    gateway: RunningGateway
    rest: DailyRest
    client: RestClient
    settings: RelaySettings

    def enrolment(self, *numbers: str) -> Enrolment:
        return Enrolment(self.client, replace(self.settings, numbers=numbers), pause=_at_once)

    def written(self) -> list[tuple[str, str]]:
        return [(verb, path) for verb, path, _ in self.rest.asked if verb != "GET"]


async def _at_once(_seconds: float) -> None:
    return None


@pytest.fixture
async def enrolled(tmp_path: Path, daily_authority: Authority) -> AsyncIterator[Enrolled]:
    async with DailyRest(DailyCloud(daily_authority)) as rest:
        settings = RelaySettings(
            api_key=SecretStr(KEY), hmac=SecretStr(SECRET), api_url=rest.url, patience_s=30.0
        )
        client = RestClient(rest.url, SecretStr(KEY), policy=RetryPolicy(attempts=1))
        async with RunningGateway(tmp_path, relay=settings) as gateway, client:
            yield Enrolled(gateway, rest, client, replace(settings, public_url=gateway.http))


async def test_webhook_and_number_are_made_and_a_second_start_mends_only(
    enrolled: Enrolled,
) -> None:
    url, rest = enrolled.gateway.http, enrolled.rest
    await enrolled.enrolment(NUMBER).keep_trying()
    (webhook,), (config,) = rest.webhooks.values(), rest.dialin_configs.values()
    assert (webhook["url"], webhook["hmac"]) == (f"{url}/v1/daily/events", SECRET)
    assert webhook["eventTypes"] == list(EVENTS)
    assert config["config"] == {
        "phone_number": NUMBER,
        "room_creation_api": f"{url}/v1/daily/pinless",
        "hmac": SECRET,
    }
    await enrolled.enrolment(NUMBER).keep_trying()
    assert (len(rest.webhooks), len(rest.dialin_configs)) == (1, 1)


async def test_a_webhook_that_daily_has_switched_off_is_switched_on_again(
    enrolled: Enrolled,
) -> None:
    await enrolled.enrolment().keep_trying()
    (webhook,) = enrolled.rest.webhooks.values()
    enrolled.rest.asked.clear()
    await enrolled.enrolment().keep_trying()
    assert enrolled.written() == []
    webhook |= {"state": "FAILED", "eventTypes": ["dialout.error", "dialin.ready"]}
    await enrolled.enrolment().keep_trying()
    (mended,) = enrolled.rest.webhooks.values()
    assert mended["state"] == "ACTIVE"
    assert set(mended["eventTypes"]) == {"dialout.error", *EVENTS}


async def test_numbers_that_are_not_named_are_left_alone(
    enrolled: Enrolled, caplog: pytest.LogCaptureFixture
) -> None:
    elsewhere = {"phone_number": "+15550000001", "room_creation_api": "https://example.org/rooms"}
    enrolled.rest.dialin_configs["x"] = {
        "id": "x",
        "type": "pinless_dialin",
        "config": dict(elsewhere),
    }
    await enrolled.enrolment().keep_trying()
    assert enrolled.rest.dialin_configs["x"]["config"] == elsewhere
    assert "no pinless dial-in config points at" in caplog.text
    await enrolled.enrolment("+15550000001").keep_trying()
    moved = enrolled.rest.dialin_configs["x"]["config"]["room_creation_api"]
    assert moved == f"{enrolled.gateway.http}/v1/daily/pinless"


async def test_an_address_daily_cannot_reach_yet_is_tried_again(enrolled: Enrolled) -> None:
    waits: list[float] = []
    known = enrolled.settings

    async def pause(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            enrolment._events = known.public_url + "/v1/daily/events"

    enrolment = Enrolment(enrolled.client, known, pause=pause)
    enrolment._events = "http://127.0.0.1:1/v1/daily/events"
    await enrolment.keep_trying()
    assert waits == [1.0, 2.0, 4.0]
    assert len(enrolled.rest.webhooks) == 1


async def test_a_key_daily_does_not_know_ends_it(enrolled: Enrolled, logged_errors: Any) -> None:
    wrong = RestClient(enrolled.rest.url, SecretStr("wrong"), policy=RetryPolicy(attempts=1))
    async with wrong:
        await Enrolment(wrong, enrolled.settings, pause=_at_once).keep_trying()
    assert enrolled.rest.webhooks == {}
    assert len(logged_errors.take()) == 1


async def test_a_gateway_enters_itself_when_it_has_a_public_address(
    tmp_path: Path, daily_authority: Authority
) -> None:
    async with DailyRest(DailyCloud(daily_authority)) as rest:
        settings = RelaySettings(
            api_key=SecretStr(KEY),
            hmac=SecretStr(SECRET),
            api_url=rest.url,
            public_url="http://127.0.0.1:1",
        )
        async with RunningGateway(tmp_path, relay=settings):
            await eventually(lambda: ("POST", "/webhooks") in [a[:2] for a in rest.asked])


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"public_url": "http://phone.example.com"}, "public_url"),
        ({"public_url": "phone.example.com"}, "public_url"),
        ({"public_url": "https://phone.example.com", "numbers": ["5551234567"]}, "numbers"),
        ({"numbers": [NUMBER]}, "needs public_url"),
        ({"numbers": NUMBER}, "wrong kind"),
    ],
)
def test_what_cannot_be_used_is_refused(table: dict[str, Any], words: str) -> None:
    with pytest.raises(SettingsInvalid, match=words):
        read_relay(table, {})


def test_the_address_is_kept_without_its_end() -> None:
    given = {"public_url": "https://phone.example.com/v1/", "numbers": [NUMBER]}
    settings = read_relay(given, {})
    assert settings.public_url == "https://phone.example.com"
    assert settings.numbers == (NUMBER,)
