from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="session")
def surface() -> dict[str, Any]:
    path = Path(__file__).parents[2] / "data" / "daily_surface.json"
    return json.loads(path.read_text(encoding="utf-8"))
