"""The local gateway as the window uses it: a child that is started, killed, and stopped."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from softphone.backends.gateway.backend import GatewayBackend
from softphone.backends.gateway.child import ChildGateway, ChildOptions
from softphone.backends.gateway.room_access import Membership
from softphone.domain import events
from softphone.domain.dialing import DialRequest
from softphone.domain.link import LinkStatus
from tests.fakes.event_sink import Sink
from tests.fakes.practice_room import ECHO
from tests.patience import PATIENCE_S

pytestmark = [pytest.mark.sip, pytest.mark.timeout(60)]


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_killed_child_is_replaced_and_its_calls_are_lost(tmp_path: Path) -> None:
    child = ChildGateway(ChildOptions(data_dir=tmp_path))
    backend = GatewayBackend(child, Membership(room="desk", user_name="Ada", user_id="ada"))
    sink = Sink()
    try:
        await backend.start(sink)
        await backend.dial(DialRequest(destination=ECHO))
        await sink.next(events.DialoutAnswered)
        first = child.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        await sink.until(lambda: LinkStatus.RETRYING in sink.statuses())
        await sink.until(lambda: sink.statuses()[-1] is LinkStatus.UP, limit_s=30)
        truth = [event for event in sink.events if isinstance(event, events.Snapshot)][-1]
        assert truth.legs == () and child.pid not in (None, first)
        leg = await backend.dial(DialRequest(destination=ECHO))
        assert (await sink.next(events.DialoutAnswered)).session_id == leg
        second = child.pid
    finally:
        await backend.stop()
    assert second is not None and not alive(second)


def test_it_works_on_qts_loop(tmp_path: Path) -> None:
    script = f"""
        from PySide6.QtWidgets import QApplication
        from pathlib import Path
        from softphone import eventloop
        from softphone.backends.registry import local_backend
        from softphone.storage.settings import LocalSettings
        from tests.fakes.event_sink import Sink

        async def work():
            backend = await local_backend(LocalSettings(), "Ada", data_dir=Path({str(tmp_path)!r}))
            sink = Sink()
            await backend.start(sink)
            await backend.stop()
            print(sink.links[-1].status.value)
            return 0

        app = QApplication([])
        raise SystemExit(eventloop.run(app, work))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=40,
    )
    assert (done.returncode, done.stdout) == (0, "up\n"), done.stderr[-2000:]


def test_the_child_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    script = f"""
        import asyncio, sys
        from pathlib import Path
        from softphone.backends.gateway.child import ChildGateway, ChildOptions

        async def work():
            child = ChildGateway(ChildOptions(data_dir=Path({str(tmp_path)!r})))
            await child.address()
            print(child.pid, flush=True)
            await asyncio.sleep(60)

        asyncio.run(work())
    """
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    parent.kill()
    parent.communicate(timeout=5)

    async def gone() -> None:
        async with asyncio.timeout(PATIENCE_S):
            while alive(child):  # noqa: ASYNC110 - somebody else's process has no event
                await asyncio.sleep(0.05)

    asyncio.run(gone())
