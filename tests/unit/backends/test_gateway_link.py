from __future__ import annotations

import asyncio
import socket

import pytest
from pydantic import SecretStr
from websockets.frames import Frame, Opcode

from softphone.backends.gateway.backend import GatewayBackend
from softphone.backends.gateway.endpoint import Address, TeamGateway
from softphone.backends.gateway.room_access import Membership
from softphone.backends.gateway.room_socket import RoomSocket
from softphone.domain import events
from softphone.domain.ids import LegId
from softphone.domain.link import LinkStatus
from softphone.errors import (
    AuthRejected,
    BackendUnavailable,
    NotPermitted,
)
from tests.conftest import ErrorRecords
from tests.fakes.event_sink import Sink
from tests.fakes.gateway_server import GatewayServer
from tests.patience import PATIENCE_S
from tests.unit.backends.one_leg import LEG, leg_event


async def test_a_drop_resumes_and_replays_exactly_once(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    server.notify("dialout-connected", **leg_event())
    await sink.until(lambda: len(sink.events) == 2)
    await server.drop()
    server.notify("dialout-answered", **leg_event())
    server.notify("dialout-stopped", **leg_event())
    await sink.until(lambda: len(sink.events) == 4)
    assert [type(e).__name__ for e in sink.events] == [
        "Snapshot",
        "DialoutConnected",
        "DialoutAnswered",
        "DialoutStopped",
    ]
    assert server.called("join")[1]["resume"]["seq"] == 1
    await sink.until(lambda: sink.statuses()[-1] is LinkStatus.UP)
    retrying = [link for link in sink.links if link.status is LinkStatus.RETRYING]
    assert retrying[0].calls_kept and retrying[0].retry_at is not None and retrying[0].reason
    assert len(server.tokens) == 2  # a fresh one for each join


async def test_too_old_a_resume_delivers_the_full_truth(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    server.resync = True
    server.sessions = [{"sessionId": LEG, "direction": "dial-in", "state": "ringing"}]
    await server.drop()
    await sink.until(lambda: len(sink.events) == 2)
    truth = sink.events[1]
    assert isinstance(truth, events.Snapshot) and truth.legs[0].state == "ringing"
    await backend.hang_up(LegId(LEG))
    assert server.calls[-1][0] == "declineDialIn"


async def test_a_gap_is_filled_by_resuming(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    server.lose_next()
    server.notify("dialout-connected", **leg_event())
    server.notify("dialout-answered", **leg_event())
    await sink.until(lambda: len(sink.events) == 3)
    assert [event.seq for event in sink.events] == [0, 1, 2]


async def test_refresh_tells_the_room_without_calling_the_link_down(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    server.sessions = [{"sessionId": LEG, "direction": "dial-out", "state": "active"}]
    first, second = await asyncio.gather(backend.snapshot(), backend.snapshot())
    assert first.legs[0].session_id == LEG and second == first
    assert len(server.called("join")) == 2
    assert LinkStatus.RETRYING not in sink.statuses()


async def test_a_refresh_ends_with_the_link(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    server.hang("join")
    asked = asyncio.create_task(backend.snapshot())
    await server.wait_called("join", 2)
    await backend.stop()
    with pytest.raises(BackendUnavailable):
        await asked


async def test_a_fault_of_ours_is_told_as_a_link_that_is_down(
    server: GatewayServer,
    backend: GatewayBackend,
    sink: Sink,
    monkeypatch: pytest.MonkeyPatch,
    logged_errors: ErrorRecords,
) -> None:
    async def broken(_self: TeamGateway) -> Address:
        raise RuntimeError("a bug")

    await backend.start(sink)
    monkeypatch.setattr(TeamGateway, "address", broken)
    await server.drop()
    await sink.until(lambda: sink.statuses()[-1] is LinkStatus.DOWN)
    assert logged_errors.take() == ["the link's task ended with an error"]


async def test_nonsense_frames_are_ignored(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    for text in ("{", "[]", "null", '"x"', "{}", '{"jsonrpc":"2.0"}', '{"method":1}'):
        server.send_text(text)
    server.notify("dialout-connected", sessionId=5)  # breaks the contract but has its seq
    server.notify("not-yet-invented", anything=1)
    server.notify("dialout-answered", **leg_event())
    await sink.until(lambda: len(sink.events) == 2)
    assert isinstance(sink.events[1], events.DialoutAnswered)
    assert len(server.called("join")) == 1


async def test_a_refused_key_ends_the_attempts(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    server.refuse_next(503, 401)
    await server.drop()
    await sink.until(lambda: sink.statuses()[-1] is LinkStatus.DOWN)
    assert "key" in sink.links[-1].reason
    with pytest.raises(BackendUnavailable, match="key"):
        await backend.answer(LegId(LEG))


@pytest.mark.parametrize(
    ("status", "error"), [(401, AuthRejected), (403, NotPermitted), (500, BackendUnavailable)]
)
async def test_start_fails_with_the_reason(
    server: GatewayServer,
    backend: GatewayBackend,
    sink: Sink,
    status: int,
    error: type[Exception],
) -> None:
    server.refuse_next(status)
    with pytest.raises(error):
        await backend.start(sink)


async def test_start_against_nothing_is_unavailable(sink: Sink) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
    backend = GatewayBackend(
        TeamGateway("Team", Address(url, SecretStr("k"))),
        Membership(room="desk", user_name="Ada", user_id="ada"),
    )
    with pytest.raises(BackendUnavailable):
        await backend.start(sink)
    assert sink.statuses() == [LinkStatus.STARTING]


async def test_a_socket_lost_during_the_join_is_noticed_at_once(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    server.hang("join")
    starting = asyncio.create_task(backend.start(sink))
    await server.wait_called("join")
    await server.drop()
    async with asyncio.timeout(PATIENCE_S):
        with pytest.raises(BackendUnavailable):
            await starting


def test_a_message_in_fragments_is_put_together() -> None:
    taken: list[tuple[bytes, bool]] = []
    socket_ = RoomSocket.__new__(RoomSocket)
    socket_._take = lambda message, text: taken.append((message, text))
    socket_._parts = []
    for frame in (
        Frame(Opcode.TEXT, b"ab", fin=False),
        Frame(Opcode.CONT, b"cd", fin=False),
        Frame(Opcode.CONT, b"ef"),
        Frame(Opcode.BINARY, b"gh"),
    ):
        socket_.process_event(frame)
    assert taken == [(b"abcdef", True), (b"gh", False)]


async def test_audio_is_dropped_while_the_link_is_down(
    server: GatewayServer, backend: GatewayBackend, sink: Sink
) -> None:
    await backend.start(sink)
    port = backend.audio
    assert port is not None
    server.refuse_next(503)
    await server.drop()
    await sink.until(lambda: LinkStatus.RETRYING in sink.statuses())
    for _ in range(50):
        port.send(b"\x00" * 640)
    await sink.until(lambda: sink.statuses()[-1] is LinkStatus.UP)
    await backend.snapshot()
    assert server.audio == [] and port.frames_sent == 0
