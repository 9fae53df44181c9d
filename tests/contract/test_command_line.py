"""The commands as a user runs them: exit codes, and one JSON line for each event."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from softphone.backends.gateway.endpoint import Address
from tests.fakes.gateway_process import KEY
from tests.fakes.practice_room import BUSY, ECHO, NO_ANSWER

pytestmark = [pytest.mark.sip, pytest.mark.timeout(90)]


def run(
    *arguments: str, home: Path, key: str | None = KEY
) -> tuple[int, list[dict[str, Any]], str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "SOFTPHONE_"))}
    environment |= {"HOME": str(home)}
    if key is not None:
        environment["SOFTPHONE_API_KEY"] = key
    done = subprocess.run(
        [sys.executable, "-m", "softphone", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def names(lines: list[dict[str, Any]]) -> list[str]:
    return [line["event"] for line in lines]


def test_an_answered_call(gateway_process: Address, tmp_path: Path) -> None:
    code, lines, errors = run(
        *("dial", ECHO, "--gateway", gateway_process.url, "--dtmf", "12", "--hangup-after", "0.3"),
        home=tmp_path,
    )
    assert code == 0, errors
    assert "session-started" in names(lines)
    order = [n for n in names(lines) if n.startswith("dialout-")]
    assert order == ["dialout-connected", "dialout-answered", "dialout-stopped"]
    assert lines[-1]["event"] == "session-ended"
    assert lines[-1]["answered"] is True and lines[-1]["exitCode"] == 0
    assert not any(KEY in json.dumps(line) for line in lines)


def test_busy_and_no_answer_exit_with_3(gateway_process: Address, tmp_path: Path) -> None:
    base = ("--gateway", gateway_process.url)
    code, lines, _ = run("dial", BUSY, *base, home=tmp_path)
    assert code == 3 and lines[-1]["sipCode"] == 486
    code, lines, _ = run("dial", NO_ANSWER, *base, "--timeout", "1", home=tmp_path)
    assert code == 3 and lines[-1]["outcome"] == "no-answer"


@pytest.mark.parametrize(
    "arguments",
    [
        ("dial",),
        ("dial", "nonsense"),
        ("dial", ECHO, "--dtmf", "x!"),
        ("dial", ECHO, "--hangup-after", "-1"),
        ("dial", ECHO, "--timeout", "soon"),
        ("dial", ECHO, "--profile", "Nowhere"),
        ("dial", ECHO, "--api-key-file", "/nonexistent"),
        ("dial", ECHO, "--gateway", "http://127.0.0.1:9", "--api-key-file", "/nonexistent"),
        ("dial", ECHO, "--gateway", "ftp://127.0.0.1"),
        ("dial", "sip:a@b\r\nX: y"),
    ],
)
def test_bad_input_exits_with_2(arguments: tuple[str, ...], tmp_path: Path) -> None:
    code, _, errors = run(*arguments, home=tmp_path)
    assert code == 2 and errors


def test_no_gateway_exits_with_4(tmp_path: Path) -> None:
    code, lines, errors = run("dial", ECHO, "--gateway", "http://127.0.0.1:9", home=tmp_path)
    assert code == 4 and lines[-1]["event"] == "error" and "cannot" in errors


def test_a_foreign_key_exits_with_4(gateway_process: Address, tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("not-the-key-not-the-key-not-the-key\n")
    arguments = ("--gateway", gateway_process.url, "--api-key-file", str(file))
    code, lines, errors = run("dial", ECHO, *arguments, home=tmp_path, key=None)
    assert code == 4 and lines[-1]["event"] == "error" and "key" in errors


def test_an_interrupt_hangs_up(gateway_process: Address, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "softphone", "dial", ECHO, "--gateway", gateway_process.url],
        env=os.environ | {"HOME": str(tmp_path), "SOFTPHONE_API_KEY": KEY},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    seen = []
    for line in process.stdout:
        seen.append(json.loads(line)["event"])
        if seen[-1] == "dialout-answered":
            process.send_signal(signal.SIGINT)
    process.stdout.close()
    assert process.wait(timeout=10) == 130
    assert "dialout-stopped" in seen and seen[-1] == "session-ended"


def test_the_demonstration_is_seen_to_its_end(tmp_path: Path) -> None:
    code, lines, errors = run("demo", home=tmp_path, key=None)
    steps = [line for line in lines if line["event"] == "demo-step"]
    assert code == 0, errors
    assert len(steps) == 10 and all(step["ok"] for step in steps)
    assert lines[-1] == {"event": "demo-finished", "ok": True, "steps": 10}


def test_the_doctor_explains_every_problem(tmp_path: Path) -> None:
    code, lines, errors = run("doctor", "--json", home=tmp_path, key=None)
    checks = {check["name"]: check for check in lines[0]["checks"]}
    assert code == 0, errors
    assert set(checks) == {
        *(
            "display",
            "audio",
            "keyring",
            "sip-engine",
            "ports",
            "settings",
            "profile",
            "links",
            "audit",
        )
    }
    assert checks["sip-engine"]["status"] == "ok"
    assert all(check["remedy"] for check in checks.values() if check["status"] != "ok")


def test_the_doctor_names_a_bad_setting(tmp_path: Path) -> None:
    settings = tmp_path / ".config" / "softphone" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"region": "Germany"}')
    code, lines, _ = run("doctor", "--json", home=tmp_path, key=None)
    checks = {check["name"]: check for check in lines[0]["checks"]}
    assert code == 1 and "region" in checks["settings"]["found"]


@pytest.mark.parametrize("command", ["dial", "demo", "doctor"])
def test_help_teaches(command: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "softphone", command, "--help"],
        capture_output=True,
        text=True,
        timeout=20,
    )
    assert done.returncode == 0
    assert "examples:" in done.stdout and "exit codes:" in done.stdout
