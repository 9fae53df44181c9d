"""The real window process on a private screen, with files of its own."""

from __future__ import annotations

import contextlib
import json
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.fakes.screen import Screen
from tests.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = PATIENCE_S
"""How long anything may take on a machine that does other things too."""

FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def private_environment(base: Mapping[str, str], folder: Path) -> dict[str, str]:
    """``base`` with every folder of the program below ``folder``, and no sound server."""
    made = {k: v for k, v in base.items() if not k.startswith(("SOFTPHONE_", "PULSE_"))}
    made |= {"HOME": str(folder), "PYTHONPATH": str(ROOT), "LANG": "en_US.UTF-8"}
    made["PULSE_SERVER"] = f"unix:{folder}/no-sound-server"
    made["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder}/no-bus"
    for name in FOLDERS:
        place = folder / name.lower()
        place.mkdir(mode=0o700, exist_ok=True)
        made[name] = str(place)
    return made


class WindowProcess:
    """One run of ``softphone``, driven by keys and clicks and looked at through a probe.

    Args:
        screen: where it appears and who types.
        environment: see `private_environment`.
        arguments: of the command line.
        command: the program; the observed one by default.
    """

    def __init__(
        self,
        screen: Screen,
        environment: Mapping[str, str],
        *arguments: str,
        preexec: Any = None,
    ) -> None:
        self.screen = screen
        self.environment = dict(environment)
        self.events: list[dict[str, Any]] = []
        self._ours, theirs = socket.socketpair()
        self._rest = b""
        self._asked = 0
        self._answers: dict[int, dict[str, Any]] = {}
        self._log = Path(environment["HOME"]) / "stderr.txt"
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(
                (sys.executable, "-m", "tests.fakes.observed_window", *arguments),
                env={**environment, "WINDOW_PROBE": str(theirs.fileno())},
                pass_fds=[theirs.fileno()],
                cwd=ROOT,
                stdout=log,
                stderr=log,
                preexec_fn=preexec,
            )
        theirs.close()

    # -- looking -----------------------------------------------------------------------------

    def look(self, expression: str) -> Any:
        """The value of an expression in the window process."""
        return self._ask({"look": expression}, expression, LIMIT_S)

    def until(self, expression: str, limit_s: float = LIMIT_S) -> Any:
        """Wait until an expression is true there; its value."""
        return self._ask({"until": expression}, expression, limit_s)

    def mark(self) -> int:
        """Where in the list of events we are; what came before counts as past."""
        self.look("1")
        return len(self.events)

    def event(
        self, what: str, *, since: int = 0, limit_s: float = LIMIT_S, **values: Any
    ) -> dict[str, Any]:
        """Wait for something that happens, with these values."""
        deadline = time.monotonic() + limit_s
        seen = since
        while True:
            while seen < len(self.events):
                told = self.events[seen]
                seen += 1
                if told["what"] == what and all(told.get(k) == v for k, v in values.items()):
                    return told
            self._read(deadline, f"{what} {values}")

    def row(self, part: str) -> dict[str, Any]:
        """The row of this number or name."""
        return dict(self.look(f"row({part!r})"))

    def until_state(self, part: str, state: str, limit_s: float = LIMIT_S) -> None:
        """Wait until that row says so in words."""
        self.until(f"state({part!r}) == {state!r}", limit_s)

    # -- acting ------------------------------------------------------------------------------

    def click(self, expression: str) -> None:
        """Click into the middle of a widget, as soon as it is visible and stays where it is."""
        x, y = self._settled(f"place({expression})")
        self.screen.click(x, y)

    def click_row(self, part: str, action: str) -> None:
        """Click a row's button; again when the rows moved meanwhile, which the list ignores."""
        before = self.look("row_actions()")
        for last in (False, False, True):
            x, y = self._settled(f"row_button({part!r}, {action!r})")
            self.screen.click(x, y)
            try:
                self.until(f"row_actions() > {before}", 5)
                return
            except AssertionError:
                if last:
                    raise

    def _settled(self, expression: str) -> Any:
        """What it says twice in a row: a window that opens is moved by the desktop first."""
        before = self.until(expression)
        while (now := self.until(expression)) != before:
            before = now
        return now

    def enter(self, number: str) -> None:
        """Type a number into the dial field and press Enter."""
        self.screen.key("F5")
        self.until("window.dialer.field.edit.hasFocus()")
        self.screen.type(number)
        self.screen.key("Return")

    def ready(self) -> None:
        """Wait until it can dial."""
        self.event("link_changed", status="up", limit_s=2 * LIMIT_S)
        self.until("window.isActiveWindow()")

    # -- processes ---------------------------------------------------------------------------

    @property
    def gateway_pid(self) -> int:
        """The gateway child."""
        (pid,) = children(self.process.pid)
        return pid

    @property
    def practice_line_pid(self) -> int:
        """The practice line, child of the gateway."""
        (pid,) = children(self.gateway_pid)
        return pid

    def log(self) -> str:
        """What it printed, and its log file."""
        files = [self._log, *Path(self.environment["XDG_STATE_HOME"]).rglob("*.log")]
        return "\n".join(file.read_text(errors="replace") for file in files)

    def wait_ended(self, limit_s: float = LIMIT_S) -> int:
        """Wait for its end; the exit code."""
        return self.process.wait(limit_s)

    def close(self) -> None:
        """End it by its id, politely first."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(LIMIT_S)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._ours.close()

    def _ask(self, asked: dict[str, Any], words: str, limit_s: float) -> Any:
        self._asked += 1
        number = self._asked
        self._ours.sendall(json.dumps({"ask": number, **asked}).encode() + b"\n")
        deadline = time.monotonic() + limit_s
        while number not in self._answers:
            try:
                self._read(deadline, words)
            except AssertionError as error:
                if "until" not in asked or self.process.poll() is not None:
                    raise
                now = self._ask({"look": f"repr({words})"}, words, 5)
                raise AssertionError(f"{error}\nit is now {now}") from None
        answer = self._answers.pop(number)
        if "problem" in answer:
            raise AssertionError(f"{words}: {answer['problem']}")
        return answer["value"]

    def _read(self, deadline: float, words: str) -> None:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([self._ours], [], [], left)[0]:
            raise AssertionError(f"not seen in time: {words}\n{self._story()}")
        more = self._ours.recv(1 << 16)
        if not more:
            raise AssertionError(f"the window ended; waited for {words}\n{self._story()}")
        *lines, self._rest = (self._rest + more).split(b"\n")
        for line in lines:
            told = json.loads(line)
            if "answer" in told:
                self._answers[told["answer"]] = told
            else:
                self.events.append(told)

    def _story(self) -> str:
        """What led here, for the failure's message."""
        told = [str(e)[:300] for e in self.events[-8:] if e["what"] != "timeline_added"]
        return "\n".join([*told, self.log()[-2000:]])


def children(pid: int) -> list[int]:
    """Process ids of the direct children."""
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(OSError):
            found += [int(child) for child in (task / "children").read_text().split()]
    return found


def alive(pid: int) -> bool:
    """Whether the process runs."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@contextlib.contextmanager
def window_process(
    screen: Screen, folder: Path, *arguments: str, more: Mapping[str, str] | None = None
) -> Iterator[WindowProcess]:
    """The program, ready to dial; ended with the block."""
    environment = private_environment(screen.environment, folder) | dict(more or {})
    window = WindowProcess(screen, environment, *arguments)
    try:
        window.ready()
        yield window
    finally:
        window.close()
