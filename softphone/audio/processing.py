"""What is done to the microphone's sound before it leaves, for backends that do not do it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from softphone.audio.playout import Playout
from softphone.domain.audio import Processing

if TYPE_CHECKING:
    from softphone.audio.cells import Cells

_log = logging.getLogger(__name__)

CALM_S = 0.3
"""So long after the microphone opens the library is not loaded yet: a call is being placed then,
and loading holds the interpreter for some 100 ms, once."""

NOISE_LEVEL = 1
"""Of 0 to 3; this one lowers steady noise by 12 dB."""

MOST_GAIN_DB = 12.0
"""The library's own limit of 50 dB would lift what is left of noise and echo as well."""

_SPARE_MS = 40
"""How much of what was played may wait for the microphone longer than needed. Sound takes at
least the two devices' buffers to come back, and the canceller must know it before that."""

_MISSING = "Echo cancelling does not work on this machine. Use a headset."


class VoiceCleaner:
    """Cancels echo, suppresses noise and levels the voice: AEC3, NS and AGC2 of WebRTC.

    The canceller finds out by itself how much later than played a sound comes back, up to some
    450 ms; it is given what the speaker takes in the order in which the microphone brings.

    Args:
        rate: of both directions in Hz.
        processing: what to do; something at least.

    Raises:
        ImportError: there is no build of the library for this machine.
    """

    def __init__(self, rate: int, processing: Processing) -> None:
        import numpy as np
        from pywebrtc_audio import AudioProcessor

        self._array = np.frombuffer
        self._sample = np.int16
        self._played = Playout(rate, prefill_ms=0, spare_ms=_SPARE_MS)
        self._cancels = processing.echo_cancelling
        self._processor = AudioProcessor(
            sample_rate=rate,
            echo_cancellation=processing.echo_cancelling,
            noise_suppression=processing.noise_suppression,
            auto_gain_control=processing.automatic_gain,
            ns_level=NOISE_LEVEL,
            agc_max_gain_db=MOST_GAIN_DB,
        )

    @property
    def reference(self) -> Callable[[bytes], None] | None:
        """Takes what the speaker plays, on its thread; None when nobody needs it."""
        return self._played.put if self._cancels else None

    def clean(self, frame: bytes) -> bytes:
        """The same 20 ms of the microphone without what does not belong there. Audio thread."""
        near = self._array(frame, self._sample)
        if not self._cancels:
            return self._processor.process(near).tobytes()
        far = self._array(self._played.take(len(near)), self._sample)
        return self._processor.process(near, far).tobytes()


class Treatment:
    """Keeps the audio callbacks' cleaner as it is wished. Worker thread.

    Args:
        cells: where the callbacks look for it.
        make: makes a cleaner.
    """

    def __init__(
        self, cells: Cells, make: Callable[[int, Processing], VoiceCleaner] = VoiceCleaner
    ) -> None:
        self._cells = cells
        self._make = make
        self._now: tuple[int, Processing] | None = None
        self._loaded = False
        self.problem = ""

    def bring(self, rate: int, wished: Processing | None, open_s: float) -> None:
        """Do this to a microphone that has been open so long; None when there is nothing to do."""
        wanted = None if wished is None else (rate, wished)
        if wanted == self._now or (wanted is not None and not self._may_load(open_s)):
            return
        self._now = wanted
        self.problem = ""
        cleaner = None if wanted is None else self._made(*wanted)
        self._cells.reference = None if cleaner is None else cleaner.reference
        self._cells.clean = None if cleaner is None else cleaner.clean

    def _may_load(self, open_s: float) -> bool:
        return self._loaded or open_s >= CALM_S

    def _made(self, rate: int, wished: Processing) -> VoiceCleaner | None:
        self._loaded = True
        try:
            return self._make(rate, wished)
        except ImportError as missing:
            _log.warning("no processing of the microphone: %s", missing)
            self.problem = _MISSING if wished.echo_cancelling else ""
            return None
