"""Recording a room: what is in the file, who may, and what a failing disk does."""

from __future__ import annotations

import asyncio
import io
import logging
import stat
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from softphone.gateway import recording_limits
from softphone.gateway.recorder import Recorder
from softphone.gateway.sip.engine import FRAME_SAMPLES, MIX_RATE
from tests.conftest import ErrorRecords
from tests.fakes.gateway_process import RoomSocket, RpcFailed, RunningGateway, eventually, mixed
from tests.fakes.webhook_receiver import WebhookReceiver
from tests.patience import PATIENCE_S

FAR = "sip:far@127.0.0.1:5999"
TONE_HZ = 440.0


def tone(frames: int) -> list[np.ndarray[Any, np.dtype[np.int16]]]:
    at = np.arange(frames * FRAME_SAMPLES) / MIX_RATE
    wave = (np.sin(2 * np.pi * TONE_HZ * at) * 8000).astype(np.int16)
    return list(wave.reshape(frames, FRAME_SAMPLES))


async def talking(gateway: RunningGateway, client: RoomSocket, frames: int = 50) -> str:
    """An answered leg that says a tone."""
    leg: str = (await client.call("startDialOut", sipUri=FAR))["session"]["sessionId"]
    await gateway.placed()
    gateway.engine.pick_up(gateway.leg(leg).id)
    await client.next("dialout-answered")
    media = gateway.leg(leg).media
    assert media is not None
    media.say(*tone(frames))
    return leg


async def finished(gateway: RunningGateway, recording: str) -> dict[str, Any]:
    """Wait until a recording is over."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            found: dict[str, Any] = (await gateway.rest.get(f"/recordings/{recording}")).json()
            if found["status"] != "in-progress":
                return found
            await asyncio.sleep(0.01)


async def test_from_the_socket_to_the_file(gateway: RunningGateway) -> None:
    await gateway.room()
    async with WebhookReceiver() as receiver, gateway.joined() as client:
        types = ["recording.started", "recording.ready-to-download"]
        await gateway.rest.post("/webhooks", json={"url": receiver.url, "eventTypes": types})
        identity = (await client.call("startRecording"))["recordingId"]
        started = await client.next("recording-started")
        assert (started["recordingId"], started["startedBy"]) == (identity, client.me["sessionId"])
        live = (await gateway.rest.get(f"/recordings/{identity}")).json()
        assert (live["status"], live["room_name"]) == ("in-progress", "desk")
        assert "duration" not in live
        leg = await talking(gateway, client)
        media = gateway.leg(leg).media
        assert media is not None
        await eventually(lambda: not media.incoming)
        await client.call("stopRecording")
        stopped = await client.next("recording-stopped")
        assert stopped["recordingId"] == identity
        done = await finished(gateway, identity)
        ready = (await receiver.event("recording.ready-to-download"))["payload"]
        begun = (await receiver.event("recording.started"))["payload"]
    assert (done["status"], done["max_participants"]) == ("finished", 2)
    assert isinstance(done["duration"], int)
    assert isinstance(done["start_ts"], int)
    (meeting,) = (await gateway.rest.get("/meetings")).json()["data"]
    assert done["mtgSessionId"] == meeting["id"]
    assert done["s3key"].startswith(f"{gateway.state.domain_id}/desk/")
    assert ready["recording_id"] == begun["recording_id"] == identity
    assert (ready["status"], ready["room_name"], ready["s3_key"]) == (
        "finished",
        "desk",
        done["s3key"],
    )
    listed = (await gateway.rest.get("/recordings", params={"room_name": "desk"})).json()
    assert (listed["total_count"], listed["data"]) == (1, [done])
    assert (await gateway.rest.get("/recordings?room_name=other")).json()["data"] == []
    file = gateway.folder / "recordings" / f"{identity}.flac"
    sound, rate = soundfile.read(file, dtype="int16")
    assert rate == MIX_RATE
    spectrum = np.abs(np.fft.rfft(sound[np.flatnonzero(sound)]))
    loudest = np.argmax(spectrum) * rate / np.count_nonzero(sound)
    assert abs(loudest - TONE_HZ) < 30
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


async def test_secret_tones_are_kept_out_of_the_file(
    gateway: RunningGateway, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await gateway.room()
    async with gateway.joined() as client:
        leg = await talking(gateway, client, frames=0)
        media = gateway.leg(leg).media
        assert media is not None
        media.read = lambda: np.full(FRAME_SAMPLES, 7000, dtype=np.int16)  # type: ignore[method-assign]
        identity = (await client.call("startRecording"))["recordingId"]
        await client.next("recording-started")
        await eventually(lambda: len(media.outgoing) > 10)
        control = gateway.state.telephony.control
        control.shield_s = 0.4
        for secret in ({}, {"secret": False}):
            await client.call("sendDTMF", sessionId=leg, tones="1", **secret)
        await gateway.commanded("send_tones")
        await client.call("sendDTMF", sessionId=leg, tones="86420", secret=True)
        await client.call("sendDTMF", sessionId=leg, tones="9753", secret=True)
        paused = await client.next("recording-paused")
        assert paused["recordingId"] == identity
        async with gateway.joined() as late:
            assert late.me["recording"]["paused"] is True
        resumed = await client.next("recording-resumed")
        assert resumed["recordingId"] == identity
        await mixed(media)
        await client.call("stopRecording")
        await client.next("recording-stopped")
        await finished(gateway, identity)
        assert [e["method"] for e in client.events if "recording" in e["method"]] == [
            "recording-started",
            "recording-paused",
            "recording-resumed",
            "recording-stopped",
        ]
    file = gateway.folder / "recordings" / f"{identity}.flac"
    sound, _ = soundfile.read(file, dtype="int16")
    frames = sound.reshape(-1, FRAME_SAMPLES)[:, 0]
    silent = np.flatnonzero(frames == 0)
    assert resumed["timestamp"] - paused["timestamp"] >= control.shield_s
    assert len(silent), "the far party's answer to the tones is not in the file"
    assert frames[0] == frames[-1] == 7000
    assert (np.diff(silent) == 1).all(), "one gap"
    assert "86420" not in caplog.text + file.read_bytes().decode("latin-1")


async def test_a_pause_ends_with_its_leg_and_begins_with_the_recording(
    gateway: RunningGateway,
) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        leg = await talking(gateway, client)
        await client.call("sendDTMF", sessionId=leg, tones="5", secret=True)
        await gateway.commanded("send_tones")
        await client.call("startRecording")
        await client.next("recording-started")
        await client.next("recording-paused")
        gateway.engine.end(gateway.leg(leg).id)
        await client.next("recording-resumed")
        await client.next("dialout-stopped")
        assert not gateway.state.recordings._shields


async def test_over_rest_with_a_link(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        media = gateway.leg(await talking(gateway, client)).media
        assert media is not None
        path = "/rooms/desk/recordings"
        begun = (await gateway.rest.post(f"{path}/start", json={"type": "cloud-audio-only"})).json()
        again = await gateway.rest.post(f"{path}/start")
        assert (again.status_code, again.json()["error"]) == (400, "invalid-request-error")
        link = f"/recordings/{begun['recordingId']}/access-link"
        assert (await gateway.rest.get(link)).status_code == 400, "not finished"
        await mixed(media)
        assert (await gateway.rest.post(f"{path}/stop")).status_code == 200
        assert (await gateway.rest.post(f"{path}/stop")).status_code == 400
        made = (await gateway.rest.get(link, params={"valid_for_secs": 60})).json()
        assert set(made) == {"download_link", "expires"}
        url = made["download_link"]
        got = await gateway.rest.get(url, headers={"Authorization": ""})
        assert (got.status_code, got.headers["content-type"]) == (200, "audio/flac")
        assert soundfile.read(io.BytesIO(got.content))[1] == MIX_RATE
        part = await gateway.rest.get(url, headers={"Range": "bytes=0-3"})
        assert (part.status_code, part.content) == (206, b"fLaC")
        for broken in (
            url.replace(f"expires={made['expires']}", f"expires={made['expires'] + 9}"),
            url[:-1] + ("0" if url[-1] != "0" else "1"),
            url.partition("?")[0],
        ):
            assert (await gateway.rest.get(broken)).status_code == 403
        gone = await gateway.rest.delete(f"/recordings/{begun['recordingId']}")
        assert gone.json()["deleted"] is True
        assert (await gateway.rest.get(url)).status_code == 404
        assert (await gateway.rest.get(link)).status_code == 404


async def test_a_link_runs_out(gateway: RunningGateway) -> None:
    signature = gateway.state.archive._signature("some", 1)
    answer = await gateway.rest.get(f"/recordings/some/download?expires=1&signature={signature}")
    assert answer.status_code == 403
    endless = f"/recordings/some/download?expires={'9' * 5000}&signature={signature}"
    assert (await gateway.rest.get(endless)).status_code == 403


async def test_two_instances_and_the_end_of_the_session(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        path = "/rooms/desk/recordings"
        one = (await gateway.rest.post(f"{path}/start", json={"instanceId": "one"})).json()
        two = (await gateway.rest.post(f"{path}/start", json={"instanceId": "two"})).json()
        await gateway.rest.post(f"{path}/stop", json={"instanceId": "one"})
        assert (await client.next("recording-stopped"))["recordingId"] == one["recordingId"]
        assert (
            await gateway.rest.post(f"{path}/stop", json={"instanceId": "x"})
        ).status_code == 400
        await client.call("leave")
    await finished(gateway, two["recordingId"])
    assert (await gateway.rest.post(f"{path}/stop")).status_code == 404


@pytest.mark.parametrize(
    ("body", "word"),
    [({"type": "raw-tracks"}, "type"), ({"kind": "x"}, "kind"), ({"maxDuration": 0}, "max")],
)
async def test_bad_wishes(gateway: RunningGateway, body: dict[str, Any], word: str) -> None:
    await gateway.room()
    async with gateway.joined():
        answer = await gateway.rest.post("/rooms/desk/recordings/start", json=body)
        assert answer.status_code == 400
        assert word in answer.json()["info"]


async def test_owners_only(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined(is_owner=False) as guest:
        for method in ("startRecording", "stopRecording"):
            with pytest.raises(RpcFailed) as refused:
                await guest.call(method)
            assert refused.value.data["type"] == "not-owner"


async def test_who_may_not_be_heard_is_not_recorded(gateway: RunningGateway) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        identity = (await client.call("startRecording"))["recordingId"]
        await client.next("recording-started")
        leg = await talking(gateway, client, frames=0)
        closed_off = {"canSend": False}
        await client.call("updateParticipant", sessionId=leg, updatePermissions=closed_off)
        media = gateway.leg(leg).media
        assert media is not None
        media.say(*tone(20))
        await eventually(lambda: not media.incoming)
        await client.call("stopRecording")
        await finished(gateway, identity)
    sound, _ = soundfile.read(gateway.folder / "recordings" / f"{identity}.flac", dtype="int16")
    assert not sound.any()


async def test_a_layout_limits_the_sound_to_one_and_takes_all_in_again(
    gateway: RunningGateway,
) -> None:
    await gateway.room()
    async with gateway.joined() as client:
        one, other = [await talking(gateway, client, frames=0) for _ in range(2)]
        only_one = {"preset": "single-participant", "session_id": one}
        begun = await gateway.rest.post("/rooms/desk/recordings/start", json={"layout": only_one})
        identity = begun.json()["recordingId"]
        room = gateway.state.sessions.find("desk")
        assert room is not None

        def heard() -> set[str]:
            return {*map(str, gateway.mixer._rooms[room.name].matrix[f"recording {identity}"])}

        await client.next("recording-started")
        assert heard() == {one}
        media = gateway.leg(other).media
        assert media is not None
        media.say(*tone(20))
        await eventually(lambda: not media.incoming)
        for layout, expected in (
            ({"preset": "default"}, {one, other, client.me["sessionId"]}),
            ({**only_one, "session_id": other}, {other}),
        ):
            update = {"layout": layout}
            answer = await gateway.rest.post("/rooms/desk/recordings/update", json=update)
            assert answer.status_code == 200, answer.text
            assert heard() == expected
        for session, status in (("nobody", 404), (None, 400)):
            layout = {"preset": "single-participant", "session_id": session}
            answer = await gateway.rest.post(
                "/rooms/desk/recordings/update", json={"layout": layout}
            )
            assert answer.status_code == status, answer.text
            assert "layout.session_id" in answer.json()["info"] or status == 404
        assert heard() == {other}
        await client.call("stopRecording")
        await finished(gateway, identity)
    sound, _ = soundfile.read(gateway.folder / "recordings" / f"{identity}.flac", dtype="int16")
    assert not sound.any(), "the other was not to be heard"


async def test_a_recording_ends_when_everybody_has_been_muted_for_long(
    gateway: RunningGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording_limits, "IDLE_S", 0.2)
    await gateway.room()
    async with gateway.joined() as client:
        leg = await talking(gateway, client, frames=0)
        identity = (await client.call("startRecording"))["recordingId"]
        await client.next("recording-started")
        limits = gateway.state.recordings._running[identity].limits
        assert limits is not None
        assert limits._idle is None, "somebody can be heard"
        for muted in (True, False, True):
            await client.call("updateParticipant", sessionId=leg, setAudio=not muted)
            await eventually(lambda muted=muted: (limits._idle is not None) is muted)
        assert (await client.next("recording-stopped"))["recordingId"] == identity
        assert (await finished(gateway, identity))["status"] in ("finished", "canceled")


class FullDisk(Recorder):
    """The disk fills up after the file was opened."""

    def _check_space(self) -> None:
        if self._written:
            raise OSError("the disk is full")


async def test_a_full_disk_ends_the_recording_and_not_the_call(
    gateway: RunningGateway, logged_errors: ErrorRecords
) -> None:
    await gateway.room()
    gateway.state.recordings.make_recorder = FullDisk
    async with WebhookReceiver() as receiver, gateway.joined() as client:
        hook = {"url": receiver.url, "eventTypes": ["recording.error"]}
        await gateway.rest.post("/webhooks", json=hook)
        leg = await talking(gateway, client)
        await client.call("startRecording")
        failed = await client.next("recording-error")
        assert "disk is full" in failed["errorMsg"]
        await client.next("recording-stopped")
        told = (await receiver.event("recording.error"))["payload"]
        assert "disk is full" in told["error_msg"]
        assert leg in gateway.engine.legs, "the call goes on"
        media = gateway.leg(leg).media
        assert media is not None
        media.say(*tone(5))
        await eventually(lambda: not media.incoming)
    assert "disk is full" in logged_errors.take()[0]


async def test_a_disk_that_is_full_already_is_said_at_once(
    gateway: RunningGateway, logged_errors: ErrorRecords
) -> None:
    await gateway.room()
    gateway.state.recordings.make_recorder = lambda file: Recorder(file, free_min=1 << 62)
    async with gateway.joined() as client:
        answer = await gateway.rest.post("/rooms/desk/recordings/start")
        assert (answer.status_code, answer.json()["error"]) == (503, "server-error")
        assert "disk" in answer.json()["info"]
        assert "disk" in (await client.next("recording-error"))["errorMsg"]
        gateway.state.recordings.make_recorder = Recorder
        assert (await gateway.rest.post("/rooms/desk/recordings/start")).status_code == 200
    assert "disk is full" in logged_errors.take()[0]


async def test_a_slow_disk_never_blocks_the_mixer(
    tmp_path: Path, logged_errors: ErrorRecords
) -> None:
    recorder = Recorder(tmp_path / "a.flac")
    frame = tone(1)[0]
    for _ in range(2000):
        recorder.write(frame)
    opened, over = recorder.start()
    await opened
    recorded = await over
    assert recorded.error is not None and "slow" in recorded.error
    assert recorded.usable and recorded.duration_s == 10.0
    assert "slow" in logged_errors.take()[0]
