"""Handing the far party on: what is asked for, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class TransferMode(Enum):
    """Who carries the audio after a blind transfer (Daily, "Transfers")."""

    THROUGH_US = "sipCallTransfer"
    """A new leg is dialled and bridged to the old one; the media stays with the backend."""

    HAND_OVER = "sipRefer"
    """The far party's own network dials (RFC 3515 REFER); the backend leaves the path."""


class TransferStep(Enum):
    """Where a transfer is, in the words of Daily's calltransfer webhooks.

    ``REQUESTED`` is the gateway's own: the far party asks us to send it somewhere.
    """

    REQUESTED = "requested"
    TRIGGERED = "triggered"
    INITIATED = "initiated"
    ANSWERED = "answered"
    COMPLETED = "completed"
    FAILED = "failed"
    BUSY = "busy"
    NO_ANSWER = "no-answer"
    CANCELED = "canceled"


_UNDER_WAY = frozenset({TransferStep.TRIGGERED, TransferStep.INITIATED, TransferStep.ANSWERED})
_FAILED = frozenset(
    {TransferStep.FAILED, TransferStep.BUSY, TransferStep.NO_ANSWER, TransferStep.CANCELED}
)


@dataclass(frozen=True, slots=True)
class Transfer:
    """The last that is known of a session's transfer.

    Attributes:
        target: where to: E.164 or SIP URI; may be empty when the backend does not say.
        step: how far it is.
        sip_code: final SIP status of the target, when there was one.
    """

    target: str
    step: TransferStep
    sip_code: int | None = None

    @property
    def under_way(self) -> bool:
        """Whether it has begun and is not decided yet."""
        return self.step in _UNDER_WAY

    @property
    def failed(self) -> bool:
        """Whether the target did not take the far party, who is with us again."""
        return self.step in _FAILED


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferRequest:
    """A blind transfer as the operator asks for it.

    Attributes:
        target: E.164 number or SIP URI; `TransferMode.HAND_OVER` takes SIP URIs only.
        mode: who carries the audio afterwards.
        caller_id: what the target sees; phone targets of ``THROUGH_US`` only.
        extension: digits to dial after the answer; phone targets of ``THROUGH_US`` only.
        wait_before_extension_s: seconds before these digits, 0-60.
    """

    target: str
    mode: TransferMode = TransferMode.THROUGH_US
    caller_id: str = ""
    extension: str = ""
    wait_before_extension_s: int = 0
