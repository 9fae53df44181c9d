"""Fonts, pens and brushes of a session row, made once for a theme and kept."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from softphone.domain.outcome import EndReason
from softphone.domain.session import Pending, Session, SessionState
from softphone.ui.icons import pixmap
from softphone.ui.theme import Theme


class Plate(NamedTuple):
    """A rounded ground: corner radius, fill, and edge with its width; ``edge`` may be empty."""

    radius: int
    ground: str
    edge: str = ""
    edge_width: float = 1.0


class PillStyle(NamedTuple):
    """Icon and colours of a state pill: state shows by shape and word as well as colour."""

    icon: str
    color: str
    tint: str


_RINGING = PillStyle("bell", "warning", "warning_tint")
_WAITING = PillStyle("clock", "warning", "warning_tint")
_ANSWERED = PillStyle("check", "success", "success_tint")
_HELD = PillStyle("pause", "hold", "hold_tint")
_STALE = PillStyle("warning", "warning", "warning_tint")
_OVER = PillStyle("stop", "text_muted", "raised")
_FAILED = PillStyle("error", "danger", "danger_tint")

_BAR_COLOR = ("text_muted", "danger", "warning", "success", "success")
"""By the number of bars lit."""

_KEPT_TEXTS = 2048
_KEPT_PLATES = 64
_ON_ITS_WAY = frozenset(
    {Pending.HANGUP, Pending.DECLINE, Pending.ANSWER, Pending.HOLD, Pending.TRANSFER}
)
_TRANSFERRING = PillStyle("transfer", "accent", "accent_tint")

_CALM_ENDS = frozenset({EndReason.NORMAL, EndReason.CANCELLED, EndReason.TRANSFERRED})


def pill_style(session: Session) -> PillStyle:
    """How the state pill of this session looks."""
    if session.outcome is not None:
        return _OVER if session.outcome.reason in _CALM_ENDS else _FAILED
    if session.state is SessionState.ENDED:
        return _OVER
    if session.pending in _ON_ITS_WAY:
        return _WAITING
    if session.stale:
        return _STALE
    if session.transfer is not None and session.transfer.under_way:
        return _TRANSFERRING
    if session.local_hold or session.remote_hold:
        return _HELD
    if session.state in (SessionState.RINGING, SessionState.INCOMING):
        return _RINGING
    return _ANSWERED if session.state is SessionState.ACTIVE else _WAITING


class Align(Enum):
    """Where a text stands in its place."""

    LEFT = 0.0
    CENTER = 0.5
    RIGHT = 1.0


class RowSkin:
    """Everything a row needs from the theme, ready for the painter.

    Args:
        theme: the theme to draw with.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.title_font = theme.font(theme.size_strong, QFont.Weight.DemiBold)
        self.small_font = theme.font(theme.size_body)
        self.pill_font = theme.font(theme.size_small, QFont.Weight.DemiBold)
        self.time_font = theme.font(theme.size_strong, QFont.Weight.DemiBold, tabular=True)
        self.title_metrics = QFontMetrics(self.title_font)
        self.small_metrics = QFontMetrics(self.small_font)
        self.pill_metrics = QFontMetrics(self.pill_font)
        self._colors: dict[str, QColor] = {}
        self._pens: dict[tuple[str, float], QPen] = {}
        self._brushes: dict[str, QBrush] = {}
        self._pill_widths: dict[str, int] = {}
        self._elided: dict[tuple[str, int, bool], str] = {}
        self._texts: dict[tuple[str, int], tuple[QStaticText, float, float]] = {}
        self._icons: dict[tuple[str, str, int, float], QPixmap] = {}
        self._plates: dict[tuple[int, int, float, Plate], QPixmap] = {}
        self._mirror: QRect | None = None

    def face(self, painter: QPainter, row: QRect) -> None:
        """Lay a row out for the direction of its view; places are given from left to right."""
        view = painter.device()
        turned = isinstance(view, QWidget) and view.isRightToLeft()
        self._mirror = row if turned else None

    def _seen(self, place: QRect) -> QRect:
        row = self._mirror
        if row is None:
            return place
        return place.translated(row.left() + row.right() - place.left() - place.right(), 0)

    def elided_title(self, text: str, width: int) -> str:
        """A title cut to ``width`` pixels."""
        return self._elide(text, width, self.title_metrics, is_title=True)

    def elided_small(self, text: str, width: int) -> str:
        """A second line cut to ``width`` pixels."""
        return self._elide(text, width, self.small_metrics, is_title=False)

    def _elide(self, text: str, width: int, metrics: QFontMetrics, *, is_title: bool) -> str:
        key = (text, width, is_title)
        result = self._elided.get(key)
        if result is None:
            if len(self._elided) > _KEPT_TEXTS:
                self._elided.clear()
            result = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._elided[key] = result
        return result

    def color(self, name: str) -> QColor:
        """The theme's colour of that name."""
        color = self._colors.get(name)
        if color is None:
            color = self._colors[name] = self.theme.color(name)
        return color

    def pen(self, name: str, width: float = 1.0) -> QPen:
        """A pen in that colour; ``width`` in device-independent pixels."""
        pen = self._pens.get((name, width))
        if pen is None:
            pen = QPen(self.color(name), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            self._pens[name, width] = pen
        return pen

    def brush(self, name: str) -> QBrush:
        """A solid brush in that colour."""
        brush = self._brushes.get(name)
        if brush is None:
            brush = self._brushes[name] = QBrush(self.color(name))
        return brush

    def paint_text(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        font: QFont,
        color: str,
        align: Align = Align.LEFT,
    ) -> None:
        """Paint one line, vertically centred; the shaped glyphs are kept for the next time.

        Args:
            painter: where to.
            place: where in it.
            text: already cut to fit.
            font: one of this skin's fonts.
            color: name of the theme's colour.
            align: left, centre or right.
        """
        key = (text, id(font))
        kept = self._texts.get(key)
        if kept is None:
            if len(self._texts) > _KEPT_TEXTS:
                self._texts.clear()
            static = QStaticText(text)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.prepare(QTransform(), font)
            kept = self._texts[key] = (static, static.size().width(), static.size().height())
        static, width, height = kept
        painter.setFont(font)
        painter.setPen(self.color(color))
        part = align.value
        if self._mirror is not None:
            place, part = self._seen(place), 1 - part
        left = place.x() + (place.width() - width) * part
        painter.drawStaticText(QPointF(left, place.y() + (place.height() - height) / 2), static)

    def paint_icon(self, painter: QPainter, place: QRect, name: str, color: str, size: int) -> None:
        """Paint an icon of ``size`` pixels into the top left corner of ``place``."""
        key = (name, color, size, painter.device().devicePixelRatio())
        picture = self._icons.get(key)
        if picture is None:
            picture = self._icons[key] = pixmap(name, getattr(self.theme, color), size)
        corner = self._seen(QRect(place.topLeft(), QSize(size, size))).topLeft()
        painter.drawPixmap(corner, picture)

    def paint_plate(self, painter: QPainter, place: QRect, plate: Plate) -> None:
        """Paint a rounded ground, from a picture kept from the last time.

        Copying is some ten times faster than filling an antialiased path of a row's size. On
        screens with a fractional scale it is filled each time, because a copy would blur.
        """
        place = self._seen(place)
        ratio = painter.device().devicePixelRatio()
        if ratio != int(ratio):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._fill_plate(painter, place, plate)
            return
        key = (place.width(), place.height(), ratio, plate)
        picture = self._plates.get(key)
        if picture is None:
            if len(self._plates) >= _KEPT_PLATES:
                self._plates.clear()
            picture = self._plates[key] = self._draw_plate(place, plate, int(ratio))
        painter.drawPixmap(place.topLeft(), picture)

    def _draw_plate(self, place: QRect, plate: Plate, ratio: int) -> QPixmap:
        picture = QPixmap(place.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._fill_plate(painter, place.translated(-place.topLeft()), plate)
        painter.end()
        return picture

    def _fill_plate(self, painter: QPainter, place: QRect, plate: Plate) -> None:
        inset = plate.edge_width / 2 if plate.edge else 0.0
        pen = self.pen(plate.edge, plate.edge_width) if plate.edge else Qt.PenStyle.NoPen
        painter.setPen(pen)
        painter.setBrush(self.brush(plate.ground) if plate.ground else Qt.BrushStyle.NoBrush)
        body = place.toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(body, plate.radius, plate.radius)

    def paint_bars(self, painter: QPainter, place: QRect, lit: int) -> None:
        """Paint four quality bars, of which ``lit`` have the colour of what they mean."""
        place = self._seen(place)
        for bar in range(4):
            height = 4 * (bar + 1)
            brush = self.brush(_BAR_COLOR[lit] if bar < lit else "track")
            painter.fillRect(place.left() + bar * 5, place.bottom() + 1 - height, 4, height, brush)

    def pill_width(self, word: str) -> int:
        """Width of the pill with icon and word, rounded up to the grid."""
        width = self._pill_widths.get(word)
        if width is None:
            text = self.pill_metrics.horizontalAdvance(word)
            width = -(-(8 + 14 + 4 + text + 12) // 4) * 4
            self._pill_widths[word] = width
        return width
