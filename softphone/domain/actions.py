"""What the operator may do with a session now; buttons and menus show nothing else."""

from __future__ import annotations

from enum import Enum

from softphone.domain.capabilities import Capabilities
from softphone.domain.session import Direction, Pending, Session, SessionState


class Action(Enum):
    """One thing an operator can do with one session."""

    ANSWER = "answer"
    DECLINE = "decline"
    HANG_UP = "hang-up"
    MUTE = "mute"
    UNMUTE = "unmute"
    SEND_TONES = "send-tones"
    DISMISS = "dismiss"
    REDIAL = "redial"


_NOTHING: frozenset[Action] = frozenset()
_ENDED = frozenset({Action.DISMISS})
_ENDED_WITH_PEER = frozenset({Action.DISMISS, Action.REDIAL})


def allowed_actions(session: Session, capabilities: Capabilities) -> frozenset[Action]:
    """The actions that make sense for this session on this backend.

    A hang-up stays possible while any other command waits for its event. While a hang-up or a
    decline waits, nothing is offered: the session is about to end. Tones may be queued as soon as
    the leg exists; they are sent once the far party has answered.

    Args:
        session: the session as it is now.
        capabilities: what the connected backend offers.
    """
    if not session.live:
        return _ENDED_WITH_PEER if session.peer else _ENDED
    if session.pending in (Pending.HANGUP, Pending.DECLINE):
        return _NOTHING
    if session.state is SessionState.INCOMING:
        return _for_incoming(session, capabilities)
    actions = {Action.HANG_UP}
    if capabilities.dtmf_methods and session.leg is not None:
        actions.add(Action.SEND_TONES)
    if capabilities.session_mute and session.state is SessionState.ACTIVE:
        actions.add(Action.UNMUTE if session.muted else Action.MUTE)
    return frozenset(actions)


def _for_incoming(session: Session, capabilities: Capabilities) -> frozenset[Action]:
    actions = set()
    answering = session.pending is Pending.ANSWER
    if capabilities.answer_dialin and not answering:
        actions.add(Action.ANSWER)
    if capabilities.decline_dialin and not answering:
        actions.add(Action.DECLINE)
    if not capabilities.decline_dialin or answering or session.direction is Direction.DIAL_OUT:
        actions.add(Action.HANG_UP)
    return frozenset(actions)
