"""Refusing a socket before the upgrade, and choosing its subprotocol."""

from __future__ import annotations

import asyncio

from starlette.responses import Response
from starlette.websockets import WebSocket

from softphone.errors import SoftphoneError
from softphone.gateway.http_errors import HeaderMissing, error_answer, refusal_answer
from softphone.telephony_api.rest_errors import AuthenticationRefused, InvalidRequest


async def refuse(socket: WebSocket, answer: Response) -> None:
    """Answer the upgrade request with an HTTP status."""
    await socket.send_denial_response(answer)
    await asyncio.sleep(0)  # lets the server see the end, else it complains of a missing upgrade


async def refuse_for(socket: WebSocket, error: SoftphoneError) -> None:
    """Answer the upgrade request with the status of an error; a missing header counts as 401."""
    if isinstance(error, HeaderMissing):
        await refuse(socket, refusal_answer(AuthenticationRefused, error.message))
    else:
        await refuse(socket, error_answer(error))


async def accept(socket: WebSocket, subprotocol: str) -> bool:
    """Upgrade; False when the client speaks other subprotocols only and was refused."""
    offered = socket.scope.get("subprotocols") or []
    if offered and subprotocol not in offered:
        info = f"This socket speaks {subprotocol}."
        await refuse(socket, refusal_answer(InvalidRequest, info))
        return False
    await socket.accept(subprotocol=subprotocol if offered else None)
    return True
