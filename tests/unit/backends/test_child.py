from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from softphone.backends.gateway import child
from softphone.backends.gateway.child import ChildGateway, ChildOptions
from softphone.errors import BackendUnavailable
from tests.conftest import ErrorRecords
from tests.patience import PATIENCE_S

READY = """
import json, os, sys
assert "SOFTPHONE_API_KEY" in os.environ
print("INFO gateway.test: coming up", file=sys.stderr)
print(json.dumps({"event": "ready", "http": "http://127.0.0.1:9/", "sip": "x", "pid": 1}))
sys.stdout.flush()
sys.stdin.read()
"""
FAILS = """
import sys
sys.exit("the SIP port 5060 is in use. Choose another with --sip-listen.")
"""
STUBBORN = """
import signal, sys
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print('{"event": "ready", "http": "http://127.0.0.1:9"}', flush=True)
signal.pause()
"""


def gateway(tmp_path: Path, script: str) -> ChildGateway:
    command = (sys.executable, "-I", "-c", script)
    return ChildGateway(ChildOptions(data_dir=tmp_path, command=command))


def runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_the_ready_line_names_the_address(tmp_path: Path) -> None:
    made = gateway(tmp_path, READY)
    address = await made.address()
    assert address.url == "http://127.0.0.1:9" and made.alive
    assert len(address.api_key.get_secret_value()) >= 32
    assert await made.address() == address
    pid = made.pid
    assert pid is not None
    await made.close()
    assert not runs(pid) and not made.alive
    await made.close()


def test_the_command_line_holds_no_secret(tmp_path: Path) -> None:
    argv = ChildOptions(data_dir=tmp_path, trunk="sip:t").argv()
    assert argv[1:4] == ("-m", "softphone", "gateway")
    assert "--exit-with-parent" in argv and "--practice-line" in argv
    assert not any("key" in word for word in argv)


async def test_a_child_that_cannot_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(BackendUnavailable, match="port 5060 is in use"):
        await gateway(tmp_path, FAILS).address()


async def test_a_child_that_crashes_leaves_its_traceback_to_the_log(tmp_path: Path) -> None:
    with pytest.raises(BackendUnavailable) as failed:
        await gateway(tmp_path, "raise RuntimeError('secret innards')").address()
    assert failed.value.message == "The local gateway did not start. The log says why."
    assert "secret innards" in failed.value.detail


async def test_a_program_that_does_not_exist(tmp_path: Path) -> None:
    made = ChildGateway(ChildOptions(data_dir=tmp_path, command=(str(tmp_path / "none"),)))
    with pytest.raises(BackendUnavailable, match="cannot be started"):
        await made.address()


async def test_a_child_that_never_gets_ready_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "READY_TIMEOUT_S", 0.2)
    made = gateway(tmp_path, "import sys; sys.stdin.read()")
    with pytest.raises(BackendUnavailable, match="not ready"):
        await made.address()
    assert not made.alive


async def test_a_killed_child_is_started_again(tmp_path: Path) -> None:
    made = gateway(tmp_path, READY)
    await made.address()
    first = made.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    async with asyncio.timeout(PATIENCE_S):
        while made.alive:  # noqa: ASYNC110 - the process is watched, there is no event
            await asyncio.sleep(0.01)
    await made.address()
    assert made.pid not in (None, first)
    await made.close()


async def test_a_child_that_ignores_the_request_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged_errors: ErrorRecords
) -> None:
    monkeypatch.setattr(child, "STOP_TIMEOUT_S", 0.2)
    made = gateway(tmp_path, STUBBORN)
    await made.address()
    pid = made.pid
    assert pid is not None
    await made.close()
    assert not runs(pid)
    assert "killed" in logged_errors.take()[0]


async def test_a_deaf_child_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged_errors: ErrorRecords
) -> None:
    monkeypatch.setattr(child, "DEAF_AFTER_S", 0.0)
    made = gateway(tmp_path, READY)
    await made.address()
    first = made.pid
    made.unreachable()
    await asyncio.sleep(0.01)
    await made.address()
    assert made.pid != first
    assert "replaced" in logged_errors.take()[0]
    await made.close()
