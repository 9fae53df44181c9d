"""Tones for a leg in the words of ``sendDTMF``."""

from __future__ import annotations

from typing import Any

from softphone.domain.dialing import DtmfMethod
from softphone.domain.ids import LegId


def tone_options(
    leg: LegId, tones: str, method: DtmfMethod, duration_ms: int | None
) -> dict[str, Any]:
    """Options of ``sendDTMF`` on the wire, not checked yet, only what was chosen."""
    options: dict[str, Any] = {"sessionId": leg, "tones": tones, "method": method.value}
    if duration_ms is not None:
        options["digitDurationMs"] = duration_ms
    return options
