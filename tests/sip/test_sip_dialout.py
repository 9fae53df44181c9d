"""Dial-out against SIPp: every way an INVITE can go."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused, InvalidInput
from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import (
    CloseCause,
    LegAnswered,
    LegCalling,
    LegEarlyMedia,
    LegOffered,
    LegRinging,
    PlaceOptions,
)
from softphone.gateway.sip.native import NativeCalls
from softphone.gateway.sip.options import EngineOptions
from tests.patience import PATIENCE_S
from tests.sip.sipbench import Recorder, free_udp_port, sipp

pytestmark = pytest.mark.sip
LEG = LegId("leg-1")


def uri(port: int) -> str:
    return f"sip:sipp@127.0.0.1:{port}"


async def test_ringing_then_answer_then_our_bye(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("callee_ringing_answer") as peer:
        call_id = await engine.place(LEG, uri(peer.port), PlaceOptions())
        answered = await events.wait(LegAnswered)
        assert answered.codec == "PCMU"
        assert answered.sip_call_id == call_id != ""
        await engine.hang_up(LEG)
        assert (await events.closed(LEG)).cause is CloseCause.LOCAL_HANGUP
        assert await peer.succeeded()
    assert events.names(LEG) == ["LegCalling", "LegRinging", "LegAnswered", "LegClosed"]


async def test_answer_without_ringing(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("callee_answer") as peer:
        await engine.place(LEG, uri(peer.port), PlaceOptions())
        await events.wait(LegAnswered)
        await engine.hang_up(LEG)
        assert await peer.succeeded()
    assert events.names(LEG) == ["LegCalling", "LegAnswered", "LegClosed"]


async def test_early_media_is_there_before_the_answer(
    engine: BaresipEngine, events: Recorder
) -> None:
    async with sipp("callee_early_media") as peer:
        await engine.place(LEG, uri(peer.port), PlaceOptions())
        await events.wait(LegEarlyMedia)
        assert not events.of(LegAnswered)
        assert engine.media(LEG) is not None
        await events.wait(LegAnswered)
        await engine.hang_up(LEG)
        assert await peer.succeeded()
    assert events.names(LEG) == ["LegCalling", "LegEarlyMedia", "LegAnswered", "LegClosed"]


@pytest.mark.parametrize(
    ("status", "phrase", "cause"),
    [
        (486, "Busy Here", CloseCause.REJECTED),
        (480, "Temporarily Unavailable", CloseCause.REJECTED),
        (603, "Decline", CloseCause.REJECTED),
        (404, "Not Found", CloseCause.REJECTED),
        (503, "Service Unavailable", CloseCause.REJECTED),
        (302, "Moved Temporarily", CloseCause.REDIRECTED),
    ],
)
async def test_final_refusal(
    engine: BaresipEngine, events: Recorder, status: int, phrase: str, cause: CloseCause
) -> None:
    async with sipp("callee_final", keys={"status": str(status), "phrase": phrase}) as peer:
        await engine.place(LEG, uri(peer.port), PlaceOptions())
        closed = await events.closed(LEG)
        assert (closed.cause, closed.sip_code, closed.reason) == (cause, status, phrase)
        assert await peer.succeeded()
    assert engine.live_legs == 0


class TestSilence:
    @pytest.fixture
    def engine_options(self) -> EngineOptions:
        return EngineOptions(no_response_s=0.2)

    async def test_nobody_responds(self, engine: BaresipEngine, events: Recorder) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as deaf:
            deaf.bind(("127.0.0.1", 0))
            await engine.place(LEG, uri(deaf.getsockname()[1]), PlaceOptions())
            closed = await events.closed(LEG)
        assert (closed.cause, closed.sip_code) == (CloseCause.TIMEOUT, 408)

    async def test_a_ringing_phone_is_not_given_up(
        self, engine: BaresipEngine, events: Recorder
    ) -> None:
        async with sipp("callee_cancelled") as peer:
            await engine.place(LEG, uri(peer.port), PlaceOptions())
            await events.wait(LegRinging)
            await asyncio.sleep(0.4)  # the time limit itself is what is tested
            assert engine.live_legs == 1
            await engine.hang_up(LEG)
            assert await peer.succeeded()


class TestNobodyListens:
    @pytest.fixture
    def engine_options(self) -> EngineOptions:
        return EngineOptions(probe_after_s=0.1)

    async def test_a_closed_port_is_told_long_before_timer_b(
        self, engine: BaresipEngine, events: Recorder
    ) -> None:
        await engine.place(LEG, f"sip:x@127.0.0.1:{free_udp_port()}", PlaceOptions())
        closed = await events.closed(LEG)
        assert (closed.cause, closed.sip_code) == (CloseCause.UNREACHABLE, 503)

    async def test_a_port_that_only_keeps_silent_goes_on_ringing(
        self, engine: BaresipEngine, events: Recorder
    ) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
            silent.bind(("127.0.0.1", 0))
            await engine.place(LEG, f"sip:x@127.0.0.1:{silent.getsockname()[1]}", PlaceOptions())
            silent.settimeout(PATIENCE_S)
            while await asyncio.to_thread(silent.recv, 4096) != b"\r\n\r\n":
                pass
            await engine.hang_up(LEG)
            closed = await events.closed(LEG)
        assert closed.cause is CloseCause.LOCAL_CANCEL


async def test_refused_tcp_connection(engine: BaresipEngine, events: Recorder) -> None:
    with socket.socket() as closed_port:
        closed_port.bind(("127.0.0.1", 0))
        port = closed_port.getsockname()[1]
        await engine.place(LEG, f"sip:x@127.0.0.1:{port};transport=tcp", PlaceOptions())
        closed = await events.closed(LEG)
    assert closed.cause is CloseCause.UNREACHABLE
    assert closed.reason == "The host refused the connection."


async def test_answer_with_a_codec_nobody_offered_is_a_failure(
    engine: BaresipEngine, events: Recorder
) -> None:
    async with sipp("callee_other_codec") as peer:
        await engine.place(LEG, f"sip:x@127.0.0.1:{peer.port}", PlaceOptions())
        closed = await events.closed(LEG)
        assert await peer.succeeded(), "the peer got its ACK and a BYE"
    assert (closed.cause, closed.sip_code) == (CloseCause.REJECTED, 488)
    assert not events.of(LegAnswered)


async def test_bye_right_after_the_answer(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("callee_bye_at_once") as peer:
        await engine.place(LEG, uri(peer.port), PlaceOptions())
        closed = await events.closed(LEG)
        assert closed.cause is CloseCause.REMOTE_HANGUP
        assert await peer.succeeded()
    assert events.names(LEG) == ["LegCalling", "LegAnswered", "LegClosed"]


async def test_cancel_while_ringing(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("callee_cancelled") as peer:
        await engine.place(LEG, uri(peer.port), PlaceOptions())
        await events.wait(LegRinging)
        await engine.hang_up(LEG)
        assert (await events.closed(LEG)).cause is CloseCause.LOCAL_CANCEL
        assert await peer.succeeded()


async def test_answer_that_crosses_our_cancel_is_ended(
    engine: BaresipEngine, events: Recorder
) -> None:
    async with sipp("callee_cancel_race") as peer:
        await engine.place(LEG, uri(peer.port), PlaceOptions())
        await events.wait(LegRinging)
        await engine.hang_up(LEG)
        assert await peer.succeeded(), "the caller must send ACK and BYE"
    assert events.names(LEG) == ["LegCalling", "LegRinging", "LegClosed"]


async def test_cancel_waits_for_the_first_response(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("callee_slow_cancelled") as peer:
        await engine.place(LEG, uri(peer.port), PlaceOptions())
        await engine.hang_up(LEG)
        assert (await events.closed(LEG)).cause is CloseCause.LOCAL_CANCEL
        assert engine.live_legs == 0
        assert await peer.succeeded(), "the caller must send CANCEL and ACK"
    assert events.names(LEG) == ["LegCalling", "LegClosed"]


async def test_a_call_that_nobody_waits_for_is_cancelled(
    engine: BaresipEngine, events: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect, sent = NativeCalls.connect, asyncio.Event()

    async def noted(*given: Any, **options: Any) -> int:
        sent.set()
        return await connect(*given, **options)

    monkeypatch.setattr(NativeCalls, "connect", noted)
    async with sipp("callee_slow_cancelled") as peer:
        placing = asyncio.ensure_future(engine.place(LEG, uri(peer.port), PlaceOptions()))
        await sent.wait()
        placing.cancel()
        assert await peer.succeeded(), "the caller must send CANCEL and ACK"
    await asyncio.wait_for(engine._table.wait_empty(), PATIENCE_S)
    assert events.names(LEG) == []


@pytest.mark.parametrize(
    "address",
    [
        "bob", "tel:+15551234567", "sips:bob@127.0.0.1", "sip:127.0.0.1", "sip:@127.0.0.1",
        "sip:bob@", "sip:bob@127.0.0.1;transport=sctp", "sip:bob@127.0.0.1:0", "sip:bob@999.1.1.1",
        "sip:bob@127.0.0.1:70000", "sip:bob@host name", "sip:bob@127.0.0.1\r\nX-Evil: 1",
        "sip:bob@127.0.0.1?Route=evil", "sip:bob@127.0.0.1?X-A=1%0d%0aVia:%20x",
        "sip:bob@127.0.0.1;lr", "sip:" + "b" * 600 + "@127.0.0.1", "sip:bob@[::1", "",
    ],
)  # fmt: skip
async def test_what_is_not_an_address_never_reaches_the_engine(
    engine: BaresipEngine, events: Recorder, address: str
) -> None:
    with pytest.raises(InvalidInput):
        await engine.place(LEG, address, PlaceOptions())
    assert not engine.tainted
    assert events.events == []


async def test_host_that_does_not_resolve(engine: BaresipEngine, events: Recorder) -> None:
    with pytest.raises(CommandRefused) as refused:
        await engine.place(LEG, "sip:bob@no-such-host.invalid", PlaceOptions())
    assert refused.value.type == "sip-unavailable"
    assert events.events == []


async def test_host_that_cannot_be_reached_from_loopback(engine: BaresipEngine) -> None:
    with pytest.raises(CommandRefused, match="--sip-listen"):
        await engine.place(LEG, "sip:bob@192.0.2.1", PlaceOptions())


async def test_host_name_keeps_its_place_in_the_request(
    engine: BaresipEngine, events: Recorder
) -> None:
    loop = asyncio.get_running_loop()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.bind(("127.0.0.1", 0))
        peer.setblocking(False)
        port = peer.getsockname()[1]
        options = PlaceOptions(display_name='Zoë "Z" Ö', headers={"X-Ticket": "42"})
        await engine.place(LEG, f"sip:bob@localhost:{port}?X-From-Query=a%20b", options)
        invite = (await asyncio.wait_for(loop.sock_recv(peer, 65535), PATIENCE_S)).decode()
    assert invite.startswith(f"INVITE sip:bob@localhost:{port}")
    assert "\r\nX-Ticket: 42\r\n" in invite
    assert "\r\nX-From-Query: a b\r\n" in invite
    assert '\r\nFrom: "Zoë  Z  Ö" <sip:softphone@127.0.0.1>' in invite
    assert "m=video" not in invite


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ((), ["opus", "G722", "PCMU", "PCMA"]),
        (("PCMA",), ["PCMA", "opus", "G722", "PCMU"]),
        (("G722", "PCMU"), ["G722", "PCMU", "opus", "PCMA"]),
    ],
)
async def test_codecs_are_offered_in_the_order_asked_for(
    engine: BaresipEngine, asked: tuple[str, ...], offered: list[str]
) -> None:
    loop = asyncio.get_running_loop()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.bind(("127.0.0.1", 0))
        peer.setblocking(False)
        await engine.place(LEG, uri(peer.getsockname()[1]), PlaceOptions(codecs=asked))
        invite = (await asyncio.wait_for(loop.sock_recv(peer, 65535), PATIENCE_S)).decode()
    names = [line.split()[1].split("/")[0] for line in invite.split("\r\n") if "a=rtpmap" in line]
    assert [name for name in names if name != "telephone-event"] == offered


async def test_unknown_codec_is_named(engine: BaresipEngine) -> None:
    with pytest.raises(InvalidInput, match="SPEEX"):
        await engine.place(LEG, "sip:bob@127.0.0.1:9", PlaceOptions(codecs=("SPEEX",)))


async def test_close_ends_live_and_ringing_legs(events: Recorder) -> None:
    engine = BaresipEngine(EngineOptions())
    await engine.start(events)
    async with sipp("callee_answer") as answered, sipp("callee_cancelled") as ringing:
        await engine.place(LEG, uri(answered.port), PlaceOptions())
        await engine.place(LegId("leg-2"), uri(ringing.port), PlaceOptions())
        await events.wait(LegAnswered)
        await events.wait(LegRinging)
        await engine.close()
        assert await answered.succeeded()
        assert await ringing.succeeded()
    assert (await events.closed(LEG)).cause is CloseCause.LOCAL_HANGUP
    assert (await events.closed(LegId("leg-2"))).cause is CloseCause.LOCAL_CANCEL
    assert engine.live_legs == 0


class TestFull:
    @pytest.fixture
    def engine_options(self) -> EngineOptions:
        return EngineOptions(max_legs=1)

    async def test_no_more_legs_than_allowed(self, engine: BaresipEngine, events: Recorder) -> None:
        async with sipp("callee_cancelled") as peer:
            await engine.place(LEG, uri(peer.port), PlaceOptions())
            await events.wait(LegCalling)
            with pytest.raises(CommandRefused, match="already carries 1"):
                await engine.place(LegId("leg-2"), uri(peer.port), PlaceOptions())
            await events.wait(LegRinging)
            await engine.hang_up(LEG)
            assert await peer.succeeded()


async def test_over_tcp(engine: BaresipEngine, events: Recorder) -> None:
    async with sipp("callee_ringing_answer", "-t", "t1") as peer:
        await engine.place(LEG, f"{uri(peer.port)};transport=tcp", PlaceOptions())
        await events.wait(LegAnswered)
        await engine.hang_up(LEG)
        assert await peer.succeeded()


async def test_a_call_to_ourselves_is_two_legs(engine: BaresipEngine, events: Recorder) -> None:
    host, port = engine.listen
    await engine.place(LEG, f"sip:support@{host}:{port}?X-Ticket=7", PlaceOptions())
    offered = await events.wait(LegOffered)
    assert offered.to_user == "support"
    assert offered.headers == {"X-Ticket": "7"}
    await engine.answer(offered.leg)
    await events.wait(LegAnswered, 2)
    assert {event.codec for event in events.of(LegAnswered)} == {"OPUS"}
    await engine.hang_up(LEG)
    assert (await events.closed(LEG)).cause is CloseCause.LOCAL_HANGUP
    assert (await events.closed(offered.leg)).cause is CloseCause.REMOTE_HANGUP


async def test_end_is_reported_before_the_engine_has_stopped_the_audio(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    loop = asyncio.get_running_loop()
    taken = []
    for number in range(3):  # the best of three: the machine may be busy
        leg = LegId(f"leg-{number}")
        await engine.place(leg, f"sip:drop@{line.address[4:]}", PlaceOptions())
        await events.wait(LegAnswered, number + 1)
        (peer,) = line.legs
        before = loop.time()
        peer.hang_up()
        await events.closed(leg)
        taken.append(loop.time() - before)
    assert min(taken) < 0.015, "stopping the audio takes the engine 20 to 40 ms"
