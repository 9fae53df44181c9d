"""Whether the far parties hear nothing of the operator, told from what is measured.

Neither a wish nor a setting counts: only levels of the open microphone, the measured mute, and the
count of frames that left. The operator's own clock orders the samples, so nothing here waits.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from softphone.domain.session import Session, SessionState

SPEECH_LEVEL = 0.05
"""Peak from which a sample may be speech, 0.0-1.0; -26 dB of full scale."""

SPEECH_S = 1.0
"""So much speech within `WINDOW_S` counts as talking; a cough or a few keys do not."""

WINDOW_S = 3.0
CALM_S = 5.0
"""So long without speech ends what was told of a muted operator."""

SILENT_S = 5.0
"""So long a microphone without any sound, or without a frame that leaves, is normal."""

GATED_S = 30.0
"""The same for a microphone that was silent and then had sound: it cuts out quiet by itself."""

GAP_S = 2.0
"""After so long without a sample nothing from before counts."""

_JOINED_S = 0.25
"""Two loud samples at most so far apart are one piece of speech."""


class Unheard(Enum):
    """Why the far parties hear nothing."""

    MUTED = "muted"
    """The operator speaks into a muted microphone."""

    SILENT = "silent"
    """The microphone delivers digital silence, or nothing."""

    UNSENT = "unsent"
    """The microphone has sound, but no frame leaves this machine."""


@dataclass(frozen=True, slots=True)
class MicrophoneSample:
    """What is measured at one moment.

    Attributes:
        at: monotonic seconds.
        level: highest peak since the sample before, 0.0-1.0; exactly 0.0 is digital silence.
        muted: no frame leaves because the operator wished so, as measured.
        sent: frames that left so far; only whether it changes matters.
        device: id of the microphone in use.
    """

    at: float
    level: float
    muted: bool
    sent: int
    device: str


def listening(sessions: Iterable[Session]) -> bool:
    """Whether anybody should hear the operator now: answered, on no hold, and not muted alone."""
    return any(
        session.state is SessionState.ACTIVE
        and not (session.local_hold or session.remote_hold or session.muted or session.stale)
        for session in sessions
    )


class UnheardWatch:
    """Takes samples while somebody listens, and says whether the operator is heard."""

    def __init__(self) -> None:
        self._last: MicrophoneSample | None = None
        self._speech: deque[tuple[float, float]] = deque()
        self._loud_at: float | None = None
        self._quiet_since: float | None = None
        self._patience = SILENT_S
        self._sound_at = 0.0
        self._sent_at = 0.0
        self._verdict: Unheard | None = None

    def reset(self) -> None:
        """Nobody listens, or nothing is measured any more; what a device is like stays known."""
        self._speech.clear()
        self._loud_at = None
        self._verdict = None
        if self._last is not None:
            self._last = replace(self._last, at=float("-inf"))

    def take(self, sample: MicrophoneSample) -> Unheard | None:
        """Why nobody hears the operator, or None, as of this sample."""
        last, self._last = self._last, sample
        if last is None or last.device != sample.device:
            self._patience = SILENT_S
            self._begin(sample)
        elif last.muted is not sample.muted or sample.at - last.at > GAP_S:
            self._begin(sample)
        elif sample.sent != last.sent:
            self._sent_at = sample.at
        self._verdict = self._while_muted(sample) if sample.muted else self._while_live(sample)
        return self._verdict

    def _begin(self, sample: MicrophoneSample) -> None:
        self._speech.clear()
        self._loud_at = None
        self._verdict = None
        self._sound_at = self._sent_at = sample.at

    def _while_muted(self, sample: MicrophoneSample) -> Unheard | None:
        self._gather_speech(sample)
        if self._verdict is not None:
            calm = self._loud_at is None or sample.at - self._loud_at >= CALM_S
            return None if calm else self._verdict
        spoken = sum(seconds for _, seconds in self._speech)
        return Unheard.MUTED if spoken >= SPEECH_S else None

    def _gather_speech(self, sample: MicrophoneSample) -> None:
        """Add up what is loud in a row: a single loud sample is a click or a key."""
        if sample.level >= SPEECH_LEVEL:
            if self._loud_at is not None and sample.at - self._loud_at <= _JOINED_S:
                self._speech.append((sample.at, sample.at - self._loud_at))
            self._loud_at = sample.at
        while self._speech and sample.at - self._speech[0][0] > WINDOW_S:
            self._speech.popleft()

    def _while_live(self, sample: MicrophoneSample) -> Unheard | None:
        if sample.level > 0.0:
            if self._verdict is Unheard.SILENT:
                self._patience = GATED_S
            self._sound_at = sample.at
        elif sample.at - self._sound_at >= self._patience:
            return Unheard.SILENT
        return Unheard.UNSENT if sample.at - self._sent_at >= SILENT_S else None
