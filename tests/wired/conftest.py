"""The whole program on a private screen: shared by the tests of a module."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import screen as screens
from tests.fakes.screen import Screen
from tests.fakes.window_process import WindowProcess, window_process


@pytest.fixture(scope="session")
def shown() -> Iterator[Screen]:
    """One X server for all."""
    if not screens.available() or shutil.which("sipp") is None:
        pytest.skip("needs Xvfb, openbox, xdotool and SIPp")
    with screens.screen("1600x1000x24") as made:
        yield made


@pytest.fixture(scope="module")
def window(shown: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowProcess]:
    """One window for the module, on a machine without any sound device."""
    folder: Path = tmp_path_factory.mktemp("window")
    with window_process(shown, folder) as made:
        yield made


@pytest.fixture
def desk(window: WindowProcess) -> Iterator[WindowProcess]:
    """The module's window, with no session and an empty field before and after."""
    clear(window)
    yield window
    if window.process.poll() is None:
        clear(window)


def clear(window: WindowProcess) -> None:
    """Hang up, dismiss and empty everything, without the keyboard."""
    window.look("[w.reject() for w in [question()] if w]")
    window.look("controller.hang_up_all()")
    window.until("not controller.store.live()")
    window.look("controller.dismiss_ended()")
    window.look("window.work.notices.dismiss_all()")
    window.look("window.dialer.field.edit.replace_all('')")
    window.look("window.dialer.focus_field()")
    window.until("rows() == []")
