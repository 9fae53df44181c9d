"""What Qt's multimedia library hands over becomes pictures; only where it is installed."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from softphone.camera.qt_camera import QtCameraSystem, _QtLens
from softphone.camera.system import Shot, Wish
from softphone.errors import CameraUnavailable
from tests.fakes.camera import pattern

multimedia = pytest.importorskip("PySide6.QtMultimedia")

WISH = Wish(640, 360, 20)


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


@pytest.mark.qt_log_ignore("RHI", extend=True)
async def test_frames_become_pictures_until_the_lens_is_closed() -> None:
    shots: list[Shot] = []
    arrived = asyncio.Event()

    def deliver(shot: Shot) -> None:
        shots.append(shot)
        arrived.set()

    lens = _QtLens(multimedia.QCameraDevice(), WISH, deliver, lambda _words: None)
    async with asyncio.timeout(20):
        while len(shots) < 2:
            lens._sink.setVideoFrame(multimedia.QVideoFrame(pattern(1280, 720)))
            await asyncio.sleep(1 / WISH.fps)
        await arrived.wait()
    image = QImage.fromData(shots[0].jpeg)
    assert (image.width(), image.height()) == (640, 360)
    assert image.pixelColor(100, 100).green() > 180 > image.pixelColor(100, 100).red()
    lens.close()
    lens.close()
    count = len(shots)
    lens._sink.setVideoFrame(multimedia.QVideoFrame(pattern(1280, 720)))
    await asyncio.sleep(0.1)
    assert len(shots) == count


async def test_a_machine_without_cameras_is_told_in_a_sentence() -> None:
    system = QtCameraSystem()
    system.load()
    if system.devices():
        pytest.skip("this machine has a camera")
    with pytest.raises(CameraUnavailable, match="No camera"):
        system.open(None, WISH, lambda _shot: None, lambda _words: None)
