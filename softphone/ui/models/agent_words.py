"""How agents' states look and read: one mark, one colour and one word each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from softphone.domain.agent import AgentState
from softphone.domain.supervision import SupervisionMode
from softphone.ui.widgets.pill import PillShape

LOOKS = {
    AgentState.AVAILABLE: (PillShape.DOT, "success"),
    AgentState.ON_CALL: (PillShape.DOT, "accent"),
    AgentState.WRAP_UP: (PillShape.HALF, "hold"),
    AgentState.BUSY: (PillShape.CROSS, "danger"),
    AgentState.BREAK: (PillShape.HALF, "warning"),
    AgentState.OFFLINE: (PillShape.RING, "text_muted"),
}
"""Mark and theme colour of each state; the word goes beside them, always."""

UNKNOWN = (PillShape.RING, "text_muted")


def state_word(state: AgentState | None) -> str:
    """The state's name; of somebody who never told one too."""
    if state is None:
        return _tr("Not told")
    return {
        AgentState.AVAILABLE: _tr("Available"),
        AgentState.ON_CALL: _tr("On call"),
        AgentState.WRAP_UP: _tr("Wrap-up"),
        AgentState.BUSY: _tr("Busy"),
        AgentState.BREAK: _tr("Break"),
        AgentState.OFFLINE: _tr("Offline"),
    }[state]


def break_reasons() -> tuple[str, ...]:
    """Why somebody takes a break."""
    return _tr("Short break"), _tr("Lunch"), _tr("Meeting"), _tr("Training")


def mode_word(mode: SupervisionMode) -> str:
    """The position's name, as on the control."""
    return {
        SupervisionMode.LISTEN: _tr("Listen"),
        SupervisionMode.WHISPER: _tr("Whisper"),
        SupervisionMode.BARGE: _tr("Barge"),
    }[mode]


def told_agent(name: str, mode: SupervisionMode, *, for_us: bool = True) -> str:
    """What an agent reads about a supervisor on the call."""
    who = name or _tr("A supervisor")
    if mode is SupervisionMode.LISTEN:
        return _tr("{name} listens. Nobody hears them.").format(name=who)
    if mode is SupervisionMode.BARGE:
        return _tr("{name} has joined the call. Everybody hears them.").format(name=who)
    if for_us:
        return _tr("{name} whispers to you. The far party does not hear it.").format(name=who)
    return _tr("{name} whispers to a colleague. The far party does not hear it.").format(name=who)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Agents", text)
