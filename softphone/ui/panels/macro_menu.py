"""The menu of tone macros beside the keypad, and the dialog behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from softphone.controller.ports import Macros
    from softphone.domain.macros import Macro
    from softphone.ui.dialogs.macro import MacroDialog
    from softphone.ui.theme import Theme


class MacroMenu(QObject):
    """Lists the macros to play, add and change.

    Args:
        theme: what to draw with.
        macros: where they are kept.
        parent: the widget it belongs to.
    """

    chosen = Signal(object)
    """The `Macro` to play."""

    def __init__(self, theme: Theme, macros: Macros, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._macros = macros
        self._parent = parent
        self.menu: QMenu | None = None
        self.dialog: MacroDialog | None = None

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme

    def open_below(self, button: QWidget) -> None:
        """Show the menu; the keyboard moves in it at once."""
        menu = self.menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Tone macros"))
        kept = self._macros.all()
        for macro in kept:
            act = menu.addAction(self.tr("Play {name}").format(name=_plain(macro.name)))
            act.setToolTip(macro.sequence)
            act.triggered.connect(lambda _=False, macro=macro: self.chosen.emit(macro))
        if kept:
            menu.addSeparator()
            change = menu.addMenu(self.tr("Change"))
            for macro in kept:
                act = change.addAction(_plain(macro.name))
                act.triggered.connect(lambda _=False, macro=macro: self.edit(macro))
        menu.addAction(self.tr("New macro…")).triggered.connect(lambda: self.edit(None))
        menu.aboutToHide.connect(self._forget_menu)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def edit(self, macro: Macro | None) -> None:
        """Open the dialog on a macro, or on a new one."""
        from softphone.ui.dialogs.macro import MacroDialog

        if self.dialog is not None:
            self.dialog.close()
        dialog = self.dialog = MacroDialog(self._theme, macro, self._parent.window())
        dialog.saved.connect(self._macros.put)
        dialog.removed.connect(self._macros.remove)
        dialog.finished.connect(self._forget_dialog)
        dialog.show()

    def _forget_menu(self) -> None:
        self.menu = None

    def _forget_dialog(self) -> None:
        self.dialog = None


def _plain(name: str) -> str:
    """A name in a menu, where an ampersand would mark a key."""
    return name.replace("&", "&&")
