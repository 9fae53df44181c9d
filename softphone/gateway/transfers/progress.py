"""What a room is told of one transfer, in Daily's calltransfer words."""

from __future__ import annotations

from softphone.gateway.legs import Leg
from softphone.gateway.reasons import final_code
from softphone.gateway.sip.engine import CloseCause, LegClosed
from softphone.telephony_api.events import TransferProgressModel
from softphone.telephony_api.limits import TransferStatus

_BUSY = frozenset({486, 600})
_NO_ANSWER = frozenset({408, 480})
_CANCELED = 487


class Progress:
    """Tells a leg's room each step once.

    Args:
        leg: the leg being transferred.
        target: where to, as it was asked for.
        is_sip_refer: it is handed over by REFER.
    """

    def __init__(self, leg: Leg, target: str, *, is_sip_refer: bool = False) -> None:
        self._leg = leg
        self._target = target
        self._is_sip_refer = is_sip_refer
        self._told: set[TransferStatus] = set()
        self.refer_code: int | None = None
        self.notify_code: int | None = None

    def tell(
        self, status: TransferStatus, *, sip_code: int | None = None, reason: str | None = None
    ) -> None:
        """Say a step; one said before is not repeated."""
        if status in self._told:
            return
        self._told.add(status)
        leg = self._leg
        leg.room.publish(
            TransferProgressModel(
                session_id=leg.id,
                status=status,
                to_end_point=self._target,
                from_end_point=leg.destination if leg.dial_out else leg.sip_from,
                is_sip_refer=self._is_sip_refer,
                mtg_session_id=leg.room.meeting_id,
                sip_code=sip_code,
                reason=reason,
                refer_sip_response_code=self.refer_code,
                notify_sip_response_code=self.notify_code,
            )
        )


def failure_of(sip_code: int | None) -> TransferStatus:
    """Daily's word for a target that was not reached."""
    if sip_code in _BUSY:
        return "busy"
    if sip_code in _NO_ANSWER:
        return "no-answer"
    return "canceled" if sip_code == _CANCELED else "failed"


def closing_code(closed: LegClosed) -> int | None:
    """The SIP status behind an attempt that ended before its answer."""
    if closed.cause is CloseCause.REMOTE_HANGUP and closed.sip_code is None:
        return _CANCELED
    return final_code(closed)
