"""Which sound library serves this machine."""

from __future__ import annotations

from softphone.audio.sound import SoundSystem
from softphone.errors import AudioUnavailable


def first_available() -> SoundSystem:
    """Connect to the sound system by miniaudio, or by sounddevice where only that is installed.

    Raises:
        AudioUnavailable: no library, or no sound system to connect to.
    """
    try:
        from softphone.audio.miniaudio_system import MiniaudioSystem
    except (ImportError, OSError) as missing:
        return _fallback(missing)
    return MiniaudioSystem()


def _fallback(missing: Exception) -> SoundSystem:
    try:
        from softphone.audio.sounddevice_system import SounddeviceSystem
    except (ImportError, OSError) as also_missing:
        raise AudioUnavailable(
            "No sound library is installed: there is no sound on this machine.",
            detail=f"{missing}; {also_missing}",
        ) from also_missing
    return SounddeviceSystem()
