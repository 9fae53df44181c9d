"""The stand-in of Daily's cloud: room lookup, signalling and media on one loopback port.

Point a client at it with `DailyCloud.proxy_url` and with ``SSL_CERT_FILE`` naming the authority.
Everything is scripted through the attributes and methods of `DailyCloud`.
"""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Callable
from typing import Any, Self

from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from tests.certificates import Authority
from tests.fakes.daily_cloud.parties import FarParty
from tests.fakes.daily_cloud.signalling import Conversation
from tests.patience import PATIENCE_S

HOST = "cloud.wss.daily.co"
ICE = {"iceServers": [], "iceTransportPolicy": "all"}

Autopilot = Callable[[FarParty], None]


class DailyCloud:
    """One room of one domain.

    Args:
        authority: whom the clients must trust. The SDK reads ``SSL_CERT_FILE`` once in the life
            of a process, so all stand-ins of one process share it.

    Attributes:
        legs: live legs by id.
        tokens: who may join with which token: ``o`` owner, ``u`` name, ``ud`` user id. A token
            that is not here is refused; None lets any token in as an owner.
        lookup_error: answer of the room lookup instead of the room, or None.
        may_look_up: cleared, the room lookup waits.
        may_permit: cleared, changes of permissions wait, and what the client says after them.
        refusals: answers to give to requests by name, instead of doing them.
        unanswered: requests by name that get no answer.
        silent: nothing is read or sent any more, while the sockets stay open.
        faults: what went wrong in here; empty unless the client surprises the stand-in.
        autopilot: told about each leg that is placed; None leaves everything to the test.
    """

    def __init__(self, authority: Authority) -> None:
        self._server_file = authority.issue(authority.file.parent, "localhost")
        self.legs: dict[str, FarParty] = {}
        self.tokens: dict[str, dict[str, Any]] | None = None
        self.lookup_error: dict[str, Any] | None = None
        self.may_look_up = asyncio.Event()
        self.may_look_up.set()
        self.may_permit = asyncio.Event()
        self.may_permit.set()
        self.refusals: dict[str, dict[str, Any]] = {}
        self.unanswered: set[str] = set()
        self.silent = False
        self.autopilot: Autopilot | None = None
        self.lookups: list[str] = []
        self.asked_to_look_up = asyncio.Event()
        self.clients: list[Conversation] = []
        self.faults: list[Exception] = []
        self.port = 0
        self._background: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        await self.up()
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.down()

    async def up(self) -> None:
        """Listen; on the port it had before, if it had one."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._server_file)
        self._server = await serve(
            self._serve,
            "127.0.0.1",
            self.port,
            ssl=context,
            process_request=self._answer,
            close_timeout=0.2,
            ping_interval=None,
            logger=_quiet(),
        )
        self.port = next(iter(self._server.sockets)).getsockname()[1]

    async def down(self) -> None:
        """The server dies: every connection is cut and nothing listens any more."""
        for client in self.clients:
            client.abort()
        self._server.close()
        await self._server.wait_closed()
        for task in tuple(self._background):
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)

    @property
    def proxy_url(self) -> str:
        """For ``CallClient.set_proxy_url``."""
        return f"https://localhost:{self.port}/stand-in"

    @property
    def client(self) -> Conversation:
        """The client that joined last and is still there."""
        return self.clients[-1]

    async def until(self, condition: Callable[[], object], limit_s: float = PATIENCE_S) -> None:
        """Wait until something here is as it should be; looked at every 10 ms."""
        async with asyncio.timeout(limit_s):
            while not condition():  # noqa: ASYNC110 - what is waited for is not ours to announce
                await asyncio.sleep(0.01)

    def cut(self) -> None:
        """Break every signalling connection; clients may come back at once."""
        for client in tuple(self.clients):
            client.abort()

    def joined(self, client: Conversation) -> None:
        """A client has joined."""
        self.clients.append(client)

    def present_legs(self) -> list[FarParty]:
        """Legs that are participants now."""
        return [leg for leg in self.legs.values() if leg.present]

    def tone_of(self, leg: str) -> float:
        """What a leg says now, in Hz."""
        party = self.legs.get(leg)
        return party.tone if party is not None else 0.0

    def asked(self, name: str) -> list[dict[str, Any]]:
        """What all clients asked for, of one kind."""
        return [data for each in self.clients for kind, data in each.asked if kind == name]

    # What happens in the room

    def place(self, options: dict[str, Any]) -> FarParty:
        """A dial-out was accepted."""
        number = options.get("phoneNumber") or options.get("sipUri") or ""
        leg = FarParty(number, options.get("userId") or "", options.get("displayName") or "")
        leg.update(options.get("permissions") or {})
        self.legs[leg.id] = leg
        return leg

    async def dialled(self, leg: FarParty) -> None:
        """The answer to a dial-out is out; what the far party does may begin."""
        if self.autopilot is not None:
            self.autopilot(leg)

    async def ring(self, leg: FarParty) -> None:
        """The far end rings and its ringback is a participant."""
        await self.event("dialout-connected", leg)
        await self.enter(leg)

    async def pick_up(self, leg: FarParty) -> None:
        """The far end answers."""
        await self.event("dialout-answered", leg)
        leg.sounds = True
        for client in self.clients:
            await client.offer_tracks()

    async def call_in(self, number: str, *, name: str = "", headers: Any = None) -> FarParty:
        """Somebody reaches the room's SIP endpoint: media flows at once, as Daily does it."""
        leg = FarParty(number, name=name, direction="dial-in")
        self.legs[leg.id] = leg
        fields = {"displayName": name, "sipFrom": number, "sipHeaders": headers or {}}
        await self.event("dialin-connected", leg, **fields)
        await self.enter(leg)
        leg.sounds = True
        for client in self.clients:
            await client.offer_tracks()
        return leg

    async def enter(self, leg: FarParty) -> None:
        """A leg becomes a participant."""
        leg.present = True
        for client in self.clients:
            await client.show(leg)

    async def fail(self, leg: FarParty, message: str) -> None:
        """A leg fails for good."""
        kind = "dialout" if leg.direction == "dial-out" else "dialin"
        await self._remove(leg)
        await self.event(f"{kind}-error", leg, message=message)

    async def end(self, leg_id: str, message: str = "") -> None:
        """A leg ends, by whomever."""
        leg = self.legs.get(leg_id)
        if leg is None:
            return
        await self._remove(leg)
        kind = "dialout" if leg.direction == "dial-out" else "dialin"
        fields = {"message": message} if message else {}
        await self.event(f"{kind}-stopped", leg, **fields)

    async def press(self, leg: FarParty, tone: str, method: str = "telephone-event") -> None:
        """The far party presses a key."""
        for client in self.clients:
            await client.event(
                "sip-dtmf-event", sessionId=leg.id, tone=tone, volume=10, method=method
            )

    async def transferred(self, leg_id: str, target: str) -> None:
        """A leg is sent on: it leaves the room, and so does its partner if it names one."""
        other = target.removeprefix("sip:").partition("@")[0]
        for each in (leg_id, other):
            await self.end(each)

    async def update_permissions(self, changes: dict[str, Any]) -> None:
        """Somebody changed what participants may do."""
        await self.may_permit.wait()
        for person, change in changes.items():
            leg = self.legs.get(person)
            if leg is not None:
                leg.update(change)
                for client in self.clients:
                    await client.show(leg)

    async def event(self, action: str, leg: FarParty, **fields: Any) -> None:
        """Push an event about a leg to every client."""
        for client in self.clients:
            await client.event(action, sessionId=leg.id, actionTraceId=f"trace-{leg.id}", **fields)

    def soon(self, work: Any, delay_s: float = 0.01) -> None:
        """Do something a moment later; cancelled when the server dies."""

        async def later() -> None:
            await asyncio.sleep(delay_s)
            await work

        task = asyncio.create_task(later(), name="cloud-script")
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _remove(self, leg: FarParty) -> None:
        self.legs.pop(leg.id, None)
        if leg.present:
            for client in self.clients:
                await client.hide(leg)

    # The two things a client asks for before it joins

    async def _serve(self, socket: ServerConnection) -> None:
        conversation = Conversation(self, socket)
        try:
            await conversation.run()
        except Exception as fault:
            self.faults.append(fault)
            raise
        finally:
            if conversation in self.clients:
                self.clients.remove(conversation)

    async def _answer(self, _socket: ServerConnection, request: Request) -> Response | None:
        if request.headers.get("Upgrade", "").lower() == "websocket":
            return None
        if "/rooms/check/" in request.path:
            self.asked_to_look_up.set()
            await self.may_look_up.wait()
            return _json(self._look_up(request.headers.get("x-dailyjointoken") or ""))
        return _json({"iceConfig": ICE})

    def _look_up(self, token: str) -> dict[str, Any]:
        self.lookups.append(token)
        if self.lookup_error is not None:
            return self.lookup_error
        grant: dict[str, Any] | None = {"o": True, "u": "Ada", "ud": "ada"}
        if self.tokens is not None:
            grant = self.tokens.get(token)
        if grant is None:
            return {"error": "unauthorized", "info": "the meeting token is not valid"}
        return {
            "privacy": None,
            "needToRequest": False,
            "sigAuthz": "signed.by.stand-in",
            "orgMember": False,
            "roomId": "00000000-0000-4000-8000-000000000001",
            "roomName": "desk",
            "apiCreated": True,
            "participantsInMeeting": 0,
            "dialInParticipantsInMeeting": 0,
            "domainProps": {
                "api_plan_id": "PLAN_PAID",
                "enable_metered_billing": True,
                "signaling_impl": "ws",
            },
            "roomProps": {},
            "joinProps": grant,
            "permissions": {"hasPresence": True, "canSend": True},
            "worker": {
                "dnsName": HOST,
                "workerId": "stand-in",
                "group": "local",
                "env": "test",
                "wssUri": f"wss://{HOST}:443",
                "dv": 1,
                "sigGroupTs": 1683577329,
            },
            "geoGroup": "local",
            "iceConfig": ICE,
            "hipaa": False,
        }


def _json(answer: Any) -> Response:
    body = json.dumps(answer).encode()
    headers = Headers({"Content-Type": "application/json", "Content-Length": str(len(body))})
    return Response(200, "OK", headers, body)


def _quiet() -> Any:
    import logging

    logger = logging.getLogger("stand-in")
    logger.setLevel(logging.CRITICAL)
    return logger
