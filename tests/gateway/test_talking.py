"""What happens on a dialled leg that was answered: tones, quality, a far party that wants away."""

from __future__ import annotations

import pytest

from softphone.domain.dialing import DtmfMethod
from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.gateway.leg_control import SAME_STATS_MAX
from softphone.gateway.room import LiveRoom
from softphone.gateway.sip.engine import ToneSupport
from softphone.telephony_api.events import EventModel
from tests.fakes.gateway_process import RpcFailed, RunningGateway
from tests.gateway.dialling import dial


async def test_the_extension_follows_the_answer(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client, phoneNumber="+15551234567", extension="12#")
        gateway.engine.ring(leg.id)
        await client.next("dialout-connected")
        assert not leg.tones
        gateway.engine.pick_up(leg.id)
        await gateway.commanded("send_tones")
        assert leg.tones == ["1", "2", "#"]


async def test_tones_queue_and_honest_warnings(gateway: RunningGateway) -> None:
    await gateway.room()
    gateway.engine.tone_support = ToneSupport(method=DtmfMethod.TELEPHONE_EVENT, duration_ms=180)
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        gateway.engine.ring(leg.id)
        with pytest.raises(RpcFailed) as early:
            await client.call("sendDTMF", sessionId=leg.id, tones="1")
        assert early.value.data["type"] == "not-allowed"
        gateway.engine.pick_up(leg.id)
        await client.next("dialout-answered")
        await client.call("sendDTMF", sessionId=leg.id, tones="12")
        await client.call(
            "sendDTMF", sessionId=leg.id, tones="3", method="sip-info", digitDurationMs=400
        )
        texts = [(await client.next("dialout-warning"))["errorMsg"] for _ in range(2)]
        assert leg.tones == ["1", "2", "3"]
        assert "telephone-event" in texts[0]
        assert "180 ms" in texts[1]
        with pytest.raises(RpcFailed) as bad:
            await client.call("sendDTMF", sessionId=leg.id, tones="12w")
        assert bad.value.data["field"] == "tones"


async def test_far_tones_and_stats(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        with pytest.raises(RpcFailed) as none_yet:
            await client.call("getStats", sessionId=leg.id)
        assert none_yet.value.data["type"] == "not-allowed"
        gateway.engine.pick_up(leg.id)
        gateway.engine.press(leg.id, "7*", DtmfMethod.SIP_INFO)
        tones = [await client.next("dtmf-event") for _ in range(2)]
        assert [(t["tone"], t["method"], t["sessionId"]) for t in tones] == [
            ("7", "sip-info", leg.id),
            ("*", "sip-info", leg.id),
        ]
        leg.quality = Quality(codec="PCMU", packets_sent=5, loss_percent=1.5, mos=4.1)
        stats = await client.call("getStats", sessionId=leg.id)
        assert (stats["codec"], stats["packetsSent"], stats["mos"]) == ("PCMU", 5, 4.1)


async def test_a_strangers_refer_is_refused(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        gateway.engine.pick_up(leg.id)
        gateway.state.telephony.transfers.requests.decision_s = 0.05
        gateway.engine.ask_transfer(leg.id, "sip:premium@example.net")
        asked = await client.next("transfer-progress")
        assert (asked["status"], asked["toEndPoint"]) == ("requested", "sip:premium@example.net")
        assert (await client.next("transfer-progress"))["status"] == "canceled"
        assert (await gateway.commanded("refuse_transfer"))[1] == leg.id
        assert sum(command[0] == "place" for command in gateway.engine.commands) == 1


class Samples:
    """How many samples were taken for each one that the room was told."""

    def __init__(self, gateway: RunningGateway) -> None:
        self.taken = 0
        self.per_event: list[int] = []
        self._stats = gateway.engine.stats
        gateway.engine.stats = self._sample  # type: ignore[method-assign]
        gateway.state.sessions.subscribe(self)

    def on_opened(self, room: LiveRoom) -> None: ...

    def on_closed(self, room: LiveRoom) -> None: ...

    def on_event(self, _room: LiveRoom, event: EventModel) -> None:
        if event.METHOD == "stats":
            self.per_event.append(self.taken)
            self.taken = 0

    def _sample(self, leg: LegId) -> Quality | None:
        self.taken += 1
        return self._stats(leg)


async def test_quality_that_stays_the_same_is_told_seldom(gateway: RunningGateway) -> None:
    gateway.gateway.control.stats_s = 0.01
    await gateway.room()
    samples = Samples(gateway)
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        leg.quality = Quality(codec="PCMU", packets_received=1)
        gateway.engine.pick_up(leg.id)
        await client.next("stats")
        await client.next("stats")
        leg.quality = Quality(codec="PCMU", packets_received=2)
        while (await client.next("stats"))["packetsReceived"] != 2:
            pass
    assert samples.per_event[:2] == [1, SAME_STATS_MAX]


async def test_quality_is_told_while_the_leg_lives(gateway: RunningGateway) -> None:
    gateway.gateway.control.stats_s = 0.02
    await gateway.room()
    async with gateway.joined() as client:
        leg = await dial(gateway, client)
        leg.quality = Quality(codec="PCMU", packets_received=9, mos=4.4)
        gateway.engine.pick_up(leg.id)
        for _ in range(2):
            stats = await client.next("stats")
            assert (stats["sessionId"], stats["codec"], stats["mos"]) == (leg.id, "PCMU", 4.4)
        gateway.engine.end(leg.id)
        await client.next("dialout-stopped")
        count = len(client.events)
        other = await dial(gateway, client)
        other.quality = leg.quality
        gateway.engine.pick_up(other.id)
        await client.next("stats")
        later = client.events[count:]
        assert leg.id not in {each["params"].get("sessionId") for each in later}
