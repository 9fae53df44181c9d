"""The SDK's process-wide life, each case in a process of its own: mistakes there are fatal."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from typing import Any

import pytest
from pydantic import SecretStr

from softphone.backends.daily.verdict import test_connection as try_out
from softphone.domain import events
from tests.daily.conftest import Joined
from tests.daily_rig import DailyRig
from tests.fakes.daily_cloud.rest import KEY
from tests.fakes.event_sink import Sink


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_sdk_is_loaded_only_when_a_client_opens() -> None:
    code = (
        "import sys; import softphone.backends.registry as registry;"
        "import softphone.backends.daily.profile, softphone.backends.daily.verdict;"
        "heavy = ('pydantic', 'httpx', 'numpy', 'asyncio', 'daily');"
        "print([n for n in heavy if n in sys.modules]);"
        "registry.load_daily_client(); print('daily' in sys.modules, 'websockets' in sys.modules)"
    )
    assert run(code) == "[]\nFalse False"


def test_two_clients_share_one_sdk_and_others_follow() -> None:
    code = """
import asyncio
from softphone.backends.daily.client import DailyClient
from softphone.backends.daily.process import this_process
async def main():
    process = this_process()
    for _ in range(2):
        clients = [DailyClient(process, lambda *_: None, rate=16000) for _ in range(2)]
        for client in clients:
            await client.open()
        assert clients[0].microphone is clients[1].microphone
        for client in clients:
            await client.close()
            await client.close()
asyncio.run(main())
print("alive")
"""
    assert run(code) == "alive"


def test_rounds_of_join_dial_and_leave_leave_nothing_behind() -> None:
    """200 rounds are ``make soak``; these are for every day."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.daily.soak", "20"],
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["rounds"] == 20


def test_a_process_may_end_without_goodbye() -> None:
    code = """
import asyncio
from softphone.backends.daily.client import DailyClient
from softphone.backends.daily.process import this_process
async def main():
    client = DailyClient(this_process(), lambda *_: None, rate=16000)
    await client.open()
asyncio.run(main())
print("alive")
"""
    assert run(code) == "alive"


async def test_a_good_profile_gets_a_good_verdict(rig: DailyRig) -> None:
    verdict = await try_out(rig.profile, SecretStr(KEY))
    assert verdict.ok and "as an owner" in verdict.text and verdict.seconds > 0
    assert rig.rest.rooms == {} and rig.cloud.clients == []
    assert rig.rest.minted[0]["user_id"] != rig.profile.user_id


async def test_a_wrong_key_gets_its_verdict(rig: DailyRig) -> None:
    verdict = await try_out(rig.profile, SecretStr("wrong"))
    assert not verdict.ok and "key" in verdict.text


async def test_a_token_without_rights_gets_advice(
    rig: DailyRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    mint = rig.rest._mint

    def guest(properties: dict[str, Any]) -> Any:
        return mint(properties | {"is_owner": False})

    monkeypatch.setattr(rig.rest, "_mint", guest)
    verdict = await try_out(rig.profile, SecretStr(KEY))
    assert not verdict.ok and verdict.advice is not None
    assert "is_owner" in verdict.advice.text


async def test_a_plan_without_dial_out_gets_advice(rig: DailyRig) -> None:
    rig.rest.dialout_plan = False
    verdict = await try_out(rig.profile, SecretStr(KEY))
    assert not verdict.ok and verdict.advice is not None
    assert "plan" in verdict.text


async def test_a_trial_beside_a_live_call_does_not_disturb_it(rig: DailyRig) -> None:
    joined = Joined(rig, Sink())
    await rig.backend.start(joined.sink)
    party = await joined.answered()
    verdict = await try_out(rig.profile, SecretStr(KEY))
    assert verdict.ok
    assert "desk" in rig.rest.rooms
    (leg,) = (await rig.backend.snapshot()).legs
    assert leg.session_id == party.id


async def test_nothing_spins_while_nobody_talks(rig: DailyRig) -> None:
    """The SDK's devices answer at once then; a loop around them would take a whole core."""
    joined = Joined(rig, Sink())
    await rig.backend.start(joined.sink)
    rig.backend.audio.set_receiver(lambda _: None)
    assert await _cpu_share(1.5) < 0.25
    party = await joined.answered()
    party.tone = 0.0
    assert await _cpu_share(1.5) < 0.6, "the stand-in encodes and decodes in here, too"
    await rig.cloud.end(party.id)
    await joined.until(events.DialoutStopped)
    assert await _cpu_share(1.5) < 0.25


async def _cpu_share(seconds: float) -> float:
    """CPU seconds of every thread here, a second."""
    began, before = time.monotonic(), time.process_time()
    await asyncio.sleep(seconds)
    return (time.process_time() - before) / (time.monotonic() - began)
