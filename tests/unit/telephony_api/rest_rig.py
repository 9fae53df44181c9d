"""The REST client in front of a scripted server, and answers that several tests give."""

from __future__ import annotations

from pydantic import SecretStr

from softphone.telephony_api.rest_client import RestClient
from softphone.telephony_api.rest_transport import Surroundings
from softphone.telephony_api.retry import RetryPolicy
from tests.fakes.rest_server import RestServer

ROOM = {
    "id": "1",
    "name": "r",
    "api_created": True,
    "privacy": "public",
    "url": "https://x/r",
    "created_at": "2026-01-01T00:00:00Z",
    "config": {},
}
WHO = {"room": "r", "id": "p", "joinTime": "2026-01-01T00:00:00Z", "duration": 3}
STARTED = {"ok": "true", "sessionId": "leg"}


def client_for(server: RestServer, *, attempts: int = 4, key: str = "secret-key") -> RestClient:
    surroundings = Surroundings(
        transport=server.transport, clock=server.clock, sleep=server.sleep, random=lambda: 1.0
    )
    return RestClient(
        "http://127.0.0.1:1/v1",
        SecretStr(key),
        policy=RetryPolicy(attempts=attempts),
        surroundings=surroundings,
    )
