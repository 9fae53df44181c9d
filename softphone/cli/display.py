"""Whether a window can be shown here."""

from __future__ import annotations

import os
import sys

_OFFSCREEN = ("offscreen", "minimal", "vnc")


def missing_display() -> str:
    """Why no window can be shown, with the remedy; empty when one can."""
    if sys.platform in ("win32", "darwin"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in _OFFSCREEN or platform.startswith(("linuxfb", "eglfs")):
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return (
        "there is no display. Set DISPLAY or WAYLAND_DISPLAY, "
        "or run “softphone demo” or “softphone dial”, which need no window."
    )
