"""Links on a freedesktop.org desktop: a desktop entry, an icon, and the list of defaults.

The list is edited here rather than by xdg-mime, which forgets who opened the links before.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from softphone.errors import StorageUnavailable
from softphone.links import mimeapps
from softphone.links.handlers import SCHEMES, Handling
from softphone.paths import resource

ENTRY = "softphone.desktop"
KINDS = tuple(f"x-scheme-handler/{scheme}" for scheme in SCHEMES)
_ICON = Path("icons", "hicolor", "scalable", "apps", "softphone.svg")


@dataclass(frozen=True, slots=True)
class XdgHandlers:
    """See `softphone.links.handlers.LinkHandlers`.

    Attributes:
        program: how this program is started.
        config_home, data_home: the user's own base directories.
        config_dirs, data_dirs: the system's, the most important first.
        desktops: the running desktop's names in lower case, as lists of defaults carry them.
    """

    program: tuple[str, ...]
    config_home: Path
    data_home: Path
    config_dirs: tuple[Path, ...] = ()
    data_dirs: tuple[Path, ...] = ()
    desktops: tuple[str, ...] = ()

    @classmethod
    def of_this_user(cls, program: tuple[str, ...]) -> XdgHandlers:
        """With the directories the environment names."""
        home = Path.home()
        return cls(
            program,
            _base("XDG_CONFIG_HOME", home / ".config"),
            _base("XDG_DATA_HOME", home / ".local" / "share"),
            _bases("XDG_CONFIG_DIRS", "/etc/xdg"),
            _bases("XDG_DATA_DIRS", "/usr/local/share:/usr/share"),
            tuple(n for n in os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":") if n),
        )

    def register(self) -> None:
        """Write entry and icon unless the system has them, and put us first for every scheme.

        Raises:
            StorageUnavailable: a file cannot be written.
        """
        try:
            if not self._installed_for_all():
                self._install()
            for path in self._own_lists():
                _replace(path, mimeapps.with_first(_read(path), KINDS, ENTRY))
        except OSError as error:
            raise _unwritable(error) from error
        self._refresh()

    def unregister(self) -> None:
        """Remove what `register` wrote.

        Raises:
            StorageUnavailable: a file cannot be written.
        """
        try:
            for path in self._own_lists():
                if path.exists():
                    _replace(path, mimeapps.without(_read(path), KINDS, ENTRY))
            (self.data_home / "applications" / ENTRY).unlink(missing_ok=True)
            (self.data_home / _ICON).unlink(missing_ok=True)
        except OSError as error:
            raise _unwritable(error) from error
        self._refresh()

    def look(self) -> tuple[Handling, ...]:
        """Who opens which links now, by the lists in their order."""
        return tuple(self._handling(scheme) for scheme in SCHEMES)

    def _handling(self, scheme: str) -> Handling:
        kind = f"x-scheme-handler/{scheme}"
        for path in self._all_lists():
            chosen = mimeapps.first_choice(_read(path), kind)
            if chosen and self._find_entry(chosen):
                return Handling(scheme, chosen == ENTRY, "" if chosen == ENTRY else chosen)
        ours = self._find_entry(ENTRY) is not None
        return Handling(scheme, ours)

    def _install(self) -> None:
        entry = resource("desktop", ENTRY).read_text(encoding="utf-8")
        _replace(self.data_home / "applications" / ENTRY, entry_for(entry, self.program))
        icon = resource("icons", "softphone.svg").read_text(encoding="utf-8")
        _replace(self.data_home / _ICON, icon)

    def _installed_for_all(self) -> bool:
        return any((data / "applications" / ENTRY).is_file() for data in self.data_dirs)

    def _find_entry(self, name: str) -> Path | None:
        for data in (self.data_home, *self.data_dirs):
            path = data / "applications" / name
            if path.is_file():
                return path
        return None

    def _own_lists(self) -> tuple[Path, ...]:
        """The user's list, and that of the running desktop where the user has one."""
        special = (self.config_home / f"{name}-mimeapps.list" for name in self.desktops)
        return (self.config_home / "mimeapps.list", *(path for path in special if path.exists()))

    def _all_lists(self) -> tuple[Path, ...]:
        names = (*(f"{name}-mimeapps.list" for name in self.desktops), "mimeapps.list")
        folders = (
            self.config_home,
            *self.config_dirs,
            self.data_home / "applications",
            *(data / "applications" for data in self.data_dirs),
        )
        return tuple(folder / name for folder in folders for name in names)

    def _refresh(self) -> None:
        """Tell desktops that keep an index of entries; without the tool they find it by and by."""
        tool = shutil.which("update-desktop-database")
        applications = self.data_home / "applications"
        if tool is not None and applications.is_dir():
            subprocess.run([tool, "-q", str(applications)], timeout=20, check=False)


def entry_for(entry: str, program: tuple[str, ...]) -> str:
    """The desktop entry with another command in it."""
    command = " ".join(_quoted(part) for part in program)
    lines = []
    for line in entry.splitlines():
        if line.startswith("Exec="):
            line = line.replace("Exec=softphone", f"Exec={command}", 1)
        elif line.startswith("TryExec="):
            line = f"TryExec={program[0]}"
        lines.append(line)
    return "\n".join(lines) + "\n"


def _quoted(part: str) -> str:
    """One argument of an ``Exec`` line (Desktop Entry Specification, The Exec key)."""
    part = part.replace("%", "%%")
    if not any(char in " \t\n\"'\\><~|&;$*?#()`" for char in part):
        return part
    for char in '\\"`$':
        part = part.replace(char, f"\\{char}")
    return '"' + part.replace("\\", "\\\\") + '"'


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _replace(path: Path, text: str) -> None:
    """Write the file in one step, so that a crash never leaves half a list."""
    path = path.resolve()  # a list kept elsewhere by a link stays there
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".softphone-")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _base(variable: str, fallback: Path) -> Path:
    value = Path(os.environ.get(variable, "") or fallback)
    return value if value.is_absolute() else fallback


def _bases(variable: str, fallback: str) -> tuple[Path, ...]:
    named = (os.environ.get(variable, "") or fallback).split(":")
    return tuple(Path(name) for name in named if Path(name).is_absolute())


def _unwritable(error: OSError) -> StorageUnavailable:
    return StorageUnavailable(
        f"Links were not registered: {error.filename} cannot be written. Check its owner.",
        detail=str(error),
    )
