"""Where callers reach the room: the SIP addresses of ``dialin-ready``, to look at and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


class ReachButton(ActionButton):
    """Opens the list of addresses; choosing one copies it. Hidden while there is none.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, icon="copy", tone=ButtonTone.FLAT, parent=parent)
        self._addresses: tuple[str, ...] = ()
        self.set_height(34)
        self.clicked.connect(self._open)
        self.show_addresses(())

    @property
    def addresses(self) -> tuple[str, ...]:
        """What is offered, with ``sip:``."""
        return self._addresses

    def show_addresses(self, addresses: tuple[str, ...]) -> None:
        """Offer these addresses."""
        self._addresses = addresses
        told = self.tr("Callers reach this room at {addresses}").format(
            addresses=", ".join(addresses)
        )
        self.setToolTip(told)
        self.setAccessibleName(self.tr("Addresses of this room"))
        self.setAccessibleDescription(told if addresses else "")
        self.setVisible(bool(addresses))

    def menu(self) -> QMenu:
        """The addresses, each an entry that copies it; one more for all if there are several."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        head = menu.addAction(self.tr("Callers reach this room at:"))
        head.setEnabled(False)
        for address in self._addresses:
            words = self.tr("Copy {address}").format(address=address)
            menu.addAction(words).triggered.connect(lambda _=False, text=address: _copy(text))
        if len(self._addresses) > 1:
            every = "\n".join(self._addresses)
            menu.addSeparator()
            menu.addAction(self.tr("Copy all")).triggered.connect(lambda: _copy(every))
        return menu

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
