"""The operator's camera, over a socket that lives only while it is on."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any
from urllib.parse import quote

from pydantic import SecretStr, ValidationError
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException
from websockets.typing import Subprotocol

from softphone.backends.gateway.endpoint import Address
from softphone.backends.gateway.faults import from_exception
from softphone.backends.gateway.room_socket import OPEN_TIMEOUT_S, PING_S, socket_url
from softphone.domain.camera import CameraSource
from softphone.domain.ids import LegId
from softphone.errors import CommandRefused, ProtocolMismatch
from softphone.telephony_api.camera import CameraReport
from softphone.telephony_api.limits import VIDEO_SUBPROTOCOL

_NOT_TAKEN = frozenset({400, 404})


async def show(
    address: Address, token: SecretStr, room: str, leg: LegId, camera: CameraSource
) -> None:
    """Turn the camera on once the far party is ready, and send until the leg is held or ends.

    Raises:
        CommandRefused: the leg takes no picture now.
        CameraUnavailable: the camera cannot be used.
        BackendUnavailable, AuthRejected, NotPermitted, ProtocolMismatch: the gateway does not take
            it, or the link broke off.
    """
    url, local = socket_url(address)
    try:
        async with connect(
            f"{url}/v1/rooms/{quote(room, safe='')}/camera/{quote(leg, safe='')}",
            subprotocols=[Subprotocol(VIDEO_SUBPROTOCOL)],
            additional_headers={"Authorization": f"Bearer {token.get_secret_value()}"},
            proxy=None if local else True,
            open_timeout=OPEN_TIMEOUT_S,
            close_timeout=1.0,
            ping_interval=PING_S,
            ping_timeout=PING_S,
            compression=None,
        ) as socket:
            asked = _report(await socket.recv())
            await camera.begin(asked.width, asked.height, asked.fps)
            await _until_either(_send(socket, camera), _follow(socket, camera))
    except InvalidStatus as error:
        if error.response.status_code in _NOT_TAKEN:
            raise CommandRefused(
                "The far party of this call cannot be shown a picture now.", type="not-allowed"
            ) from error
        raise from_exception(error, where="The gateway") from error
    except ConnectionClosed as error:
        if error.rcvd is not None and error.rcvd.code == 1000:
            return
        raise from_exception(error, where="The gateway") from error
    except (OSError, WebSocketException) as error:
        raise from_exception(error, where="The gateway") from error


async def _send(socket: ClientConnection, camera: CameraSource) -> None:
    while True:
        await socket.send(await camera.picture())


async def _follow(socket: ClientConnection, camera: CameraSource) -> None:
    async for text in socket:
        camera.sent(_report(text).sent)


async def _until_either(*works: Coroutine[Any, Any, None]) -> None:
    """Run both until one ends or fails."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _report(text: str | bytes) -> CameraReport:
    try:
        return CameraReport.model_validate_json(text)
    except ValidationError as error:
        raise ProtocolMismatch(
            "The gateway speaks of the camera in another way. Update both.", detail=str(error)
        ) from error
