"""The cameras as the window sees them; nothing is loaded or opened before somebody asks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from softphone.camera.film import Film
from softphone.camera.system import NO_CAMERA, CameraSystem, Lens, Shot, Wish
from softphone.controller.feed import Feed
from softphone.controller.tasks import TaskOwner
from softphone.domain.camera import CameraState, CameraUse
from softphone.errors import CameraUnavailable


class CameraDesk:
    """Knows the cameras and turns the chosen one on.

    Args:
        system: the machine's cameras.
        preferred: id of the one to use; None follows the system.
        chosen: told when the operator chooses another.
    """

    def __init__(
        self,
        system: CameraSystem,
        *,
        preferred: str | None = None,
        chosen: Callable[[str | None], None],
    ) -> None:
        self._system = system
        self._chosen = chosen
        self._state = CameraState(chosen=preferred)
        self._changes: Feed[CameraState] = Feed()
        self._tasks = TaskOwner("camera")
        self._films: list[Film] = []

    @property
    def state(self) -> CameraState:
        """What is known now."""
        return self._state

    def subscribe(self, listener: Callable[[CameraState], None]) -> Callable[[], None]:
        """Call ``listener`` at every change."""
        return self._changes.subscribe(listener)

    def look(self) -> None:
        """Find out whether a camera can be turned on, without loading anything."""
        self._spawn(self._look(), "look")

    def find(self) -> None:
        """Find out which cameras there are."""
        self._spawn(self._find(), "find")

    def choose(self, device_id: str | None) -> None:
        """Use this camera from the next time on; None follows the system."""
        self._become(replace(self._state, chosen=device_id))
        self._chosen(device_id)

    def film(self, show: Callable[[bytes], None], tell: Callable[[CameraUse], None]) -> Film:
        """A showing of the chosen camera, which is turned on when somebody is ready to see it."""
        film = Film(self._open, show, tell)
        self._films = [one for one in self._films if one.use is not CameraUse.OFF]
        self._films.append(film)
        return film

    async def close(self) -> None:
        """Turn everything off."""
        for film in self._films:
            film.stop()
        await self._tasks.cancel_all()

    async def _open(
        self, wish: Wish, deliver: Callable[[Shot], None], fail: Callable[[str], None]
    ) -> Lens:
        await self._find()
        if self._state.problem:
            raise CameraUnavailable(self._state.problem)
        return self._system.open(self._state.chosen, wish, deliver, fail)

    async def _look(self) -> None:
        problem = await asyncio.to_thread(self._system.problem)
        self._become(replace(self._state, problem=problem))

    async def _find(self) -> None:
        problem = await asyncio.to_thread(self._system.problem)
        if not problem:
            try:
                await asyncio.to_thread(self._system.load)
            except CameraUnavailable as error:
                problem = error.message
        devices = () if problem else self._system.devices()
        if not devices and not problem:
            problem = NO_CAMERA
        self._become(replace(self._state, devices=devices, problem=problem))

    def _become(self, state: CameraState) -> None:
        if state != self._state:
            self._state = state
            self._changes.publish(state)

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._tasks.spawn(work, name)
