"""Where everything of one session row lies: pure geometry, shared by painting and hit testing."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect

ROW_HEIGHT = 72
"""Height of a row with the gap below its card, in device-independent pixels."""

_GAP = 8
_PAD = 16
_AVATAR = 36
_BUTTON = 36
_SLOTS = 4
_PILL_HEIGHT = 24
_QUALITY = 20
_DURATION = 64
_LINE = 20
_TEXT_MIN = 152


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Rectangles relative to the row's top left corner.

    Attributes:
        card: the painted card.
        avatar: the circle with the initials.
        arrow: the direction arrow before the title.
        title, subtitle: the two text lines.
        quality: the quality bars; empty when there is no room or nothing to show.
        pill: the state pill.
        duration: right-aligned time; empty when there is no room.
        buttons: one square a button, left to right.
    """

    card: QRect
    avatar: QRect
    arrow: QRect
    title: QRect
    subtitle: QRect
    quality: QRect
    pill: QRect
    duration: QRect
    buttons: tuple[QRect, ...]

    def button_at(self, point: QPoint) -> int | None:
        """Index of the button under ``point``, or None. Targets are never below 36 x 36."""
        for number, rect in enumerate(self.buttons):
            if rect.contains(point):
                return number
        return None

    def mirrored(self, width: int) -> RowLayout:
        """The same in a row of this width that is laid out from right to left."""

        def seen(place: QRect) -> QRect:
            left = width - place.x() - place.width()
            return QRect(left, place.y(), place.width(), place.height())

        places = {f.name: seen(getattr(self, f.name)) for f in fields(self) if f.name != "buttons"}
        return replace(self, **places, buttons=tuple(seen(place) for place in self.buttons))


@lru_cache(maxsize=256)
def lay_out(width: int, pill_width: int, buttons: int, measured: bool) -> RowLayout:
    """Place the parts of a row.

    The button slots and the time column have the same place in all rows, so that pills and
    times line up whatever a row offers.

    Args:
        width: of the row.
        pill_width: of the state pill with its word.
        buttons: how many buttons the row offers.
        measured: whether there are quality bars.
    """
    card = QRect(0, 0, width, ROW_HEIGHT - _GAP)
    middle = card.height() // 2
    right = width - _PAD
    slots = max(_SLOTS, buttons)
    places = [
        QRect(right - (buttons - n) * _BUTTON - (buttons - 1 - n) * _GAP, middle - _BUTTON // 2,
              _BUTTON, _BUTTON)
        for n in range(buttons)
    ]  # fmt: skip
    right -= slots * _BUTTON + (slots - 1) * _GAP + _PAD
    avatar = QRect(_PAD, middle - _AVATAR // 2, _AVATAR, _AVATAR)
    left = avatar.right() + 1 + 12
    roomy = right - _DURATION - 12 - pill_width - left >= _TEXT_MIN
    duration = QRect()
    if roomy:
        duration = QRect(right - _DURATION, middle - _LINE // 2, _DURATION, _LINE)
        right -= _DURATION + 12
    pill = QRect(right - pill_width, middle - _PILL_HEIGHT // 2, pill_width, _PILL_HEIGHT)
    right = pill.left() - 12
    quality = QRect()
    if measured and right - _QUALITY - 12 - left >= _TEXT_MIN:
        quality = QRect(right - _QUALITY, middle - 8, _QUALITY, 16)
        right -= _QUALITY + 12
    arrow = QRect(left, middle - _LINE + 2, 16, 16)
    title = QRect(left + 20, middle - _LINE, max(0, right - left - 20), _LINE)
    subtitle = QRect(left, middle, max(0, right - left), _LINE)
    return RowLayout(card, avatar, arrow, title, subtitle, quality, pill, duration, tuple(places))
