"""How a session reads: titles, durations, outcomes and quality in words, beside the models.

Functions of domain values; of Qt they use only its translations.
"""

from __future__ import annotations

import time
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from softphone.domain.events import Quality
from softphone.domain.outcome import EndReason, Outcome
from softphone.domain.session import Direction, Pending, Session, SessionState
from softphone.domain.transfer import Transfer, TransferStep
from softphone.ui import messages

_SHOWN_PENDING = frozenset(
    {Pending.HANGUP, Pending.ANSWER, Pending.DECLINE, Pending.HOLD, Pending.TRANSFER}
)

# Rows ask for these words in every frame; messages.py builds its tables anew at every call.
_state_word = lru_cache(messages.state_word)
_pending_word = lru_cache(messages.pending_word)
_end_reason_word = lru_cache(messages.end_reason_word)


@lru_cache
def _tr(text: str) -> str:
    """The text in the window's language; kept, since rows ask in every frame."""
    return QCoreApplication.translate("Session", text)


def state_word(session: Session) -> str:
    """One or two words for the state pill, for example ``Ringing`` or ``Busy``."""
    if session.outcome is not None:
        return _end_reason_word(session.outcome.reason)
    if session.pending is Pending.HOLD and session.local_hold:
        return _tr("Resuming")
    if session.pending is not None and session.pending in _SHOWN_PENDING:
        return _pending_word(session.pending)
    if session.transfer is not None and session.transfer.under_way:
        return _pending_word(Pending.TRANSFER)
    if session.stale:
        return _tr("Link lost")
    if session.local_hold:
        return _tr("On hold")
    if session.remote_hold:
        return _tr("Held by them")
    return _state_word(session.state)


def outcome_words(outcome: Outcome) -> str:
    """Who ended it, or the network's own words such as ``SIP 486 Busy Here``; may be empty."""
    parts: list[str] = []
    if outcome.reason is EndReason.NORMAL:
        parts.append(messages.ended_by_words(outcome.by))
        if parts[0] and outcome.sip_code is None:
            return parts[0]  # the backend's text says the same once more
    if outcome.reason is EndReason.TRANSFERRED and outcome.text == outcome.reason.value:
        return ""  # the pill says it
    if outcome.sip_code is not None:
        code = f"SIP {outcome.sip_code}"
        known = outcome.text.startswith(str(outcome.sip_code))
        parts.append(f"SIP {outcome.text}" if known else f"{code} {outcome.text}".rstrip())
    elif outcome.text:
        parts.append(outcome.text)
    return " · ".join(part for part in parts if part)


def title(session: Session, address: str) -> str:
    """What the row is called: the name, else the address, else ``Number withheld``.

    Args:
        session: the session.
        address: ``session.peer`` as formatted for people.
    """
    return session.peer_name or address or _tr("Number withheld")


def subtitle(session: Session, address: str, now: float | None = None, country: str = "") -> str:
    """The row's second line: address, then what is worth knowing besides the state.

    Args:
        session: the session.
        address: ``session.peer`` as formatted for people.
        now: unix time in seconds, to tell how long it has been on hold.
        country: of the far party's number, or empty.
    """
    named = bool(session.peer_name) and bool(address)
    parts = []
    if session.held_since is not None and now is not None:
        held = duration(int(now) - int(session.held_since))
        parts.append(_tr("on hold for {time}").format(time=held))
    parts.append(address if named else direction_words(session.direction))
    parts.append(country)
    if session.live and session.transfer is not None:
        parts.append(transfer_words(session.transfer))
    if session.muted and session.live and not session.local_hold:
        parts.append(_tr("muted"))
    if session.outcome is not None:
        parts.append(outcome_words(session.outcome))
    elif session.warning:
        parts.append(session.warning)
    elif session.remote_hold and session.local_hold:
        parts.append(_tr("held by them too"))
    return " · ".join(part for part in parts if part)


def transfer_words(transfer: Transfer) -> str:
    """How far a transfer is, in a few words; empty when there is nothing to say."""
    words = {
        TransferStep.REQUESTED: _tr("asks for {to}"),
        TransferStep.TRIGGERED: _tr("to {to}"),
        TransferStep.INITIATED: _tr("ringing {to}"),
        TransferStep.ANSWERED: _tr("connecting to {to}"),
    }.get(transfer.step, "")
    return words.format(to=transfer.target or _tr("the target"))


def direction_words(direction: Direction) -> str:
    """``dial-out`` or ``dial-in``."""
    return _tr("dial-out") if direction is Direction.DIAL_OUT else _tr("dial-in")


@lru_cache(maxsize=512)
def initials(name: str) -> str:
    """Up to two characters for the avatar: initials of a name, the start of a number."""
    if name.startswith("+"):
        return name[:2]
    if name.startswith(("sip:", "sips:")):
        name = name.split(":", 1)[1]
    words = [word for word in name.replace(".", " ").replace("@", " ").split() if word]
    letters = [word[0] for word in words if word[0].isalnum()]
    if not letters:
        return "?"
    if len(letters) == 1:
        return letters[0].upper()
    return (letters[0] + letters[1]).upper()


def duration(seconds: float) -> str:
    """``mm:ss``, or ``h:mm:ss`` from one hour on; negative counts as zero."""
    whole = max(0, int(seconds))
    minutes, second = divmod(whole, 60)
    hours, minute = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minute:02d}:{second:02d}"
    return f"{minute:02d}:{second:02d}"


def session_duration(session: Session, now: float) -> str:
    """Talk time, or the waiting time before answer; a dash for a session never answered.

    Args:
        session: the session.
        now: unix time in seconds. Live rows change on whole seconds only, so that all rows of
            the list tick together.
    """
    if session.state is SessionState.ENDED:
        if session.answered_at is None or session.ended_at is None:
            return "—"
        return duration(session.ended_at - session.answered_at)
    start = session.answered_at or session.ringing_at or session.created_at
    return duration(int(now) - int(start))


def quality_bars(quality: Quality | None) -> int:
    """0-4 bars from the mean opinion score (ITU-T G.107), or from loss when there is none.

    Bars: 4 from MOS 4.0 ("satisfied"), 3 from 3.6, 2 from 3.1, 1 below.
    """
    if quality is None:
        return 0
    if quality.mos is not None:
        return (
            4 if quality.mos >= 4.0 else 3 if quality.mos >= 3.6 else 2 if quality.mos >= 3.1 else 1
        )
    loss = quality.loss_percent
    return 4 if loss < 1 else 3 if loss < 3 else 2 if loss < 8 else 1


def quality_word(bars: int) -> str:
    """The bars as a word, for tooltips and screen readers."""
    words = (_tr("not measured"), _tr("bad"), _tr("poor"), _tr("fair"), _tr("good"))
    return words[bars]


def quality_line(quality: Quality | None) -> str:
    """``Loss 0.2 % · jitter 4 ms · RTT 38 ms · MOS 4.3 · PCMU``; unknown values are left out."""
    if quality is None:
        return _tr("Quality not measured yet")
    parts = [_tr("Loss {value} %").format(value=f"{quality.loss_percent:.1f}")]
    if quality.jitter_ms is not None:
        parts.append(_tr("jitter {value} ms").format(value=f"{quality.jitter_ms:.0f}"))
    if quality.rtt_ms is not None:
        parts.append(_tr("RTT {value} ms").format(value=f"{quality.rtt_ms:.0f}"))
    if quality.mos is not None:
        parts.append(_tr("MOS {value}").format(value=f"{quality.mos:.1f}"))
    if quality.codec:
        parts.append(quality.codec)
    return " · ".join(parts)


@lru_cache(maxsize=4096)
def clock_ms(at: float) -> str:
    """Local time of day to the millisecond, ``14:02:11.204``."""
    millis = round(at * 1000)
    whole, milli = divmod(millis, 1000)
    return f"{time.strftime('%H:%M:%S', time.localtime(whole))}.{milli:03d}"


def count_words(live: int, ringing: int, held: int, ended: int) -> str:
    """``2 live, 1 ringing``; live counts answered and connecting sessions that are not held."""
    words = (
        (live, _tr("{count} live")),
        (ringing, _tr("{count} ringing")),
        (held, _tr("{count} held")),
        (ended, _tr("{count} ended")),
    )
    parts = [word.format(count=count) for count, word in words if count]
    return ", ".join(parts) if parts else _tr("none")


def spoken(session: Session, address: str, now: float, country: str = "") -> str:
    """The whole row as one sentence for a screen reader."""
    parts = [
        title(session, address),
        subtitle(session, address, now, country),
        state_word(session),
        session_duration(session, now).replace("—", ""),
    ]
    bars = quality_bars(session.quality)
    if bars and session.live:
        parts.append(_tr("quality {word}").format(word=quality_word(bars)))
    return ", ".join(part for part in parts if part)
