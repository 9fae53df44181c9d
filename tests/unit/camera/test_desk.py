"""The camera is loaded and opened only when asked for, and closed whatever happens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from softphone.camera.desk import CameraDesk
from softphone.camera.film import Film
from softphone.camera.jpeg import shot_of
from softphone.camera.qt_camera import QtCameraSystem
from softphone.camera.system import NO_CAMERA, PICTURE_MAX
from softphone.domain.camera import CameraUse
from softphone.errors import CameraUnavailable
from tests.fakes.camera import DESK_CAMERA, WEBCAM, FakeCameraSystem, pattern

WAIT_S = 10


class Window:
    """What the window is shown and told."""

    def __init__(self) -> None:
        self.pictures: list[bytes] = []
        self.uses: list[CameraUse] = []
        self.told = asyncio.Event()

    def tell(self, use: CameraUse) -> None:
        self.uses.append(use)
        self.told.set()

    async def until(self, use: CameraUse) -> None:
        async with asyncio.timeout(WAIT_S):
            while use not in self.uses:
                self.told.clear()
                await self.told.wait()


@pytest.fixture
def system() -> FakeCameraSystem:
    return FakeCameraSystem(WEBCAM, DESK_CAMERA)


@pytest.fixture
def remembered() -> list[str | None]:
    return []


@pytest.fixture
async def desk(system: FakeCameraSystem, remembered: list[str | None]) -> AsyncIterator[CameraDesk]:
    made = CameraDesk(system, chosen=remembered.append)
    yield made
    await made.close()
    assert not system.filming


def filmed(desk: CameraDesk) -> tuple[Film, Window]:
    window = Window()
    return desk.film(window.pictures.append, window.tell), window


async def until_state(desk: CameraDesk, wanted: str) -> None:
    """Wait until the desk's problem is this."""
    arrived = asyncio.Event()
    forget = desk.subscribe(lambda _state: arrived.set())
    async with asyncio.timeout(WAIT_S):
        while desk.state.problem != wanted or desk.state.devices is None:
            arrived.clear()
            await arrived.wait()
    forget()


async def test_a_showing_from_the_first_picture_to_the_last(
    desk: CameraDesk, system: FakeCameraSystem
) -> None:
    film, window = filmed(desk)
    assert not system.loaded
    assert not system.lenses
    await film.begin(320, 240, 30)
    assert system.filming
    async with asyncio.timeout(WAIT_S):
        jpeg = await film.picture()
    image = QImage.fromData(jpeg)
    assert (image.width(), image.height()) == (320, 180)
    assert image.pixelColor(80, 90).green() > 180
    assert QImage.fromData(window.pictures[0]).width() == 320
    assert window.uses == [CameraUse.ON]
    film.sent(1)
    film.sent(1)
    assert window.uses == [CameraUse.ON, CameraUse.SEEN]
    film.stop()
    assert not system.filming
    assert window.uses[-1] is CameraUse.OFF
    film.sent(2)
    assert window.uses[-1] is CameraUse.OFF


async def test_being_seen_is_measured(desk: CameraDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("softphone.camera.film._FRESH_S", 0.05)
    film, window = filmed(desk)
    await film.begin(320, 240, 15)
    film.sent(3)
    window.uses.clear()
    await window.until(CameraUse.ON)
    assert film.use is CameraUse.ON
    film.stop()


async def test_a_camera_turned_off_while_it_opens_is_closed(
    desk: CameraDesk, system: FakeCameraSystem
) -> None:
    film, _window = filmed(desk)
    opening = asyncio.create_task(film.begin(320, 240, 15))
    await asyncio.sleep(0)
    film.stop()
    with pytest.raises(CameraUnavailable):
        await opening
    assert not system.filming


async def test_a_camera_that_fails_ends_the_showing(
    desk: CameraDesk, system: FakeCameraSystem
) -> None:
    film, _window = filmed(desk)
    await film.begin(320, 240, 15)
    system.lenses[0].close()
    system.lenses[0].fail("“Webcam” cannot be used: it was unplugged.")
    with pytest.raises(CameraUnavailable, match="unplugged"):
        async with asyncio.timeout(WAIT_S):
            while True:
                await film.picture()
    film.stop()


async def test_the_chosen_camera_is_used_and_remembered(
    desk: CameraDesk, system: FakeCameraSystem, remembered: list[str | None]
) -> None:
    desk.choose(DESK_CAMERA.id)
    assert remembered == [DESK_CAMERA.id]
    film, _window = filmed(desk)
    await film.begin(320, 240, 15)
    assert system.lenses[0].device == DESK_CAMERA
    assert desk.state.devices == (WEBCAM, DESK_CAMERA)
    film.stop()


async def test_no_camera_is_found_out_without_loading_anything(
    desk: CameraDesk, system: FakeCameraSystem
) -> None:
    system.plugged = ()
    told = asyncio.Event()
    desk.subscribe(lambda _state: told.set())
    desk.look()
    async with asyncio.timeout(WAIT_S):
        await told.wait()
    assert desk.state.problem == NO_CAMERA
    assert not system.loaded
    film, _window = filmed(desk)
    with pytest.raises(CameraUnavailable, match="No camera"):
        await film.begin(320, 240, 15)


async def test_a_missing_library_is_a_sentence(desk: CameraDesk, system: FakeCameraSystem) -> None:
    system.not_installed = "Install it."
    desk.find()
    await until_state(desk, "Install it.")
    system.not_installed = ""
    desk.find()
    await until_state(desk, "")
    assert desk.state.devices == (WEBCAM, DESK_CAMERA)


async def test_closing_the_desk_turns_every_camera_off(system: FakeCameraSystem) -> None:
    desk = CameraDesk(system, chosen=lambda _device: None)
    film, window = filmed(desk)
    await film.begin(320, 240, 15)
    await desk.close()
    assert not system.filming
    assert window.uses[-1] is CameraUse.OFF


def test_pictures_are_small_enough_to_be_sent() -> None:
    noise = QImage(1280, 720, QImage.Format.Format_RGB32)
    seed = 1
    for y in range(0, 720, 2):
        for x in range(0, 1280, 2):
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            noise.setPixel(x, y, seed)
    shot = shot_of(noise, QSize(1280, 720))
    assert shot is not None
    assert len(shot.jpeg) <= PICTURE_MAX
    even = shot_of(pattern(1920, 1080), QSize(1280, 720))
    assert even is not None
    assert QImage.fromData(even.jpeg).size() == QSize(1280, 720)
    assert shot_of(QImage(), QSize(10, 10)) is None


def test_what_linux_shows_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    system = QtCameraSystem(tmp_path)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert "softphone[camera]" in system.problem()
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: object())
    monkeypatch.setattr("sys.platform", "linux")
    assert system.problem() == NO_CAMERA
    (tmp_path / "video0").touch()
    assert system.problem() == ""
