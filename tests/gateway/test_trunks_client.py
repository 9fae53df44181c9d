"""The settings dialog's way to the trunks of a real gateway."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from softphone.backends.gateway.endpoint import Address
from softphone.backends.registry import team_backend
from softphone.controller.settings_ports import TrunkView
from softphone.telephony_api.trunks import RoutingRuleModel, TrunkModel
from softphone.trunk_desk import TrunkDesk
from tests.fakes.gateway_process import KEY, RunningGateway
from tests.patience import PATIENCE_S

PROVIDER = TrunkModel(name="provider", uri="sip:sip.example.org", caller_ids=("+15551234567",))


async def told(ask: Callable[[Callable[[Any], None]], None]) -> Any:
    """What a command calls back with."""
    answers: asyncio.Queue[Any] = asyncio.Queue()
    ask(answers.put_nowait)
    return await asyncio.wait_for(answers.get(), PATIENCE_S)


@pytest.fixture
async def desk(tmp_path: Path):
    async with RunningGateway(tmp_path) as gateway:
        backend = team_backend("Local gateway", gateway.http, SecretStr(KEY), room="d", name="A")
        desk = TrunkDesk(lambda: backend)
        yield desk
        await desk.close()


async def test_trunks_and_rules_are_kept_and_read_again(desk: TrunkDesk) -> None:
    rule = RoutingRuleModel(prefix="+49", trunks=("provider",), caller_id="+15551234567")
    assert await told(lambda done: desk.save((PROVIDER,), (rule,), done)) == ""
    view: TrunkView = await told(desk.load)
    assert view.problem == "" and view.trunks == (PROVIDER,) and view.rules == (rule,)
    assert [state.name for state in view.states] == ["trunk"], "until the next start"


async def test_what_is_wrong_names_the_field_and_changes_nothing(desk: TrunkDesk) -> None:
    wrong = PROVIDER.model_copy(update={"uri": "no address"})
    problem = await told(lambda done: desk.save((wrong,), (), done))
    assert "uri" in problem
    unknown = RoutingRuleModel(prefix="1", trunks=("nobody",))
    assert "nobody" in await told(lambda done: desk.save((PROVIDER,), (unknown,), done))
    assert (await told(desk.load)).trunks == ()


async def test_the_way_of_a_number_is_told(desk: TrunkDesk) -> None:
    assert "trunk" in await told(lambda done: desk.route("+15551230000", done))
    assert await told(lambda done: desk.route("12 monkeys", done))


async def test_without_a_gateway_of_our_own_it_says_so() -> None:
    desk = TrunkDesk(lambda: None)
    assert "Local" in (await told(desk.load)).problem
    await desk.close()


def test_an_address_never_shows_its_key() -> None:
    assert KEY not in repr(Address("http://127.0.0.1", SecretStr(KEY)))
