"""The practice line: a user agent whose every address has one behaviour."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

from softphone.gateway.practice_line.behaviours import BEHAVIOURS, CODECS, G711
from softphone.gateway.practice_line.directory import practice_name
from softphone.gateway.practice_line.stack.agent import SipAgent
from softphone.gateway.practice_line.stack.incoming import IncomingLeg
from softphone.gateway.practice_line.stack.leg import Leg
from softphone.gateway.practice_line.stack.outgoing import OutgoingLeg
from softphone.gateway.practice_line.stack.transactions import Peer
from softphone.gateway.practice_line.stack.uri import SipUri, parse_uri
from softphone.gateway.practice_line.timing import Timing

_log = logging.getLogger(__name__)
_MAX_LEGS = 200
_RESOLVE_S = 2.0
_SILENCE_CHECK_S = 1.0


class PracticeLine:
    """All ten addresses on one UDP port.

    Args:
        timing: how long each step takes.
        product: name in Server and User-Agent fields.
    """

    def __init__(self, timing: Timing | None = None, product: str = "Softphone practice line"):
        self.timing = timing or Timing()
        self._agent = SipAgent(product, self._codecs_for, self._take, self.timing.sip)
        self._tasks: dict[asyncio.Task[None], Leg] = {}
        self._patrol: asyncio.Task[None] | None = None

    @property
    def address(self) -> str:
        """Where it listens, as ``sip:host:port``."""
        return f"sip:{self._agent.address}"

    @property
    def live_legs(self) -> int:
        """Legs that have not ended."""
        return len(self._agent.legs)

    @property
    def legs(self) -> list[Leg]:
        """The legs that have not ended."""
        return self._agent.legs

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen.

        Raises:
            OSError: the port is taken or the address is not ours.
        """
        await self._agent.open(host, port)
        self._patrol = asyncio.get_running_loop().create_task(self._end_silent_legs())

    async def close(self, grace_s: float = 2.0) -> None:
        """End every leg and stop."""
        tasks = [*self._tasks, *([self._patrol] if self._patrol else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._agent.close(grace_s)

    async def call(
        self,
        caller: str,
        target: str,
        *,
        only_host: str | None = None,
        on_progress: Callable[[int, str], None] | None = None,
    ) -> OutgoingLeg | None:
        """Call an address and echo what is heard there.

        Args:
            caller: our own name, the user part of From.
            target: ``sip:`` address.
            only_host: when given, the address must lie on this host: a stranger cannot make us
                call a third party.
            on_progress: hears the responses to the INVITE.

        Returns:
            The leg, or None when the address cannot be called.
        """
        peer = await _resolve(target)
        if peer is None or (only_host is not None and peer[0] != only_host):
            _log.warning("not calling %r", target[:200])
            return None
        leg = self._agent.invite(caller, target, peer, G711)
        if on_progress is not None:
            leg.on_progress = on_progress
        leg.on_audio = leg.send_audio
        await leg.call()
        return leg

    def _codecs_for(self, uri: SipUri) -> Sequence[str]:
        name = practice_name(uri.user)
        return () if name is None else CODECS.get(name, G711)

    def _take(self, leg: IncomingLeg) -> None:
        name = practice_name(parse_uri(leg.invite.uri).user)
        assert name is not None, "the agent answers unknown addresses with 404"
        if self.live_legs > _MAX_LEGS:
            leg.reject(486)
            return
        self._own(leg, self._run(BEHAVIOURS[name](self, leg), leg))

    async def _run(self, behaviour: Awaitable[None], leg: Leg) -> None:
        try:
            await behaviour
        except Exception:
            _log.exception("a practice behaviour failed")
            leg.hang_up()

    def _own(self, leg: Leg, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks[task] = leg
        task.add_done_callback(lambda done: self._tasks.pop(done, None))

    async def _end_silent_legs(self) -> None:
        while True:
            await asyncio.sleep(_SILENCE_CHECK_S)
            for leg in self._agent.legs:
                if leg.answered.is_set() and leg.silent_for > self.timing.silence:
                    leg.hang_up()


async def _resolve(target: str) -> Peer | None:
    try:
        uri = parse_uri(target)
    except ValueError:
        return None
    if uri.transport != "udp":
        return None
    host, port = uri.target
    loop = asyncio.get_running_loop()
    try:
        found = await asyncio.wait_for(loop.getaddrinfo(host, port), _RESOLVE_S)
    except (OSError, TimeoutError):
        return None
    return (str(found[0][4][0]), port) if found else None
