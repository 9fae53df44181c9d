"""The journal of live calls, and the way back to them after a crash.

Two small files, written whole or not at all: the calls in the state folder, and what is secret in
the runtime folder, which only this user can enter and which is gone after a restart of the machine.
Both exist only while calls are live. Standard library only: the program looks before it starts
anything. What cannot be read is treated as absent; no file can keep the program from starting.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, Final, TypeVar

from softphone import paths
from softphone.domain.way_back import Journal, LiveCall, WayBack

log = logging.getLogger(__name__)

CALLS_FILE: Final = "live-calls.json"
WAY_FILE: Final = "way-back.json"
MAX_BYTES: Final = 1 << 20
"""A larger file is none of ours."""

T = TypeVar("T", Journal, LiveCall, WayBack)


class JournalFiles:
    """The two files. Every method may block: call them off the Qt thread, `read_way` excepted.

    Args:
        state: folder of the calls; None takes the user's.
        runtime: folder of the secrets; None takes the user's.
    """

    def __init__(self, state: Path | None = None, runtime: Path | None = None) -> None:
        self._calls = (state or paths.state_dir()) / CALLS_FILE
        self._way = (runtime or paths.runtime_dir()) / WAY_FILE

    def write(self, journal: Journal, way: WayBack | None) -> None:
        """Replace both files.

        Raises:
            StorageUnavailable: a folder cannot be made private.
            OSError: the disk is full, for example; the old files stay.
        """
        if way is None:
            self._way.unlink(missing_ok=True)
        else:
            _replace(self._way, asdict(way))
        _replace(self._calls, asdict(journal))

    def clear(self) -> None:
        """No call is live any more.

        Raises:
            OSError: a file cannot be removed.
        """
        self._calls.unlink(missing_ok=True)
        self._way.unlink(missing_ok=True)

    def read_calls(self) -> Journal | None:
        """What an earlier run left; None when it ended in order or the file is rotten."""
        content = _content(self._calls)
        if content is None:
            return None
        calls = content.get("calls")
        if not isinstance(calls, list):
            return None
        read = [_made(LiveCall, call) for call in calls]
        return _made(Journal, content | {"calls": tuple(call for call in read if call)})

    def read_way(self) -> WayBack | None:
        """The way back to the calls; None when there is none that could be gone."""
        if not _is_private(self._way):
            return None
        content = _content(self._way)
        return None if content is None else _made(WayBack, content)


def born(pid: int) -> str:
    """When a process started, in a form to compare; empty where the system does not tell."""
    try:
        words = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
    except OSError:
        return ""
    return words[19] if len(words) > 19 and words[0] != "Z" else ""


def runs(way: WayBack) -> bool:
    """Whether the very process of this gateway of our own still runs."""
    if way.pid <= 1:
        return False
    try:
        os.kill(way.pid, 0)
    except OSError:
        return False
    return born(way.pid) == way.born


def _replace(path: Path, content: dict[str, Any]) -> None:
    folder = paths.ensure_private_dir(path.parent)
    part = folder / f".{path.name}-{secrets.token_hex(4)}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    try:
        with os.fdopen(os.open(part, flags, 0o600), "w", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False)
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _content(path: Path) -> dict[str, Any] | None:
    try:
        if path.stat().st_size > MAX_BYTES:
            return None
        content = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, RecursionError) as error:
        log.warning("%s cannot be read and is ignored: %s", path.name, type(error).__name__)
        return None
    return content if isinstance(content, dict) else None


def _made(kind: type[T], content: Any) -> T | None:
    """The value, if every part has its type; unknown parts are of a newer version."""
    if not isinstance(content, dict):
        return None
    known: dict[str, Any] = {}
    for part in fields(kind):
        if part.name not in content:
            continue
        value = content[part.name]
        if not _fits(value, str(part.type)):
            return None
        known[part.name] = value
    try:
        return kind(**known)
    except TypeError:  # a part is missing
        return None


def _fits(value: object, wanted: str) -> bool:
    if wanted == "str":
        return isinstance(value, str)
    if wanted == "int":
        return type(value) is int
    if wanted == "float":
        return type(value) in (int, float) and abs(float(value)) < 1e12  # type: ignore[arg-type]
    return isinstance(value, tuple)


def _is_private(path: Path) -> bool:
    """Whether nobody else could have written or read this; true where that cannot be asked."""
    if os.name != "posix":
        return True
    try:
        found, folder = path.lstat(), path.parent.lstat()
    except OSError:
        return False
    ours = found.st_uid == folder.st_uid == os.getuid()
    return ours and not (found.st_mode & 0o077) and not (folder.st_mode & 0o022)
