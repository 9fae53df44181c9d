"""The log under the sessions: live, filtered, followed, copied and exported."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from softphone.domain.session import Session
from softphone.ui.models.log_export import LogExport
from softphone.ui.models.log_inbox import LogInbox
from softphone.ui.models.log_matches import LogCriteria
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.log_view import LogView

if TYPE_CHECKING:
    from softphone.controller.ports import LogFeed, Unsubscribe

_DEBOUNCE_MS = 120


class LogPanePanel(QFrame):
    """Shows the log and lets the operator narrow, copy and save it.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.

    Signals:
        export_failed: one plain sentence.
        exported: path of the file written.
    """

    export_failed = Signal(str)
    exported = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self._level = 0
        self._leg = ""
        self._unsubscribe: Unsubscribe | None = None
        self._inbox: LogInbox | None = None
        self._export: LogExport | None = None
        self.view = LogView(theme, self)
        self.view.set_placeholder(self.tr("Nothing has been logged yet."))
        self._caption = QLabel(self.tr("LOG"), self)
        self._count = QLabel(self)
        self.filter = QLineEdit(self)
        self.levels = ActionButton(theme, self._levels()[0][0], parent=self)
        self.this_session = ActionButton(theme, self.tr("This session"), parent=self)
        self.follow = ActionButton(theme, self.tr("Follow"), parent=self)
        self.export = ActionButton(theme, self.tr("Export…"), parent=self)
        self._debounce = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._set_up()
        self._arrange()

    def bind(self, feed: LogFeed) -> None:
        """Show what the feed has kept and everything that follows; from any thread."""
        self.unbind()
        self._inbox = LogInbox(self)
        self._inbox.arrived.connect(self.view.append)
        self._unsubscribe = feed.subscribe(self._inbox.push)

    def unbind(self) -> None:
        """Stop listening; call before the window is destroyed."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        if self._inbox is not None:
            self._inbox.close()
            self._inbox = None

    def show_session(self, session: Session | None) -> None:
        """Which session the "This session" switch is about."""
        leg = (session.leg or "") if session is not None else ""
        if leg == self._leg:
            return
        self._leg = leg
        self.this_session.setEnabled(bool(leg))
        if not leg:
            self.this_session.setChecked(False)
        self._apply()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.view.set_theme(theme)
        for button in (self.levels, self.this_session, self.follow, self.export):
            button.set_theme(theme)

    # -- building ----------------------------------------------------------------------------

    def _set_up(self) -> None:
        theme = self._theme
        self._caption.setFont(theme.caption_font())
        self._caption.setProperty("role", "caption")
        self._count.setProperty("role", "muted")
        self.filter.setPlaceholderText(self.tr("Filter…"))
        self.filter.setAccessibleName(self.tr("Filter the log by text"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(theme.space(24))
        self.filter.setMaximumWidth(theme.space(48))
        self.levels.set_trailing_icon("chevron-down")
        self.levels.setAccessibleName(self.tr("Lowest level shown"))
        self.this_session.setCheckable(True)
        self.this_session.setEnabled(False)
        self.this_session.setToolTip(self.tr("Show only lines of the selected session"))
        self.follow.setCheckable(True)
        self.export.setToolTip(
            self.tr("Save the lines shown to a file; telephone numbers are masked")
        )
        self.filter.textChanged.connect(lambda _text: self._debounce.start())
        self.filter.returnPressed.connect(self._apply)
        self._debounce.timeout.connect(self._apply)
        self.levels.clicked.connect(self._open_levels)
        self.this_session.toggled.connect(self._on_this_session)
        self.follow.clicked.connect(self.view.set_following)
        self.view.following_changed.connect(self._show_following)
        self.view.count_changed.connect(self._show_count)
        self.export.clicked.connect(self._ask_for_file)
        self._show_following(True)

    def _arrange(self) -> None:
        space = self._theme.space
        head = QHBoxLayout()
        head.setContentsMargins(space(4) - 1, space(2), space(2) - 1, space(2))
        head.setSpacing(space(2))
        head.addWidget(self._caption)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.filter, 4)
        for button in (self.levels, self.this_session, self.follow, self.export):
            head.addWidget(button)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, space(1))
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule)
        column.addWidget(self.view, 1)

    def _levels(self) -> tuple[tuple[str, int], ...]:
        return (
            (self.tr("All levels"), 0),
            (self.tr("Info and up"), logging.INFO),
            (self.tr("Warnings and errors"), logging.WARNING),
            (self.tr("Errors only"), logging.ERROR),
        )

    # -- filters -----------------------------------------------------------------------------

    def _apply(self) -> None:
        self._debounce.stop()
        session = self._leg if self.this_session.isChecked() else ""
        criteria = LogCriteria(self._level, self.filter.text().strip(), session)
        nothing = self.tr("Nothing has been logged yet.")
        if not criteria.everything:
            nothing = self.tr("No line matches.")
        self.view.set_placeholder(nothing)
        self.view.look_for(criteria)

    def _on_this_session(self, on: bool) -> None:
        self.this_session.set_tone(ButtonTone.ACCENT if on else ButtonTone.QUIET)
        self._apply()

    def _open_levels(self) -> None:
        menu = QMenu(self)
        for word, level in self._levels():
            item = menu.addAction(word, partial(self.set_level, level))
            item.setCheckable(True)
            item.setChecked(level == self._level)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.levels.mapToGlobal(self.levels.rect().bottomLeft()))

    def set_level(self, level: int) -> None:
        """Show lines of this level (as in ``logging``) and above; 0 shows all."""
        self._level = level
        self.levels.setText(next(word for word, value in self._levels() if value == level))
        self.levels.updateGeometry()
        self._apply()

    # -- following ---------------------------------------------------------------------------

    def _show_following(self, on: bool) -> None:
        self.follow.setChecked(on)
        self.follow.set_icon("arrow-down" if on else "pause")
        self.follow.setText(self.tr("Follow") if on else self.tr("Paused"))
        self.follow.setToolTip(
            self.tr("New lines stay in view; click to pause")
            if on
            else self.tr("Click to follow new lines")
        )
        self.follow.set_tone(ButtonTone.ACCENT if not on else ButtonTone.QUIET)
        self.follow.updateGeometry()

    def _show_count(self, shown: int, kept: int, searching: bool) -> None:
        text = f"{shown:,}"
        if shown != kept:
            text = self.tr("{shown} of {kept}").format(shown=text, kept=f"{kept:,}")
        text = f"{text}…" if searching else text
        if self._count.text() != text:
            self._count.setText(text)

    # -- export ------------------------------------------------------------------------------

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Export the log"), "softphone.log", self.tr("Log files (*.log *.txt)")
        )
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("log")
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: str) -> None:
        """Write the lines shown now to ``path``; `exported` or `export_failed` follows."""
        if self._export is None:
            self._export = LogExport(self)
            self._export.finished.connect(self._on_exported)
        self.export.setEnabled(False)
        self._export.write(self.view.shown(), path)

    def _on_exported(self, path: str, problem: str) -> None:
        self.export.setEnabled(True)
        if problem:
            self.export_failed.emit(problem)
        else:
            self.exported.emit(path)
