"""Proposes contacts and earlier calls while the operator types into the dial field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from softphone.controller.completion import Completion
    from softphone.domain.record import CallRecord
    from softphone.domain.suggestion import Suggestion
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.theme import Theme
    from softphone.ui.widgets.completion_list import CompletionList

_SHOWN = 5
_LEARNT = 400
"""So many calls say who is called most."""


class CompletionWiring(QObject):
    """Lives as long as the window is bound to one console. Nothing is made before the first key.

    Args:
        window: the window.
        console: the parts behind it.
    """

    def __init__(self, window: MainWindow, console: Console) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._completion: Completion | None = None
        self._list: CompletionList | None = None
        self._by_key = False
        self._unsubscribe: list[Callable[[], None]] = []
        dialer = window.dialer
        edit = self._edit = dialer.field.edit
        edit.installEventFilter(self)
        self._connections: list[QMetaObject.Connection] = [
            edit.edited.connect(self._on_edited),
            edit.focus_changed.connect(self._on_focus),
        ]

    def detach(self) -> None:
        """Cut every connection and take the list away."""
        self._edit.removeEventFilter(self)
        for connection in self._connections:
            QObject.disconnect(connection)
        while self._unsubscribe:
            self._unsubscribe.pop()()
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
            self._list = None
        self.deleteLater()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        if self._list is not None:
            self._list.set_theme(theme)

    @property
    def list(self) -> CompletionList | None:
        """The proposals, if anything was typed yet."""
        return self._list

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows choose, Return dials what is chosen, Escape puts the proposals away."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            self._by_key = True
            QTimer.singleShot(0, self, self._forget_key)
        shown = self._list
        if shown is None or not shown.isVisible() or not isinstance(event, QKeyEvent):
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key == Qt.Key.Key_Down or (key == Qt.Key.Key_Up and shown.chosen is not None):
            shown.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            shown.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shown.chosen is not None:
            self._dial(shown.chosen, repeated=event.isAutoRepeat())
        else:
            return False
        return True

    # -- news --------------------------------------------------------------------------------

    def _on_edited(self, _text: str) -> None:
        if self._by_key:
            self._show()
        else:
            self._hide()  # from the keypad, a link, or an erased field: nothing may cover the keys

    def _on_focus(self) -> None:
        if not self._edit.hasFocus():
            self._hide()

    def _forget_key(self) -> None:
        self._by_key = False

    def _show(self) -> None:
        if self._completion is None:
            self._learn()
        assert self._completion is not None
        text = self._edit.text()
        found = self._completion.matching(text, _SHOWN)
        if not found:
            self._hide()
            return
        shown = self._made()
        shown.show_suggestions(found, self._place())
        if not self._console.dialing.understand(text).dialable:
            words = _tr("Choose with the arrow keys; Return then calls.")
            self._window.dialer.hint.show_words(words, "text_muted")
        told = _tr("1 suggestion") if len(found) == 1 else _tr("{n} suggestions")
        self._tell(told.format(n=len(found)))

    def _hide(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _learn(self) -> None:
        from softphone.controller.completion import Completion
        from softphone.domain.record import HistoryQuery

        contacts, history = self._console.contacts, self._console.history
        name_of = contacts.name_of if contacts is not None else _nobody
        completion = self._completion = Completion(contacts, name_of)
        if history is not None:

            def learn(records: tuple[CallRecord, ...]) -> None:
                completion.learn(records)
                if self._list is not None and self._list.isVisible():
                    self._show()

            history.glance(HistoryQuery(limit=_LEARNT), learn, "completion")
            self._unsubscribe += [
                history.written.subscribe(self._on_written),
                history.erased.subscribe(completion.forget),
            ]

    def _on_written(self, record: CallRecord) -> None:
        if self._completion is not None and record.ended_at is not None:
            self._completion.learn((record,))

    # -- the list ----------------------------------------------------------------------------

    def _made(self) -> CompletionList:
        if self._list is None:
            from softphone.ui.widgets.completion_list import CompletionList

            shown = self._list = CompletionList(self._window.theme, self._window.dialer)
            shown.model.address_of = self._console.dialing.format_address
            shown.clicked.connect(self._fill)
            shown.chosen_changed.connect(self._tell)
        return self._list

    def _place(self) -> QRect:
        """The field and what is said below it, in the dialer."""
        dialer = self._window.dialer
        place = dialer.field.geometry()
        foot = dialer.hint.mapTo(dialer, QPoint(0, dialer.hint.height())).y()
        place.setBottom(max(place.bottom(), foot))
        return place

    def _tell(self, words: str) -> None:
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, words))

    def _fill(self, suggestion: Suggestion) -> None:
        self._hide()
        self._window.dialer.fill(suggestion.address)

    def _dial(self, suggestion: Suggestion, *, repeated: bool) -> None:
        if not repeated:
            self._hide()
            self._window.dialer.dial(suggestion.address)


def _nobody(_address: str) -> str:
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Completion", text)
