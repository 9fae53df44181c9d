"""Which sound library serves this machine."""

from __future__ import annotations

from softphone.audio.sound import SoundSystem
from softphone.errors import AudioUnavailable


def first_available() -> SoundSystem:
    """Connect to the sound system by the library that is installed.

    Raises:
        AudioUnavailable: no library, or no sound system to connect to.
    """
    try:
        from softphone.audio.miniaudio_system import MiniaudioSystem
    except ImportError as fault:
        raise AudioUnavailable(
            "The sound library is not installed: no sound on this machine.", detail=str(fault)
        ) from fault
    return MiniaudioSystem()
