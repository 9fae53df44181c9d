"""Several gateway processes behind Debian's Kamailio with the configuration that ships."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from softphone.gateway.sip.ports import claim_sip_port
from tests.fakes.gateway_command import Desk, running_desk
from tests.fakes.gateway_process import RoomSocket
from tests.patience import PATIENCE_S
from tests.sip.kamailio import modules_folder
from tests.sip.sipbench import port_open

pytestmark = [pytest.mark.sip, pytest.mark.timeout(120)]
SHIPPED = Path(__file__).parents[2] / "packaging" / "kamailio" / "dispatcher.cfg"
GATEWAYS = 2


def sip_of(desk: Desk) -> str:
    return str(desk.ready["sip"]).removeprefix("sip:")


@asynccontextmanager
async def dispatcher(folder: Path, desks: list[Desk]) -> AsyncIterator[int]:
    """Kamailio in front of these; its port."""
    listed = folder / "dispatcher.list"
    listed.write_text("".join(f"1 sip:{sip_of(desk)}\n" for desk in desks))
    port = claim_sip_port("127.0.0.1", 0)
    process = await asyncio.create_subprocess_exec(
        "/usr/sbin/kamailio", "-DD", "-E", "-f", str(SHIPPED), "-Y", str(folder),
        "-w", str(folder), "-m", "32", "-M", "4",
        "-A", f"LISTEN=udp:127.0.0.1:{port}", "-A", f'LIST="{listed}"',
        "-A", f'MODULES="{modules_folder()}/"',
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip
    try:
        try:
            await port_open(port, process)
        except AssertionError:
            assert process.stderr is not None
            raise AssertionError((await process.stderr.read()).decode()[-3000:]) from None
        yield port
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            async with asyncio.timeout(PATIENCE_S):
                await process.communicate()
        except TimeoutError:
            os.killpg(process.pid, signal.SIGKILL)
            await process.communicate()


async def talks(phone: RoomSocket, address: str, client: RoomSocket) -> None:
    """A phone calls, is answered by this client's room, and hangs up through the dispatcher."""
    made = await phone.call("startDialOut", sipUri=f"sip:{address}")
    await phone.next("dialout-answered")
    leg = (await client.next("dialin-connected"))["sessionId"]
    await phone.call("stopDialOut", sessionId=made["session"]["sessionId"])
    assert (await client.next("dialin-stopped"))["sessionId"] == leg


async def test_callers_reach_their_room_wherever_it_is(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:

        async def started(name: str) -> Desk:
            return await stack.enter_async_context(running_desk(tmp_path / name))

        *desks, phones = [await started(f"gateway-{number}") for number in range(GATEWAYS + 1)]
        rooms = {f"team-{number}": desk for number, desk in enumerate(desks)}
        clients = {name: await desk.join(name) for name, desk in rooms.items()}
        phone = await phones.join("phone")
        port = await stack.enter_async_context(dispatcher(tmp_path, desks))
        for name, client in clients.items():
            await talks(phone, f"{name}@127.0.0.1:{port}", client)

        gone = desks[-1]
        gone.process.terminate()
        await gone.process.wait()
        await talks(phone, f"team-0@127.0.0.1:{port}", clients["team-0"])
        for each in (*clients.values(), phone):
            await each.close()
