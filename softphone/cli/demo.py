"""``softphone demo``: the whole way of a call on the practice line, with no account."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from softphone.cli import EXIT_FAILED, EXIT_OK
from softphone.errors import SoftphoneError

if TYPE_CHECKING:
    from softphone.domain.events import TelephonyEvent

_EPILOG = """\
Steps: dial the practice line's IVR, hear it, send DTMF and hear every tone back, hang up, then
ask for a call back, let it ring, answer it and hang up. Each step is one line of JSON:
  {"event": "demo-step", "step": "dial-out-answered", "ok": true, "tookSec": 0.21}

Runs without a display. With --screenshots the window plays the same steps and DIR gets one
picture for each.

exit codes:
  0  every step was seen
  1  a step was not seen
  4  the local gateway did not start

examples:
  softphone demo
  softphone demo --screenshots pictures
"""


def main(arguments: list[str]) -> int:
    """Run the command; returns its exit code."""
    options = _parser().parse_args(arguments)
    if options.screenshots is not None:
        return _in_window(options.screenshots)
    from softphone import logs
    from softphone.cli.running import report, run

    with logs.configure(stderr_level="info" if options.verbose else None):
        try:
            return run(_play())
        except SoftphoneError as error:
            return report("demo", error)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="softphone demo",
        description="Show the whole way of a call on the practice line.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--screenshots", metavar="DIR", type=Path, help="play in the window and save a picture each"
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="log to standard error")
    return parser


def _in_window(pictures: Path) -> int:
    from softphone.cli.display import missing_display

    if missing_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        pictures.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sys.stderr.write(f"softphone demo: {pictures} cannot be written: {error.strerror}.\n")
        return EXIT_FAILED
    from softphone.cli.running import report
    from softphone.demonstration.program import run_demonstration

    return run_demonstration(
        pictures,
        play=play_script,
        on_event=_print_event,
        on_error=lambda error: report("demo", error),
    )


async def _play() -> int:
    from softphone.backends.registry import local_backend
    from softphone.headless.operator import HeadlessOperator
    from softphone.headless.stage import HeadlessStage
    from softphone.storage.settings import LocalSettings

    with tempfile.TemporaryDirectory(prefix="softphone-demo-") as folder:
        backend = await local_backend(LocalSettings(), "Demo", data_dir=Path(folder))
        async with HeadlessOperator(backend, on_event=_print_event) as operator:
            return await play_script(HeadlessStage(operator))


async def play_script(stage: Any) -> int:
    """Play the script on a stage, print each step and the result; returns the exit code.

    Args:
        stage: a `softphone.headless.stage.DemoStage`.
    """
    from softphone.cli.running import print_line
    from softphone.headless.demo_script import DemoScript

    ok = True
    steps = 0
    async for result in DemoScript(stage).play():
        shown = {"event": "demo-step", "step": result.name, "ok": result.ok}
        shown["tookSec"] = result.took_s
        if result.problem:
            shown["problem"] = result.problem
            sys.stderr.write(f"softphone demo: {result.name}: {result.problem}\n")
        print_line(shown)
        ok = ok and result.ok
        steps += 1
    print_line({"event": "demo-finished", "ok": ok, "steps": steps})
    return EXIT_OK if ok else EXIT_FAILED


def _print_event(event: TelephonyEvent) -> None:
    from softphone.cli.running import print_line
    from softphone.headless.event_lines import event_object

    shown = event_object(event)
    if shown is not None:
        print_line(shown)
