"""Qt's keys as X11 names them: keysyms and modifier masks of the core protocol."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

LOCKS: Final = (0, 0x02, 0x10, 0x12)
"""Caps Lock and Num Lock, which must not matter."""

_SHIFT, _CONTROL, _MOD1, _MOD4 = 0x01, 0x04, 0x08, 0x40
MODIFIERS: Final = _SHIFT | _CONTROL | _MOD1 | _MOD4

_KEYSYMS: Final = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Enter: 0xFF8D,
    Qt.Key.Key_Pause: 0xFF13,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
}
_F1 = 0xFFBE


def keysym_of(key: Qt.Key) -> int:
    """The keysym of a key, or 0 for one that cannot be used everywhere."""
    if key in _KEYSYMS:
        return _KEYSYMS[key]
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return _F1 + key - Qt.Key.Key_F1
    code = int(key)
    if 0x41 <= code <= 0x5A:
        return code + 0x20
    return code if 0x21 <= code <= 0x7E else 0


def combination(keys: str) -> tuple[int, int]:
    """Keysym and modifier mask of a shortcut in Qt's portable spelling; 0 for an unusable one."""
    sequence = QKeySequence(keys)
    if sequence.count() != 1:
        return 0, 0
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]
    modifiers = pressed.keyboardModifiers()
    mask = 0
    for modifier, bit in (
        (Qt.KeyboardModifier.ShiftModifier, _SHIFT),
        (Qt.KeyboardModifier.ControlModifier, _CONTROL),
        (Qt.KeyboardModifier.AltModifier, _MOD1),
        (Qt.KeyboardModifier.MetaModifier, _MOD4),
    ):
        if modifiers & modifier:
            mask |= bit
    return keysym_of(pressed.key()), mask


def has_modifier(keys: str) -> bool:
    """Whether Ctrl, Alt or the system key belongs to it, so that it takes no plain key away."""
    return bool(combination(keys)[1] & (_CONTROL | _MOD1 | _MOD4))
