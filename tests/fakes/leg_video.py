"""A leg's pictures: always the same to read, and what was written kept."""

from __future__ import annotations

from softphone.gateway.sip.video import Picture, PictureFormat

GREY = Picture(bytes([126]) * 16 + bytes([128]) * 8, 4, 4)


class FakeLegVideo:
    """Scriptable `LegVideo`.

    What a test may set:
        picture: what is read; None for nothing.
        takes: whether `write` takes what it is given.
    """

    def __init__(self, picture: Picture | None = GREY, format: PictureFormat | None = None) -> None:
        self.picture = picture
        self.takes = True
        self.reads = 0
        self.written: list[bytes] = []
        self._format = format or PictureFormat()

    @property
    def format(self) -> PictureFormat:
        """What `write` takes."""
        return self._format

    @property
    def sent(self) -> int:
        """How many pictures were taken."""
        return len(self.written)

    def read(self) -> Picture | None:
        """The picture, every time."""
        self.reads += 1
        return self.picture

    def write(self, i420: bytes) -> bool:
        """Keep a picture."""
        if self.takes:
            self.written.append(i420)
        return self.takes
