"""Whether things may move and flash."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle


def reduced_motion() -> bool:
    """Whether the desktop asks for no animation; the style answers with a duration of zero."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
