"""A member's JPEG as the one kind of picture that the engine takes."""

from __future__ import annotations

import functools
import io
from typing import TYPE_CHECKING, Final

from softphone.gateway.video_jpeg import fitted

if TYPE_CHECKING:
    from PIL import Image

WIDTH_MAX: Final = 1920
HEIGHT_MAX: Final = 1920
"""A larger picture is not even decoded."""
_BLACK: Final = 16
_NO_COLOUR: Final = 128


def to_i420(jpeg: bytes, size: tuple[int, int]) -> bytes | None:
    """Decode a picture and put it, with its aspect kept, into the middle of a black one.

    Takes some milliseconds, so call it on a thread of its own.

    Args:
        jpeg: what came; may be anything.
        size: width and height of what is wanted, in pixels.

    Returns:
        Planes Y, U and V without padding, limited range of ITU-R BT.601; None for what is no JPEG
        or too large.
    """
    from PIL import Image

    try:
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as opened:
            if opened.width > WIDTH_MAX or opened.height > HEIGHT_MAX:
                return None
            opened.draft("YCbCr", size)
            picture = opened.convert("YCbCr")
    except (OSError, ValueError, SyntaxError):
        return None
    scale = min(size[0] / picture.width, size[1] / picture.height)
    if scale < 1:
        shown = fitted(picture.size, size)
    else:
        shown = (round(picture.width * scale), round(picture.height * scale))
    if picture.size != shown:
        picture = picture.resize(shown, Image.Resampling.BILINEAR)
    luma, blue, red = picture.split()
    half = ((size[0] + 1) // 2, (size[1] + 1) // 2)
    half_shown = ((shown[0] + 1) // 2, (shown[1] + 1) // 2)
    planes = [_middle(luma.point(_luma()), size, _BLACK)]
    for chroma in (blue, red):
        small = chroma.resize(half_shown, Image.Resampling.BOX).point(_chroma())
        planes.append(_middle(small, half, _NO_COLOUR))
    return b"".join(planes)


def _middle(plane: Image.Image, size: tuple[int, int], ground: int) -> bytes:
    from PIL import Image

    if plane.size == size:
        return bytes(plane.tobytes())
    whole = Image.new("L", size, ground)
    whole.paste(plane, ((size[0] - plane.width) // 2, (size[1] - plane.height) // 2))
    return whole.tobytes()


@functools.cache
def _luma() -> list[int]:
    """JPEG's 0-255 to 16-235 of ITU-R BT.601."""
    return [round(16 + value * 219 / 255) for value in range(256)]


@functools.cache
def _chroma() -> list[int]:
    """JPEG's 0-255 to 16-240 around 128."""
    return [round(128 + (value - 128) * 224 / 255) for value in range(256)]
