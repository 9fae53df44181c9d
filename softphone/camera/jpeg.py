"""A camera's picture as JPEG, small enough to be sent."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage

from softphone.camera.system import PICTURE_MAX, Shot

_QUALITIES: Final = (75, 60, 45, 30)
_SMALL: Final = QSize(320, 180)
_SMALL_QUALITY: Final = 80


def shot_of(image: QImage, size: QSize) -> Shot | None:
    """Make both JPEGs of a picture; takes some milliseconds, so call it on a thread of its own.

    Args:
        image: as the camera gave it.
        size: bounds of what is sent; the aspect is kept, nothing is enlarged.

    Returns:
        None for an image that holds nothing.
    """
    if image.isNull() or size.isEmpty():
        return None
    sent = _fitted(image, size)
    jpeg = b""
    for quality in _QUALITIES:
        jpeg = _encoded(sent, quality)
        if len(jpeg) <= PICTURE_MAX:
            break
    while len(jpeg) > PICTURE_MAX:
        sent = _fitted(sent, sent.size() / 2)
        jpeg = _encoded(sent, _QUALITIES[-1])
    return Shot(jpeg, _encoded(_fitted(sent, _SMALL), _SMALL_QUALITY))


def _fitted(image: QImage, size: QSize) -> QImage:
    if image.width() <= size.width() and image.height() <= size.height():
        return image
    return image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _encoded(image: QImage, quality: int) -> bytes:
    octets = QByteArray()
    buffer = QBuffer(octets)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
    return bytes(octets.data())
