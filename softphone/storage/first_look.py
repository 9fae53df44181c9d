"""What the local gateway needs to start, read before the settings' own model is loaded.

A guess that saves time and decides nothing: the settings are read and checked afterwards, and a
gateway that was started with other values is replaced. Standard library only.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from softphone.errors import SettingsInvalid
from softphone.paths import config_dir, system_config_dirs
from softphone.storage.layers import migrated, read_object, read_system

_KINDS: Final[Mapping[str, type]] = {"sip_listen": str, "trunk": str, "practice_line": bool}
_PROFILE: Final = "Local"
_FILE: Final = "settings.json"
_VARIABLES: Final = ("SOFTPHONE_LOCAL", "SOFTPHONE_PROFILE")


def local_gateway(path: Path | None = None) -> dict[str, Any] | None:
    """The values of ``local`` that the settings file sets, by name.

    Args:
        path: the settings file; None takes the one in the configuration directory.

    Returns:
        None when the program may need another backend or the file needs a closer look.
    """
    if any(name.startswith(_VARIABLES) for name in os.environ):
        return None
    file = path if path is not None else config_dir() / _FILE
    try:
        system = read_system([folder / _FILE for folder in system_config_dirs()])
        content = system.over(migrated(read_object(file) or {}))
    except SettingsInvalid:
        return None
    if content.get("profile", _PROFILE) != _PROFILE:
        return None
    local = content.get("local", {})
    if not isinstance(local, dict):
        return None
    known = {name: local[name] for name in _KINDS if name in local}
    fits = all(type(value) is _KINDS[name] for name, value in known.items())
    return known if fits else None
