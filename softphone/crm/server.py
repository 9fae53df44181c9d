"""Answers other programs on the loopback: dial, list the sessions, follow them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Protocol

from softphone.crm.followers import Followers
from softphone.crm.guard import Budget, Guard
from softphone.crm.http import MAX_HEAD, Refused, Request, answer, read_request
from softphone.crm.shown import shown_session

if TYPE_CHECKING:
    from collections.abc import Collection

    from pydantic import SecretStr

    from softphone.controller.store import SessionStore

log = logging.getLogger(__name__)

MAX_CONNECTIONS: Final = 32
_DIALS: Final = (5, 10.0)
"""So many numbers in so many seconds."""


class Dialler(Protocol):
    """What becomes of a number somebody wants dialled."""

    def __call__(self, number: str) -> dict[str, Any]:
        """Do with it what the operator chose for links.

        Returns:
            What was done, as JSON.

        Raises:
            Refused: it cannot be dialled.
        """


class CrmServer:
    """The local interface while it is on. Use `start`, and `close` at the end.

    Args:
        store: the sessions.
        dial: takes numbers.
        token: what clients must know.
        origins: pages that may use it.
    """

    def __init__(
        self, store: SessionStore, dial: Dialler, token: SecretStr, origins: Collection[str]
    ) -> None:
        self._store = store
        self._dial = dial
        self._token = token
        self._origins = origins
        self._budget = Budget(*_DIALS)
        self._followers = Followers(store)
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self, port: int) -> int:
        """Listen on the loopback; 0 takes a free port.

        Returns:
            The port.

        Raises:
            OSError: the port is taken.
        """
        self._server = await asyncio.start_server(
            self._accept, "127.0.0.1", port, limit=MAX_HEAD, backlog=16
        )
        port = int(self._server.sockets[0].getsockname()[1])
        self._guard = Guard(port, self._token, self._origins)
        return port

    async def close(self) -> None:
        """Stop listening and end every connection; idempotent."""
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._followers.close()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._tasks) >= MAX_CONNECTIONS:
            writer.close()
            return
        task = asyncio.create_task(self._serve(reader, writer), name="crm")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
        except OSError as error:
            log.debug("a client of the local interface went away: %s", error)
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        allowed: dict[str, str] = {}
        try:
            request = await read_request(reader)
            self._guard.check_place(request)
            allowed = self._guard.cross_origin(request)
            if request.method == "OPTIONS":
                writer.write(answer(HTTPStatus.NO_CONTENT, None, allowed | _PREFLIGHT))
            else:
                self._guard.check_token(request)
                if request.path == "/events" and request.method == "GET":
                    await self._followers.follow(request, reader, writer)
                    return
                writer.write(answer(*self._route(request), allowed))
        except Refused as refused:
            log.info("the local interface refused a request: %s", refused.message)
            content = {"error": refused.message}
            writer.write(answer(refused.status, content, allowed | refused.headers))
        await writer.drain()

    def _route(self, request: Request) -> tuple[HTTPStatus, Any]:
        routes: dict[str, tuple[str, Callable[[Request], tuple[HTTPStatus, Any]]]] = {
            "/dial": ("POST", self._on_dial),
            "/sessions": ("GET", self._on_sessions),
        }
        if request.path not in routes:
            raise Refused(HTTPStatus.NOT_FOUND, "There are /dial, /sessions and /events.")
        method, handle = routes[request.path]
        if request.method != method:
            raise Refused(HTTPStatus.METHOD_NOT_ALLOWED, f"Use {method}.", {"Allow": method})
        return handle(request)

    def _on_dial(self, request: Request) -> tuple[HTTPStatus, Any]:
        content = request.json()
        number = content.get("number")
        if not isinstance(number, str) or not number.strip() or set(content) != {"number"}:
            raise Refused(HTTPStatus.BAD_REQUEST, 'Send {"number": "+15551234567"}.')
        if not self._budget.spend():
            raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "Too many numbers.", {"Retry-After": "2"})
        return HTTPStatus.ACCEPTED, self._dial(number)

    def _on_sessions(self, _request: Request) -> tuple[HTTPStatus, Any]:
        return HTTPStatus.OK, {"sessions": [shown_session(one) for one in self._store.all()]}


_PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Allow-Private-Network": "true",
    "Access-Control-Max-Age": "600",
}
