"""The room socket's client side without any input or output.

Text frames go in, what they mean comes out. The rules kept here: answers meet their request by
id; each notification is delivered exactly once, in the order of ``seq``; after a drop, where to
resume; when what we know can no longer be completed by a replay and must be replaced.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json

from softphone.backends.gateway.translate import snapshot
from softphone.domain.events import Snapshot, TelephonyEvent
from softphone.errors import ProtocolMismatch
from softphone.telephony_api.events import EventModel
from softphone.telephony_api.frames import read_frame
from softphone.telephony_api.limits import SEQ_MAX
from softphone.telephony_api.room_socket import JoinResult
from softphone.telephony_api.rpc import RpcError, RpcResponse, encode_request
from softphone.telephony_api.translate import to_domain

log = logging.getLogger(__name__)

MAX_HELD = 10_000
"""Notifications kept while the answer to ``join`` is awaited."""


@dataclass(frozen=True, slots=True)
class Response:
    """The answer to one request: ``result`` or ``error``."""

    id: int
    result: dict[str, Any] | None = None
    error: RpcError | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Notifications are missing before ``got``; reconnect, which resumes at the last good one."""

    expected: int
    got: int


@dataclass(frozen=True, slots=True)
class Joined:
    """What a successful ``join`` means.

    Attributes:
        participant: our own participant id.
        truth: the room as the answer tells it.
        replaced: True when what was known before must be replaced by ``truth``; False when the
            missed notifications are replayed instead.
        events: notifications that came before the answer, in order.
    """

    participant: str
    truth: Snapshot
    replaced: bool
    events: tuple[TelephonyEvent, ...]


class RoomProtocol:
    """State of one membership of a room, across any number of sockets.

    Args:
        resume_key: of a membership that another run of the program began; nothing that happened
            before is known, so its first ``join`` asks for everything.
    """

    def __init__(self, resume_key: str = "") -> None:
        self.last_seq = SEQ_MAX if resume_key else 0
        self._resume_key: str | None = resume_key or None
        self._next_id = 0
        self._joined = False
        self._resuming = False
        self._gap_at: int | None = None
        self._held: list[TelephonyEvent] = []

    @property
    def resume_key(self) -> str:
        """What resumes this membership; empty before the first ``join``."""
        return self._resume_key or ""

    def request(self, method: str, params: dict[str, Any]) -> tuple[int, str]:
        """A new request: its id and its text frame."""
        self._next_id += 1
        return self._next_id, encode_request(self._next_id, method, params)

    def join(self, *, user_name: str, audio_rate: int) -> tuple[int, str]:
        """The ``join`` request for a fresh socket; resumes when there is something to resume.

        Args:
            user_name: shown to other participants.
            audio_rate: of the operator's audio in Hz; 0 joins without audio.
        """
        params: dict[str, Any] = {"userName": user_name}
        if audio_rate:
            params["audio"] = {"sampleRate": audio_rate}
        self._resuming = self._resume_key is not None
        if self._resuming:
            params["resume"] = {"key": self._resume_key, "seq": self.last_seq}
        return self.request("join", params)

    def joined(self, answer: dict[str, Any]) -> Joined:
        """Take the result of ``join``.

        Raises:
            ProtocolMismatch: the answer is not one this version understands.
        """
        try:
            result = JoinResult.model_validate(answer)
        except ValidationError as error:
            raise ProtocolMismatch(
                "The gateway speaks another version. Update Softphone or the gateway.",
                detail=f"join: {error.errors(include_input=False, include_url=False)}",
            ) from error
        replaced = not self._resuming or result.resync is True
        if replaced:
            self.last_seq = result.seq
        self._resume_key = result.resume_key
        self._joined = True
        held, self._held = self._held, []
        fresh = tuple(e for e in held if e.seq is None or self._advance(e.seq))
        return Joined(result.session_id, snapshot(result), replaced, fresh)

    def disconnected(self) -> None:
        """The socket is gone; the membership goes on with the next one."""
        self._joined = False
        self._held = []

    def forget(self) -> None:
        """Give up the membership: the next ``join`` starts afresh."""
        self.disconnected()
        self._resume_key = None
        self._gap_at = None

    def receive(self, text: str | bytes) -> TelephonyEvent | Response | Gap | None:
        """The meaning of one text frame, or None when there is nothing to do about it."""
        try:
            frame = read_frame(text)
        except ProtocolMismatch as error:
            log.warning("ignored a frame: %s", error.detail)
            return self._step_over(text)
        if isinstance(frame, EventModel):
            seq = frame.seq
        elif isinstance(frame, RpcResponse):
            return _response(frame)
        else:
            seq = frame.params.get("seq")
            log.debug("ignored notification %s", frame.method)
        if seq is not None and self._joined and not self._advance(seq):
            return self._out_of_order(seq)
        return self._event(frame) if isinstance(frame, EventModel) else None

    def _event(self, frame: EventModel) -> TelephonyEvent | None:
        event = to_domain(frame, time.time())
        if event is None or self._joined:
            return event
        if len(self._held) < MAX_HELD:
            self._held.append(event)
        return None

    def _step_over(self, text: str | bytes) -> Gap | None:
        """Count a frame that could not be understood, or its absence would look like a loss."""
        try:
            seq = from_json(text)["params"]["seq"]
        except (ValueError, TypeError, LookupError):
            return None
        if type(seq) is int and self._joined and not self._advance(seq):
            return self._out_of_order(seq)
        return None

    def _advance(self, seq: int) -> bool:
        if seq != self.last_seq + 1:
            return False
        self.last_seq = seq
        return True

    def _out_of_order(self, seq: int) -> Gap | None:
        if seq <= self.last_seq:
            return None  # a replay of what is known already
        expected = self.last_seq + 1
        if self._gap_at == expected:  # resuming did not fill it: only a fresh join can help
            self.forget()
        else:
            self._gap_at = expected
        self._joined = False
        return Gap(expected, seq)


def _response(frame: RpcResponse) -> Response | None:
    if type(frame.id) is not int:
        log.warning("ignored an answer without a usable id: %s", frame.error)
        return None
    if frame.error is not None:
        return Response(frame.id, error=frame.error)
    return Response(frame.id, result=frame.result or {})
