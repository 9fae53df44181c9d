"""Paints one contact: avatar, name, number and what is special."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from softphone.ui.models import wording
from softphone.ui.models.contact_table import ContactTableModel
from softphone.ui.theme import Theme
from softphone.ui.widgets.history_row import paint_ground
from softphone.ui.widgets.row_skin import Align, Plate, RowSkin

ROW_HEIGHT = 52
_AVATAR = 32
_PAD = 16


class ContactRowDelegate(QStyledItemDelegate):
    """Paints rows of a `ContactTableModel`.

    Args:
        model: the contacts.
        theme: what to draw with.
    """

    def __init__(self, model: ContactTableModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme from the next frame on."""
        self._skin = RowSkin(theme)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row; called by the view for every row that needs it."""
        skin, contact = self._skin, self._model.contact_at(index.row())
        rect: QRect = option.rect
        skin.face(painter, rect)
        paint_ground(skin, painter, rect, option.state, self.parent())
        top = rect.center().y() - _AVATAR // 2
        avatar = QRect(rect.left() + _PAD, top, _AVATAR, _AVATAR)
        tint, ink = ("danger_tint", "danger") if contact.blocked else ("accent_tint", "accent")
        skin.paint_plate(painter, avatar, Plate(_AVATAR // 2, tint))
        letters = wording.initials(contact.title)
        skin.paint_text(painter, avatar, letters, skin.pill_font, ink, Align.CENTER)
        left = avatar.right() + 12
        key = QRect(rect.right() - _PAD - 24, rect.center().y() - 11, 24, 22)
        right = key.left() - 8 if contact.speed_dial else rect.right() - _PAD
        if contact.speed_dial:
            skin.paint_plate(painter, key, Plate(6, "raised", "border"))
            word = str(contact.speed_dial)
            skin.paint_text(painter, key, word, skin.pill_font, "text_muted", Align.CENTER)
        wide = right - left
        name = QRect(left, rect.top() + 7, wide, 18)
        star = "★ " if contact.favourite else ""
        title = skin.elided_title(f"{star}{contact.title}", wide)
        skin.paint_text(painter, name, title, skin.title_font, "text")
        facts = skin.elided_small(self._model.facts(contact), wide)
        below = QRect(left, rect.top() + 27, wide, 18)
        skin.paint_text(painter, below, facts, skin.small_font, "text_muted")
