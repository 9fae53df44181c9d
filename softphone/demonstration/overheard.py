"""Listens in on the audio that goes to the operator's speaker."""

from __future__ import annotations

from collections.abc import Callable

from softphone.backends.base import AudioPort
from softphone.domain.audio import Processing


class OverheardPort:
    """An `AudioPort` that lets somebody else hear every frame for the speaker, too.

    Args:
        port: the backend's own.
        listen: called with each frame, on the thread the backend calls its receiver on.
    """

    def __init__(self, port: AudioPort, listen: Callable[[bytes], None]) -> None:
        self.sample_rate = port.sample_rate
        self._port = port
        self._listen = listen
        self._receiver: Callable[[bytes], None] | None = None
        port.set_receiver(self._take)

    def send(self, frame: bytes) -> None:
        """Send one microphone frame."""
        self._port.send(frame)

    def set_receiver(self, receiver: Callable[[bytes], None] | None) -> None:
        """Where frames for the speaker go; they are overheard in any case."""
        self._receiver = receiver

    def take_processing(self, processing: Processing) -> bool:
        """As the backend's port has it."""
        return self._port.take_processing(processing)

    @property
    def frames_sent(self) -> int:
        """As the backend's port counts them."""
        return self._port.frames_sent

    @property
    def frames_received(self) -> int:
        """As the backend's port counts them."""
        return self._port.frames_received

    def _take(self, frame: bytes) -> None:
        self._listen(frame)
        if self._receiver is not None:
            self._receiver(frame)
