"""The tones of one session that belong together: sent, being sent and still to come."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from softphone.domain.dialing import DtmfMethod
from softphone.domain.dtmf import MASK, MAX_TONES_PER_COMMAND, TonePart

_NO_WAIT: Final = TonePart()


@dataclass(frozen=True, slots=True)
class ToneStep:
    """A part and the method its tones travel by."""

    part: TonePart
    method: DtmfMethod = DtmfMethod.AUTO


class ToneRun:
    """What is sent without a break, and the queue of what is to follow.

    Attributes:
        steps: still to come.
        taken: what left the queue, in order.
        busy_until: monotonic time at which what was sent has been played.
        ended_at: monotonic time at which the queue was last empty.
        running: a task works on it.
        held: it has come to a wait for the operator.
        listening: it has come to a wait for the end of a prompt.
        sent, total: tones sent, and tones in all.
        secret: some of the tones are.
    """

    def __init__(self, busy_until: float = 0.0) -> None:
        self.steps: deque[ToneStep] = deque()
        self.taken: list[ToneStep] = []
        self.busy_until = busy_until
        self.ended_at = 0.0
        self.running = False
        self.held = False
        self.listening = False
        self.sent = 0
        self.total = 0
        self.secret = False
        self._moved = asyncio.Event()

    @property
    def at_wait(self) -> bool:
        """Whether the next step is a wait for the operator."""
        return bool(self.steps) and self.steps[0].part.wait

    @property
    def at_prompt(self) -> bool:
        """Whether the next step is a wait for the end of a prompt."""
        return bool(self.steps) and self.steps[0].part.prompt

    def add(self, steps: Iterable[ToneStep]) -> None:
        """Queue steps in front of the next wait, joining tones that can travel in one command."""
        behind: deque[ToneStep] = deque()
        while self.steps and any(step.part.stops for step in self.steps):
            behind.appendleft(self.steps.pop())
        for step in steps:
            self._append(step)
        self.steps.extend(behind)
        self._moved.set()

    def put_first(self, steps: Iterable[ToneStep]) -> None:
        """Queue steps before all others."""
        first = tuple(steps)
        self._count(first)
        self.steps.extendleft(reversed(first))
        self._moved.set()

    def take(self) -> ToneStep:
        """The next step, its tones limited to what one command may carry."""
        step = self.steps.popleft()
        tones = step.part.tones
        if len(tones) > MAX_TONES_PER_COMMAND:
            rest = replace(step.part, tones=tones[MAX_TONES_PER_COMMAND:])
            self.steps.appendleft(replace(step, part=rest))
            step = replace(step, part=replace(step.part, tones=tones[:MAX_TONES_PER_COMMAND]))
        self.taken.append(step)
        return step

    def go_on(self) -> None:
        """Leave the wait it stands at, whoever it waits for."""
        if self.at_wait or self.at_prompt:
            self.steps.popleft()
            self._moved.set()

    def wait_instead(self) -> None:
        """Let the wait for a prompt it stands at be one for the operator."""
        self.steps[0] = ToneStep(TonePart(wait=True))

    def wake(self) -> None:
        """Let whoever waits for a move look again."""
        self._moved.set()

    def moved(self) -> Coroutine[Any, Any, bool]:
        """Wait until something changes, from now on, that may end a wait."""
        self._moved.clear()
        return self._moved.wait()

    def text(self) -> str:
        """Its tones in order, masked when any of them is secret."""
        if self.secret:
            return MASK
        return "".join(step.part.tones for step in (*self.taken, *self.steps))

    def _append(self, step: ToneStep) -> None:
        self._count((step,))
        last = self.steps[-1] if self.steps else ToneStep(_NO_WAIT)
        both = last.part.tones and step.part.tones
        if both and (last.method, last.part.secret) == (step.method, step.part.secret):
            joined = replace(last.part, tones=last.part.tones + step.part.tones)
            self.steps[-1] = replace(last, part=joined)
        else:
            self.steps.append(step)

    def _count(self, steps: Iterable[ToneStep]) -> None:
        for step in steps:
            self.total += len(step.part.tones)
            self.secret = self.secret or step.part.secret
