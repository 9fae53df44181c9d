"""Which library is taken, and what is said when there is none."""

from __future__ import annotations

import sys

import pytest

from softphone.audio.systems import first_available
from softphone.errors import AudioUnavailable


def test_without_any_library_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("miniaudio", "sounddevice"):
        monkeypatch.setitem(sys.modules, name, None)
        monkeypatch.delitem(sys.modules, f"softphone.audio.{name}_system", raising=False)
    with pytest.raises(AudioUnavailable, match="No sound library is installed"):
        first_available()
