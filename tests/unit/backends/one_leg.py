"""The one leg that a scripted gateway tells of."""

from __future__ import annotations

LEG = "6f3c1b0e-8a44-4f0e-9a51-0c9c7a3b7e01"


def leg_event(**more: object) -> dict[str, object]:
    return {"sessionId": LEG, "provider": "gateway", "sipCallId": "abc@127.0.0.1"} | more
