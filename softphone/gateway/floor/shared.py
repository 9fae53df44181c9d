"""One floor over several gateways, shared through a Redis or Valkey server.

Each gateway publishes its monitor frames as they happen, and the truth of its own rooms now and
then and whenever somebody asks. Nobody else's truth is ever changed here: it is replaced by the
next one, or forgotten when its gateway falls silent. Without the server each gateway's own floor
goes on as it is. Room names are taken to differ between gateways, as the dispatcher has it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from softphone.errors import SettingsInvalid
from softphone.gateway.floor.truth import Sees
from softphone.gateway.tasks import TaskOwner
from softphone.telephony_api.webhooks import MonitorSnapshot
from softphone.telephony_api.wire import to_json

if TYPE_CHECKING:
    from redis.asyncio import Redis

_log = logging.getLogger(__name__)

CHANNEL: Final = "softphone:floor"
TRUTH_S: Final = 5.0
"""How often a gateway tells the truth of its rooms; it says with it that it lives."""

_RETRY_S: Final = 2.0
_OUT_MAX: Final = 20_000

Relay = Callable[[str, str, str], None]
"""Takes a frame of another gateway: its id, its room and its text."""


@dataclass(slots=True)
class Peer:
    """What another gateway told.

    Attributes:
        truth: of its rooms.
        teams: of its rooms by name.
        since: frames that followed the truth: id, room, text.
        heard_at: on the monotonic clock.
    """

    truth: MonitorSnapshot
    teams: dict[str, str]
    heard_at: float
    since: list[tuple[str, str, str]] = field(default_factory=list)


class SharedFloor:
    """Tells the other gateways of our floor, and keeps what they tell of theirs.

    Args:
        url: ``redis://`` or ``rediss://`` address; may hold a password and is never logged.
        truth: of our rooms, with their teams.
        relay: takes frames of the others.
        gone: told of the rooms of a gateway that is gone, or silent for three truths.
        truth_s: see `TRUTH_S`.

    Raises:
        SettingsInvalid: the client library is not installed.
    """

    def __init__(
        self,
        url: str,
        *,
        truth: Callable[[], tuple[MonitorSnapshot, dict[str, str]]],
        relay: Relay,
        gone: Callable[[list[str]], None],
        truth_s: float = TRUTH_S,
    ) -> None:
        try:
            from redis.asyncio import from_url
        except ImportError as error:
            raise SettingsInvalid(
                "floor_broker needs the extra “floor”: pip install softphone[floor]."
            ) from error
        self.identity = uuid4().hex
        self.peers: dict[str, Peer] = {}
        self._redis: Redis = from_url(url)
        self._truth = truth
        self._relay = relay
        self._gone = gone
        self._truth_s = truth_s
        self._out: asyncio.Queue[str] = asyncio.Queue(_OUT_MAX)
        self._owner = TaskOwner("shared floor")
        self.heard = asyncio.Event()
        """Set whenever another gateway told something; for those who wait for it."""

    def start(self) -> None:
        """Begin; the server may come later."""
        self._owner.spawn(self._forever(self._listen), name="listen")
        self._owner.spawn(self._forever(self._publish), name="publish")
        self._owner.spawn(self._tell(), name="truth")

    async def close(self) -> None:
        """Say goodbye and stop."""
        await self._owner.close()
        with suppress(Exception):
            async with asyncio.timeout(1.0):
                await self._redis.publish(CHANNEL, self._message("bye"))
        await self._redis.aclose()

    def frame(self, identity: str, room: str, team: str | None, text: str) -> None:
        """Tell the others of one of our frames."""
        self._put(self._message("frame", id=identity, room=room, team=team, text=text))

    def team_of(self, room: str) -> str | None:
        """The team of another gateway's room."""
        return next((p.teams[room] for p in self.peers.values() if room in p.teams), None)

    def truths(self) -> tuple[MonitorSnapshot, ...]:
        """What the others told last."""
        return tuple(peer.truth for peer in self.peers.values())

    def since(self, sees: Sees, but: frozenset[str] = frozenset()) -> list[str]:
        """Frames that followed those truths, without the ones of these ids."""
        return [
            text
            for peer in self.peers.values()
            for identity, room, text in peer.since
            if identity not in but and sees(room)
        ]

    # -- both ways -----------------------------------------------------------------------------

    def _put(self, message: str) -> None:
        with suppress(asyncio.QueueFull):  # the next truth tells it all
            self._out.put_nowait(message)

    def _message(self, kind: str, **fields: Any) -> str:
        return json.dumps({"from": self.identity, "kind": kind, **fields})

    async def _tell(self) -> None:
        self._put(self._message("ask"))
        while True:
            self._tell_truth()
            await asyncio.sleep(self._truth_s)
            self._forget_silent()

    def _tell_truth(self) -> None:
        truth, teams = self._truth()
        self._put(self._message("truth", truth=json.loads(to_json(truth)), teams=teams))

    async def _forever(self, work: Callable[[], Any]) -> None:
        """Go on after every loss of the server; told to the log once for each."""
        from redis.exceptions import RedisError

        complained = False
        while True:
            try:
                await work()
            except (RedisError, OSError) as error:
                if not complained:
                    _log.warning("the floor's broker is out of reach: %s", type(error).__name__)
                complained = True
                await asyncio.sleep(_RETRY_S)

    async def _publish(self) -> None:
        while True:
            await self._redis.publish(CHANNEL, await self._out.get())

    async def _listen(self) -> None:
        async with self._redis.pubsub(ignore_subscribe_messages=True) as channel:
            await channel.subscribe(CHANNEL)
            self._put(self._message("ask"))
            async for message in channel.listen():
                try:
                    self._take(json.loads(message["data"]))
                except (ValueError, KeyError, TypeError) as error:
                    _log.warning("an unreadable message of another gateway: %s", error)

    def _take(self, told: dict[str, Any]) -> None:
        sender, kind = told["from"], told["kind"]
        if sender == self.identity:
            return
        peer = self.peers.get(sender)
        if kind == "ask":
            self._tell_truth()
        elif kind == "truth":
            truth = MonitorSnapshot.model_validate(told["truth"])
            self.peers[sender] = Peer(truth, dict(told["teams"]), time.monotonic())
        elif kind == "bye":
            self._forget(sender)
        elif peer is not None:
            frame = (told["id"], told["room"], told["text"])
            if told["team"] is not None:
                peer.teams[told["room"]] = told["team"]
            peer.since.append(frame)
            peer.heard_at = time.monotonic()
            self._relay(*frame)
        self.heard.set()

    def _forget_silent(self) -> None:
        late = time.monotonic() - 3 * self._truth_s
        for sender in [name for name, peer in self.peers.items() if peer.heard_at < late]:
            self._forget(sender)

    def _forget(self, sender: str) -> None:
        peer = self.peers.get(sender)
        if peer is not None:
            known = {room.name for room in peer.truth.rooms} | {room for _, room, _ in peer.since}
            self._gone(sorted(known))
            self.peers.pop(sender, None)
