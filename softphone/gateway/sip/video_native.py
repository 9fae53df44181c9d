"""One call's pictures in the engine's rings, without an object for every look."""

from __future__ import annotations

import time
from typing import Any

from baresip._native import ffi, lib

from softphone.gateway.sip.video import Picture, PictureFormat


class NativeVideo:
    """`LegVideo` on the engine's ring of frames.

    The ring keeps the newest frames only. A renegotiation replaces the streams; then one read
    gives nothing and the next finds the new ones.

    Args:
        call: the native handle.
        format: as the engine was configured.
    """

    def __init__(self, call: int, format: PictureFormat) -> None:
        self._call = call
        self._format = format
        self._epoch: int | None = None
        self._sending: int | None = None
        self._octets = 0
        self._room: Any = None
        self._width = ffi.new("uint32_t *")
        self._height = ffi.new("uint32_t *")
        self._at = ffi.new("uint64_t *")

    @property
    def format(self) -> PictureFormat:
        """What `write` takes."""
        return self._format

    @property
    def sent(self) -> int:
        """Frames handed to the encoder since sending was last agreed on."""
        info = self._probe()
        return 0 if info is None else int(info.tx_frames)

    def write(self, i420: bytes) -> bool:
        """Show a picture to the far party; False when it was not taken."""
        if self._sending is None:
            info = self._probe()
            if info is None:
                return False
            self._sending = int(info.epoch)
        moment = time.monotonic_ns() // 1000
        taken: int = lib.bp_video_write(
            self._call, self._sending, ffi.from_buffer("uint8_t[]", i420), len(i420), moment
        )
        if taken < 0:
            self._sending = None
        return taken >= 0

    def read(self) -> Picture | None:
        """The newest picture, or None when none came since the last; never waits."""
        if self._epoch is None and not self._bind():
            return None
        moved = lib.bp_video_read(
            self._call, self._epoch, self._room, self._octets, self._width, self._height, self._at
        )
        if moved < 0:
            self._epoch = None
        if moved <= 0:
            return None
        return Picture(bytes(ffi.buffer(self._room, moved)), self._width[0], self._height[0])

    def _bind(self) -> bool:
        info = self._probe()
        if info is None:
            return False
        chroma = ((info.width + 1) // 2) * ((info.height + 1) // 2)
        octets = info.width * info.height + 2 * chroma
        if octets != self._octets:
            self._octets = octets
            self._room = ffi.new("uint8_t[]", octets)
        self._epoch = info.epoch
        return True

    def _probe(self) -> Any:
        info = ffi.new("struct bp_video_info *")
        return info if lib.bp_video_probe(self._call, info) == 0 else None
