"""Keys grabbed from an X server, through the library that Qt speaks to it with anyway.

Own connection, own window of events: Qt's is not touched. Nothing polls; the connection's
descriptor wakes the event loop.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from ctypes import POINTER, Structure, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from softphone.ui.hotkeys.x11_keys import LOCKS, MODIFIERS, combination

_KEY_PRESS = 2
_ASYNC = 1
_REPEAT_MS = 300


class _Cookie(Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class _KeyEvent(Structure):
    _fields_ = (
        ("response_type", c_uint8),
        ("detail", c_uint8),
        ("sequence", c_uint16),
        ("time", c_uint32),
        ("windows", c_uint32 * 3),
        ("places", c_uint16 * 4),
        ("state", c_uint16),
    )


class X11Keys(QObject):
    """Grabs keys for the whole screen.

    Raises:
        OSError: there is no X server, or its libraries are missing.
    """

    pressed = Signal(str)
    """Keys that were grabbed, as they were given to `grab`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._xcb, self._symbols, self._libc = _libraries()
        self._connection = self._xcb.xcb_connect(None, None)
        if not self._connection or self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise OSError("no X server")
        setup = self._xcb.xcb_get_setup(self._connection)
        self._root = self._xcb.xcb_setup_roots_iterator(setup).data[0]
        self._table = self._symbols.xcb_key_symbols_alloc(self._connection)
        self._grabbed: dict[tuple[int, int], str] = {}
        self._last: tuple[int, int] = (0, 0)
        descriptor = self._xcb.xcb_get_file_descriptor(self._connection)
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def grab(self, keys: str) -> bool:
        """Take a shortcut, in Qt's portable spelling; False when another program has it."""
        keysym, mask = combination(keys)
        codes = self._codes(keysym) if keysym else []
        if not codes:
            return False
        taken = all(self._grab(code, mask | lock) for code in codes for lock in LOCKS)
        for code in codes:
            if taken:
                self._grabbed[code, mask] = keys
            else:
                self._ungrab(code, mask)
        self._read()
        return taken

    def release_all(self) -> None:
        """Give every key back."""
        for code, mask in self._grabbed:
            self._ungrab(code, mask)
        self._grabbed.clear()

    def close(self) -> None:
        """Give every key back and leave the server."""
        if self._connection:
            self._notifier.setEnabled(False)
            self._symbols.xcb_key_symbols_free(self._table)
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def _codes(self, keysym: int) -> list[int]:
        found = self._symbols.xcb_key_symbols_get_keycode(self._table, keysym)
        if not found:
            return []
        codes: list[int] = []
        while found[len(codes)]:
            codes.append(found[len(codes)])
        self._libc.free(found)
        return codes

    def _grab(self, code: int, mask: int) -> bool:
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 1, self._root, mask, code, _ASYNC, _ASYNC
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            self._libc.free(error)
        return not error

    def _ungrab(self, code: int, mask: int) -> None:
        for lock in LOCKS:
            self._xcb.xcb_ungrab_key(self._connection, code, self._root, mask | lock)
        self._xcb.xcb_flush(self._connection)

    def _read(self) -> None:
        """Take what the server sent; a held key counts once."""
        while event := self._xcb.xcb_poll_for_event(self._connection):
            key = ctypes.cast(event, POINTER(_KeyEvent)).contents
            kind, code, at, state = key.response_type & 0x7F, key.detail, key.time, key.state
            self._libc.free(event)
            keys = self._grabbed.get((code, state & MODIFIERS))
            if kind != _KEY_PRESS or keys is None:
                if code == self._last[0]:
                    self._last = (code, at)  # a repeat releases and presses at one moment
                continue
            repeated = code == self._last[0] and (at - self._last[1]) & 0xFFFFFFFF < _REPEAT_MS
            self._last = (code, at)
            if not repeated:
                self.pressed.emit(keys)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._notifier.setEnabled(False)


def _libraries() -> tuple[Any, Any, Any]:
    """The C libraries with the types of what is used of them; raises `OSError`."""
    xcb, symbols = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1")
    libc = ctypes.CDLL(None)
    libc.free.argtypes = [c_void_p]
    libc.free.restype = None
    key = [c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8]
    for name, result, arguments in (
        ("xcb_connect", c_void_p, [c_char_p, POINTER(c_int)]),
        ("xcb_disconnect", None, [c_void_p]),
        ("xcb_connection_has_error", c_int, [c_void_p]),
        ("xcb_get_file_descriptor", c_int, [c_void_p]),
        ("xcb_get_setup", c_void_p, [c_void_p]),
        ("xcb_setup_roots_iterator", _Screens, [c_void_p]),
        ("xcb_grab_key_checked", _Cookie, key),
        ("xcb_request_check", c_void_p, [c_void_p, _Cookie]),
        ("xcb_ungrab_key", _Cookie, [c_void_p, c_uint8, c_uint32, c_uint16]),
        ("xcb_poll_for_event", c_void_p, [c_void_p]),
        ("xcb_flush", c_int, [c_void_p]),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    symbols.xcb_key_symbols_alloc.restype = c_void_p
    symbols.xcb_key_symbols_alloc.argtypes = [c_void_p]
    symbols.xcb_key_symbols_free.restype = None
    symbols.xcb_key_symbols_free.argtypes = [c_void_p]
    symbols.xcb_key_symbols_get_keycode.restype = POINTER(c_uint8)
    symbols.xcb_key_symbols_get_keycode.argtypes = [c_void_p, c_uint32]
    return xcb, symbols, libc
