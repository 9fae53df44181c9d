from __future__ import annotations

import pytest

from tests.unit.audio.sound_desk import BOX, HEADSET, MIC, WEBCAM, Desk


@pytest.fixture
def desk() -> Desk:
    return Desk(MIC, WEBCAM, HEADSET, BOX)
