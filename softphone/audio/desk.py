"""The operator's audio as the rest of the program uses it. Light to import, free of Qt.

`AudioDesk` lives on the main thread. Its worker thread imports the sound library, lists and opens
devices and watches over them; what it measures comes back through ``post``.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from softphone.audio.cells import Alert, Cells, Pace, Wishes
from softphone.audio.ringer import Ringer
from softphone.backends.base import AudioPort
from softphone.controller.ports import Unsubscribe
from softphone.domain.audio import NO_PROCESSING, AudioRole, AudioState, Processing
from softphone.domain.dtmf import FREQUENCIES
from softphone.errors import InvalidInput

if TYPE_CHECKING:
    from softphone.audio.engine import AudioEngine
    from softphone.audio.sound import SoundSystem

_log = logging.getLogger(__name__)

_JOIN_S = 3.0

Command = Callable[["AudioEngine"], None]


class AudioDesk:
    """See `softphone.controller.ports.AudioControls`. Every method returns at once.

    Args:
        post: runs a callable on the main thread soon (``loop.call_soon_threadsafe``); called from
            the worker.
        connect: makes the sound system, on the worker; the machine's own when None.
        preferred: device ids chosen earlier, by role.
        chosen: told what the operator chooses, to remember it; called on the main thread.
        clock: monotonic seconds.
        pace: how often to look for devices.
    """

    def __init__(
        self,
        post: Callable[[Callable[[], None]], object],
        *,
        connect: Callable[[], SoundSystem] | None = None,
        preferred: Mapping[AudioRole, str | None] | None = None,
        chosen: Callable[[AudioRole, str | None], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
        pace: Pace | None = None,
    ) -> None:
        self._post = post
        self._connect = connect
        self._chosen = chosen
        self._clock = clock
        self._pace = pace or Pace()
        self._cells = Cells()
        self._wishes = Wishes(preferred={**dict.fromkeys(AudioRole), **(preferred or {})})
        self._state = AudioState()
        self._processing = NO_PROCESSING
        self._listeners: list[Callable[[AudioState], None]] = []
        self._commands: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self.ringer = Ringer(self._sound)

    def start(self) -> None:
        """Start the worker, which then imports the sound library and lists the devices.

        Raises:
            RuntimeError: it was started before.
        """
        if self._thread is not None:
            raise RuntimeError("the audio desk was started before")
        self._wish(self._wishes)
        self._thread = threading.Thread(target=self._work, name="audio", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop every stream and end the worker; waits for it, 3 s at most. Idempotent."""
        self._listeners.clear()
        if self._wishes.port is not None:
            self._wishes.port.set_receiver(None)
            self._wishes = replace(self._wishes, port=None, active=False)
        self._commands.put(None)
        if self._thread is not None:
            self._thread.join(_JOIN_S)

    @property
    def state(self) -> AudioState:
        """The measured state now."""
        return self._state

    def subscribe(self, listener: Callable[[AudioState], None]) -> Unsubscribe:
        """Call ``listener`` on the main thread at every change."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def attach(self, port: AudioPort | None) -> None:
        """Use this backend's audio from now on; None when there is no backend."""
        old = self._wishes.port
        if port is old:
            return
        if old is not None:
            old.set_receiver(None)
        if port is not None and self._wishes.active:
            port.set_receiver(self._hear)
        self._wish(replace(self._wishes, port=port, processing=self._left_to_do(port)))

    def set_active(self, active: bool) -> None:
        """Say whether any session needs the operator's audio; the streams run only then."""
        if active == self._wishes.active:
            return
        port = self._wishes.port
        if port is not None:
            port.set_receiver(self._hear if active else None)
        self._wish(replace(self._wishes, active=active))

    def choose(self, role: AudioRole, device_id: str | None) -> None:
        """Use this device for the role; None follows the system's default."""
        self._wish(replace(self._wishes, preferred={**self._wishes.preferred, role: device_id}))
        if self._chosen is not None:
            self._chosen(role, device_id)

    def set_muted(self, muted: bool) -> None:
        """Stop or resume sending the microphone, from the next frame on."""
        self._cells.muted = muted
        self._wish(replace(self._wishes, muted=muted))

    def set_processing(self, processing: Processing) -> None:
        """Do this to the microphone from now on: here, or in a backend that does it itself."""
        self._processing = processing
        self._wish(replace(self._wishes, processing=self._left_to_do(self._wishes.port)))

    def levels(self) -> tuple[float, float]:
        """Microphone and speaker peak since the last call, each 0.0-1.0."""
        return self._cells.microphone.take(), self._cells.speaker.take()

    @property
    def frames_sent(self) -> int:
        """Microphone frames that left this machine, as its port counts them; 0 without one."""
        port = self._wishes.port
        return 0 if port is None else port.frames_sent

    def play_tone(self, tone: str) -> None:
        """Sound one DTMF tone on the speaker, whether a stream runs or not.

        Raises:
            InvalidInput: not one of ``0-9 A-D * #``.
        """
        if tone.upper() not in FREQUENCIES:
            raise InvalidInput("tone", f"is {tone!r}", "Use one of 0-9, A-D, * and #.")
        self._commands.put(lambda engine: engine.play(tone))

    def set_alert_volume(self, volume: float) -> None:
        """Loudness of the ring and the call-waiting beep, 0.0-1.0; heard from the next one on."""
        self._wish(replace(self._wishes, alert_volume=min(1.0, max(0.0, volume))))

    def silence_ringer(self) -> None:
        """Stop the ring that plays now without answering or declining."""
        self.ringer.silence()

    def _left_to_do(self, port: AudioPort | None) -> Processing:
        """What remains to be done here to the microphone."""
        if port is None or port.take_processing(self._processing):
            return NO_PROCESSING
        return self._processing

    def _sound(self, alert: Alert) -> None:
        self._wish(replace(self._wishes, alert=alert))

    def _wish(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self._commands.put(lambda engine: engine.apply(wishes))

    def _hear(self, frame: bytes) -> None:
        sink = self._cells.sink
        if sink is not None:
            sink(frame)

    def _work(self) -> None:
        """Worker thread."""
        from softphone.audio.engine import AudioEngine
        from softphone.audio.systems import first_available

        engine = AudioEngine(
            self._connect or first_available, self._tell, self._cells, self._clock, self._pace
        )
        try:
            self._serve(engine)
        finally:
            engine.close()

    def _serve(self, engine: AudioEngine) -> None:
        """Worker thread. A fault costs one command, never the worker."""
        while True:
            try:
                command = self._commands.get(timeout=engine.patience)
            except queue.Empty:
                command = _watch
            if command is None:
                return
            try:
                command(engine)
            except Exception:
                _log.exception("the audio worker failed at one command")

    def _tell(self, state: AudioState) -> None:
        """Worker thread."""
        self._post(lambda: self._accept(state))

    def _accept(self, state: AudioState) -> None:
        self._state = state
        for listener in tuple(self._listeners):
            try:
                listener(state)
            except Exception:
                _log.exception("a listener of the audio state failed")


def _watch(engine: AudioEngine) -> None:
    engine.watch()
