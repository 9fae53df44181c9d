"""Colours, sizes, fonts and the style sheet, as one frozen value.

A widget takes the `Theme` in its constructor and reads it when it paints. When the desktop turns
light or dark, the window calls ``set_theme(theme)`` on every part that paints itself; the style
sheet follows by itself. Nothing here is a global: ask `Theme.current` for the value and `apply`
to make the application wear it.
"""

from __future__ import annotations

from string import Template
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from softphone.ui.palette import dark, light
from softphone.ui.resources import resource


class Theme(NamedTuple):
    """What every part of the window draws with; lengths in device-independent pixels.

    A named tuple rather than a dataclass, because it stands in the way of the first paint.

    Attributes:
        is_dark: whether this is the dark variant.
        surface: ground of the window behind everything.
        card: ground of panels and rows that lie on the surface.
        raised: ground of keys, fields and quiet buttons that lie on a card.
        raised_hover, raised_pressed: the same under the pointer and while held down.
        border: hairlines between areas; decoration only.
        border_strong: edge of a field or an unpressed toggle, at least 3:1 on its ground.
        text, text_muted: what is read first, and what may be read second.
        accent: selection, focus, links and the dial mode.
        success, warning, danger, hold: live and good; needs attention; ends or failed; on hold.
        ..._tint: quiet ground for text in the colour of the same name.
        on_accent, on_success, on_danger: text on a solid ground of that colour.
        success_hover, danger_hover: the solid grounds under the pointer.
        tones: the keypad while it sends tones; differs from every other meaning.
        track: the empty part of a meter.
        radius_s, radius_m, radius_l: corners of small controls, of keys and buttons, of cards.
        grid: the spacing unit; every gap is a multiple of it, see `space`.
        size_caption, size_small, size_body, size_strong, size_title, size_display: font sizes.
        target: least height and width of anything to click; ``key`` the same for keypad keys.
    """

    is_dark: bool
    surface: str
    card: str
    raised: str
    raised_hover: str
    raised_pressed: str
    border: str
    border_strong: str
    text: str
    text_muted: str
    accent: str
    accent_tint: str
    on_accent: str
    success: str
    success_tint: str
    success_hover: str
    on_success: str
    warning: str
    warning_tint: str
    danger: str
    danger_tint: str
    danger_hover: str
    on_danger: str
    hold: str
    hold_tint: str
    tones: str
    tones_tint: str
    track: str
    radius_s: int = 6
    radius_m: int = 10
    radius_l: int = 12
    grid: int = 4
    size_caption: int = 11
    size_small: int = 12
    size_body: int = 13
    size_strong: int = 14
    size_title: int = 16
    size_display: int = 20
    target: int = 32
    key: int = 52

    @classmethod
    def of(cls, *, is_dark: bool) -> Theme:
        """The light or the dark theme."""
        return cls(is_dark=is_dark, **(dark() if is_dark else light()))  # type: ignore[arg-type]

    @classmethod
    def current(cls, app: QApplication) -> Theme:
        """The theme the desktop asks for; by the ground of its palette when it does not say."""
        scheme = app.styleHints().colorScheme()
        if scheme is QtCore.Qt.ColorScheme.Unknown:
            return cls.at_first_sight(app)
        return cls.of(is_dark=scheme is QtCore.Qt.ColorScheme.Dark)

    @classmethod
    def at_first_sight(cls, app: QApplication) -> Theme:
        """The theme that the ground of the palette suggests.

        Right until the application wears a theme of ours, and ready at once: `current` has to make
        the 1,400 enum members of `Qt` first.
        """
        ground = app.palette().color(QPalette.ColorRole.Window)
        return cls.of(is_dark=ground.lightness() < 128)

    def space(self, units: int) -> int:
        """``units`` steps of the grid, in pixels."""
        return self.grid * units

    def color(self, name: str) -> QColor:
        """The colour of that name, ready for a painter."""
        return QColor(getattr(self, name))

    def font(
        self, size: int, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False
    ) -> QFont:
        """The interface font.

        Args:
            size: in pixels, one of the ``size_...`` fields.
            weight: stroke weight.
            tabular: give all digits one width, so that times and numbers do not dance.
        """
        font = QFont()
        font.setFamilies(["Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"])
        font.setPixelSize(size)
        font.setWeight(weight)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def mono(self, size: int) -> QFont:
        """The fixed-width font for identifiers and log lines; ``size`` in pixels."""
        font = QFont()
        font.setFamilies(["DejaVu Sans Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas"])
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(size)
        return font

    def caption_font(self) -> QFont:
        """The font of section titles; set them in capitals."""
        font = self.font(self.size_caption, QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
        return font


def style_sheet(theme: Theme) -> str:
    """The application's style sheet with this theme's values filled in."""
    with open(resource("qss", "softphone.qss"), encoding="utf-8") as file:  # noqa: PTH123
        text = file.read()
    tick = "tick-dark.svg" if theme.is_dark else "tick-light.svg"
    pictures = {"combo_arrow": "combo-arrow.svg", "tick": tick}
    paths = {name: resource("icons", file) for name, file in pictures.items()}
    slashes = {name: path.replace("\\", "/") for name, path in paths.items()}
    return Template(text).substitute(theme._asdict(), **slashes)


def apply(app: QApplication, theme: Theme | None = None) -> Theme:
    """Make the application wear ``theme``, or the desktop's own, and return it.

    Safe to call again; widgets that paint themselves are told by their owner (``set_theme``).
    """
    theme = theme or Theme.current(app)
    app.setFont(theme.font(theme.size_body))
    app.setPalette(_qt_palette(theme))
    app.setStyleSheet(style_sheet(theme))
    return theme


def _qt_palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, name in (
        (role.Window, "surface"),
        (role.Base, "card"),
        (role.AlternateBase, "raised"),
        (role.Button, "raised"),
        (role.ToolTipBase, "card"),
        (role.WindowText, "text"),
        (role.Text, "text"),
        (role.ButtonText, "text"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "text_muted"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Link, "accent"),
    ):
        palette.setColor(target, theme.color(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, theme.color("text_muted"))
    return palette
