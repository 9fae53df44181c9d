"""One showing of the camera: from the operator's wish to the last picture."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from softphone.camera.system import Lens, Shot, Wish
from softphone.domain.camera import CameraUse
from softphone.errors import CameraUnavailable

_FRESH_S: Final = 2.0
"""How long a picture that has left counts as being seen."""

OpenLens = Callable[[Wish, Callable[[Shot], None], Callable[[str], None]], Awaitable[Lens]]


class Film:
    """A `CameraSource` for the backend; the window sees the same pictures and what became of them.

    Args:
        open_lens: turns the camera on.
        show: takes each picture for the self-view, as JPEG.
        tell: called at every change of use.
    """

    def __init__(
        self,
        open_lens: OpenLens,
        show: Callable[[bytes], None],
        tell: Callable[[CameraUse], None],
    ) -> None:
        self._open_lens = open_lens
        self._show = show
        self._tell = tell
        self._lens: Lens | None = None
        self._newest: bytes | None = None
        self._failure = ""
        self._wake = asyncio.Event()
        self._count = 0
        self._stale: asyncio.TimerHandle | None = None
        self._use = CameraUse.OPENING
        self._over = False

    @property
    def use(self) -> CameraUse:
        """What becomes of it now."""
        return self._use

    async def begin(self, width: int, height: int, fps: int) -> None:
        """Turn the camera on.

        Raises:
            CameraUnavailable: there is none, it cannot be opened, or it is over already.
        """
        lens = await self._open_lens(Wish(width, height, fps), self._take, self._fail)
        if self._over:
            lens.close()
            raise CameraUnavailable("The camera was turned off again.")
        self._lens = lens
        self._become(CameraUse.ON)

    async def picture(self) -> bytes:
        """The newest picture that was not taken yet.

        Raises:
            CameraUnavailable: the camera has failed.
        """
        while self._newest is None:
            if self._failure:
                raise CameraUnavailable(self._failure)
            self._wake.clear()
            await self._wake.wait()
        picture, self._newest = self._newest, None
        return picture

    def sent(self, count: int) -> None:
        """So many pictures have left."""
        if count <= self._count or self._over:
            return
        self._count = count
        if self._stale is not None:
            self._stale.cancel()
        self._stale = asyncio.get_running_loop().call_later(_FRESH_S, self._become, CameraUse.ON)
        self._become(CameraUse.SEEN)

    def stop(self) -> None:
        """Turn the camera off at once; nothing more is shown or told but that."""
        if self._over:
            return
        if self._stale is not None:
            self._stale.cancel()
        if self._lens is not None:
            self._lens.close()
            self._lens = None
        self._newest = None
        self._become(CameraUse.OFF)
        self._over = True

    def _take(self, shot: Shot) -> None:
        if self._over:
            return
        self._newest = shot.jpeg
        self._wake.set()
        self._show(shot.small)

    def _fail(self, sentence: str) -> None:
        self._failure = sentence
        self._wake.set()

    def _become(self, use: CameraUse) -> None:
        if use is not self._use and not self._over:
            self._use = use
            self._tell(use)
