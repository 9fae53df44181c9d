"""Turns the engine's closing words into a cause and a SIP status."""

from __future__ import annotations

import re
from dataclasses import dataclass

from softphone.gateway.sip.engine import CloseCause

TLS_FAILED = "The secure connection failed."
_STATUS = re.compile(r"([3-6]\d\d)[ ,]\s*(.*)")
_ERRNO = re.compile(r"(.*)\[(\d+)\]$")
_TIMED_OUT = {110, 60}
_RESET = {104, 54}
_UNREACHABLE = {
    111: "The host refused the connection.",
    61: "The host refused the connection.",
    101: "The network cannot be reached.",
    113: "The host cannot be reached.",
    89: "The address leads nowhere.",
    71: TLS_FAILED,
}


@dataclass(frozen=True, slots=True)
class Closing:
    """Why a leg closed; see `LegClosed`."""

    cause: CloseCause
    sip_code: int | None = None
    reason: str = ""
    explanation: str = ""


def classify(
    text: str, *, answered: bool, incoming: bool, local: CloseCause | None = None
) -> Closing:
    """Classify the text of a closed call.

    Args:
        text: the engine's words, for example ``486 Busy Here`` or ``Connection timed out [110]``.
        answered: whether the call was established.
        incoming: whether its INVITE was the far party's.
        local: what we did to end it, when we did; it decides unless the far party was faster.
    """
    if local is not None:
        return Closing(local)
    if (status := _STATUS.match(text)) is not None:
        return _by_status(int(status[1]), status[2].strip())
    if text == "rtp stream error":
        return Closing(CloseCause.MEDIA_TIMEOUT, None, "No audio came any more.")
    if text == "Call transfered" or text.endswith("replaced"):
        return Closing(CloseCause.TRANSFERRED, None, "Transferred")
    if (numbered := _ERRNO.match(text)) is not None:
        return _by_errno(int(numbered[2]), text, answered=answered, incoming=incoming)
    if text == "Rejected by user":
        return Closing(CloseCause.LOCAL_HANGUP)
    if answered and not text:
        return Closing(CloseCause.REMOTE_HANGUP)
    return Closing(CloseCause.ENGINE_FAULT, None, text)


def _by_status(code: int, reason: str) -> Closing:
    if code < 400:
        return Closing(CloseCause.REDIRECTED, code, reason)
    if code == 408:
        return Closing(CloseCause.TIMEOUT, code, reason or "Request Timeout")
    return Closing(CloseCause.REJECTED, code, reason)


def _by_errno(number: int, text: str, *, answered: bool, incoming: bool) -> Closing:
    if number in _RESET:
        if answered:
            return Closing(CloseCause.REMOTE_HANGUP)
        if incoming:
            return Closing(CloseCause.REMOTE_CANCEL, 487)
        return Closing(CloseCause.UNREACHABLE, None, "The host closed the connection.")
    if number in _TIMED_OUT:
        if answered:
            return Closing(CloseCause.UNREACHABLE, 408, "The far party does not respond any more.")
        return Closing(CloseCause.TIMEOUT, 408, "No response from the host.")
    if number in _UNREACHABLE:
        return Closing(CloseCause.UNREACHABLE, None, _UNREACHABLE[number])
    return Closing(CloseCause.ENGINE_FAULT, None, text)
