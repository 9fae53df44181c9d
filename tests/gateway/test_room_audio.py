"""Audio through a room: both ways, muted by silence of frames, and strictly by permission."""

from __future__ import annotations

import numpy as np

from softphone.domain.ids import LegId
from softphone.gateway.sip.engine import FRAME_SAMPLES, Pcm
from tests.fakes.gateway_process import RoomSocket, RunningGateway, eventually
from tests.fakes.sip_engine import FakeLegMedia

AUDIO = {"audio": {"sampleRate": 16000}}


def constant(value: int) -> Pcm:
    return np.full(FRAME_SAMPLES, value, dtype=np.int16)


def near(frame: Pcm, value: int) -> bool:
    return abs(int(frame[-1]) - value) < 3


async def answered(gateway: RunningGateway, client: RoomSocket, **options: object) -> FakeLegMedia:
    result = await client.call("startDialOut", sipUri="sip:far@127.0.0.1", **options)
    leg = LegId(result["session"]["sessionId"])
    await eventually(lambda: leg in gateway.engine.legs)
    gateway.engine.pick_up(leg)
    await client.next("dialout-answered")
    media = gateway.engine.media(leg)
    assert media is not None
    return media


async def heard(media: FakeLegMedia, value: int) -> None:
    """Wait until the far party was sent this value."""
    await eventually(lambda: any(near(frame, value) for frame in list(media.outgoing)))


async def speaker_hears(client: RoomSocket, value: int) -> None:
    """Wait until this value came for the speaker."""
    await eventually(
        lambda: any(near(np.frombuffer(frame, dtype="<i2"), value) for frame in client.audio)
    )


async def test_both_ways_and_the_measured_mute(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(join=AUDIO) as client:
        media = await answered(gateway, client)
        media.say(*[constant(900)] * 40)
        await speaker_hears(client, 900)
        assert {len(frame) for frame in client.audio} == {640}
        for _ in range(5):
            await client.send(constant(1200).tobytes())
        own = await client.next("participant-updated")
        while own["participant"]["session_id"] != client.me["sessionId"]:
            own = await client.next("participant-updated")
        assert (own["participant"]["audio"], own["participant"]["local"]) == (True, True)
        await heard(media, 1200)
        muted = await client.next("participant-updated")
        assert muted["participant"]["audio"] is False


async def test_48_khz(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(join={"audio": {"sampleRate": 48000}}) as client:
        media = await answered(gateway, client)
        media.say(*[constant(700)] * 50)
        await speaker_hears(client, 700)
        assert {len(frame) for frame in client.audio} == {1920}
        for _ in range(10):
            await client.send(np.full(960, 1500, dtype=np.int16).tobytes())
        await heard(media, 1500)


async def test_bad_audio_frames_are_refused_once_and_harm_nothing(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(join=AUDIO) as client, gateway.joined() as without:
        for _ in range(3):
            await client.send(b"\x00" * 641)
        await without.send(b"\x00" * 640)
        answer = await client.until(lambda frame: "error" in frame)
        assert answer["id"] is None
        assert answer["error"]["code"] == -32602
        await client.call("sendAppMessage", data=1)
        await without.call("sendAppMessage", data=1)
        assert sum("error" in frame for frame in client.frames + without.frames) == 1


async def test_a_burst_keeps_the_newest(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(join=AUDIO) as client:
        media = await answered(gateway, client)
        for value in range(1000, 1100):
            await client.send(constant(value * 10).tobytes())
        await heard(media, 10990)
        loud = [int(frame[-1]) for frame in list(media.outgoing) if frame[-1] > 5000]
        assert len(loud) < 60, "old frames were dropped"


async def test_early_media_is_heard_before_the_answer(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(join=AUDIO) as client:
        result = await client.call("startDialOut", sipUri="sip:far@127.0.0.1")
        await gateway.placed()
        media = gateway.engine.early_media(LegId(result["session"]["sessionId"]))
        media.say(*[constant(444)] * 40)
        await client.next("dialout-connected")
        await speaker_hears(client, 444)
        assert all(event["method"] != "dialout-answered" for event in client.events)


async def test_permissions_decide_who_hears_whom(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(join=AUDIO, user_id="agent") as client:
        open_leg = await answered(gateway, client)
        deaf_leg = await answered(
            gateway,
            client,
            permissions={"canReceive": {"base": True, "byUserId": {"agent": False}}},
        )
        for _ in range(10):
            await client.send(constant(2000).tobytes())
        await heard(open_leg, 2000)
        assert all(frame[-1] == 0 for frame in list(deaf_leg.outgoing))
        deaf = next(p for p in gateway.engine.legs if gateway.engine.media(p) is deaf_leg)
        await client.call(
            "updateParticipant",
            sessionId=deaf,
            updatePermissions={"canReceive": {"byUserId": {}}},
        )
        for _ in range(10):
            await client.send(constant(2500).tobytes())
        await heard(deaf_leg, 2500)


async def test_muting_a_leg_silences_it_for_all(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(join=AUDIO) as client:
        media = await answered(gateway, client)
        leg = next(iter(gateway.engine.legs))
        await client.call("updateParticipant", sessionId=leg, setAudio=False)
        updated = await client.next("participant-updated")
        while updated["participant"]["audio"]:
            updated = await client.next("participant-updated")
        client.audio.clear()
        media.say(*[constant(3000)] * 10)
        await eventually(lambda: not media.incoming)
        assert all(not np.frombuffer(frame, dtype="<i2").any() for frame in client.audio)
        await client.call("updateParticipant", sessionId=leg, setAudio=True)
        media.say(*[constant(3000)] * 40)
        await speaker_hears(client, 3000)


async def test_a_dropped_client_is_silent_and_can_speak_again(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(join=AUDIO) as client:
        media = await answered(gateway, client)
        await client.break_off()
        again = RoomSocket(await gateway.connect("desk", await gateway.token()))
        await again.call(
            "join", resume={"key": client.me["resumeKey"], "seq": client.me["seq"]}, **AUDIO
        )
        for _ in range(5):
            await again.send(constant(4000).tobytes())
        await heard(media, 4000)
        media.say(*[constant(1111)] * 40)
        await speaker_hears(again, 1111)
        await again.close()
