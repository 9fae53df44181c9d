"""One call's PCM rings and the engine's filter, without an object for every frame.

baresip's own `CallAudio` allocates, copies and checks at each call what stays the same for the life
of the streams; a leg is read and written fifty times a second.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from baresip._native import ffi, lib

from softphone.gateway.sip.engine import Pcm

_FIR_STATE_OCTETS: Final = 1024
"""More than ``struct fir`` has: a history of 256 samples and an index."""
_FIR_SIGNATURE: Final = "void(*)(void *, void *, void *, size_t, unsigned int, void *, size_t)"


class NativeAudio:
    """The rings of one call; one reader and one writer at a time, neither ever waits.

    A renegotiation replaces the streams; then an operation fails once and `probe` finds the new
    ones.

    Args:
        call: the native handle.
    """

    def __init__(self, call: int) -> None:
        self._call = call
        self._epoch: int | None = None

    def probe(self) -> int:
        """Bind to the current streams; returns the received audio's rate in Hz, 0 before any."""
        info = ffi.new("struct bp_audio_info *")
        if lib.bp_audio_probe(self._call, info) != 0:
            self._epoch = None
            return 0
        self._epoch = info.epoch
        return int(info.rx_srate) if info.rx_ready else 0

    def read(self, into: Any, octets: int) -> int:
        """Move received audio to native memory; returns octets moved, < 0 without streams.

        Args:
            into: where to, as given by `address`.
            octets: how many at most.
        """
        if self._epoch is None:
            return -1
        moved: int = lib.bp_audio_read(self._call, self._epoch, into, octets)
        if moved < 0:
            self._epoch = None
        return moved

    def write(self, frame: Pcm) -> None:
        """Queue audio for the far party; lost while there is no stream for it."""
        if self._epoch is None:
            self.probe()
        epoch = self._epoch
        if epoch is None:
            return
        octets = frame.tobytes()
        if lib.bp_audio_write(self._call, epoch, octets, len(octets)) < 0:
            self._epoch = None


def address(samples: Pcm) -> Any:
    """Native address of the samples, which must outlive it; counts in octets."""
    return ffi.cast("uint8_t *", ffi.from_buffer(samples))


class NativeFilter:
    """A streaming FIR filter on 16-bit samples, saturating, in native code.

    Args:
        run: the engine's function.
        taps: newest sample first, each less than 1.0 in amount; a power of two of them.
    """

    def __init__(self, run: Callable[..., None], taps: npt.NDArray[np.float64]) -> None:
        self._run = run
        self._taps = np.round(taps * 32_768).astype(np.int16)
        self._state = ffi.new("uint64_t[]", _FIR_STATE_OCTETS // 8)
        self._native_taps = address(self._taps)

    def between(self, source: Any, target: Any, count: int) -> Callable[[], None]:
        """What filters ``count`` samples at one `address` to another, each time it is called."""
        taps = self._native_taps, len(self._taps)
        return functools.partial(self._run, self._state, target, source, count, 1, *taps)


@functools.cache
def filter_function() -> Callable[..., None] | None:
    """The engine library's FIR filter; None where the library keeps it to itself."""
    from baresip import _native

    try:
        function = ctypes.CDLL(_native.__file__).fir_filter
    except (OSError, AttributeError):
        return None
    pointer = ctypes.cast(function, ctypes.c_void_p).value
    run: Callable[..., None] = ffi.cast(_FIR_SIGNATURE, pointer)
    return run
