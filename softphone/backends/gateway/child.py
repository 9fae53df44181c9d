"""A gateway of our own: a child process on loopback, started when needed and stopped with us.

The API key is random, lives for one run, and reaches the child by its environment. The child says
it is ready with one JSON line on standard output; standard error is its log.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
import subprocess
import time
from collections import deque
from collections.abc import Iterable
from typing import IO, NoReturn

from softphone.backends.gateway.endpoint import Address, Running
from softphone.backends.gateway.launch import ChildOptions, StartedChild, start_child
from softphone.errors import BackendUnavailable

log = logging.getLogger("softphone.gateway")

READY_TIMEOUT_S = 15.0
STOP_TIMEOUT_S = 5.0
"""How long the child may take to hang everything up (gateway contract, section 1)."""
DEAF_AFTER_S = 10.0
"""A child that runs but has not been reachable for this long is replaced."""
LAST_WORDS_S = 2.0
MAX_LINE = 64 * 1024

_PREFIX = "softphone gateway: "
_OF_A_TRACEBACK = ("Traceback (", "  File ", "    ")
_LEVELS = {"DEBUG": 10, "INFO": 20, "WARNING": 30, "ERROR": 40, "CRITICAL": 50}
_LEVEL = re.compile(r"(?:\S+ \S+ )?(DEBUG|INFO|WARNING|ERROR|CRITICAL):? +")


class ChildGateway:
    """The endpoint of a gateway that this program runs itself.

    Args:
        options: how the child is run.
        started: one that was started with these options already.
    """

    name = "Local gateway"

    def __init__(self, options: ChildOptions, started: StartedChild | None = None) -> None:
        self.options = options
        self._started = started
        self._output: asyncio.StreamReader | None = None
        self._address: Address | None = None
        self._drains: tuple[asyncio.Task[None], ...] = ()
        self._last_words: deque[str] = deque(maxlen=5)
        self._unreachable_since: float | None = None

    @property
    def alive(self) -> bool:
        """Whether the process runs, so that its legs live on while the socket is down."""
        return self._started is not None and self._started.process.poll() is None

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._started.process.pid if self._started is not None and self.alive else None

    @property
    def running(self) -> Running | None:
        """The process, once it is ready."""
        started, address = self._started, self._address
        if started is None or address is None or not self.alive:
            return None
        return Running(started.process.pid, address.url, started.key)

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
        """Start the process if none runs and listen to it, without waiting until it is ready.

        Raises:
            BackendUnavailable: there is nothing that could be started.
        """
        if self.alive and self._output is not None:
            return
        if not self.alive:
            await self.close()
            self._last_words.clear()
            self._started = start_child(self.options)
        assert self._started is not None
        process = self._started.process
        assert process.stdout is not None and process.stderr is not None
        self._output = await _reader(process.stdout)
        words = self._drain(await _reader(process.stderr), log_it=True)
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
        started, self._started, self._address = self._started, None, None
        self._unreachable_since = None
        if started is not None:
            await _end(started.process)
            if self._output is None:
                _close_unread(started.process)
        drains, self._drains = self._drains, ()
        for drain in drains:
            drain.cancel()
        await asyncio.gather(*drains, return_exceptions=True)
        self._output = None

    def _deaf(self) -> bool:
        since = self._unreachable_since
        return since is not None and self.alive and time.monotonic() - since > DEAF_AFTER_S

    async def _until_ready(self) -> Address:
        started, output = self._started, self._output
        assert started is not None and output is not None
        try:
            line = await asyncio.wait_for(output.readline(), READY_TIMEOUT_S)
            address = self._ready(line, started.key)
        except (TimeoutError, ValueError) as error:
            await self._give_up(error)
        rest = self._drain(output, log_it=False)
        self._drains = (*self._drains, asyncio.create_task(rest, name="gateway-out"))
        log.info("gateway started pid=%d url=%s", started.process.pid, address.url)
        return address

    def _ready(self, line: bytes, key: str) -> Address:
        from pydantic import SecretStr

        ready = json.loads(line)
        if not isinstance(ready, dict) or ready.get("event") != "ready":
            raise ValueError("not a ready line")
        url = ready.get("http")
        if not isinstance(url, str) or not url.startswith("http"):
            raise ValueError("no address in the ready line")
        return Address(url.rstrip("/"), SecretStr(key))

    async def _give_up(self, error: Exception) -> NoReturn:
        """Raise what the user should read; the child's own last words say most."""
        if isinstance(error, TimeoutError):
            problem = f"was not ready after {READY_TIMEOUT_S:.0f} seconds"
        else:
            # its standard error ends when it does: wait for the words that explain it
            await asyncio.wait(self._drains, timeout=LAST_WORDS_S)
            problem = "did not start"
        words = _for_people(self._last_words)
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


def _for_people(last_words: Iterable[str]) -> str:
    """The sentence a child that cannot start says; what a crash leaves behind is for the log."""
    lines = tuple(last_words)
    said = [words for words in lines if words.startswith(_PREFIX)]
    if said:
        return said[-1].removeprefix(_PREFIX)
    if any(words.startswith(_OF_A_TRACEBACK) for words in lines):
        return "The log says why."
    return lines[-1] if lines else ""


async def _reader(pipe: IO[bytes]) -> asyncio.StreamReader:
    """The loop's view of a pipe of the child."""
    reader = asyncio.StreamReader(limit=MAX_LINE)
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), pipe
    )
    return reader


async def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process that may still run: SIGTERM, and SIGKILL when it takes too long."""
    if process.stdin is not None:
        process.stdin.close()
    if process.poll() is not None:
        return
    process.terminate()
    if not await asyncio.to_thread(_ended, process):
        log.error("the gateway did not end in %.0f s and is killed", STOP_TIMEOUT_S)
        process.kill()
        await asyncio.to_thread(process.wait)


def _close_unread(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


def _ended(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(STOP_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        return False
    return True
