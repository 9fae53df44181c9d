#!/usr/bin/env python3
"""Makes the spoken prompts under resources/sounds with espeak-ng, which only this script needs.

Run it again after changing a sentence: `python packaging/make-prompts.py`. The program may be
named by the variable ESPEAK_NG, and its options by further arguments (for example --path=DIR).
The sounds are the program's output, made from our sentences, and are under this project's licence.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import soundfile
import soxr

RATE = 16_000
PEAK = 0.5
SILENCE = 0.004
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"

PROMPTS = {
    "enter-code": "Welcome. Please enter the code of your meeting, then press the pound key.",
    "wrong-code": "This code is not known. Please try again.",
    "wait-for-start": "Thank you. Your meeting has not begun yet. Please stay on the line.",
    "not-begun": "Your meeting has not begun yet. Please call again later. Goodbye.",
    "code-refused": "This code is not known. Please check the invitation and call again. Goodbye.",
    "room-full": "Your meeting can not take another caller now. Please call again later. Goodbye.",
    "nobody-free": "We are sorry. Nobody can take your call right now. Please call again. Goodbye.",
}


def speak(text: str, options: list[str]) -> np.ndarray:
    """The sentence at `RATE`, trimmed of silence and brought to `PEAK`."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "spoken.wav"
        program = os.environ.get("ESPEAK_NG", "espeak-ng")
        command = [program, *options, "-v", "en-us", "-s", "150", "-w", str(file), text]
        subprocess.run(command, check=True)
        samples, rate = soundfile.read(file, dtype="float32")
    spoken = soxr.resample(samples, rate, RATE, quality="VHQ")
    loud = np.flatnonzero(np.abs(spoken) > SILENCE)
    spoken = spoken[max(0, loud[0] - RATE // 50) : loud[-1] + RATE // 10]
    return spoken * (PEAK / np.abs(spoken).max())


def main() -> None:
    """Write every prompt."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in PROMPTS.items():
        soundfile.write(FOLDER / f"{name}.flac", speak(text, sys.argv[1:]), RATE, subtype="PCM_16")


if __name__ == "__main__":
    main()
