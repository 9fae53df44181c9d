"""What only the SIP messages tell: codec, first sign of an end, a tone's method, a REFER's way.

The engine reports the end of a call after it has stopped the call's audio, 20-40 ms late, and
reports neither the codec nor how a tone came, nor of a REFER anything but its end. Its message
trace does, so it is read here. Nothing of it is logged: it holds credentials. Where asked for,
messages are handed on without them, to be kept in memory.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from softphone.gateway.sip.kept_trace import TracedMessage, traced
from softphone.gateway.sip.video_answer import agrees_on_video

_LOGGER = "baresip.native.sip"
_CALL_ID = re.compile(r"^(?:Call-ID|i)\s*:\s*(\S+)", re.MULTILINE | re.IGNORECASE)
_CSEQ = re.compile(r"^CSeq\s*:\s*\d+\s+(\w+)", re.MULTILINE | re.IGNORECASE)
_FIRST_INVITE = re.compile(r"^(?:To|t)\s*:(?![^\r\n]*;\s*tag=)", re.MULTILINE | re.IGNORECASE)
_EXTRA = re.compile(r"^(X-[^\s:]+)\s*:([^\r\n]*)", re.MULTILINE | re.IGNORECASE)
_AUDIO = re.compile(r"^m=audio \d+ \S+ ([\d ]+)", re.MULTILINE)
_NEXT_MEDIA = re.compile(r"^m=(?!audio )", re.MULTILINE)
_ENCRYPTED = re.compile(r"^m=audio \d+ \S*SAVP", re.MULTILINE)
_RTPMAP = re.compile(r"^a=rtpmap:(\d+) ([^/\s]+)", re.MULTILINE)
_SIGNAL = re.compile(r"^\s*Signal\s*=\s*(\S)", re.MULTILINE | re.IGNORECASE)
_REFER_EVENT = re.compile(r"^(?:Event|o)\s*:\s*refer\b", re.MULTILINE | re.IGNORECASE)
_FRAGMENT = re.compile(r"^SIP/2\.0 (\d{3})", re.MULTILINE)
_STATIC = {"0": "PCMU", "8": "PCMA", "9": "G722"}


class Sign(Enum):
    """What a message tells about a call."""

    OFFER = "offer"
    RESPONSE = "response"
    CODEC = "codec"
    REMOTE_BYE = "remote-bye"
    LOCAL_END = "local-end"
    END_CONFIRMED = "end-confirmed"
    INFO_TONE = "info-tone"
    REFER_ANSWER = "refer-answer"
    REFER_NOTIFY = "refer-notify"


@dataclass(frozen=True, slots=True)
class TraceSign:
    """One sign.

    Attributes:
        sent: whether it was our message.
        value: the status, the codec, or the tone.
        encrypted: whether the description that names the codec encrypts the audio.
        video: whether that description agrees on video as well.
        headers: the ``X-...`` fields of an incoming INVITE, names as sent.
    """

    sign: Sign
    sip_call_id: str
    sent: bool
    value: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    encrypted: bool = False
    video: bool = False


class MessageTrace(logging.Handler):
    """Reads the engine's message trace on its log thread and reports signs on the loop.

    Args:
        report: told of every sign, on the loop.
        keep: given every message by its Call-ID, redacted, on the loop; None keeps none.
    """

    def __init__(
        self,
        report: Callable[[TraceSign], None],
        keep: Callable[[str, TracedMessage], None] | None = None,
    ) -> None:
        super().__init__(logging.DEBUG)
        self._report = report
        self._keep = keep
        self._loop = asyncio.get_running_loop()
        self._closed = False

    def attach(self) -> None:
        """Take over the trace's logger: nothing else gets to see it."""
        logger = logging.getLogger(_LOGGER)
        logger.setLevel(logging.DEBUG)
        logger.propagate = False
        logger.addHandler(self)

    def detach(self) -> None:
        """Give the logger back, silenced."""
        self._closed = True
        logger = logging.getLogger(_LOGGER)
        logger.removeHandler(self)
        logger.setLevel(logging.CRITICAL)

    def emit(self, record: logging.LogRecord) -> None:
        """LOG THREAD. Read one message and hop."""
        head, _, message = record.getMessage().partition("\n")
        if self._keep is not None:
            self._hand_on(head, message, record.created)
        signs = read_signs(message, sent=head.startswith("TX"))
        if signs and not self._closed and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._deliver, signs)

    def _hand_on(self, head: str, message: str, at: float) -> None:
        call_id = _CALL_ID.search(message)
        kept = None if call_id is None else traced(head, message, at)
        if call_id is None or kept is None or self._closed or self._loop.is_closed():
            return
        self._loop.call_soon_threadsafe(self._deliver_message, call_id[1], kept)

    def _deliver_message(self, sip_call_id: str, message: TracedMessage) -> None:
        if self._keep is not None and not self._closed:
            self._keep(sip_call_id, message)

    def _deliver(self, signs: list[TraceSign]) -> None:
        for sign in signs:
            if not self._closed:
                self._report(sign)


def read_signs(message: str, *, sent: bool) -> list[TraceSign]:
    """The signs in one SIP message."""
    call_id = _CALL_ID.search(message)
    if call_id is None:
        return []
    if not sent and message.startswith("INVITE ") and _FIRST_INVITE.search(message):
        fields = tuple((name, value.strip()) for name, value in _EXTRA.findall(message))
        return [TraceSign(Sign.OFFER, call_id[1], sent, headers=fields)]
    read = _of_response if message.startswith("SIP/2.0") else _of_request
    encrypted = _ENCRYPTED.search(message) is not None
    video = agrees_on_video(message)
    return [
        TraceSign(sign, call_id[1], sent, value, encrypted=encrypted, video=video)
        for sign, value in read(message, sent)
    ]


def _of_response(message: str, sent: bool) -> list[tuple[Sign, str]]:
    method = _CSEQ.search(message)
    status = message[8:11]
    if method is None or not status.isdigit():
        return []
    if method[1] == "BYE" and status >= "200":
        if not sent:
            return [(Sign.END_CONFIRMED, "")]
        return [(Sign.REMOTE_BYE, "")] if status == "200" else []
    if method[1] == "REFER" and not sent and status >= "200":
        return [(Sign.REFER_ANSWER, status)]
    if method[1] != "INVITE":
        return []
    signs = [] if sent else [(Sign.RESPONSE, status)]
    if not sent and status >= "300":
        signs.append((Sign.END_CONFIRMED, ""))
    if (status.startswith("2") or status.startswith("18")) and (codec := _codec(message)):
        signs.append((Sign.CODEC, codec))
    return signs


def _of_request(message: str, sent: bool) -> list[tuple[Sign, str]]:
    method = message.partition(" ")[0]
    if sent and method in ("BYE", "CANCEL"):
        return [(Sign.LOCAL_END, "")]
    if not sent and method == "INFO" and (signal := _SIGNAL.search(message)):
        return [(Sign.INFO_TONE, signal[1].upper())]
    if not sent and method == "NOTIFY" and _REFER_EVENT.search(message):
        fragment = _FRAGMENT.search(message)
        return [(Sign.REFER_NOTIFY, fragment[1])] if fragment else []
    return []


def _codec(message: str) -> str:
    """First audio codec of a session description that is an answer.

    One that only has a number is named by it.
    """
    audio = _AUDIO.search(message)
    if audio is None:
        return ""
    following = _NEXT_MEDIA.search(message, audio.end())  # payload types mean something per medium
    names: dict[str, str] = _STATIC | dict(
        _RTPMAP.findall(message, audio.end(), following.start() if following else len(message))
    )
    for number in audio[1].split():
        name = names.get(number, number)
        if name.lower() not in ("telephone-event", "cn"):
            return name.upper()
    return ""
