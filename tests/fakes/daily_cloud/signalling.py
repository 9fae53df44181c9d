"""One client's conversation with the stand-in: the web socket's messages, as 0.36.0 speaks them.

The client sends objects with ``msgStr`` and ``msgData``; one with ``_sendTs`` waits for an answer
with the same value as ``_kTs``. Events are pushed with an ``action`` in ``msgData``.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import uuid
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from tests.fakes.daily_cloud.media import ROUTER, Ear, Transport, make_certificate
from tests.fakes.daily_cloud.parties import EVERYTHING, FarParty

if TYPE_CHECKING:
    from tests.fakes.daily_cloud.cloud import DailyCloud

_UNANSWERED = frozenset({"sig-logs", "sig-ks-row", "sig-presence", "sig-ack"})


class Conversation:
    """What one client says and hears.

    ``peer`` is the client's participant id once it has joined, ``asked`` every request in order,
    ``ear`` what its microphone sent.
    """

    def __init__(self, cloud: DailyCloud, socket: ServerConnection) -> None:
        self.peer = ""
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.ear = Ear()
        self.presence: dict[str, Any] = {}
        self.transports: dict[str, Transport] = {}
        self.permissions: dict[str, Any] = EVERYTHING | {"canAdmin": ["participants"]}
        self._cloud = cloud
        self._socket = socket
        self._certificate = make_certificate()
        self._tasks: set[asyncio.Task[None]] = set()
        self._consumers: dict[str, tuple[Transport, Any]] = {}

    async def run(self) -> None:
        """Serve until the socket is closed."""
        try:
            async for message in self._socket:
                if not self._cloud.silent:
                    await self._take(json.loads(message))
        except ConnectionClosed:
            pass
        finally:
            await self.close()

    async def close(self) -> None:
        """Stop the media; idempotent."""
        transports, self.transports = list(self.transports.values()), {}
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for transport in transports:
            await transport.close()

    def abort(self) -> None:
        """Cut the connection as a broken network does."""
        self._socket.transport.abort()

    async def push(self, message: dict[str, Any]) -> None:
        """Send one message; nothing happens when the client is gone."""
        if self._cloud.silent:
            return
        with contextlib.suppress(ConnectionClosed):
            await self._socket.send(json.dumps(message))

    async def event(self, action: str, **fields: Any) -> None:
        """Push an event of the telephony side."""
        await self.push({"tag": "soup", "msgData": {"action": action, **fields}})

    async def show(self, party: FarParty) -> None:
        """Tell of a far party's presence, or its change."""
        await self.push({"msgStr": "sig-presence", "from": party.id, "msgData": party.presence()})

    async def offer_tracks(self) -> None:
        """Offer everybody's audio; a client takes leave of a track that is not on the list."""
        tracks = [[leg.id, "cam-audio"] for leg in self._cloud.present_legs() if leg.sounds]
        await self.push({"tag": "soup", "msgData": {"tracks": tracks}})

    async def hide(self, party: FarParty) -> None:
        """Tell that a far party left."""
        await self.push({"msgStr": "sig-presence", "from": party.id, "msgData": None})

    async def eject(self) -> None:
        """Throw this client out, as another owner would."""
        data = {"tag": "eject-please", "fields": None, "envelopeTo": self.peer}
        await self.push({"msgStr": "sig-msg", "from": "somebody", "msgData": data})

    async def _take(self, message: dict[str, Any]) -> None:
        name, data = message.get("msgStr") or "", message.get("msgData")
        if name == "sig-ack":
            await self.push({"msgStr": "sig-ack"})
            return
        if name == "join-for-sig":
            await self._join(message)
            return
        if not isinstance(data, dict):
            return
        if name == "sig-presence":
            self.presence |= data
        elif name == "sig-update-permissions":
            self.asked.append((name, data))
            await self._cloud.update_permissions(data)
        elif name == "sig-msg":
            await self._message(data)
        elif name not in _UNANSWERED:
            await self._request(name, data)

    async def _request(self, name: str, data: dict[str, Any]) -> None:
        sent = data.get("_sendTs")
        fields = {key: value for key, value in data.items() if key != "_sendTs"}
        self.asked.append((name, fields))
        if name in self._cloud.unanswered:
            return
        refusal = self._cloud.refusals.get(name)
        if refusal is not None:
            answer, after = refusal, None
        else:
            handler = self._HANDLERS.get(name)
            answer, after = await handler(self, fields) if handler else ({"ok": True}, None)
        if sent is not None:
            await self.push({"tag": "soup", "msgData": {"_kTs": sent, **answer}})
        if after is not None:
            await after

    async def _join(self, message: dict[str, Any]) -> None:
        self.peer = message["from"]
        self.presence = message["msgData"]["presence"]
        self.asked.append(("join-for-sig", message["msgData"]))
        legs = self._cloud.present_legs()
        await self.push(
            {
                "msgStr": "sig-ack",
                "sigAuthz": "signed.by.stand-in",
                "topology": "sfu",
                "mtgStr": message["mtgStr"],
                "from": self.peer,
                "fullParticipantsCount": 1 + len(legs),
                "activeCount": 1 + len(legs),
                "passiveCount": 0,
                "mtgSession": message["msgData"]["mtgSession"],
                "presences": [leg.presence() for leg in legs],
                "permissions": self.permissions,
            }
        )
        self._cloud.joined(self)
        if legs:
            await self.offer_tracks()

    async def _message(self, data: dict[str, Any]) -> None:
        self.asked.append((data["tag"], data))
        if data["tag"] == "eject-please":
            await self._cloud.end(data["envelopeTo"])

    async def _router(self, _data: dict[str, Any]) -> _Answer:
        return {"routerRtpCapabilities": ROUTER}, None

    async def _create_transport(self, data: dict[str, Any]) -> _Answer:
        transport = Transport(data["direction"], self._certificate)
        self.transports[transport.id] = transport
        return {"transportOptions": await transport.open()}, None

    async def _connect_transport(self, data: dict[str, Any]) -> _Answer:
        transport = self.transports[data["transportId"]]
        self._start(transport.connect(data["dtlsParameters"]))
        return {"connected": True}, None

    async def _send_track(self, data: dict[str, Any]) -> _Answer:
        transport = self.transports.get(data["transportId"])
        if transport is None:  # of a connection that was cut
            return {"error": "no such transport"}, None
        self._start(transport.listen(data["rtpParameters"], self.ear.hear))
        made = str(uuid.uuid4())
        tag = data["appData"]["mediaTag"]
        info = {"id": made, "peerId": self.peer, "mediaTag": tag, "paused": False}
        return {"producerInfo": info, "id": made}, None

    async def _recv_track(self, data: dict[str, Any]) -> _Answer:
        transport = [t for t in self.transports.values() if t.direction == "recv"][-1]
        peer = data["mediaPeerId"]
        sender, parameters = transport.sender(lambda: self._cloud.tone_of(peer))
        self._consumers[parameters["id"]] = (transport, sender)
        self._start(transport.speak(sender))
        return {"consumerParameters": parameters}, None

    async def _close_consumer(self, data: dict[str, Any]) -> _Answer:
        _, sender = self._consumers.pop(data["consumerId"], (None, None))
        if sender is not None:
            self._start(sender.stop())
        return {"ok": True}, None

    async def _start_dialout(self, data: dict[str, Any]) -> _Answer:
        leg = self._cloud.place(data)
        return {"ok": True, "sessionId": leg.id}, self._cloud.dialled(leg)

    async def _stop_dialout(self, data: dict[str, Any]) -> _Answer:
        found = data.get("sessionId") in self._cloud.legs
        ending = self._cloud.end(data["sessionId"]) if found else None
        return {"ok": found}, ending

    async def _send_dtmf(self, data: dict[str, Any]) -> _Answer:
        leg = self._cloud.legs.get(data["sessionId"])
        if leg is None:
            return {"ok": False, "error": {"message": "invalid sessionId"}}, None
        leg.tones += data["tones"]
        return {"ok": True}, None

    async def _transfer(self, data: dict[str, Any]) -> _Answer:
        if data["sessionId"] not in self._cloud.legs:
            return {"ok": False, "error": {"message": "invalid sessionId"}}, None
        return {"ok": True}, self._cloud.transferred(data["sessionId"], data["toEndPoint"])

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work, name="cloud-media")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    _HANDLERS: dict[str, _Handler] = {
        "join-as-new-peer": _router,
        "create-transport": _create_transport,
        "connect-transport": _connect_transport,
        "send-track": _send_track,
        "recv-track": _recv_track,
        "close-consumer": _close_consumer,
        "start-dialout": _start_dialout,
        "stop-dialout": _stop_dialout,
        "send-dtmf": _send_dtmf,
        "sip-call-transfer": _transfer,
    }


_Answer = tuple[dict[str, Any], Awaitable[None] | None]
_Handler = Callable[[Conversation, dict[str, Any]], Coroutine[Any, Any, _Answer]]
