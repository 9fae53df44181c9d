"""Opens a web page about the caller when somebody rings or is answered, if the settings say so."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from softphone.domain.notice import Notice, Severity
from softphone.domain.screen_pop import check_template, fill, values_of
from softphone.domain.session import Direction, Pending, SessionState

if TYPE_CHECKING:
    from softphone.domain.ids import SessionId
    from softphone.domain.session import Session
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow

log = logging.getLogger(__name__)

_WHEN = {"ring": SessionState.INCOMING, "answer": SessionState.ACTIVE}


class ScreenPopWiring(QObject):
    """Lives as long as the window is bound to one console. Each caller opens one page at most.

    Args:
        window: shows what went wrong.
        console: the parts behind it; without settings nothing is ever opened.
        open_url: opens an address in the desktop's browser; whether it could.
    """

    def __init__(
        self,
        window: MainWindow,
        console: Console,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._open_url = open_url
        self._done: set[SessionId] = set()
        self._told = ""
        self._connection: QMetaObject.Connection = console.signals.sessions_altered.connect(
            self._on_sessions
        )

    def detach(self) -> None:
        """Follow no session any more."""
        QObject.disconnect(self._connection)
        self.deleteLater()

    def _on_sessions(self, changes: Mapping[SessionId, Session | None]) -> None:
        settings = self._console.settings
        if settings is None:
            return
        wanted = _WHEN.get(settings.choices.value("screen_pop.when"))
        for session_id, session in changes.items():
            if session is None or session.state is SessionState.ENDED:
                self._done.discard(session_id)
            elif wanted is not None and self._is_due(session, wanted):
                self._done.add(session_id)
                self._pop(session)

    def _is_due(self, session: Session, wanted: SessionState) -> bool:
        if session.direction is not Direction.DIAL_IN or session.id in self._done:
            return False
        if wanted is SessionState.INCOMING:
            unwanted = session.pending is Pending.DECLINE
            return session.state is wanted and not unwanted and self._rings()
        return session.state is wanted

    def _rings(self) -> bool:
        return bool(self._console.controller.agent.agent.rings)

    def _pop(self, session: Session) -> None:
        assert self._console.settings is not None
        choices = self._console.settings.choices
        template, hosts = choices.value("screen_pop.url"), choices.value("screen_pop.hosts")
        problem = check_template(template, hosts)
        if problem is not None:
            from softphone.ui.messages import invalid_input_sentence

            self._tell(invalid_input_sentence(problem))
            return
        url = page_for(fill(template, values_of(session)), hosts)
        if url is None or not self._open_url(url):
            self._tell(_tr("The page about the caller could not be opened."))

    def _tell(self, sentence: str) -> None:
        """Tell it once, not at every call."""
        log.warning("screen pop: %s", sentence)
        if sentence != self._told:
            self._told = sentence
            notice = Notice(severity=Severity.WARNING, text=sentence, at=time.time())
            self._window.work.notices.show_notice(notice)


def page_for(address: str, hosts: tuple[str, ...]) -> QUrl | None:
    """The address as Qt reads it, if Qt too reads a web page of an allowed host."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    allowed = {host.lower() for host in hosts}
    names = {url.host().lower(), f"{url.host().lower()}:{url.port()}"}
    if not url.isValid() or url.scheme() not in ("http", "https") or url.userInfo():
        return None
    return url if names & allowed else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScreenPop", text)
