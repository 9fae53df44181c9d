"""One room as the mixer thread sees it: frozen, rebuilt by the control side at every change."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Set
from typing import Protocol

import numpy as np
import numpy.typing as npt

from softphone.domain.audibility import Matrix
from softphone.domain.ids import ParticipantId, RoomName
from softphone.gateway.mixing.music import hold_music
from softphone.gateway.sip.engine import FRAME_SAMPLES, Pcm

_log = logging.getLogger(__name__)

LEVEL_TICKS = 10
"""Ticks a level looks back: 200 ms."""

_FULL_SCALE = 32_768.0
_SHAPE = (FRAME_SAMPLES,)
_INT16 = np.dtype(np.int16)
_SILENCE: Pcm = np.zeros(FRAME_SAMPLES, dtype=np.int16)
_SILENCE.flags.writeable = False

_NOBODY = -1
"""Index of the silence that follows the frames of all."""

_ONE_THREAD = 262_144
"""Multiplications up to which OpenBLAS stays on the calling thread; its helpers spin while idle."""


class PortMedia(Protocol):
    """A party's audio at the mixing rate. `softphone.gateway.sip.engine.LegMedia` fits.

    Both are called on the mixer thread only and must not block.
    """

    def read(self) -> Pcm | None:
        """The next 20 ms the party says, or None for silence."""

    def write(self, frame: Pcm) -> None:
        """Give the party the next 20 ms to hear; the array is its own to keep."""


class Port:
    """One party's place in a room. A fault of its media is counted here and stays here.

    Args:
        participant: whose audio this is.
        media: where its audio comes from and goes to.
        rests_alone: neither read nor written while it is the only port of its room.
    """

    __slots__ = ("faults", "media", "music_at", "participant", "peaks", "rests_alone")

    def __init__(
        self, participant: ParticipantId, media: PortMedia, *, rests_alone: bool = False
    ) -> None:
        self.participant = participant
        self.media = media
        self.rests_alone = rests_alone
        self.faults = 0
        self.music_at = 0
        self.peaks: list[float | Pcm] = [0.0] * LEVEL_TICKS

    def read(self) -> Pcm | None:
        """The port's next frame; None when there is none or it is unusable."""
        try:
            frame = self.media.read()
            if frame is None or (frame.dtype is _INT16 and frame.shape == _SHAPE):
                return frame
            raise ValueError(f"frame of {frame.shape} {frame.dtype}")
        except Exception as fault:
            self._note("reading", fault)
            return None

    def read_into(self, row: npt.NDArray[np.float32]) -> None:
        """Copy the port's next frame into ``row``; silence when there is none or it is unusable."""
        frame = self.read()
        if frame is None:
            row.fill(0.0)
        else:
            row[:] = frame

    def write(self, frame: Pcm) -> None:
        """Hand the port its frame."""
        try:
            self.media.write(frame)
        except Exception as fault:
            self._note("writing", fault)

    @property
    def level(self) -> float:
        """Peak of what the party said in the last 200 ms, 0.0-1.0."""
        return min(1.0, max(_peak(said) for said in tuple(self.peaks)) / _FULL_SCALE)

    def _note(self, doing: str, fault: Exception) -> None:
        self.faults += 1
        if self.faults == 1:
            _log.warning("%s audio of %s failed: %s", doing, self.participant, fault)


class RoomPlan:
    """Ports and weights of one room, never changed after it was built.

    Args:
        name: the room.
        ports: its ports by participant.
        matrix: who hears whom; participants without a port are passed over.
        music_to: who hears hold music beside that.
    """

    __slots__ = (
        "_blocks",
        "_frames",
        "_mixed",
        "_music_rows",
        "_ports",
        "_sources",
        "_weights",
        "matrix",
        "music_to",
        "name",
        "ports",
        "resting",
    )

    def __init__(
        self,
        name: RoomName,
        ports: Mapping[ParticipantId, Port],
        matrix: Matrix,
        music_to: Set[ParticipantId] = frozenset(),
    ) -> None:
        self.name = name
        self.ports = dict(ports)
        self.matrix = matrix
        self.music_to = music_to
        self._music_rows = tuple(row for row, who in enumerate(ports) if who in music_to)
        self._ports = tuple(ports.values())
        count = len(self._ports)
        self.resting = not count or (count == 1 and self._ports[0].rests_alone)
        self._weights = _weights(tuple(ports), matrix)
        self._sources = None if self._music_rows else _sources(self._weights)
        self._frames = np.zeros((count, FRAME_SAMPLES), dtype=np.float32)
        self._mixed = np.zeros_like(self._frames)
        rows = max(1, _ONE_THREAD // (FRAME_SAMPLES * max(1, count)))
        self._blocks = tuple(slice(at, at + rows) for at in range(0, count, rows))

    def with_ports(self, ports: Mapping[ParticipantId, Port]) -> RoomPlan:
        """The same room with other ports."""
        return RoomPlan(self.name, ports, self.matrix, self.music_to)

    def with_matrix(self, matrix: Matrix, music_to: Set[ParticipantId] = frozenset()) -> RoomPlan:
        """The same room with another matrix; music starts anew for those who did not hear it."""
        for who in music_to - self.music_to:
            if who in self.ports:
                self.ports[who].music_at = 0
        return RoomPlan(self.name, self.ports, matrix, music_to)

    def mix(self, tick: int) -> None:
        """Read every port once, mix, write every port once. Mixer thread only.

        Sums of up to 512 ports are exact in single precision; they saturate at 16 bits. Where
        nobody hears more than one other, frames go from port to port as they are.
        """
        if self._sources is not None:
            self._pass_on(tick % LEVEL_TICKS, self._sources)
            return
        frames = self._frames
        for row, port in zip(frames, self._ports, strict=True):
            port.read_into(row)
        slot = tick % LEVEL_TICKS
        for peak, port in zip(np.abs(frames).max(axis=1).tolist(), self._ports, strict=True):
            port.peaks[slot] = peak
        mixed = self._mixed
        for rows in self._blocks:
            np.matmul(self._weights[rows], frames, out=mixed[rows])
        if self._music_rows:
            self._play_music()
        np.clip(mixed, -32_768.0, 32_767.0, out=mixed)
        for frame, port in zip(mixed.astype(np.int16), self._ports, strict=True):
            port.write(frame)

    def _pass_on(self, slot: int, sources: tuple[int, ...]) -> None:
        frames = []
        for port in self._ports:
            frame = port.read()
            port.peaks[slot] = 0.0 if frame is None else frame  # looked at when asked for
            frames.append(_SILENCE if frame is None else frame)
        frames.append(_SILENCE)
        for source, port in zip(sources, self._ports, strict=True):
            port.write(frames[source])

    def _play_music(self) -> None:
        music = hold_music()
        for row in self._music_rows:
            port = self._ports[row]
            self._mixed[row] += music[port.music_at % len(music)]
            port.music_at += 1


def _peak(said: float | Pcm) -> float:
    return said if isinstance(said, float) else float(max(int(said.max()), -int(said.min())))


def _sources(weights: npt.NDArray[np.float32]) -> tuple[int, ...] | None:
    """Whose column each listener hears, or `_NOBODY`; None when somebody hears more than one."""
    heard = [np.flatnonzero(row).tolist() for row in weights]
    if any(len(columns) > 1 for columns in heard):
        return None
    return tuple(columns[0] if columns else _NOBODY for columns in heard)


def _weights(order: tuple[ParticipantId, ...], matrix: Matrix) -> npt.NDArray[np.float32]:
    """Rows are listeners, columns speakers, 1.0 where the listener hears the speaker."""
    column = {participant: index for index, participant in enumerate(order)}
    weights = np.zeros((len(order), len(order)), dtype=np.float32)
    for row, listener in enumerate(order):
        for speaker in matrix.get(listener, ()):
            if speaker in column and speaker != listener:
                weights[row, column[speaker]] = 1.0
    return weights
