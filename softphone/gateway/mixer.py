"""The mixer: one thread that gives every party of every room its 20 ms, every 20 ms.

Control calls may come from any thread and return at once. What they change is a frozen picture of
all rooms that the mixer thread takes up at its next tick, whole: a tick uses one picture from its
first read to its last write and takes no lock. A change of matrix is a hard switch at a frame's
edge, so what is forbidden is silent from that frame on.

The thread sleeps without ticking while no room has anything to mix.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Set

from softphone.domain.audibility import Matrix
from softphone.domain.ids import ParticipantId, RoomName
from softphone.gateway.mixing.lateness import Lateness, LatenessRecord
from softphone.gateway.mixing.music import hold_music
from softphone.gateway.mixing.plan import Port, PortMedia, RoomPlan
from softphone.gateway.sip.engine import FRAME_MS

__all__ = ["Lateness", "Matrix", "Mixer", "PortMedia"]

_log = logging.getLogger(__name__)

_TICK_S = FRAME_MS / 1000
_SWITCH_INTERVAL_S = 0.00005
_REAL_TIME = 1
_NICE = -11


def _go_before_others() -> None:
    """Let the calling thread run as soon as it wakes, where the system allows; Linux only.

    As sound servers do: the lowest real-time priority, else a better nice value, else nothing.
    """
    if sys.platform != "linux":
        return
    try:
        policy = os.SCHED_RR | os.SCHED_RESET_ON_FORK
        os.sched_setscheduler(0, policy, os.sched_param(_REAL_TIME))
    except OSError:
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)


class Mixer:
    """Mixes rooms at absolute 20 ms deadlines.

    Args:
        clock: monotonic seconds.
        sleep: waits that many seconds.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._control = threading.Lock()
        self._rooms: dict[RoomName, RoomPlan] = {}
        self._work: tuple[RoomPlan, ...] = ()
        self._busy = threading.Event()
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._record = LatenessRecord()
        self._tick = 0
        self._switch_interval: float | None = None

    def start(self) -> None:
        """Start the thread, and let it take the interpreter from busy threads within 50 µs.

        Raises:
            RuntimeError: it runs already.
        """
        if self._thread is not None:
            raise RuntimeError("the mixer runs already")
        self._switch_interval = sys.getswitchinterval()
        sys.setswitchinterval(min(self._switch_interval, _SWITCH_INTERVAL_S))
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="mixer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread and wait for it, one tick at most; idempotent."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._stopping = True
        self._busy.set()
        thread.join()
        if self._switch_interval is not None:
            sys.setswitchinterval(self._switch_interval)

    def add_room(self, room: RoomName) -> None:
        """Add an empty room in which nobody hears anybody; a known room stays as it is."""
        with self._control:
            if room not in self._rooms:
                self._rooms[room] = RoomPlan(room, {}, {})
                self._publish()

    def remove_room(self, room: RoomName) -> None:
        """Forget a room and its ports; a room already gone is not an error."""
        with self._control:
            if self._rooms.pop(room, None) is not None:
                self._publish()

    def add_port(
        self,
        room: RoomName,
        participant: ParticipantId,
        media: PortMedia,
        *,
        rests_alone: bool = False,
    ) -> None:
        """Give a participant a port, in place of the one it may have had.

        The matrix in force decides from the first frame: a participant it does not mention hears
        nobody and is heard by nobody.

        Args:
            room: where.
            participant: whose audio it is.
            media: its audio; called on the mixer thread from now on.
            rests_alone: leave the port alone while it is the room's only one. For parties that need
                no steady stream of silence.

        Raises:
            KeyError: no such room.
        """
        with self._control:
            plan = self._rooms[room]
            port = Port(participant, media, rests_alone=rests_alone)
            self._rooms[room] = plan.with_ports({**plan.ports, participant: port})
            self._publish()

    def remove_port(self, room: RoomName, participant: ParticipantId) -> None:
        """Take a port away; one already gone is not an error.

        A tick that is under way may still use the media once.
        """
        with self._control:
            plan = self._rooms.get(room)
            if plan is None or participant not in plan.ports:
                return
            rest = {who: port for who, port in plan.ports.items() if who != participant}
            self._rooms[room] = plan.with_ports(rest)
            self._publish()

    def set_matrix(
        self, room: RoomName, matrix: Matrix, music_to: Set[ParticipantId] = frozenset()
    ) -> None:
        """Put a matrix in force from the next tick on, for the whole room at once.

        Args:
            room: where.
            matrix: who hears whom.
            music_to: who hears hold music beside that.

        Raises:
            KeyError: no such room.
        """
        frozen = {listener: frozenset(heard) for listener, heard in matrix.items()}
        if music_to:
            hold_music()  # never made on the mixer's thread
        with self._control:
            self._rooms[room] = self._rooms[room].with_matrix(frozen, frozenset(music_to))
            self._publish()

    def levels(self, room: RoomName) -> dict[ParticipantId, float]:
        """Peak of what each participant said in the last 200 ms, 0.0-1.0; empty if no such room."""
        plan = self._rooms.get(room)
        if plan is None:
            return {}
        return {who: 0.0 if plan.resting else port.level for who, port in plan.ports.items()}

    def level(self, room: RoomName, participant: ParticipantId) -> float | None:
        """The level of one participant; None without audio of theirs, or while the room rests."""
        plan = self._rooms.get(room)
        port = None if plan is None or plan.resting else plan.ports.get(participant)
        return None if port is None else port.level

    def lateness(self) -> Lateness:
        """How punctual the ticks were since the mixer was made."""
        return self._record.summary()

    def reset_lateness(self) -> None:
        """Begin the counters anew."""
        self._record = LatenessRecord()

    def _publish(self) -> None:
        self._work = tuple(plan for plan in self._rooms.values() if not plan.resting)
        if self._work:
            self._busy.set()

    def _run(self) -> None:
        _go_before_others()
        while not self._stopping:
            self._busy.wait()
            self._mix_until_idle()

    def _mix_until_idle(self) -> None:
        deadline = self._clock()
        while not self._stopping:
            work = self._work
            if not work:
                self._rest()
                return
            started = self._clock()
            for plan in work:
                self._mix(plan)
            self._tick += 1
            done = self._clock()
            self._record.add((started - deadline) * 1000, (done - deadline) * 1000)
            deadline = self._next_deadline(deadline, done)
            self._sleep(max(0.0, deadline - done))

    def _mix(self, plan: RoomPlan) -> None:
        try:
            plan.mix(self._tick)
        except Exception:
            _log.exception("mixing room %s failed for one tick", plan.name)

    def _next_deadline(self, deadline: float, now: float) -> float:
        """The first deadline still ahead; those a stall has eaten are skipped, never made up."""
        behind = int((now - deadline) / _TICK_S)
        self._record.skipped += behind
        return deadline + (behind + 1) * _TICK_S

    def _rest(self) -> None:
        with self._control:
            if not self._work:
                self._busy.clear()
