"""The desktop's word that the machine woke, over a real bus."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from softphone.sleep_signal import SleepSignal

pytestmark = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None or shutil.which("dbus-send") is None, reason="needs D-Bus"
)


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    daemon = subprocess.Popen(
        (
            *("dbus-daemon", "--session", "--nofork", "--print-address=1"),
            f"--address=unix:path={tmp_path}/bus",
        ),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.communicate(timeout=10)


def tell(bus: str, begins: bool) -> None:
    subprocess.run(
        (
            *("dbus-send", f"--bus={bus}", "--type=signal", "/org/freedesktop/login1"),
            *("org.freedesktop.login1.Manager.PrepareForSleep", f"boolean:{str(begins).lower()}"),
        ),
        check=True,
        timeout=10,
    )


def test_waking_is_told_and_falling_asleep_is_not(qtbot: QtBot, bus: str) -> None:
    woke: list[bool] = []
    connection = QDBusConnection.connectToBus(bus, "softphone-test")
    try:
        signal = SleepSignal(lambda: woke.append(True), connection)
        tell(bus, True)
        tell(bus, False)
        qtbot.waitUntil(lambda: bool(woke), timeout=5000)
        assert woke == [True]
        signal.deleteLater()
    finally:
        QDBusConnection.disconnectFromBus("softphone-test")


def test_without_a_bus_nothing_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    connection = QDBusConnection.connectToBus(f"unix:path={tmp_path}/none", "softphone-none")
    SleepSignal(lambda: None, connection).deleteLater()
    QDBusConnection.disconnectFromBus("softphone-none")
