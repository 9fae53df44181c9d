"""The gateway as a process: its one line, its end, and what keeps it from starting."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import stat
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.fakes.gateway_process import eventually
from tests.patience import PATIENCE_S

FAKE = Path(__file__).with_name("process_with_fake_engine.py")


class Child:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.ready: dict[str, Any] = {}

    async def until_ready(self) -> None:
        assert self.process.stdout is not None
        self.ready = json.loads(await self.process.stdout.readline())

    async def end(self) -> tuple[int, str, str]:
        """Exit code, the rest of standard output, and standard error."""
        async with asyncio.timeout(PATIENCE_S):
            out, err = await self.process.communicate()
        assert self.process.returncode is not None
        return self.process.returncode, out.decode(), err.decode()


@asynccontextmanager
async def started(*command: str, **environ: str) -> AsyncIterator[Child]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path.cwd()), **environ},
    )
    try:
        yield Child(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def test_one_line_when_ready_and_an_orderly_end(tmp_path: Path) -> None:
    async with started(str(FAKE), str(tmp_path)) as child:
        await child.until_ready()
        assert set(child.ready) == {"event", "http", "sip", "pid"}
        assert child.ready["event"] == "ready"
        assert child.ready["pid"] == child.process.pid
        assert child.ready["sip"].startswith("sip:127.0.0.1:")
        async with httpx.AsyncClient() as client:
            health = await client.get(f"{child.ready['http']}/healthz")
        assert health.json() == {"status": "ok"}
        key_file = tmp_path / "api-key"
        key = key_file.read_text().strip()
        assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
        child.process.send_signal(signal.SIGTERM)
        code, out, err = await child.end()
    assert (code, out) == (0, "")
    assert str(key_file) in err
    assert key not in err


async def test_it_ends_with_the_program_that_started_it(tmp_path: Path) -> None:
    async with started(str(FAKE), str(tmp_path), EXIT_WITH_PARENT="1") as child:
        await child.until_ready()
        assert child.process.stdin is not None
        child.process.stdin.close()
        assert (await child.end())[0] == 0


async def test_a_tainted_engine_ends_the_process_for_a_new_one(tmp_path: Path) -> None:
    async with started(str(FAKE), str(tmp_path), TAINT="1") as child:
        await child.until_ready()
        code, _, err = await child.end()
    assert code == 70
    assert "Traceback" not in err


async def test_a_busy_port_is_one_clear_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with started(str(FAKE), str(tmp_path), PORT=str(port)) as child:
            code, out, err = await child.end()
    assert (code, out) == (2, "")
    assert f"Port {port}" in err
    assert "--port" in err
    assert "Traceback" not in err


async def test_an_unusable_data_folder_is_one_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    async with started(str(FAKE), str(tmp_path / "file" / "below")) as child:
        code, _, err = await child.end()
    assert code == 2
    assert "cannot be used" in err
    assert "Traceback" not in err


async def test_a_killed_practice_line_comes_back(tmp_path: Path) -> None:
    async with started(str(FAKE), str(tmp_path), PRACTICE="1") as child:
        await child.until_ready()
        first = children_of(child.process.pid)
        assert len(first) == 1
        os.kill(first[0], signal.SIGKILL)
        await eventually(lambda: (now := children_of(child.process.pid)) and now != first)
        async with httpx.AsyncClient() as client:
            health = await client.get(f"{child.ready['http']}/healthz")
        assert health.status_code == 200
        second = children_of(child.process.pid)
        child.process.send_signal(signal.SIGTERM)
        assert (await child.end())[0] == 0
    assert not any(alive(pid) for pid in second)


def children_of(pid: int) -> list[int]:
    listing = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(child) for child in listing.split() if alive(int(child))]


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


async def test_the_command_refuses_bad_settings(tmp_path: Path) -> None:
    gateway = (
        "-c",
        "import sys; from softphone.cli.gateway import main; sys.exit(main(sys.argv[1:]))",
    )
    cases = {
        ("--host", "0.0.0.0"): "TLS",
        ("--host", "0.0.0.0", "--tls-cert", "x"): "together",
        ("--sip-listen", "5060"): "127.0.0.1:5060",
        ("--trunk", "provider"): "sip:host",
        ("--port", "70000"): "65535",
        ("--config", str(tmp_path / "none.toml")): "none.toml",
        ("--api-key-file", str(tmp_path / "none.key"), "--data-dir", str(tmp_path)): "none.key",
    }
    for arguments, word in cases.items():
        async with started(*gateway, *arguments, SOFTPHONE_API_KEY="") as child:
            code, out, err = await child.end()
        assert (code, out) == (2, ""), arguments
        assert word in err, err
        assert len(err.splitlines()) == 1
        assert "Traceback" not in err
