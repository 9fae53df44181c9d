"""Tones from the operator's key to the far party's ear: exact, whoever types how fast."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from pydantic import SecretStr

from softphone.backends.gateway.backend import GatewayBackend
from softphone.backends.gateway.endpoint import Address, TeamGateway
from softphone.backends.gateway.room_access import Membership
from softphone.controller.controller import TelephonyController
from softphone.domain.dialing import DialRequest
from softphone.domain.dtmf import TonePart, ToneProgress
from softphone.domain.ids import SessionId
from softphone.domain.recording import RecordingState
from softphone.domain.session import SessionState
from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.practice_line.media import sounds
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.options import EngineOptions
from tests.fakes.gateway_process import KEY, RunningGateway, eventually
from tests.fakes.sip_peer import callee
from tests.patience import PATIENCE_S

pytestmark = pytest.mark.sip

KEYS = "159#0*7320486ABCD159"
KEYS_PER_SECOND = 20


class Operator:
    """A controller with its real backend and gateway."""

    def __init__(self, gateway: RunningGateway) -> None:
        self.gateway = gateway
        self.controller = TelephonyController()
        self.progress: list[ToneProgress] = []
        self._changed = asyncio.Event()
        self.controller.tone_progress.subscribe(self._on_progress)
        self.paused: list[bool] = []
        self.controller.store.subscribe(lambda old, new: self._changed.set())
        self.controller.recording_changes.subscribe(self._on_recording)

    async def dial(self, address: str, post_dial: str = "") -> SessionId:
        """Dial, and wait for the answer."""
        session = self.controller.dial(DialRequest(destination=address, post_dial=post_dial))
        await self.until(lambda: self.state(session) is SessionState.ACTIVE)
        return session

    def state(self, session: SessionId) -> SessionState | None:
        found = self.controller.store.get(session)
        return None if found is None else found.state

    async def until(self, check: Callable[[], object], limit_s: float = PATIENCE_S) -> None:
        async with asyncio.timeout(limit_s):
            while not check():
                self._changed.clear()
                await self._changed.wait()

    async def sent(self, count: int) -> None:
        """Wait until so many tones of a run were handed over and it is done."""
        await self.until(
            lambda: self.progress and self.progress[-1].done and self.progress[-1].sent == count
        )

    async def until_heard(self, heard: list[str], tones: str) -> None:
        """Wait until the far party has taken these."""
        await eventually(lambda: len(heard) >= len(tones))
        assert "".join(heard) == tones

    def _on_recording(self, state: RecordingState) -> None:
        self.paused.append(state.paused)
        self._changed.set()

    def _on_progress(self, progress: ToneProgress) -> None:
        self.progress.append(progress)
        self._changed.set()


@pytest.fixture
async def operator(tmp_path: Path, line: PracticeLine) -> AsyncIterator[Operator]:
    engine = BaresipEngine(EngineOptions())
    async with RunningGateway(tmp_path, sip=engine) as gateway:
        gateway.practice = line.address.removeprefix("sip:")
        await gateway.room()
        backend = GatewayBackend(
            TeamGateway("Test", Address(gateway.http, SecretStr(KEY))),
            Membership(room="desk", user_name="Operator", user_id="operator"),
        )
        operator = Operator(gateway)
        await operator.controller.start(backend)
        yield operator
        await operator.controller.stop()


@pytest.mark.timeout(60)
async def test_twenty_keys_a_second_lose_nothing(operator: Operator) -> None:
    with callee() as peer:
        session = await operator.dial(peer.address)
        loop = asyncio.get_running_loop()
        began = loop.time()
        for place, key in enumerate(KEYS, 1):
            operator.controller.send_tones(session, key)
            await asyncio.sleep(max(0.0, began + place / KEYS_PER_SECOND - loop.time()))
        typed_s = loop.time() - began
        assert typed_s < 1.3, "the keys are taken as fast as they are pressed"
        await asyncio.to_thread(peer.wait_for_tones, KEYS, 15)
        await operator.sent(len(KEYS))
        assert operator.progress[-1].text == KEYS


@pytest.mark.timeout(60)
async def test_what_stands_behind_the_number_waits_for_the_operator(operator: Operator) -> None:
    with callee() as peer:
        session = await operator.dial(peer.address, post_dial=",12;34#")
        await operator.until(lambda: operator.progress and operator.progress[-1].held)
        await asyncio.to_thread(peer.wait_for_tones, "12")
        operator.controller.go_on_with_tones(session)
        await asyncio.to_thread(peer.wait_for_tones, "1234#")


@pytest.mark.timeout(60)
async def test_a_macro_hears_the_prompt_of_a_menu_out(
    operator: Operator, line: PracticeLine
) -> None:
    loop, prompt_s = asyncio.get_running_loop(), len(sounds.prompt()) / sounds.RATE
    session = await operator.dial("sip:ivr@practice-line")
    answered = loop.time()
    (peer,) = line.legs
    heard: list[float] = []
    peer.on_tone = lambda tone: heard.append(loop.time())
    operator.controller.send_tones(session, "~7")
    await operator.until(lambda: operator.progress and operator.progress[-1].listening)
    await operator.sent(1)
    await eventually(lambda: heard)
    assert heard[0] - answered > prompt_s
    assert not any(progress.held for progress in operator.progress), "nobody was asked"


@pytest.mark.timeout(60)
async def test_the_last_tones_come_again_by_sip_info(
    operator: Operator, line: PracticeLine
) -> None:
    session = await operator.dial("sip:echo@practice-line")
    (peer,) = line.legs
    by_rtp: list[str] = []
    by_info: list[str] = []
    take_info = peer._take_info
    peer.on_tone = by_rtp.append

    def taken(transaction: object) -> None:
        peer.on_tone = by_info.append
        take_info(transaction)  # type: ignore[arg-type]
        peer.on_tone = by_rtp.append

    peer._take_info = taken  # type: ignore[method-assign]
    operator.controller.send_tones(session, "19")
    await operator.sent(2)
    await operator.until_heard(by_rtp, "19")
    operator.controller.resend_tones(session)
    await operator.until_heard(by_info, "19")
    assert by_rtp == ["1", "9"]


@pytest.mark.timeout(60)
async def test_a_secret_is_heard_by_the_far_party_and_by_nobody_else(
    operator: Operator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "86420975"

    async def filled() -> tuple[TonePart, ...]:
        return (TonePart("1"), TonePart(secret, secret=True), TonePart("#"))

    operator.gateway.state.telephony.control.shield_s = 0.1
    with callee() as peer:
        session = await operator.dial(peer.address)
        operator.controller.record(True)
        await operator.until(lambda: operator.controller.recording.on)
        operator.controller.play_macro(session, "Mailbox", filled)
        await asyncio.to_thread(peer.wait_for_tones, f"1{secret}#")
        await operator.sent(len(secret) + 2)
        await operator.until(lambda: operator.paused and not operator.paused[-1])
    assert True in operator.paused, "the recording paused"
    shown = [repr(progress) for progress in operator.progress]
    shown += [repr(entry) for entry in operator.controller.timeline(session)]
    assert not [text for text in shown if secret in text or "8642" in text]
    ours = [r.getMessage() for r in caplog.records if r.name.startswith("softphone")]
    assert not [text for text in ours if secret in text]
