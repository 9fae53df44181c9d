"""Paints one session row: the card, who, how it stands, for how long, and its buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
)
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from softphone.domain.actions import Action, allowed_actions
from softphone.domain.capabilities import Capabilities
from softphone.domain.ids import SessionId
from softphone.domain.session import Direction, Session
from softphone.ui.models import wording
from softphone.ui.models.row_actions import RowButton, row_buttons
from softphone.ui.models.session_table import SessionTableModel
from softphone.ui.theme import Theme
from softphone.ui.widgets.row_layout import ROW_HEIGHT, RowLayout, lay_out
from softphone.ui.widgets.row_skin import Align, PillStyle, Plate, RowSkin, pill_style

_SELECTED = QStyle.StateFlag.State_Selected
_SOLID = {
    "success": ("success", "success_hover", "on_success"),
    "danger": ("danger", "danger_hover", "on_danger"),
}
_RING = 6
"""Pixels by which focus rings and smooth edges leave their place."""

Spot = tuple[SessionId, Action]
"""One button of one row."""


class SessionRowDelegate(QStyledItemDelegate):
    """Paints rows of a `SessionTableModel`; knows where each button of a row is.

    The view sets the plain attributes and repaints; nothing here reacts to input.

    Attributes:
        capabilities: of the connected backend; decides the buttons.
        hovered: the button under the pointer, or None.
        pressed: the button held down, or None.
        focused: the button with the keyboard focus, or None.
        row_focused: whether the current row itself has the keyboard focus.
        dirty: the part of the view that is painted; rows paint nothing outside it.
        tip_at: the tooltip at a point of the view, or empty.
    """

    def __init__(self, model: SessionTableModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._skin = RowSkin(theme)
        self.capabilities = Capabilities()
        self.hovered: Spot | None = None
        self.pressed: Spot | None = None
        self.focused: Spot | None = None
        self.row_focused = False
        self.dirty = QRect()
        self.tip_at: Callable[[QPoint], str] = _no_tip
        self._laid_out: tuple[Session | None, int, RowLayout | None] = (None, 0, None)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme from the next frame on."""
        self._skin = RowSkin(theme)
        self._laid_out = (None, 0, None)

    def buttons(self, session: Session) -> tuple[RowButton, ...]:
        """The buttons the session has now, left to right."""
        return row_buttons(allowed_actions(session, self.capabilities))

    def layout_of(self, session: Session, width: int) -> RowLayout:
        """Where everything of this session's row lies from left to right, relative to the row."""
        known, known_width, layout = self._laid_out
        if layout is None or known is not session or known_width != width:
            layout = lay_out(
                width,
                self._skin.pill_width(wording.state_word(session)),
                len(self.buttons(session)),
                session.live and session.quality is not None,
            )
            self._laid_out = (session, width, layout)
        return layout

    def places_of(self, session: Session, width: int) -> RowLayout:
        """The same as it is seen, also where the view goes from right to left."""
        layout = self.layout_of(session, width)
        view = self.parent()
        turned = isinstance(view, QWidget) and view.isRightToLeft()
        return layout.mirrored(width) if turned else layout

    def clipped_text(self, session: Session, width: int) -> str:
        """Title and second line in full when one of them does not fit, else empty."""
        layout = self.layout_of(session, width)
        address = self._model.address(session)
        title = wording.title(session, address)
        country = self._model.country(session)
        subtitle = wording.subtitle(session, address, self._model.clock(), country)
        skin = self._skin
        if (
            skin.title_metrics.horizontalAdvance(title) <= layout.title.width()
            and skin.small_metrics.horizontalAdvance(subtitle) <= layout.subtitle.width()
        ):
            return ""
        return f"{title}\n{subtitle}"

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows have one height."""
        return QSize(480, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row; called by the view for every row that needs it."""
        session = self._model.session_at(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        origin = rect.topLeft()
        painter.translate(origin)
        self._skin.face(painter, QRect(0, 0, rect.width(), rect.height()))
        layout = self.layout_of(session, rect.width())
        self._paint_card(painter, layout, bool(state & _SELECTED))
        places = self.places_of(session, rect.width())
        dirty = self.dirty.translated(-origin)
        if _reaches(dirty, places.avatar, places.title, places.subtitle):
            self._paint_party(painter, layout, session)
        if _reaches(dirty, places.pill):
            word = wording.state_word(session)
            self._paint_pill(painter, layout.pill, pill_style(session), word)
        if _reaches(dirty, places.duration) and not layout.duration.isEmpty():
            self._paint_duration(painter, layout.duration, session)
        if _reaches(dirty, *places.buttons):
            for button, place in zip(self.buttons(session), layout.buttons, strict=True):
                self._paint_button(painter, place, button, (session.id, button.action))
        if _reaches(dirty, places.quality) and not layout.quality.isEmpty():
            lit = wording.quality_bars(session.quality)
            self._skin.paint_bars(painter, layout.quality, lit)
        painter.translate(-origin)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the tooltip of a painted button or of texts that are cut."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), view)
        return True

    # -- parts -------------------------------------------------------------------------------

    def _paint_card(self, painter: QPainter, layout: RowLayout, selected: bool) -> None:
        edge = "accent" if selected else "border"
        width = 2.0 if selected and self.row_focused else 1.0
        plate = Plate(self._skin.theme.radius_l, "card", edge, width)
        self._skin.paint_plate(painter, layout.card, plate)

    def _paint_party(self, painter: QPainter, layout: RowLayout, session: Session) -> None:
        skin = self._skin
        address = self._model.address(session)
        title = wording.title(session, address)
        live = session.live
        color = "text" if live else "text_muted"
        ground = "accent_tint" if live else "raised"
        skin.paint_plate(painter, layout.avatar, Plate(layout.avatar.width() // 2, ground))
        ink = "accent" if live else "text_muted"
        letters = wording.initials(title)
        skin.paint_text(painter, layout.avatar, letters, skin.pill_font, ink, Align.CENTER)
        arrow = "dial-out" if session.direction is Direction.DIAL_OUT else "dial-in"
        skin.paint_icon(painter, layout.arrow, arrow, color, 16)
        cut = skin.elided_title(title, layout.title.width())
        skin.paint_text(painter, layout.title, cut, skin.title_font, color)
        country = self._model.country(session)
        line = wording.subtitle(session, address, self._model.clock(), country)
        cut = skin.elided_small(line, layout.subtitle.width())
        skin.paint_text(painter, layout.subtitle, cut, skin.small_font, "text_muted")

    def _paint_duration(self, painter: QPainter, place: QRect, session: Session) -> None:
        color = "text" if session.live else "text_muted"
        elapsed = wording.session_duration(session, self._model.clock())
        self._skin.paint_text(painter, place, elapsed, self._skin.time_font, color, Align.RIGHT)

    def _paint_pill(self, painter: QPainter, pill: QRect, style: PillStyle, word: str) -> None:
        skin = self._skin
        skin.paint_plate(painter, pill, Plate(pill.height() // 2, style.tint))
        icon = QRect(pill.left() + 8, pill.top() + 5, 14, 14)
        skin.paint_icon(painter, icon, style.icon, style.color, 14)
        skin.paint_text(painter, pill.adjusted(26, 0, 0, 0), word, skin.pill_font, style.color)

    def _paint_button(self, painter: QPainter, place: QRect, button: RowButton, spot: Spot) -> None:
        skin = self._skin
        down, over = spot == self.pressed, spot == self.hovered
        ground, icon = self._button_colors(button.tone, down=down, over=over)
        edge = "" if button.tone in _SOLID else "border"
        skin.paint_plate(painter, place, Plate(skin.theme.radius_m, ground, edge))
        middle = place.center() + QPoint(1, 1 + (1 if down else 0))
        spot_icon = QRect(middle - QPoint(9, 9), QSize(18, 18))
        skin.paint_icon(painter, spot_icon, button.icon, icon, 18)
        if spot == self.focused:
            ring = Plate(skin.theme.radius_m + 4, "", "accent", 2.0)
            skin.paint_plate(painter, place.adjusted(-4, -4, 4, 4), ring)

    @staticmethod
    def _button_colors(tone: str, *, down: bool, over: bool) -> tuple[str, str]:
        if tone in _SOLID:
            rest, hover, on = _SOLID[tone]
            return (hover if over or down else rest), on
        if tone == "on":
            return "danger_tint", "danger"
        return ("raised_pressed" if down else "raised_hover" if over else "raised"), "text"


def _no_tip(_point: QPoint) -> str:
    return ""


def _reaches(dirty: QRect, *places: QRect) -> bool:
    """Whether what has to be painted takes in one of these places, or nobody said what has to."""
    left, right = dirty.left() - _RING, dirty.right() + _RING
    return dirty.isEmpty() or any(p.right() >= left and p.left() <= right for p in places)
