"""Where the program keeps its files and finds its resources.

Every function answers for the present environment and creates nothing unless its name says so.
Linux follows the XDG base directories without any import; other systems ask platformdirs.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from softphone.errors import StorageUnavailable

APP = "softphone"


def config_dir() -> Path:
    """Where settings are kept."""
    return _xdg("XDG_CONFIG_HOME", ".config") or _platform("user_config_path")


def system_config_dirs() -> tuple[Path, ...]:
    """Where an administrator puts settings for everybody on this machine, the strongest first."""
    if sys.platform == "win32":
        return (Path(os.environ.get("PROGRAMDATA") or r"C:\ProgramData") / APP,)
    if sys.platform == "darwin":
        return (Path("/Library/Application Support") / APP,)
    shared = os.environ.get("XDG_CONFIG_DIRS", "") or "/etc/xdg"
    folders = [Path(folder) for folder in shared.split(":")]
    return (Path("/etc") / APP, *(folder / APP for folder in folders if folder.is_absolute()))


def data_dir() -> Path:
    """Where history, rooms and other data are kept."""
    return _xdg("XDG_DATA_HOME", ".local/share") or _platform("user_data_path")


def log_dir() -> Path:
    """Where log files are kept."""
    state = _xdg("XDG_STATE_HOME", ".local/state")
    return state / "log" if state is not None else _platform("user_log_path")


def state_dir() -> Path:
    """Where this run keeps what a later one should know."""
    return _xdg("XDG_STATE_HOME", ".local/state") or _platform("user_state_path")


def runtime_dir() -> Path:
    """Where the running instance can be reached; gone after a restart of the machine."""
    if not _is_xdg():
        return _platform("user_runtime_path")
    base = os.environ.get("XDG_RUNTIME_DIR", "")
    if base and Path(base).is_absolute():
        return Path(base) / APP
    return Path(os.environ.get("TMPDIR") or "/tmp") / f"{APP}-{os.getuid()}"


def ensure_private_dir(directory: Path) -> Path:
    """Create ``directory`` so that only this user can enter it, and prove that it is so.

    Raises:
        StorageUnavailable: it cannot be made, or it belongs to somebody else.
    """
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix":
            _prove_private(directory)
    except OSError as error:
        raise _unavailable(
            f"The folder {directory} cannot be used. Check its owner and free disk space.",
            detail=str(error),
        ) from error
    return directory


def resource(*parts: str) -> Path:
    """The path of a file under ``resources``: in a frozen build, a wheel or a checkout.

    Raises:
        StorageUnavailable: the file is not part of this installation.
    """
    for root in _resource_roots():
        candidate = root.joinpath(*parts)
        if candidate.exists():
            return candidate
    raise _unavailable(
        "This installation is incomplete. Install Softphone again.",
        detail=f"resource {'/'.join(parts)} not found",
    )


def _unavailable(message: str, detail: str) -> StorageUnavailable:
    from softphone.errors import StorageUnavailable  # not on the way of a start that goes well

    return StorageUnavailable(message, detail=detail)


def _resource_roots() -> tuple[Path, ...]:
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    roots = (package / "resources", package.parent / "resources")
    return (Path(frozen) / "resources", *roots) if frozen else roots


def _prove_private(directory: Path) -> None:
    found = directory.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise PermissionError(f"{directory} is not a folder of this user")
    if found.st_mode & 0o077:
        directory.chmod(0o700)


def _is_xdg() -> bool:
    return sys.platform not in ("win32", "darwin")


def _xdg(variable: str, fallback: str) -> Path | None:
    if not _is_xdg():
        return None
    base = os.environ.get(variable, "")
    if base and Path(base).is_absolute():  # the specification: relative paths are ignored
        return Path(base) / APP
    return Path.home() / fallback / APP


def _platform(name: str) -> Path:
    import platformdirs

    found: Path = getattr(platformdirs, name)(APP, appauthor=False)
    return found
