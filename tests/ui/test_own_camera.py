from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from softphone.domain.camera import CameraDevice, CameraState, CameraUse
from softphone.domain.capabilities import Capabilities
from softphone.domain.events import Participant
from softphone.domain.ids import ParticipantId
from softphone.ui.settings.camera import CameraChoice
from softphone.ui.theme import Theme
from tests.fakes.camera import FakeCamera
from tests.fakes.console import FakeConsole
from tests.fakes.session_feed import session

NONE = CameraState(problem="No camera is connected.")


def jpeg():
    written = io.BytesIO()
    Image.new("RGB", (160, 90), (200, 40, 40)).save(written, "JPEG")
    return written.getvalue()


@pytest.fixture
def console():
    made = FakeConsole()
    made.camera = FakeCamera()
    made.controller.capabilities = Capabilities(video=True, camera=True, hold=True)
    return made


@pytest.fixture
def desk(window, console, qtbot):
    """The window with an answered call whose far party agreed on video."""
    window.resize(1280, 900)
    panel = window.work.detail
    seen = [Participant(ParticipantId(session(n).leg), video=True) for n in (1, 2)]
    panel._people = lambda: seen
    panel.show_session(session(1))
    qtbot.waitUntil(panel.camera.isVisible)
    return panel


def film(console):
    return console.camera.films[-1]


def test_it_is_off_until_the_button_is_pressed(desk, console, qtbot):
    assert console.camera.wishes == [("look",)], "nothing is loaded, it is only looked for"
    assert not desk.camera.on
    assert not desk.camera.view.isVisible()
    assert desk.camera.button.accessibleName() == "Turn the camera on"
    assert "you are not seen" in desk.camera.note.text()
    qtbot.mouseClick(desk.camera.button, Qt.MouseButton.LeftButton)
    assert ("show_camera", "s1") in console.controller.commands
    assert desk.camera.use is CameraUse.OPENING
    film(console).tell(CameraUse.ON)
    film(console).show(jpeg())
    assert desk.camera.view.image.width() == 160
    assert desk.camera.button.text() == "Camera on", "seen is only who is measured to be"
    film(console).tell(CameraUse.SEEN)
    assert desk.camera.button.text() == "You are seen"
    assert desk.camera.button.accessibleName() == "You are seen: turn the camera off"


def test_pressed_again_it_is_off_at_once(desk, console, qtbot):
    desk.camera.button.click()
    film(console).tell(CameraUse.SEEN)
    qtbot.keyClick(desk.camera.button, Qt.Key.Key_Return)
    assert film(console).stopped
    assert ("camera_off", "s1") in console.controller.commands
    assert not desk.camera.on
    film(console).show(jpeg())
    assert desk.camera.view.image.isNull(), "a late picture is not shown"


@pytest.mark.parametrize("held", [{"local_hold": True}, {"remote_hold": True}])
def test_a_hold_from_either_side_turns_it_off(desk, console, held):
    desk.camera.button.click()
    desk.show_session(session(1, **held))
    assert film(console).stopped
    assert not desk.camera.button.isEnabled()
    desk.show_session(session(1))
    assert desk.camera.button.isEnabled()
    assert not desk.camera.on, "it does not come back by itself"


def test_it_is_off_wherever_it_cannot_be_seen(desk, console, qtbot):
    desk.camera.button.click()
    desk.show_session(session(2))
    assert film(console).stopped
    desk.camera.button.click()
    desk.hide()
    assert film(console).stopped
    desk.show()
    qtbot.waitUntil(desk.camera.isVisible)
    desk.camera.button.click()
    desk.show_session(None)
    qtbot.waitUntil(lambda: film(console).stopped)


def test_the_end_of_the_showing_turns_it_off(desk, console):
    desk.camera.button.click()
    console.controller.camera_over()
    assert film(console).stopped
    assert not desk.camera.on


def test_an_old_showings_end_is_not_the_new_ones(desk, console):
    desk.camera.button.click()
    old = console.controller.camera_over
    desk.camera.button.click()
    desk.camera.button.click()
    old()
    assert desk.camera.on
    assert not film(console).stopped


def test_without_a_camera_the_button_says_so(desk, console):
    console.camera.measure(NONE)
    assert not desk.camera.button.isEnabled()
    assert desk.camera.button.text() == "No camera"
    assert desk.camera.button.toolTip() == "No camera is connected."
    assert desk.camera.note.text() == "No camera is connected. You are not seen."
    console.camera.measure(CameraState())
    assert desk.camera.button.isEnabled()


def test_where_it_is_not_offered_there_is_no_button_but_a_reason(desk, console):
    console.controller.capabilities = Capabilities(video=True)
    console.controller.set_link(console.controller.link)
    assert not desk.camera.button.isVisible()
    assert "does not show your camera" in desk.camera.note.text()


def test_the_command_follows_the_button(desk, console, window, qtbot):
    action = window.actions_by_name["camera"]
    assert action.isEnabled()
    assert "Ctrl+Shift+C" in desk.camera.button.toolTip()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_C, keys)
    assert desk.camera.on
    action.trigger()
    assert not desk.camera.on
    console.camera.measure(NONE)
    assert not action.isEnabled()
    console.camera.measure(CameraState())
    desk.show_session(None)
    assert not action.isEnabled()


def test_unbinding_turns_it_off(desk, console, window):
    desk.camera.button.click()
    window.unbind()
    assert film(console).stopped


def test_the_camera_is_chosen_in_the_settings(qtbot):
    camera = FakeCamera()
    choice = CameraChoice(Theme.of(is_dark=False), camera)
    qtbot.addWidget(choice)
    assert camera.wishes == [], "nothing is looked for before somebody looks"
    choice.show()
    assert camera.wishes == [("find",)]
    camera.measure(NONE)
    assert choice.problem.text() == "No camera is connected."
    assert not choice.box.isEnabled()
    two = (CameraDevice("a", "Webcam"), CameraDevice("b", "Desk camera"))
    camera.measure(CameraState(devices=two))
    assert [choice.box.itemText(i) for i in range(3)] == [
        "The system's default",
        "Webcam",
        "Desk camera",
    ]
    assert not choice.problem.isVisible()
    choice.box.activated.emit(2)
    assert camera.wishes[-1] == ("choose", "b")
    camera.measure(CameraState(devices=two[:1], chosen="b"))
    assert choice.box.currentText() == "Chosen camera (not connected)"
    choice.hide()
    assert camera._listeners == []
