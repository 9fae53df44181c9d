"""Why a session ended and who ended it, read from its last event."""

from __future__ import annotations

from softphone.domain.events import DialinError, DialoutError
from softphone.domain.outcome import EndedBy, EndReason, Outcome, reason_for_sip_code
from softphone.domain.session import Direction, Pending, Session, SessionState
from softphone.domain.transfer import TransferStep

_OUR_WORDS = ("hung up here", "cancelled here", "declined here", "ejected")
_THEIR_WORDS = ("far party hung up", "hung up by the far", "gave up")
_LOSS_WORDS = ("lost", "time-out", "timeout", "timed out", "unreachable", "cannot be reached")
_FAULT_WORDS = ("failed", "fault")

_KIND_BY_CAUSE = {
    "local-hangup": "ours",
    "local-cancel": "ours",
    "local-reject": "ours",
    "remote-hangup": "theirs",
    "remote-cancel": "theirs",
    "rejected": "theirs",
    "redirected": "theirs",
    "timeout": "loss",
    "unreachable": "loss",
    "media-timeout": "loss",
    "engine-fault": "fault",
    "transferred": "transferred",
}
"""What the gateway's causes mean here."""

_ERROR_WORDS = (
    ("busy", EndReason.BUSY, EndedBy.THEM),
    ("declin", EndReason.DECLINED, EndedBy.THEM),
    ("reject", EndReason.DECLINED, EndedBy.THEM),
    ("no answer", EndReason.NO_ANSWER, EndedBy.THEM),
    ("not found", EndReason.NOT_FOUND, EndedBy.NETWORK),
    ("reached", EndReason.UNREACHABLE, EndedBy.NETWORK),
    ("unreachable", EndReason.UNREACHABLE, EndedBy.NETWORK),
    ("resolve", EndReason.UNREACHABLE, EndedBy.NETWORK),
    ("refused", EndReason.UNREACHABLE, EndedBy.NETWORK),
    ("timed out", EndReason.UNREACHABLE, EndedBy.NETWORK),
    ("timeout", EndReason.UNREACHABLE, EndedBy.NETWORK),
    ("unavailable", EndReason.UNAVAILABLE, EndedBy.NETWORK),
    ("forbidden", EndReason.FORBIDDEN, EndedBy.NETWORK),
    ("codec", EndReason.INCOMPATIBLE, EndedBy.NETWORK),
    ("sdp", EndReason.INCOMPATIBLE, EndedBy.NETWORK),
)


def outcome_of_stop(session: Session, text: str, cause: str | None = None) -> Outcome:
    """The outcome of a leg that was stopped, by either side or by loss.

    Args:
        session: the session just before; its pending command tells what we had asked for.
        text: the backend's reason in words, or empty.
        cause: the reason for a machine: the words are read only without a known one.
    """
    if session.pending in (Pending.HANGUP, Pending.DECLINE):
        return outcome_by_us(session, text)
    kind = _KIND_BY_CAUSE.get(cause or "") or _kind_in_words(text.lower())
    done = session.transfer is not None and session.transfer.step is TransferStep.COMPLETED
    if done or kind == "transferred":
        return Outcome(EndReason.TRANSFERRED, EndedBy.US, text=text)
    if kind == "ours":
        return outcome_by_us(session, text)
    if kind == "theirs":
        return _outcome_by_them(session, text)
    if kind == "loss":
        return Outcome(EndReason.LOST, EndedBy.NETWORK, text=text)
    if kind == "fault":
        return Outcome(EndReason.ERROR, EndedBy.NETWORK, text=text)
    if not _talked(session) and session.direction is Direction.DIAL_OUT:
        return Outcome(EndReason.CANCELLED, EndedBy.UNKNOWN, text=text)
    return _outcome_by_them(session, text)


def outcome_by_us(session: Session, text: str) -> Outcome:
    """The outcome when this side ended the leg: hang-up, cancel or decline."""
    if session.pending is Pending.DECLINE or session.state is SessionState.INCOMING:
        return Outcome(EndReason.DECLINED, EndedBy.US, text=text)
    if not _talked(session):
        return Outcome(EndReason.CANCELLED, EndedBy.US, text=text)
    return Outcome(EndReason.NORMAL, EndedBy.US, text=text)


def outcome_of_error(session: Session, event: DialoutError | DialinError) -> Outcome:
    """The outcome of a leg that failed: by its final SIP status, else by the words."""
    code = event.sip_code
    text = event.reason or event.error_msg
    if session.pending is Pending.HANGUP and code in (None, 487):
        return Outcome(EndReason.CANCELLED, EndedBy.US, code, text)
    if session.pending is Pending.DECLINE:
        return Outcome(EndReason.DECLINED, EndedBy.US, code, text)
    if code is not None and code >= 300:
        return Outcome(reason_for_sip_code(code), _by_status(code), code, text)
    words = f"{event.reason or ''} {event.error_msg}".lower()
    for needle, reason, by in _ERROR_WORDS:
        if needle in words:
            return Outcome(reason, by, code, text)
    if session.direction is Direction.DIAL_IN and not _talked(session):
        return Outcome(EndReason.MISSED, EndedBy.UNKNOWN, code, text)
    return Outcome(EndReason.ERROR, EndedBy.UNKNOWN, code, text)


def _outcome_by_them(session: Session, text: str) -> Outcome:
    if _talked(session):
        return Outcome(EndReason.NORMAL, EndedBy.THEM, text=text)
    if session.direction is Direction.DIAL_IN:
        return Outcome(EndReason.MISSED, EndedBy.THEM, text=text)
    return Outcome(EndReason.CANCELLED, EndedBy.THEM, text=text)


def _kind_in_words(words: str) -> str:
    if "transferred" in words:
        return "transferred"
    kinds = {
        "ours": _OUR_WORDS,
        "theirs": _THEIR_WORDS,
        "loss": _LOSS_WORDS,
        "fault": _FAULT_WORDS,
    }
    return next((kind for kind, needles in kinds.items() if _has(words, needles)), "")


def _by_status(code: int) -> EndedBy:
    """Who a final status speaks for: 408 and 5xx come from the network, the rest from them."""
    return EndedBy.NETWORK if code == 408 or 500 <= code < 600 else EndedBy.THEM


def _talked(session: Session) -> bool:
    return session.answered_at is not None or session.state is SessionState.CONNECTING


def _has(words: str, needles: tuple[str, ...]) -> bool:
    return any(needle in words for needle in needles)
