"""The product's own icons: line drawings on a 24 pixel grid, tinted from the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap, QPixmapCache

from softphone.ui.resources import resource
from softphone.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


def icon(name: str, theme: Theme, size: int = 20, *, color: str = "text") -> QIcon:
    """An icon for a button, a menu entry or a row.

    Args:
        name: a file of ``resources/icons`` without its suffix.
        theme: where the colour comes from.
        size: edge in device-independent pixels.
        color: name of the theme's colour; disabled icons use ``text_muted``.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    from PySide6.QtGui import QIcon

    result = QIcon(pixmap(name, theme.color(color).name(), size))
    result.addPixmap(pixmap(name, theme.text_muted, size), QIcon.Mode.Disabled)
    return result


def pixmap(name: str, color: str, size: int = 20) -> QPixmap:
    """The icon as a picture in ``color`` (``#rrggbb``), sharp on the densest screen there is."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    key = f"softphone-icon:{name}:{color}:{size}:{ratio}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    picture = _render(name, color, round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, picture)
    return picture


def _render(name: str, color: str, edge: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    with open(resource("icons", f"{name}.svg"), encoding="utf-8") as file:  # noqa: PTH123
        drawing = file.read().replace("currentColor", color)
    picture = QPixmap(edge, edge)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return picture
