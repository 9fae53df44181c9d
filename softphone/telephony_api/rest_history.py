"""REST methods about what happened in rooms: meetings, recordings, webhooks."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter

from softphone.telephony_api import history, webhook_bodies
from softphone.telephony_api.rest_calls import RestCalls, anything, part, query_of, room_path
from softphone.telephony_api.rest_transport import Call
from softphone.telephony_api.rooms import ListQuery
from softphone.telephony_api.webhook_bodies import Webhook, secret_text
from softphone.telephony_api.wire import to_wire


class RestHistory(RestCalls):
    """Part of `softphone.telephony_api.rest_client.RestClient`."""

    async def list_meetings(
        self,
        *,
        room: str | None = None,
        ongoing: bool | None = None,
        page: ListQuery | None = None,
        timeframe_start: float | None = None,
        timeframe_end: float | None = None,
        no_participants: bool = False,
    ) -> history.MeetingList:
        """GET /meetings, one page; the time frame (unix seconds) is about the start."""
        query = query_of(page)
        given = {"timeframe_start": timeframe_start, "timeframe_end": timeframe_end}
        query |= {name: str(int(at)) for name, at in given.items() if at is not None}
        if room is not None:
            query["room"] = room
        if ongoing is not None:
            query["ongoing"] = "true" if ongoing else "false"
        if no_participants:
            query["no_participants"] = "true"
        return await self._get("meetings", history.MeetingList, query)

    async def get_meeting(self, meeting_id: str) -> history.Meeting:
        """GET /meetings/:id."""
        return await self._get(f"meetings/{part(meeting_id, 'id')}", history.Meeting)

    async def list_meeting_participants(self, meeting_id: str) -> history.MeetingParticipants:
        """GET /meetings/:id/participants."""
        path = f"meetings/{part(meeting_id, 'id')}/participants"
        return await self._get(path, history.MeetingParticipants)

    async def list_recordings(
        self, *, room: str | None = None, page: ListQuery | None = None
    ) -> history.RecordingList:
        """GET /recordings, one page."""
        query = query_of(page) | ({"room_name": room} if room is not None else {})
        return await self._get("recordings", history.RecordingList, query)

    async def get_recording(self, recording_id: str) -> history.Recording:
        """GET /recordings/:id."""
        return await self._get(f"recordings/{part(recording_id, 'id')}", history.Recording)

    async def delete_recording(self, recording_id: str) -> None:
        """DELETE /recordings/:id."""
        path = f"recordings/{part(recording_id, 'id')}"
        await self._transport.send(Call(method="DELETE", path=path), anything())

    async def recording_link(
        self, recording_id: str, *, valid_for_s: int | None = None
    ) -> history.AccessLink:
        """GET /recordings/:id/access-link; one hour if not said otherwise."""
        path = f"recordings/{part(recording_id, 'id')}/access-link"
        query = {} if valid_for_s is None else {"valid_for_secs": str(valid_for_s)}
        return await self._get(path, history.AccessLink, query)

    async def start_recording(
        self, room: str, options: history.StartRecording | None = None
    ) -> None:
        """POST rooms/:name/recordings/start."""
        body = {} if options is None else to_wire(options)
        await self._act(room_path(room, "recordings/start"), body)

    async def stop_recording(self, room: str, options: history.StopRecording | None = None) -> None:
        """POST rooms/:name/recordings/stop; refused when nothing is being recorded."""
        body = {} if options is None else to_wire(options)
        await self._act(room_path(room, "recordings/stop"), body)

    # Webhooks

    async def create_webhook(self, wanted: webhook_bodies.CreateWebhook) -> Webhook:
        """POST /webhooks; the receiver is tried at once and must answer 200."""
        return await self._post("webhooks", _revealed(wanted), Webhook)

    async def list_webhooks(self) -> tuple[Webhook, ...]:
        """GET /webhooks."""
        return await self._transport.send(Call(method="GET", path="webhooks"), _webhooks())

    async def get_webhook(self, uuid: str) -> Webhook:
        """GET /webhooks/:uuid."""
        return await self._get(_webhook(uuid), Webhook)

    async def update_webhook(self, uuid: str, change: webhook_bodies.UpdateWebhook) -> Webhook:
        """POST /webhooks/:uuid; re-enables a failed one after a successful try."""
        return await self._post(_webhook(uuid), _revealed(change), Webhook)

    async def delete_webhook(self, uuid: str) -> None:
        """DELETE /webhooks/:uuid."""
        await self._transport.send(Call(method="DELETE", path=_webhook(uuid)), anything())


@cache
def _webhooks() -> TypeAdapter[tuple[Webhook, ...]]:
    return TypeAdapter(tuple[Webhook, ...])


def _webhook(uuid: str) -> str:
    return f"webhooks/{part(uuid, 'uuid')}"


def _revealed(body: webhook_bodies.CreateWebhook | webhook_bodies.UpdateWebhook) -> dict[str, Any]:
    """The JSON object with its secrets as text."""
    secrets = {"hmac": secret_text(body.hmac), "basicAuth": secret_text(body.basic_auth)}
    return to_wire(body) | {name: text for name, text in secrets.items() if text is not None}
