"""Far parties' pictures for whoever looks; while nobody does, nothing is read or converted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

from softphone.domain.ids import LegId
from softphone.gateway.sip.video import FPS, LegVideo, Picture
from softphone.gateway.tasks import TaskOwner
from softphone.gateway.video_jpeg import to_jpeg
from softphone.telephony_api.options import VideoSettings

BOX: Final = (640, 480)
"""Largest picture where ``videoSettings`` say nothing; a session's detail has no room for more."""


class Viewer(Protocol):
    """Somebody who looks at a far party."""

    def show(self, jpeg: bytes) -> None:
        """Take a picture. Never blocks, never raises."""

    def over(self) -> None:
        """There is nothing to see any more."""


@dataclass(slots=True, eq=False)
class _Feed:
    viewers: list[Viewer] = field(default_factory=list)
    task: asyncio.Task[None] | None = None


class FarPictures:
    """Reads a leg's pictures while at least one viewer looks at it.

    Args:
        video_of: the engine's pictures of a leg, by the engine's id.
        encode: makes a JPEG of one; called on a thread.
    """

    def __init__(
        self,
        video_of: Callable[[LegId], LegVideo | None],
        encode: Callable[[Picture, tuple[int, int]], bytes] = to_jpeg,
    ) -> None:
        self._video_of = video_of
        self._encode = encode
        self._feeds: dict[LegId, _Feed] = {}
        self._tasks = TaskOwner("pictures")

    def visible(self, line: LegId) -> bool:
        """Whether the far party's pictures were agreed on and it is still there."""
        return self._video_of(line) is not None

    def watched(self, line: LegId) -> bool:
        """Whether anybody looks."""
        return line in self._feeds

    def look(
        self, line: LegId, viewer: Viewer, settings: VideoSettings | None = None
    ) -> Callable[[], None]:
        """Show a leg's pictures to a viewer until the returned function is called.

        Args:
            line: the engine's id of the leg.
            viewer: who looks; told once when the leg ends.
            settings: bounds of size and rate, given with the dial-out.
        """
        feed = self._feeds.get(line)
        if feed is None:
            feed = self._feeds[line] = _Feed()
            feed.task = self._tasks.spawn(
                self._run(line, feed, _box(settings), _pace_s(settings)), name=f"of {line}"
            )
        feed.viewers.append(viewer)
        watched = feed

        def stop() -> None:
            if viewer in watched.viewers:
                watched.viewers.remove(viewer)
            if not watched.viewers and watched.task is not None:
                watched.task.cancel()
                if self._feeds.get(line) is watched:
                    del self._feeds[line]

        return stop

    async def close(self) -> None:
        """Stop showing anything."""
        await self._tasks.close()
        self._feeds.clear()

    async def _run(self, line: LegId, feed: _Feed, box: tuple[int, int], pace_s: float) -> None:
        loop = asyncio.get_running_loop()
        while (video := self._video_of(line)) is not None:
            due = loop.time() + pace_s
            picture = video.read()
            if picture is not None:
                jpeg = await asyncio.to_thread(self._encode, picture, box)
                for viewer in tuple(feed.viewers):
                    viewer.show(jpeg)
            await asyncio.sleep(max(0.0, due - loop.time()))
        self._feeds.pop(line, None)
        for viewer in tuple(feed.viewers):
            viewer.over()


def _box(settings: VideoSettings | None) -> tuple[int, int]:
    if settings is None:
        return BOX
    return settings.width or BOX[0], settings.height or BOX[1]


def _pace_s(settings: VideoSettings | None) -> float:
    fps = FPS if settings is None or settings.fps is None else min(FPS, settings.fps)
    return 1 / fps
