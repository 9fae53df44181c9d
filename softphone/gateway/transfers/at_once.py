"""Transfers that need no new call: to another room of this gateway, or to another leg."""

from __future__ import annotations

from softphone.gateway.dialin import DialIn, Turned
from softphone.gateway.legs import Leg
from softphone.gateway.room_book import RoomEntry
from softphone.gateway.transfers.kit import TransferKit
from softphone.gateway.transfers.progress import Progress, failure_of


def move_to_room(
    kit: TransferKit, dialin: DialIn, leg: Leg, asked: str, to: tuple[RoomEntry, int]
) -> None:
    """Move a leg to another room, where it is a new dial-in leg; the SIP call goes on.

    A room that cannot take it leaves it where it is.

    Args:
        kit: what transfers share.
        dialin: lets it in.
        leg: answered, with no transfer under way.
        asked: the target as it was asked for.
        to: the room and the number of its endpoint, 0 for any.
    """
    entry, wanted = to
    progress = Progress(leg, asked)
    progress.tell("triggered")
    progress.tell("initiated")
    try:
        endpoint = dialin.free_endpoint(entry, kit.control.sessions.find(entry.name), wanted)
    except Turned as turned:
        progress.tell(failure_of(turned.code), sip_code=turned.code, reason=str(turned))
        return
    progress.tell("answered")
    progress.tell("completed")
    kit.release(leg)
    kit.holds.let_go(leg)
    dialin.take_over(leg, entry, endpoint)


def join_legs(kit: TransferKit, leg: Leg, other: Leg, asked: str) -> None:
    """Put a leg through to another leg of its room; both leave, and the operator with neither.

    This completes a transfer with consultation: ``other`` was called before.
    """
    progress = Progress(leg, asked)
    for status in ("triggered", "initiated", "answered", "completed"):
        progress.tell(status)
    kit.release(leg)
    kit.release(other)
    kit.bridge(leg, other.line)
    kit.holds.want(other, False)
