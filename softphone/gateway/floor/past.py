"""The floor of the last hour: the monitor's frames on disk, between snapshots."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable
from typing import Any, Final

from softphone.errors import StorageError
from softphone.gateway.database import GatewayDatabase
from softphone.gateway.floor.truth import Sees, everything, seen_waiting
from softphone.gateway.tasks import TaskOwner
from softphone.telephony_api.floor import FloorMoment
from softphone.telephony_api.webhooks import Envelope, MonitorSnapshot
from softphone.telephony_api.wire import to_json

_log = logging.getLogger(__name__)

KEPT_S: Final = 3600.0
"""How far back one can look."""

TRUTH_S: Final = 60.0
"""A snapshot is kept that often while something happens, so that a look costs little."""

_GATHER_S: Final = 1.0
_WAITING_MAX: Final = 20_000

_FIRST_NEEDED: Final = "(SELECT MAX(at) FROM floor_truths WHERE at <= ?)"
"""The snapshot that the beginning of the last hour follows from."""

Row = tuple[float, str, str]


class FloorPast:
    """Keeps frames and snapshots, written together once a second; a full disk disturbs no call.

    Nothing is kept and no clock runs while nothing happens.

    Args:
        database: where they are kept.
        snapshot: the floor now, all of it.
        now: unix time in seconds.
    """

    def __init__(
        self,
        database: GatewayDatabase,
        snapshot: Callable[[], MonitorSnapshot],
        now: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._snapshot = snapshot
        self._now = now
        self._owner = TaskOwner("floor past")
        self._frames: list[Row] = []
        self._truths: list[tuple[float, str]] = []
        self._truth_at = 0.0
        self._saving: asyncio.Task[None] | None = None

    def keep(self, at: float, room: str, text: str) -> None:
        """Take a frame; ``at`` is unix time in seconds."""
        if len(self._frames) >= _WAITING_MAX:
            return
        self._frames.append((at, room, text))
        if self._saving is None or self._saving.done():
            self._saving = self._owner.spawn(self._save_soon(), name="save")

    async def close(self) -> None:
        """Write what waits."""
        await self._owner.close()
        await self._save()

    async def at(self, moment: float, sees: Sees) -> FloorMoment:
        """The floor at a moment, as a snapshot and the frames that followed it.

        Args:
            moment: unix time in seconds; one before the first known is moved to that.
            sees: what the viewer sees.

        Raises:
            StorageUnavailable.
        """
        await self._save()
        rows = await self._database.fetch("SELECT MIN(at) FROM floor_truths")
        earliest: float | None = rows[0][0]
        if earliest is None:
            return FloorMoment(at=moment)
        moment = max(moment, earliest)
        ((truth_at, text),) = await self._database.fetch(
            "SELECT at, snapshot FROM floor_truths WHERE at <= ? ORDER BY at DESC LIMIT 1",
            (moment,),
        )
        frames = await self._database.fetch(
            "SELECT room, frame FROM floor_frames WHERE at > ? AND at <= ? ORDER BY rowid",
            (truth_at, moment),
        )
        return FloorMoment(
            at=moment,
            earliest=earliest,
            snapshot=_seen(json.loads(text), sees),
            frames=tuple(
                Envelope.model_validate_json(frame) for room, frame in frames if sees(room)
            ),
        )

    async def _save_soon(self) -> None:
        await asyncio.sleep(_GATHER_S)
        await self._save()

    async def _save(self) -> None:
        """Write what waits; after a while with a snapshot, which makes older ones go."""
        now = self._now()
        if not self._frames:
            return
        frames, self._frames = self._frames, []
        statements: list[tuple[str, tuple[Any, ...]]] = [
            ("INSERT INTO floor_frames VALUES (?, ?, ?)", frame) for frame in frames
        ]
        if now - self._truth_at >= TRUTH_S:
            self._truth_at = now
            truth = self._snapshot()
            taken = now if truth.at is None else truth.at
            statements += [
                ("INSERT OR REPLACE INTO floor_truths VALUES (?, ?)", (taken, to_json(truth))),
                (f"DELETE FROM floor_frames WHERE at < {_FIRST_NEEDED}", (now - KEPT_S,)),
                (f"DELETE FROM floor_truths WHERE at < {_FIRST_NEEDED}", (now - KEPT_S,)),
            ]
        try:
            await self._database.execute_together(statements)
        except StorageError as error:
            _log.warning("the floor's past has a gap: %s", error.message)


def _seen(snapshot: dict[str, Any], sees: Sees) -> MonitorSnapshot:
    """A snapshot without what the viewer does not see."""
    truth = MonitorSnapshot.model_validate(snapshot)
    return truth.model_copy(
        update={
            "rooms": tuple(room for room in truth.rooms if sees(room.name)),
            "waiting": seen_waiting(truth.waiting, sees),
            "today": truth.today if sees is everything else None,
        }
    )
