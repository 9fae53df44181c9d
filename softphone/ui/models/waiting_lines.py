"""The queue of waiting callers as lines: ringing sessions and callers in the lobby, by time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from softphone.domain.actions import Action, allowed_actions
from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import LegId, SessionId
from softphone.domain.session import Direction, Pending, Session, SessionState
from softphone.domain.waiting import WaitingCaller, WaitingStage


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingLine:
    """One caller of the queue.

    Attributes:
        key: tells lines apart: the session, or the leg of a caller in the lobby.
        name: what the caller is called.
        number: their number or address, where it says more than the name.
        why: what they wait for.
        where: the entrance they came by; may be empty.
        since: unix time in seconds.
        icon: name of the icon that tells ringing from waiting.
        session: set for a ringing session.
        may_answer, may_decline: whether that is possible now.
    """

    key: str
    name: str
    number: str
    why: str
    where: str
    since: float
    icon: str
    session: SessionId | None = None
    may_answer: bool = True
    may_decline: bool = True

    @property
    def leg(self) -> LegId:
        """The leg of a caller in the lobby."""
        return LegId(self.key)


def rings(session: Session) -> bool:
    """Whether a session is a caller who waits for an answer."""
    return session.state is SessionState.INCOMING and session.direction is Direction.DIAL_IN


def waiting_lines(
    sessions: Iterable[Session],
    callers: Iterable[WaitingCaller],
    capabilities: Capabilities,
    address_of: Callable[[str], str],
) -> tuple[WaitingLine, ...]:
    """Everybody who waits, the longest waiting first.

    Args:
        sessions: the ringing ones.
        callers: in the lobby.
        capabilities: whether ringing sessions can be answered and declined.
        address_of: E.164 number or SIP URI to text for people.
    """
    lines = [_of_session(session, capabilities, address_of) for session in sessions]
    lines += [_of_caller(caller, address_of) for caller in callers]
    return tuple(sorted(lines, key=lambda line: line.since))


def _of_session(
    session: Session, capabilities: Capabilities, address_of: Callable[[str], str]
) -> WaitingLine:
    allowed = allowed_actions(session, capabilities)
    address = address_of(session.peer)
    answering = session.pending is Pending.ANSWER
    return WaitingLine(
        key=session.id,
        name=session.peer_name or address or _tr("Number withheld"),
        number=address if session.peer_name else "",
        why=_tr("Answering") if answering else _tr("Ringing"),
        where="",
        since=session.ringing_at or session.created_at,
        icon="bell",
        session=session.id,
        may_answer=Action.ANSWER in allowed,
        may_decline=Action.DECLINE in allowed,
    )


def _of_caller(caller: WaitingCaller, address_of: Callable[[str], str]) -> WaitingLine:
    address = _address(caller.number, address_of)
    name = caller.name
    if not name or name in caller.number:
        name = ""  # made up from the address, which says it better
    return WaitingLine(
        key=caller.leg,
        name=name or address or _tr("Number withheld"),
        number=address if name else "",
        why=_stage_words(caller),
        where=caller.entrance.partition("@")[0],
        since=caller.since,
        icon="clock",
        may_answer=not caller.taken,
        may_decline=not caller.taken,
    )


def _address(number: str, address_of: Callable[[str], str]) -> str:
    """What the caller's address reads like; a phone number behind a gateway is the number."""
    user = number.partition(":")[2].partition("@")[0]
    if user.startswith("+") and user[1:].isdecimal():
        return address_of(user)
    return address_of(number)


def _stage_words(caller: WaitingCaller) -> str:
    if caller.taken:
        return _tr("On the way")
    if caller.stage is WaitingStage.CODE:
        return _tr("Enters a code")
    if caller.stage is WaitingStage.PARKED:
        return _tr("Hears hold music")
    if caller.room:
        return _tr("Waits for {room} to start").format(room=caller.room)
    return _tr("Waits for the meeting to start")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WaitingCallers", text)
