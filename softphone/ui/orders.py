"""What the command line may ask of the window: the same as its keys and buttons do."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from softphone.domain.actions import Action
from softphone.ui.models import wording

if TYPE_CHECKING:
    from softphone.domain.session import Session
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow

Answer = tuple[bool, str]
"""Whether it was done, and a sentence or a line of JSON."""


class Orders:
    """Carries orders out.

    They are ``answer``, ``clipboard``, ``decline``, ``hangup [all]``, ``hold [on|off]``,
    ``mute [on|off]``, ``redial``, ``silence``, ``show`` and ``status``.

    Args:
        window: the window.
        console: the parts behind it.
    """

    def __init__(self, window: MainWindow, console: Console) -> None:
        self._window = window
        self._console = console
        self._controller = console.controller

    def obey(self, words: str) -> Answer:
        """Do it; what cannot be done is told in a sentence."""
        verb, _, rest = words.partition(" ")
        known: dict[str, Callable[[str], Answer]] = {
            "answer": lambda _: self._press("answer", _tr("Nobody is calling.")),
            "decline": lambda _: self._press("decline", _tr("Nobody is calling.")),
            "silence": lambda _: self._press("silence", _tr("Nothing rings.")),
            "redial": lambda _: self._press("redial", _tr("Nothing was dialled yet.")),
            "hangup": self._hang_up,
            "clipboard": self._clipboard,
            "hold": self._hold,
            "mute": self._mute,
            "show": self._show,
            "status": lambda _: (True, json.dumps(self._status(), ensure_ascii=False)),
        }
        if verb not in known:
            return False, _tr("This window does not know “{verb}”.").format(verb=verb)
        return known[verb](rest)

    def _press(self, name: str, otherwise: str) -> Answer:
        """Use a command of the window as its key would."""
        action = self._window.actions_by_name[name]
        if not action.isEnabled():
            return False, otherwise
        action.trigger()
        return True, ""

    def _hang_up(self, which: str) -> Answer:
        if which == "all":
            if not self._controller.store.live():
                return False, _tr("There is no call.")
            self._controller.hang_up_all()
            return True, ""
        return self._request((Action.HANG_UP,), _tr("There is no call."))

    def _hold(self, wanted: str) -> Answer:
        actions = {"on": (Action.HOLD,), "off": (Action.RESUME,)}
        both = (Action.HOLD, Action.RESUME)
        return self._request(actions.get(wanted, both), _tr("No call can be held or resumed."))

    def _mute(self, wanted: str) -> Answer:
        muted = self._console.audio.state.mic_muted
        if wanted not in ("on", "off") or (wanted == "on") is not muted:
            self._window.actions_by_name["mute"].trigger()
        return True, ""

    def _show(self, _rest: str) -> Answer:
        self._window.open_address("")
        return True, ""

    def _clipboard(self, _rest: str) -> Answer:
        self._window.open_address("")
        self._window.actions_by_name["dial_clipboard"].trigger()
        return True, ""

    def _request(self, actions: tuple[Action, ...], otherwise: str) -> Answer:
        """Ask it of the selected session, or of the only other one that allows it."""
        sessions = self._window.work.sessions
        selected = sessions.selected
        fitting = [s for s in self._controller.store.live() if self._allowed(s, actions)]
        if selected is not None and selected.id in [s.id for s in fitting]:
            chosen = selected
        elif len(fitting) == 1:
            chosen = fitting[0]
        elif fitting:
            return False, _tr("Several calls are possible. Select one in the window.")
        else:
            return False, otherwise
        sessions.request(chosen.id, self._allowed(chosen, actions)[0])
        return True, ""

    def _allowed(self, session: Session, actions: tuple[Action, ...]) -> list[Action]:
        allowed = self._controller.allowed(session)
        return [action for action in actions if action in allowed]

    def _status(self) -> dict[str, Any]:
        link, agent = self._controller.link, self._controller.agent.agent
        return {
            "link": link.status.value,
            "backend": link.backend,
            "room": link.room,
            "state": agent.state.value,
            "muted": self._console.audio.state.mic_muted,
            "sessions": [self._told(session) for session in self._controller.store.live()],
        }

    def _told(self, session: Session) -> dict[str, Any]:
        return {
            "direction": session.direction.value,
            "address": session.peer,
            "name": session.peer_name,
            "state": session.state.value,
            "words": wording.state_word(session),
            "held": session.local_hold,
            "answered_at": session.answered_at,
        }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Orders", text)
