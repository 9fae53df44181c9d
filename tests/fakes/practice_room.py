"""The practice line's behaviours without any SIP: which events follow which command, and when.

Speaks in event names and camelCase payloads, so that it can stand behind a fake backend and
behind a fake gateway alike.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from typing import Any

from softphone.errors import SessionGone

ECHO = "+15550100001"
BUSY = "+15550100003"
NO_ANSWER = "+15550100005"
DROP = "+15550100008"
RINGBACK = "+15550100009"

Emit = Callable[[str, dict[str, Any]], None]


class PracticeRoom:
    """One room with its live legs.

    Args:
        emit: takes each event's name and payload.
    """

    def __init__(self, emit: Emit) -> None:
        self.legs: dict[str, dict[str, Any]] = {}
        self.permissions: dict[str, dict[str, Any]] = {}
        self._emit = emit

    def dial(self, options: dict[str, Any]) -> str:
        """Place a leg; what the number does follows by itself."""
        leg = str(uuid.uuid4())
        number = options.get("phoneNumber") or options.get("sipUri", "")
        self.legs[leg] = {"sessionId": leg, "direction": "dial-out", "state": "dialing"}
        self._later(lambda: self._ring(leg, number))
        return leg

    def hang_up(self, leg: str) -> None:
        """End a leg of either direction."""
        direction = self._live(leg)["direction"]
        self._later(lambda: self._end(leg, "dialin" if direction == "dial-in" else "dialout"))

    def answer(self, leg: str) -> None:
        """Answer a ringing dial-in."""
        self._live(leg)["state"] = "active"
        self._later(lambda: self._emit("dialin-connected", self._fields(leg)))

    def allow(self, leg: str, permissions: dict[str, Any]) -> None:
        """Change what a leg may receive and send; each sub-field given replaces the old one."""
        self._live(leg)
        now = self.permissions.setdefault(leg, {"canReceive": {"base": True}})
        now["canReceive"] = now["canReceive"] | permissions.get("canReceive", {})
        if "canSend" in permissions:
            now["canSend"] = permissions["canSend"]
        self._later(lambda: self._emit("participant-updated", {"participant": self._person(leg)}))

    def transfer(self, leg: str, target: str) -> None:
        """Send a leg on; BUSY does not take it, any other target does."""
        self._live(leg)
        other = target.removeprefix("sip:").partition("@")[0]
        gone = [leg, other] if other in self.legs else [leg]
        steps = ["triggered", "initiated", *(["busy"] if BUSY in target else ["completed"])]
        for status in steps:
            fields = {"sessionId": leg, "status": status, "toEndPoint": target}
            self._later(lambda fields=fields: self._emit("transfer-progress", fields))
        if BUSY not in target:
            for one in gone:
                self._later(lambda one=one: self._end(one, "dialout"))

    def check(self, leg: str) -> None:
        """Raise unless the leg is live."""
        self._live(leg)

    def _ring(self, leg: str, number: str) -> None:
        if leg not in self.legs:
            return
        if number == BUSY:
            details = {"sipCode": 486, "reason": "busy"}
            failed = self._fields(leg) | {"errorMsg": "busy", "details": details}
            del self.legs[leg]
            self._emit("dialout-error", failed)
            return
        self.legs[leg]["state"] = "ringing"
        self._emit("dialout-connected", self._fields(leg))
        self._emit("participant-joined", {"participant": self._person(leg)})
        if number != NO_ANSWER:
            self._later(lambda: self._pick_up(leg, number))

    def _pick_up(self, leg: str, number: str) -> None:
        if leg not in self.legs:
            return
        self.legs[leg]["state"] = "active"
        self._emit("dialout-answered", self._fields(leg))
        if number in (DROP, RINGBACK):
            self._later(lambda: self._end(leg, "dialout"))
        if number == RINGBACK:
            self._later(lambda: self._later(self._call_back))

    def _call_back(self) -> None:
        leg = str(uuid.uuid4())
        self.legs[leg] = {"sessionId": leg, "direction": "dial-in", "state": "ringing"}
        self._emit("dialin-ringing", self._fields(leg) | {"sipFrom": "sip:ringback@127.0.0.1"})

    def _end(self, leg: str, kind: str) -> None:
        if leg in self.legs:
            fields = self._fields(leg)
            del self.legs[leg]
            self._emit("participant-left", {"participant": self._person(leg)})
            self._emit(f"{kind}-stopped", fields)

    def _live(self, leg: str) -> dict[str, Any]:
        try:
            return self.legs[leg]
        except KeyError:
            raise SessionGone("There is no such session.") from None

    def _fields(self, leg: str) -> dict[str, Any]:
        return {"sessionId": leg, "provider": "practice", "sipCallId": f"{leg}@practice"}

    def _person(self, leg: str) -> dict[str, Any]:
        permissions = self.permissions.get(leg, {})
        closed = permissions.get("canSend") == [] and not permissions["canReceive"]["base"]
        return {
            "session_id": leg,
            "permissions": permissions,
            "hold": {"local": closed, "remote": False},
        }

    def _later(self, action: Callable[[], None]) -> None:
        asyncio.get_running_loop().call_soon(action)
