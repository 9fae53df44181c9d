"""What the user has chosen: one JSON file below, environment variables on top, one model.

The file carries a schema version. Keys this version does not know are kept when it is written
again, and only what somebody chose is written. Of a file that cannot be used `SettingsInvalid`
tells which key is wrong, and defaults apply; it stays as it is until settings are saved, and then
beside the new one. A system file lies below it and may lock keys, see `softphone.storage.layers`.
Variables are named ``SOFTPHONE_`` and the key in upper case, parts joined by two underscores:
``SOFTPHONE_LOCAL__SIP_LISTEN``.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from softphone.errors import SettingsInvalid, StorageUnavailable
from softphone.paths import config_dir, ensure_private_dir, system_config_dirs
from softphone.storage import layers
from softphone.storage.layers import SystemLayer
from softphone.storage.settings_model import (
    LOCAL_PROFILE,
    SCHEMA,
    AudioSettings,
    DailyAccount,
    LocalSettings,
    Settings,
    TeamProfile,
    ToneMacro,
    at,
    plain_problem,
)

__all__ = [
    "LOCAL_PROFILE",
    "AudioSettings",
    "DailyAccount",
    "LocalSettings",
    "Settings",
    "SettingsStore",
    "TeamProfile",
    "ToneMacro",
    "at",
]

_PREFIX = "SOFTPHONE_"
_FILE = "settings.json"
_ALWAYS_WRITTEN = ("version", "welcomed")


class SettingsStore:
    """Reads and writes the settings file.

    Args:
        path: the file; None takes ``settings.json`` in the configuration directory.
        system: where a system file may be, the strongest first; None takes this system's places.
    """

    def __init__(self, path: Path | None = None, *, system: Sequence[Path] | None = None) -> None:
        self.path = path if path is not None else config_dir() / _FILE
        self._system_paths = (
            system if system is not None else [folder / _FILE for folder in system_config_dirs()]
        )
        self._system = SystemLayer()
        self._read: dict[str, Any] = {}
        self._unusable = False

    def load(self) -> Settings:
        """What the files and the environment say; defaults when there is neither.

        Raises:
            SettingsInvalid: names the key and the remedy. The caller goes on with `defaults`.
        """
        self._unusable = True
        self._read = {}
        self._system = SystemLayer()
        system = layers.read_system(self._system_paths)
        content = layers.migrated(layers.read_object(self.path) or {})
        if content.get("version", SCHEMA) != SCHEMA:
            raise SettingsInvalid(
                f"{self.path} was written by another version. Update Softphone or rename the file."
            )
        _validated(dict(system.values), system.path or self.path)
        self._system = system
        self._read = content
        settings = _validated(system.over(layers.merge(content, _environment())), self.path)
        self._unusable = False
        return settings

    def defaults(self) -> Settings:
        """Settings with neither the user's file nor the environment."""
        return Settings.model_validate(dict(self._system.values))

    def lock(self, key: str) -> str:
        """Who decides about a setting instead of the user: a file, a variable, or empty."""
        if self._system.locks(key):
            return str(self._system.path)
        for name in _variables():
            if key == name or key.startswith(f"{name}."):
                return _PREFIX + name.replace(".", "__").upper()
        return ""

    def save(self, settings: Settings) -> None:
        """Replace the file in one step; a crash leaves the old or the new one, never half.

        A value that comes from the environment or is locked is not written over the file's. A file
        that could not be used is kept beside the new one.

        Raises:
            StorageUnavailable: the disk is full or the folder cannot be written.
        """
        content = self._to_write(settings)
        ensure_private_dir(self.path.parent)
        try:
            if self._unusable:
                self._keep_unusable()
            _replace(self.path, json.dumps(content, indent=2, ensure_ascii=False) + "\n")
        except OSError as error:
            raise StorageUnavailable(
                f"Settings were not saved: {error.strerror}. Free disk space or check {self.path}.",
                detail=str(error),
            ) from error
        self._read = content

    def exported(self, settings: Settings) -> str:
        """What `imported` takes elsewhere: everything somebody chose here. It holds no secrets."""
        return json.dumps(self._to_write(settings), indent=2, ensure_ascii=False) + "\n"

    def imported(self, path: Path, settings: Settings) -> Settings:
        """``settings`` with what an exported file says on top; locked keys stay.

        Raises:
            SettingsInvalid: the file cannot be used; names the key and the remedy.
        """
        content = layers.read_object(path)
        if content is None:
            raise SettingsInvalid(f"There is no file {path}.")
        if content.get("version", SCHEMA) != SCHEMA:
            raise SettingsInvalid(f"{path} was written by another version of Softphone.")
        content = layers.migrated(content)
        for key in (*self._system.locked, *_variables(), layers.LOCKED):
            content = layers.without(content, key)
        return _validated(layers.merge(settings.model_dump(mode="json"), content), path)

    def _to_write(self, settings: Settings) -> dict[str, Any]:
        values = settings.model_dump(mode="json")
        always = {name: values[name] for name in _ALWAYS_WRITTEN}
        for key in (*self._system.locked, *_variables()):
            values = layers.without(values, key)
        base = self.defaults().model_dump(mode="json")
        return layers.chosen_only(values, self._read, base) | always

    def _keep_unusable(self) -> None:
        if self.path.exists():
            self.path.replace(self.path.with_suffix(f".unusable-{os.getpid()}.json"))
        self._unusable = False


def _validated(content: dict[str, Any], path: Path) -> Settings:
    try:
        return Settings.model_validate(content)
    except ValidationError as error:
        raise _explained(error, path) from error


def _explained(error: ValidationError, path: Path) -> SettingsInvalid:
    first = error.errors(include_url=False, include_input=False)[0]
    key = ".".join(str(part) for part in first["loc"] if part not in ("team", "daily"))
    return SettingsInvalid(
        f"The setting “{key}” cannot be used: {plain_problem(first['msg'])}. "
        f"Correct it in {path}, or in its environment variable; defaults apply until then.",
        detail=str(first),
    )


def _variables() -> list[str]:
    """Dotted keys that the environment sets."""
    names = [n[len(_PREFIX) :].lower().split("__") for n in os.environ if n.startswith(_PREFIX)]
    return [".".join(parts) for parts in names if _known(parts)]


def _known(parts: Sequence[str]) -> bool:
    model: Any = Settings
    for name in parts:
        if not (isinstance(model, type) and issubclass(model, BaseModel)):
            return False
        if name not in model.model_fields:
            return False
        model = model.model_fields[name].annotation
    return True


def _environment() -> dict[str, Any]:
    """What the variables say, by key; the library is imported only when there are any."""
    if not _variables():
        return {}
    from pydantic_settings import BaseSettings, EnvSettingsSource, SettingsConfigDict

    class Variables(Settings, BaseSettings):
        model_config = SettingsConfigDict(env_prefix=_PREFIX, env_nested_delimiter="__")

    return EnvSettingsSource(Variables)()


def _replace(path: Path, text: str) -> None:
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
