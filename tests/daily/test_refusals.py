from __future__ import annotations

import pytest

from softphone.backends.daily.refusals import REFUSALS, from_sdk, recognise, refused
from softphone.domain.dialing import DialRequest
from softphone.errors import (
    AuthRejected,
    BackendUnavailable,
    CommandRefused,
    CommandTimeout,
    InvalidInput,
    NotPermitted,
    ProtocolMismatch,
    SoftphoneError,
)
from tests.daily.conftest import Joined
from tests.daily_rig import DailyRig
from tests.fakes.event_sink import Sink

SAID = [
    (
        "dial-out not enabled for room. add enable_dialout property to room",
        "dialout-not-enabled",
        NotPermitted,
    ),
    (
        "dial-out to PhoneNumber is not enabled for domain. Contact support",
        "phone-dialout-not-approved",
        NotPermitted,
    ),
    ("International dialout not supported. Contact sales", "international", NotPermitted),
    ("must be an owner to dial out", "not-owner", NotPermitted),
    ("NOT_ALLOWED", "not-allowed", NotPermitted),
    ("DIALOUT_IN_PROGRESS", "dialout-in-progress", CommandRefused),
    ("TEMPORARILY_NOT_AVAILABLE", "no-worker", BackendUnavailable),
    ("max_sip_pstn_sessions_per_room reached", "leg-limit", CommandRefused),
]


@pytest.mark.parametrize(("text", "reason", "kind"), SAID)
async def test_a_refused_dial_out_says_who_can_help(
    joined: Joined, text: str, reason: str, kind: type[SoftphoneError]
) -> None:
    joined.cloud.refusals["start-dialout"] = {"ok": False, "error": text}
    with pytest.raises(kind) as caught:
        await joined.backend.dial(DialRequest(destination="+15550100001"))
    found = recognise(text)
    assert found is not None and found.reason == reason
    assert caught.value.message == found.sentence and text in caught.value.detail
    if found.who:
        assert caught.value.advice is not None
        assert text in caught.value.advice.text and found.ask in caught.value.advice.text


async def test_daily_cannot_withhold_the_number(joined: Joined) -> None:
    with pytest.raises(InvalidInput) as refused:
        await joined.backend.dial(DialRequest(destination="+15550100001", caller_id="anonymous"))
    assert refused.value.field == "callerId"


async def test_an_unknown_refusal_keeps_dailys_words(joined: Joined) -> None:
    joined.cloud.refusals["start-dialout"] = {"ok": False, "error": "the moon is full"}
    with pytest.raises(CommandRefused, match="the moon is full") as caught:
        await joined.backend.dial(DialRequest(destination="+15550100001"))
    assert caught.value.type == "refused" and caught.value.advice is not None


async def test_a_conflict_is_recognised(joined: Joined) -> None:
    joined.cloud.refusals["start-dialout"] = {"ok": False, "isConflict": True}
    with pytest.raises(CommandRefused) as caught:
        await joined.backend.dial(DialRequest(destination="+15550100001"))
    assert caught.value.type == "dialout-in-progress"


async def test_a_refusal_is_reported_once(joined: Joined, caplog: pytest.LogCaptureFixture) -> None:
    """The SDK says everything twice: in the completion, and in ``on_error``."""
    caplog.set_level("INFO")
    joined.cloud.refusals["start-dialout"] = {"ok": False, "error": "the moon is full"}
    with pytest.raises(CommandRefused):
        await joined.backend.dial(DialRequest(destination="+15550100001"))
    joined.cloud.refusals.clear()
    await joined.answered()
    assert "the moon is full" not in caplog.text


async def test_a_plan_without_dial_out_is_told_before_joining(rig: DailyRig) -> None:
    rig.rest.dialout_plan = False
    with pytest.raises(NotPermitted, match="plan") as caught:
        await rig.backend.start(Sink())
    assert caught.value.advice is not None and "payment card" in caught.value.advice.text
    assert rig.cloud.lookups == []


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"error": "unauthorized"}, AuthRejected),
        ({"error": "exp-room"}, NotPermitted),
        ({"error": "nbf-room"}, NotPermitted),
        ({"error": "meeting-full"}, NotPermitted),
    ],
)
async def test_a_room_that_does_not_let_us_in(
    rig: DailyRig, answer: dict[str, str], kind: type[SoftphoneError]
) -> None:
    rig.cloud.lookup_error = answer
    with pytest.raises(kind) as caught:
        await rig.backend.start(Sink())
    assert caught.value.advice is not None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dialout(Signalling(ResponseReceiveTimeout(Timeout)))", CommandTimeout),
        ("Dialout(CallState(NotInACall))", BackendUnavailable),
        ("Dialout(Signalling(ResponseCanceled))", BackendUnavailable),
        ("Connection(Api(RoomLookup(RoomInfoFetchFailed(x))))", BackendUnavailable),
        ("Connection(Api(RoomLookup(RoomInfoError(NoWorkerAvailable))))", BackendUnavailable),
        ('Dialout(Signalling(ResponseDeserializationFailed(Error("m"))))', ProtocolMismatch),
        ('Dialout(Properties(CallClientError("odd \\"word\\"")))', CommandRefused),
        ("Dialout(Properties(UnknownCallClientError))", CommandRefused),
    ],
)
def test_debug_text_of_the_sdk_becomes_an_error(text: str, kind: type[SoftphoneError]) -> None:
    error = from_sdk(text, "start_dialout")
    assert type(error) is kind
    assert ("(" not in error.message and text in error.detail) or kind is CommandTimeout


def test_every_refusal_is_found_by_its_own_needles() -> None:
    for each in REFUSALS:
        for needle in each.needles:
            error = refused(f"x {needle.upper()} y", "m")
            assert error.message == each.sentence, needle
            assert bool(each.who) == (error.advice is not None)
