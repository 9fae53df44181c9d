"""A gateway of our own: a child process on loopback, started when needed and stopped with us.

The API key is random, lives for one run, and reaches the child by its environment. The child says
it is ready with one JSON line on standard output; standard error is its log. This module is light
to import, so that the child can come up while this process still loads.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import re
import secrets
import sys
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from softphone.backends.gateway.endpoint import Address
from softphone.errors import BackendUnavailable

log = logging.getLogger("softphone.gateway")

READY_TIMEOUT_S = 15.0
STOP_TIMEOUT_S = 5.0
"""How long the child may take to hang everything up (gateway contract, section 1)."""
DEAF_AFTER_S = 10.0
"""A child that runs but has not been reachable for this long is replaced."""
LAST_WORDS_S = 2.0
MAX_LINE = 64 * 1024

_LEVELS = {"DEBUG": 10, "INFO": 20, "WARNING": 30, "ERROR": 40, "CRITICAL": 50}
_LEVEL = re.compile(r"(?:\S+ \S+ )?(DEBUG|INFO|WARNING|ERROR|CRITICAL):? +")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildOptions:
    """How the child is run.

    Attributes:
        data_dir: where it keeps its rooms.
        sip_listen: ``IP:PORT`` for SIP, port 0 takes a free one.
        trunk: ``sip:`` address for phone numbers, or empty.
        practice_line: start the practice line as well.
        command: what to run instead of this program's gateway; for tests.
    """

    data_dir: Path
    sip_listen: str = "127.0.0.1:0"
    trunk: str = ""
    practice_line: bool = True
    command: tuple[str, ...] = ()

    def argv(self) -> tuple[str, ...]:
        """The command line; never holds a secret."""
        program = (sys.executable,) if getattr(sys, "frozen", False) else _MODULE
        base = self.command or (*program, "gateway")
        options = ["--port", "0", "--exit-with-parent", "--sip-listen", self.sip_listen]
        options += ["--data-dir", str(self.data_dir)]
        if self.trunk:
            options += ["--trunk", self.trunk]
        if self.practice_line:
            options.append("--practice-line")
        return (*base, *options)


_MODULE = (sys.executable, "-m", "softphone")


class ChildGateway:
    """The endpoint of a gateway that this program runs itself."""

    name = "Local gateway"

    def __init__(self, options: ChildOptions) -> None:
        self.options = options
        self._key = secrets.token_urlsafe(32)  # a `SecretStr` in every `Address` given out
        self._process: asyncio.subprocess.Process | None = None
        self._address: Address | None = None
        self._drains: tuple[asyncio.Task[None], ...] = ()
        self._last_words: deque[str] = deque(maxlen=5)
        self._unreachable_since: float | None = None

    @property
    def alive(self) -> bool:
        """Whether the process runs, so that its legs live on while the socket is down."""
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._process.pid if self._process is not None and self.alive else None

    async def address(self) -> Address:
        """Where it is, started first if it does not run.

        Raises:
            BackendUnavailable: it cannot be started; the sentence holds its last words.
        """
        if self._deaf():
            log.error("the gateway does not answer any more and is replaced")
            await self.close()
        if self._address is None or not self.alive:
            await self.launch()
            self._address = await self._until_ready()
        return self._address

    async def launch(self) -> None:
        """Start the process if none runs, without waiting until it is ready.

        Raises:
            BackendUnavailable: there is nothing that could be started.
        """
        if self.alive:
            return
        await self.close()
        self._process = await self._spawn()
        assert self._process.stderr is not None
        words = self._drain(self._process.stderr, log_it=True)
        self._drains = (asyncio.create_task(words, name="gateway-log"),)

    def reached(self) -> None:
        """The last attempt to connect succeeded."""
        self._unreachable_since = None

    def unreachable(self) -> None:
        """The last attempt to connect failed."""
        if self._unreachable_since is None:
            self._unreachable_since = time.monotonic()

    async def close(self) -> None:
        """End the child: SIGTERM, and SIGKILL when it takes too long; idempotent."""
        process, self._process, self._address = self._process, None, None
        self._unreachable_since = None
        if process is not None and process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
            try:
                await asyncio.wait_for(process.wait(), STOP_TIMEOUT_S)
            except TimeoutError:
                log.error("the gateway did not end in %.0f s and is killed", STOP_TIMEOUT_S)
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        drains, self._drains = self._drains, ()
        for drain in drains:
            drain.cancel()
        await asyncio.gather(*drains, return_exceptions=True)

    def _deaf(self) -> bool:
        since = self._unreachable_since
        return since is not None and self.alive and time.monotonic() - since > DEAF_AFTER_S

    async def _spawn(self) -> asyncio.subprocess.Process:
        self._last_words.clear()
        environment = os.environ | {"SOFTPHONE_API_KEY": self._key}
        try:
            return await asyncio.create_subprocess_exec(
                *self.options.argv(),
                stdin=asyncio.subprocess.PIPE,  # its end tells the child that we are gone
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env=environment,
                limit=MAX_LINE,
                start_new_session=True,  # Ctrl-C is ours to answer: legs end with BYE first
            )
        except OSError as error:
            raise BackendUnavailable(
                "The local gateway cannot be started. Install Softphone again.", detail=str(error)
            ) from error

    async def _until_ready(self) -> Address:
        process = self._process
        assert process is not None and process.stdout is not None
        try:
            line = await asyncio.wait_for(process.stdout.readline(), READY_TIMEOUT_S)
            address = self._ready(line)
        except (TimeoutError, ValueError) as error:
            await self._give_up(error)
        rest = self._drain(process.stdout, log_it=False)
        self._drains = (*self._drains, asyncio.create_task(rest, name="gateway-out"))
        log.info("gateway started pid=%d url=%s", process.pid, address.url)
        return address

    def _ready(self, line: bytes) -> Address:
        from pydantic import SecretStr

        ready = json.loads(line)
        if not isinstance(ready, dict) or ready.get("event") != "ready":
            raise ValueError("not a ready line")
        url = ready.get("http")
        if not isinstance(url, str) or not url.startswith("http"):
            raise ValueError("no address in the ready line")
        return Address(url.rstrip("/"), SecretStr(self._key))

    async def _give_up(self, error: Exception) -> NoReturn:
        """Raise what the user should read; the child's own last words say most."""
        if isinstance(error, TimeoutError):
            problem = f"was not ready after {READY_TIMEOUT_S:.0f} seconds"
        else:
            # its standard error ends when it does: wait for the words that explain it
            await asyncio.wait(self._drains, timeout=LAST_WORDS_S)
            problem = "did not start"
        words = self._last_words[-1] if self._last_words else ""
        await self.close()
        raise BackendUnavailable(
            f"The local gateway {problem}. {words}".rstrip(),
            detail=" | ".join(self._last_words) or repr(error),
        ) from error

    async def _drain(self, stream: asyncio.StreamReader, *, log_it: bool) -> None:
        while True:
            try:
                line = await stream.readline()
            except ValueError:  # longer than MAX_LINE; the reader has dropped it
                continue
            if not line:
                return
            text = line.decode("utf-8", "replace").rstrip()
            if log_it and text:
                self._last_words.append(text)
                self._log(text)

    def _log(self, text: str) -> None:
        found = _LEVEL.match(text)
        if found is None:
            log.info("%s", text)
        else:
            log.log(_LEVELS[found[1]], "%s", text[found.end() :])
