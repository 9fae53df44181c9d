"""Keeps what the operator chose while the program runs: one writer, never on the Qt thread."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from softphone.controller.feed import Feed
from softphone.domain.audio import AudioRole
from softphone.domain.macros import Macro
from softphone.errors import InvalidInput, SettingsInvalid, StorageError

if TYPE_CHECKING:
    from pathlib import Path

    from softphone.controller.ports import Unsubscribe
    from softphone.storage.settings import Settings, SettingsStore

log = logging.getLogger(__name__)

_ROOM = "Use letters, digits, - and _, at most 128."
_REMEDIES = {
    "region": "Use the two capital letters of a country, such as DE, or leave it empty.",
    "operator_name": "Enter 1 to 199 characters.",
    "local.room": _ROOM,
    "local.sip_listen": "Write an address and a port, such as 127.0.0.1:0 or 0.0.0.0:5060.",
    "local.trunk": "Write a SIP address such as sip:pbx.example.org, or leave it empty.",
    "screen_pop.hosts": "Write one host a line, such as crm.example.org.",
    "dispositions": "Write 1 to 100 of them, each of at most 60 characters.",
}


class Preferences:
    """The settings as they change; see `softphone.controller.settings_ports.Choices`.

    `close` waits until the last change is on disk.

    Args:
        store: writes the file.
        settings: what was read at the start; changed in place.
    """

    def __init__(self, store: SettingsStore, settings: Settings) -> None:
        self._store = store
        self._settings = settings
        self._saved = settings.model_dump_json()
        self._changes: Feed[str] = Feed()
        self._changed = asyncio.Event()
        self._closing = False
        self._moving: set[asyncio.Task[None]] = set()
        self._writer = asyncio.create_task(self._write(), name="preferences")

    @property
    def settings(self) -> Settings:
        """The settings now."""
        return self._settings

    def value(self, key: str) -> Any:
        """The value behind a dotted key; `KeyError` if there is none."""
        from softphone.storage.settings import at

        return at(self._settings, key)

    def lock(self, key: str) -> str:
        """The file or variable that decides instead of the user, or empty."""
        return self._store.lock(key)

    def change(self, key: str, value: Any) -> InvalidInput | None:
        """Choose a value; what is wrong with it, or None."""
        from pydantic import ValidationError

        from softphone.storage.settings_model import plain_problem

        lock = self._store.lock(key)
        if lock:
            return InvalidInput(key, f"is decided by {lock}", "Ask whoever looks after it.")
        around, _, name = key.rpartition(".")
        try:
            before = self.value(key)
            setattr(self.value(around) if around else self._settings, name, value)
        except ValidationError as error:
            problem = plain_problem(error.errors(include_url=False)[0]["msg"])
            remedy = _REMEDIES.get(key, "Enter something else.")
            return InvalidInput(key, "cannot be used" if key in _REMEDIES else problem, remedy)
        if self.value(key) != before:
            self._changed.set()
            self._changes.publish(key)
        return None

    def subscribe(self, listener: Callable[[str], None]) -> Unsubscribe:
        """Call ``listener`` with the key of every change."""
        return self._changes.subscribe(listener)

    def export_to(self, path: Path, done: Callable[[str], None]) -> None:
        """Write everything but secrets to a file."""
        text = self._store.exported(self._settings)

        async def write() -> None:
            try:
                await asyncio.to_thread(path.write_text, text, encoding="utf-8")
            except OSError as error:
                done(f"The settings were not written to {path}: {error.strerror}.")
            else:
                done("")

        self._spawn(write())

    def import_from(self, path: Path, done: Callable[[str], None]) -> None:
        """Take over what a file says; the profile in use stays."""

        async def read() -> None:
            try:
                wanted = await asyncio.to_thread(self._store.imported, path, self._settings)
            except SettingsInvalid as error:
                done(error.message)
                return
            self._take_over(wanted)
            done("")

        self._spawn(read())

    def remember_device(self, role: AudioRole, device_id: str | None) -> None:
        """Use this device again after the next start; None follows the system."""
        setattr(self._settings.audio, role.value, device_id)
        self._changed.set()

    def remember_camera(self, device_id: str | None) -> None:
        """Use this camera again after the next start; None follows the system."""
        self._settings.camera.device = device_id
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
        for task in tuple(self._moving):
            task.cancel()
        await asyncio.gather(*self._moving, return_exceptions=True)
        self._closing = True
        self._changed.set()
        await self._writer

    def _take_over(self, wanted: Settings) -> None:
        wanted.profile = self._settings.profile
        for name in type(wanted).model_fields:
            if name in ("version", "profile") or getattr(wanted, name) == self.value(name):
                continue
            setattr(self._settings, name, getattr(wanted, name))
            self._changes.publish(name)
        self._changed.set()

    def _spawn(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work, name="settings file")
        self._moving.add(task)
        task.add_done_callback(self._moving.discard)

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
