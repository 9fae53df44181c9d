from __future__ import annotations

import asyncio

from softphone.domain import events
from softphone.domain.events import TelephonyEvent
from softphone.domain.ids import LegId
from softphone.errors import BackendUnavailable
from softphone.headless.demo_script import DemoScript, StepResult

OUT, BACK = LegId("out"), LegId("back")


class FakeStage:
    """A stage on which everything works unless it is told otherwise."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.shown: list[str] = []
        self.silent: set[str] = set()
        self.ends: type[TelephonyEvent] | None = None
        self.dial_error: Exception | None = None

    async def _do(self, name: str) -> None:
        self.done.append(name)
        if name in self.silent:
            await asyncio.Event().wait()

    async def dial(self, destination: str) -> LegId:
        if self.dial_error:
            raise self.dial_error
        await self._do(f"dial {destination}")
        return OUT

    async def seen(self, leg: LegId, *kinds: type[TelephonyEvent]) -> TelephonyEvent:
        kind = self.ends if self.ends in kinds else kinds[0]
        assert kind is not None
        await self._do(f"seen {kind.__name__}")
        more = {"error_msg": "Busy."} if kind is events.DialoutError else {}
        return kind(timestamp=1.0, session_id=leg, **more)  # type: ignore[call-arg]

    async def incoming(self) -> LegId:
        await self._do("incoming")
        return BACK

    async def answer(self, leg: LegId) -> None:
        await self._do(f"answer {leg}")

    async def send_tones(self, leg: LegId, tones: str) -> None:
        await self._do(f"tones {tones}")

    async def hear_sound(self, at_least_ms: int) -> None:
        await self._do("sound")

    async def hear_tones(self, tones: str) -> None:
        await self._do(f"hear {tones}")

    def listen_afresh(self) -> None:
        self.done.append("afresh")

    async def hang_up(self, leg: LegId) -> None:
        await self._do(f"hang up {leg}")

    async def show(self, step: str) -> None:
        self.shown.append(step)


async def play(stage: FakeStage) -> list[StepResult]:
    return [result async for result in DemoScript(stage, timeout_s=0.05).play()]


async def test_the_whole_script() -> None:
    stage = FakeStage()
    results = await play(stage)
    assert all(result.ok for result in results)
    assert stage.shown == [result.name for result in results]
    assert "dial +15550100002" in stage.done and "dial +15550100009" in stage.done
    assert stage.done.index("tones 5") < stage.done.index("hear 5")
    assert f"answer {BACK}" in stage.done and f"hang up {BACK}" in stage.done


async def test_what_is_not_heard_ends_it() -> None:
    stage = FakeStage()
    stage.silent.add("sound")
    results = await play(stage)
    assert [result.ok for result in results] == [True, True, False]
    assert results[-1].name == "audio-heard" and "not seen" in results[-1].problem
    assert "audio-heard" not in stage.shown


async def test_a_leg_that_fails_says_why() -> None:
    stage = FakeStage()
    stage.ends = events.DialoutError
    (result,) = await play(stage)
    assert not result.ok and result.problem == "Busy."


async def test_an_error_of_the_backend_is_the_problem() -> None:
    stage = FakeStage()
    stage.dial_error = BackendUnavailable("The gateway is away.")
    (result,) = await play(stage)
    assert result.problem == "The gateway is away."
