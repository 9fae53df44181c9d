"""Keeps what the operator chose while the program runs: one writer, never on the Qt thread."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from softphone.domain.audio import AudioRole
from softphone.domain.macros import Macro
from softphone.errors import StorageError

if TYPE_CHECKING:
    from softphone.storage.settings import Settings, SettingsStore

log = logging.getLogger(__name__)


class Preferences:
    """The settings as they change; `close` waits until the last change is on disk.

    Args:
        store: writes the file.
        settings: what was read at the start.
    """

    def __init__(self, store: SettingsStore, settings: Settings) -> None:
        self._store = store
        self._settings = settings
        self._saved = settings.model_dump_json()
        self._changed = asyncio.Event()
        self._closing = False
        self._writer = asyncio.create_task(self._write(), name="preferences")

    def remember_device(self, role: AudioRole, device_id: str | None) -> None:
        """Use this device again after the next start; None follows the system."""
        setattr(self._settings.audio, role.value, device_id)
        self._changed.set()

    @property
    def macros(self) -> tuple[Macro, ...]:
        """The tone macros."""
        return tuple(Macro(kept.id, kept.name, kept.sequence) for kept in self._settings.macros)

    def remember_macros(self, macros: tuple[Macro, ...]) -> None:
        """Keep these tone macros."""
        from softphone.storage.settings import ToneMacro

        self._settings.macros = tuple(
            ToneMacro(id=macro.id, name=macro.name, sequence=macro.sequence) for macro in macros
        )
        self._changed.set()

    async def close(self) -> None:
        """Write what has not been written yet and end."""
        self._closing = True
        self._changed.set()
        await self._writer

    async def _write(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            await self._save()
            if self._closing and not self._changed.is_set():
                return

    async def _save(self) -> None:
        wanted = self._settings.model_dump_json()
        if wanted == self._saved:
            return
        try:
            await asyncio.to_thread(self._store.save, self._settings)
        except StorageError as error:
            log.warning("%s %s", error.message, error.detail)
        else:
            self._saved = wanted
