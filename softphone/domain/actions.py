"""What the operator may do with a session now; buttons and menus show nothing else."""

from __future__ import annotations

from collections.abc import Iterable
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
    HOLD = "hold"
    RESUME = "resume"
    SWAP = "swap"
    MERGE = "merge"
    TRANSFER = "transfer"
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
    if session.state is SessionState.ACTIVE and not _moving(session):
        actions |= _for_answered(session, capabilities)
    return frozenset(actions)


def joint_actions(
    session: Session, others: Iterable[Session], capabilities: Capabilities
) -> frozenset[Action]:
    """What may be done with this session and others together: swap and merge.

    Swap takes a held session back while another is active; merge brings all answered sessions into
    one conference.
    """
    if not capabilities.hold or session.state is not SessionState.ACTIVE or _moving(session):
        return _NOTHING
    partners = [
        other
        for other in others
        if other.id != session.id and other.state is SessionState.ACTIVE and not _moving(other)
    ]
    actions = set()
    if session.local_hold and any(not other.local_hold for other in partners):
        actions.add(Action.SWAP)
    if partners and any(one.local_hold for one in (session, *partners)):
        actions.add(Action.MERGE)
    return frozenset(actions)


def _moving(session: Session) -> bool:
    """A hold or a transfer is under way; another would only get in its way."""
    if session.pending in (Pending.HOLD, Pending.TRANSFER, Pending.HANGUP, Pending.DECLINE):
        return True
    return session.transfer is not None and session.transfer.under_way


def _for_answered(session: Session, capabilities: Capabilities) -> set[Action]:
    actions = set()
    if capabilities.session_mute and not session.local_hold:
        actions.add(Action.UNMUTE if session.muted else Action.MUTE)
    if capabilities.hold:
        actions.add(Action.RESUME if session.local_hold else Action.HOLD)
    if capabilities.transfer or capabilities.hand_over:
        actions.add(Action.TRANSFER)
    return actions


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
