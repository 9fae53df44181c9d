from __future__ import annotations

import errno
import logging
import os
import select
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from softphone import cli
from softphone.errors import StorageUnavailable
from softphone.handover import MAX_LINE, HandoverResult, hand_over
from softphone.handover_listener import HandoverListener, InstanceRunning
from tests.patience import PATIENCE_S

pytestmark = pytest.mark.skipif(os.name != "posix", reason="speaks to the Unix socket")


@pytest.fixture
def directory() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="sp-") as short:  # a socket's path is short
        yield Path(short) / "runtime"


@pytest.fixture
def listener(directory: Path) -> Iterator[HandoverListener]:
    with HandoverListener.claim(directory) as claimed:
        yield claimed


def waiting(listener: HandoverListener, timeout: float = 5.0) -> bool:
    return bool(select.select([listener], [], [], timeout)[0])


def send_raw(directory: Path, data: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as peer:
        peer.settimeout(PATIENCE_S)
        peer.connect(str(directory / "handover.sock"))
        try:
            peer.sendall(data)
            peer.shutdown(socket.SHUT_WR)
            return peer.recv(64)
        except (BrokenPipeError, ConnectionResetError):
            return b""


def test_an_address_reaches_the_running_instance(
    listener: HandoverListener, directory: Path
) -> None:
    assert hand_over("tel:+15551234567", directory=directory) is HandoverResult.DELIVERED
    assert waiting(listener)
    assert listener.take() == ("tel:+15551234567",)
    assert listener.take() == () and not waiting(listener, 0)


def test_several_starts_keep_their_order(listener: HandoverListener, directory: Path) -> None:
    for address in ("", "sip:a@b", "tel:1"):
        hand_over(address, directory=directory)
    assert waiting(listener)
    assert listener.take() == ("", "sip:a@b", "tel:1")


def test_without_an_instance(directory: Path) -> None:
    assert hand_over("tel:1", directory=directory) is HandoverResult.NO_INSTANCE


def test_a_socket_left_by_a_crash_is_no_instance(directory: Path) -> None:
    directory.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as crashed:
        crashed.bind(str(directory / "handover.sock"))
    assert hand_over("tel:1", directory=directory) is HandoverResult.NO_INSTANCE
    with HandoverListener.claim(directory) as listener:
        assert hand_over("tel:1", directory=directory) is HandoverResult.DELIVERED
        assert listener.take() == ("tel:1",)


def test_only_one_instance_listens(listener: HandoverListener, directory: Path) -> None:
    with pytest.raises(InstanceRunning):
        HandoverListener.claim(directory)
    listener.close()
    HandoverListener.claim(directory).close()


def test_what_cannot_be_locked_is_no_running_instance(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    with monkeypatch.context() as broken, pytest.raises(StorageUnavailable):
        broken.setattr("fcntl.flock", full)
        HandoverListener.claim(directory)
    (directory / "instance.lock").unlink()
    (directory / "instance.lock").mkdir()
    with pytest.raises(StorageUnavailable):
        HandoverListener.claim(directory)


def test_the_directory_is_private(listener: HandoverListener, directory: Path) -> None:
    assert directory.stat().st_mode & 0o777 == 0o700
    assert (directory / "handover.sock").stat().st_mode & 0o777 == 0o600


def test_a_directory_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "runtime").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StorageUnavailable):
        HandoverListener.claim(tmp_path / "runtime")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"softphone/1 wrong-key tel:1\n",
        b"softphone/2 - tel:1\n",
        b"softphone/1 - tel:\x1b[2J1\n",
        b"softphone/1 - \xff\xfe\n",
        b"softphone/1 - tel:1",
        b"softphone/1 - " + b"1" * MAX_LINE + b"\n",
        b"x" * 100_000,
    ],
)
def test_hostile_input_is_ignored_with_a_line(
    listener: HandoverListener, directory: Path, data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    assert send_raw(directory, data) in (b"refused\n", b"")
    assert hand_over("tel:2", directory=directory) is HandoverResult.DELIVERED
    assert listener.take() == ("tel:2",)
    assert "ignored a hand-over" in caplog.text


def test_an_instance_that_does_not_answer(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("softphone.handover.PEER_TIMEOUT_S", 0.1)
    directory.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as deaf:
        deaf.bind(str(directory / "handover.sock"))
        deaf.listen()
        assert hand_over("tel:1", directory=directory) is HandoverResult.NOT_ANSWERING


def test_closing_ends_the_thread(directory: Path) -> None:
    before = threading.active_count()
    HandoverListener.claim(directory).close()
    assert threading.active_count() == before


def test_a_start_with_a_link_loads_next_to_nothing() -> None:
    with (
        tempfile.TemporaryDirectory(prefix="sp-") as runtime,
        HandoverListener.claim(Path(runtime) / "softphone") as listener,
    ):
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "softphone", "tel:+15551234567"],
            env={**os.environ, "XDG_RUNTIME_DIR": runtime},
            capture_output=True,
            text=True,
            timeout=20,
        )
        assert done.returncode == 0, done.stderr[-500:]
        assert listener.take() == ("tel:+15551234567",)
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    heavy = {"PySide6", "asyncio", "pydantic", "argparse", "logging", "json", "httpx"}
    assert not {name for name in loaded if name.split(".")[0] in heavy}


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    shown = capsys.readouterr().out
    for word in ("dial", "demo", "doctor", "gateway", "examples", "tel:"):
        assert word in shown


@pytest.mark.parametrize("arguments", [["bogus"], ["--bogus"], ["tel:1", "tel:2"]])
def test_bad_arguments(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 2
    assert "--help" in capsys.readouterr().err


def test_no_display_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    from softphone.cli.display import missing_display

    assert "softphone demo" in missing_display()
    monkeypatch.setenv("DISPLAY", ":1")
    assert missing_display() == ""
