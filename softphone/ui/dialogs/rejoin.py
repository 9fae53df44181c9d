"""The question after the program died in a call: go on, or hang up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import QWidget

from softphone.domain.session import Session
from softphone.domain.way_back import LiveCall
from softphone.ui.dialogs.question import Question
from softphone.ui.theme import Theme

_SHOWN = 5


def rejoin_question(
    theme: Theme, live: Sequence[Session], format_address: Callable[[str], str], parent: QWidget
) -> Question:
    """Asks what shall become of calls that went on without us; to rejoin is the way back."""
    tr = QCoreApplication.translate
    names = [_party(one.peer_name, one.peer, format_address) for one in live]
    if len(live) == 1:
        title = tr("Rejoin", "You are still connected to {name}").format(name=names[0])
        since = _clock(live[0].answered_at or live[0].created_at)
        text = tr(
            "Rejoin",
            "Softphone ended unexpectedly. The call has gone on since {time}; you are not heard"
            " until you rejoin.",
        ).format(time=since)
        act = tr("Rejoin", "End call")
    else:
        title = tr("Rejoin", "You are still connected to {n} calls").format(n=len(live))
        text = tr(
            "Rejoin",
            "Softphone ended unexpectedly. These calls go on; you are not heard until you rejoin:"
            "\n{names}",
        ).format(names="\n".join(names[:_SHOWN] + ["…"] * (len(names) > _SHOWN)))
        act = tr("Rejoin", "End calls")
    stay = tr("Rejoin", "Rejoin")
    made = Question(theme, title=title, text=text, act=act, stay=stay, danger=True, parent=parent)
    made.setObjectName("rejoin")
    return made


def lost_words(lost: Sequence[LiveCall], format_address: Callable[[str], str]) -> str:
    """Tells that calls ended while the program was not there."""
    tr = QCoreApplication.translate
    if len(lost) == 1:
        name = _party(lost[0].peer_name, lost[0].peer, format_address)
        return tr(
            "Rejoin", "Softphone ended unexpectedly, and so did the call with {name}."
        ).format(name=name)
    return tr("Rejoin", "Softphone ended unexpectedly, and so did {n} calls.").format(n=len(lost))


def _party(name: str, address: str, format_address: Callable[[str], str]) -> str:
    shown = format_address(address) if address else ""
    if name and shown and name not in (shown, address):
        return f"{name} ({shown})"
    return shown or name or QCoreApplication.translate("Rejoin", "an unknown number")


def _clock(at: float) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
