"""The operator's camera in the real window: over real SIP and VP8, seen by the far party."""

from __future__ import annotations

import pytest

from tests.fakes.window_process import WindowProcess
from tests.sip.video_peer import Seen, VideoPeer, watching_peer

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(180)]

CAMERA = "window.work.detail.camera"
REQUEST = "__import__('softphone.domain.dialing').domain.dialing.DialRequest"
FAKES = "__import__('tests.fakes.camera').fakes.camera"
DESK = "window._wiring._console.camera"
WIDTH, HEIGHT = 1280, 720
QUIET_S = 1.0


def call(desk: WindowProcess, peer: VideoPeer) -> None:
    """An answered call with video."""
    address = f"sip:peer@127.0.0.1:{peer.port}"
    desk.look(f"controller.dial({REQUEST}(destination={address!r}, video=True))")
    desk.until_state("peer", "Answered")
    desk.until(f"{CAMERA}.isVisible()")


def plug_in(desk: WindowProcess) -> None:
    """From now on the machine has a camera."""
    desk.look(f"setattr({DESK}, '_system', {FAKES}.FakeCameraSystem({FAKES}.WEBCAM))")


def green_and_grey(seen: Seen) -> bool:
    """What the camera films, in Y, Cb and Cr."""
    pairs = [*zip(seen.left, (120, 87, 63), strict=True)]
    pairs += zip(seen.right, (126, 128, 128), strict=True)
    return (seen.width, seen.height) == (WIDTH, HEIGHT) and all(
        abs(there - wanted) < 20 for there, wanted in pairs
    )


def test_without_a_camera_the_button_says_so(desk: WindowProcess) -> None:
    desk.look(f"setattr({DESK}, '_system', {FAKES}.FakeCameraSystem())")
    with watching_peer() as peer:
        call(desk, peer)
        desk.until(f"{CAMERA}.button.text() == 'No camera' and not {CAMERA}.button.isEnabled()")
        assert desk.look("'PySide6.QtMultimedia' in __import__('sys').modules") is False


def test_the_far_party_sees_the_operator_only_while_it_shows(desk: WindowProcess) -> None:
    plug_in(desk)
    filming = f"{DESK}._system.filming"
    with watching_peer(width=WIDTH, height=HEIGHT) as peer:
        call(desk, peer)
        desk.until(f"{CAMERA}.button.isEnabled()")
        assert not peer.seen, "nobody is shown unasked"
        assert desk.look(f"{DESK}._system.loaded") is False
        desk.click(f"{CAMERA}.button")
        peer.until(lambda seen: any(map(green_and_grey, seen)))
        desk.until(f"{CAMERA}.button.text() == 'You are seen'")
        desk.until(f"{CAMERA}.view.image.width() > 0")
        desk.click(f"{CAMERA}.button")
        desk.until(f"not {CAMERA}.on and not {filming}")
        peer.until_dark(QUIET_S)
        desk.click(f"{CAMERA}.button")
        desk.until(f"{CAMERA}.button.text() == 'You are seen'")
        desk.click_row("peer", "hold")
        desk.until(f"not {CAMERA}.on and not {filming}")
        desk.until_state("peer", "On hold")
        peer.until_dark(QUIET_S)
        desk.click_row("peer", "resume")
        desk.until(f"{CAMERA}.button.isEnabled()")
        assert desk.look(f"{CAMERA}.on") is False, "it does not come back by itself"
        desk.screen.key("ctrl+shift+c")
        desk.until(f"{CAMERA}.button.text() == 'You are seen'")
        desk.click_row("peer", "hang-up")
        desk.until(f"not {CAMERA}.on and not {filming}")
