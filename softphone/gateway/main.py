"""Runs one gateway process from its configuration to its exit code."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from softphone.errors import (
    BackendUnavailable,
    ConfigError,
    SoftphoneError,
    StorageError,
)
from softphone.gateway.config import GatewayConfig
from softphone.gateway.practice import PracticeLine
from softphone.gateway.sip.engine import SipEngine
from softphone.gateway.tasks import TaskOwner
from softphone.gateway.trunks.file import TrunkFile

if TYPE_CHECKING:
    from softphone.gateway.bereaved import Bereaved

_log = logging.getLogger(__name__)

EXIT_OK: Final = 0
EXIT_BAD_START: Final = 2
EXIT_ENGINE_DEAD: Final = 70
"""Whoever started the gateway starts a new one."""

_PRACTICE_START_S: Final = 5.0
_LEGS_GRACE_S: Final = 2.0
_END_LIMIT_S: Final = 4.5

EngineFactory = Callable[[GatewayConfig], SipEngine]


def run(config: GatewayConfig, *, make_engine: EngineFactory | None = None) -> int:
    """Run until SIGTERM or SIGINT, the end of standard input if asked, or the engine's death.

    Prints one JSON line on standard output as soon as calls can be taken; logs go to the logging
    system. When the engine cannot be freed safely the process ends here, with code 70.

    Args:
        config: checked settings.
        make_engine: makes the SIP engine; the real one by default.

    Returns:
        0 after an orderly end, 2 when it could not start.
    """
    process = _Process(config, make_engine or _real_engine)
    try:
        asyncio.run(process.run())
    except (ConfigError, StorageError, BackendUnavailable) as error:
        _complain(error)
        return EXIT_BAD_START
    return EXIT_OK


class _Process:
    """One run: starts in parallel what can be, waits, ends in order."""

    def __init__(self, config: GatewayConfig, make_engine: EngineFactory) -> None:
        self._config = config
        self._make_engine = make_engine
        self._practice = PracticeLine() if config.practice_line else None
        self._stop = asyncio.Event()
        self._engine_dead = False
        self._bereaved: Bereaved | None = None

    async def run(self) -> None:
        """From nothing to the end."""
        from softphone.gateway.api_key import load_api_key
        from softphone.paths import data_dir, ensure_private_dir

        config = self._config
        folder = ensure_private_dir(config.data_dir or data_dir() / "gateway")
        key = load_api_key(config, folder)
        trunk_file = TrunkFile(folder, config.trunks)
        config = self._config = await _with_trunks(config, trunk_file)
        async with self._practice_line():
            self._watch_end()
            engine = self._make_engine(config)
            from softphone.gateway.assembly import Gateway
            from softphone.gateway.bereaved import Bereaved
            from softphone.gateway.mixer import Mixer
            from softphone.gateway.server import WebServer, create_app, open_port

            listener = open_port(config.host, config.port)
            scheme = "https" if config.tls else "http"
            port = listener.getsockname()[1]
            shown = f"[{config.host}]" if ":" in config.host else config.host
            http = f"{scheme}://{shown}:{port}"
            mixer = Mixer()
            background = TaskOwner("gateway")
            gateway = Gateway(
                config,
                key,
                folder,
                engine=engine,
                mixer=mixer,
                http=http,
                practice=self._practice_address,
                on_tainted=self._on_tainted,
                trunk_file=trunk_file,
            )
            try:
                mixer.start()
                state = await gateway.open()
                if config.keep_calls:
                    self._bereaved = Bereaved(state.sessions, self._stop.set, folder)
                server = WebServer(create_app(state, gateway.metrics), config, listener)
                server.prepare()
                await gateway.start_engine(state)
                await server.start()
                await self._wait_for_practice()
                self._announce(http, f"sip:{gateway.sip_address()}")
                background.spawn(_settle(), name="warm up")
                await self._stop.wait()
                self._limit_the_end()
                await gateway.drain(_LEGS_GRACE_S)
                state.close_sockets(1001, "the gateway is ending")
                await server.stop()
            finally:
                listener.close()
                await background.close()
                await gateway.close()
                mixer.stop()
            if self._engine_dead or engine.tainted:
                await self._leave_at_once()

    def _practice_address(self) -> str | None:
        return self._practice.address if self._practice is not None else None

    @asynccontextmanager
    async def _practice_line(self) -> AsyncIterator[None]:
        if self._practice is None:
            yield
            return
        self._practice.start()
        await asyncio.sleep(0)
        try:
            yield
        finally:
            await self._practice.stop()

    async def _wait_for_practice(self) -> None:
        if self._practice is not None and not await self._practice.ready(_PRACTICE_START_S):
            _log.error("the practice line is not ready yet; its numbers will not work until it is")

    def _watch_end(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stop.set)
        if self._config.exit_with_parent:
            self._watch_input(loop)

    def _watch_input(self, loop: asyncio.AbstractEventLoop) -> None:
        descriptor = sys.stdin.fileno()
        os.set_blocking(descriptor, False)

        def on_readable() -> None:
            with suppress(BlockingIOError):
                if not os.read(descriptor, 4096):
                    loop.remove_reader(descriptor)
                    self._on_starter_gone()

        try:
            loop.add_reader(descriptor, on_readable)
        except PermissionError:  # a plain file: it has no end to wait for
            _log.warning("standard input is a file; --exit-with-parent has no effect")

    def _on_starter_gone(self) -> None:
        if self._bereaved is not None:
            self._bereaved.starter_gone()
        else:
            self._stop.set()

    def _on_tainted(self, reason: str) -> None:
        self._engine_dead = True
        self._stop.set()

    def _announce(self, http: str, sip: str) -> None:
        ready = {"event": "ready", "http": http, "sip": sip, "pid": os.getpid()}
        with suppress(BrokenPipeError):
            sys.stdout.write(json.dumps(ready) + "\n")
            sys.stdout.flush()

    def _limit_the_end(self) -> None:
        """The end may not take five seconds, whatever hangs."""
        code = EXIT_ENGINE_DEAD if self._engine_dead else EXIT_OK
        loop = asyncio.get_running_loop()
        loop.call_later(_END_LIMIT_S, _leave, code)

    async def _leave_at_once(self) -> None:
        """A tainted engine aborts the process when it is freed, so it is not freed."""
        if self._practice is not None:
            await self._practice.stop()
        _leave(EXIT_ENGINE_DEAD)


async def _settle() -> None:
    """Finish what the start left undone, then let the collector pass over all of it for good."""
    from softphone.gateway.warmup import warm_up

    await warm_up()
    gc.collect()
    gc.freeze()
    gc.enable()


def _leave(code: int) -> None:
    sys.stdout.flush()
    sys.stderr.flush()
    logging.shutdown()
    os._exit(code)


async def _with_trunks(config: GatewayConfig, file: TrunkFile) -> GatewayConfig:
    """The configuration with the trunks that are kept, and with passwords from the keyring.

    Raises:
        SettingsInvalid: the kept trunks cannot be used.
    """
    trunks, rules = file.together()
    config = replace(config, trunks=trunks, routes=(*config.routes, *rules))
    if all(trunk.password.get_secret_value() or not trunk.user for trunk in config.trunks):
        return config
    from softphone.gateway.trunks.passwords import stored_password
    from softphone.gateway.trunks.settings import with_stored_passwords

    trunks = await asyncio.to_thread(with_stored_passwords, config.trunks, stored_password)
    return replace(config, trunks=trunks)


def _complain(error: SoftphoneError) -> None:
    sys.stderr.write(f"softphone gateway: {error.message}\n")
    if error.detail:
        _log.debug("detail: %s", error.detail)


def _real_engine(config: GatewayConfig) -> SipEngine:
    from softphone.gateway.sip.baresip_engine import BaresipEngine
    from softphone.gateway.sip.options import EngineOptions

    return BaresipEngine(
        EngineOptions(
            listen_host=config.sip_host,
            listen_port=config.sip_port,
            trunks=config.trunks,
            inbound_media=config.sip_media,
            tls_ca=config.sip_tls_ca,
            tls_certificate=config.sip_tls_cert,
            sip_trace=config.sip_trace,
        )
    )
