"""The button that opens the options of the next dial-out, and says how many are set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from softphone.ui.widgets.buttons import ActionButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from softphone.domain.dialing import DialRequest
    from softphone.errors import InvalidInput
    from softphone.ui.dialogs.dial_options import DialOptionsDialog
    from softphone.ui.theme import Theme

CallerIds = Sequence[tuple[str, str]]
"""Numbers that may be shown, each with the trunk it belongs to."""

AskCallerIds = Callable[[Callable[[CallerIds], None]], None]
CheckDial = Callable[["DialRequest"], "tuple[InvalidInput, ...]"]


class OptionsButton(ActionButton):
    """Owns the dialog, which is made at its first use.

    Args:
        theme: what to draw with.
        parent: Qt parent, also the dialog's.
    """

    caller_id_used = Signal(str)
    """Another caller ID than before was dialled with, or none again."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", parent=parent)
        self.dialog: DialOptionsDialog | None = None
        self._parent = parent
        self._video, self._seen = False, True
        self._check: CheckDial | None = None
        self._ask_caller_ids: AskCallerIds | None = None
        self._usual_caller_id = ""
        self._show_count(0)
        self.set_trailing_icon("chevron-down")
        self.clicked.connect(self.show_options)

    def set_check(self, check: CheckDial) -> None:
        """What finds everything wrong with a request, by field."""
        self._check = check

    def set_caller_ids(self, usual: str, ask: AskCallerIds | None) -> None:
        """Which caller ID was used last, and who knows what may be shown."""
        self._usual_caller_id = usual
        self._ask_caller_ids = ask
        if self.dialog is not None:
            self.dialog.set_usual_caller_id(usual)
        else:
            self._show_count(int(bool(usual)))

    def set_video(self, video: bool, *, seen: bool = True) -> None:
        """Whether video legs can be started, and whether they have pictures in this window."""
        if (video, seen) == (self._video, self._seen):
            return
        self._video, self._seen = video, seen
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
            self._show_count(int(bool(self._usual_caller_id)))

    def show_options(self) -> None:
        """Open the options of the next dial-out."""
        dialog = self._need_dialog()
        if self._ask_caller_ids is not None and not dialog.isVisible():
            self._ask_caller_ids(self._offer_caller_ids)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_errors(self, errors: Sequence[InvalidInput]) -> None:
        """Open them with what is wrong at its field."""
        self._need_dialog().show_errors(tuple(errors))
        self.show_options()

    def request(self, destination: str) -> DialRequest:
        """A dial-out to a destination with the options that are set."""
        from softphone.domain.dialing import DialRequest

        if self.dialog is None:
            shown = "" if destination.startswith("sip:") else self._usual_caller_id
            return DialRequest(destination=destination, caller_id=shown)
        return self.dialog.request(destination)

    def clear_once(self) -> None:
        """Forget the options that are for one dial-out only; a number shown is for the next too."""
        from softphone.domain.dialing import ANONYMOUS

        if self.dialog is None:
            return
        self.dialog.clear_once()
        used = self.dialog.caller_id.text().strip()
        if used == ANONYMOUS:
            self.dialog.set_usual_caller_id(self._usual_caller_id)
        elif used != self._usual_caller_id:
            self._usual_caller_id = used
            self.dialog.set_usual_caller_id(used)
            self.caller_id_used.emit(used)

    def _need_dialog(self) -> DialOptionsDialog:
        if self.dialog is None:
            from softphone.ui.dialogs.dial_options import DialOptionsDialog

            self.dialog = DialOptionsDialog(
                self._theme, video=self._video, seen=self._seen, parent=self._parent
            )
            self.dialog.set_check(self._check_request)
            self.dialog.changed.connect(self._show_count)
            self.dialog.set_usual_caller_id(self._usual_caller_id)
        return self.dialog

    def _offer_caller_ids(self, numbers: CallerIds) -> None:
        if self.dialog is not None:
            self.dialog.caller_id.offer(numbers)

    def _check_request(self, request: DialRequest) -> tuple[InvalidInput, ...]:
        return () if self._check is None else self._check(request)

    def _show_count(self, count: int) -> None:
        word = self.tr("Options")
        self.setText(f"{word} ({count})" if count else word)
        self.updateGeometry()
