"""Pictures of members' cameras on their way to far parties."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Final, Protocol

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused, SoftphoneError
from softphone.gateway.camera_frame import to_i420
from softphone.gateway.sip.video import FPS, LegVideo
from softphone.telephony_api.options import VideoSettings

_LOOK_S: Final = 0.5
"""How often a camera that sends nothing is asked whether it may still send."""

Decode = Callable[[bytes, tuple[int, int]], bytes | None]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is asked of a camera, and what became of it.

    Attributes:
        width, height: the size pictures are sent in; others are scaled into it.
        fps: frames a second that are sent on; more are left out.
        sent: frames the engine has taken so far.
    """

    width: int
    height: int
    fps: int
    sent: int = 0


class ShowingEngine(Protocol):
    """What is needed of the engine; `softphone.gateway.sip.engine.SipEngine` is one."""

    async def show(self, leg: LegId, shown: bool) -> None:
        """Agree with the far party on sending it pictures, or on not sending any."""

    def video(self, leg: LegId) -> LegVideo | None:
        """The leg's pictures."""


class Cameras:
    """Shows members to legs, one to each; without any, nothing is sent or agreed on.

    Args:
        engine: sends the pictures.
        decode: makes the engine's picture of a JPEG; called on a thread.
    """

    def __init__(self, engine: ShowingEngine, decode: Decode = to_i420) -> None:
        self._engine = engine
        self._decode = decode
        self._open: dict[LegId, Camera] = {}

    @contextlib.asynccontextmanager
    async def showing(
        self, line: LegId, allowed: Callable[[], bool], settings: VideoSettings | None = None
    ) -> AsyncIterator[Camera]:
        """Show one camera to a leg while the context lasts.

        Args:
            line: the engine's id of the leg.
            allowed: whether the leg may be shown anything now; asked before every picture.
            settings: given with the dial-out; its rate is kept to.

        Raises:
            SessionGone: the leg ended.
            CommandNotAllowed: the leg has no video, or cannot be changed now.
            CommandRefused: the far party does not want to, or is shown another camera.
        """
        if line in self._open:
            raise CommandRefused(
                "The far party is shown another camera already.", type="not-allowed"
            )
        camera = self._open[line] = Camera(
            lambda: self._engine.video(line), allowed, self._decode, settings
        )
        try:
            await self._engine.show(line, True)
            yield camera
        finally:
            del self._open[line]
            with contextlib.suppress(SoftphoneError):
                await self._engine.show(line, False)

    def shows(self, line: LegId) -> bool:
        """Whether a camera is shown to the leg."""
        return line in self._open


class Camera:
    """One member's camera, shown to one leg.

    Args:
        video: the leg's pictures, None when it has ended.
        allowed: whether the leg may be shown anything now.
        decode: makes the engine's picture of a JPEG.
        settings: of the dial-out.
    """

    def __init__(
        self,
        video: Callable[[], LegVideo | None],
        allowed: Callable[[], bool],
        decode: Decode,
        settings: VideoSettings | None,
    ) -> None:
        self._video = video
        self._allowed = allowed
        self._decode = decode
        self._wish = settings
        self._newest: bytes | None = None
        self._wake = asyncio.Event()
        self._sent = 0
        self._last = 0

    @property
    def shown(self) -> Shown | None:
        """What is asked of it and how far it got; None when the leg has ended."""
        video = self._video()
        if video is None:
            return None
        wish = FPS if self._wish is None or self._wish.fps is None else self._wish.fps
        taken = video.format
        return Shown(taken.width, taken.height, min(taken.fps, wish), self._count(video.sent))

    def take(self, jpeg: bytes) -> None:
        """Take a picture; one that is not away yet is forgotten."""
        self._newest = jpeg
        self._wake.set()

    async def run(self) -> None:
        """Send pictures on until the leg may be shown no more."""
        loop = asyncio.get_running_loop()
        due = loop.time()
        while (shown := self.shown) is not None and self._allowed():
            jpeg, self._newest = self._newest, None
            if jpeg is not None:
                pace_s = 1 / shown.fps
                due = max(due + pace_s, loop.time() - pace_s)  # one that is late is caught up with
                await self._send(jpeg, (shown.width, shown.height))
            await self._wait(due - loop.time())

    async def _send(self, jpeg: bytes, size: tuple[int, int]) -> None:
        picture = await asyncio.to_thread(self._decode, jpeg, size)
        video = self._video()
        if picture is not None and video is not None and self._allowed():
            video.write(picture)

    async def _wait(self, pause_s: float) -> None:
        """Until the next picture is due and there, or it is time to look after the leg."""
        if pause_s > 0:
            await asyncio.sleep(pause_s)
        if self._newest is None:
            self._wake.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_S):
                    await self._wake.wait()

    def _count(self, now: int) -> int:
        """Never falls, though the engine begins anew when its streams are replaced."""
        self._sent += now - self._last if now >= self._last else now
        self._last = now
        return self._sent
