"""Keeps the practice line running as a child process; its end never harms anything else."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, Final

from softphone.gateway.config import KEY_VARIABLE
from softphone.gateway.tasks import TaskOwner
from softphone.gateway.trunks.settings import PASSWORD_VARIABLE

_log = logging.getLogger(__name__)

COMMAND: Final = ("-m", "softphone.gateway.practice_line", "--end-with-stdin")
_READY_S: Final = 15.0
_STOP_S: Final = 2.0
_BACKOFF_S: Final = (0.2, 0.5, 1.0, 2.0, 5.0, 15.0)
_HEALTHY_S: Final = 30.0


class PracticeLine:
    """The child and its restarts, with growing pauses.

    Args:
        command: what to run, for tests; the interpreter is this process's own.
    """

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._command = command
        self._owner = TaskOwner("practice line")
        self._process: asyncio.subprocess.Process | None = None
        self._address: str | None = None
        self._started = asyncio.Event()
        self.restarts = 0

    @property
    def address(self) -> str | None:
        """``host:port`` where it takes calls now, None while it does not run."""
        return self._address

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._process.pid if self._process is not None else None

    def start(self) -> None:
        """Start the child and keep it running."""
        self._owner.spawn(self._keep(), name="supervision")

    async def ready(self, timeout_s: float) -> bool:
        """Wait for the first start; False when it did not come in time."""
        try:
            async with asyncio.timeout(timeout_s):
                await self._started.wait()
        except TimeoutError:
            return False
        return True

    async def stop(self) -> None:
        """End the child and the supervision."""
        await self._owner.close()
        await self._end()

    async def _keep(self) -> None:
        loop = asyncio.get_running_loop()
        failures = 0
        while True:
            began = loop.time()
            try:
                await self._run()
            except OSError as error:
                _log.error("the practice line cannot be started: %s", error)
            finally:
                self._address = None
            failures = 0 if loop.time() - began > _HEALTHY_S else failures + 1
            pause = _BACKOFF_S[min(failures, len(_BACKOFF_S)) - 1] if failures else _BACKOFF_S[0]
            _log.warning("the practice line ended; starting it again in %.1f s", pause)
            await asyncio.sleep(pause)
            self.restarts += 1

    async def _run(self) -> None:
        """One life of the child, from its start to its end."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=_without_secrets(),
        )
        self._process = process
        try:
            assert process.stdout is not None
            self._address = await _read_ready(process.stdout)
            if self._address is not None:
                _log.info("the practice line takes calls at %s", self._address)
                self._started.set()
                await _drain(process.stdout)
            else:
                _log.error("the practice line did not become ready")
        finally:
            await self._end()

    async def _end(self) -> None:
        process, self._process = self._process, None
        self._address = None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        if process.returncode is None:
            _quietly(process.terminate)
            try:
                async with asyncio.timeout(_STOP_S):
                    await process.wait()
            except TimeoutError:
                _quietly(process.kill)
        await process.wait()


async def _read_ready(stdout: asyncio.StreamReader) -> str | None:
    try:
        async with asyncio.timeout(_READY_S):
            line = await stdout.readline()
    except TimeoutError:
        return None
    try:
        ready: Any = json.loads(line)
        return str(ready["sip"]).removeprefix("sip:")
    except (ValueError, KeyError, TypeError):
        return None


async def _drain(stdout: asyncio.StreamReader) -> None:
    while await stdout.read(4096):
        continue


def _without_secrets() -> dict[str, str]:
    """Our environment, less what only the gateway itself needs to know."""
    secret = (KEY_VARIABLE, PASSWORD_VARIABLE)
    return {name: value for name, value in os.environ.items() if not name.startswith(secret)}


def _quietly(action: Callable[[], None]) -> None:
    with contextlib.suppress(ProcessLookupError):
        action()
