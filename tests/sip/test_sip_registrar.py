"""Trunks at a real registrar and proxy: Debian's Kamailio."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from softphone.domain.ids import LegId
from softphone.domain.routing import TrunkAttempt
from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.practice_line.stack.incoming import IncomingLeg
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import (
    FRAME_SAMPLES,
    CloseCause,
    LegAnswered,
    LegOffered,
    PlaceOptions,
    Registration,
    RegistrationChanged,
)
from softphone.gateway.sip.options import EngineOptions
from softphone.gateway.sip.ports import claim_sip_port
from softphone.gateway.trunks.trunk import Presentation, Trunk
from tests.sip.kamailio import BLOCKED, PASSWORD, UNAVAILABLE_NUMBER, Kamailio, kamailio
from tests.sip.sipbench import Recorder, converse
from tests.tones import sine, tone_time

pytestmark = pytest.mark.sip
LEG = LegId("leg-1")
ECHO = "+15550100001"


@pytest.fixture
async def proxy(tmp_path: Path, line: PracticeLine) -> AsyncIterator[Kamailio]:
    async with kamailio(tmp_path, int(line.address.rpartition(":")[2])) as running:
        yield running


@pytest.fixture
def trunk(proxy: Kamailio) -> Trunk:
    return Trunk(
        name="pbx",
        uri=f"sip:127.0.0.1:{proxy.port}",
        user="desk",
        password=SecretStr(PASSWORD),
        register=True,
        caller_ids=("+4930123",),
        present=(Presentation.ASSERTED,),
    )


@pytest.fixture
def engine_options(trunk: Trunk) -> EngineOptions:
    return EngineOptions(trunks=(trunk,), register_backoff_s=(0.1, 0.2), rtp_timeout_s=3)


def states(events: Recorder) -> list[Registration]:
    return [event.state for event in events.of(RegistrationChanged)]


async def registered(events: Recorder) -> None:
    await events.until(lambda: states(events)[-1:] == [Registration.REGISTERED])


def via(trunk: Trunk, number: str, *, caller_id: str = "", anonymous: bool = False) -> PlaceOptions:
    attempt = TrunkAttempt(
        trunk=trunk.name,
        uri=f"sip:{number}@{trunk.domain}",
        dialled=number,
        caller_id=caller_id,
        anonymous=anonymous,
    )
    return PlaceOptions(routes=(attempt,))


class TestRightPassword:
    @pytest.fixture(params=["udp", "tcp"])
    def trunk(self, proxy: Kamailio, request: pytest.FixtureRequest) -> Trunk:
        return Trunk(
            name="pbx",
            uri=f"sip:127.0.0.1:{proxy.port};transport={request.param}",
            user="desk",
            password=SecretStr(PASSWORD),
            register=True,
        )

    async def test_calls_go_through_it_both_ways(
        self, engine: BaresipEngine, events: Recorder, trunk: Trunk, line: PracticeLine,
        proxy: Kamailio,
    ) -> None:  # fmt: skip
        await registered(events)
        assert states(events) == [Registration.REGISTERING, Registration.REGISTERED]

        options = via(trunk, ECHO)
        await engine.place(LEG, options.routes[0].uri, options)
        await events.wait(LegAnswered)
        heard = await converse(engine, LEG, sine(440, 0.8))
        assert tone_time(heard[FRAME_SAMPLES * 15 :], 440) > 0.5
        await engine.hang_up(LEG)
        assert (await events.closed(LEG)).cause is CloseCause.LOCAL_HANGUP

        await line.call("friend", f"sip:desk@127.0.0.1:{proxy.port}")
        offered = await events.wait(LegOffered)
        assert (offered.trunk, offered.to_user) == ("pbx", "desk")
        await engine.answer(offered.leg)
        await events.wait(LegAnswered, 2)
        heard = await converse(engine, offered.leg, sine(600, 0.8))
        assert tone_time(heard[FRAME_SAMPLES * 15 :], 600) > 0.5
        await engine.hang_up(offered.leg)
        await events.closed(offered.leg)


async def test_the_registration_is_taken_back_at_the_end(
    engine: BaresipEngine, events: Recorder, line: PracticeLine, proxy: Kamailio
) -> None:
    await registered(events)
    await engine.close()
    statuses: list[int] = []
    leg = await line.call(
        "friend",
        f"sip:desk@127.0.0.1:{proxy.port}",
        on_progress=lambda status, _: statuses.append(status),
    )
    assert leg is not None
    await leg.ended.wait()
    assert leg.failure == 404


@pytest.mark.parametrize(
    ("user", "password", "status", "sentence"),
    [
        ("desk", "wrong", 401, "127.0.0.1 does not accept the user or the password. Correct them."),
        (
            BLOCKED,
            PASSWORD,
            403,
            "127.0.0.1 does not accept the user or the password, or has blocked the account.",
        ),
    ],
)
class TestRefused:
    @pytest.fixture
    def trunk(self, proxy: Kamailio, user: str, password: str) -> Trunk:
        return Trunk(
            uri=f"sip:127.0.0.1:{proxy.port}",
            user=user,
            password=SecretStr(password),
            register=True,
        )

    async def test_a_refusal_is_told_and_not_repeated_soon(
        self, engine: BaresipEngine, events: Recorder, status: int, sentence: str,
    ) -> None:  # fmt: skip
        await events.until(lambda: Registration.FAILED in states(events))
        failed = events.of(RegistrationChanged)[-1]
        assert (failed.sip_code, failed.reason) == (status, sentence)
        assert failed.retry_at is not None
        assert failed.retry_at - failed.at > 40, "a registrar may lock the account"


async def test_a_wrong_password_fails_a_call_too(
    events: Recorder, proxy: Kamailio, trunk: Trunk
) -> None:
    wrong = Trunk(
        name="pbx", uri=trunk.uri, user="desk", password=SecretStr("wrong"), register=False
    )
    engine = BaresipEngine(EngineOptions(trunks=(wrong,)))
    await engine.start(events)
    options = via(wrong, ECHO)
    await engine.place(LEG, options.routes[0].uri, options)
    closed = await events.closed(LEG)
    await engine.close()
    assert (closed.cause, closed.sip_code) == (CloseCause.REJECTED, 407)


async def test_a_fault_of_the_proxy_is_told(
    engine: BaresipEngine, events: Recorder, trunk: Trunk
) -> None:
    options = via(trunk, UNAVAILABLE_NUMBER)
    await engine.place(LEG, options.routes[0].uri, options)
    assert (await events.closed(LEG)).sip_code == 503


@pytest.mark.parametrize(
    ("caller_id", "anonymous", "sender", "asserted", "privacy"),
    [
        ("", False, "<sip:desk@127.0.0.1>", "", ""),
        ("+4930123", False, "<sip:desk@127.0.0.1>", "<sip:+4930123@127.0.0.1>", ""),
        (
            "+4930123",
            True,
            '"Anonymous" <sip:anonymous@anonymous.invalid>',
            "<sip:+4930123@127.0.0.1>",
            "id",
        ),
    ],
)
async def test_who_the_far_party_sees(
    engine: BaresipEngine,
    events: Recorder,
    trunk: Trunk,
    line: PracticeLine,
    caller_id: str,
    anonymous: bool,
    sender: str,
    asserted: str,
    privacy: str,
) -> None:
    options = via(trunk, ECHO, caller_id=caller_id, anonymous=anonymous)
    await engine.place(LEG, options.routes[0].uri, options)
    await events.wait(LegAnswered)
    (leg,) = line.legs
    assert isinstance(leg, IncomingLeg)
    headers = leg.invite.headers
    assert re.sub(";tag=.*", "", headers.get("From")) == sender
    assert headers.get("P-Asserted-Identity") == asserted
    assert headers.get("Privacy") == privacy
    await engine.hang_up(LEG)
    await events.closed(LEG)


class TestLate:
    @pytest.fixture
    def proxy(self) -> Kamailio:
        return Kamailio(claim_sip_port("127.0.0.1", 0), 0)

    @pytest.fixture
    def trunk(self, proxy: Kamailio) -> Trunk:
        return Trunk(
            name="pbx",
            uri=f"sip:127.0.0.1:{proxy.port};transport=tcp",
            user="desk",
            password=SecretStr(PASSWORD),
            register=True,
        )

    async def test_registers_as_soon_as_the_registrar_is_there(
        self, engine: BaresipEngine, events: Recorder, proxy: Kamailio, tmp_path: Path
    ) -> None:
        await events.until(lambda: states(events).count(Registration.FAILED) >= 2)
        failed = [e for e in events.of(RegistrationChanged) if e.state is Registration.FAILED]
        assert failed[0].reason == "127.0.0.1 does not answer. Check the address and the network."
        async with kamailio(tmp_path, 9, port=proxy.port):
            await registered(events)
            await engine.close()
