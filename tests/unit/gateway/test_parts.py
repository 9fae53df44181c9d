"""Small parts of the gateway by themselves."""

from __future__ import annotations

import asyncio
import json

import pytest

from softphone.domain.dialing import DtmfMethod
from softphone.domain.ids import LegId
from softphone.errors import CommandRefused, SessionGone
from softphone.gateway.config import KEY_VARIABLE
from softphone.gateway.notifications import NotificationStream, put_all
from softphone.gateway.practice import PracticeLine
from softphone.gateway.reasons import final_code, in_words
from softphone.gateway.sip.engine import CloseCause, LegClosed, ToneSupport
from softphone.gateway.tasks import TaskOwner
from softphone.gateway.tones import QUEUE_MAX, ToneQueue, ToneRequest
from softphone.gateway.trunks.settings import PASSWORD_VARIABLE
from tests.patience import PATIENCE_S


def test_streams_number_keep_and_replay() -> None:
    stream = NotificationStream(10, kept=3)
    delivered: list[str] = []
    stream.deliver = delivered.append
    for tone in "12345":
        put_all((stream,), "dtmf-event", {"tone": tone})
    assert [json.loads(text)["params"]["seq"] for text in delivered] == [11, 12, 13, 14, 15]
    assert stream.after(15) == []
    assert stream.after(13) == delivered[3:]
    assert stream.after(12) == delivered[2:]
    assert stream.after(11) is None, "no longer kept"
    assert stream.after(16) is None, "never sent"


def test_one_text_for_streams_that_count_alike() -> None:
    ahead, alike, behind = NotificationStream(5), NotificationStream(5), NotificationStream(2)
    put_all((ahead, alike, behind), "stats", {})
    (first,), (second,), (third,) = (s.after(s.seq - 1) or [] for s in (ahead, alike, behind))
    assert first is second
    assert json.loads(third)["params"]["seq"] == 3


async def test_an_owner_also_ends_what_its_tasks_start_while_they_end() -> None:
    owner = TaskOwner("test")
    late: list[asyncio.Task[None]] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            late.append(owner.spawn(asyncio.sleep(60), name="late"))

    owner.spawn(work(), name="work")
    await asyncio.sleep(0)
    await owner.close()
    assert [task.cancelled() for task in late] == [True]


async def test_the_practice_line_is_told_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (KEY_VARIABLE, PASSWORD_VARIABLE):
        monkeypatch.setenv(name, "secret")
    script = (
        "import json, os, sys\n"
        "known = 'secret' in os.environ.values()\n"
        "print(json.dumps({'sip': f'sip:{known}'}), flush=True)\n"
        "sys.stdin.read()\n"
    )
    line = PracticeLine(("-c", script))
    line.start()
    assert await line.ready(20)
    assert line.address == "False"
    await line.stop()


class Line:
    """Takes tones and says what it did with them."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.gate = asyncio.Event()
        self.gone = False
        self.asked = 0
        self._more = asyncio.Event()

    async def until_asked(self, times: int) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while self.asked < times:
                self._more.clear()
                await self._more.wait()

    async def send(self, request: ToneRequest) -> ToneSupport:
        await self.gate.wait()
        self.asked += 1
        self._more.set()
        if self.gone:
            raise SessionGone("over")
        self.sent.append(request.tones)
        return ToneSupport(method=DtmfMethod.TELEPHONE_EVENT, duration_ms=180)


async def test_tones_go_out_in_order_and_warnings_are_not_repeated() -> None:
    line, warnings, owner = Line(), list[str](), TaskOwner("test")
    queue = ToneQueue(line.send, warnings.append, owner)
    for tones in ("1", "2", "3"):
        queue.put(ToneRequest(tones=tones, method=DtmfMethod.SIP_INFO, duration_ms=180))
    assert queue.length == 3
    line.gate.set()
    await line.until_asked(3)
    await owner.close()
    assert line.sent == ["1", "2", "3"]
    assert len(warnings) == 1


async def test_too_many_tones_are_refused_and_closing_forgets() -> None:
    line, owner = Line(), TaskOwner("test")
    queue = ToneQueue(line.send, lambda text: None, owner)
    for _ in range(QUEUE_MAX // 20):
        queue.put(ToneRequest(tones="1" * 20))
    with pytest.raises(CommandRefused) as refused:
        queue.put(ToneRequest(tones="1"))
    assert refused.value.type == "not-allowed"
    queue.close()
    assert queue.length == 0
    await owner.close()
    assert not line.sent


async def test_tones_end_with_the_leg() -> None:
    line, owner = Line(), TaskOwner("test")
    line.gone = True
    queue = ToneQueue(line.send, lambda text: pytest.fail(text), owner)
    queue.put(ToneRequest(tones="1"))
    line.gate.set()
    await line.until_asked(1)
    await owner.close()


@pytest.mark.parametrize("cause", list(CloseCause))
def test_every_cause_has_words(cause: CloseCause) -> None:
    closed = LegClosed(at=0.0, leg=LegId("x"), cause=cause)
    assert in_words(closed)
    assert final_code(closed) in (None, 408, 500, 503)


def test_unknown_codes_keep_the_far_ends_words() -> None:
    closed = LegClosed(
        at=0.0, leg=LegId("x"), cause=CloseCause.REJECTED, sip_code=499, reason="Out of tea"
    )
    assert (in_words(closed), final_code(closed)) == ("Out of tea", 499)
