"""What the main thread and the audio threads share: single values, each written by one side."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from softphone.audio.levels import PeakMeter
from softphone.backends.base import AudioPort
from softphone.domain.audio import NO_PROCESSING, AudioRole, Processing


class Alert(Enum):
    """What calls the operator's attention by sound."""

    NONE = "none"
    RING = "ring"
    WAITING = "waiting"


class Cells:
    """Values read in audio callbacks; plain attributes, because a callback must not wait.

    Attributes:
        microphone, speaker: level meters.
        muted: written by the main thread; no microphone frame leaves while it is True.
        sink: written by the worker; where frames for the speaker go, None without a speaker.
        clean: written by the worker; what is done to a microphone frame, None for nothing.
        reference: written by the worker; where the speaker tells what it plays, or None.
    """

    __slots__ = ("clean", "microphone", "muted", "reference", "sink", "speaker")

    def __init__(self) -> None:
        self.microphone = PeakMeter()
        self.speaker = PeakMeter()
        self.muted = False
        self.sink: Callable[[bytes], None] | None = None
        self.clean: Callable[[bytes], bytes] | None = None
        self.reference: Callable[[bytes], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How often the devices are listed, in seconds; one listing takes about 0.1 ms of a core.

    Attributes:
        busy: while a stream runs or should run; while it cannot, for lack of devices, more and
            more seldom, down to ``rest``.
        rest: otherwise.
        bare: otherwise, when there is no device; then the sound system is joined anew.
    """

    busy: float = 2.0
    rest: float = 10.0
    bare: float = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the main thread wants of the audio worker: always the whole of it, never a difference.

    Attributes:
        port: where the microphone goes; None while there is no backend with audio.
        active: a session needs the operator's audio now.
        muted: the microphone shall not be sent.
        processing: what shall be done to the microphone here, not by the backend.
        preferred: chosen device id by role; None follows the system's default.
        alert: the ring or the call-waiting beep that shall sound.
        alert_volume: 0.0-1.0.
    """

    port: AudioPort | None = None
    active: bool = False
    muted: bool = False
    processing: Processing = NO_PROCESSING
    preferred: Mapping[AudioRole, str | None] = field(
        default_factory=lambda: dict.fromkeys(AudioRole)
    )
    alert: Alert = Alert.NONE
    alert_volume: float = 1.0

    @property
    def talking(self) -> bool:
        """Whether microphone and speaker are needed."""
        return self.active and self.port is not None
