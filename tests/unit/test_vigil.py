from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from softphone.vigil import LOOK_S, Clocks, Vigil


class Script:
    """Clocks and addresses that do as they are told."""

    def __init__(self, *, tells_sleep: bool = True) -> None:
        self.times = [100.0, 900.0, 1_700_000_000.0]
        self.addresses: tuple[str, ...] = ("10.0.0.2", "")
        self.noticed: list[float] = []
        clocks = Clocks(
            lambda: self.times[0], lambda: self.times[1], lambda: self.times[2], tells_sleep
        )
        self.vigil = Vigil(self.noticed.append, clocks=clocks, addresses=lambda: self.addresses)

    def pass_by(self, awake: float, asleep: float = 0.0, wall: float | None = None) -> None:
        self.times[0] += awake
        self.times[1] += awake + asleep
        self.times[2] += awake + asleep if wall is None else wall
        self.vigil.look()


def test_time_that_passes_is_nothing() -> None:
    script = Script()
    for _ in range(5):
        script.pass_by(LOOK_S + 0.3)
    assert script.noticed == []


@pytest.mark.parametrize("tells_sleep", [True, False])
def test_sleep_is_noticed_once_and_measured(tells_sleep: bool) -> None:
    script = Script(tells_sleep=tells_sleep)
    if not tells_sleep:
        script.times[1] = script.times[0]
    script.pass_by(LOOK_S, asleep=600)
    script.pass_by(LOOK_S)
    assert script.noticed == [pytest.approx(600)]


def test_a_clock_that_was_set_is_no_sleep() -> None:
    script = Script()
    script.pass_by(LOOK_S, wall=-3600)
    script.pass_by(LOOK_S)
    assert script.noticed == [0.0]


def test_a_process_that_stood_still_is_noticed() -> None:
    script = Script()
    script.pass_by(60)
    assert script.noticed == [pytest.approx(60 - LOOK_S)]


def test_another_address_is_a_change_of_the_network() -> None:
    script = Script()
    script.pass_by(LOOK_S)
    script.addresses = ("192.168.1.7", "")
    script.pass_by(LOOK_S)
    script.pass_by(LOOK_S)
    assert script.noticed == [0.0]


async def test_the_looks_go_on_until_it_is_closed() -> None:
    script = Script()
    script.vigil.start()
    script.vigil.network_stirs()
    script.vigil.close()
    script.vigil.close()
    assert script.vigil._timer is None and script.vigil._kernel is None


def address(act: str) -> bool:
    """Change an address of loopback; whether we may."""
    command = ("ip", "addr", act, "127.93.7.1/32", "dev", "lo")
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's news are Linux's")
async def test_the_kernel_tells_of_a_change() -> None:
    heard = asyncio.Event()
    vigil = Vigil(lambda _slept: None, addresses=lambda: ())
    vigil.network_stirs = heard.set  # type: ignore[method-assign]
    vigil.start()
    try:
        if not await asyncio.to_thread(address, "add"):
            pytest.skip("may not change addresses here")
        await asyncio.to_thread(address, "del")
        async with asyncio.timeout(5):
            await heard.wait()
    finally:
        vigil.close()
