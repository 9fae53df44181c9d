"""When a command is done, and why one cannot be given."""

from __future__ import annotations

from softphone.domain.actions import Action
from softphone.domain.ids import LegId
from softphone.domain.session import Session, SessionState
from softphone.errors import BackendUnavailable, InvalidInput, SoftphoneError


def not_connected() -> SoftphoneError:
    """The error of a command while there is no backend."""
    return BackendUnavailable("There is no connection yet. Wait until the link is up, then dial.")


def leg_of(session: Session) -> LegId:
    """The session's leg.

    Raises:
        InvalidInput: it has none yet.
    """
    if session.leg is None:
        raise InvalidInput("sessionId", "has no leg yet", "Wait until it rings.")
    return session.leg


def is_over(session: Session | None) -> bool:
    """Holds once the session has ended or is gone."""
    return session is None or not session.live


def is_not_ringing(session: Session | None) -> bool:
    """Holds once a ringing dial-in has been answered, declined or lost."""
    return session is None or session.state is not SessionState.INCOMING


def refusal(session: Session | None, action: Action) -> str:
    """Why the action is not possible now, in one sentence."""
    words = action.value.replace("-", " ")
    if session is None:
        return f"Cannot {words}: the session is no longer in the list."
    if not session.live:
        return f"Cannot {words}: the session has ended."
    return f"Cannot {words} now: the session is {session.state.value}."
