"""Draw the real window with scripted calls and save pictures of it.

Run ``python -m tests.screens.render [folder]``; it starts one process for each picture, because
the scale of the screen is fixed when a process starts. With ``--one SCENE THEME WIDTH HEIGHT
FILE`` it draws a single picture in this process.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCENES = ("start", "empty", "calls", "tones", "trouble", "options", "audio", "shortcuts", "quit")
SCENES += ("offer", "queue", "held", "transfer", "moving", "consult", "asked")
SCENES += ("waiting-tones", "macro")
SCENES += ("history", "contacts", "contact-problems", "erase", "command-bar", "proposals")
SCENES += ("floor", "wide-floor", "past-floor", "settings-supervise")
SCENES += ("settings-general", "settings-profiles", "settings-audio", "settings-calls")
SCENES += ("settings-trunks", "settings-directories", "settings-directory-form", "settings-privacy")
PLATES = (
    ("calls", "light", "1360", "860", "1"),
    ("calls", "dark", "1360", "860", "1"),
    ("calls", "light", "1000", "640", "1"),
    ("calls", "light", "1360", "860", "2"),
    ("calls", "dark", "1360", "860", "2"),
    ("empty", "light", "1360", "860", "1"),
    ("start", "dark", "1360", "860", "1"),
    ("tones", "light", "1360", "860", "1"),
    ("tones", "dark", "1000", "640", "1"),
    ("waiting-tones", "light", "1360", "860", "2"),
    ("waiting-tones", "dark", "1000", "640", "1"),
    ("macro", "light", "1360", "860", "1"),
    ("macro", "dark", "1360", "860", "2"),
    ("trouble", "dark", "1360", "860", "1"),
    ("trouble", "light", "1000", "640", "1"),
    ("options", "light", "1360", "860", "1"),
    ("audio", "dark", "1360", "860", "1"),
    ("shortcuts", "light", "1360", "860", "1"),
    ("quit", "light", "1360", "860", "1"),
    ("offer", "light", "1360", "860", "1"),
    ("offer", "dark", "1000", "640", "1"),
    ("queue", "light", "1360", "860", "1"),
    ("queue", "dark", "1000", "640", "1"),
    ("queue", "dark", "1360", "860", "2"),
    ("held", "light", "1360", "860", "1"),
    ("held", "dark", "1000", "640", "1"),
    ("transfer", "light", "1360", "860", "1"),
    ("moving", "dark", "1360", "860", "1"),
    ("consult", "dark", "1360", "860", "1"),
    ("asked", "light", "1360", "860", "1"),
    ("history", "light", "1360", "860", "1"),
    ("history", "dark", "1000", "640", "1"),
    ("history", "dark", "1360", "860", "2"),
    ("contacts", "dark", "1360", "860", "1"),
    ("contacts", "light", "1000", "640", "1"),
    ("contact-problems", "light", "1360", "860", "2"),
    ("erase", "light", "1360", "860", "1"),
    ("command-bar", "light", "1360", "860", "1"),
    ("command-bar", "dark", "1000", "640", "2"),
    ("proposals", "dark", "1360", "860", "1"),
    ("proposals", "light", "1000", "640", "2"),
    ("floor", "light", "1360", "860", "1"),
    ("floor", "dark", "1360", "860", "1"),
    ("floor", "dark", "1000", "640", "1"),
    ("past-floor", "light", "1360", "860", "1"),
    ("past-floor", "dark", "1000", "640", "1"),
    ("settings-supervise", "light", "1000", "640", "1"),
    ("wide-floor", "dark", "1360", "860", "1"),
    ("wide-floor", "light", "1360", "860", "1"),
    ("wide-floor", "light", "1360", "860", "2"),
    ("settings-general", "light", "1360", "860", "1"),
    ("settings-audio", "dark", "1360", "860", "1"),
    ("settings-calls", "light", "1000", "640", "1"),
    ("settings-directories", "light", "1360", "860", "1"),
    ("settings-directory-form", "dark", "1360", "860", "2"),
    ("settings-privacy", "dark", "1360", "860", "1"),
)


def render_all(folder: Path) -> list[Path]:
    """Draw every plate; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for scene, theme, width, height, scale in PLATES:
        file = folder / f"{scene}-{theme}-{width}x{height}@{scale}.png"
        environment = {**os.environ, "QT_SCALE_FACTOR": scale}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        command = [sys.executable, "-m", "tests.screens.render", "--one"]
        subprocess.run(
            [*command, scene, theme, width, height, str(file)],
            env=environment,
            check=True,
            timeout=60,
        )
        files.append(file)
    return files


def render_one(scene: str, theme: str, width: int, height: int, file: Path) -> None:
    """Draw one picture in this process."""
    from PySide6.QtWidgets import QApplication

    from tests.screens import scenes

    app = QApplication([])
    window = scenes.show(app, scene, dark=theme == "dark", size=(width, height))
    if not scenes.picture(window).save(str(file)):
        raise SystemExit(f"cannot write {file}")
    window.unbind()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        _, _, scene_, theme_, width_, height_, file_ = sys.argv
        render_one(scene_, theme_, int(width_), int(height_), Path(file_))
    else:
        for path in render_all(Path(sys.argv[1] if sys.argv[1:] else "artifacts/screens")):
            sys.stdout.write(f"{path}\n")
