"""What callers outside of rooms hear: prompts and music, at the pace of the mixer's ticks."""

from __future__ import annotations

import asyncio
import io
import logging
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np
import numpy.typing as npt

from softphone.errors import InvalidInput, SoftphoneError
from softphone.gateway.mixing.music import hold_music
from softphone.gateway.sip.engine import FRAME_SAMPLES, MIX_RATE, LegMedia, Pcm
from softphone.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)

Frames = npt.NDArray[np.int16]
"""Sound at `MIX_RATE`, one row for each frame."""

Prompt = Literal[
    "enter-code",
    "wrong-code",
    "wait-for-start",
    "not-begun",
    "code-refused",
    "room-full",
    "nobody-free",
]

SPEECH_S: Final = 5.0
_SPEECH_PROGRAM: Final = "espeak-ng"
_SPOKEN_MAX: Final = 64
_PEAK: Final = 0.5


class Announcer:
    """A mixer port in front of a leg's audio: what it plays takes the place of the room's.

    Args:
        media: the leg's audio.
    """

    def __init__(self, media: LegMedia) -> None:
        self._media = media
        self._lock = threading.Lock()
        self._frames: Frames | None = None
        self._next = 0
        self._repeats = False
        self._done: Callable[[], object] | None = None

    def play(
        self, frames: Frames, *, repeat: bool = False, done: Callable[[], object] | None = None
    ) -> None:
        """Play from the next tick on, in place of what was playing.

        Args:
            frames: the sound.
            repeat: until something else is played.
            done: called on the mixer's thread after the last frame.
        """
        with self._lock:
            self._frames, self._next = frames, 0
            self._repeats, self._done = repeat, done

    def be_quiet(self) -> None:
        """Stop what is playing; its ``done`` is not called."""
        with self._lock:
            self._frames = self._done = None

    def read(self) -> Pcm | None:
        """Nothing: nobody listens here. Mixer thread only."""
        self._media.read()
        return None

    def write(self, frame: Pcm) -> None:
        """Send the next frame of what is playing, else ``frame``. Mixer thread only."""
        with self._lock:
            playing, done = self._take()
        self._media.write(frame if playing is None else playing)
        if done is not None:
            done()

    def _take(self) -> tuple[Pcm | None, Callable[[], object] | None]:
        if self._frames is None or not len(self._frames):
            done, self._done = self._done, None
            return None, done
        frame: Pcm = self._frames[self._next]
        self._next += 1
        if self._next < len(self._frames):
            return frame, None
        self._next = 0
        if self._repeats:
            return frame, None
        done, self._frames, self._done = self._done, None, None
        return frame, done


class Voice:
    """Prompts as sound, read or made once, beside the loop."""

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(1, "prompts")
        self._prompts: dict[Prompt, Frames] = {}
        self._spoken: dict[str, Frames] = {}
        self._program = shutil.which(_SPEECH_PROGRAM)

    def close(self) -> None:
        """End the worker."""
        self._worker.shutdown(wait=False, cancel_futures=True)

    async def prompt(self, prompt: Prompt) -> Frames:
        """A prompt that comes with the program; silence when its file is gone."""
        known = self._prompts.get(prompt)
        if known is None:
            known = self._prompts[prompt] = await self._run(_read_prompt, prompt)
        return known

    async def sentence(self, text: str | None, otherwise: Prompt) -> Frames:
        """A sentence of the customer's own.

        It takes a speech program on this machine to say it; without one, or when that fails, a
        prompt that comes with the program is the answer.
        """
        if text is None or self._program is None:
            return await self.prompt(otherwise)
        known = self._spoken.get(text)
        if known is None:
            known = await self._speak(self._program, text)
            if known is None:
                return await self.prompt(otherwise)
            while len(self._spoken) >= _SPOKEN_MAX:
                self._spoken.pop(next(iter(self._spoken)))
            self._spoken[text] = known
        return known

    async def _speak(self, program: str, text: str) -> Frames | None:
        try:
            process = await asyncio.create_subprocess_exec(
                program,
                *("--stdin", "--stdout", "-s", "150"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
            )
        except OSError as error:
            _log.warning("the speech program cannot be started: %s", error)
            return None
        try:
            async with asyncio.timeout(SPEECH_S):
                sound, _ = await process.communicate(text.encode())
        except TimeoutError:
            _log.warning("the speech program took too long")
            return None
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        try:
            return await self._run(_normalised, sound)
        except SoftphoneError as error:
            _log.warning("the speech program's sound cannot be used: %s", error)
            return None

    async def _run(self, work: Callable[[Any], Frames], given: Any) -> Frames:
        return await asyncio.get_running_loop().run_in_executor(self._worker, work, given)


@cache
def our_music() -> Frames:
    """The music that comes with the program."""
    return hold_music().astype(np.int16)


def decode(sound: bytes, *, longest_s: float) -> Frames:
    """A sound file as frames, mixed down to one channel.

    Raises:
        InvalidInput: it is not a sound, is empty, or is longer than ``longest_s``.
    """
    import soundfile
    import soxr

    remedy = f"Use an MP3, WAV, FLAC or OGG file of at most {longest_s:g} s."
    try:
        with soundfile.SoundFile(io.BytesIO(sound)) as file:
            most = int(longest_s * file.samplerate) + 1
            samples = file.read(most, dtype="float32", always_2d=True)
            rate = file.samplerate
    except (soundfile.LibsndfileError, RuntimeError, TypeError) as error:
        raise InvalidInput("sound", "cannot be read as a sound file", remedy) from error
    if not len(samples) or len(samples) == most:
        raise InvalidInput("sound", "is empty or too long", remedy)
    mono = soxr.resample(samples.mean(axis=1), rate, MIX_RATE)
    mono = np.concatenate((mono, np.zeros(-len(mono) % FRAME_SAMPLES, dtype=mono.dtype)))
    whole: Frames = np.clip(mono * 32767, -32768, 32767).astype(np.int16)
    return whole.reshape(-1, FRAME_SAMPLES)


def _read_prompt(prompt: Prompt) -> Frames:
    try:
        return decode(resource("sounds", f"{prompt}.flac").read_bytes(), longest_s=60)
    except (SoftphoneError, OSError) as error:
        _log.error("the prompt %s is missing: %s", prompt, error)
        return np.zeros((1, FRAME_SAMPLES), dtype=np.int16)


def _normalised(sound: bytes) -> Frames:
    frames = decode(sound, longest_s=120)
    peak = int(np.abs(frames.astype(np.int32)).max())
    louder: Frames = (frames * (_PEAK * 32767 / max(peak, 1))).astype(np.int16)
    return louder
