"""The colours of the window by meaning, for light and for dark, as ``#rrggbb``.

What each name means is told by `softphone.ui.theme.Theme`.

Every pair of text and ground that the window uses has a contrast of at least 4.5:1, and every
control edge that carries meaning at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); tests hold that.
"""

from __future__ import annotations


def light() -> dict[str, str]:
    """Colours for a light desktop."""
    return {
        "surface": "#f5f6f8",
        "card": "#ffffff",
        "raised": "#f5f6f8",
        "raised_hover": "#eceff3",
        "raised_pressed": "#e2e5ea",
        "border": "#e2e5ea",
        "border_strong": "#868fa0",
        "text": "#1b2330",
        "text_muted": "#5f6a7d",
        "accent": "#2457d6",
        "accent_tint": "#e8eefc",
        "on_accent": "#ffffff",
        "success": "#117856",
        "success_tint": "#e7f6f0",
        "success_hover": "#0e6649",
        "on_success": "#ffffff",
        "warning": "#a84300",
        "warning_tint": "#fff3e6",
        "danger": "#c4320a",
        "danger_tint": "#fdece6",
        "danger_hover": "#a62a08",
        "on_danger": "#ffffff",
        "hold": "#6a3fc4",
        "hold_tint": "#f1ecfb",
        "tones": "#0b6e8f",
        "tones_tint": "#e3f3f8",
        "track": "#e2e5ea",
    }


def dark() -> dict[str, str]:
    """Colours for a dark desktop."""
    return {
        "surface": "#14171c",
        "card": "#1c2027",
        "raised": "#14171c",
        "raised_hover": "#262b34",
        "raised_pressed": "#2d333d",
        "border": "#2d333d",
        "border_strong": "#6b7586",
        "text": "#e8ebf0",
        "text_muted": "#98a2b3",
        "accent": "#7ea2ff",
        "accent_tint": "#1f2b47",
        "on_accent": "#101826",
        "success": "#4fd1a0",
        "success_tint": "#17352b",
        "success_hover": "#74dcb6",
        "on_success": "#0b2219",
        "warning": "#f5a623",
        "warning_tint": "#3a2c15",
        "danger": "#ff8a6b",
        "danger_tint": "#40211a",
        "danger_hover": "#ffa68d",
        "on_danger": "#2b0f07",
        "hold": "#b79bff",
        "hold_tint": "#2c2444",
        "tones": "#5cc6e8",
        "tones_tint": "#143039",
        "track": "#2d333d",
    }
