"""The far party's picture in the real window, over real SIP and VP8."""

from __future__ import annotations

import pytest

from tests.fakes.window_process import WindowProcess
from tests.sip.video_peer import video_peer

pytestmark = [pytest.mark.xvfb, pytest.mark.sip, pytest.mark.timeout(120)]

PICTURE = "window.work.detail.picture"
REQUEST = "__import__('softphone.domain.dialing').domain.dialing.DialRequest"


def test_the_far_party_is_seen_when_asked_for(desk: WindowProcess) -> None:
    with video_peer() as port:
        address = f"sip:peer@127.0.0.1:{port}"
        desk.look(f"controller.dial({REQUEST}(destination={address!r}, video=True))")
        desk.until_state("peer", "Answered")
        desk.until(f"{PICTURE}.isVisible()")
        assert desk.look(f"{PICTURE}.on") is False, "nobody is shown unasked"
        desk.click(f"{PICTURE}.button")
        desk.until(f"{PICTURE}.view.image.width() == 320")
        left = f"{PICTURE}.view.image.pixelColor(80, 120)"
        right = f"{PICTURE}.view.image.pixelColor(240, 120)"
        desk.until(f"{left}.red() > 200 > {left}.blue() and {right}.blue() > {right}.red()")
        desk.click(f"{PICTURE}.button")
        desk.until(f"{PICTURE}.view.image.isNull() and not {PICTURE}.view.isVisible()")
        desk.click(f"{PICTURE}.button")
        desk.until(f"{PICTURE}.view.image.width() == 320")
        desk.click_row("peer", "hang-up")
        desk.until(f"not {PICTURE}.isVisible() and not {PICTURE}.on")
