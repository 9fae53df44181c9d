"""A leg's DTMF queue: one tone after another, however many commands ask for some."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

from softphone.domain.dialing import DtmfMethod
from softphone.errors import CommandRefused, SessionGone, SoftphoneError
from softphone.gateway.sip.engine import ToneSupport
from softphone.gateway.tasks import TaskOwner
from softphone.telephony_api.limits import DIGIT_DURATION_DEFAULT_MS

GAP_MS: Final = 100
"""Silence between two tones."""

QUEUE_MAX: Final = 200
"""Tones that may wait on one leg."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneRequest:
    """Tones asked for by one command.

    Attributes:
        duration_ms: None leaves it to the gateway.
        secret: nobody shall be able to find out later which they were.
    """

    tones: str = field(repr=False)
    method: DtmfMethod = DtmfMethod.AUTO
    duration_ms: int | None = None
    secret: bool = False


SHIELD_S: Final = 1.5
"""How long recordings stay paused after the last secret tone: menus read some of them back."""


SendTones = Callable[[ToneRequest], Awaitable[ToneSupport]]


def _nothing_to_shield(_: bool) -> None: ...


class ToneQueue:
    """Sends requests in order and reports what could not be honoured, once for each kind.

    Args:
        send: sends one request and returns when its last tone has left.
        warn: takes a sentence for the room.
        owner: runs the worker.
        shield: told before secret tones are sent (True), and when the far party has had time to
            repeat them (False).
        shield_s: that time, in seconds.
    """

    def __init__(
        self,
        send: SendTones,
        warn: Callable[[str], None],
        owner: TaskOwner,
        shield: Callable[[bool], None] = _nothing_to_shield,
        *,
        shield_s: float = SHIELD_S,
    ) -> None:
        self._shield = shield
        self._shield_s = shield_s
        self._shielded = False
        self._unshield: asyncio.TimerHandle | None = None
        self._send = send
        self._warn = warn
        self._owner = owner
        self._waiting: deque[ToneRequest] = deque()
        self._worker: asyncio.Task[None] | None = None
        self._warned: set[str] = set()

    @property
    def length(self) -> int:
        """Tones that wait."""
        return sum(len(request.tones) for request in self._waiting)

    def put(self, request: ToneRequest) -> None:
        """Queue a request.

        Raises:
            CommandRefused: type ``not-allowed``: too many tones wait already.
        """
        if self.length + len(request.tones) > QUEUE_MAX:
            raise CommandRefused(
                f"More than {QUEUE_MAX} tones would wait on this leg. Send the rest later.",
                type="not-allowed",
                field="tones",
            )
        self._waiting.append(request)
        if self._worker is None or self._worker.done():
            self._worker = self._owner.spawn(self._work(), name="tones")

    def close(self) -> None:
        """Forget what waits and stop sending."""
        self._waiting.clear()
        if self._worker is not None:
            self._worker.cancel()
        self._lift()

    async def _work(self) -> None:
        while self._waiting:
            request = self._waiting.popleft()
            if request.secret:
                self._cover()
            try:
                support = await self._send(request)
            except SessionGone:
                return
            except SoftphoneError as error:
                self._warn_once(f"Tones were not sent: {error.message}")
            else:
                self._compare(request, support)
            finally:
                if request.secret:
                    loop = asyncio.get_running_loop()
                    self._unshield = loop.call_later(self._shield_s, self._lift)

    def _cover(self) -> None:
        if self._unshield is not None:
            self._unshield.cancel()
        if not self._shielded:
            self._shielded = True
            self._shield(True)

    def _lift(self) -> None:
        if self._unshield is not None:
            self._unshield.cancel()
        if self._shielded:
            self._shielded = False
            self._shield(False)

    def _compare(self, request: ToneRequest, used: ToneSupport) -> None:
        if request.method not in (DtmfMethod.AUTO, used.method):
            self._warn_once(
                f"Tones went out as {used.method.value}; this leg cannot send them as"
                f" {request.method.value}."
            )
        if request.duration_ms is not None and request.duration_ms != used.duration_ms:
            self._warn_once(
                f"Tones last {used.duration_ms} ms on this leg; {request.duration_ms} ms cannot"
                " be set."
            )

    def _warn_once(self, text: str) -> None:
        if text not in self._warned:
            self._warned.add(text)
            self._warn(text)


def wanted_duration(request: ToneRequest) -> int:
    """The duration to ask the engine for, in ms."""
    return DIGIT_DURATION_DEFAULT_MS if request.duration_ms is None else request.duration_ms
