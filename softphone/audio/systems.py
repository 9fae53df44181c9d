"""Which sound library serves this machine."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

from softphone.audio.sound import SoundSystem
from softphone.errors import AudioUnavailable


def first_available() -> SoundSystem:
    """Connect to the sound system by miniaudio, or by sounddevice where only that is installed.

    Raises:
        AudioUnavailable: no library, or no sound system to connect to.
    """
    try:
        with _without_numpy():
            from softphone.audio.miniaudio_system import MiniaudioSystem
    except (ImportError, OSError) as missing:
        return _fallback(missing)
    return MiniaudioSystem()


@contextlib.contextmanager
def _without_numpy() -> Iterator[None]:
    """Keep miniaudio from importing numpy, for a kind of sample that is not used here.

    It would be 12 MiB and 0.1 s; the tones load numpy when the first of them sounds.
    """
    if "numpy" in sys.modules:
        yield
        return
    sys.modules["numpy"] = None  # type: ignore[assignment]  # says "not installed"
    try:
        yield
    finally:
        del sys.modules["numpy"]


def _fallback(missing: Exception) -> SoundSystem:
    try:
        from softphone.audio.sounddevice_system import SounddeviceSystem
    except (ImportError, OSError) as also_missing:
        raise AudioUnavailable(
            "No sound library is installed: there is no sound on this machine.",
            detail=f"{missing}; {also_missing}",
        ) from also_missing
    return SounddeviceSystem()
