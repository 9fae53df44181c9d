"""The practice line's ten addresses, by name and by number, against baresip and SIPp."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import sys

import pytest

from softphone.domain.ids import LegId
from softphone.gateway.practice_line.directory import (
    CALLBACK_HEADER,
    PRACTICE_NUMBERS,
    practice_name,
)
from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import (
    CloseCause,
    LegAnswered,
    LegClosed,
    LegEarlyMedia,
    LegOffered,
    LegRinging,
    PlaceOptions,
)
from tests.patience import PATIENCE_S
from tests.sip.sipbench import Recorder, sipp

pytestmark = pytest.mark.sip
LEG = LegId("leg-1")


def at(line: PracticeLine, user: str) -> str:
    return f"sip:{user}@{line.address.removeprefix('sip:')}"


def test_each_number_means_its_name() -> None:
    assert [entry.number for entry in PRACTICE_NUMBERS] == [
        f"+155501000{number:02d}" for number in range(1, 11)
    ]
    for entry in PRACTICE_NUMBERS:
        assert practice_name(entry.name) == entry.name
        assert practice_name(entry.number) == entry.name
        assert practice_name(entry.number[1:]) == entry.name
    assert practice_name("nobody") is None


@pytest.mark.parametrize(
    ("user", "status", "rings"),
    [
        ("busy", 486, False),
        ("+15550100003", 486, False),
        ("decline", 603, True),
        ("+15550100004", 603, True),
        ("nobody", 404, False),
    ],
)
async def test_refusals(
    engine: BaresipEngine,
    events: Recorder,
    line: PracticeLine,
    user: str,
    status: int,
    rings: bool,
) -> None:
    await engine.place(LEG, at(line, user), PlaceOptions())
    closed = await events.closed(LEG)
    assert (closed.cause, closed.sip_code) == (CloseCause.REJECTED, status)
    assert bool(events.of(LegRinging)) == rings


async def test_noanswer_rings_until_we_give_up(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    await engine.place(LEG, at(line, "noanswer"), PlaceOptions())
    await events.wait(LegRinging)
    await engine.hang_up(LEG)
    assert (await events.closed(LEG)).cause is CloseCause.LOCAL_CANCEL
    await engine.close()
    assert line.live_legs == 0


@pytest.mark.parametrize("user", ["echo", "+15550100001", "15550100001"])
async def test_echo_rings_and_answers(
    engine: BaresipEngine, events: Recorder, line: PracticeLine, user: str
) -> None:
    await engine.place(LEG, at(line, user), PlaceOptions())
    await events.wait(LegAnswered)
    assert events.names(LEG) == ["LegCalling", "LegRinging", "LegAnswered"]
    await engine.close()
    assert line.live_legs == 0


async def test_early_plays_before_it_answers(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    await engine.place(LEG, at(line, "early"), PlaceOptions())
    early = await events.wait(LegEarlyMedia)
    answered = await events.wait(LegAnswered)
    assert line.timing.early - 0.05 < answered.at - early.at < line.timing.early + 2


async def test_pcmu_answers_nothing_else(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    await engine.place(LEG, at(line, "pcmu"), PlaceOptions(codecs=("OPUS", "PCMA")))
    assert (await events.wait(LegAnswered)).codec == "PCMU"


async def test_other_addresses_take_the_callers_first_choice(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    await engine.place(LEG, at(line, "echo"), PlaceOptions(codecs=("PCMA",)))
    assert (await events.wait(LegAnswered)).codec == "PCMA"


async def test_drop_hangs_up_by_itself(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    await engine.place(LEG, at(line, "drop"), PlaceOptions())
    answered = await events.wait(LegAnswered)
    closed = await events.closed(LEG)
    assert closed.cause is CloseCause.REMOTE_HANGUP
    assert line.timing.drop - 0.05 < closed.at - answered.at < line.timing.drop + 2


async def test_ringback_calls_the_room_back(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    host, port = engine.listen
    headers = {CALLBACK_HEADER: f"sip:support@{host}:{port}"}
    await engine.place(LEG, at(line, "ringback"), PlaceOptions(headers=headers))
    assert (await events.closed(LEG)).cause is CloseCause.REMOTE_HANGUP
    offered = await events.wait(LegOffered)
    assert offered.to_user == "support"
    assert offered.from_uri.startswith("sip:ringback@")
    await engine.answer(offered.leg)
    assert (await events.wait(LegAnswered, 2)).leg == offered.leg
    await engine.hang_up(offered.leg)
    assert (await events.closed(offered.leg)).cause is CloseCause.LOCAL_HANGUP


async def test_ringback_never_calls_a_third_party(
    engine: BaresipEngine, events: Recorder, line: PracticeLine
) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as victim:
        victim.bind(("127.0.0.2", 0))
        victim.setblocking(False)
        headers = {CALLBACK_HEADER: f"sip:x@127.0.0.2:{victim.getsockname()[1]}"}
        await engine.place(LEG, at(line, "ringback"), PlaceOptions(headers=headers))
        await events.closed(LEG)
        await asyncio.sleep(2 * line.timing.call_back)  # long enough for the call not to come
        with pytest.raises(BlockingIOError):
            victim.recv(1)


async def test_ringback_calls_a_plain_telephone_by_its_contact(line: PracticeLine) -> None:
    loop = asyncio.get_running_loop()
    host, _, port = line.address.removeprefix("sip:").partition(":")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.bind(("127.0.0.1", 0))
        phone.setblocking(False)
        own = phone.getsockname()[1]
        phone.sendto(_invite(line, "ringback", body=_sdp("sendrecv"), port=own), (host, int(port)))
        async with asyncio.timeout(PATIENCE_S):
            while not (call := await loop.sock_recv(phone, 65535)).startswith(b"INVITE"):
                pass
    assert call.startswith(f"INVITE sip:phone@127.0.0.1:{own} SIP/2.0".encode())


async def test_refer_calls_the_target_and_reports(line: PracticeLine) -> None:
    host_port = line.address.removeprefix("sip:")
    keys = {"target": at(line, "echo")}
    async with sipp("caller_refers", "-s", "refer", target=host_port, keys=keys) as peer:
        assert await peer.succeeded()


async def test_hold_is_answered_with_recvonly(line: PracticeLine) -> None:
    reply = await _exchange(line, _invite(line, "echo", body=_sdp("sendonly")), b"200 OK")
    assert "\r\na=recvonly\r\n" in reply


async def test_offer_without_g711_is_not_acceptable(line: PracticeLine) -> None:
    body = _sdp("sendrecv").replace("0 8", "96").replace("PCMU/8000", "opus/48000/2")
    await _exchange(line, _invite(line, "echo", body=body), b"488 Not Acceptable Here")


async def test_repeated_invite_is_one_leg_and_the_answer_repeats_until_acknowledged(
    line: PracticeLine,
) -> None:
    loop = asyncio.get_running_loop()
    host, _, port = line.address.removeprefix("sip:").partition(":")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.bind(("127.0.0.1", 0))
        phone.setblocking(False)
        invite = _invite(line, "pcmu", body=_sdp("sendrecv"), port=phone.getsockname()[1])
        phone.sendto(invite, (host, int(port)))
        phone.sendto(invite, (host, int(port)))
        answers = 0
        async with asyncio.timeout(PATIENCE_S):
            while answers < 3:
                answers += (await loop.sock_recv(phone, 65535)).startswith(b"SIP/2.0 200")
        assert line.live_legs == 1


async def test_repeated_invite_is_answered_again_as_before(line: PracticeLine) -> None:
    loop = asyncio.get_running_loop()
    host, _, port = line.address.removeprefix("sip:").partition(":")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.bind(("127.0.0.1", 0))
        phone.setblocking(False)
        invite = _invite(line, "noanswer", port=phone.getsockname()[1])
        replies = []
        async with asyncio.timeout(PATIENCE_S):
            for _ in range(2):
                phone.sendto(invite, (host, int(port)))
                while not (reply := await loop.sock_recv(phone, 65535)).startswith(b"SIP/2.0 180"):
                    pass
                replies.append(reply)
        assert replies[0] == replies[1], "one leg, one To tag"


async def test_unknown_dialog_gets_481(line: PracticeLine) -> None:
    bye = _invite(line, "echo").replace(b"INVITE", b"BYE").replace(b"<sip:echo", b"x <sip:echo")
    bye = re.sub(rb"(To: [^\r]*)", rb"\1;tag=gone", bye)
    await _exchange(line, bye, b"481")


@pytest.mark.parametrize(
    "junk",
    [b"", b"\0" * 40, b"\r\n\r\n", b"INVITE", b"SIP/2.0 200 OK\r\n\r\n", os.urandom(900),
     b"INVITE sip:echo@x SIP/2.0\r\nVia: x\r\nContent-Length: 99999\r\n\r\n"],
    ids=["empty", "nulls", "keepalive", "half", "bare response", "random", "wrong length"],
)  # fmt: skip
async def test_junk_is_dropped(line: PracticeLine, junk: bytes) -> None:
    host, _, port = line.address.removeprefix("sip:").partition(":")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as rude:
        rude.bind(("127.0.0.1", 0))
        rude.sendto(junk, (host, int(port)))
    await _exchange(line, _invite(line, "busy"), b"486 Busy Here")


@pytest.mark.parametrize("how", ["signal", "end of input"])
async def test_process_prints_one_line_and_hangs_up_at_the_end(
    engine: BaresipEngine, events: Recorder, how: str
) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "softphone.gateway.practice_line", "--end-with-stdin",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    assert process.stdout is not None and process.stdin is not None
    ready = json.loads(await asyncio.wait_for(process.stdout.readline(), PATIENCE_S))
    assert ready["event"] == "ready"
    assert ready["pid"] == process.pid
    await engine.place(LEG, ready["sip"].replace("sip:", "sip:refer@"), PlaceOptions())
    await events.wait(LegAnswered)
    if how == "signal":
        process.send_signal(signal.SIGTERM)
    else:
        process.stdin.close()
    assert (await events.wait(LegClosed)).cause is CloseCause.REMOTE_HANGUP
    assert await asyncio.wait_for(process.stdout.read(), PATIENCE_S) == b""
    assert await asyncio.wait_for(process.wait(), PATIENCE_S) == 0


def _sdp(direction: str) -> str:
    return (
        "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
        f"m=audio 40000 RTP/AVP 0 8\r\na=rtpmap:0 PCMU/8000\r\na={direction}\r\n"
    )


def _invite(line: PracticeLine, user: str, *, body: str = "", port: int = 9) -> bytes:
    return (
        f"INVITE {at(line, user)} SIP/2.0\r\n"
        f"Via: SIP/2.0/UDP 127.0.0.1:{port};rport;branch=z9hG4bK{os.urandom(4).hex()}\r\n"
        f"f: <sip:phone@127.0.0.1:{port}>;tag=1\r\nTo: <{at(line, user)}>\r\n"
        f"i: {os.urandom(6).hex()}\r\nCSeq: 1 INVITE\r\nm: <sip:phone@127.0.0.1:{port}>\r\n"
        f"Content-Type: application/sdp\r\nl: {len(body)}\r\n\r\n{body}"
    ).encode()


async def _exchange(line: PracticeLine, request: bytes, wanted: bytes) -> str:
    """Send a request and return the first response that contains ``wanted``."""
    loop = asyncio.get_running_loop()
    host, _, port = line.address.removeprefix("sip:").partition(":")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.bind(("127.0.0.1", 0))
        phone.setblocking(False)
        phone.sendto(request, (host, int(port)))
        async with asyncio.timeout(PATIENCE_S):
            while wanted not in (reply := await loop.sock_recv(phone, 65535)):
                pass
    return reply.decode()
