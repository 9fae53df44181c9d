"""How this program is started, for those that start it: the desktop, the shell, the registry."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path


def program() -> tuple[str, ...]:
    """Absolute path of this program and the arguments that always go with it."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    started = Path(sys.argv[0])
    if started.stem == "softphone" and started.is_file():
        return (str(started.absolute()),)
    beside = shutil.which("softphone", path=str(Path(sys.executable).parent))
    found = beside or shutil.which("softphone")
    return (found,) if found else (sys.executable, "-m", "softphone")
