"""A stand-in of Daily's REST API with Daily's error bodies, in front of a `DailyCloud`."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any, Self

import httpx

from tests.fakes.daily_cloud.cloud import DailyCloud
from tests.fakes.http_server import Asked, HttpServer

DOMAIN = "mydomain"
KEY = "stand-in-key"

Reply = tuple[int, Any]
NO_PLAN = "property 'enable_dialout' cannot be set to that value with your current plan"


@dataclass
class DailyRest(AbstractAsyncContextManager["DailyRest"]):
    """Rooms and tokens of one domain.

    Attributes:
        rooms: room objects by name.
        dialout_plan: whether the plan allows ``enable_dialout``.
        asked: every request as method, path and body.
        minted: properties of the tokens handed out, in order.
        token_life: whether minted tokens are known to the cloud's lookup.
        callers: who else is in a room, by its name, and those dialled out to from an empty one.
        webhooks, dialin_configs: what the domain tells whom, by id.
        failures: answers to give instead, by method and path.
    """

    cloud: DailyCloud
    rooms: dict[str, dict[str, Any]] = field(default_factory=dict)
    dialout_plan: bool = True
    asked: list[tuple[str, str, Any]] = field(default_factory=list)
    minted: list[dict[str, Any]] = field(default_factory=list)
    callers: dict[str, list[str]] = field(default_factory=dict)
    webhooks: dict[str, dict[str, Any]] = field(default_factory=dict)
    dialin_configs: dict[str, dict[str, Any]] = field(default_factory=dict)
    failures: dict[tuple[str, str], Reply] = field(default_factory=dict)
    url: str = ""

    async def __aenter__(self) -> Self:
        self._server = HttpServer(reply=self._reply)
        await self._server.__aenter__()
        self.url = self._server.url
        if self.cloud.tokens is None:
            self.cloud.tokens = {}
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self._server.__aexit__()

    def forget(self) -> None:
        """Whatever was asked so far."""
        self.asked.clear()
        self.minted.clear()
        while not self._server.asked.empty():
            self._server.asked.get_nowait()
        if self.cloud.tokens is not None:
            self.cloud.tokens.clear()

    def named(self, method: str, path: str) -> list[Any]:
        """Bodies of the requests of one kind."""
        return [body for verb, where, body in self.asked if (verb, where) == (method, path)]

    async def _reply(self, asked: Asked) -> tuple[int, bytes]:
        body = json.loads(asked.body) if asked.body else None
        path = asked.path.partition("?")[0].removeprefix("/v1")
        self.asked.append((asked.method, path, body))
        if asked.headers.get("authorization") != f"Bearer {KEY}":
            status, answer = _refused(401, "authentication-error", None)
        elif (asked.method, path) in self.failures:
            status, answer = self.failures[asked.method, path]
        else:
            status, answer = await self._route(asked.method, path.strip("/").split("/"), body)
        return status, json.dumps(answer).encode()

    async def _route(self, method: str, path: list[str], body: Any) -> Reply:
        match method, path:
            case "GET", [""]:
                return 200, {"domain_name": DOMAIN}
            case "POST", ["rooms"]:
                return self._create(body)
            case "POST", ["meeting-tokens"]:
                return self._mint(body["properties"])
            case "POST", ["dialin", "pinlessCallUpdate"]:
                return 200, {}
            case "GET", ["presence"]:
                return 200, {name: self._present() for name in self.rooms}
            case _, ["webhooks", *identity]:
                return await self._webhook(method, identity, body)
            case _, ["domain-dialin-config", *identity]:
                return await self._dialin_config(method, identity, body)
            case _, ["rooms", name, *rest] if name not in self.rooms:
                return _refused(404, "not-found", f"room {name} not found")
            case _, ["rooms", name, *rest]:
                return await self._room(method, name, rest, body)
        return _refused(404, "not-found", None)

    async def _room(self, method: str, name: str, rest: list[str], body: Any) -> Reply:
        room = self.rooms[name]
        match method, rest:
            case "GET", []:
                return 200, room
            case "POST", []:
                room["config"] |= body["properties"]
                return 200, room
            case "DELETE", []:
                del self.rooms[name]
                self.callers.pop(name, None)
                return 200, {"deleted": True, "name": name}
            case "GET", ["presence"]:
                people = self._present(name)
                return 200, {"total_count": len(people), "data": people}
            case "POST", ["eject"]:
                gone = [one for one in self.callers.get(name, []) if one in body["ids"]]
                self.callers[name] = [one for one in self.callers[name] if one not in gone]
                return 200, {"ejectedIds": gone}
            case "POST", ["dialOut", "start"] if self._may_begin(room):
                leg = str(uuid.uuid4())
                self.callers.setdefault(name, []).append(leg)
                return 200, {"ok": "true", "sessionId": leg}
            case "POST", ["update-permissions"]:
                await self.cloud.update_permissions(body["data"])
                return 200, {}
        if not self.cloud.clients:
            return _refused(404, "not-found", f"room {name} is not hosting a call")
        return await self._telephony("/".join(rest), body)

    async def _webhook(self, method: str, identity: list[str], body: Any) -> Reply:
        if method == "GET":
            return 200, list(self.webhooks.values())
        made = {"uuid": str(uuid.uuid4()), "hmac": "bWFkZQ==", "failedCount": 0}
        known = self.webhooks[identity[0]] if identity else made
        wanted = known | body | {"state": "ACTIVE"}
        if not await _answers(wanted["url"], {"test": "test"}):
            return _refused(400, "invalid-request-error", "non-200 status code returned")
        self.webhooks[wanted["uuid"]] = wanted
        return 200, wanted

    async def _dialin_config(self, method: str, identity: list[str], body: Any) -> Reply:
        if method == "GET":
            configs = list(self.dialin_configs.values())
            return 200, {"total_count": len(configs), "data": configs}
        made = {"id": str(uuid.uuid4()), "type": "pinless_dialin", "config": {}}
        known = self.dialin_configs[identity[0]] if identity else made
        given = {name: value for name, value in body.items() if name != "type"}
        wanted = known | {"config": known["config"] | given}
        if not await _answers(wanted["config"]["room_creation_api"], {"Test": "true"}):
            return _refused(400, "invalid-request-error", "room_creation_api did not answer")
        self.dialin_configs[wanted["id"]] = wanted
        return 200, wanted

    def _may_begin(self, room: dict[str, Any]) -> bool:
        allowed = (room["config"].get("dialout_config") or {}).get("allow_room_start")
        return bool(allowed) and not self.cloud.clients

    async def _telephony(self, action: str, body: Any) -> Reply:
        if action == "dialOut/start":
            leg = self.cloud.place(body)
            self.cloud.soon(self.cloud.dialled(leg), 0.0)
            return 200, {"ok": "true", "sessionId": leg.id}
        if body.get("sessionId") not in self.cloud.legs:
            return _refused(404, "not-found", "invalid sessionId")
        acts: dict[str, Callable[[], Any]] = {
            "dialOut/stop": lambda: self.cloud.end(body["sessionId"]),
            "sipCallTransfer": lambda: self.cloud.transferred(
                body["sessionId"], body["toEndPoint"]
            ),
        }
        if action in acts:
            self.cloud.soon(acts[action](), 0.0)
            return 200, {"ok": True}
        return _refused(404, "not-found", None)

    def _create(self, body: dict[str, Any]) -> Reply:
        properties = body.get("properties") or {}
        if properties.get("enable_dialout") and not self.dialout_plan:
            return _refused(400, "invalid-request-error", NO_PLAN)
        name = body.get("name") or uuid.uuid4().hex[:12]
        if name in self.rooms:
            return _refused(400, "invalid-request-error", f"a room named {name} already exists")
        if "sip" in properties:
            ends = [f"{name}.{n}@{DOMAIN}.sip-us.daily.co" for n in range(2)]
            properties["sip_uri"] = {"endpoint": ends[0], "extra_endpoints": ends[1:]}
        self.rooms[name] = {
            "id": str(uuid.uuid4()),
            "name": name,
            "api_created": True,
            "privacy": body.get("privacy") or "public",
            "url": f"https://{DOMAIN}.daily.co/{name}",
            "created_at": "2026-01-01T00:00:00.000Z",
            "config": properties,
        }
        return 200, self.rooms[name]

    def _mint(self, properties: dict[str, Any]) -> Reply:
        self.minted.append(properties)
        token = f"stand-in.token.{len(self.minted)}"
        assert self.cloud.tokens is not None
        self.cloud.tokens[token] = {
            "o": properties.get("is_owner", False),
            "u": properties.get("user_name"),
            "ud": properties.get("user_id"),
        }
        return 200, {"token": token}

    def _present(self, room: str = "desk") -> list[dict[str, Any]]:
        people = [
            (client.peer, client.presence.get("user_id"), client.presence.get("name"))
            for client in self.cloud.clients
        ]
        people += [(one, one, "Caller") for one in self.callers.get(room, ())]
        return [
            {
                "id": peer,
                "userId": user_id,
                "userName": name,
                "room": room,
                "mtgSessionId": "stand-in",
                "joinTime": "2026-01-01T00:00:00.000Z",
                "duration": 1,
            }
            for peer, user_id, name in people
        ]


async def _answers(url: str, trial: dict[str, str]) -> bool:
    """Try an address out, as Daily does before it takes it."""
    async with httpx.AsyncClient(trust_env=False) as client:
        try:
            return (await client.post(url, json=trial)).is_success
        except httpx.HTTPError:
            return False


def _refused(status: int, error: str, info: str | None) -> Reply:
    return status, {"error": error} | ({} if info is None else {"info": info})
