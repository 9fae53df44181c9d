"""A decoded picture as JPEG, scaled down to what somebody looks at."""

from __future__ import annotations

import functools
import io
from typing import Final

from softphone.gateway.sip.video import Picture

_QUALITY: Final = 72


def to_jpeg(picture: Picture, box: tuple[int, int]) -> bytes:
    """Encode a picture; takes some milliseconds, so call it on a thread of its own.

    Args:
        picture: as the engine decoded it.
        box: greatest width and height in pixels; the aspect is kept, nothing is enlarged.
    """
    from PIL import Image

    width, height = picture.width, picture.height
    half = ((width + 1) // 2, (height + 1) // 2)
    size = fitted((width, height), box)
    planes = []
    begin = 0
    for shape, table in (((width, height), _luma()), (half, _chroma()), (half, _chroma())):
        end = begin + shape[0] * shape[1]
        plane = Image.frombuffer("L", shape, picture.i420[begin:end], "raw", "L", 0, 1)
        begin = end
        if shape != size:
            plane = plane.resize(size, Image.Resampling.BILINEAR)
        planes.append(plane.point(table))
    written = io.BytesIO()
    Image.merge("YCbCr", planes).save(written, "JPEG", quality=_QUALITY)
    return written.getvalue()


def fitted(size: tuple[int, int], box: tuple[int, int]) -> tuple[int, int]:
    """The size with its aspect kept that fits the box, at least one pixel each way."""
    scale = min(1.0, box[0] / size[0], box[1] / size[1])
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


@functools.cache
def _luma() -> list[int]:
    """16-235 of ITU-R BT.601 to JPEG's 0-255."""
    return [min(255, max(0, round((value - 16) * 255 / 219))) for value in range(256)]


@functools.cache
def _chroma() -> list[int]:
    """16-240 around 128 to JPEG's 0-255."""
    return [min(255, max(0, round((value - 128) * 255 / 224 + 128))) for value in range(256)]
