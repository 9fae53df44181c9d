"""Recordings of rooms in session: starting, stopping, telling of both."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from softphone.domain.ids import ParticipantId
from softphone.errors import CommandRefused, StorageError
from softphone.gateway.recorder import Recorded, Recorder
from softphone.gateway.recording_archive import RecordingArchive
from softphone.gateway.recording_limits import RecordingLimits, only_one
from softphone.gateway.room import LiveRoom
from softphone.gateway.tasks import TaskOwner
from softphone.telephony_api.events import (
    EventModel,
    RecordingErrorModel,
    RecordingPausedModel,
    RecordingResumedModel,
    RecordingStartedModel,
    RecordingStoppedModel,
)
from softphone.telephony_api.history import (
    Recording,
    StartRecording,
    StopRecording,
    UpdateRecording,
)
from softphone.telephony_api.room_socket import RunningRecording

_log = logging.getLogger(__name__)

DEFAULT_INSTANCE: Final = "00000000-0000-0000-0000-000000000000"
"""What Daily calls the one instance of those who do not name instances."""

_KIND: Final = "cloud-audio-only"
_END_S: Final = 1.0

Tell = Callable[[str, str, Callable[[], dict[str, Any]]], None]
"""Event type, room name, payload: tells webhooks of what no room event says."""


@dataclass(slots=True, kw_only=True, eq=False)
class _Running:
    """A recording that goes on.

    ``told``: the room knows of it, by an event; ``only``: the one it is limited to.
    """

    room: LiveRoom
    recorder: Recorder
    instance: str
    started_by: str | None
    id: str = field(default_factory=lambda: str(uuid4()))
    started_at: float = field(default_factory=time.time)
    told: bool = False
    opened: asyncio.Future[None]
    over: asyncio.Future[Recorded]
    only: ParticipantId | None = None
    life: asyncio.Task[None] | None = None
    limits: RecordingLimits | None = None

    @property
    def ear(self) -> ParticipantId:
        """Its port's name in the mixer."""
        return ParticipantId(f"recording {self.id}")


class Recordings:
    """Every recording; a `SessionObserver` that ends those of rooms that close.

    Args:
        archive: keeps what is made.
        tell: tells webhooks that a file is ready.
    """

    def __init__(self, archive: RecordingArchive, tell: Tell) -> None:
        self._archive = archive
        self._tell = tell
        self._running: dict[str, _Running] = {}
        self._shields: dict[LiveRoom, int] = {}
        self._owner = TaskOwner("recordings")
        self.make_recorder: Callable[[Path], Recorder] = Recorder

    async def close(self) -> None:
        """End every recording and wait for the files, a second at most."""
        lives = [self._end(running) for running in tuple(self._running.values())]
        waiting = [life for life in lives if life is not None]
        if waiting:
            await asyncio.wait(waiting, timeout=_END_S)
        await self._owner.close()

    def start(self, room: LiveRoom, wanted: StartRecording, *, started_by: str | None) -> str:
        """Begin to record a room; ``recording-started`` tells when the file is open.

        Returns:
            The recording's id.

        Raises:
            CommandRefused: type ``not-allowed``: this instance records already.
            CommandRefused, InvalidInput: the layout, see `only_one`.
        """
        only = only_one(room, wanted.layout)
        instance = wanted.instance_id or DEFAULT_INSTANCE
        if self._find(room, instance) is not None:
            raise CommandRefused(
                "The room is being recorded already. Stop that recording, or give another"
                " instanceId.",
                type="not-allowed",
                field="instanceId",
            )
        identity = str(uuid4())
        recorder = self.make_recorder(self._archive.path(identity))
        opened, over = recorder.start()
        running = _Running(
            id=identity,
            room=room,
            recorder=recorder,
            instance=instance,
            started_by=started_by,
            only=only,
            opened=opened,
            over=over,
        )
        self._running[identity] = running
        recorder.paused = room in self._shields
        running.life = self._owner.spawn(self._live(running), name=identity)
        running.limits = RecordingLimits(wanted, lambda: self._end(running))
        running.limits.look(room)
        return identity

    def update(self, room: LiveRoom, wanted: UpdateRecording) -> str:
        """Change whom a recording takes in, from the next moment on.

        Returns:
            The recording's id.

        Raises:
            CommandRefused: type ``not-allowed``: nothing is being recorded.
            CommandRefused, InvalidInput: the layout, see `only_one`.
        """
        running = self._running[self.under_way(room, wanted.instance_id)]
        if wanted.layout is not None:
            running.only = only_one(room, wanted.layout)
            if running.told:
                room.sound.point_ear(running.ear, running.only)
        return running.id

    def shield(self, room: LiveRoom, on: bool) -> None:
        """Keep what is said in a room out of its recordings while secret tones are sent there.

        Every True needs its False; recordings that begin meanwhile wait with their sound as well.
        """
        before = self._shields.get(room, 0)
        now = self._shields[room] = before + (1 if on else -1)
        if not now:
            del self._shields[room]
        if bool(before) is not bool(now):
            for running in self._running.values():
                if running.room is room:
                    self._pause(running, bool(now))

    async def opened(self, recording: str) -> None:
        """Wait until a recording has begun.

        Raises:
            StorageUnavailable: it could not.
        """
        running = self._running.get(recording)
        if running is not None:
            await asyncio.shield(running.opened)

    def stop(self, room: LiveRoom, wanted: StopRecording) -> str:
        """End a recording of a room; its file is ready a moment later.

        Returns:
            The recording's id.

        Raises:
            CommandRefused: type ``not-allowed``: nothing is being recorded.
        """
        identity = self.under_way(room, wanted.instance_id)
        self._end(self._running[identity])
        return identity

    def under_way(self, room: LiveRoom, instance: str | None) -> str:
        """The id of a room's recording that goes on.

        Raises:
            CommandRefused: type ``not-allowed``: nothing is being recorded.
        """
        running = self._find(room, instance)
        if running is None:
            raise CommandRefused("The room is not being recorded.", type="not-allowed")
        return running.id

    def running(self, room: LiveRoom) -> RunningRecording | None:
        """What is being recorded in a room now."""
        found = self._find(room, None)
        if found is None:
            return None
        return RunningRecording(
            recording_id=found.id, start_ts=found.started_at, paused=found.recorder.paused or None
        )

    async def over(self, recording: str) -> None:
        """Wait until a stopped recording's file is complete."""
        running = self._running.get(recording)
        if running is not None and running.life is not None:
            await asyncio.wait([running.life])

    def on_opened(self, room: LiveRoom) -> None:
        """A session began."""

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """Somebody may have come, gone, or been muted."""
        if event.METHOD.startswith("participant-"):
            for running in self._running.values():
                if running.room is room and running.limits is not None:
                    running.limits.look(room)

    def on_closed(self, room: LiveRoom) -> None:
        """A session ended, and with it its recordings."""
        for running in tuple(self._running.values()):
            if running.room is room:
                self._end(running)

    def _find(self, room: LiveRoom, instance: str | None) -> _Running | None:
        return next(
            (
                running
                for running in self._running.values()
                if running.room is room and instance in (None, running.instance)
            ),
            None,
        )

    def _pause(self, running: _Running, paused: bool) -> None:
        running.recorder.paused = paused
        if running.told:
            self._tell_pause(running)

    def _tell_pause(self, running: _Running) -> None:
        kind = RecordingPausedModel if running.recorder.paused else RecordingResumedModel
        running.room.publish(kind(recording_id=running.id, instance_id=running.instance))

    def _end(self, running: _Running) -> asyncio.Task[None] | None:
        running.recorder.stop()
        if running.limits is not None:
            running.limits.close()
        running.room.sound.remove_ear(running.ear)
        return running.life

    async def _live(self, running: _Running) -> None:
        """From the open file to the ready one."""
        room, identity = running.room, running.id
        fields: dict[str, Any] = {"recording_id": identity, "instance_id": running.instance}
        try:
            await running.opened
            await self._archive.begin(
                identity,
                room=room.name,
                meeting=room.meeting_id,
                instance=running.instance,
                at=running.started_at,
            )
        except StorageError as error:
            self._end(running)
            del self._running[identity]
            room.publish(RecordingErrorModel(**fields, error_msg=error.message))
            return
        room.sound.add_ear(running.ear, running.recorder, only=running.only)
        room.publish(
            RecordingStartedModel(
                **fields, started_by=running.started_by, type=_KIND, start_ts=running.started_at
            )
        )
        running.told = True
        if running.recorder.paused:
            self._tell_pause(running)
        recorded = await running.over
        running.told = False
        self._end(running)
        await self._conclude(running, recorded)
        del self._running[identity]
        if recorded.error is not None:
            room.publish(RecordingErrorModel(**fields, error_msg=recorded.error))
        room.publish(RecordingStoppedModel(**fields))

    async def _conclude(self, running: _Running, recorded: Recorded) -> None:
        try:
            await self._archive.conclude(
                running.id,
                usable=recorded.usable,
                duration_s=recorded.duration_s,
                most=running.room.peak,
            )
        except StorageError as error:
            _log.error("the end of recording %s was not written: %s", running.id, error.message)
            return
        if recorded.usable:
            found = await self._archive.find(running.id)
            if found is not None:
                self._tell("recording.ready-to-download", found.room_name, lambda: _ready(found))


def _ready(recording: Recording) -> dict[str, Any]:
    return {
        "type": _KIND,
        "recording_id": recording.id,
        "room_name": recording.room_name,
        "start_ts": recording.start_ts,
        "status": recording.status,
        "max_participants": recording.max_participants,
        "duration": recording.duration,
        "s3_key": recording.s3key,
    }
