"""Trunks over REST, in the metrics, and in what a room is told."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from softphone.domain.routing import RoutingRule
from softphone.errors import SettingsInvalid
from softphone.gateway.sip.engine import CloseCause, Registration, RegistrationChanged
from softphone.gateway.trunks.file import TrunkFile
from softphone.gateway.trunks.trunk import Trunk
from tests.fakes.gateway_process import RpcFailed, RunningGateway

ONE = Trunk(
    name="one", uri="sip:one.test", user="desk", register=True, caller_ids=("+49301", "+49302")
)
TWO = Trunk(name="two", uri="sips:two.test", caller_ids=("+15550",))
RULES = (
    RoutingRule(prefix="+49", trunks=("one", "two"), replace_with="0"),
    RoutingRule(prefix="+1", trunks=("two",), anonymous=True),
)


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with RunningGateway(tmp_path, trunks=(ONE, TWO), routes=RULES) as running:
        await running.room()
        yield running


def registration(gateway: RunningGateway, state: Registration, **facts: object) -> None:
    gateway.engine._emit(
        RegistrationChanged(at=time.time(), trunk="one", state=state, **facts)  # type: ignore[arg-type]
    )


async def test_how_the_trunks_stand(gateway: RunningGateway) -> None:
    registration(gateway, Registration.REGISTERED)
    listed = (await gateway.rest.get("/trunks")).json()
    assert listed["totalCount"] == 2
    first, second = listed["data"]
    assert (first["name"], first["registration"], first["user"]) == ("one", "registered", "desk")
    assert first["callerIds"] == ["+49301", "+49302"]
    assert (second["registration"], second["uri"]) == ("off", "sips:two.test")
    metrics = (await gateway.rest.get(f"{gateway.http}/metrics")).text
    assert 'softphone_trunk_registered{trunk="one"} 1.0' in metrics
    assert 'trunk_registered{trunk="two"}' not in metrics

    registration(gateway, Registration.FAILED, sip_code=401, reason="Wrong.", retry_at=5.0)
    first = (await gateway.rest.get("/trunks")).json()["data"][0]
    assert (first["registration"], first["sipCode"]) == ("failed", 401)
    assert (first["reason"], first["retryAt"]) == ("Wrong.", 5.0)
    metrics = (await gateway.rest.get(f"{gateway.http}/metrics")).text
    assert 'softphone_trunk_registered{trunk="one"} 0.0' in metrics


async def test_owners_in_a_room_are_told_how_they_stand(gateway: RunningGateway) -> None:
    async with gateway.joined() as early, gateway.joined(is_owner=False) as guest:
        assert "trunks" not in early.me
        registration(gateway, Registration.REGISTERED)
        (told,) = (await early.next("trunk-states"))["trunks"]
        assert (told["name"], told["registration"]) == ("one", "registered")
        registration(gateway, Registration.FAILED, sip_code=401, reason="Wrong.", retry_at=5.0)
        (told,) = (await early.next("trunk-states"))["trunks"]
        assert (told["registration"], told["reason"], told["retryAt"]) == ("failed", "Wrong.", 5.0)
        async with gateway.joined() as late, gateway.joined(is_owner=False) as other:
            assert late.me["trunks"] == [told]
            assert "trunks" not in other.me
        await guest.call("leave")
        assert "trunk-states" not in {frame.get("method") for frame in guest.frames}


async def test_the_tester_says_what_would_be_sent(gateway: RunningGateway) -> None:
    asked = {"phoneNumber": "+49 (30) 55", "callerId": "+49302"}
    answer = (await gateway.rest.post("/trunks/route", json=asked)).json()
    assert answer["phoneNumber"] == "+493055"
    assert answer["prefix"] == "+49"
    assert answer["attempts"] == [
        {
            "trunk": "one",
            "uri": "sip:03055@one.test",
            "dialled": "03055",
            "callerId": "+49302",
            "anonymous": False,
        },
        {
            "trunk": "two",
            "uri": "sip:03055@two.test;transport=tls",
            "dialled": "03055",
            "callerId": "+15550",
            "anonymous": False,
        },
    ]
    assert answer["summary"].startswith("+49 (30) 55 → sent via one as 03055, showing +49302;")
    refused = await gateway.rest.post("/trunks/route", json={"phoneNumber": "+33"})
    assert refused.status_code == 400
    assert "Add a rule" in refused.json()["info"]
    assert not gateway.engine.commands, "nothing is dialled"


async def test_trunks_need_the_key(gateway: RunningGateway) -> None:
    answer = await gateway.rest.get("/trunks", headers={"Authorization": "Bearer no"})
    assert answer.status_code == 401


async def test_the_room_is_told_of_the_next_trunk(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        result = await client.call("startDialOut", phoneNumber="+493055", callerId="+49302")
        session = result["session"]["sessionId"]
        await gateway.placed()
        gateway.engine.end(
            gateway.leg(session).id, CloseCause.REJECTED, sip_code=503, reason="Full"
        )
        warning = await client.next("dialout-warning")
        assert warning["errorMsg"] == (
            "The trunk one did not take the call: Full (SIP 503). It goes through two now."
        )
        await gateway.placed(2)
        (leg,) = gateway.engine.legs.values()
        assert leg.uri == "sip:03055@two.test;transport=tls"
        gateway.engine.ring(leg.id)
        assert (await client.next("dialout-connected"))["sessionId"] == session
        other = await client.next("dialout-warning")
        assert other["errorMsg"] == (
            "The caller id +49302 cannot be presented; the far party sees +15550 instead."
        )
        gateway.engine.pick_up(leg.id)
        await client.next("dialout-answered")
        await client.call("stopDialOut", sessionId=session)
        assert (await client.next("dialout-stopped"))["sessionId"] == session
    assert not [e for e in client.events if e["method"] == "dialout-error"]


async def test_one_call_shows_no_number_when_asked(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        await client.call("startDialOut", phoneNumber="+493055", callerId="anonymous")
        await gateway.placed()
        (leg,) = gateway.engine.legs.values()
        assert all(route.anonymous for route in leg.options.routes)
        gateway.engine.pick_up(leg.id)
        await client.next("dialout-answered")
        await client.call("startDialOut", phoneNumber="+493055")
        await gateway.placed(2)
        other = next(leg for leg in reversed(gateway.engine.legs.values()))
        assert not other.options.routes[0].anonymous
        assert not [e for e in client.events if e["method"] == "dialout-warning"]


async def test_a_caller_id_of_the_trunk_needs_no_warning(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        await client.call("startDialOut", phoneNumber="+493055", callerId="+49302")
        await gateway.placed()
        (leg,) = gateway.engine.legs.values()
        assert leg.options.routes[0].caller_id == "+49302"
        gateway.engine.pick_up(leg.id)
        await client.next("dialout-answered")
        gateway.engine.end(leg.id)
        await client.next("dialout-stopped")
        assert not [e for e in client.events if e["method"] == "dialout-warning"]


async def test_numbers_no_rule_sends_anywhere(gateway: RunningGateway) -> None:
    async with gateway.joined() as client:
        with pytest.raises(RpcFailed, match="Add a rule") as refused:
            await client.call("startDialOut", phoneNumber="+33123")
    assert refused.value.data == {"type": "sip-unavailable", "field": "phoneNumber"}


class FakeRing:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def set_password(self, service: str, name: str, password: str) -> None:
        self.kept[f"{service}/{name}"] = password


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> FakeRing:
    import keyring

    fake = FakeRing()
    monkeypatch.setattr(keyring, "set_password", fake.set_password)
    return fake


async def test_trunks_are_set_for_the_next_start(gateway: RunningGateway, ring: FakeRing) -> None:
    wanted = {
        "trunks": [
            {
                "name": "new",
                "uri": "sip:new.test",
                "user": "u",
                "password": "s3cret",
                "register": True,
            }
        ],
        "routes": [{"prefix": "+33", "trunks": ["new", "one"]}],
    }
    answer = await gateway.rest.put("/trunks", json=wanted)
    assert answer.json() == {"kept": 1, "restart": True}
    assert ring.kept == {"softphone/trunk new": "s3cret"}
    assert "s3cret" not in (gateway.folder / "trunks.json").read_text()
    kept = (await gateway.rest.get("/trunks/settings")).json()
    assert kept["trunks"][0]["name"] == "new"
    assert kept["trunks"][0]["register"] is True
    assert kept["trunks"][0]["password"] == ""
    trunks, rules = TrunkFile(gateway.folder, (ONE, TWO)).together()
    assert [trunk.name for trunk in trunks] == ["one", "two", "new"]
    assert rules == (RoutingRule(prefix="+33", trunks=("new", "one")),)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"trunks": [{"name": "one", "uri": "sip:x"}]}, "already"),
        ({"trunks": [{"uri": "http://x"}]}, "not a trunk address"),
        ({"trunks": [{"uri": "sip:x", "colour": 1}]}, "colour"),
        ({"routes": [{"trunks": ["mars"]}]}, "mars"),
    ],
)
async def test_trunks_that_cannot_be_set(
    gateway: RunningGateway, body: dict[str, object], words: str
) -> None:
    answer = await gateway.rest.put("/trunks", json=body)
    assert answer.status_code == 400
    assert words in answer.json()["info"]
    assert not (gateway.folder / "trunks.json").exists()


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "trunks.json").write_text("{")
    with pytest.raises(SettingsInvalid, match=r"trunks\.json"):
        TrunkFile(tmp_path).together()
