"""Dial-in with SIPp as the caller, well-behaved and not."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
from pathlib import Path

import pytest

from softphone.errors import BackendUnavailable, SessionGone
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import (
    CloseCause,
    LegAnswered,
    LegClosed,
    LegOffered,
    LegRemoteHold,
    LegTransferRequested,
)
from softphone.gateway.sip.options import EngineOptions
from tests.patience import PATIENCE_S
from tests.sip.sipbench import Recorder, sipp

pytestmark = pytest.mark.sip

TRACE_LATE_S = 0.02


def address(engine: BaresipEngine) -> str:
    host, port = engine.listen
    return f"{host}:{port}"


async def test_caller_is_offered_answered_and_hangs_up(
    engine: BaresipEngine, events: Recorder
) -> None:
    async with sipp("caller", "-s", "support.2", target=address(engine)) as peer:
        offered = await events.wait(LegOffered)
        assert offered.to_user == "support.2"
        assert offered.from_name == "Test Caller"
        assert offered.from_uri.startswith("sip:caller@127.0.0.1:")
        assert offered.headers == {"X-Account": "4711", "X-Empty": ""}
        assert offered.sip_call_id
        await engine.answer(offered.leg)
        assert (await events.wait(LegAnswered)).codec == "PCMU"
        assert (await events.closed(offered.leg)).cause is CloseCause.REMOTE_HANGUP
        assert await peer.succeeded()
    assert events.names(offered.leg) == ["LegOffered", "LegAnswered", "LegClosed"]


async def test_the_name_wanted_in_the_address_is_told(
    engine: BaresipEngine, events: Recorder
) -> None:
    async with sipp("caller_named", "-s", "support", target=address(engine)) as peer:
        offered = await events.wait(LegOffered)
        assert (offered.to_user, offered.display_name) == ("support", "Ann Lee")
        await engine.answer(offered.leg)
        await events.wait(LegAnswered)
        await engine.hang_up(offered.leg)
        await events.closed(offered.leg)
        assert await peer.succeeded()


async def test_over_tcp_as_well(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("caller", "-s", "support", "-t", "t1", target=address(engine)) as peer:
        offered = await events.wait(LegOffered)
        await engine.answer(offered.leg)
        assert (await events.closed(offered.leg)).cause is CloseCause.REMOTE_HANGUP
        assert await peer.succeeded()


async def test_we_hang_up(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("caller_stays", "-s", "support", target=address(engine)) as peer:
        offered = await events.wait(LegOffered)
        await engine.answer(offered.leg)
        await events.wait(LegAnswered)
        await engine.hang_up(offered.leg)
        assert (await events.closed(offered.leg)).cause is CloseCause.LOCAL_HANGUP
        assert await peer.succeeded()


async def test_caller_gives_up_while_ringing(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("caller_cancels", "-s", "support", target=address(engine)) as peer:
        offered = await events.wait(LegOffered)
        closed = await events.closed(offered.leg)
        assert (closed.cause, closed.sip_code) == (CloseCause.REMOTE_CANCEL, 487)
        assert await peer.succeeded()
        with pytest.raises(SessionGone):
            await engine.answer(offered.leg)


async def test_rejection_says_which_code_was_sent(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("caller_rejected", "-s", "nowhere", target=address(engine)) as peer:
        offered = await events.wait(LegOffered)
        assert await engine.reject(offered.leg, 404) == 486
        closed = await events.closed(offered.leg)
        assert (closed.cause, closed.sip_code) == (CloseCause.LOCAL_REJECT, 486)
        assert await peer.succeeded()


async def test_hold_is_reported_and_a_refer_is_shown_and_not_obeyed(
    engine: BaresipEngine, events: Recorder
) -> None:
    async with sipp("caller_holds", "-s", "support", target=address(engine)) as peer:
        offered = await events.wait(LegOffered)
        await engine.answer(offered.leg)
        assert (await events.wait(LegRemoteHold, 1)).held
        assert not (await events.wait(LegRemoteHold, 2)).held
        wanted = await events.wait(LegTransferRequested)
        assert wanted.target == "sip:elsewhere@192.0.2.7"
        await engine.refuse_transfer(offered.leg)
        await events.closed(offered.leg)
        assert await peer.succeeded()
    assert {event.leg for event in events.of(LegClosed)} == {offered.leg}


async def test_who_asked_for_a_transfer_hears_of_its_success_before_the_end(
    engine: BaresipEngine, events: Recorder
) -> None:
    """A NOTIFY of 100 and one of 200, then BYE, as the scenario checks."""
    keys = {"target": "sip:elsewhere@192.0.2.7"}
    async with sipp(
        "caller_refers_accepted", "-s", "support", target=address(engine), keys=keys
    ) as peer:
        offered = await events.wait(LegOffered)
        await engine.answer(offered.leg)
        await events.wait(LegTransferRequested)
        await engine.confirm_transfer(offered.leg)
        await engine.confirm_transfer(offered.leg)
        await engine.hang_up(offered.leg)
        assert (await events.closed(offered.leg)).cause is CloseCause.LOCAL_HANGUP
        assert await peer.succeeded()
    with pytest.raises(SessionGone):
        await engine.confirm_transfer(offered.leg)


async def test_a_refer_right_behind_the_ack_comes_after_the_answer(
    engine: BaresipEngine, events: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However late the message trace tells the codec that the answer is reported with."""
    loop, take = asyncio.get_running_loop(), engine._signs.take
    monkeypatch.setattr(
        engine._trace, "_report", lambda sign: loop.call_later(TRACE_LATE_S, take, sign)
    )
    keys = {"target": "sip:elsewhere@192.0.2.7"}
    async with sipp(
        "caller_refers_declined", "-s", "support", target=address(engine), keys=keys
    ) as peer:
        offered = await events.wait(LegOffered)
        await engine.answer(offered.leg)
        await events.wait(LegTransferRequested)
        assert (await events.wait(LegAnswered)).codec == "PCMU"
        await engine.refuse_transfer(offered.leg)
        await engine.hang_up(offered.leg)
        await events.closed(offered.leg)
        assert await peer.succeeded()
    expected = ["LegOffered", "LegAnswered", "LegTransferRequested", "LegClosed"]
    assert events.names(offered.leg) == expected


@pytest.mark.parametrize(
    "extra",
    [
        "X-Big: " + "x" * 20_000 + "\r\n",
        "X-Split: a\r\nb\r\n",
        "".join(f"X-Many-{number}: y\r\n" for number in range(500)),
        "X-Null: a\0b\r\n",
    ],
    ids=["huge header", "bare line", "many headers", "null byte"],
)
async def test_odd_headers_harm_nobody(engine: BaresipEngine, events: Recorder, extra: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as rude:
        rude.bind(("127.0.0.1", 0))
        rude.sendto(_invite(engine, rude.getsockname()[1], extra).encode(), engine.listen)
    async with sipp("caller", "-s", "support", target=address(engine)) as peer:
        await events.until(lambda: any(e.to_user == "support" for e in events.of(LegOffered)))
        polite = next(e for e in events.of(LegOffered) if e.to_user == "support")
        await engine.answer(polite.leg)
        assert await peer.succeeded()
    assert not engine.tainted


async def test_busy_port_is_named(engine: BaresipEngine, events: Recorder) -> None:
    host, port = engine.listen
    second = BaresipEngine(EngineOptions(listen_host=host, listen_port=port))
    with pytest.raises(BackendUnavailable, match=str(port)):
        await second.start(events)


async def test_invite_without_contact_taints_the_engine_and_nothing_aborts() -> None:
    """In a process of its own: what it leaks is freed by leaving at once."""
    worker = await asyncio.create_subprocess_exec(
        sys.executable, str(Path(__file__).with_name("lone_engine.py")),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert worker.stdout is not None
    ready = json.loads(await asyncio.wait_for(worker.stdout.readline(), PATIENCE_S))
    async with sipp("caller_no_contact", "-s", "support", target=ready["listen"]) as peer:
        assert await peer.succeeded()
    tainted = json.loads(await asyncio.wait_for(worker.stdout.readline(), PATIENCE_S))
    assert tainted["event"] == "EngineTainted"
    refused = json.loads(await asyncio.wait_for(worker.stdout.readline(), PATIENCE_S))
    assert refused == {"event": "refused", "type": "sip-unavailable"}
    assert await asyncio.wait_for(worker.wait(), PATIENCE_S) == 0


def _invite(engine: BaresipEngine, port: int, extra: str) -> str:
    host, listen = engine.listen
    return (
        f"INVITE sip:odd@{host}:{listen} SIP/2.0\r\n"
        f"Via: SIP/2.0/UDP 127.0.0.1:{port};branch=z9hG4bKodd\r\n"
        f"From: <sip:rude@127.0.0.1:{port}>;tag=1\r\nTo: <sip:odd@{host}>\r\n"
        f"Call-ID: odd@127.0.0.1\r\nCSeq: 1 INVITE\r\nMax-Forwards: 70\r\n"
        f"Contact: <sip:rude@127.0.0.1:{port}>\r\n{extra}Content-Length: 0\r\n\r\n"
    )
