#!/usr/bin/env python3
"""Draws the program's icon from resources/icons/softphone.svg in the sizes that desktops want.

Writes packaging/icons: PNG files for Linux, softphone.ico for Windows, softphone.icns for macOS.
Run it again after changing the drawing: `python packaging/make-icons.py`.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icons" / "softphone.svg"
FOLDER = ROOT / "packaging" / "icons"
LINUX = (16, 22, 24, 32, 48, 64, 128, 256)
WINDOWS = (16, 24, 32, 48, 256)
MACOS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}
"""Type of a picture in an icns file, and its edge in pixels."""


def drawn(edge: int) -> bytes:
    """The drawing as PNG."""
    image = QImage(edge, edge, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon whose pictures are PNG."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    for edge, png in pictures.items():
        head += struct.pack("<BBBBHHII", edge % 256, edge % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
    return head + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon whose pictures are PNG."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    """Write every file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app = QGuiApplication([])
    FOLDER.mkdir(exist_ok=True)
    for edge in LINUX:
        (FOLDER / f"softphone-{edge}.png").write_bytes(drawn(edge))
    (FOLDER / "softphone.ico").write_bytes(ico({edge: drawn(edge) for edge in WINDOWS}))
    (FOLDER / "softphone.icns").write_bytes(icns({k: drawn(edge) for k, edge in MACOS.items()}))


if __name__ == "__main__":
    main()
