"""Gathers what helps to find a fault, with secrets and numbers taken out before anybody sees it.

Nothing is sent anywhere. The operator looks at every file and saves those they choose.
"""

from __future__ import annotations

import json
import platform
import re
import sys
import zipfile
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from softphone import __version__
from softphone.domain.saved_timeline import SavedTimeline, to_text
from softphone.domain.support import BundleFile
from softphone.logs import hide_numbers, hide_secrets

LOG_BYTES: Final = 1024 * 1024
"""The latest part of each log; what is older is left out."""

_LIBRARIES: Final = (
    "PySide6-Essentials",
    "qasync",
    "miniaudio",
    "websockets",
    "pydantic",
    "fastapi",
    "uvicorn",
    "baresip-python",
    "daily-python",
    "numpy",
)
_SIP_USER: Final = re.compile(r"(?i)(\bsips?:)[^@\s<>;,\"']+@")
_PERSONAL: Final = re.compile(r"(?i)name$|^user|account|room|host|url|address|trunk|uri|server")
"""Settings whose value may tell who somebody is or where their servers are."""


def redacted(text: str) -> str:
    """``text`` without secrets, numbers, users of SIP addresses, and this user's folder."""
    home = str(Path.home())
    shown = text.replace(home, "~") if len(home) > 1 else text
    return _SIP_USER.sub(r"\1•@", hide_numbers(hide_secrets(shown)))


def collect(
    settings: Callable[[], str],
    logs: Sequence[Path],
    gateway_log: Path,
    timelines: Sequence[SavedTimeline],
) -> tuple[BundleFile, ...]:
    """Every file of the bundle. May block: call it on a worker thread.

    Args:
        settings: the settings as JSON; they hold no secrets.
        logs: log files, the newest first; missing ones are left out.
        gateway_log: what a gateway wrote while no window read its log.
        timelines: of the sessions of this run.
    """
    files = [
        BundleFile(name="versions.txt", about="versions", text=versions()),
        BundleFile(name="settings.json", about="settings", text=_settings(settings())),
    ]
    for place, log in enumerate(logs):
        text = _tail(log)
        if text:
            name = "log/softphone.log" if not place else f"log/softphone.{place}.log"
            files.append(BundleFile(name=name, about="log", text=redacted(text)))
    alone = _tail(gateway_log)
    if alone:
        files.append(
            BundleFile(name="log/gateway-alone.log", about="gateway-log", text=redacted(alone))
        )
    for number, timeline in enumerate(timelines, 1):
        files.append(
            BundleFile(
                name=f"sessions/{number:03d}.timeline.json",
                about="timeline",
                text=to_text(_anonymous(timeline), redacted),
            )
        )
    return tuple(files)


def write(files: Sequence[BundleFile], path: Path) -> None:
    """Write these files into an archive, whole or not at all. May block.

    Raises:
        OSError: the archive cannot be written; nothing is left behind.
    """
    part = path.with_name(path.name + ".part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in files:
                archive.writestr(file.name, file.text)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def versions() -> str:
    """This program, its libraries and the system, one a line."""
    lines = [
        f"Softphone {__version__}",
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"frozen: {'yes' if getattr(sys, 'frozen', False) else 'no'}",
    ]
    for name in _LIBRARIES:
        try:
            lines.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{name}: not found")
    return "\n".join(lines) + "\n"


def _settings(text: str) -> str:
    content = _without_persons(json.loads(text))
    return redacted(json.dumps(content, indent=2, ensure_ascii=False)) + "\n"


def _without_persons(value: Any, key: str = "") -> Any:
    """The settings' shape, without who and where."""
    if isinstance(value, dict):
        return {name: _without_persons(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [_without_persons(part, key) for part in value]
    if isinstance(value, str) and value and _PERSONAL.search(key):
        return "•"
    return value


def _anonymous(timeline: SavedTimeline) -> SavedTimeline:
    """The timeline under a name that is nobody's; its texts are redacted one by one."""
    return SavedTimeline(
        title="far party", facts=timeline.facts, entries=timeline.entries, quality=timeline.quality
    )


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            size = file.tell()
            file.seek(max(0, size - LOG_BYTES))
            read = file.read(LOG_BYTES)
    except OSError:
        return ""
    text = read.decode("utf-8", "replace")
    return text if size <= LOG_BYTES else text.partition("\n")[2]
