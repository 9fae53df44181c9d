"""The operator's audio as the window shows it: devices, choices and measured levels."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class AudioRole(Enum):
    """What a device is used for."""

    MICROPHONE = "microphone"
    SPEAKER = "speaker"
    RINGER = "ringer"


@dataclass(frozen=True, slots=True)
class AudioDevice:
    """One device the system offers.

    Attributes:
        id: stable as long as the device stays plugged in.
        name: as the system shows it.
        capture: True for microphones.
        default: whether the system would choose it.
    """

    id: str
    name: str
    capture: bool
    default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Processing:
    """What is done to the microphone's sound before it leaves.

    Attributes:
        echo_cancelling: take out what the speaker plays.
        noise_suppression: take out what is steady.
        automatic_gain: bring the voice to a usual loudness.
    """

    echo_cancelling: bool = True
    noise_suppression: bool = True
    automatic_gain: bool = True

    @property
    def any(self) -> bool:
        """Whether anything is done."""
        return self.echo_cancelling or self.noise_suppression or self.automatic_gain


NO_PROCESSING = Processing(echo_cancelling=False, noise_suppression=False, automatic_gain=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioState:
    """The measured state of the operator's audio.

    Attributes:
        devices: everything there is now; empty is a normal state.
        microphone, speaker, ringer: the device in use by role, None when there is none.
        mic_muted: True when no microphone frames leave this machine, as counted at the transport.
        mic_open, speaker_open: whether the streams run now.
        problem: one plain sentence when something is wrong, or empty.
    """

    devices: tuple[AudioDevice, ...] = ()
    microphone: AudioDevice | None = None
    speaker: AudioDevice | None = None
    ringer: AudioDevice | None = None
    mic_muted: bool = False
    mic_open: bool = False
    speaker_open: bool = False
    problem: str = ""
