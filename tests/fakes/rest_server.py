"""A REST server in memory: answers in the order scripted and remembers what it was asked."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import httpx


@dataclass(frozen=True)
class Answer:
    """One scripted answer; ``body`` is sent as JSON unless it is bytes."""

    status: int = 200
    body: Any = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


class RestServer:
    """Scripted answers or exceptions, and a clock that only moves when somebody sleeps."""

    def __init__(self, *script: Answer | Exception) -> None:
        self.script = list(script)
        self.requests: list[httpx.Request] = []
        self.slept: list[float] = []
        self.now = 1_000_000.0

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self._handle)

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(each.content) if each.content else None for each in self.requests]

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        content = (
            answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
        )
        return httpx.Response(answer.status, content=content, headers=answer.headers)
