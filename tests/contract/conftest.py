"""Every backend with the practice line behind it, so that one suite can run against all."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from softphone.backends.base import TelephonyBackend
from softphone.backends.gateway.backend import GatewayBackend
from softphone.backends.gateway.endpoint import Address, TeamGateway
from softphone.backends.gateway.room_access import Membership
from softphone.backends.hold_rules import HoldRules
from softphone.domain.dialing import DialRequest, DtmfMethod
from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.domain.transfer import TransferRequest
from softphone.errors import SessionGone
from softphone.gateway.sip.engine import CloseCause
from softphone.telephony_api.dial_request import dial_options
from softphone.telephony_api.frames import read_payload
from softphone.telephony_api.options import SendDtmf, StartDialOut
from softphone.telephony_api.participants import LegModel
from softphone.telephony_api.problems import parse
from softphone.telephony_api.transfer_request import transfer_options
from softphone.telephony_api.translate import to_domain, to_leg_snapshot
from softphone.telephony_api.wire import to_wire
from tests.certificates import Authority
from tests.daily_rig import daily_rig
from tests.fakes.backend import FakeBackend
from tests.fakes.event_sink import Sink
from tests.fakes.gateway_process import KEY, RunningGateway
from tests.fakes.gateway_server import GatewayServer, Refusal, gateway_server
from tests.fakes.practice_room import BUSY, DROP, NO_ANSWER, RINGBACK, PracticeRoom
from tests.fakes.sip_engine import FakeLeg

READY_LIMIT_S = 20.0

DAILY_KEEPS = frozenset({"sip", "hold-signal", "transfer-outcome"})
"""SIP codes and Call-IDs, what the far end was told of a hold, how a transfer ended."""


@pytest.fixture
def sink() -> Sink:
    return Sink()


@pytest.fixture(
    params=[
        "fake",
        "scripted-gateway",
        "gateway",
        "daily",
        pytest.param("practice-line", marks=pytest.mark.sip),
    ]
)
async def backend(
    request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[TelephonyBackend]:
    """Not started yet; stopped at the end."""
    if request.param == "practice-line":
        rig = _attached(request.getfixturevalue("gateway_process"))
    elif request.param == "daily":
        rig = _daily(request.getfixturevalue("daily_authority"))
    else:
        rigs: dict[str, Callable[[Path], Any]] = {
            "fake": _fake,
            "scripted-gateway": _scripted,
            "gateway": _gateway,
        }
        rig = rigs[request.param](tmp_path)
    async with rig as made:
        yield made
        await made.stop()


@pytest.fixture
def untold(request: pytest.FixtureRequest) -> frozenset[str]:
    """What the backend of this test cannot know: Daily tells its clients less than a gateway."""
    params: dict[str, Any] = request.node.callspec.params
    return DAILY_KEEPS if params.get("backend") == "daily" else frozenset()


@pytest.fixture(scope="session")
def gateway_process() -> Iterator[Address]:
    """A gateway as users run it: its own process, real SIP, the practice line."""
    with tempfile.TemporaryDirectory(prefix="softphone-contract-") as folder:
        command = [sys.executable, "-m", "softphone", "gateway", "--port", "0", "--practice-line"]
        command += ["--data-dir", folder, "--sip-listen", "127.0.0.1:0", "--exit-with-parent"]
        process = subprocess.Popen(
            command,
            env=os.environ | {"SOFTPHONE_API_KEY": KEY},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            assert process.stdout is not None
            ready = json.loads(process.stdout.readline())
            yield Address(ready["http"], SecretStr(KEY))
        finally:
            process.terminate()
            try:
                process.communicate(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                pytest.fail("the gateway did not end within 10 s of SIGTERM")


class PracticeBackend(FakeBackend):
    """The fake backend with the practice room behind it."""

    def __init__(self) -> None:
        super().__init__()
        self._room = PracticeRoom(self._deliver)
        self._seq = 0
        self._holds = HoldRules()

    def _deliver(self, name: str, payload: dict[str, Any]) -> None:
        self._seq += 1
        model = read_payload(name, payload | {"seq": self._seq, "timestamp": time.time()})
        assert model is not None
        event = to_domain(model, 0.0)
        assert event is not None
        self.emit(event)

    async def dial(self, request: DialRequest) -> LegId:
        options = parse(StartDialOut, dial_options(request))
        return LegId(self._room.dial(to_wire(options)))

    async def hang_up(self, leg: LegId) -> None:
        self._room.hang_up(leg)

    async def answer(self, leg: LegId) -> None:
        self._room.answer(leg)

    async def decline(self, leg: LegId) -> None:
        self._room.hang_up(leg)

    async def send_tones(
        self,
        leg: LegId,
        tones: str,
        *,
        method: DtmfMethod = DtmfMethod.AUTO,
        duration_ms: int | None = None,
        secret: bool = False,
    ) -> None:
        options = {"sessionId": leg, "tones": tones, "digitDurationMs": duration_ms}
        parse(SendDtmf, {k: v for k, v in options.items() if v is not None})
        self._room.check(leg)

    async def mute_toward(self, leg: LegId, muted: bool) -> None:
        rule = {"canReceive": {"byParticipantId": {self.own_participant: not muted}}}
        self._room.allow(leg, rule)

    async def hold(self, leg: LegId, held: bool) -> None:
        before = self._room.permissions.get(leg, {})
        if held:
            self._room.allow(leg, self._holds.close(leg, before))
        else:
            self._room.allow(leg, self._holds.reopen(leg))
            self._holds.forget(leg)

    async def transfer(self, leg: LegId, request: TransferRequest) -> None:
        transfer_options(leg, request)
        self._room.transfer(leg, request.target)

    async def connect(self, leg: LegId, other: LegId) -> None:
        self._room.transfer(leg, f"sip:{other}@practice")

    async def stats(self, leg: LegId) -> Quality:
        self._room.check(leg)
        return Quality(codec="PCMU")

    async def snapshot(self) -> Any:
        models = (LegModel.model_validate(leg) for leg in self._room.legs.values())
        self.legs = [to_leg_snapshot(model) for model in models]
        return await super().snapshot()

    async def stop(self) -> None:
        for leg in tuple(self._room.legs):
            self._room.hang_up(leg)
        await super().stop()


@asynccontextmanager
async def _fake(_folder: Path) -> AsyncIterator[TelephonyBackend]:
    yield PracticeBackend()


@asynccontextmanager
async def _scripted(_folder: Path) -> AsyncIterator[TelephonyBackend]:
    async with gateway_server() as server:
        _practise(server)
        yield _member(server.address, "desk")


@asynccontextmanager
async def _gateway(folder: Path) -> AsyncIterator[TelephonyBackend]:
    running = RunningGateway(folder)
    far = _FarParties(running)
    running.engine.autopilot = far.placed
    async with running:
        yield _member(Address(running.http, SecretStr(KEY)), "desk")


@asynccontextmanager
async def _daily(authority: Authority) -> AsyncIterator[TelephonyBackend]:
    async with daily_rig(authority) as rig:
        yield rig.backend


@asynccontextmanager
async def _attached(address: Address) -> AsyncIterator[TelephonyBackend]:
    yield _member(address, f"contract-{uuid.uuid4().hex[:8]}", temporary=True)


def _member(address: Address, room: str, *, temporary: bool = False) -> GatewayBackend:
    member = Membership(room=room, user_name="Ada", user_id="ada", temporary=temporary)
    return GatewayBackend(TeamGateway("Gateway", address), member)


class _FarParties:
    """What the practice line does, on the fake engine of a real gateway."""

    def __init__(self, running: RunningGateway) -> None:
        self._engine = running.engine

    def placed(self, leg: FakeLeg) -> None:
        if BUSY in leg.uri:
            self._soon(lambda: self._engine.end(leg.id, CloseCause.REJECTED, sip_code=486))
        else:
            self._soon(lambda: self._ring(leg))

    def _ring(self, leg: FakeLeg) -> None:
        self._engine.ring(leg.id)
        if NO_ANSWER not in leg.uri:
            self._soon(lambda: self._pick_up(leg))

    def _pick_up(self, leg: FakeLeg) -> None:
        leg.quality = Quality(codec="PCMU")
        self._engine.pick_up(leg.id)
        if DROP in leg.uri or RINGBACK in leg.uri:
            self._soon(lambda: self._engine.end(leg.id))
        if RINGBACK in leg.uri:
            back = LegId(str(uuid.uuid4()))
            self._soon(lambda: self._soon(lambda: self._offer(back)))

    def _offer(self, leg: LegId) -> None:
        self._engine.offer(leg, to_user="desk")

    def _soon(self, action: Callable[[], object]) -> None:
        asyncio.get_running_loop().call_later(0.01, action)


def _practise(server: GatewayServer) -> None:
    """Put the practice room behind the scripted gateway."""
    room = PracticeRoom(lambda name, payload: server.notify(name, **payload))

    def guarded(act: Callable[[dict[str, Any]], Any]) -> Callable[[dict[str, Any]], Any]:
        def answer(params: dict[str, Any]) -> dict[str, Any]:
            try:
                result = act(params)
            except SessionGone as gone:
                raise Refusal(-32000, gone.message, "no-such-session") from gone
            finally:
                server.sessions = list(room.legs.values())
            return result if isinstance(result, dict) else {}

        return answer

    def update(params: dict[str, Any]) -> None:
        if params.get("eject"):
            room.hang_up(params["sessionId"])
        else:
            room.allow(params["sessionId"], params["updatePermissions"])

    def tones(params: dict[str, Any]) -> None:
        room.check(params["sessionId"])

    def stats(params: dict[str, Any]) -> dict[str, Any]:
        room.check(params["sessionId"])
        return {"codec": "PCMU"}

    def dial(params: dict[str, Any]) -> dict[str, Any]:
        return {"session": {"sessionId": room.dial(params)}}

    def join(_params: dict[str, Any]) -> dict[str, Any]:
        server.sessions = list(room.legs.values())
        return server._join(_params)

    acts: dict[str, Callable[[dict[str, Any]], Any]] = {
        "startDialOut": dial,
        "stopDialOut": lambda params: room.hang_up(params["sessionId"]),
        "declineDialIn": lambda params: room.hang_up(params["sessionId"]),
        "answerDialIn": lambda params: room.answer(params["sessionId"]),
        "updateParticipant": update,
        "sendDTMF": tones,
        "getStats": stats,
        "sipCallTransfer": lambda params: room.transfer(params["sessionId"], params["toEndPoint"]),
    }
    for method, act in acts.items():
        server.answer(method, guarded(act))
    server.answer("join", join)
