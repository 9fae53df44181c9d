from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon

from softphone.ui import icons, theme
from softphone.ui.resources import resource
from softphone.ui.theme import Theme

TINTED = ("accent", "success", "warning", "danger", "hold", "tones")
TEXT_ON = {
    "text": ("surface", "card", "raised", "raised_hover", "raised_pressed", "tones_tint"),
    "text_muted": ("surface", "card", "raised", "raised_hover", "tones_tint"),
    "on_accent": ("accent",),
    "on_success": ("success", "success_hover"),
    "on_danger": ("danger", "danger_hover"),
    **{name: ("card", "surface", f"{name}_tint") for name in TINTED},
}
EDGES_ON = {
    "border_strong": ("card", "surface", "raised"),
    "accent": ("card", "raised", "tones_tint"),
    "success": ("track",),
}


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colours."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    q = QColor(color)
    return 0.2126 * linear(q.redF()) + 0.7152 * linear(q.greenF()) + 0.0722 * linear(q.blueF())


def test_contrast_of_black_and_white_is_the_greatest() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@pytest.mark.parametrize("is_dark", [False, True])
def test_every_text_can_be_read_on_its_ground(is_dark) -> None:
    shades = Theme.of(is_dark=is_dark)
    poor = [
        (text, ground, round(ratio, 2))
        for text, grounds in TEXT_ON.items()
        for ground in grounds
        if (ratio := contrast(getattr(shades, text), getattr(shades, ground))) < 4.5
    ]
    assert poor == []


@pytest.mark.parametrize("is_dark", [False, True])
def test_every_edge_that_means_something_can_be_seen(is_dark) -> None:
    shades = Theme.of(is_dark=is_dark)
    poor = [
        (edge, ground, round(ratio, 2))
        for edge, grounds in EDGES_ON.items()
        for ground in grounds
        if (ratio := contrast(getattr(shades, edge), getattr(shades, ground))) < 3.0
    ]
    assert poor == []


def test_style_sheet_has_every_value_filled_in() -> None:
    sheet = theme.style_sheet(Theme.of(is_dark=True))
    assert "$" not in sheet
    assert Theme.of(is_dark=True).accent in sheet
    assert Theme.of(is_dark=False).accent not in sheet


def test_apply_dresses_the_application_and_can_be_repeated(qapp) -> None:
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    try:
        dark = theme.apply(qapp, Theme.of(is_dark=True))
        assert qapp.palette().window().color().name() == dark.surface
        assert theme.apply(qapp, Theme.of(is_dark=False)).is_dark is False
        assert qapp.palette().window().color().name() == Theme.of(is_dark=False).surface
        assert Theme.current(qapp) == Theme.of(is_dark=False)
    finally:
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])
        qapp.setFont(before[2])


def test_a_theme_is_a_value() -> None:
    assert Theme.of(is_dark=True) == Theme.of(is_dark=True)
    assert Theme.of(is_dark=True) != Theme.of(is_dark=False)
    with pytest.raises(AttributeError):
        Theme.of(is_dark=True).accent = "#000000"


def _icon_names() -> list[str]:
    from pathlib import Path

    return sorted(path.stem for path in Path(resource("icons")).glob("*.svg"))


@pytest.mark.parametrize("name", _icon_names())
def test_every_icon_draws_something_in_the_wanted_colour(qapp, name) -> None:
    image = icons.pixmap(name, "#ff0000", 24).toImage()
    solid = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 250
    ]
    assert len(solid) > 4
    if name not in ("softphone", "combo-arrow", "tick-light", "tick-dark"):
        assert all(color.red() > 200 and color.green() < 60 for color in solid)


def test_icons_are_drawn_once(qapp) -> None:
    first = icons.pixmap("mic", "#123456", 24)
    assert icons.pixmap("mic", "#123456", 24).cacheKey() == first.cacheKey()
    assert icons.pixmap("mic", "#123457", 24).cacheKey() != first.cacheKey()


def test_a_missing_icon_is_told(qapp) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", "#000000")


def test_icon_for_disabled_buttons_is_pale(qapp) -> None:
    shades = Theme.of(is_dark=False)
    picture = icons.icon("mic", shades)
    usual = picture.pixmap(24, QIcon.Mode.Normal).toImage()
    pale = picture.pixmap(24, QIcon.Mode.Disabled).toImage()
    assert usual != pale
