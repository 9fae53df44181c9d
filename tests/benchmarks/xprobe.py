"""What an X server shows and when, and real key presses: Xlib, Damage and XTEST by ctypes."""

from __future__ import annotations

import ctypes as c
import select
import time
from types import TracebackType
from typing import Any, Self

_CREATE_NOTIFY = 16
_SUBSTRUCTURE_NOTIFY = 1 << 19
_RAW_RECTANGLES = 0
_ALL_PLANES = c.c_ulong(-1).value
_Z_PIXMAP = 2
CONTENT_COLORS = 8
"""As many colours say that text is on the screen and not just a background."""


class _Event(c.Union):
    _fields_ = (("type", c.c_int), ("longs", c.c_long * 24))


class _Create(c.Structure):
    _fields_ = (
        ("type", c.c_int),
        ("serial", c.c_ulong),
        ("sent", c.c_int),
        ("display", c.c_void_p),
        ("parent", c.c_ulong),
        ("window", c.c_ulong),
        ("place", c.c_int * 5),
        ("override", c.c_int),
    )


class _Damage(c.Structure):
    _fields_ = (
        ("type", c.c_int),
        ("serial", c.c_ulong),
        ("sent", c.c_int),
        ("display", c.c_void_p),
        ("drawable", c.c_ulong),
        ("damage", c.c_ulong),
        ("level", c.c_int),
        ("more", c.c_int),
        ("timestamp", c.c_ulong),
        ("x", c.c_short),
        ("y", c.c_short),
        ("width", c.c_ushort),
        ("height", c.c_ushort),
    )


class _Image(c.Structure):
    _fields_ = (
        ("width", c.c_int),
        ("height", c.c_int),
        ("xoffset", c.c_int),
        ("format", c.c_int),
        ("data", c.c_void_p),
        ("order", c.c_int * 5),
        ("bytes_per_line", c.c_int),
    )


class XProbe:
    """One connection to an X server.

    Args:
        display: for example ``:7``.
    """

    def __init__(self, display: str) -> None:
        self._x: Any = c.CDLL("libX11.so.6")
        self._damage: Any = c.CDLL("libXdamage.so.1")
        self._test: Any = c.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = c.c_void_p
        self._x.XDefaultRootWindow.restype = c.c_ulong
        self._x.XGetImage.restype = c.POINTER(_Image)
        self._x.XStringToKeysym.restype = c.c_ulong
        self._damage.XDamageCreate.restype = c.c_ulong
        self._on_error = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p)(lambda _d, _e: 0)
        self._x.XSetErrorHandler(self._on_error)  # windows come and go while they are watched
        self._display = c.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise RuntimeError(f"no X server at {display}")
        self._root = self._x.XDefaultRootWindow(self._display)
        first_event, first_error = c.c_int(), c.c_int()
        self._damage.XDamageQueryExtension(
            self._display, c.byref(first_event), c.byref(first_error)
        )
        self._damage_notify = first_event.value
        self._socket = self._x.XConnectionNumber(self._display)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._x.XCloseDisplay(self._display)

    def watch_new_windows(self) -> None:
        """From now on new windows are watched for drawing."""
        self._x.XSelectInput(self._display, c.c_ulong(self._root), c.c_long(_SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 0)

    def watch(self, window: int) -> None:
        """Watch one existing window for drawing."""
        self._damage.XDamageCreate(self._display, c.c_ulong(window), _RAW_RECTANGLES)
        self._x.XSync(self._display, 0)

    def first_content(self, timeout_s: float, *, smallest: int = 60) -> float:
        """Monotonic time at which a new window first showed content.

        Content is a drawn rectangle at least ``smallest`` pixels wide and high in a window with at
        least `CONTENT_COLORS` colours. The time is taken before the colours are counted.

        Raises:
            TimeoutError: nothing came.
        """
        for at, window, width, height in self._drawn(time.monotonic() + timeout_s):
            if width >= smallest and height >= smallest // 2 and self._has_content(window):
                return at
        raise TimeoutError("no window showed content")

    def press(self, key: str, *held: str) -> int:
        """Press and release a key by its X name; returns unix nanoseconds of the press."""
        codes = [self._code(name) for name in (*held, key)]
        for code in codes[:-1]:
            self._test.XTestFakeKeyEvent(self._display, code, 1, c.c_ulong(0))
        at = time.time_ns()
        self._test.XTestFakeKeyEvent(self._display, codes[-1], 1, c.c_ulong(0))
        self._x.XFlush(self._display)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, c.c_ulong(0))
        self._x.XFlush(self._display)
        return at

    def _code(self, name: str) -> int:
        symbol = self._x.XStringToKeysym(name.encode())
        return int(self._x.XKeysymToKeycode(self._display, c.c_ulong(symbol)))

    def _drawn(self, until: float) -> Any:
        event = _Event()
        while True:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, c.byref(event))
                at = time.monotonic()
                if event.type == _CREATE_NOTIFY:
                    created = c.cast(c.byref(event), c.POINTER(_Create)).contents
                    self.watch(created.window)
                elif event.type == self._damage_notify:
                    drawn = c.cast(c.byref(event), c.POINTER(_Damage)).contents
                    yield at, drawn.drawable, drawn.width, drawn.height
            left = until - time.monotonic()
            if left <= 0:
                return
            select.select([self._socket], [], [], left)

    def _has_content(self, window: int) -> bool:
        root, depth = c.c_ulong(), c.c_uint()
        x, y, width, height, border = c.c_int(), c.c_int(), c.c_uint(), c.c_uint(), c.c_uint()
        known = self._x.XGetGeometry(
            self._display,
            c.c_ulong(window),
            *(c.byref(v) for v in (root, x, y, width, height, border, depth)),
        )
        if not known or depth.value < 24:
            return False
        image = self._x.XGetImage(
            self._display,
            c.c_ulong(window),
            0,
            0,
            width,
            height,
            c.c_ulong(_ALL_PLANES),
            _Z_PIXMAP,
        )
        if not image:
            return False
        got = image.contents
        pixels = c.string_at(got.data, got.bytes_per_line * got.height)
        self._x.XDestroyImage(image)
        line = got.bytes_per_line
        colors: set[bytes] = set()
        for row in range(0, got.height, 2):
            part = pixels[row * line : (row + 1) * line]
            colors.update(part[at : at + 4] for at in range(0, line, 4))
            if len(colors) >= CONTENT_COLORS:
                return True
        return False
