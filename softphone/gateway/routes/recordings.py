"""REST: recordings (Daily REST reference, recordings and rooms)."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from softphone.gateway.routes.requests import (
    answer,
    documented,
    live_room,
    read_body,
    read_query,
    require_key,
    state_of,
)
from softphone.gateway.state import NothingThere
from softphone.telephony_api.history import (
    AccessLink,
    AccessLinkQuery,
    Recording,
    RecordingAct,
    RecordingList,
    RecordingsQuery,
    StartRecording,
    StopRecording,
    UpdateRecording,
)

router = APIRouter(prefix="/v1", tags=["recordings"])
_KEY = [Depends(require_key)]


@router.post("/rooms/{name}/recordings/start", dependencies=_KEY)
@documented(request=StartRecording, answers=RecordingAct)
async def start(request: Request, name: str) -> Response:
    """Record a running room: its audio, mixed."""
    wanted = await read_body(request, StartRecording)
    recordings = state_of(request).recordings
    identity = recordings.start(live_room(request, name), wanted, started_by=None)
    await recordings.opened(identity)
    return answer(
        RecordingAct(recording_id=identity, instance_id=wanted.instance_id, status="in-progress")
    )


@router.post("/rooms/{name}/recordings/update", dependencies=_KEY)
@documented(request=UpdateRecording, answers=RecordingAct)
async def update(request: Request, name: str) -> Response:
    """Change the layout of a recording under way: whom its sound is limited to."""
    wanted = await read_body(request, UpdateRecording)
    identity = state_of(request).recordings.update(live_room(request, name), wanted)
    return answer(
        RecordingAct(recording_id=identity, instance_id=wanted.instance_id, status="in-progress")
    )


@router.post("/rooms/{name}/recordings/stop", dependencies=_KEY)
@documented(request=StopRecording, answers=RecordingAct)
async def stop(request: Request, name: str) -> Response:
    """End a recording."""
    wanted = await read_body(request, StopRecording)
    recordings = state_of(request).recordings
    identity = recordings.stop(live_room(request, name), wanted)
    await recordings.over(identity)
    return answer(RecordingAct(recording_id=identity, instance_id=wanted.instance_id))


@router.get("/recordings", dependencies=_KEY)
@documented(answers=RecordingList)
async def list_recordings(request: Request) -> Response:
    """List recordings, newest first."""
    total, page = await state_of(request).archive.page(read_query(request, RecordingsQuery))
    return answer(RecordingList(total_count=total, data=tuple(page)))


@router.get("/recordings/{recording}", dependencies=_KEY)
@documented(answers=Recording)
async def get_recording(request: Request, recording: str) -> Response:
    """One recording."""
    return answer(await _found(request, recording))


@router.delete("/recordings/{recording}", dependencies=_KEY)
async def delete_recording(request: Request, recording: str) -> Response:
    """Delete a recording and its file."""
    found = await _found(request, recording)
    await state_of(request).archive.delete(found)
    return JSONResponse({"deleted": True, "id": found.id})


@router.get("/recordings/{recording}/access-link", dependencies=_KEY)
@documented(answers=AccessLink)
async def access_link(request: Request, recording: str) -> Response:
    """A download link that works for a while and needs no key."""
    query = read_query(request, AccessLinkQuery)
    found = await _found(request, recording)
    return answer(state_of(request).archive.link(found, query.valid_for_secs))


@router.get("/recordings/{recording}/download")
async def download(request: Request, recording: str) -> Response:
    """The file behind an access-link."""
    asked = request.query_params
    file = state_of(request).archive.file_for(
        recording, asked.get("expires", ""), asked.get("signature", "")
    )
    if not file.is_file():
        raise NothingThere("The recording has been deleted.")
    return FileResponse(file, media_type="audio/flac", filename=f"recording-{file.name}")


async def _found(request: Request, recording: str) -> Recording:
    found = await state_of(request).archive.find(recording)
    if found is None:
        raise NothingThere(f"There is no recording {recording[:128]}.")
    return found
