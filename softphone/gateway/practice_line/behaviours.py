"""What each address of the practice line does with a leg."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from softphone.gateway.practice_line.media import sounds
from softphone.gateway.practice_line.media.player import Player
from softphone.gateway.practice_line.stack.message import address_uri

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from softphone.gateway.practice_line.line import PracticeLine
    from softphone.gateway.practice_line.stack.incoming import IncomingLeg
    from softphone.gateway.practice_line.stack.leg import Leg

from softphone.gateway.practice_line.directory import CALLBACK_HEADER

Behaviour = Callable[["PracticeLine", "IncomingLeg"], Awaitable[None]]

G711 = ("PCMU", "PCMA")


async def echo(line: PracticeLine, leg: IncomingLeg) -> None:
    """Ring, answer, send back what is heard."""
    if await _pick_up(leg, line.timing.ring):
        leg.on_audio = leg.send_audio
        await leg.ended.wait()


async def ivr(line: PracticeLine, leg: IncomingLeg) -> None:
    """Prompt, then sound each tone received; ``#`` hangs up once its sound was played."""
    if not await _pick_up(leg, line.timing.short_ring):
        return
    async with _playing(leg) as player:
        hang_up = asyncio.Event()

        def take(tone: str) -> None:
            player.cut()
            player.play(sounds.dtmf(tone))
            if tone == "#":
                hang_up.set()

        leg.on_tone = take
        player.play(sounds.prompt())
        await hang_up.wait()
        await player.wait_played()
        leg.hang_up()


async def busy(line: PracticeLine, leg: IncomingLeg) -> None:
    """486."""
    leg.reject(486)


async def decline(line: PracticeLine, leg: IncomingLeg) -> None:
    """Ring shortly, then 603."""
    leg.ring()
    await asyncio.sleep(line.timing.short_ring)
    leg.reject(603)


async def noanswer(line: PracticeLine, leg: IncomingLeg) -> None:
    """Ring until the caller gives up."""
    leg.ring()
    await leg.ended.wait()


async def early(line: PracticeLine, leg: IncomingLeg) -> None:
    """Play the ringing tone as early media, then answer and echo."""
    await leg.open_media()
    if leg.ended.is_set():
        return
    if not leg.progress():
        leg.reject(488)
        return
    async with _playing(leg) as player:
        player.play(sounds.ringback(line.timing.early))
        await asyncio.sleep(line.timing.early)
    if leg.answer():
        leg.on_audio = leg.send_audio
        await leg.ended.wait()


async def pcmu(line: PracticeLine, leg: IncomingLeg) -> None:
    """Echo; that only PCMU is answered is decided by `CODECS`."""
    if await _pick_up(leg, line.timing.short_ring):
        leg.on_audio = leg.send_audio
        await leg.ended.wait()


async def drop(line: PracticeLine, leg: IncomingLeg) -> None:
    """Answer and hang up after a while."""
    if await _pick_up(leg, line.timing.short_ring):
        leg.on_audio = leg.send_audio
        await asyncio.sleep(line.timing.drop)
        leg.hang_up()


async def ringback(line: PracticeLine, leg: IncomingLeg) -> None:
    """Answer, hang up, and call back; the leg back echoes."""
    target = leg.invite.headers.get(CALLBACK_HEADER) or leg.invite.headers.get("Contact")
    if not await _pick_up(leg, line.timing.short_ring):
        return
    async with _playing(leg) as player:
        player.play(sounds.prompt())
        await asyncio.sleep(line.timing.talk)
    leg.hang_up()
    await asyncio.sleep(line.timing.call_back)
    back = await line.call("ringback", address_uri(target), only_host=leg.dialog.peer[0])
    if back is not None:
        await back.ended.wait()


async def refer(line: PracticeLine, leg: IncomingLeg) -> None:
    """Echo, and obey a REFER: call its target and report the outcome."""
    targets: asyncio.Queue[str] = asyncio.Queue()
    leg.on_refer = targets.put_nowait
    if not await _pick_up(leg, line.timing.short_ring):
        return
    leg.on_audio = leg.send_audio
    while True:
        target = await targets.get()
        leg.notify("SIP/2.0 100 Trying", final=False)

        def report(status: int, reason: str) -> None:
            leg.notify(f"SIP/2.0 {status} {reason}", final=status >= 200)

        called = await line.call("refer", target, on_progress=report)
        if called is None:
            report(404, "Not Found")


BEHAVIOURS: dict[str, Behaviour] = {
    "echo": echo,
    "ivr": ivr,
    "busy": busy,
    "decline": decline,
    "noanswer": noanswer,
    "early": early,
    "pcmu": pcmu,
    "drop": drop,
    "ringback": ringback,
    "refer": refer,
}

CODECS: dict[str, tuple[str, ...]] = {"pcmu": ("PCMU",)}


async def _pick_up(leg: IncomingLeg, after: float) -> bool:
    leg.ring()
    await leg.open_media()
    await asyncio.sleep(after)
    return leg.answer()  # False when the caller gave up meanwhile


@asynccontextmanager
async def _playing(leg: Leg) -> AsyncIterator[Player]:
    player = Player(leg)
    task = asyncio.get_running_loop().create_task(player.run())
    try:
        yield player
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
