"""Callers who wait outside of every room, as the room socket tells of them. The gateway's own."""

from __future__ import annotations

from typing import Literal

from softphone.telephony_api.wire import AnswerModel


class WaitingCallerModel(AnswerModel):
    """One caller in the lobby.

    ``session_id`` is the leg's id: ``answerDialIn`` takes the caller into the room,
    ``declineDialIn`` turns them away. ``since`` is unix time in seconds. ``room`` is the one whose
    code they entered. ``rings`` asks this operator to answer now; the leg is then another one.
    """

    session_id: str
    stage: Literal["code", "meeting", "parked"]
    since: float
    display_name: str | None = None
    sip_from: str | None = None
    entrance: str | None = None
    room: str | None = None
    rings: bool = False
