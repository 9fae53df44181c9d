"""The language that the settings ask for, found before anything is shown.

Standard library only, and where nobody has chosen one no file is even parsed.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from softphone.paths import config_dir, system_config_dirs

if TYPE_CHECKING:
    from pathlib import Path

SYSTEM: Final = "system"
_FILE: Final = "settings.json"
_VARIABLE: Final = "SOFTPHONE_WINDOW__LANGUAGE"


def chosen_language(path: Path | None = None) -> str:
    """``system``, or the language chosen.

    Args:
        path: the settings file; None takes the one in the configuration directory.
    """
    if _VARIABLE in os.environ:
        return os.environ[_VARIABLE]
    file = config_dir() / _FILE if path is None else path
    shared = [folder / _FILE for folder in system_config_dirs()]
    if not any(_mentions(one) for one in (file, *shared)):
        return SYSTEM
    from softphone.errors import SettingsInvalid
    from softphone.storage.layers import migrated, read_object, read_system

    try:
        content = read_system(shared).over(migrated(read_object(file) or {}))
    except SettingsInvalid:
        return SYSTEM
    window = content.get("window")
    return str(window.get("language", SYSTEM)) if isinstance(window, dict) else SYSTEM


def _mentions(file: Path) -> bool:
    try:
        return b'"language"' in file.read_bytes()
    except OSError:
        return False
