"""Paints one entry of the command bar: mark, title, facts, and its shortcut or what it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from softphone.ui.commands.entry import Entry, EntryKind, EntryModel
from softphone.ui.models import wording
from softphone.ui.theme import Theme
from softphone.ui.widgets.row_skin import Align, Plate, RowSkin

ROW_HEIGHT = 40
_PAD = 16
_MARK = 24
_GAP = 12


class EntryDelegate(QStyledItemDelegate):
    """Paints rows of an `EntryModel`.

    Args:
        model: the entries.
        theme: what to draw with.
    """

    def __init__(self, model: EntryModel, theme: Theme) -> None:
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
        skin, entry = self._skin, self._model.entries[index.row()]
        rect: QRect = option.rect
        skin.face(painter, rect)
        place = rect.adjusted(4, 1, -4, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            skin.paint_plate(painter, place, Plate(6, "accent_tint", "accent", 2.0))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            skin.paint_plate(painter, place, Plate(6, "raised"))
        self._paint_mark(painter, rect, entry)
        right = self._paint_end(painter, rect, entry)
        left = rect.left() + _PAD + _MARK + _GAP
        wide = right - _GAP - left
        title = skin.elided_title(entry.title, wide)
        ink = "text" if entry.possible else "text_muted"
        line = QRect(left, rect.top(), wide, rect.height())
        skin.paint_text(painter, line, title, skin.title_font, ink)
        used = skin.title_metrics.horizontalAdvance(title) + _GAP
        if entry.note and wide - used > _MARK:
            line.setLeft(left + used)
            note = skin.elided_small(entry.note, line.width())
            skin.paint_text(painter, line, note, skin.small_font, "text_muted")

    def _paint_mark(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        skin = self._skin
        mark = QRect(rect.left() + _PAD, rect.center().y() - _MARK // 2 + 1, _MARK, _MARK)
        if entry.icon:
            ink = "accent" if entry.kind is EntryKind.SESSION else "text_muted"
            skin.paint_icon(painter, mark.adjusted(4, 4, 0, 0), entry.icon, ink, 16)
            return
        skin.paint_plate(painter, mark, Plate(_MARK // 2, "accent_tint"))
        letters = wording.initials(entry.title)
        skin.paint_text(painter, mark, letters, skin.pill_font, "accent", Align.CENTER)

    def _paint_end(self, painter: QPainter, rect: QRect, entry: Entry) -> int:
        """The shortcut, or the kind in a word; where it begins."""
        skin = self._skin
        words = entry.keys or kind_word(entry.kind)
        width = skin.pill_metrics.horizontalAdvance(words)
        edge = 8 if entry.keys else 0
        place = QRect(
            rect.right() - _PAD - width - 2 * edge,
            rect.center().y() - 10,
            width + 2 * edge,
            22,
        )
        if entry.keys:
            skin.paint_plate(painter, place, Plate(6, "raised", "border"))
        skin.paint_text(painter, place, words, skin.pill_font, "text_muted", Align.CENTER)
        return place.left()


def kind_word(kind: EntryKind) -> str:
    """What an entry is, in a word."""
    tr = QCoreApplication.translate
    return {
        EntryKind.NUMBER: tr("Commands", "Number"),
        EntryKind.SESSION: tr("Commands", "Live"),
        EntryKind.ACTION: tr("Commands", "Action"),
        EntryKind.CONTACT: tr("Commands", "Contact"),
        EntryKind.SETTING: tr("Commands", "Setting"),
        EntryKind.CALL: tr("Commands", "History"),
    }[kind]
