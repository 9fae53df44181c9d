"""Connects saving diagnostics, saving a session's timeline, and looking at one again."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, SignalInstance
from PySide6.QtWidgets import QFileDialog

from softphone.domain.notice import Notice, Severity
from softphone.domain.saved_timeline import SavedTimeline, saved, to_text
from softphone.ui.dialogs.save_file import ask_where_to_save
from softphone.ui.models.text_export import TextExport

if TYPE_CHECKING:
    from typing import Any

    from softphone.controller.ports import SupportBundles
    from softphone.domain.session import Session
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow

_ENDING = ".timeline.json"


class SupportWiring(QObject):
    """Lives as long as the window is bound to one console.

    Args:
        window: the window.
        console: the parts behind it.
        desk: gathers, writes and reads.
    """

    def __init__(self, window: MainWindow, console: Console, desk: SupportBundles) -> None:
        super().__init__(window)
        self._window = window
        self._controller = console.controller
        self._desk = desk
        self._export = TextExport(self)
        self._connections: list[QMetaObject.Connection] = []
        actions = window.actions_by_name
        self._join(actions["support"].triggered, self.open_bundle)
        self._join(actions["save_timeline"].triggered, self.save_timeline)
        self._join(actions["replay"].triggered, self.choose_replay)
        self._join(self._export.finished, self._on_saved)

    @classmethod
    def where_offered(cls, window: MainWindow, console: Console) -> SupportWiring | None:
        """The wiring, if anything gathers."""
        return None if console.support is None else cls(window, console, console.support)

    def detach(self) -> None:
        """Cut every connection."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        self.deleteLater()

    def open_bundle(self) -> None:
        """Gather, and show what was gathered."""
        from softphone.ui.dialogs.support import SupportDialog

        dialog = SupportDialog(self._window.theme, self._window)
        open_still = _while_open(dialog)

        def choose(files: tuple[Any, ...]) -> None:
            def save(path: Path) -> None:
                self._desk.save(files, path, open_still(dialog.show_outcome))

            name = time.strftime("softphone-diagnostics-%Y%m%d-%H%M.zip")
            kinds = {self.tr("Archive (*.zip)"): "zip"}
            ask_where_to_save(dialog, self.tr("Save diagnostics"), name, kinds, save)

        dialog.save_requested.connect(choose)
        self._desk.collect(
            [self._saved(session) for session in self._controller.store.all()],
            open_still(dialog.show_files),
        )
        dialog.open()

    def save_timeline(self) -> None:
        """Ask where the selected session's timeline shall be kept."""
        session = self._window.work.detail.session
        if session is None:
            self._tell(Severity.INFO, self.tr("Select a session first."))
            return
        text = to_text(self._saved(session))

        def save(path: Path) -> None:
            name = path.name if path.name.endswith(_ENDING) else f"{path.stem}{_ENDING}"
            self._export.write(text, str(path.with_name(name)))

        kinds = {self.tr("Timeline (*.timeline.json)"): "json"}
        title = self.tr("Save the session's timeline")
        ask_where_to_save(self._window, title, f"session{_ENDING}", kinds, save)

    def choose_replay(self) -> None:
        """Ask for a saved timeline."""
        dialog = QFileDialog(self._window, self.tr("Open a saved timeline"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Timeline (*.timeline.json)"))
        dialog.fileSelected.connect(lambda path: self.open_replay(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_replay(self, path: Path) -> None:
        """Show this file."""

        def show(timeline: SavedTimeline) -> None:
            from softphone.ui.dialogs.replay import ReplayDialog

            ReplayDialog(self._window.theme, timeline, path.name, self._window).show()

        self._desk.read(path, show, lambda text: self._tell(Severity.ERROR, text))

    def _saved(self, session: Session) -> SavedTimeline:
        samples = self._window.work.detail.samples(session)
        return saved(session, self._controller.timeline(session.id), samples)

    def _on_saved(self, _path: str, problem: str) -> None:
        if problem:
            self._tell(Severity.ERROR, problem)

    def _tell(self, severity: Severity, text: str) -> None:
        self._window.work.notices.show_notice(Notice(severity=severity, text=text, at=time.time()))

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))


def _while_open(dialog: QObject) -> Callable[[Callable[[Any], None]], Callable[[Any], None]]:
    """Wrap callbacks so that nothing reaches the dialog after its end."""
    alive = [True]
    dialog.destroyed.connect(lambda: alive.clear())

    def wrap(call: Callable[[Any], None]) -> Callable[[Any], None]:
        return lambda value: call(value) if alive else None

    return wrap
