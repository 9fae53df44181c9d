"""Runs the practice line as a process: one JSON line when ready, and an orderly end."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import signal
import sys
from collections.abc import Sequence

from softphone.gateway.practice_line.line import PracticeLine
from softphone.gateway.practice_line.stack.message import number

_LISTEN_DEFAULT = "127.0.0.1:0"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGTERM, SIGINT, or (with ``--end-with-stdin``) the end of standard input.

    Prints ``{"event": "ready", "sip": "sip:HOST:PORT", "pid": N}`` once it takes calls.

    Returns:
        0 after an orderly end, 1 when the port cannot be opened, 2 for bad arguments.
    """
    parser = argparse.ArgumentParser(
        prog="python -m softphone.gateway.practice_line",
        description="Ten SIP addresses to try a telephone with: echo, ivr, busy and more.",
    )
    parser.add_argument(
        "--listen", default=_LISTEN_DEFAULT, metavar="IP:PORT", help="port 0 picks a free one"
    )
    parser.add_argument(
        "--end-with-stdin",
        action="store_true",
        help="end when standard input ends, that is, with the process that started this one",
    )
    options = parser.parse_args(arguments)
    host, _, port = options.listen.rpartition(":")
    listen_port = number(port)
    if not host or listen_port is None or listen_port > 65535:
        parser.error(f"--listen {options.listen}: give an address and a port, as 127.0.0.1:5080")
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    return asyncio.run(_serve(host.strip("[]"), listen_port, end_with_stdin=options.end_with_stdin))


async def _serve(host: str, port: int, *, end_with_stdin: bool) -> int:
    line = PracticeLine()
    try:
        await line.start(host, port)
    except OSError as error:
        logging.getLogger(__name__).error("cannot listen on %s:%d: %s", host, port, error)
        return 1
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for ending in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(ending, stop.set)
    if end_with_stdin:
        await _watch_stdin(loop, stop)
    ready = {"event": "ready", "sip": line.address, "pid": os.getpid()}
    sys.stdout.write(json.dumps(ready) + "\n")
    sys.stdout.flush()
    await stop.wait()
    await line.close()
    return 0


async def _watch_stdin(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    class EndOfInput(asyncio.Protocol):
        def eof_received(self) -> bool:
            stop.set()
            return False

        def connection_lost(self, exc: Exception | None) -> None:
            stop.set()

    await loop.connect_read_pipe(EndOfInput, sys.stdin)
