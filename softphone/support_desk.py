"""What the window needs to save a support bundle and timelines, off the Qt thread."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from softphone.controller.tasks import TaskOwner
from softphone.domain.saved_timeline import MAX_BYTES, SavedTimeline, from_text
from softphone.domain.support import BundleFile
from softphone.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

log = logging.getLogger(__name__)

ALONE_LOG = "alone.log"
"""What a gateway of our own writes after its window died; see `softphone.gateway.bereaved`."""


class SupportDesk:
    """Owns the tasks; every method returns at once and calls back on the loop's thread.

    Args:
        settings: the settings as JSON.
        log_dir: where the log files are.
        gateway_dir: data folder of the gateway of our own.
    """

    def __init__(self, settings: Callable[[], str], log_dir: Path, gateway_dir: Path) -> None:
        self._settings = settings
        self._log_dir = log_dir
        self._gateway_dir = gateway_dir
        self._owner = TaskOwner("support")

    async def close(self) -> None:
        """Cancel what is under way; idempotent."""
        await self._owner.cancel_all()

    def collect(
        self,
        timelines: Iterable[SavedTimeline],
        take: Callable[[tuple[BundleFile, ...]], None],
    ) -> None:
        """Gather every file of the bundle."""
        self._start(self._collect(tuple(timelines), take), "collect")

    def save(self, files: Sequence[BundleFile], path: Path, done: Callable[[str], None]) -> None:
        """Write the archive; ``done`` gets an empty text, or what went wrong in a sentence."""
        self._start(self._save(tuple(files), path, done), "save")

    def read(
        self, path: Path, take: Callable[[SavedTimeline], None], failed: Callable[[str], None]
    ) -> None:
        """Read a saved timeline."""
        self._start(self._read(path, take, failed), "read")

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._owner.spawn(work, name)

    async def _collect(
        self,
        timelines: tuple[SavedTimeline, ...],
        take: Callable[[tuple[BundleFile, ...]], None],
    ) -> None:
        from softphone.support import collect

        logs = [self._log_dir / "softphone.log", self._log_dir / "softphone.log.1"]
        alone = self._gateway_dir / ALONE_LOG
        take(await asyncio.to_thread(collect, self._settings, logs, alone, timelines))

    async def _save(
        self, files: tuple[BundleFile, ...], path: Path, done: Callable[[str], None]
    ) -> None:
        from softphone.support import write

        try:
            await asyncio.to_thread(write, files, path)
        except OSError as error:
            reason = error.strerror or str(error)
            done(f"{path} could not be saved: {reason}. Choose another place.")
        else:
            log.info("a support bundle with %d files was saved", len(files))
            done("")

    async def _read(
        self, path: Path, take: Callable[[SavedTimeline], None], failed: Callable[[str], None]
    ) -> None:
        try:
            timeline = await asyncio.to_thread(_read_timeline, path)
        except InvalidInput as error:
            failed(f"{path.name} {error.problem}. {error.remedy}")
        except (OSError, UnicodeDecodeError) as error:
            failed(f"{path} cannot be read: {error}.")
        else:
            take(timeline)


def _read_timeline(path: Path) -> SavedTimeline:
    """WORKER THREAD."""
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    return from_text(content.decode("utf-8"))
