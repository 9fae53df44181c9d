"""What callers outside of rooms hear."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
import soundfile

from softphone.errors import InvalidInput
from softphone.gateway.entrances.voice import Announcer, Prompt, Voice, decode
from softphone.gateway.sip.engine import FRAME_SAMPLES
from tests.fakes.sip_engine import FakeLegMedia

SILENCE = np.zeros(FRAME_SAMPLES, dtype=np.int16)

SPEAKER = """#!{python}
import io, sys, wave
text = sys.stdin.read()
if text == "fail":
    sys.exit(1)
out = io.BytesIO()
with wave.open(out, "wb") as file:
    file.setnchannels(1); file.setsampwidth(2); file.setframerate(16000)
    file.writeframes(b"\\x10\\x00" * 320 * len(text))
sys.stdout.buffer.write(out.getvalue())
"""


def sound(seconds: float, rate: int = 8000) -> bytes:
    out = io.BytesIO()
    soundfile.write(out, np.full(int(seconds * rate), 0.5), rate, format="WAV")
    return out.getvalue()


async def test_every_prompt_ships_and_can_be_heard() -> None:
    voice = Voice()
    for prompt in get_args(Prompt):
        frames = await voice.prompt(prompt)
        assert 1 < len(frames) / 50 < 10
        assert 10_000 < np.abs(frames).max() < 20_000
    voice.close()


async def test_own_sentences_are_spoken_where_a_program_can(tmp_path: Path) -> None:
    program = tmp_path / "speaker"
    program.write_text(SPEAKER.format(python=sys.executable))
    program.chmod(0o700)
    voice = Voice()
    stand_in = await voice.prompt("nobody-free")
    voice._program = str(program)
    assert len(await voice.sentence("four", "nobody-free")) == 4
    assert await voice.sentence("fail", "nobody-free") is stand_in
    assert await voice.sentence(None, "nobody-free") is stand_in
    voice._program = str(tmp_path / "gone")
    assert len(await voice.sentence("four", "nobody-free")) == 4
    assert await voice.sentence("other", "nobody-free") is stand_in
    voice.close()


@pytest.mark.parametrize("wrong", [b"", b"nonsense" * 100, sound(0), sound(2.5)])
def test_what_is_not_a_sound_is_refused(wrong: bytes) -> None:
    with pytest.raises(InvalidInput):
        decode(wrong, longest_s=2)


def test_sounds_become_whole_frames() -> None:
    frames = decode(sound(1.01), longest_s=2)
    assert frames.dtype == np.int16
    assert frames.shape == (51, FRAME_SAMPLES)


def test_an_announcer_plays_once_or_again_and_again() -> None:
    media = FakeLegMedia()
    port = Announcer(media)
    frames = np.stack([SILENCE + 1, SILENCE + 2])
    done: list[bool] = []
    port.play(frames, done=lambda: done.append(True))
    heard = []
    for _ in range(3):
        port.write(SILENCE)
        heard.append((int(media.outgoing[-1][0]), len(done)))
    assert heard == [(1, 0), (2, 1), (0, 1)]
    port.play(frames, repeat=True)
    for _ in range(5):
        port.write(SILENCE)
    assert [int(frame[0]) for frame in list(media.outgoing)[-5:]] == [1, 2, 1, 2, 1]
    port.be_quiet()
    port.write(SILENCE)
    assert not media.outgoing[-1].any()
    media.say(SILENCE + 7)
    assert port.read() is None
    assert not media.incoming
