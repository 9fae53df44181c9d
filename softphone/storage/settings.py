"""What the user has chosen: one JSON file, one model, environment variables on top.

The file carries a schema version. Keys this version does not know are kept when it is written
again. Of a file that cannot be used `SettingsInvalid` tells which key is wrong, and defaults apply;
it stays as it is until settings are saved, and then beside the new one. Variables are named
``SOFTPHONE_`` and the key in upper case, parts joined by two underscores:
``SOFTPHONE_LOCAL__SIP_LISTEN``.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from softphone.errors import SettingsInvalid, StorageUnavailable
from softphone.paths import config_dir, ensure_private_dir

SCHEMA = 1
LOCAL_PROFILE = "Local"
_PREFIX = "SOFTPHONE_"
_ROOM = r"^[A-Za-z0-9_-]{1,128}$"


class _Part(BaseModel):
    model_config = ConfigDict(extra="allow", validate_assignment=True)


class LocalSettings(_Part):
    """The gateway this program runs itself.

    Attributes:
        room: room to join.
        sip_listen: ``IP:PORT`` where SIP arrives; port 0 takes a free one.
        trunk: ``sip:`` address that phone numbers are sent to; empty has none.
        practice_line: whether the practice line is started as well.
    """

    room: str = Field(default="desk", pattern=_ROOM)
    sip_listen: str = Field(default="127.0.0.1:0", pattern=r"^\S+:[0-9]{1,5}$")
    trunk: str = Field(default="", pattern=r"^(sips?:\S+)?$")
    practice_line: bool = True

    @field_validator("sip_listen")
    @classmethod
    def _usable_port(cls, value: str) -> str:
        if int(value.rpartition(":")[2]) > 65535:
            raise ValueError("must end with a port from 0 to 65535")
        return value


class TeamProfile(_Part):
    """A gateway that somebody else runs; its API key is a secret and not kept here.

    Attributes:
        name: what it is called in Settings; ``Local`` is taken.
        url: base address, for example ``https://phone.example.org``.
        room: the operator's room there.
    """

    name: str = Field(min_length=1, max_length=60)
    url: str
    room: str = Field(default="desk", pattern=_ROOM)

    @field_validator("url")
    @classmethod
    def _usable_url(cls, value: str) -> str:
        parts = urlsplit(value)
        if not parts.hostname or parts.username is not None or parts.query or parts.fragment:
            raise ValueError("must be an address like https://phone.example.org")
        here = parts.hostname in ("127.0.0.1", "localhost", "::1")
        if parts.scheme != "https" and not (parts.scheme == "http" and here):
            raise ValueError("must start with https:// (http:// only for this machine)")
        return value.rstrip("/")

    @field_validator("name")
    @classmethod
    def _free_name(cls, value: str) -> str:
        if value.casefold() == LOCAL_PROFILE.casefold():
            raise ValueError("is the name of the built-in profile; choose another")
        return value


class AudioSettings(_Part):
    """Devices by id; None follows the system's default. ``ringer_volume`` is 0.0-1.0."""

    microphone: str | None = None
    speaker: str | None = None
    ringer: str | None = None
    ringer_volume: float = Field(default=0.8, ge=0, le=1)
    key_tones: bool = True


class ToneMacro(_Part):
    """A tone macro; what its secret fields hold is in the keyring."""

    id: str = Field(pattern=r"^[0-9a-f]{1,32}$")
    name: str = Field(min_length=1, max_length=40)
    sequence: str = Field(min_length=1, max_length=500)


class WindowSettings(_Part):
    """Appearance, and the window's last place as Qt's base64 text."""

    theme: Literal["system", "light", "dark"] = "system"
    geometry: str = ""
    splitters: str = ""


class Settings(_Part):
    """Everything the user can choose.

    Attributes:
        profile: ``Local`` or the name of a team profile.
        profiles: team gateways.
        operator_name: shown to others in the room.
        region: two-letter country of numbers typed without ``+``; empty asks the locale.
        dial_links_at_once: a clicked ``tel:`` link dials instead of filling the field.
        macros: tone sequences with a name.
    """

    version: int = SCHEMA
    profile: str = LOCAL_PROFILE
    profiles: tuple[TeamProfile, ...] = ()
    local: LocalSettings = LocalSettings()
    audio: AudioSettings = AudioSettings()
    window: WindowSettings = WindowSettings()
    operator_name: str = Field(default="Operator", min_length=1, max_length=199)
    region: str = Field(default="", pattern=r"^([A-Z]{2})?$")
    dial_links_at_once: bool = False
    macros: tuple[ToneMacro, ...] = Field(default=(), max_length=100)

    def team(self, name: str) -> TeamProfile | None:
        """The team profile of that name, or None (also for ``Local``).

        Raises:
            SettingsInvalid: there is no profile of that name.
        """
        if name == LOCAL_PROFILE:
            return None
        for profile in self.profiles:
            if profile.name == name:
                return profile
        known = ", ".join([LOCAL_PROFILE, *(p.name for p in self.profiles)])
        raise SettingsInvalid(f"There is no profile “{name}”. Choose one of: {known}.")


class SettingsStore:
    """Reads and writes the settings file.

    Args:
        path: the file; None takes ``settings.json`` in the configuration directory.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path if path is not None else config_dir() / "settings.json"
        self._read: dict[str, Any] = {}
        self._unusable = False

    def load(self) -> Settings:
        """What the file and the environment say; defaults when there is no file.

        Raises:
            SettingsInvalid: names the key and the remedy. The caller goes on with `defaults`.
        """
        self._unusable = True
        self._read = {}
        content = self._read_file()
        if content.get("version", SCHEMA) != SCHEMA:
            raise SettingsInvalid(
                f"{self.path} was written by another version. Update Softphone or rename the file."
            )
        self._read = content
        try:
            settings = Settings.model_validate(_merge(content, _environment()))
        except ValidationError as error:
            raise _explained(error, self.path) from error
        self._unusable = False
        return settings

    def defaults(self) -> Settings:
        """Settings with neither file nor environment."""
        return Settings.model_construct()

    def save(self, settings: Settings) -> None:
        """Replace the file in one step; a crash leaves the old or the new one, never half.

        A value that comes from the environment is not written over the file's. A file that could
        not be used is kept beside the new one.

        Raises:
            StorageUnavailable: the disk is full or the folder cannot be written.
        """
        content = _merge(self._read, settings.model_dump(mode="json"))
        for key in _from_environment():
            if key in self._read:
                content[key] = self._read[key]
            else:
                content.pop(key, None)
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

    def _keep_unusable(self) -> None:
        if self.path.exists():
            self.path.replace(self.path.with_suffix(f".unusable-{os.getpid()}.json"))
        self._unusable = False

    def _read_file(self) -> dict[str, Any]:
        try:
            content = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise SettingsInvalid(
                f"{self.path} cannot be read: {error}. Correct or remove the file."
            ) from error
        if not isinstance(content, dict):
            raise SettingsInvalid(f"{self.path} does not hold a JSON object. Correct or remove it.")
        return content


def _explained(error: ValidationError, path: Path) -> SettingsInvalid:
    first = error.errors(include_url=False, include_input=False)[0]
    key = ".".join(str(part) for part in first["loc"])
    return SettingsInvalid(
        f"The setting “{key}” cannot be used: {first['msg']}. "
        f"Correct it in {path}, or in its environment variable; defaults apply until then.",
        detail=str(first),
    )


def _from_environment() -> set[str]:
    names = {n[len(_PREFIX) :].lower().split("__")[0] for n in os.environ if n.startswith(_PREFIX)}
    return names & set(Settings.model_fields)


def _environment() -> dict[str, Any]:
    """What the variables say, by key; the library is imported only when there are any."""
    if not _from_environment():
        return {}
    from pydantic_settings import BaseSettings, EnvSettingsSource, SettingsConfigDict

    class Variables(Settings, BaseSettings):
        model_config = SettingsConfigDict(env_prefix=_PREFIX, env_nested_delimiter="__")

    return EnvSettingsSource(Variables)()


def _merge(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    merged = dict(old)
    for key, value in new.items():
        before = merged.get(key)
        if isinstance(value, dict) and isinstance(before, dict):
            value = _merge(before, value)
        merged[key] = value
    return merged


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
