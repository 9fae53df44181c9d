"""``softphone doctor --live-call`` on the Daily backend, in front of the stand-in."""

from __future__ import annotations

import pytest

from softphone.cli import live_call
from softphone.cli.checks import Finding
from softphone.cli.live_call import LiveCall
from tests.daily_rig import DailyRig
from tests.fakes.practice_room import BUSY, ECHO


async def called(rig: DailyRig, number: str, *, key: str = "") -> tuple[bool, dict[str, Finding]]:
    found: dict[str, Finding] = {}

    def ask(wish: str) -> None:
        if key and wish.startswith("Press"):
            (leg,) = rig.cloud.legs.values()
            rig.cloud.soon(rig.cloud.press(leg, key), 0.0)

    def tell(finding: Finding) -> None:
        found[finding.name] = finding

    return await LiveCall(rig.backend, number, tell=tell, ask=ask).run(), found


async def test_a_call_that_works(rig: DailyRig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_call, "EAR_S", 0.3)
    monkeypatch.setattr(live_call, "KEY_S", 3.0)
    _, found = await called(rig, ECHO, key="7")
    steps = ("join", "dial-out", "answer", "tone", "hold", "resume", "key", "hang-up")
    assert [found[step].status for step in steps] == ["ok"] * len(steps)
    assert found["key"].found.startswith("7 came")
    assert not rig.cloud.legs


async def test_a_call_that_is_not_answered(rig: DailyRig) -> None:
    ok, found = await called(rig, BUSY)
    assert not ok
    assert (found["answer"].status, "busy" in found["answer"].found) == ("fail", True)


async def test_a_refusal_says_who_can_help(rig: DailyRig) -> None:
    said = "dial-out to PhoneNumber is not enabled for domain. Contact support"
    rig.cloud.refusals["start-dialout"] = {"ok": False, "error": said}
    ok, found = await called(rig, ECHO)
    assert not ok and said in found["live call"].remedy
