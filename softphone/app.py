"""The composition root of the window process: what is built, in which order, and how it ends.

The window is painted first, with nothing but Qt loaded; everything else is imported and built
afterwards, on Qt's loop with asyncio on top. Nothing imports this module but the command line.
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING

from softphone import kept_code, plain_imports

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from contextlib import AsyncExitStack
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from softphone.backends.gateway.launch import StartedChild
    from softphone.controller.controller import TelephonyController
    from softphone.handover_listener import HandoverListener
    from softphone.storage.journal import JournalFiles
    from softphone.storage.settings import Settings, SettingsStore
    from softphone.ui.main_window import MainWindow

log = logging.getLogger(__name__)

STOP_LIMIT_S = 6.0
"""Quitting never takes longer than this, whatever the backend does."""

SWITCH_S = 0.001
"""How long another thread may keep the Qt thread waiting for the interpreter; Python's is 5 ms."""


def run(initial_address: str | None) -> int:
    """Open the window and stay until the operator quits.

    Args:
        initial_address: a number or link for the dial field, or None.

    Returns:
        The process's exit code.
    """
    import gc
    import sys

    gc.disable()  # until the start is over; collecting amid imports only costs time
    sys.setswitchinterval(SWITCH_S)
    early = EarlyGateway()
    app, window = open_window(early.start)
    for name in ("asyncio", "qasync"):  # one by one: what the operator does goes in between
        import_module(name)
        app.processEvents()
    from softphone import eventloop

    return eventloop.run(app, lambda: Program(window, early, initial_address).run())


def open_window(
    on_first_shown: Callable[[], None] | None = None,
) -> tuple[QApplication, MainWindow]:
    """Make the application and its window, and return once the window is painted.

    Args:
        on_first_shown: called as soon as anything is on the screen.
    """
    import sys

    with kept_code.KeptCode():
        from PySide6.QtWidgets import QApplication

    plain_imports.restore()
    from softphone.storage.first_language import chosen_language
    from softphone.ui import theme as themes
    from softphone.ui.language import speak
    from softphone.ui.main_window import MainWindow

    app = QApplication(["softphone"])
    app.setApplicationDisplayName("Softphone")
    app.setDesktopFileName("softphone")
    if sys.platform == "darwin":
        from softphone.ui.open_requests import OpenRequests

        OpenRequests(app)
    speak(app, chosen_language())
    window = MainWindow(themes.apply(app, themes.Theme.at_first_sight(app)))
    if on_first_shown is not None:
        window.first_shown.connect(on_first_shown)
    window.show()
    _wait_for_first_paint(app, window)
    return app, window


def _wait_for_first_paint(app: QApplication, window: MainWindow) -> None:
    """Let Qt work until the window shows content; a hidden window must not hold us up for ever."""
    from PySide6.QtCore import QEventLoop, QTimer

    done: list[bool] = []
    window.first_painted.connect(lambda: done.append(True))
    QTimer.singleShot(2000, lambda: done.append(False))
    while not done:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class EarlyGateway:
    """A gateway of our own that comes up while this process still loads.

    Attributes:
        child: what was started, or None when the settings may want something else.
    """

    def __init__(self) -> None:
        self.child: StartedChild | None = None

    def start(self) -> None:
        """Start it, if the settings at first look want it."""
        from softphone import paths
        from softphone.backends.registry import start_early
        from softphone.storage.first_look import local_gateway
        from softphone.storage.journal import JournalFiles, runs

        local = local_gateway()
        way_back = JournalFiles().read_way()
        if way_back is not None and runs(way_back):
            return  # an earlier run died, and its gateway has calls
        if local is not None:
            self.child = start_early(local, data_dir=paths.data_dir())

    async def end(self) -> None:
        """End it, unless that has happened."""
        from softphone.backends.registry import end_early

        if self.child is not None:
            await end_early(self.child)


class Program:
    """Everything behind the window, from the first paint to the exit code.

    Args:
        window: the painted window.
        early: a gateway under way.
        initial_address: a number or link to start with, or None.
    """

    def __init__(
        self, window: MainWindow, early: EarlyGateway, initial_address: str | None
    ) -> None:
        self._window = window
        self._early = early
        self._initial_address = initial_address
        self._settled = False

    async def run(self) -> int:
        """Build, serve until the operator quits, take down in the opposite order."""
        import asyncio
        from contextlib import AsyncExitStack

        self._quit = asyncio.Event()
        self._window.quit_confirmed.connect(self._quit.set)
        _quit_on_signals(self._quit.set)
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self._early.end)
            settings, problem = await self._prepare(stack)
            controller = self._build(stack, settings)
            if problem:
                controller.announce(problem)
            self._listen_for_links(stack, settings)
            self._take_open_requests(settings)
            if self._initial_address:
                self._open(self._initial_address, settings)
            connecting = asyncio.create_task(self._connect(controller, settings), name="connect")
            connecting.add_done_callback(_tell_fault)
            stack.push_async_callback(_end, connecting, controller)
            await self._quit.wait()
            self._window.hide()
        return 0

    async def _prepare(self, stack: AsyncExitStack) -> tuple[Settings, str]:
        """Settings and logging; the slow imports happen on a worker thread."""
        import asyncio

        from softphone import logs, paths

        self._logging = logs.configure(directory=paths.log_dir())
        stack.callback(self._logging.close)
        self._settings_store, settings, problem = await asyncio.to_thread(_load)
        return settings, problem

    def _build(self, stack: AsyncExitStack, settings: Settings) -> TelephonyController:
        from softphone.workplace import Workplace

        place = self._place = Workplace(
            stack,
            self._window,
            self._settings_store,
            settings,
            log_feed=self._logging.feed,
            early=self._early.child,
            journal=self._journal_files(),
            open_link=lambda number: self._open(number, settings),
            settle_in=self._settle_in,
        )
        return place.controller

    async def _connect(self, controller: TelephonyController, settings: Settings) -> None:
        """Reach the backend of the profile in use, again and again, until the program ends."""
        await self._place.settings.link.run()

    def _settle_in(self) -> None:
        """The hurry is over: start audio, whose libraries cost more than joining the room."""
        import gc

        if self._settled:
            return
        self._settled = True
        gc.freeze()
        gc.enable()
        self._place.audio.start()
        self._place.sleep.start()
        self._place.archive.begin(self._data_folder())

    def _journal_files(self) -> JournalFiles:
        """Where the live calls are written for a start after a crash."""
        from softphone.storage.journal import JournalFiles

        return JournalFiles()

    def _data_folder(self) -> Path:
        """Where calls and contacts are kept."""
        from softphone import paths

        return paths.data_dir()

    def _listen_for_links(self, stack: AsyncExitStack, settings: Settings) -> None:
        """Take what later starts of the program hand over."""
        import asyncio

        from softphone.errors import SoftphoneError
        from softphone.handover import hand_over
        from softphone.handover_listener import HandoverListener, InstanceRunning

        try:
            listener = HandoverListener.claim()
        except InstanceRunning:
            log.info("another start was a moment earlier; it gets the address and this one ends")
            hand_over(self._initial_address or "")
            self._quit.set()
            return
        except SoftphoneError as error:
            log.warning("%s %s", error.message, error.detail)
            return
        loop = asyncio.get_running_loop()
        stack.callback(listener.close)
        loop.add_reader(listener.fileno(), self._take_links, listener, settings)
        stack.callback(loop.remove_reader, listener.fileno())

    def _take_links(self, listener: HandoverListener, settings: Settings) -> None:
        for address in listener.take():
            self._open(address, settings)
        for order in listener.take_orders():
            done, text = self._window.obey(order.words)
            order.answer(text, done=done)

    def _take_open_requests(self, settings: Settings) -> None:
        """Take the links that macOS hands over, those of the start first."""
        import sys

        if sys.platform == "darwin":
            from PySide6.QtCore import QCoreApplication

            from softphone.ui.open_requests import OpenRequests

            application = QCoreApplication.instance()
            requests = application.findChild(OpenRequests) if application is not None else None
            if requests is not None:
                requests.hand_to(lambda link: self._open(link, settings))

    def _open(self, address: str, settings: Settings) -> None:
        if address and settings.dial_links == "ask":
            self._window.offer_address(address)
            return
        self._window.open_address(address)
        if address and settings.dial_links == "dial":
            self._window.dialer.dial()


def _load() -> tuple[SettingsStore, Settings, str]:
    """Import what the window is bound to, and read the settings. Worker thread."""
    import os

    import softphone.workplace  # noqa: F401

    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # nothing here does linear algebra
    return _load_settings()


def _load_settings() -> tuple[SettingsStore, Settings, str]:
    """The settings and, where they could not be used, why in one sentence."""
    from softphone.errors import SettingsInvalid
    from softphone.storage.settings import SettingsStore

    store = SettingsStore()
    try:
        return store, store.load(), ""
    except SettingsInvalid as error:
        return store, store.defaults(), error.message


def _quit_on_signals(quit_now: Callable[[], None]) -> None:
    """SIGINT and SIGTERM end the program in the ordinary way, calls hung up."""
    import asyncio
    import signal
    import sys

    if sys.platform == "win32":
        return
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, quit_now)


def _tell_fault(task: asyncio.Task[None]) -> None:
    """An error nobody expected ends the task; it must not do so in silence."""
    if not task.cancelled() and task.exception() is not None:
        log.critical("%s ended with an error", task.get_name(), exc_info=task.exception())


async def _end(connecting: asyncio.Task[None], controller: TelephonyController) -> None:
    """Stop connecting, hang up everything and leave, within `STOP_LIMIT_S`."""
    import asyncio

    connecting.cancel()
    await asyncio.gather(connecting, return_exceptions=True)
    try:
        await asyncio.wait_for(controller.stop(), STOP_LIMIT_S)
    except TimeoutError:
        log.error("the backend did not stop within %.0f s", STOP_LIMIT_S)
