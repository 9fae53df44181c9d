"""Take the README's pictures: the real program in calls with the practice line.

Run ``python -m tests.screens.portrait``; needs Xvfb, openbox, xdotool and PulseAudio.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

from tests.fakes.pulse import PulseServer
from tests.fakes.screen import Screen, screen
from tests.fakes.window_process import ROOT, WindowProcess, private_environment
from tests.tones import sine

PICTURES = ROOT / "resources" / "screens"
IVR, BUSY, NO_ANSWER = "+15550100002", "+15550100003", "+15550100005"


def take(shown: Screen, folder: Path) -> None:
    """One run of the program, one picture for each colour scheme."""
    with PulseServer(folder / "pulse") as sound:
        sound.add_sink("Speaker")
        sound.add_sink("Mouth")
        sound.add_microphone("Headset", "Mouth")
        sound.control("set-default-sink", "Speaker")
        sound.control("set-default-source", "Headset")
        environment = private_environment(shown.environment, folder)
        environment |= {k: v for k, v in sound.environment.items() if k.startswith("PULSE_")}
        window = WindowProcess(shown, environment)
        voice = _speak(folder / "voice.wav", sound)
        try:
            _play(window)
            for scheme in ("Light", "Dark"):
                _picture(window, scheme)
        finally:
            voice.kill()
            voice.wait()
            window.close()


def _play(window: WindowProcess) -> None:
    window.ready()
    window.until("audio.state.microphone and audio.state.speaker")
    window.enter(BUSY)
    window.until_state(BUSY, "Busy")
    window.enter(NO_ANSWER)
    window.until_state(NO_ANSWER, "Ringing")
    window.enter(IVR)
    window.until("window.dialer.keypad.mode.value == 'tones'")
    window.look("clip('4321')")
    window.click("window.dialer.keypad.pad.key('5')")
    window.event("tones_progress", done=True)
    since = window.mark()
    window.screen.key("ctrl+v")
    window.click("window.dialer.keypad.strip.send")
    window.event("tones_progress", since=since, done=True, text="4321")
    window.until("[s for s in controller.store.live() if s.quality and s.quality.mos]")
    window.look("window.dialer.focus_field()")
    window.screen.type("+12015550123")
    window.screen.xdotool("mousemove", "1590", "990")
    window.event("session_changed", since=window.mark(), state="active")


def _picture(window: WindowProcess, scheme: str) -> None:
    window.look(f"wear(is_dark={scheme == 'Dark'})")
    window.event("session_changed", since=window.mark(), state="active")
    PICTURES.mkdir(exist_ok=True)
    window.look(f"painted({str(PICTURES / f'console-{scheme.lower()}.png')!r})")


def _speak(file: Path, sound: PulseServer) -> subprocess.Popen[bytes]:
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(16_000)
        out.writeframes(sine(300, 60, level=0.3).tobytes())
    command = ["paplay", "--device=Mouth", str(file)]
    return subprocess.Popen(command, env={**os.environ, **sound.environment})


def main() -> int:
    """Take the pictures."""
    with screen("1600x1000x24") as shown, tempfile.TemporaryDirectory() as folder:
        take(shown, Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
