"""Where the window's own files lie: beside the package in a wheel, at the top in a checkout."""

from __future__ import annotations

import os


def resource(*parts: str) -> str:
    """Absolute path of one of the product's own files, for example ``("icons", "mic.svg")``."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    inside = os.path.join(package, "resources")  # noqa: PTH118
    if os.path.isdir(inside):  # noqa: PTH112
        return os.path.join(inside, *parts)  # noqa: PTH118
    return os.path.join(os.path.dirname(package), "resources", *parts)  # noqa: PTH118, PTH120
