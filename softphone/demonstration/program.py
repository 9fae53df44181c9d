"""The window process of the demonstration: files of its own, a gateway of its own, one script."""

from __future__ import annotations

import tempfile
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from softphone.app import EarlyGateway, Program, open_window
from softphone.errors import SoftphoneError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from softphone.controller.controller import TelephonyController
    from softphone.domain.events import TelephonyEvent
    from softphone.headless.stage import DemoStage
    from softphone.storage.journal import JournalFiles
    from softphone.storage.settings import Settings
    from softphone.ui.main_window import MainWindow

_FAILED = 1


def run_demonstration(
    pictures: Path,
    *,
    play: Callable[[DemoStage], Awaitable[int]],
    on_event: Callable[[TelephonyEvent], None],
    on_error: Callable[[SoftphoneError], int],
) -> int:
    """Open a window, play the script in it and close it again.

    The user's settings, rooms and a window that may be open already stay untouched.

    Args:
        pictures: where a picture of each step is saved; exists.
        play: plays the script on a stage; returns the exit code.
        on_event: called with every telephony event.
        on_error: called when the stage could not be set; returns the exit code.
    """
    from softphone import eventloop

    with tempfile.TemporaryDirectory(prefix="softphone-demo-") as folder:
        app, window = open_window()
        program = DemoProgram(window, Path(folder), pictures, play, on_event, on_error)
        return eventloop.run(app, program.run)


class DemoProgram(Program):
    """`Program` with a script instead of an operator; see `run_demonstration`."""

    def __init__(
        self,
        window: MainWindow,
        folder: Path,
        pictures: Path,
        play: Callable[[DemoStage], Awaitable[int]],
        on_event: Callable[[TelephonyEvent], None],
        on_error: Callable[[SoftphoneError], int],
    ) -> None:
        super().__init__(window, EarlyGateway(), None)
        self._folder = folder
        self._pictures = pictures
        self._play = play
        self._on_event = on_event
        self._on_error = on_error
        self._code = _FAILED

    async def run(self) -> int:
        """Play; returns the script's exit code, or that of a failure when it was cut short."""
        await super().run()
        return self._code

    async def _prepare(self, stack: AsyncExitStack) -> tuple[Settings, str]:
        """Default settings, and no log file."""
        import asyncio

        from softphone import logs
        from softphone.storage.settings import SettingsStore

        self._logging = logs.configure()
        stack.callback(self._logging.close)
        self._settings_store = SettingsStore(self._folder / "settings.json")
        await asyncio.to_thread(_load)
        return self._settings_store.defaults(), ""

    def _journal_files(self) -> JournalFiles:
        """A crashed demonstration is not taken up again, and the operator's journal stays."""
        from softphone.storage.journal import JournalFiles

        return JournalFiles(self._folder, self._folder)

    def _data_folder(self) -> Path:
        """The demonstration's calls are nobody's history."""
        return self._folder

    def _listen_for_links(self, stack: AsyncExitStack, settings: Settings) -> None:
        """Links belong to the operator's window."""

    async def _connect(self, controller: TelephonyController, settings: Settings) -> None:
        try:
            self._code = await self._perform(controller, settings)
        except SoftphoneError as error:
            self._code = self._on_error(error)
        finally:
            self._quit.set()

    async def _perform(self, controller: TelephonyController, settings: Settings) -> int:
        from softphone.backends.registry import local_backend
        from softphone.demonstration.overheard import OverheardPort
        from softphone.demonstration.window_stage import WindowStage
        from softphone.headless.hearing import Hearing

        controller.events.subscribe(self._on_event)
        backend = await local_backend(settings.local, "Demo", data_dir=self._folder)
        await controller.start(backend)
        assert backend.audio is not None  # a local gateway always carries audio
        hearing = Hearing(backend.audio.sample_rate)
        self._place.audio.attach(OverheardPort(backend.audio, hearing.take))
        self._settle_in()
        stage = WindowStage(self._window, controller, hearing=hearing, pictures=self._pictures)
        try:
            return await self._play(stage)
        finally:
            stage.close()


def _load() -> None:
    """Import what the window is bound to. Worker thread."""
    import softphone.headless.hearing
    import softphone.workplace  # noqa: F401
